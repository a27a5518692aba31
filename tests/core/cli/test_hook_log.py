"""A hook's log and figures, and hooks as a file, from the terminal."""

import asyncio
import json
from pathlib import Path

import pytest

from core.engine import Engine
from core.model import Answer, HookDraft
from core.store.workspace import Workspace
from tests.core.cli.calls import Terminal

KEY = "Q7m2xVb0RkT9sLwE4nYhC3uJdF8gPzA1"
HOOK = (
    "hooks",
    "add",
    "--name",
    "Orders",
    "--event",
    "PostSignIn",
    "User.Created",
    "--url",
    "http://127.0.0.1:9/",
)


@pytest.fixture
def hook_id(hookbench: Terminal) -> str:
    """A hook with two deliveries really sent and one of them replayed."""
    return asyncio.run(fire(hookbench.workspace))


async def fire(folder: Path) -> str:
    async with Engine.open(Workspace(folder)) as engine:
        receiver = await engine.listen("127.0.0.1", 0, Answer(body=b'{"token":"hunter2"}'))
        hook = await engine.create_hook(
            HookDraft(name="Orders", events=("PostSignIn", "User.Created"), url=receiver.url)
        )
        fired = [
            await engine.trigger(event, b'{"event":"%s"}' % event.encode())
            for event in ("PostSignIn", "User.Created")
        ]
        ids = [delivery_id for each in fired for delivery_id in each.delivery_ids]
        await engine.settled(ids)
        replay = await engine.replay(ids[0])
        await engine.settled([replay])
        return hook.id


def test_the_log_is_paged(hookbench: Terminal, hook_id: str) -> None:
    """Newest first; replays are ours and not in it."""
    first = hookbench("hooks", "logs", hook_id, "--page-size", "1", "--json").json
    second = hookbench("hooks", "logs", hook_id, "--page-size", "1", "--page", "2", "--json").json

    assert [set(first), first["total"], first["page_size"]] == [{"total", "page", "page_size", "logs"}, 2, 1]
    keys = {row["key"] for page in (first, second) for row in page["logs"]}
    assert keys == {"TriggerHook.PostSignIn", "TriggerHook.User.Created"}
    assert first["logs"][0]["payload"]["response"] == {"body": {"token": "******"}, "statusCode": 200}
    assert first["logs"][0]["createdAt"] >= second["logs"][0]["createdAt"]


def test_the_log_is_told_to_people(hookbench: Terminal, hook_id: str) -> None:
    """A table, and what of how many it is."""
    said = hookbench("hooks", "logs", hook_id, "--event", "PostSignIn", "--since", "1h")

    assert said.out.count("PostSignIn") == 1
    assert "User.Created" not in said.out
    assert said.err == "1 request of 1 on page 1.\n"
    assert hookbench("hooks", "rm", hook_id).status == 0
    assert hookbench("hooks", "logs", hook_id, "--until", "2001-01-01").err == "No requests in this time.\n"
    assert hookbench("hooks", "logs", hook_id, "--page", "9").err == "No request of 2 on page 9.\n"


def test_one_row_is_shown_as_logto_has_it(hookbench: Terminal, hook_id: str) -> None:
    """And of a replay it is said why there is none."""
    deliveries = hookbench("deliveries", "--json").json
    (replay,) = [each["id"] for each in deliveries if each["replay_of"]]
    fired = next(each["id"] for each in deliveries if not each["replay_of"])

    assert hookbench("deliveries", "show", fired, "--logto").json["payload"]["hookId"] == hook_id
    refused = hookbench("deliveries", "show", replay, "--logto")
    assert (refused.status, refused.out) == (2, "")
    assert "no replay" in refused.err


