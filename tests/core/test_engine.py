"""The engine over real sockets and a real workspace: the main job, and the ways it can be called wrongly."""

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from core.changes import CaptureReceived, Change, DeliveryMoved, HookDeleted, HookSaved
from core.engine import Engine
from core.errors import FieldError, HookError, InputError, NotFoundError, PortError, WorkspaceError
from core.headers import every
from core.model import Answer, Capture, DeliveryRow, Hook, HookDraft, Outcome, retry_policy
from core.store.workspace import Workspace

EVENT = "User.Created"
PAYLOAD = b'{"event": "User.Created", "data": {"name": "Zo\xc3\xab", "n": 1.0}}'


class Bench:
    """An engine with its receiver on, and what it announced."""

    def __init__(self, engine: Engine, url: str, changes: list[Change]) -> None:
        self.engine = engine
        self.url = url
        self.changes = changes

    async def hook(self, name: str = "CRM", path: str = "/crm", **decided: object) -> Hook:
        draft = {"name": name, "events": (EVENT,), "url": self.url + path, **decided}
        return await self.engine.create_hook(HookDraft(**draft))  # type: ignore[arg-type]

    async def fire(self, *hook_ids: str) -> list[DeliveryRow]:
        fired = await self.engine.trigger(EVENT, PAYLOAD, hook_ids=hook_ids)
        await self.engine.settled(fired.delivery_ids)
        return [await self.engine.reader.delivery_row(some_id) for some_id in fired.delivery_ids]

    async def settle(self, delivery_id: str) -> DeliveryRow:
        await self.engine.settled([delivery_id])
        return await self.engine.reader.delivery_row(delivery_id)


@asynccontextmanager
async def a_bench(folder: Path) -> AsyncIterator[Bench]:
    changes: list[Change] = []
    async with Engine.open(Workspace(folder), on_change=changes.append) as engine:
        state = await engine.start_receiver(port=0)
        yield Bench(engine, state.url, changes)


@pytest.fixture
async def bench(tmp_path: Path) -> AsyncIterator[Bench]:
    async with a_bench(tmp_path) as bench:
        yield bench


async def test_an_event_reaches_its_hook_and_both_sides_are_recorded(bench: Bench) -> None:
    """The main job: fired, signed, delivered, captured, verified; the two records find one another."""
    hook = await bench.hook()

    [row] = await bench.fire()

    delivery = await bench.engine.reader.delivery(row.id)
    capture_row = (await bench.engine.reader.captures_of(delivery))[1]
    capture = await bench.engine.reader.capture(capture_row.id)
    assert (row.outcome, row.status, row.hook_name) == (Outcome.DELIVERED, 200, "CRM")
    assert (capture_row.verdict, capture_row.hook_id) == ("valid", hook.id)
    assert capture.received == delivery.attempts[0].request.head + delivery.order.body
    assert delivery.attempts[0].response is not None
    assert delivery.attempts[0].response.received == capture.answered
    assert await bench.engine.reader.delivery_of(capture_row) == (row, 1)


async def test_the_body_is_what_javascript_would_have_written(bench: Bench) -> None:
    """Compact, not escaped, numbers as JavaScript has them, the hook's id last."""
    hook = await bench.hook()

    [row] = await bench.fire()

    order = (await bench.engine.reader.delivery(row.id)).order
    expected = f'{{"event":"User.Created","data":{{"name":"Zoë","n":1}},"hookId":"{hook.id}"}}'
    assert order.body.decode() == expected


async def test_hooks_that_do_not_listen_or_are_off_are_passed_over_with_a_reason(bench: Bench) -> None:
    """Fan-out is newest first; who got nothing is told why."""
    older = await bench.hook("older")
    off = await bench.hook("off", enabled=False)
    deaf = await bench.hook("deaf", events=("PostSignIn",))
    newer = await bench.hook("newer")

    fired = await bench.engine.trigger(EVENT, PAYLOAD)
    await bench.engine.settled(fired.delivery_ids)

    rows = [await bench.engine.reader.delivery_row(some_id) for some_id in fired.delivery_ids]
    assert [row.hook_id for row in rows] == [newer.id, older.id]
    assert dict(fired.skipped) == {off.id: "It is disabled.", deaf.id: "It does not listen to User.Created."}


