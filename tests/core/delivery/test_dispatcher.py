"""Deliveries under way: their course, their limits, their ends; the endpoint is a list of answers."""

import asyncio
from collections.abc import Callable, Coroutine
from datetime import timedelta
from typing import Any

import msgspec
import pytest

from core.changes import Change, DeliveryMoved, StorageFailed
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

    async def add_delivery(self, row: DeliveryRow, order: Order, *, owner: str | None) -> DeliveryRow:
        row = msgspec.structs.replace(row, seq=len(self.rows) + 1)
        self.rows[row.id] = row
        return row

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

    async def __call__(self, order: Order, *, number: int, repeats: bool) -> Attempt:
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
    assert row.next_attempt_at == NOW + timedelta(hours=1)


async def test_closing_records_an_attempt_that_did_not_end_as_interrupted() -> None:
    """What may have reached the endpoint is not forgotten."""
    world = World(None)
    await world.send("d1")
    await world.until(lambda: world.endpoint.open == 1)

    await world.dispatcher.close(0)

    row = world.paper.rows["d1"]
    assert (row.outcome, row.attempts, row.attempting) == (Outcome.PENDING, 1, 0)
    assert row.failure is FailureKind.INTERRUPTED


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


async def test_nothing_is_sent_that_could_not_be_stored(monkeypatch: pytest.MonkeyPatch) -> None:
    """A delivery the disk refuses does not leave."""
    world = World()

    def refuse(*given: Any, **named: Any) -> Coroutine[Any, Any, DeliveryRow]:
        raise WorkspaceError("The disk is full.")

    monkeypatch.setattr(world.paper, "add_delivery", refuse)

    with pytest.raises(WorkspaceError):
        await world.send("d1")

    assert world.endpoint.started == 0
