"""A list that is told of changes while it reads."""

import asyncio
from array import array
from collections.abc import Sequence
from datetime import UTC, datetime

import msgspec
import pytest
from pytestqt.qtbot import QtBot

from core.changes import ChangesMissed, DeliveryCreated, DeliveryMoved
from core.errors import WorkspaceError
from core.filters import Filter
from core.model import DeliveryRow, Outcome
from gui.exchanges.feed import Feed
from gui.exchanges.source import Source
from tests.gui.exchanges.facts import delivery_row
from tests.gui.stage import play, until


class Store:
    """What a workspace holds, and a door that readings wait at after they have read."""

    def __init__(self) -> None:
        self.rows_by_seq: dict[int, DeliveryRow] = {}
        self.door = asyncio.Event()
        self.door.set()
        self.waiting = 0
        self.failing = 0
        """So many readings fail from now on."""

    async def seqs(self, wanted: Filter, *, after: int = 0) -> "array[int]":
        if self.failing:
            self.failing -= 1
            raise WorkspaceError("The workspace is locked.")
        return array("q", sorted((seq for seq in self.rows_by_seq if seq > after), reverse=True))

    async def rows(self, seqs: Sequence[int]) -> list[DeliveryRow]:
        read = [self.rows_by_seq[seq] for seq in seqs if seq in self.rows_by_seq]
        self.waiting += 1
        await self.door.wait()
        self.waiting -= 1
        return read

    async def row_of(self, some_id: str) -> DeliveryRow:
        raise NotImplementedError


def source(store: Store) -> Source[DeliveryRow]:
    return Source(
        kind="delivery", plural="deliveries", counted=str, filter_name="", no_match="", keys=frozenset(),
        seqs=store.seqs, rows=store.rows, row_of=store.row_of,
        told=lambda change: getattr(change, "row", None),
        settled=lambda row: row.outcome is not Outcome.PENDING, quick=(),
    )  # fmt: skip


def a_row(seq: int, outcome: Outcome) -> DeliveryRow:
    return msgspec.structs.replace(delivery_row(seq, datetime.now(UTC), outcome), seq=seq)


@pytest.mark.parametrize("missed", [False, True], ids=["a row that is new", "rows read again after a gap"])
def test_what_is_told_while_rows_are_read_is_not_overwritten(qtbot: QtBot, missed: bool) -> None:
    """The reading began before: what it brings is older."""

    async def scenario() -> None:
        store = Store()
        tasks: list[asyncio.Task[object]] = []
        feed = Feed(source(store), (), lambda work, name: tasks.append(asyncio.ensure_future(work)))
        qtbot.addWidget(feed.table)
        pending, over = a_row(1, Outcome.PENDING), a_row(1, Outcome.DELIVERED)
        await feed.show(Filter())
        if missed:
            store.rows_by_seq[1] = pending
            await feed.follow([DeliveryCreated(pending)])
        store.door.clear()
        store.rows_by_seq[1] = pending
        first = asyncio.ensure_future(
            feed.follow([ChangesMissed()] if missed else [DeliveryCreated(pending)])
        )
        await until(lambda: store.waiting > 0)
        store.rows_by_seq[1] = over
        second = asyncio.ensure_future(feed.follow([DeliveryMoved(over)]))
        await asyncio.sleep(0)
        store.door.set()
        await asyncio.gather(first, second)

        row = feed.model.row_at(0)
        assert row is not None
        assert row.outcome is Outcome.DELIVERED

    play(scenario())


@pytest.mark.parametrize("here", [0, 5, 199, 200, 1000])
@pytest.mark.parametrize("more", [1, 200, 201, 399, 400, 3001])
def test_rows_that_come_by_the_thousand_are_there_at_once(qtbot: QtBot, here: int, more: int) -> None:
    """Whoever looks at the newest sees them, and no ellipsis in their place; the others are read when asked for."""

    async def scenario() -> None:
        store = Store()
        tasks: list[asyncio.Task[object]] = []
        feed = Feed(source(store), (), lambda work, name: tasks.append(asyncio.ensure_future(work)))
        qtbot.addWidget(feed.table)

        async def looked_at(shown: int) -> None:
            await until(lambda: all(feed.model.row_at(row) for row in range(shown)))

        store.rows_by_seq = {seq: a_row(seq, Outcome.DELIVERED) for seq in range(1, here + 1)}
        await feed.show(Filter())
        await looked_at(min(40, here))
        read = len(tasks)
        store.rows_by_seq |= {seq: a_row(seq, Outcome.DELIVERED) for seq in range(here + 1, here + more + 1)}

        await feed.follow([DeliveryCreated(store.rows_by_seq[here + 1])])
        for shown in range(min(40, here + more)):
            assert feed.model.row_at(shown) is store.rows_by_seq[here + more - shown]
        assert len(tasks) == read

        await looked_at(here + more)
        for shown in range(here + more):
            assert feed.model.row_at(shown) is store.rows_by_seq[here + more - shown]

    play(scenario())


@pytest.mark.parametrize("shown", [False, True], ids=["another filter", "the filter that is shown"])
def test_after_a_reading_that_failed_nothing_is_missing(qtbot: QtBot, shown: bool) -> None:
    """What could not be read is read with the next change, and not only from that change on."""

    async def scenario() -> None:
        store = Store()
        tasks: list[asyncio.Task[object]] = []
        feed = Feed(source(store), (), lambda work, name: tasks.append(asyncio.ensure_future(work)))
        qtbot.addWidget(feed.table)
        await feed.show(Filter())
        store.rows_by_seq = {seq: a_row(seq, Outcome.DELIVERED) for seq in range(1, 6)}
        store.failing = 1
        reading = feed.follow([DeliveryCreated(store.rows_by_seq[1])]) if shown else feed.show(Filter())
        with pytest.raises(WorkspaceError):
            await reading
        store.rows_by_seq[6] = a_row(6, Outcome.DELIVERED)
        await feed.follow([DeliveryCreated(store.rows_by_seq[6])])

        assert [6, 5, 4, 3, 2, 1] == [feed.model.seq_at(row) for row in range(feed.model.rowCount())]

    play(scenario())
