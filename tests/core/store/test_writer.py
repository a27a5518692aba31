"""One writer: many units a commit, all or nothing for each, numbers in commit order."""

import asyncio
import sqlite3
from collections.abc import Sequence
from pathlib import Path

import pytest

from core.errors import WorkspaceError
from core.line import Acknowledgment
from core.store.commit import Into
from core.store.packed import Entry
from core.store.pen import ThreadPen, Told
from core.store.workspace import Workspace
from core.store.writer import HANDFUL, Writer
from tests.core.store.conftest import Store
from tests.facts import a_capture

INSERT = "INSERT INTO settings (name, value) VALUES (?, ?)"


def rows_on_disk(workspace: Workspace, sql: str) -> list[tuple[object, ...]]:
    connection = sqlite3.connect(workspace.file)
    try:
        return connection.execute(sql).fetchall()
    finally:
        connection.close()


async def test_a_write_is_on_disk_when_it_returns(store: Store) -> None:
    """Another connection sees the row as soon as the write is acknowledged."""
    await store.writer.write((INSERT, ("a", "1")))

    assert rows_on_disk(store.workspace, "SELECT value FROM settings") == [("1",)]


async def test_a_unit_that_breaks_a_constraint_fails_alone(store: Store) -> None:
    """Units that happen to share a commit with a broken one are stored all the same."""
    results = await asyncio.gather(
        store.writer.write((INSERT, ("a", "1"))),
        store.writer.write((INSERT, ("b", "1")), (INSERT, ("a", "again"))),
        store.writer.write((INSERT, ("c", "1"))),
        return_exceptions=True,
    )

    assert isinstance(results[1], sqlite3.IntegrityError)
    assert rows_on_disk(store.workspace, "SELECT name FROM settings ORDER BY name") == [("a",), ("c",)]


async def test_numbers_grow_in_commit_order_across_writers(store: Store) -> None:
    """Two programs that write to one workspace never give one number twice, nor go back."""
    other = await Writer.open(store.workspace)
    row = Into("captures", "id, received_at, remote, exchange, method, target, body_size, hook_id")

    async def fill(writer: Writer, name: str) -> list[int]:
        return [
            await writer.write((row, (f"{name}{n}", 0, "", 0, "", "", 0, "")), numbered=True)
            for n in range(20)
        ]

    try:
        ours, theirs = await asyncio.gather(fill(store.writer, "a"), fill(other, "b"))
    finally:
        await other.close()

    assert sorted(ours) == ours
    assert sorted(theirs) == theirs
    assert sorted(ours + theirs) == list(range(1, 41))


@pytest.mark.parametrize("count", [40, 2500], ids=["a few", "more than a commit takes otherwise"])
async def test_what_is_written_together_is_one_commit(store: Store, count: int) -> None:
    """Numbers come in order, and whoever sees one of the rows sees all of them."""
    row = Into("captures", "id, received_at, remote, exchange, method, target, body_size, hook_id")
    names = [f"c{n}" for n in range(count)]
    before = store.writer.write((INSERT, ("a", "1")))
    writing = asyncio.create_task(
        store.writer.write_together([[(row, (name, 0, "", 0, "", "", 0, ""))] for name in names])
    )
    seen = set()
    while not writing.done():
        seen.update(rows_on_disk(store.workspace, "SELECT count(*) FROM captures"))
        await asyncio.sleep(0)

    assert await writing == list(range(1, count + 1))
    assert rows_on_disk(store.workspace, "SELECT count(*) FROM captures") == [(count,)]
    assert seen <= {(0,), (count,)}
    assert before.done()


async def test_what_waits_when_the_writer_closes_is_written(store: Store) -> None:
    """Closing commits what was handed in before it."""
    writer = await Writer.open(store.workspace)
    writes = [writer.write((INSERT, (f"n{n}", "1"))) for n in range(50)]

    await writer.close()

    assert len(await asyncio.gather(*writes)) == 50
    assert rows_on_disk(store.workspace, "SELECT count(*) FROM settings") == [(50,)]