async def test_chosen_hooks_get_an_event_they_do_not_listen_to(bench: Bench) -> None:
    """Choosing by hand is enough, even while a hook is off."""
    off = await bench.hook(enabled=False, events=("PostSignIn",))

    [row] = await bench.fire(off.id)

    assert row.outcome is Outcome.DELIVERED


async def test_a_5xx_is_tried_again_until_it_is_over(bench: Bench) -> None:
    """Each attempt is kept with its answer and with the rule that decided."""
    await bench.engine.set_answer(Answer(status=503))
    await bench.hook(retry=retry_policy(2, first_pause_s=0.01))

    [row] = await bench.fire()

    delivery = await bench.engine.reader.delivery(row.id)
    assert (row.outcome, row.attempts) == (Outcome.FAILED, 3)
    assert "retry 1 of 2" in delivery.attempts[0].decision
    assert len(await bench.engine.reader.captures_of(delivery)) == 3


async def test_a_replay_sends_the_recorded_bytes(bench: Bench) -> None:
    """As recorded: after the key was changed the old signature no longer fits, and the verdict says so."""
    hook = await bench.hook()
    [row] = await bench.fire()
    await bench.engine.rotate_key(hook.id)

    again = await bench.settle(await bench.engine.replay(row.id))
    resigned = await bench.settle(await bench.engine.replay(row.id, resign=True))

    old, new, signed = [await bench.engine.reader.delivery(some.id) for some in (row, again, resigned)]
    assert new.order == old.order
    assert again.replay_of == row.id
    verdicts = [
        next(iter((await bench.engine.reader.captures_of(delivery)).values())).verdict
        for delivery in (old, new, signed)
    ]
    assert verdicts == ["valid", "mismatch", "valid"]


async def test_a_capture_is_replayed_to_where_it_came_to(bench: Bench) -> None:
    """Method, fields and body of a capture become a new delivery; ``to`` sends it elsewhere."""
    sent = await bench.engine.send(
        "PUT", bench.url + "/in?a=1", (("X-Thing", "1"), ("x-thing", "2")), b"\x00\xff"
    )
    await bench.settle(sent)
    first = (await bench.engine.reader.captures_of(await bench.engine.reader.delivery(sent)))[1]

    row = await bench.settle(await bench.engine.replay(first.id))
    elsewhere = await bench.settle(await bench.engine.replay(first.id, url=bench.url + "/other"))

    capture = (await bench.engine.reader.captures_of(await bench.engine.reader.delivery(row.id)))[1]
    original = await bench.engine.reader.capture(first.id)
    assert (await bench.engine.reader.capture(capture.id)).received == original.received
    assert elsewhere.url == bench.url + "/other"


async def test_a_replay_may_change_headers_and_body(bench: Bench) -> None:
    """Changed fields take the place of the recorded ones, new ones come after them."""
    sent = await bench.engine.send("POST", bench.url, (("A", "1"), ("B", "2")), b"old")
    await bench.settle(sent)

    changed = await bench.engine.replay(sent, headers=(("a", "one"), ("C", "3")), body=b"new")

    order = (await bench.engine.reader.delivery(changed)).order
    assert (order.headers, order.body) == ((("a", "one"), ("B", "2"), ("C", "3")), b"new")


