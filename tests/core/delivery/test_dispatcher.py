"""Deliveries under way: their course, their limits, their ends; the endpoint is a list of answers."""

import asyncio
from collections.abc import Callable, Sequence
from datetime import timedelta
from typing import Any

import msgspec
import pytest

from core.changes import Change, DeliveryMoved, StorageFailed, StorageRecovered
from core.delivery.dispatcher import Dispatcher
from core.errors import WorkspaceError
from core.model import (
    Attempt,
    Delivery,
    DeliveryRow,
    Failure,
    FailureKind,
    Order,
    Outcome,
    Phase,
    RetryPolicy,
)
from tests.facts import NOW, a_row, an_attempt, an_order

QUICK = RetryPolicy(delays_s=(0.0, 0.0, 0.0))
SLOW = RetryPolicy(delays_s=(3600.0,))


class Paper:
    """A ledger in memory."""

    def __init__(self) -> None:
        self.rows: dict[str, DeliveryRow] = {}
        self.attempts: list[Attempt] = []
        self.full = False
        self.refuses = False

    def submit_deliveries(
        self,
        new: Sequence[tuple[DeliveryRow, Order]],
        *,
        owner: str | None,
        then: Callable[[list[DeliveryRow] | Exception], None],
    ) -> None:
        told = WorkspaceError("The disk is full.") if self.refuses else self._kept(new)
        asyncio.get_running_loop().call_soon(then, told)

    def _kept(self, new: Sequence[tuple[DeliveryRow, Order]]) -> list[DeliveryRow]:
        first = len(self.rows) + 1
        rows = [msgspec.structs.replace(row, seq=seq) for seq, (row, _) in enumerate(new, first)]
        self.rows.update((row.id, row) for row in rows)
        return rows

    async def move_delivery(
        self, row: DeliveryRow, *, owner: str | None, attempt: Attempt | None = None
    ) -> None:
        await asyncio.sleep(0)
        if self.full:
            raise WorkspaceError("The disk is full.")
        self.rows[row.id] = row
        if attempt is not None:
            self.attempts.append(attempt)


class Endpoint:
    """Answers from a list; ``None`` never answers."""

    def __init__(self, *statuses: int | None) -> None:
        self.statuses = list(statuses)
        self.started = 0
        self.open = 0
        self.most = 0
        self.repeats: list[bool] = []
        self.asked: list[str] = []

    async def __call__(self, row: DeliveryRow, order: Order, *, number: int, repeats: bool) -> Attempt:
        self.asked.append(row.id)
        self.repeats.append(repeats)
        self.started += 1
        self.open += 1
        self.most = max(self.most, self.open)
        status = self.statuses.pop(0) if self.statuses else 200
        try:
            await (asyncio.sleep(0) if status else asyncio.Event().wait())
        finally:
            self.open -= 1
        return an_attempt(status, number=number, repeats=repeats)


class World:
    """A dispatcher with everything it touches."""

    def __init__(self, *statuses: int | None) -> None:
        self.endpoint = Endpoint(*statuses)
        self.paper = Paper()
        self.changes: list[Change] = []
        self.dispatcher = Dispatcher(
            self.endpoint, self.paper, owner="me", announce=self.changes.append, now=lambda: NOW
        )

    async def send(self, *ids: str, at_once: int = 10, retry: RetryPolicy = QUICK) -> None:
        await self.dispatcher.dispatch(
            [(a_row(id=some_id), an_order(retry=retry)) for some_id in ids], at_once=at_once
        )

    async def send_actions(self, *ids: str, stops: str = "", retry: RetryPolicy = QUICK) -> None:
        """The actions of one hook, one after another; ``stops`` is the one that stops those after it."""
        befores = ("", *ids)
        await self.dispatcher.dispatch(
            [
                (
                    a_row(id=some_id, action=place, after=befores[place]),
                    an_order(retry=retry, stop_on_failure=some_id == stops),
                )
                for place, some_id in enumerate(ids)
            ],
            at_once=10,
        )

    def outcomes(self) -> list[Outcome]:
        return [row.outcome for row in self.paper.rows.values()]

    async def until(self, condition: Callable[[], bool]) -> None:
        while not condition():
            await asyncio.sleep(0)


def numbers_and_statuses(world: World) -> list[tuple[int, int | None]]:
    return [
        (attempt.number, None if attempt.response is None else attempt.response.status)
        for attempt in world.paper.attempts
    ]


