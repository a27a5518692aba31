"""The nine calls over real sockets: what Logto's clients send, what they get, and every refusal with its code.

Source of the codes: Logto webhook reference, sections 3, 9, 10 and 11.
"""

import threading
from typing import Any

import pytest

from core import content
from core.changes import HookDeleted, HookSaved
from core.clock import to_ms, utc_now
from core.content import Content
from core.model import Answer, HookDraft, Outcome
from tests.core.api.bench import HOOK, Bench, code

KEYS = ["tenantId", "id", "name", "event", "events", "config", "signingKey", "enabled", "createdAt"]
EVENT = "User.Created"
PAYLOAD = b'{"event":"User.Created","data":{"password":"p"}}'


# --- as a client drives it -------------------------------------------------------------


async def test_a_script_written_for_logto_drives_it(bench: Bench) -> None:
    """Made, read, changed, its key regenerated, deleted: the life of a hook, in Logto's own terms."""
    client = bench.client
    made = await bench.hook(
        config={"url": "https://example.com/in", "headers": {"X-Team": "a"}, "retries": 1}
    )
    path = f"/hooks/{made['id']}"

    read = (await client.get(path)).json()
    changed = (await client.patch(path, json={"name": "ERP", "enabled": False})).json()
    renewed = (await client.patch(f"{path}/signing-key")).json()
    deleted = await client.delete(path)

    assert (KEYS, made) == (list(made), read)
    assert changed == {**made, "name": "ERP", "enabled": False}
    assert renewed == {**changed, "signingKey": renewed["signingKey"]}
    assert len(renewed["signingKey"]) == 32
    assert renewed["signingKey"] != made["signingKey"]
    assert (deleted.status_code, deleted.content) == (204, b"")
    assert (await client.get("/hooks")).json() == []


async def test_what_a_script_does_is_announced(bench: Bench) -> None:
    """The window shows it as if it had been done there."""
    made = await bench.hook()
    await bench.client.delete(f"/hooks/{made['id']}")

    assert [HookSaved(made["id"]), HookDeleted(made["id"])] == bench.changes


async def test_a_name_may_be_left_out_and_an_endpoint_is_not_checked(bench: Bench) -> None:
    """Logto takes both, and trap 16: 256 characters and an emoji."""
    nameless = await bench.client.post("/hooks", json={"events": [EVENT], "config": {"url": ""}})
    long = await bench.hook(name="😀" + "n" * 254)

    assert (nameless.status_code, nameless.json()["name"], nameless.json()["config"]["url"]) == (201, "", "")
    assert long["name"] == "😀" + "n" * 254


async def test_config_is_replaced_as_a_whole_and_the_rest_stays(bench: Bench) -> None:
    """A PATCH with a config that names only the URL takes the headers away."""
    made = await bench.hook(
        config={"url": "https://example.com/in", "headers": {"X-Team": "a"}, "retries": 0}
    )

    changed = (
        await bench.client.patch(f"/hooks/{made['id']}", json={"config": {"url": "https://b.test"}})
    ).json()

    assert changed == {**made, "config": {"url": "https://b.test", "retries": 3}}


async def test_what_is_beyond_logto_survives_a_change_through_the_api(bench: Bench) -> None:
    """A hook's own timeout is not in Logto's object, so no script can lose it."""
    hook = await bench.engine.create_hook(HookDraft(**HOOK_FIELDS, timeout_s=3.0))

    await bench.client.patch(f"/hooks/{hook.id}", json={"config": {"url": "https://b.test"}})

    assert (await bench.engine.reader.hook(hook.id)).timeout_s == 3.0


HOOK_FIELDS: dict[str, Any] = {"name": "CRM", "events": (EVENT,), "url": "https://example.com"}