async def test_a_host_written_by_hand_is_sent(bench: Bench) -> None:
    """In the place of the URL's, and in a replay to the same endpoint; elsewhere it would be the wrong one."""
    sent = await bench.settle(await bench.engine.send("POST", bench.url, (("Host", "evil"),), b""))
    again = await bench.settle(await bench.engine.replay(sent.id))
    elsewhere = await bench.settle(await bench.engine.replay(sent.id, url=f"{bench.url}/other"))
    changed = await bench.engine.replay(elsewhere.id, headers=(("Host", "other"),))
    other = await bench.settle(changed)

    hosts = []
    for row in (sent, again, elsewhere, other):
        delivery = await bench.engine.reader.delivery(row.id)
        capture = (await bench.engine.reader.captures_of(delivery))[1]
        hosts.append(every((await bench.engine.reader.capture(capture.id)).headers, "host"))
    assert hosts == [["evil"], ["evil"], [bench.url.removeprefix("http://")], ["other"]]


async def test_two_hosts_are_refused(bench: Bench) -> None:
    """No server would know which is meant."""
    with pytest.raises(InputError, match="one Host"):
        await bench.engine.send("POST", bench.url, (("Host", "a"), ("host", "b")), b"")


async def test_everything_that_happens_is_announced(bench: Bench) -> None:
    """Hooks, moves of deliveries, captures: what a window needs to follow."""
    hook = await bench.hook()
    await bench.fire()
    await bench.engine.delete_hook(hook.id)

    kinds = [type(change) for change in bench.changes]
    assert {HookSaved, HookDeleted, CaptureReceived, DeliveryMoved} <= set(kinds)
    assert all(
        change.row.seq for change in bench.changes if isinstance(change, CaptureReceived | DeliveryMoved)
    )


async def test_deleting_a_hook_cancels_what_is_pending(bench: Bench) -> None:
    """Nothing goes out to a hook that is gone."""
    await bench.engine.set_answer(Answer(status=500))
    hook = await bench.hook(retry=retry_policy(1, first_pause_s=600))
    fired = await bench.engine.trigger(EVENT, PAYLOAD)
    while (await bench.engine.reader.delivery_row(fired.delivery_ids[0])).attempts == 0:
        await asyncio.sleep(0)

    await bench.engine.delete_hook(hook.id)

    row = await bench.engine.reader.delivery_row(fired.delivery_ids[0])
    assert row.outcome is Outcome.CANCELLED


async def test_a_retry_that_waits_goes_on_in_the_next_engine(tmp_path: Path) -> None:
    """Closing leaves it pending; the next start carries it on to its end."""
    async with a_bench(tmp_path) as bench:
        await bench.engine.set_answer(Answer(status=500))
        await bench.hook(retry=retry_policy(1, first_pause_s=0.5))
        fired = await bench.engine.trigger(EVENT, PAYLOAD)
        while (await bench.engine.reader.delivery_row(fired.delivery_ids[0])).attempts == 0:
            await asyncio.sleep(0)

    async with Engine.open(Workspace(tmp_path)) as engine:
        await engine.set_answer(Answer())
        await engine.carry_on(with_receiver=True)
        await engine.drained()

        delivery = await engine.reader.delivery(fired.delivery_ids[0])
    assert (delivery.row.outcome, [attempt.repeats for attempt in delivery.attempts]) == (
        Outcome.DELIVERED,
        [False, False],
    )


async def test_what_is_left_to_another_engine_is_carried_by_it(tmp_path: Path, bench: Bench) -> None:
    """An engine that does not deliver leaves its deliveries to one that does."""
    await bench.hook()
    async with Engine.open(Workspace(tmp_path), deliver=False) as other:
        fired = await other.trigger(EVENT, PAYLOAD)

    await bench.engine.drained()

    assert (await bench.engine.reader.delivery_row(fired.delivery_ids[0])).outcome is Outcome.DELIVERED