@pytest.mark.parametrize(
    ("statuses", "outcome", "attempts"),
    [
        pytest.param([200], Outcome.DELIVERED, 1, id="at once"),
        pytest.param([503, 500, 204], Outcome.DELIVERED, 3, id="after two retries"),
        pytest.param([500, 500, 500, 500], Outcome.FAILED, 4, id="retries used up"),
        pytest.param([404], Outcome.FAILED, 1, id="a final status"),
    ],
)
async def test_the_policy_decides_when_a_delivery_is_over(
    statuses: list[int], outcome: Outcome, attempts: int
) -> None:
    """Attempts follow one another until the policy says stop; each is recorded with its reason."""
    world = World(*statuses)

    await world.send("d1")
    await world.dispatcher.settled(["d1"])

    assert world.paper.rows["d1"].outcome is outcome
    assert numbers_and_statuses(world) == list(enumerate(statuses, 1))
    assert all(attempt.decision for attempt in world.paper.attempts)
    assert len(world.paper.attempts) == attempts


async def test_every_move_is_announced_after_it_is_stored() -> None:
    """Whoever hears of a move finds it in the workspace."""
    world = World(500, 200)
    seen: list[tuple[Outcome, int]] = []

    def announce(change: Change) -> None:
        if isinstance(change, DeliveryMoved):
            assert world.paper.rows[change.row.id] == change.row
            seen.append((change.row.outcome, change.row.attempting))

    world.dispatcher._announce = announce

    await world.send("d1")
    await world.dispatcher.settled(["d1"])

    assert seen == [(Outcome.PENDING, 0), (Outcome.PENDING, 2), (Outcome.DELIVERED, 0)]


async def test_a_fan_out_keeps_its_limit() -> None:
    """Of one event never more than ten attempts are under way, and all are made."""
    world = World()

    ids = [f"d{n}" for n in range(25)]
    await world.send(*ids, at_once=10)
    await world.dispatcher.settled(ids)

    assert world.endpoint.most == 10
    assert {row.outcome for row in world.paper.rows.values()} == {Outcome.DELIVERED}


async def test_only_what_can_start_is_stored_as_begun() -> None:
    """A delivery that waits for its turn is not taken for one that may have been sent."""
    world = World(*[None] * 12)

    await world.send(*[f"d{n}" for n in range(12)], at_once=10)

    assert [row.attempting for row in world.paper.rows.values()] == [1] * 10 + [0] * 2
    await world.dispatcher.close(0)


async def test_cancelling_cuts_off_the_attempt_under_way() -> None:
    """The attempt is recorded as cancelled, the delivery too, and nothing follows."""
    world = World(None)
    await world.send("d1")
    await world.until(lambda: world.endpoint.open == 1)

    assert await world.dispatcher.cancel("d1")

    assert world.paper.rows["d1"].outcome is Outcome.CANCELLED
    [attempt] = world.paper.attempts
    assert attempt.failure is not None
    assert attempt.failure.kind is FailureKind.CANCELLED
    assert world.endpoint.open == 0
    assert not await world.dispatcher.cancel("d1")


async def test_cancelling_ends_a_waiting_retry() -> None:
    """A delivery that waits for its next attempt is over at once."""
    world = World(500)
    await world.send("d1", retry=SLOW)
    await world.until(lambda: bool(world.paper.attempts))

    await world.dispatcher.cancel("d1")

    assert world.paper.rows["d1"].outcome is Outcome.CANCELLED
    assert numbers_and_statuses(world) == [(1, 500)]


async def test_closing_leaves_waiting_retries_pending() -> None:
    """The next engine goes on at the time that was set."""
    world = World(500)
    await world.send("d1", retry=SLOW)
    await world.until(lambda: bool(world.paper.attempts))

    await world.dispatcher.close(1.0)

    row = world.paper.rows["d1"]
    assert (row.outcome, row.attempting) == (Outcome.PENDING, 0)
    assert (row.next_attempt_at, row.ended_at) == (NOW + timedelta(hours=1), None)


async def test_closing_records_an_attempt_that_did_not_end_as_interrupted() -> None:
    """What may have reached the endpoint is not forgotten."""
    world = World(None)
    await world.send("d1")
    await world.until(lambda: world.endpoint.open == 1)

    await world.dispatcher.close(0)

    row = world.paper.rows["d1"]
    assert (row.outcome, row.attempts, row.attempting) == (Outcome.PENDING, 1, 0)
    assert row.failure is FailureKind.INTERRUPTED