async def test_duplicate_events_are_one_and_the_legacy_event_counts_alone(bench: Bench) -> None:
    """In the order given; ``event`` is read while there are no ``events``."""
    made = await bench.hook(events=["PostSignIn", EVENT, "PostSignIn"])
    legacy = await bench.client.post("/hooks", json={"event": EVENT, "config": {"url": "https://a.test"}})

    assert made["events"] == ["PostSignIn", EVENT]
    assert legacy.status_code == 201


# --- refusals --------------------------------------------------------------------------

CONFIG = {"url": "https://a.test"}


@pytest.mark.parametrize(
    ("method", "path", "body", "refused"),
    [
        pytest.param("POST", "/hooks", {}, (400, "guard.invalid_input"), id="nothing given"),
        pytest.param("POST", "/hooks", [], (400, "guard.invalid_input"), id="no object"),
        pytest.param("POST", "/hooks", {"config": CONFIG}, (400, "hook.missing_events"), id="no events"),
        pytest.param(
            "POST",
            "/hooks",
            {"events": [], "config": CONFIG},
            (400, "guard.invalid_input"),
            id="an empty list of events",
        ),
        pytest.param(
            "POST",
            "/hooks",
            {"events": ["User.Crated"], "config": CONFIG},
            (400, "guard.invalid_input"),
            id="unknown event",
        ),
        pytest.param("POST", "/hooks", {"events": [EVENT]}, (400, "guard.invalid_input"), id="no config"),
        pytest.param(
            "POST",
            "/hooks",
            {"events": [EVENT], "config": {}},
            (400, "guard.invalid_input"),
            id="a config without a URL",
        ),
        pytest.param(
            "POST",
            "/hooks",
            {**HOOK, "config": {**CONFIG, "retries": 4}},
            (400, "guard.invalid_input"),
            id="four retries",
        ),
        pytest.param(
            "POST",
            "/hooks",
            {**HOOK, "config": {**CONFIG, "headers": {"a": 1}}},
            (400, "guard.invalid_input"),
            id="a header that is no text",
        ),
        pytest.param(
            "POST", "/hooks", {**HOOK, "name": ""}, (400, "guard.invalid_input"), id="an empty name"
        ),
        pytest.param(
            "POST", "/hooks", {**HOOK, "name": "n" * 257}, (400, "guard.invalid_input"), id="trap 16: 257"
        ),
        pytest.param("POST", "/hooks", {**HOOK, "name": "a\0b"}, (400, "guard.invalid_input"), id="a NUL"),
        pytest.param(
            "POST", "/hooks", {**HOOK, "enabled": "yes"}, (400, "guard.invalid_input"), id="enabled is text"
        ),
        pytest.param(
            "GET", "/hooks/none", None, (404, "entity.not_exists_with_id"), id="read an unknown hook"
        ),
        pytest.param(
            "PATCH", "/hooks/none", {"name": "n"}, (404, "entity.not_exists"), id="change an unknown hook"
        ),
        pytest.param(
            "PATCH", "/hooks/none", {}, (422, "entity.invalid_input"), id="an empty update comes first"
        ),
        pytest.param("PATCH", "/hooks/ID", {}, (422, "entity.invalid_input"), id="an empty update"),
        pytest.param(
            "PATCH", "/hooks/ID", {"id": "x"}, (422, "entity.invalid_input"), id="nothing that can be changed"
        ),
        pytest.param(
            "PATCH",
            "/hooks/ID",
            {"config": {"retries": 1}},
            (400, "guard.invalid_input"),
            id="config, no URL",
        ),
        pytest.param("PATCH", "/hooks/ID", {"events": []}, (400, "guard.invalid_input"), id="no events left"),
        pytest.param("PATCH", "/hooks/ID", {"name": ""}, (400, "guard.invalid_input"), id="no name left"),
        pytest.param(
            "PATCH", "/hooks/none/signing-key", None, (404, "entity.not_exists"), id="key of an unknown hook"
        ),
        pytest.param("DELETE", "/hooks/none", None, (404, "entity.not_found"), id="delete an unknown hook"),
        pytest.param("POST", "/hooks/ID/test", {}, (400, "guard.invalid_input"), id="a test of nothing"),
        pytest.param(
            "POST", "/hooks/ID/test", {"events": [EVENT]}, (400, "guard.invalid_input"), id="test, no config"
        ),
        pytest.param(
            "POST",
            "/hooks/ID/test",
            {"events": [], "config": CONFIG},
            (400, "guard.invalid_input"),
            id="test, no events",
        ),
        pytest.param(
            "POST",
            "/hooks/none/test",
            {"events": [EVENT], "config": CONFIG},
            (404, "entity.not_exists_with_id"),
            id="test of an unknown hook",
        ),
        pytest.param("GET", "/hooks?page=0", None, (400, "guard.invalid_pagination"), id="page 0"),
        pytest.param(
            "GET", "/hooks?page_size=101", None, (400, "guard.invalid_pagination"), id="too large a page"
        ),
        pytest.param(
            "GET", "/hooks/ID/recent-logs?page=x", None, (400, "guard.invalid_pagination"), id="page x"
        ),
        pytest.param(
            "GET", "/hooks/ID/recent-logs?page_size=0", None, (400, "guard.invalid_pagination"), id="size 0"
        ),
        pytest.param(
            "GET",
            "/hooks/ID/recent-logs?start_time=2&end_time=1",
            None,
            (400, "log.invalid_time_window"),
            id="window",
        ),
        pytest.param(
            "GET", "/hooks/ID/recent-logs?start_time=x", None, (400, "guard.invalid_input"), id="time x"
        ),
        pytest.param(
            "GET", "/logs/none", None, (404, "entity.not_exists_with_id"), id="unknown row of the log"
        ),
        pytest.param("GET", "/users", None, (404, "request.general"), id="another part of Logto"),
        pytest.param("GET", "/hooks/ID/none", None, (404, "request.general"), id="no such call"),
        pytest.param("GET", "/hooks//test", None, (404, "request.general"), id="an empty id"),
        pytest.param("PUT", "/hooks", {}, (405, "request.general"), id="another method"),
    ],
)
async def test_every_refusal_has_its_status_and_its_code(
    bench: Bench, method: str, path: str, body: Any, refused: tuple[int, str]
) -> None:
    """And a message; nothing is stored."""
    made = await bench.hook()

    answer = await bench.client.request(method, path.replace("ID", made["id"]), json=body)

    assert refused == code(answer)
    assert answer.json()["message"]
    assert [made] == (await bench.client.get("/hooks")).json()


