"""Hooks with several actions, and blocking hooks: the engine over real sockets and real scripts."""

import asyncio
import sys
import threading
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import msgspec
import pytest

from core import content
from core.content import Content
from core.engine import Engine
from core.errors import FieldError, InputError
from core.model import (
    Answer,
    Blocking,
    Decision,
    DeliveryRow,
    FailureKind,
    Hook,
    HookDraft,
    Outcome,
    RetryPolicy,
    Script,
    Triggered,
    Webhook,
)
from core.store.workspace import Workspace

EVENT = "PostSignIn"
PAYLOAD = b'{"event": "PostSignIn", "mark": 1}'
ONCE = RetryPolicy(delays_s=())
DENIES = """print('{"decision":"deny","message":"Blocked here","data":[1]}')"""
ALLOWS = """print('{"decision":"allow"}')"""


def python(source: str, **decided: Any) -> Script:
    """A script action that runs a piece of Python."""
    return Script(command=(sys.executable, "-c", source), **{"timeout_s": 60.0, **decided})


class Bench:
    """An engine with its receiver on."""

    def __init__(self, engine: Engine, url: str) -> None:
        self.engine = engine
        self.url = url

    async def hook(self, *actions: Webhook | Script, **decided: Any) -> Hook:
        fields = {"name": "CRM", "events": (EVENT,), "url": self.url, "retry": ONCE, "actions": actions}
        return await self.engine.create_hook(HookDraft(**{**fields, **decided}))

    async def fire(self) -> tuple[Triggered, list[DeliveryRow]]:
        fired = await self.engine.trigger(EVENT, PAYLOAD)
        await self.engine.settled(fired.delivery_ids)
        return fired, [await self.engine.reader.delivery_row(some_id) for some_id in fired.delivery_ids]

    async def decide(self) -> Decision:
        fired = await self.engine.trigger(EVENT, PAYLOAD)
        return await self.engine.decision(fired.event_id)


@pytest.fixture
async def bench(tmp_path: Path) -> AsyncIterator[Bench]:
    async with Engine.open(Workspace(tmp_path)) as engine:
        state = await engine.start_receiver(port=0)
        yield Bench(engine, state.url)


async def test_each_action_has_a_record_of_its_own(bench: Bench) -> None:
    """Webhook, script, webhook elsewhere: three deliveries in their order, each naming the one before it."""
    hook = await bench.hook(
        Webhook(), python("import sys; sys.stdout.write(sys.stdin.read())"), Webhook(url=bench.url + "/audit")
    )

    _, rows = await bench.fire()

    assert [(row.action, row.after, row.outcome) for row in rows] == [
        (0, "", Outcome.DELIVERED),
        (1, rows[0].id, Outcome.DELIVERED),
        (2, rows[1].id, Outcome.DELIVERED),
    ]
    assert [row.method for row in rows] == ["POST", "RUN", "POST"]
    assert rows[2].url == bench.url + "/audit"
    script = (await bench.engine.reader.delivery(rows[1].id)).attempts[0].script
    assert script is not None
    assert script.output.decode() == f'{{"event":"PostSignIn","mark":1,"hookId":"{hook.id}"}}'


async def test_the_actions_of_one_hook_do_not_hold_up_another(bench: Bench) -> None:
    """A script that hangs and fails stops only what comes after it."""
    slow = await bench.hook(
        python("import time; time.sleep(600)", timeout_s=0.3, stop_on_failure=True), Webhook()
    )
    quick = await bench.hook(Webhook())

    _, rows = await bench.fire()

    found = {(row.hook_id, row.action): row for row in rows}
    assert found[quick.id, 0].outcome is Outcome.DELIVERED
    hung, skipped = found[slow.id, 0], found[slow.id, 1]
    assert (hung.outcome, hung.failure, hung.attempts) == (Outcome.FAILED, FailureKind.TIMEOUT, 1)
    assert (skipped.outcome, skipped.attempts) == (Outcome.SKIPPED, 0)
    assert skipped.reason == "Action 1 of this hook failed, which stops those after it."
    assert hung.ended_at is not None