async def test_a_hook_made_by_another_program_is_known_to_the_receiver(tmp_path: Path, bench: Bench) -> None:
    """Reported from the command line: ``listen`` did not judge for hooks made after it had started."""
    async with Engine.open(Workspace(tmp_path)) as other:
        hook = await other.create_hook(HookDraft(name="late", events=(EVENT,), url=bench.url + "/late"))
        async with asyncio.timeout(30):
            while bench.engine._judge.hook(hook.id) is None:
                await asyncio.sleep(0.01)
        fired = await other.trigger(EVENT, PAYLOAD)
        await other.settled(fired.delivery_ids)

    [row] = await bench.engine.reader.capture_rows(await bench.engine.reader.capture_seqs())
    assert (row.verdict, row.hook_id) == ("valid", hook.id)


async def test_a_taken_port_is_explained_and_the_old_one_kept(bench: Bench) -> None:
    """The receiver goes on where it was when the new port cannot be had."""
    taken = await asyncio.start_server(lambda r, w: None, "127.0.0.1", 0)
    port = taken.sockets[0].getsockname()[1]
    async with taken:
        with pytest.raises(PortError, match=f"Port {port} is in use"):
            await bench.engine.start_receiver(port=port)

    state = await bench.engine.receiver_state()
    assert (state.listening, state.url) == (True, bench.url)


async def test_a_receiver_that_could_not_start_says_where_it_would_listen(
    tmp_path: Path, bench: Bench
) -> None:
    """Reported from the window: a new hook's endpoint was empty while another program held the port."""
    async with Engine.open(Workspace(tmp_path)) as other:
        await other.carry_on(with_receiver=True)
        state = await other.receiver_state()

    assert (state.listening, state.url) == (False, bench.url)
    assert "in use" in state.problem


async def test_the_receiver_remembers_its_port_and_answer(tmp_path: Path) -> None:
    """The next engine listens where the last one did, and answers the same."""
    async with a_bench(tmp_path) as bench:
        await bench.engine.set_answer(Answer(status=418, body=b"teapot"))
        url = bench.url

    async with Engine.open(Workspace(tmp_path)) as engine:
        await engine.carry_on(with_receiver=True)
        state = await engine.receiver_state()

    assert (state.listening, state.url, state.answer.status) == (True, url, 418)


async def test_a_request_by_hand_may_repeat_a_field(bench: Bench) -> None:
    """``send`` and ``replay`` put on the wire what they were given: order, case and repetition are kept."""
    fields = (("X-A", "1"), ("B", "2"), ("x-a", "3"), ("X-A", "1"))

    row = await bench.settle(await bench.engine.send("POST", bench.url, fields, b""))
    again = await bench.settle(await bench.engine.replay(row.id, headers=(("B", "4"), ("B", "5"))))

    sent, replayed = [
        tuple(field for field in (await received(bench, some)).headers if field[0].lower() in ("x-a", "b"))
        for some in (row, again)
    ]
    assert sent == fields
    assert replayed == (fields[0], ("B", "4"), ("B", "5"), *fields[2:])


async def test_a_request_by_hand_has_a_limit_of_headers_of_its_own(bench: Bench) -> None:
    """As many as the receiver here takes, and not the number that a hook may have."""
    many = tuple((f"X-{number}", "1") for number in range(201))

    row = await bench.settle(await bench.engine.send("POST", bench.url, many[:200], b""))

    assert (row.outcome, row.status) == (Outcome.DELIVERED, 200)
    with pytest.raises(InputError, match="A request is sent with at most 200 headers"):
        await bench.engine.send("POST", bench.url, many, b"")


async def received(bench: Bench, row: DeliveryRow) -> Capture:
    """What the receiver recorded of a delivery's first attempt."""
    captures = await bench.engine.reader.captures_of(await bench.engine.reader.delivery(row.id))
    return await bench.engine.reader.capture(captures[1].id)