async def test_a_full_disk_is_said_in_words_and_nothing_is_half_written(store: Store) -> None:
    """When SQLite can take no more pages, the write fails with a sentence and leaves no trace."""
    pen = await ThreadPen.start(store.workspace)
    await pen.connection.execute("PRAGMA max_page_count = 30")
    writer = Writer(store.workspace, pen)

    with pytest.raises(WorkspaceError, match="disk is full"):
        await writer.write((INSERT, ("small", "1")), (INSERT, ("big", "x" * 10_000_000)))

    await writer.close()
    assert rows_on_disk(store.workspace, "SELECT count(*) FROM settings") == [(0,)]


class Pen:
    """Keeps what it was handed until it is let go on."""

    def __init__(self) -> None:
        self.handed: list[int] = []
        self._told: Told

    def open(self, told: Told) -> None:
        self._told = told

    def write(self, entries: Sequence[Entry], _: Sequence[Acknowledgment | None], /) -> None:
        self.handed.append(len(entries))

    def tell(self, count: int) -> None:
        """So many are safe."""
        self._told(range(1, count + 1), ())

    async def settle(self) -> None:
        """Nothing is told of before it is in its table."""

    async def close(self) -> None:
        """Nothing is open."""


CAPTURE = a_capture()
UNIT = (False, ())


async def bring(writer: Writer, *rounds: int, entry: Entry = CAPTURE) -> None:
    """So many entries in each round of the loop, then none for some."""
    for count in rounds:
        for _ in range(count):
            writer.submit(entry, lambda _: None)
        await asyncio.sleep(0)
    for _ in range(5):
        await asyncio.sleep(0)


async def test_an_idle_pen_gets_what_a_round_has_brought(tmp_path: Path) -> None:
    """A handful goes at once, what is left of the round at its end; a pen that is at work gets whole handfuls."""
    pen = Pen()
    writer = Writer(Workspace(tmp_path), pen)

    await bring(writer, 3)
    assert pen.handed == [3]
    await bring(writer, 2, HANDFUL, 1)
    assert pen.handed == [3, HANDFUL]


async def test_after_the_pen_has_told_captures_may_come_together(tmp_path: Path) -> None:
    """While each round brings more, they wait; a round that brings nothing ends that."""
    pen = Pen()
    writer = Writer(Workspace(tmp_path), pen)
    await bring(writer, 1, 1)
    assert pen.handed == [1]

    pen.tell(1)
    assert pen.handed == [1]
    await bring(writer, *[1] * (HANDFUL - 1), 1)
    assert pen.handed == [1, HANDFUL]

    pen.tell(HANDFUL)
    await bring(writer)
    assert pen.handed == [1, HANDFUL, 1]


async def test_deliveries_do_not_wait_for_a_pen_at_work(tmp_path: Path) -> None:
    """At the end of each round they go, with what has gathered before them; captures gather again after that."""
    pen = Pen()
    writer = Writer(Workspace(tmp_path), pen)
    await bring(writer, 1, 2, 1, entry=UNIT)
    assert pen.handed == [1, 2, 1]

    await bring(writer, 2)
    assert pen.handed == [1, 2, 1]
    await bring(writer, 1, entry=UNIT)
    assert pen.handed == [1, 2, 1, 3]
    await bring(writer, 2)
    assert pen.handed == [1, 2, 1, 3]


async def test_captures_that_may_come_together_do_not_keep_a_delivery(tmp_path: Path) -> None:
    """However many more each round brings."""
    pen = Pen()
    writer = Writer(Workspace(tmp_path), pen)
    await bring(writer, 1, 1)
    pen.tell(1)
    writer.submit(CAPTURE, lambda _: None)
    await asyncio.sleep(0)
    assert pen.handed == [1]

    writer.submit(UNIT, lambda _: None)
    writer.submit(CAPTURE, lambda _: None)
    await asyncio.sleep(0)
    assert pen.handed == [1, 4]


async def test_after_the_pen_has_told_deliveries_go_on_at_once(tmp_path: Path) -> None:
    """Before the round is over."""
    pen = Pen()
    writer = Writer(Workspace(tmp_path), pen)
    await bring(writer, 1)
    writer.submit(UNIT, lambda _: None)
    assert pen.handed == [1]

    pen.tell(1)
    assert pen.handed == [1, 1]