@pytest.mark.parametrize(
    ("content", "kind", "said"),
    [
        pytest.param(b'{"name": ', "application/json", "This is not JSON.", id="cut off"),
        pytest.param(b"[" * 5000, "application/json", "nested deeper", id="too deep"),
        pytest.param(b"\xff", "application/json", "not UTF-8", id="not UTF-8"),
        pytest.param(b"{}", "text/plain", "Content-Type", id="said to be text"),
        pytest.param(b"{}", "", "Content-Type", id="not said what"),
    ],
)
async def test_a_body_that_cannot_be_read_is_refused_with_the_reason(
    bench: Bench, content: bytes, kind: str, said: str
) -> None:
    """400 ``guard.invalid_input``; ``details`` says what and where."""
    answer = await bench.client.post("/hooks", content=content, headers={"Content-Type": kind})

    assert (400, "guard.invalid_input") == code(answer)
    assert said in answer.json()["details"]


async def test_lone_surrogates_are_stored_as_their_replacement(bench: Bench) -> None:
    """As any server does that writes UTF-8."""
    content = b'{"name":"a\\ud800b","events":["PostSignIn"],"config":{"url":"x","headers":{"\\udfff":"1"}}}'

    answer = await bench.client.post("/hooks", content=content, headers={"Content-Type": "application/json"})

    assert (answer.json()["name"], answer.json()["config"]["headers"]) == ("a\ufffdb", {"\ufffd": "1"})


