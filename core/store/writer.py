"""The one that writes: group commit, durable before it is acknowledged.

Whoever writes waits for the commit that holds their rows; while one commit is on its way to the disk the
next one gathers.
"""

import asyncio
from collections import deque
from collections.abc import Sequence

from core.store.commit import Outcome, Statement, Unit, as_error, is_bug
from core.store.pen import Pen, ThreadPen
from core.store.workspace import Workspace, workspace_error

# So many units go to a pen that is at work, or before the loop's round is over, so that it works while the loop
# does. Measured 2026-11-22: with all of a round at once the two took turns, with fewer the pen was the brake.
HANDFUL = 8


class Writer:
    """Writes units of statements, many units to a commit, in the order they came."""

    def __init__(self, workspace: Workspace, pen: Pen) -> None:
        self.workspace = workspace
        self._pen = pen
        self._gathered: list[Unit] = []
        self._handing = False
        self._waiting: deque[asyncio.Future[int]] = deque()
        self._loop = asyncio.get_running_loop()
        pen.open(self._told)

    @classmethod
    async def open(cls, workspace: Workspace) -> "Writer":
        """Open a prepared workspace for writing, in a thread. Raises ``WorkspaceError``."""
        return cls(workspace, await ThreadPen.start(workspace))

    def write(self, *statements: Statement, numbered: bool = False) -> "asyncio.Future[int]":
        """Commit the statements as one unit (see ``Unit``); awaiting the result waits for the disk.

        Rows of one unit are written in their order; those of several units may interleave, which is
        why a caller awaits one before it writes another that builds on it.

        The result is the number (0 without ``numbered``). Raises ``WorkspaceError`` if nothing was written.
        """
        if not self._handing:
            self._handing = True
            self._loop.call_soon(self._end_of_round)
        self._gathered.append((numbered, statements))
        if len(self._gathered) == HANDFUL:
            self._hand_over()
        done = self._loop.create_future()
        self._waiting.append(done)
        return done

    def write_together(self, units: Sequence[Sequence[Statement]]) -> "list[asyncio.Future[int]]":
        """Commit several numbered units at once: a process that is killed leaves all of them or none."""
        if len(units) == 1:
            return [self.write(*units[0], numbered=True)]
        self._hand_over()
        self._gathered = [(True, statements) for statements in units]
        waiting = [self._loop.create_future() for _ in units]
        self._waiting += waiting
        self._hand_over()
        return waiting

    async def close(self) -> None:
        """Commit what waits, then close."""
        self._hand_over()
        await self._pen.close()

    def _end_of_round(self) -> None:
        self._handing = False
        self._unless_at_work()

    def _unless_at_work(self) -> None:
        if len(self._waiting) == len(self._gathered):
            self._hand_over()

    def _hand_over(self) -> None:
        units, self._gathered = self._gathered, []
        if units:
            self._pen.write(units)

    def _told(self, outcomes: Sequence[Outcome]) -> None:
        for outcome in outcomes:
            done = self._waiting.popleft()
            if done.done():
                continue  # its caller was cancelled; what was written stays
            if isinstance(outcome, int):
                done.set_result(outcome)
            else:
                error = as_error(outcome)
                done.set_exception(error if is_bug(outcome) else workspace_error(error, self.workspace.file))
        self._unless_at_work()