async def test_deleting_a_hook_begins_none_of_its_actions(bench: Bench) -> None:
    """What waits for the action under way is cancelled before that one is."""
    hook = await bench.hook(python("import time; time.sleep(600)"), Webhook())
    fired = await bench.engine.trigger(EVENT, PAYLOAD)

    await bench.engine.delete_hook(hook.id)

    rows = [await bench.engine.reader.delivery_row(some_id) for some_id in fired.delivery_ids]
    assert [(row.outcome, row.attempts) for row in rows] == [(Outcome.CANCELLED, 1), (Outcome.CANCELLED, 0)]


async def test_the_next_engine_keeps_the_order_of_the_actions(tmp_path: Path) -> None:
    """Closed in the middle of the first action: it is repeated, and the second follows it."""
    async with Engine.open(Workspace(tmp_path)) as engine:
        ready = tmp_path / "ready"
        source = f"import pathlib, time\np = pathlib.Path({str(ready)!r})\np.exists() or (p.touch(), time.sleep(600))"
        await engine.create_hook(
            HookDraft(name="n", events=(EVENT,), url="", actions=(python(source), python("print('second')")))
        )
        fired = await engine.trigger(EVENT, PAYLOAD)
        while not ready.exists():
            await asyncio.sleep(0.01)
        await engine._dispatcher.close(0)

    async with Engine.open(Workspace(tmp_path)) as engine:
        await engine.drained()

        first, second = [await engine.reader.delivery(some_id) for some_id in fired.delivery_ids]
    assert [attempt.repeats for attempt in first.attempts] == [False, True]
    assert [attempt.repeats for attempt in second.attempts] == [False]
    assert first.row.ended_at is not None
    assert second.attempts[0].started_at >= first.attempts[1].started_at
    assert (first.row.outcome, second.row.outcome) == (Outcome.DELIVERED, Outcome.DELIVERED)


async def test_a_script_is_replayed_as_a_script(bench: Bench) -> None:
    """Another body may be given, another endpoint not."""
    await bench.hook(python("import sys; sys.stdout.write(sys.stdin.read())"), blocking=Blocking())
    _, [row] = await bench.fire()

    again = await bench.engine.replay(row.id, body=b"other")
    await bench.engine.settled([again])

    replayed = await bench.engine.reader.delivery(again)
    assert replayed.attempts[0].script is not None
    assert (replayed.attempts[0].script.output, replayed.row.replay_of) == (b"other", row.id)
    assert replayed.order.blocking is None
    with pytest.raises(InputError, match="neither an endpoint"):
        await bench.engine.replay(row.id, url=bench.url)


async def test_one_denial_among_blocking_hooks_denies(bench: Bench) -> None:
    """The receiver allows by its status, a script denies in JSON, and who does not block is not asked."""
    blocking = Blocking(deadline_s=60.0)
    await bench.hook(python(DENIES), name="Gate", blocking=blocking)
    await bench.hook(Webhook(), name="Status", blocking=blocking)
    await bench.hook(python("import time; time.sleep(600)", timeout_s=0.2), name="Silent")

    decision = await bench.decide()

    assert (decision.allows, decision.message) == (False, "Blocked here")
    votes = {vote.hook_name: vote for vote in decision.votes}
    assert {name: vote.allows for name, vote in votes.items()} == {"Gate": False, "Status": True}
    assert votes["Gate"].data == "[1]"
    assert all(vote.in_time and 0 < vote.used_ms < 60_000 for vote in decision.votes)


@pytest.mark.parametrize("allows", [True, False], ids=["fail-open", "fail-closed"])
async def test_a_deadline_ends_the_waiting(bench: Bench, allows: bool) -> None:
    """The trigger is answered at the deadline, the delivery goes on, and its late word does not count."""
    late = f"import time; time.sleep(0.5); {DENIES if allows else ALLOWS}"
    await bench.hook(python(late), blocking=Blocking(deadline_s=0.1, overrun_allows=allows))
    fired = await bench.engine.trigger(EVENT, PAYLOAD)

    [at_once] = (await bench.engine.decision(fired.event_id)).votes
    pending = await bench.engine.reader.delivery_row(fired.delivery_ids[0])
    await bench.engine.settled(fired.delivery_ids)
    decision = await bench.engine.decision(fired.event_id)

    assert (pending.outcome, at_once.in_time, at_once.used_ms) == (Outcome.PENDING, False, 100)
    [vote] = decision.votes
    assert (at_once.allows, vote.allows, decision.allows) == (allows, allows, allows)
    assert not vote.in_time
    assert vote.used_ms >= 500
    assert "past the deadline" in vote.reason


