import asyncio
from random import Random
from typing import Any

import msgspec
import pytest

from core.errors import InputError
from core.scenarios import run as running
from core.scenarios.reading import read_scenario
from core.scenarios.report import Run, State, Told
from core.scenarios.run import run
from tests.core.scenarios.fakes import FakePort


async def ran(
    steps: str, port: FakePort, *, told: list[Told] | None = None, head: str = "", **options: Any
) -> Run:
    scenario = read_scenario(f'name = "Test"\n{head}\n{steps}', "test.toml")
    heard = [] if told is None else told
    return await run(scenario, port, tell=heard.append, rng=Random(1), **options)


FIRE = '[[steps]]\nfire = "PostSignIn"\nas = "one"\n'


async def test_one_scenario_is_about_one_user() -> None:
    """All events of a run share one cast, until a step asks for a fresh one."""
    port = FakePort()
    done = await ran(
        '[[steps]]\nfire = "User.Created"\nvariant = "sign-up"\n'
        '[[steps]]\nfire = "PostRegister"\n[[steps]]\nfire = "PostSignIn"\nfresh = true\n',
        port,
    )
    created, registered, other = (payload for _, payload, _ in port.fired)

    assert done.ok
    assert created["data"]["id"] == registered["userId"] != other["userId"]
    assert created["sessionId"] == registered["sessionId"] != other["sessionId"]
    assert created["ip"] == registered["userIp"]


async def test_values_of_earlier_steps() -> None:
    """Payloads, outcomes, statuses, answers and decisions of earlier steps go into later ones."""
    port = FakePort((200, '{"user": {"crm": 7}}'))
    port.allows = False
    done = await ran(
        FIRE + "[[steps]]\n"
        'let = { said = "${one.outcome} ${one.status} ${one.decision} ${one.message} ${one.deliveries.0.hook}" }\n'
        '[[steps]]\nfire = "PostSignIn"\nset = { crm = "${one.answer.user.crm}", said = "${said}", '
        'who = "${one.payload.userId}", id = "${one}" }\n',
        port,
    )
    first, second = (payload for _, payload, _ in port.fired)

    assert done.ok
    assert 7 == second["crm"]
    assert "delivered 200 deny no CRM" == second["said"]
    assert (first["userId"], "e1") == (second["who"], second["id"])


@pytest.mark.parametrize(
    ("loop", "rounds"),
    [("3", [1, 2, 3]), ('["a", {b = 1}]', ["a", {"b": 1}]), ('"${people}"', ["x", "y"]), ('"${none}"', [])],
    ids=["number", "list", "list with a name", "empty"],
)
async def test_loops(loop: str, rounds: list[Any]) -> None:
    """A block is taken as often as its loop says, and knows its round."""
    port = FakePort()
    done = await ran(
        f'[[steps]]\nloop = {loop}\nas = "it"\nfresh = true\n'
        '[[steps.do]]\nfire = "PostSignIn"\nset = { it = "${it}" }\n',
        port,
        head='[values]\npeople = ["x", "y"]\nnone = []',
    )

    assert done.ok
    assert rounds == [payload["it"] for _, payload, _ in port.fired]
    assert len(rounds) == len({payload["userId"] for _, payload, _ in port.fired})


@pytest.mark.parametrize("order", ["either", "at once", "in turn"])
async def test_orders(order: str) -> None:
    """However its steps are ordered, all of a block are taken."""
    port = FakePort()
    names = [f"Role.{name}" for name in ("Created", "Deleted", "Data.Updated", "Scopes.Updated")]
    steps = "".join(f'[[steps.do]]\nfire = "{name}"\n' for name in names)
    await ran(f'[[steps]]\norder = "{order}"\n{steps}', port)

    fired = [event for event, _, _ in port.fired]
    assert sorted(names) == sorted(fired)
    assert (fired == names) is (order != "either")


async def test_waiting() -> None:
    """A wait takes its seconds, given or told by a value."""
    port = FakePort()
    await ran('[[steps]]\nwait = 1.5\n[[steps]]\nwait = "${pause}"\n', port, head="[values]\npause = 2")

    assert [1.5, 2.0] == port.waited


@pytest.mark.parametrize(
    ("port", "expected", "reason"),
    [
        (FakePort(), 'outcome = "delivered"', ""),
        (FakePort((204, "")), 'status = "2xx"\ndeliveries = 1', ""),
        (FakePort((503, "")), 'outcome = "failed"\nstatus = 503', ""),
        (FakePort((503, "")), "status = 200", "The delivery to “CRM” has status 503; expected was 200."),
        (
            FakePort((503, "")),
            'outcome = "delivered"',
            "The delivery to “CRM” is failed, status 503; expected was delivered.",
        ),
        (FakePort(), "deliveries = 2", "1 deliveries instead of 2."),
        (FakePort(hooked=False), "status = 200", "No hook got it."),
        (FakePort(hooked=False), "deliveries = 0", ""),
        (FakePort(), 'decision = "allow"', ""),
        (FakePort(), 'decision = "deny"', "The decision is allow, not deny."),
    ],
    ids=["delivered", "by class", "a failure foretold", "status", "outcome", "count", "no hook", "none foretold",
         "decision", "other decision"],
)  # fmt: skip
async def test_expectations(port: FakePort, expected: str, reason: str) -> None:
    """What is expected holds, or ends the run with what is and what should be."""
    done = await ran(f'{FIRE}[[steps]]\nexpect = "one"\n{expected}\n', port)

    assert (not reason) is done.ok
    assert (f"PostSignIn: {reason}" if reason else "") == done.reason
    assert (2 if reason else 0) == done.failed_step