async def test_details_name_the_place_of_every_mistake(bench: Bench) -> None:
    """So that a script's author need not guess."""
    answer = await bench.client.post("/hooks", json={"name": 1, "events": ["x"], "config": CONFIG})

    paths = [issue["path"] for issue in answer.json()["data"]["issues"]]
    assert paths == [["name"], ["events", 0]]
    assert "“events.0”" in answer.json()["details"]


# --- lists -----------------------------------------------------------------------------


async def test_hooks_come_newest_first_all_or_by_page(bench: Bench) -> None:
    """Without paging all; with it 20 to a page, their number, and where the other pages are."""
    made = [(await bench.hook(name=f"n{number}"))["id"] for number in range(5)]

    everything = await bench.client.get("/hooks")
    page = await bench.client.get("/hooks", params={"page": 2, "page_size": 2})

    assert [hook["id"] for hook in everything.json()] == made[::-1]
    assert "Total-Number" not in everything.headers
    assert [hook["id"] for hook in page.json()] == [made[2], made[1]]
    assert page.headers["Total-Number"] == "5"
    url = f"{bench.api.url}/hooks?page={{}}&page_size=2"
    assert {relation: link["url"] for relation, link in page.links.items()} == {
        "first": url.format(1),
        "last": url.format(3),
        "prev": url.format(1),
        "next": url.format(3),
    }


@pytest.mark.parametrize(
    ("asked", "given"), [("true", True), ("1", True), ("yes", True), ("false", False), ("", False)]
)
async def test_a_list_has_figures_when_asked(bench: Bench, asked: str, given: bool) -> None:
    """Figures of the last 24 hours, with true, 1 and yes; one hook by itself takes any text for a yes."""
    made = await bench.hook()

    [hook] = (await bench.client.get("/hooks", params={"includeExecutionStats": asked})).json()
    single = (await bench.client.get(f"/hooks/{made['id']}", params={"includeExecutionStats": asked})).json()

    assert given == ("executionStats" in hook)
    assert bool(asked) == ("executionStats" in single)


async def fired(bench: Bench, hook_id: str) -> str:
    sent = await bench.engine.trigger(EVENT, PAYLOAD, hook_ids=(hook_id,))
    await bench.engine.settled(sent.delivery_ids)
    return sent.delivery_ids[0]


async def test_the_log_of_a_hook_is_read_by_page_event_and_time(bench: Bench) -> None:
    """Newest first, as Logto would have stored it: masked, one row a delivery."""
    receiver = await bench.engine.start_receiver(port=0)
    made = await bench.hook(config={"url": f"{receiver.url}/in"})
    ids = [await fired(bench, made["id"]) for _ in range(3)]
    path = f"/hooks/{made['id']}/recent-logs"

    page = await bench.client.get(path, params={"page_size": 2})
    others = await bench.client.get(path, params={"logKey": "TriggerHook.PostSignIn"})
    past = await bench.client.get(path, params={"end_time": to_ms(utc_now()) - 86_400_000})
    single = await bench.client.get(f"/logs/{ids[2]}")

    assert [row["id"] for row in page.json()] == [ids[2], ids[1]]
    assert page.headers["Total-Number"] == "3"
    assert (others.json(), past.json()) == ([], [])
    assert single.json() == page.json()[0]
    assert single.json()["key"] == "TriggerHook.User.Created"
    assert single.json()["payload"]["hookRequest"]["body"]["data"] == {"password": "******"}
    figures = (await bench.client.get(f"/hooks/{made['id']}?includeExecutionStats=1")).json()[
        "executionStats"
    ]
    assert figures == {"successCount": 3, "requestCount": 3}