async def test_a_start_waits_for_the_stop_under_way(bench: Bench) -> None:
    """Else the stop ends what the start began, and "off" is remembered of a receiver that listens."""
    await bench.engine.set_answer(Answer(delay_s=60.0))
    port = (await bench.engine.receiver_state()).port
    _, waiting = await asyncio.open_connection("127.0.0.1", port)
    waiting.write(b"GET / HTTP/1.1\r\nHost: a\r\n\r\n")
    async with asyncio.timeout(20):
        while not any(isinstance(change, CaptureReceived) for change in bench.changes):
            await asyncio.sleep(0.01)

    stopping = asyncio.ensure_future(bench.engine.stop_receiver())
    starting = asyncio.ensure_future(bench.engine.start_receiver(port=port))
    early, _ = await asyncio.wait([starting], timeout=0.05)
    waiting.close()
    stopped, started = await stopping, await starting

    assert not early
    assert (stopped.listening, started.listening) == (False, True)
    assert (await bench.engine.reader.settings()).receiver_on
    await bench.engine.set_answer(Answer())
    row = await bench.settle(await bench.engine.send("POST", bench.url, (), b""))
    assert row.outcome is Outcome.DELIVERED


async def test_limits_hold_from_the_next_exchange_on(bench: Bench) -> None:
    """What is kept is cut, what came is counted."""
    await bench.engine.limit_kept(response_bytes=1024, capture_bytes=2048)
    await bench.engine.set_answer(Answer(body=b"x" * 5000))

    row = await bench.settle(await bench.engine.send("POST", bench.url, (), b"y" * 9000))

    delivery = await bench.engine.reader.delivery(row.id)
    response = delivery.attempts[0].response
    capture_row = (await bench.engine.reader.captures_of(delivery))[1]
    capture = await bench.engine.reader.capture(capture_row.id)
    assert response is not None
    assert (response.body_size, response.truncated, len(response.received)) == (5000, True, 1024)
    assert (capture_row.body_size, capture.truncated, len(capture.received)) == (9000, True, 2048)


@pytest.mark.parametrize(
    ("sizes", "field"),
    [((1023, 2048), "response_bytes"), ((1024, 64 * 2**20 + 1), "capture_bytes"), ((0, 0), "response_bytes")],
)
async def test_limits_have_bounds(bench: Bench, sizes: tuple[int, int], field: str) -> None:
    """The field that is wrong is named, and nothing is stored."""
    before = await bench.engine.reader.settings()

    with pytest.raises(FieldError, match="At least 1 KiB and at most 64 MiB") as raised:
        await bench.engine.limit_kept(response_bytes=sizes[0], capture_bytes=sizes[1])

    assert raised.value.field == field
    assert await bench.engine.reader.settings() == before


async def test_limits_that_another_program_sets_hold_here(tmp_path: Path, bench: Bench) -> None:
    """And what this one remembers otherwise does not undo them."""
    async with Engine.open(Workspace(tmp_path)) as other:
        await other.limit_kept(response_bytes=1024, capture_bytes=4096)
    async with asyncio.timeout(30):
        while bench.engine._sender.response_limit != 1024:
            await asyncio.sleep(0.01)
    await bench.engine.set_answer(Answer(status=201))

    stored = await bench.engine.reader.settings()
    assert (stored.response_limit_bytes, stored.capture_limit_bytes) == (1024, 4096)


async def test_what_two_programs_remember_is_all_remembered(tmp_path: Path, bench: Bench) -> None:
    """Each stores what it changes, not what it believes of the rest; so do two commands of one engine at once."""
    async with Engine.open(Workspace(tmp_path)) as other:
        await bench.engine.set_answer(Answer(status=201))
        await other._memory.remember(api_port=4000)
        await asyncio.gather(
            bench.engine.set_answer(Answer(status=202)), bench.engine._memory.remember(api_on=True)
        )

    stored = await bench.engine.reader.settings()
    assert (stored.answer.status, stored.api_port, stored.api_on) == (202, 4000, True)