async def test_a_failure_nobody_spoke_of() -> None:
    """A delivery that fails without an expectation makes the run not ok, once all steps are taken."""
    port = FakePort((200, ""), (500, ""))
    done = await ran(FIRE + FIRE, port)

    assert not done.ok
    assert "1 of 2 deliveries did not reach their endpoints: the one to “CRM” is failed." == done.reason


@pytest.mark.parametrize(
    ("steps", "reason"),
    [
        ('[[steps]]\ncompare = "${one.payload.userId}"\nequals = "x"\n', 'is not "x".'),
        (
            '[[steps]]\nlet = { x = "${one.answer.no}" }\n',
            "Step 2: “${one.answer.no}” leads nowhere: there is no “no”.",
        ),
        ('[[steps]]\nfire = "PostSignIn"\nhooks = ["ERP"]\n', "Step 2: There is no hook called “ERP”."),
        (
            '[[steps]]\nwait = "${one.outcome}"\n',
            'Step 2: "delivered" is no number of seconds from 0 to 3600.',
        ),
        (
            '[[steps]]\nloop = "${one.outcome}"\n[[steps.do]]\nwait = 0\n',
            "is neither a number of rounds nor a list.",
        ),
        ('[[steps]]\nfire = "PostSignIn"\nset = { "userId.x" = 1 }\n', "is not an object."),
    ],
    ids=["compare", "path", "hook", "wait", "loop", "set"],
)
async def test_a_step_that_cannot_be_taken(steps: str, reason: str) -> None:
    """It ends the run: its number and the reason are told, and nothing after it happens."""
    port, told = FakePort(), list[Told]()
    done = await ran(f"{FIRE}{steps}[[steps]]\nwait = 99\n", port, told=told)

    assert not done.ok
    assert 2 == done.failed_step
    assert reason in done.reason
    assert State.FAILED is told[-1].state
    assert 99 not in port.waited


async def test_an_answer_that_is_no_json() -> None:
    """Asking for a part of such an answer says whose it is."""
    done = await ran(FIRE + '[[steps]]\nlet = { x = "${one.answer.id}" }\n', FakePort((200, "<html>")))

    assert done.reason.startswith("Step 2: PostSignIn: the answer of “CRM” is not JSON.")


async def test_what_is_told() -> None:
    """Every step is told of when it begins and when it ends, blocks around their own."""
    told = list[Told]()
    await ran('[[steps]]\nloop = 2\n[[steps.do]]\nfire = "PostSignIn"\n', FakePort(), told=told)

    assert [(1, "running"), (1, "running"), (2, "running"), (2, "done"), (1, "running"), (2, "running"),
            (2, "done"), (1, "done")] == [(each.step, each.state.value) for each in told]  # fmt: skip
    assert ["round 1 of 2", "1 delivery", "2 rounds"] == [told[1].says, told[3].says, told[-1].says]


async def test_values_from_outside() -> None:
    """A scenario's own values can be set, others are refused with those that there are."""
    port = FakePort()
    steps = '[[steps]]\nfire = "PostSignIn"\nset = { "user.name" = "${who}" }\n'
    await ran(steps, port, head='[values]\nwho = "Zoë"', values={"who": "Aino"})

    await ran(steps, port, head='[values]\nwho = "${cast.user_id}"')
    await ran(steps, port, head='[values]\nwho = ""', values={"who": "${cast.user_id}"})

    names = [payload["user"]["name"] for _, payload, _ in port.fired]
    assert ["Aino", port.fired[1][1]["userId"], "${cast.user_id}"] == names
    with pytest.raises(InputError, match=r"has no value “x”\. It has: who\."):
        await ran(steps, port, head='[values]\nwho = "Zoë"', values={"x": 1})


async def test_limits(monkeypatch: pytest.MonkeyPatch) -> None:
    """Loops in loops end at the limit of events, and at that of steps, whatever they do."""
    monkeypatch.setattr(running, "FIRES_LIMIT", 10)
    monkeypatch.setattr(running, "STEPS_TAKEN_LIMIT", 100)
    fires = await ran('[[steps]]\nloop = 10000\n[[steps.do]]\nfire = "PostSignIn"\n', FakePort())
    steps = await ran("[[steps]]\nloop = 10000\n[[steps.do]]\nwait = 0\n", FakePort())

    assert "The scenario fired more than 10 events." == fires.reason
    assert "The scenario took more than 100 steps." == steps.reason


async def test_a_run_has_an_end() -> None:
    """A scenario that waits longer than its limit ends there, and says so."""

    class SlowPort(FakePort):
        async def wait(self, seconds: float) -> None:
            await asyncio.Event().wait()

    scenario = read_scenario('name = "Slow"\n[[steps]]\nwait = 1\n', "slow.toml")
    told = list[Told]()
    done = await run(msgspec.structs.replace(scenario, limit_s=0.0), SlowPort(), tell=told.append)

    assert "It ran longer than its limit of 0 s." == done.reason
    assert State.STOPPED is told[-1].state


async def test_the_5000_id_cut_is_real() -> None:
    """Trap 16: what a scenario sets is fired as the producer would let it go."""
    port = FakePort()
    await ran(
        '[[steps]]\nfire = "Organization.Membership.Updated"\nset = { addedUserIds = "${ids}", removedUserIds = [] }\n',
        port,
        head=f"[values]\nids = [{', '.join(['1'] * 5001)}]",
    )

    assert 5000 == len(port.fired[0][1]["addedUserIds"])
    assert "removedUserIds" not in port.fired[0][1]