async def test_closing_while_nothing_can_be_written_leaves_it_as_it_is_stored(
    caplog: pytest.LogCaptureFixture,
) -> None:
    """The next engine will say that the attempt was cut off; a full disk is no bug."""
    world = World(None)
    await world.send("d1")
    await world.until(lambda: world.endpoint.open == 1)
    world.paper.full = True

    await world.dispatcher.close(0.2)

    assert (world.paper.rows["d1"].outcome, world.paper.rows["d1"].attempting) == (Outcome.PENDING, 1)
    assert not caplog.records
    assert any(isinstance(change, StorageFailed) for change in world.changes)


def carried_over(**changes: Any) -> Delivery:
    return Delivery(row=a_row(seq=1, **changes), order=an_order(retry=QUICK), attempts=())


async def test_an_attempt_a_killed_engine_began_is_said_to_be_repeated() -> None:
    """The cut attempt is recorded, and the one that follows is marked."""
    world = World(200)

    world.dispatcher.carry_on(carried_over(attempting=1), asyncio.Semaphore(1))
    await world.dispatcher.settled(["d1"])

    first, second = world.paper.attempts
    assert first.failure is not None
    assert first.failure.kind is FailureKind.INTERRUPTED
    assert (second.number, second.repeats) == (2, True)
    assert world.paper.rows["d1"].outcome is Outcome.DELIVERED


async def test_what_was_never_begun_is_not_said_to_be_repeated() -> None:
    """A delivery that only waited goes on as if nothing had happened."""
    world = World(200)

    world.dispatcher.carry_on(carried_over(), asyncio.Semaphore(1))
    await world.dispatcher.settled(["d1"])

    assert world.endpoint.repeats == [False]


async def test_an_interruption_uses_up_no_retry() -> None:
    """All the policy's attempts are made, however often the engine was killed in between."""
    world = World(500, 500, 500, 500)
    cut = an_attempt(
        None, failure=Failure(kind=FailureKind.INTERRUPTED, phase=Phase.WAIT, message="The engine ended.")
    )
    delivery = msgspec.structs.replace(carried_over(attempts=1), attempts=(cut,))

    world.dispatcher.carry_on(delivery, asyncio.Semaphore(1))
    await world.dispatcher.settled(["d1"])

    assert world.endpoint.repeats == [True, False, False, False]
    assert [attempt.number for attempt in world.paper.attempts] == [2, 3, 4, 5]