async def test_the_log_of_an_unknown_hook_is_empty(bench: Bench) -> None:
    """200, as with Logto; and of a deleted hook the rows stay."""
    receiver = await bench.engine.start_receiver(port=0)
    made = await bench.hook(config={"url": f"{receiver.url}/in"})
    kept = await fired(bench, made["id"])
    await bench.client.delete(f"/hooks/{made['id']}")

    unknown = await bench.client.get("/hooks/none/recent-logs")
    deleted = await bench.client.get(f"/hooks/{made['id']}/recent-logs")

    assert (unknown.status_code, unknown.json(), unknown.headers["Total-Number"]) == (200, [], "0")
    assert [row["id"] for row in deleted.json()] == [kept]


# --- test sends ------------------------------------------------------------------------


async def test_a_test_that_arrives_is_a_204_and_leaves_no_trace(bench: Bench) -> None:
    """One request an event, to the endpoint that is given, not the stored one; works while the hook is off."""
    receiver = await bench.engine.start_receiver(port=0)
    made = await bench.hook(enabled=False)

    answer = await bench.client.post(
        f"/hooks/{made['id']}/test",
        json={"events": [EVENT, "PostSignIn", EVENT], "config": {"url": f"{receiver.url}/test"}},
    )

    assert (answer.status_code, answer.content) == (204, b"")
    counts = await bench.engine.reader.counts()
    assert (counts["deliveries"], counts["captures"]) == (0, 2)


async def test_an_endpoint_that_refuses_a_test_is_quoted(bench: Bench) -> None:
    """422 with its status and its body."""
    receiver = await bench.engine.start_receiver(port=0)
    await bench.engine.set_answer(Answer(status=409, body="Zoë says no".encode()))
    made = await bench.hook()

    answer = await bench.client.post(
        f"/hooks/{made['id']}/test", json={"events": [EVENT], "config": {"url": receiver.url, "retries": 0}}
    )

    assert (422, "hook.endpoint_responded_with_error") == code(answer)
    assert answer.json()["data"] == {"responseStatus": 409, "responseBody": "Zoë says no"}


@pytest.mark.parametrize("url", ["", "not a url", "ftp://a.test", "http://127.0.0.1:1/"])
async def test_an_endpoint_that_cannot_be_called_is_said_with_the_reason(bench: Bench, url: str) -> None:
    """422: the URL is no matter of form here, as with Logto."""
    made = await bench.hook()

    answer = await bench.client.post(
        f"/hooks/{made['id']}/test", json={"events": [EVENT], "config": {"url": url}}
    )

    assert (422, "hook.send_test_payload_failed") == code(answer)
    assert answer.json()["message"].startswith("Failed to send test payload: ")


async def test_a_hook_that_the_api_took_unchecked_fails_by_itself(bench: Bench) -> None:
    """Its delivery is a failed attempt; nothing else is disturbed."""
    made = await bench.hook(config={"url": "no url", "headers": {"bad name": "\n"}})

    delivery_id = await fired(bench, made["id"])

    assert (await bench.engine.reader.delivery_row(delivery_id)).outcome is Outcome.FAILED


async def test_answers_of_endpoints_are_read_beside_the_loop(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    """However long a foreign body takes to be read, sending and receiving go on."""
    readers = []

    def decode(*args: Any, **options: Any) -> Content:
        readers.append(threading.current_thread())
        return content.decode(*args, **options)

    monkeypatch.setattr("core.api.calls.decode", decode)
    monkeypatch.setattr("core.logto.delivery_log.decode", decode)
    receiver = await bench.engine.start_receiver(port=0)
    await bench.engine.set_answer(Answer(status=409, body=b"no"))
    made = await bench.hook(config={"url": receiver.url, "retries": 0})
    await bench.client.get(f"/logs/{await fired(bench, made['id'])}")
    await bench.client.post(
        f"/hooks/{made['id']}/test", json={"events": [EVENT], "config": {"url": receiver.url, "retries": 0}}
    )

    assert len(readers) == 2
    assert threading.main_thread() not in readers