async def test_as_much_as_can_be_kept_is_kept_on_both_sides(bench: Bench) -> None:
    """What is set is what is stored, and read again."""
    await bench.engine.limit_kept(response_bytes=64 * 2**20, capture_bytes=64 * 2**20)
    body = b"y" * (63 * 2**20)

    row = await bench.settle(await bench.engine.send("POST", bench.url, (), body, timeout_s=60))

    delivery = await bench.engine.reader.delivery(row.id)
    capture_row = (await bench.engine.reader.captures_of(delivery))[1]
    capture = await bench.engine.reader.capture(capture_row.id)
    assert row.outcome is Outcome.DELIVERED
    assert (capture.truncated, capture.received.endswith(body)) == (False, True)


async def test_clearing_forgets_what_is_over(bench: Bench) -> None:
    """Deliveries and captures are deleted by their own commands."""
    await bench.hook()
    await bench.fire()

    await bench.engine.clear_deliveries()
    await bench.engine.clear_captures()

    assert await bench.engine.reader.counts() == {"hooks": 1, "deliveries": 0, "captures": 0}


GOOD = HookDraft(name="n", events=(EVENT,), url="http://127.0.0.1:1/")


@pytest.mark.parametrize(
    ("error", "said", "command", "arguments"),
    [
        pytest.param(
            FieldError, "name", "create_hook", (HookDraft(name="", events=(EVENT,), url=GOOD.url),), id="name"
        ),
        pytest.param(
            FieldError,
            "http",
            "create_hook",
            (HookDraft(name="n", events=(EVENT,), url="ftp://x"),),
            id="scheme",
        ),
        pytest.param(NotFoundError, "no hook", "edit_hook", ("nobody", GOOD), id="unknown hook"),
        pytest.param(NotFoundError, "no hook", "delete_hook", ("nobody",), id="deleting an unknown hook"),
        pytest.param(InputError, "no event", "trigger", ("User.Createt", PAYLOAD), id="unknown event"),
        pytest.param(InputError, "Line 2", "trigger", (EVENT, b'{\n"a": }'), id="broken JSON"),
        pytest.param(InputError, "object", "trigger", (EVENT, b"[1]"), id="no object"),
        pytest.param(
            InputError, "carriage return", "send", ("POST", GOOD.url, (("A", "b\r\nc"),), b""), id="CRLF"
        ),
        pytest.param(InputError, "method", "send", ("PO ST", GOOD.url, (), b""), id="method"),
        pytest.param(NotFoundError, "no delivery", "replay", ("nothing",), id="unknown id"),
        pytest.param(NotFoundError, "no delivery", "cancel_delivery", ("nothing",), id="cancelling nothing"),
        pytest.param(FieldError, "status", "set_answer", (Answer(status=99),), id="impossible answer"),
    ],
)
async def test_a_wrong_call_gets_a_sentence(
    bench: Bench, error: type[HookError], said: str, command: str, arguments: tuple[object, ...]
) -> None:
    """What is wrong, in words, and nothing happened."""
    with pytest.raises(error) as raised:
        await getattr(bench.engine, command)(*arguments)

    assert said in str(raised.value)
    assert await bench.engine.reader.counts() == {"hooks": 0, "deliveries": 0, "captures": 0}


async def test_resigning_without_a_key_is_refused(bench: Bench) -> None:
    """A request by hand has no hook, so nothing can sign it again."""
    row = await bench.settle(await bench.engine.send("POST", bench.url, (), b"{}"))

    with pytest.raises(InputError, match="key of a hook"):
        await bench.engine.replay(row.id, resign=True)


async def test_a_workspace_that_cannot_be_used_is_no_engine(tmp_path: Path) -> None:
    """The error comes before anything is started, and leaves nothing open."""
    (tmp_path / "w").write_text("a file")

    with pytest.raises(WorkspaceError):
        async with Engine.open(Workspace(tmp_path / "w")):
            pass


async def test_the_key_is_in_no_delivery(bench: Bench) -> None:
    """What is recorded of a delivery does not hold the key that signed it."""
    hook = await bench.hook()
    [row] = await bench.fire()

    delivery = await bench.engine.reader.delivery(row.id)

    assert hook.signing_key not in json.dumps(repr(delivery))