async def test_a_full_disk_is_announced_and_the_result_kept_until_it_can_be_stored(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """What came of an attempt is offered to the disk again until it is taken."""
    monkeypatch.setattr("core.delivery.dispatcher.STORE_AGAIN_S", 0.0)
    world = World(200)
    world.paper.full = True

    await world.send("d1")
    await world.until(lambda: any(isinstance(change, StorageFailed) for change in world.changes))
    world.paper.full = False
    await world.dispatcher.settled(["d1"])

    assert world.endpoint.started == 1
    assert world.paper.rows["d1"].outcome is Outcome.DELIVERED
    assert world.changes.count(StorageRecovered()) == 1


async def test_nothing_is_sent_that_could_not_be_stored() -> None:
    """A delivery the disk refuses does not leave."""
    world = World()
    world.paper.refuses = True

    with pytest.raises(WorkspaceError):
        await world.send("d1")

    assert world.endpoint.started == 0


@pytest.mark.parametrize("refused", [False, True], ids=["stored", "not stored"])
@pytest.mark.parametrize("turns", [1, 2], ids=["before it is told", "as it is told"])
async def test_whoever_fires_may_be_gone_before_it_is_stored(turns: int, refused: bool) -> None:
    """What is stored is carried to its outcome; what is not, is nothing that anybody waits for."""
    world = World()
    world.paper.refuses = refused

    firing = asyncio.create_task(world.send("d1"))
    for _ in range(turns):
        await asyncio.sleep(0)
    assert not firing.done()
    firing.cancel()
    with pytest.raises(asyncio.CancelledError):
        await firing
    await asyncio.sleep(0)
    await world.dispatcher.settled(["d1"])

    assert world.outcomes() == ([] if refused else [Outcome.DELIVERED])
    assert not world.dispatcher.is_under_way("d1")


# --- actions, one after another --------------------------------------------------------


async def test_each_action_waits_for_the_one_before_it() -> None:
    """They start in their order, each when the one before is over, retries included."""
    world = World(500, 200, 200, 200)

    await world.send_actions("a1", "a2", "a3")
    assert [row.attempting for row in world.paper.rows.values()] == [1, 0, 0]
    await world.dispatcher.settled(["a1", "a2", "a3"])

    assert world.endpoint.asked == ["a1", "a1", "a2", "a3"]
    assert world.endpoint.most == 1
    assert world.outcomes() == [Outcome.DELIVERED] * 3


@pytest.mark.parametrize(
    ("stops", "outcomes"),
    [
        pytest.param("a1", [Outcome.FAILED, Outcome.SKIPPED, Outcome.SKIPPED], id="stop on failure"),
        pytest.param("", [Outcome.FAILED, Outcome.DELIVERED, Outcome.DELIVERED], id="go on"),
        pytest.param("a2", [Outcome.FAILED, Outcome.DELIVERED, Outcome.DELIVERED], id="another one stops"),
    ],
)
async def test_a_failed_action_stops_those_after_it_where_it_is_to(
    stops: str, outcomes: list[Outcome]
) -> None:
    """What is skipped says why, has ended, and was never begun."""
    world = World(404, 200, 200)

    await world.send_actions("a1", "a2", "a3", stops=stops)
    await world.dispatcher.settled(["a1", "a2", "a3"])

    assert world.outcomes() == outcomes
    for row in world.paper.rows.values():
        skipped = row.outcome is Outcome.SKIPPED
        assert row.reason == ("Action 1 of this hook failed, which stops those after it." if skipped else "")
        assert (row.attempts, row.ended_at) == (0 if skipped else 1, NOW)


async def test_a_cancelled_action_counts_as_failed() -> None:
    """Cancelling one by hand stops those after it, where it is to."""
    world = World(None)
    await world.send_actions("a1", "a2", stops="a1")
    await world.until(lambda: world.endpoint.open == 1)

    await world.dispatcher.cancel("a1")
    await world.dispatcher.settled(["a2"])

    assert world.outcomes() == [Outcome.CANCELLED, Outcome.SKIPPED]
    assert "was cancelled" in world.paper.rows["a2"].reason


async def test_an_action_that_waits_can_be_cancelled() -> None:
    """It is over at once, and the one before it goes on."""
    world = World(None)
    await world.send_actions("a1", "a2")
    await world.until(lambda: world.endpoint.open == 1)

    await world.dispatcher.cancel("a2")

    assert world.outcomes() == [Outcome.PENDING, Outcome.CANCELLED]
    await world.dispatcher.close(0)


async def test_closing_leaves_the_actions_that_wait_to_the_next_engine() -> None:
    """None of them is begun, none skipped, whatever becomes of the one under way."""
    world = World(None)
    await world.send_actions("a1", "a2", "a3", stops="a1")
    await world.until(lambda: world.endpoint.open == 1)

    await world.dispatcher.close(0)

    rows = world.paper.rows.values()
    assert [(row.outcome, row.attempts) for row in rows] == [(Outcome.PENDING, made) for made in (1, 0, 0)]
    assert world.endpoint.asked == ["a1"]


@pytest.mark.parametrize(
    ("before", "outcome"),
    [
        pytest.param({"outcome": Outcome.DELIVERED}, Outcome.DELIVERED, id="delivered"),
        pytest.param({"outcome": Outcome.FAILED}, Outcome.SKIPPED, id="failed"),
        pytest.param({"outcome": Outcome.SKIPPED, "reason": "Because."}, Outcome.SKIPPED, id="skipped"),
    ],
)
async def test_what_a_killed_engine_left_goes_by_what_it_had_recorded(
    before: dict[str, Any], outcome: Outcome
) -> None:
    """The order of the actions is kept over a restart."""
    world = World(200)
    earlier = Delivery(row=a_row(seq=1, id="a1", **before), order=an_order(stop_on_failure=True), attempts=())
    later = Delivery(row=a_row(seq=2, id="a2", action=1, after="a1"), order=an_order(), attempts=())

    world.dispatcher.carry_on(later, asyncio.Semaphore(1), earlier)
    await world.dispatcher.settled(["a2"])

    assert world.paper.rows["a2"].outcome is outcome


async def test_what_a_killed_engine_left_waits_for_the_one_before_it() -> None:
    """Both are carried on, and still one after the other."""
    world = World(None)
    earlier = Delivery(
        row=a_row(seq=1, id="a1", attempting=1), order=an_order(stop_on_failure=True), attempts=()
    )
    later = Delivery(row=a_row(seq=2, id="a2", action=1, after="a1"), order=an_order(), attempts=())
    gate = asyncio.Semaphore(10)

    world.dispatcher.carry_on(earlier, gate)
    world.dispatcher.carry_on(later, gate, earlier)
    await world.until(lambda: world.endpoint.open == 1)
    await world.dispatcher.cancel("a1")
    await world.dispatcher.settled(["a2"])

    assert world.endpoint.repeats == [True]
    assert world.outcomes() == [Outcome.CANCELLED, Outcome.SKIPPED]
