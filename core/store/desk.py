"""The pen's desk: does what an engine asks, one thing after another, in the order it came."""

import logging
import socket
import sqlite3
import struct
from collections.abc import Callable, Sequence
from pathlib import Path
from time import monotonic

from core.store.backlog import Backlog
from core.store.commit import Outcome, Refusal, Unit, commit, refusal_of
from core.store.frames import frame
from core.store.lines import Lines
from core.store.packed import Packed, capture_unit
from core.store.pen_wire import Ended, RequestReader
from core.store.shelf import Shelf

log = logging.getLogger(__name__)

_PIECE_BYTES = 256 * 1024
# When nothing has come for so long there is time to settle.
IDLE_S = 0.005
# What waits for longer is settled bit by bit though more comes: programs that cannot ask read it, too. In a flood
# the journal is full before that.
LATE_S = 3.0
# While the disk is full it is offered what waits this often.
AGAIN_S = 1.0

# Seconds and microseconds. Source: socket(7), SO_RCVTIMEO.
_TIMEVAL = struct.Struct("@ll")


class _Ear:
    """Hears what an engine asks.

    The kernel keeps the time, to some milliseconds: where Python does, it is four calls of the system and a timer for
    each handful.
    """

    def __init__(self, engine: socket.socket) -> None:
        self._engine = engine
        self._patience_s = 0.0
        # One for all pieces: a fresh one is mapped by the system each time, which costs more than what it holds.
        self._piece = memoryview(bytearray(_PIECE_BYTES))

    def hear(self, within_s: float) -> memoryview | None:
        """What is asked, until it hears again; ``None``: nothing within so many seconds. Empty once nobody is there."""
        if within_s:
            self._be_patient(within_s)
        try:
            size = self._engine.recv_into(self._piece, 0, 0 if within_s else socket.MSG_DONTWAIT)
        except BlockingIOError:
            return None
        return self._piece[:size]

    def hear_at_last(self) -> memoryview:
        """The same, however long it takes."""
        self._be_patient(0)
        return self._piece[: self._engine.recv_into(self._piece)]

    def _be_patient(self, seconds: float) -> None:
        """0: for ever."""
        if seconds != self._patience_s:
            self._patience_s = seconds
            timeval = _TIMEVAL.pack(int(seconds), round(seconds % 1 * 1_000_000))
            self._engine.setsockopt(socket.SOL_SOCKET, socket.SO_RCVTIMEO, timeval)


class Desk:
    """Keeps in the backlog what the shelf has one for, commits the rest; answers what is safe, where it may."""

    def __init__(
        self, engine: socket.socket, lines: Lines, connection: sqlite3.Connection, journal: Path
    ) -> None:
        self._engine = engine
        self._lines = lines
        self._ear = _Ear(engine)
        self._connection = connection
        self._shelf = Shelf(connection, journal)
        self._late_at = 0.0

    def serve(self) -> None:
        """Until the other end closes; then everything that was acknowledged is in its table."""
        try:
            self._serve()
        finally:
            self._lines.close()
            self._shelf.close()

    def _serve(self) -> None:
        requests = RequestReader()
        while data := self._next():
            for asked in requests.feed(data):
                if isinstance(asked, Packed):
                    outcomes = self._taken_captures(asked)
                    self._tell(outcomes, sent=self._answered(asked, outcomes))
                elif isinstance(asked, Ended):
                    self._lines.hang_up(asked.number)
                elif asked:
                    self._tell(self._taken(asked))
                else:
                    self._settle()
                    # As settled as can be: who asks is not to wait for a disk that is full.
                    self._tell([], settled=True)
            if (waiting := self._waiting()) is not None and monotonic() >= self._late_at:
                self._settle_some(waiting)

    def _next(self) -> memoryview:
        """What is asked next; while nothing is, settle."""
        pause_s = IDLE_S
        while (waiting := self._waiting()) is not None:
            if (data := self._ear.hear(pause_s)) is not None:
                return data
            pause_s = 0 if self._settle_some(waiting) is None else AGAIN_S
        data = self._ear.hear_at_last()
        self._late_at = monotonic() + LATE_S
        return data

    def _waiting(self) -> Backlog | None:
        """The backlog, while anything is in it."""
        backlog = self._shelf.backlog
        return None if backlog is None or backlog.is_empty else backlog

    def _settle_some(self, waiting: Backlog) -> Refusal | None:
        if (refusal := waiting.settle_some()) is not None:
            self._late_at = monotonic() + AGAIN_S
        self._tell([])
        return refusal

    def _taken_captures(self, captures: Packed) -> Sequence[Outcome]:
        return self._kept(len(captures), lambda backlog: backlog.take_captures(captures)) or self._committed(
            [capture_unit(capture) for capture in captures.captures()]
        )

    def _answered(self, captures: Packed, outcomes: Sequence[Outcome]) -> list[int]:
        """How many bytes of each answer have been sent: of those to captures that are safe."""
        answers = captures.answers
        if answers and not all(isinstance(outcome, int) for outcome in outcomes):
            answers = [
                answer if isinstance(outcome, int) else (0, b"")
                for answer, outcome in zip(answers, outcomes, strict=True)
            ]
        return self._lines.answer(answers)

    def _taken(self, units: list[Unit]) -> Sequence[Outcome]:
        return self._kept(len(units), lambda backlog: backlog.take(units)) or self._committed(units)

    def _kept(self, count: int, take: Callable[[Backlog], list[int] | None]) -> Sequence[Outcome] | None:
        """Safe in the journal; ``None`` where it has to be committed."""
        backlog = self._shelf.for_load(count)
        if backlog is None:
            return None
        try:
            return take(backlog)
        except sqlite3.Error as error:
            return [refusal_of(error)] * count
        except OSError as error:
            log.warning("the journal could not be written: %s", error)
            return None

    def _committed(self, units: list[Unit]) -> Sequence[Outcome]:
        """Safe in their tables, after all that was acknowledged before them: they may build on it."""
        refusal = self._settle()
        return commit(self._connection, units) if refusal is None else [refusal] * len(units)

    def _settle(self) -> Refusal | None:
        return self._shelf.backlog.settle() if self._shelf.backlog is not None else None

    def _tell(
        self, outcomes: Sequence[Outcome], *, sent: Sequence[int] = (), settled: bool | None = None
    ) -> None:
        if settled is None:
            settled = self._waiting() is None
        self._engine.sendall(frame((outcomes, sent, settled)))