def test_figures_of_one_and_of_all(hookbench: Terminal, hook_id: str) -> None:
    """With rate and grade; a dash where there were no requests."""
    assert hookbench("hooks", "stats", hook_id, "--json").json == {
        "hook_id": hook_id,
        "name": "Orders",
        "requests": 2,
        "successes": 2,
        "rate": 100.0,
        "grade": "green",
    }
    assert "100.00%" in hookbench("hooks", "stats", hook_id).out

    hookbench(*HOOK, "--disabled")
    every = hookbench("hooks", "stats", "--all", "--json").json
    assert [(each["requests"], each["rate"], each["grade"]) for each in every] == [
        (0, None, None),
        (2, 100.0, "green"),
    ]
    assert "not in use" in hookbench("hooks", "stats", "--all").out


@pytest.mark.parametrize(
    ("call", "words"),
    [
        pytest.param(("stats",), "required", id="figures of nothing"),
        pytest.param(("stats", "x", "--all"), "not allowed with", id="figures of one and of all"),
        pytest.param(("stats", "gone"), "no hook with the id", id="figures of no hook"),
        pytest.param(("logs", "x", "--page-size", "101"), "from 1 to 100", id="a page too large"),
        pytest.param(("logs", "x", "--page", "0"), "whole number", id="page 0"),
        pytest.param(("logs", "x", "--since", "soon"), "is no time", id="no time"),
        pytest.param(
            ("logs", "x", "--since", "1h", "--until", "2h"),
            "ends before it starts",
            id="a window turned round",
        ),
        pytest.param(("import", "/nowhere.json"), "cannot be read", id="no file"),
        pytest.param(("export", "gone"), "no hook with the id", id="no such hook"),
    ],
)
def test_a_wrong_call_is_refused_in_words(hookbench: Terminal, call: tuple[str, ...], words: str) -> None:
    """Exit status 2, and a sentence."""
    said = hookbench("hooks", *call)

    assert (said.status, said.out) == (2, "")
    assert words in said.err


def test_hooks_move_to_another_workspace(
    hookbench: Terminal, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """In both forms, keys only where asked for; the new hooks have ids of their own."""
    hookbench(*HOOK, "--secret", KEY, "--header", "X-Team: crm")
    hookbench(*HOOK[:3], "Second", *HOOK[4:])
    other = Terminal(capsys, tmp_path / "other")

    for form in ((), ("--logto",)):
        bare = hookbench("hooks", "export", *form)
        assert KEY not in bare.out
        file = tmp_path / "hooks.json"
        file.write_text(hookbench("hooks", "export", *form, "--with-secrets").out, encoding="utf-8")
        made = other("hooks", "import", str(file), "--json").json
        assert [(hook["name"], hook["signing_key"] == KEY) for hook in made] == [
            ("Orders", True),
            ("Second", False),
        ]
    assert [hook["name"] for hook in other("hooks", "list", "--json").json] == ["Second", "Orders"] * 2


def test_one_hook_is_exported_as_one_object(hookbench: Terminal) -> None:
    """As Logto's call for one hook gives it; what it leaves out is said apart from it."""
    hook_id = hookbench(*HOOK, "--json").json["id"]
    said = hookbench("hooks", "export", hook_id, hook_id, "--logto")

    assert said.json["config"] == {"url": "http://127.0.0.1:9/", "retries": 3}
    assert "“Orders”: Logto waits 10 seconds" in said.err


def test_a_file_with_a_mistake_makes_no_hook(hookbench: Terminal, tmp_path: Path) -> None:
    """The sound ones before it neither."""
    sound = {"name": "A", "events": ["PostSignIn"], "config": {"url": "http://a/"}}
    file = tmp_path / "hooks.json"
    file.write_text(
        json.dumps([sound, {**sound, "name": "B", "events": ["PostSignin"]}, sound]), encoding="utf-8"
    )
    said = hookbench("hooks", "import", str(file))

    assert said.status == 2
    assert "Hook 2 (“B”), events.0: There is no event “PostSignin”. Did you mean PostSignIn?" in said.err
    assert hookbench("hooks", "list", "--json").json == []
