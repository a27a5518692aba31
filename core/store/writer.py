"""The one that writes: group commit, durable before it is acknowledged.

Whoever writes waits for the commit that holds their rows; while one commit is on its way to the disk the
next one gathers.
"""

import asyncio
import logging
from collections import deque
from collections.abc import Callable, Sequence
from functools import partial
from itertools import repeat
from typing import TypeVar

from core.line import Acknowledgment
from core.model import Capture
from core.store.commit import Outcome, Refusal, Statement, as_error, is_bug
from core.store.packed import Entry
from core.store.pen import Pen, ThreadPen
from core.store.workspace import Workspace, workspace_error

log = logging.getLogger(__name__)

# So many entries go to a pen that is at work, or before the loop's round is over, so that it works while the
# loop does. Measured 2026-11-22 with 32 connections: each handful costs the engine 22 µs, most of it to wake the
# pen and to hear from it; with more than 20 the two take turns.
HANDFUL = 16

T = TypeVar("T")

Then = Callable[[int | Exception], None]
"""What follows a commit: takes the number of the unit's row, or why it was not written."""


class Writer:
    """Writes units of statements, many units to a commit, in the order they came."""

    def __init__(self, workspace: Workspace, pen: Pen) -> None:
        self.workspace = workspace
        self._pen = pen
        self._gathered: list[Entry] = []
        self._acknowledgments: list[Acknowledgment | None] = []
        """Of what has gathered."""
        self._urgent = False
        """Not only captures have gathered: a delivery waits for it, and does nothing else meanwhile."""
        self._looking = False
        self._waiting: deque[tuple[Then, Acknowledgment | None]] = deque()
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
        return self.put((numbered, statements))

    def put(self, entry: Entry) -> "asyncio.Future[int]":
        """Commit a capture, or a unit as it stands; awaiting the result waits for the disk."""
        done = self._loop.create_future()
        self.submit(entry, partial(_settle, done))
        return done

    def submit(self, entry: Entry, then: Then, acknowledgment: Acknowledgment | None = None) -> None:
        """The same without a future, which with its callbacks costs 6 µs. Measured 2026-11-22.

        Args:
            acknowledgment: may be sent before ``then`` is called, once the entry is on the disk.
        """
        self._waiting.append((then, acknowledgment))
        self._gathered.append(entry)
        self._acknowledgments.append(acknowledgment)
        if not isinstance(entry, Capture):
            self._urgent = True
        if len(self._gathered) == HANDFUL:
            self._hand_over()
        elif not self._looking:
            self._looking = True
            self._loop.call_soon(self._look)

    async def write_together(self, units: Sequence[Sequence[Statement]]) -> list[int]:
        """Commit several numbered units at once: a process that is killed leaves all of them or none.

        Gives their numbers, once they are on disk. Raises ``WorkspaceError`` if nothing was written.
        """
        done: asyncio.Future[list[int]] = self._loop.create_future()
        self.submit_together(units, partial(_settle, done))
        return await done

    def submit_together(
        self, units: Sequence[Sequence[Statement]], then: Callable[[list[int] | Exception], None]
    ) -> None:
        """The same, told to ``then``, whoever still waits for it."""
        if len(units) == 1:
            self.submit((True, units[0]), partial(_tell_alone, then))
            return
        self._hand_over()
        self._gathered = [(True, statements) for statements in units]
        self._acknowledgments = [None] * len(units)
        told: list[int | Exception] = []
        self._waiting += [(partial(_tell_all, then, len(units), told), None)] * len(units)
        self._hand_over()

    async def settle(self) -> None:
        """Wait until what was acknowledged is in its table; under load it is on disk before that."""
        await self._pen.settle()

    async def close(self) -> None:
        """Commit what waits, then close."""
        self._hand_over()
        await self._pen.close()

    def _look(self) -> None:
        """At the end of a round of the loop: the pen gets what has gathered, an idle one also mere captures."""
        self._looking = False
        is_idle = len(self._waiting) == len(self._gathered)
        if is_idle or self._urgent:
            self._hand_over()

    def _gather(self, before: int = 0) -> None:
        """As long as each round brings more, and only captures, a handful may come together; then look."""
        gathered = len(self._gathered)
        if gathered > before and not self._urgent:
            self._loop.call_soon(self._gather, gathered)
        else:
            self._look()

    def _hand_over(self) -> None:
        entries, self._gathered = self._gathered, []
        acknowledgments, self._acknowledgments = self._acknowledgments, []
        self._urgent = False
        if entries:
            self._pen.write(entries, acknowledgments)

    def _told(self, outcomes: Sequence[Outcome], sent: Sequence[int]) -> None:
        for outcome, size in zip(outcomes, sent or repeat(0, len(outcomes)), strict=True):
            then, acknowledgment = self._waiting.popleft()
            if acknowledgment is not None:
                acknowledgment.sent = size
            try:
                then(outcome if isinstance(outcome, int) else self._error(outcome))
            except Exception:  # a bug of one writer's; the others of its commit wait for their turn
                log.exception("what was to follow a commit failed")
        if self._urgent:
            self._hand_over()
        elif self._gathered and not self._looking:
            self._looking = True
            self._loop.call_soon(self._gather)

    def _error(self, refusal: Refusal) -> Exception:
        error = as_error(refusal)
        return error if is_bug(refusal) else workspace_error(error, self.workspace.file)


def _settle(done: "asyncio.Future[T]", result: T | Exception) -> None:
    if done.done():
        return  # its caller was cancelled; what was written stays
    if isinstance(result, Exception):
        done.set_exception(result)
    else:
        done.set_result(result)


def _tell_alone(then: Callable[[list[int] | Exception], None], outcome: int | Exception) -> None:
    then(outcome if isinstance(outcome, Exception) else [outcome])


def _tell_all(
    then: Callable[[list[int] | Exception], None],
    count: int,
    told: list[int | Exception],
    outcome: int | Exception,
) -> None:
    """Once all units of one commit have been told of: their numbers, or why they were not written."""
    told.append(outcome)
    if len(told) == count:
        numbers = [each for each in told if isinstance(each, int)]
        then(numbers if len(numbers) == count else next(each for each in told if isinstance(each, Exception)))
