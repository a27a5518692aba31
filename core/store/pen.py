"""Who carries out the commits: a thread of this process (here) or another process (``core.host.pen``)."""

import asyncio
import sqlite3
from collections import deque
from collections.abc import Callable, Sequence
from typing import Protocol

import aiosqlite

from core.line import Acknowledgment
from core.model import Capture
from core.store.commit import BATCH, Outcome, Unit, close_after_writing, commit, open_for_writing
from core.store.packed import Entry, capture_unit, parts_of
from core.store.workspace import Workspace, workspace_error
from core.tasks import TaskGroup

Told = Callable[[Sequence[Outcome], Sequence[int]], None]
"""Hears, in the loop, what became of the units next in line, and how much of each acknowledgment has been sent.

The latter is empty where nothing was.
"""


class Pen(Protocol):
    """Commits entries in the order they came, as many at a time as have gathered, up to ``BATCH``."""

    def open(self, told: Told) -> None:
        """Begin: what becomes of every entry is told once, in the order they came."""
        ...

    def write(self, entries: Sequence[Entry], acknowledgments: Sequence[Acknowledgment | None], /) -> None:
        """Take entries, however many, for one commit; returns at once.

        Args:
            acknowledgments: of each entry what may be sent once it is committed.
        """
        ...

    async def settle(self) -> None:
        """Wait until everything that was told of is in its table: for others to read."""
        ...

    async def close(self) -> None:
        """Commit what waits, then end."""
        ...


class _Connection(aiosqlite.Connection):
    """Lets a whole commit be one piece of work for the database's thread."""

    async def commit_units(self, units: Sequence[Unit]) -> list[Outcome]:
        outcomes: list[Outcome] = await self._execute(commit, self._conn, units)  # type: ignore[no-untyped-call]  # aiosqlite's
        return outcomes

    async def finish(self) -> None:
        """Close in that thread what was opened in it."""
        await self._execute(close_after_writing, self._conn)  # type: ignore[no-untyped-call]  # aiosqlite's
        await self.close()


class ThreadPen:
    """Commits in a thread: starts at once, but shares the interpreter with the loop."""

    def __init__(self, connection: _Connection) -> None:
        self.connection = connection
        self._waiting: deque[list[Unit]] = deque()
        self._wake = asyncio.Event()
        self._closing = False
        self._tasks = TaskGroup()
        self._flusher: asyncio.Task[None]

    @classmethod
    async def start(cls, workspace: Workspace) -> "ThreadPen":
        """Open the workspace for writing; it must have been prepared. Raises ``WorkspaceError``."""
        connection = _Connection(lambda: open_for_writing(workspace.file), iter_chunk_size=64)
        try:
            await connection
        except sqlite3.Error as error:
            raise workspace_error(error, workspace.file) from error
        return cls(connection)

    def open(self, told: Told) -> None:
        """Begin."""
        self._flusher = self._tasks.spawn(self._flush_forever(told), "store pen")

    def write(self, entries: Sequence[Entry], _acknowledgments: Sequence[Acknowledgment | None], /) -> None:
        """Take entries for one commit; returns at once. To acknowledge them is left to the loop's own."""
        self._waiting.append(
            [capture_unit(parts_of(entry)) if isinstance(entry, Capture) else entry for entry in entries]
        )
        self._wake.set()

    async def settle(self) -> None:
        """Nothing is told of before it is in its table."""

    async def close(self) -> None:
        """Commit what waits, then end."""
        self._closing = True
        self._wake.set()
        await asyncio.gather(self._flusher, return_exceptions=True)
        await self.connection.finish()

    async def _flush_forever(self, told: Told) -> None:
        while self._waiting or not self._closing:
            if not self._waiting:
                self._wake.clear()
                await self._wake.wait()
                continue
            batch = self._waiting.popleft()
            while self._waiting and len(batch) + len(self._waiting[0]) <= BATCH:
                batch += self._waiting.popleft()
            told(await self.connection.commit_units(batch), ())