async def test_answers_are_read_beside_the_loop(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    """However long a foreign body takes to be read, sending and receiving go on."""
    readers = []

    def decode(*args: Any, **options: Any) -> Content:
        readers.append(threading.current_thread())
        return content.decode(*args, **options)

    monkeypatch.setattr("core.decisions.decode", decode)
    await bench.hook(Webhook(), blocking=Blocking(deadline_s=60))
    await bench.decide()

    assert readers
    assert threading.main_thread() not in readers


async def test_retries_count_within_the_deadline(bench: Bench) -> None:
    """A hook that keeps failing is waited for until its policy is used up, and then its last status counts."""
    await bench.engine.set_answer(Answer(status=503))
    await bench.hook(Webhook(), retry=RetryPolicy(delays_s=(0.01, 0.01)), blocking=Blocking(deadline_s=60))

    decision = await bench.decide()

    [vote] = decision.votes
    delivery = await bench.engine.reader.delivery(vote.delivery_id)
    assert (len(delivery.attempts), vote.allows) == (3, False)
    assert vote.reason == "Its answer is not JSON; status 503 denies."


async def test_an_event_without_blocking_hooks_is_allowed(bench: Bench) -> None:
    """Nobody is asked, nobody denies; the same for an event nobody knows."""
    await bench.hook(Webhook())

    for decision in (await bench.decide(), await bench.engine.decision("nothing")):
        assert (decision.allows, decision.votes) == (True, ())


async def test_an_event_of_another_engine_is_decided_too(tmp_path: Path, bench: Bench) -> None:
    """Whoever carries the deliveries, the workspace tells what they said."""
    await bench.hook(python(DENIES), blocking=Blocking(deadline_s=60))
    async with Engine.open(Workspace(tmp_path)) as other:
        fired = await other.trigger(EVENT, PAYLOAD)
        decision = await bench.engine.decision(fired.event_id)

    assert not decision.allows


GOOD = HookDraft(name="n", events=(EVENT,), url="http://127.0.0.1:1/")


@pytest.mark.parametrize(
    ("changes", "field", "said"),
    [
        pytest.param({"actions": ()}, "actions", "1 to 10 actions", id="no action"),
        pytest.param({"actions": (Webhook(),) * 11}, "actions", "has 11", id="too many"),
        pytest.param({"actions": (Script(command=()),)}, "actions", "Enter the command", id="no command"),
        pytest.param({"actions": (Script(command=("a",) * 65),)}, "actions", "at most 64 words", id="words"),
        pytest.param({"actions": (Script(command=("a\0",)),)}, "actions", "NUL", id="NUL"),
        pytest.param(
            {"actions": (Webhook(), Script(command=("a",), timeout_s=0))},
            "actions",
            "Action 2: The timeout",
            id="time",
        ),
        pytest.param({"actions": (Webhook(url="ftp://x"),)}, "actions", "http", id="another URL"),
        pytest.param(
            {"blocking": Blocking(deadline_s=0.01)}, "blocking", "between 0.05 and 60", id="too short"
        ),
        pytest.param({"blocking": Blocking(deadline_s=float("nan"))}, "blocking", "deadline", id="no number"),
        pytest.param({"url": ""}, "url", "Enter the URL", id="no URL for a webhook"),
    ],
)
async def test_actions_that_cannot_be_are_refused(
    bench: Bench, changes: dict[str, Any], field: str, said: str
) -> None:
    """The field and what may stand in it."""
    with pytest.raises(FieldError, match=said) as raised:
        await bench.engine.create_hook(msgspec.structs.replace(GOOD, **changes))

    assert raised.value.field == field
