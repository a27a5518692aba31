"""``hookbench report``: the same figures as in the window, as text, JSON and a file."""

import asyncio
import csv
from pathlib import Path

import pytest

from core.engine import Engine
from core.model import Answer, HookDraft, RetryPolicy
from core.store.workspace import Workspace
from tests.core.cli.calls import Terminal

SIGN_IN = b'{"event":"PostSignIn","createdAt":"2026-11-22T09:30:00.000Z","userId":"%s"}'


@pytest.fixture
def recorded(hookbench: Terminal) -> str:
    """Three sign-ins of two users to a hook whose endpoint says 503, and one of someone else; the hook's id."""
    return asyncio.run(record(hookbench.workspace))


async def record(folder: Path) -> str:
    async with Engine.open(Workspace(folder)) as engine:
        receiver = await engine.listen("127.0.0.1", 0, Answer(status=503))
        draft = HookDraft(
            name="=CRM", events=("PostSignIn",), url=receiver.url, retry=RetryPolicy(delays_s=())
        )
        hook = await engine.create_hook(draft)
        for user in (b"ann", b"ann", b"bob"):
            fired = await engine.trigger("PostSignIn", SIGN_IN % user)
            await engine.settled(fired.delivery_ids)
        other = await engine.send("POST", receiver.url, (), SIGN_IN % b"zoe")
        await engine.settled((other,))
        return hook.id


def test_sign_ins_are_counted(hookbench: Terminal, recorded: str) -> None:
    """All of them, or those of one hook; what is counted is said on standard error."""
    said = hookbench("report", "sign-ins", "--since", "1h", "--by", "day", "--json")
    own = hookbench("report", "sign-ins", "--hook", recorded, "--json").json

    assert (4, 3, "day") == (said.json["count"], said.json["users"], said.json["by"])
    assert sum(slot["count"] for slot in said.json["slots"]) == 4
    # What came in by hand was held against this hook's key, so it is a request of this hook.
    assert (4, 3) == (own["count"], own["users"])
    assert 0 == hookbench("report", "sign-ins", "--hook", "gone", "--json").json["count"]
    assert "4 in all, 3 different users." in hookbench("report", "sign-ins").err


def test_failures_and_latencies_are_told(hookbench: Terminal, recorded: str) -> None:
    """By hook and reason; requests by hand stand apart."""
    failures = hookbench("report", "failures", "--json").json
    latencies = hookbench("report", "latency", "--hook", recorded, "--json").json["hooks"]
    text = hookbench("report", "latency").out

    assert [("=CRM", "5xx", 3, 3), ("", "5xx", 1, 1)] == [
        (each["hook_name"], each["reason"], each["deliveries"], each["attempts"]) for each in failures["sent"]
    ]
    assert [("wait", 3), ("total", 3)] == [(each["measure"], each["attempts"]) for each in latencies]
    assert all(each["p50"] <= each["p99"] <= each["most"] for each in latencies)
    assert "Requests by hand" in text


def test_a_table_goes_to_a_file(hookbench: Terminal, recorded: str, tmp_path: Path) -> None:
    """It computes nothing, and nothing else is printed."""
    file = tmp_path / "failures.csv"
    said = hookbench("report", "failures", "--csv", str(file))

    with file.open(newline="", encoding="utf-8") as lines:
        rows = list(csv.reader(lines))
    assert ["'=CRM", "5xx", "3", "3"] == rows[1]
    assert "" == said.out
    assert f"Written to {file}." in said.err


@pytest.mark.parametrize(
    ("arguments", "status", "sentence"),
    [
        (("sign-ins", "--since", "1h", "--until", "2h"), 2, "--until is not after --since"),
        (("sign-ins", "--since", "soon"), 2, "“soon” is no time"),
        (("latency", "--by", "day"), 2, "--by"),
        (("failures", "--csv", "/nowhere/at/all.csv"), 3, "could not be written"),
        (("latency", "--hook", "gone"), 0, "There is no hook “gone” now"),
    ],
    ids=["no time between", "no time", "no bars", "no folder", "no hook"],
)
def test_what_cannot_be_is_said(
    hookbench: Terminal, arguments: tuple[str, ...], status: int, sentence: str
) -> None:
    """In a sentence, with the status of the contract."""
    said = hookbench("report", *arguments)

    assert status == said.status
    assert sentence in said.err
