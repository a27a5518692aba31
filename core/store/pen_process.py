"""A process that does nothing but commit: units come in over a socket, what became of them goes back.

Apart from the engine because in one interpreter a commit waits for the loop, and the loop for it. When
the engine is gone, killed or closed, what had come in whole is committed, then this ends. What the engine
left open to it (the lock that says that it is alive) is free only then.

Arguments: the workspace's file, the descriptor of the socket, where the journal is to be.
"""

import logging
import os
import select
import signal
import socket
import sqlite3
import sys
import threading
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from core.store.backlog import Backlog
from core.store.commit import (
    BATCH,
    Outcome,
    Refusal,
    Unit,
    close_after_writing,
    commit,
    open_for_writing,
    refusal_of,
)
from core.store.journal import CAPACITY, Journal
from core.store.pen_wire import RequestReader, frame

log = logging.getLogger(__name__)

_PIECE_BYTES = 256 * 1024
# So many units at a time are load: what follows them is better kept in a journal than committed.
LOAD = 8
# When nothing has come for so long there is time to settle.
IDLE_S = 0.005
# While the disk is full it is offered what waits this often.
AGAIN_S = 1.0
# A journal is made only where it takes no more than this share of what is free.
_SHARE = 8


def main() -> None:
    """Commit until the other end closes. Says first that it is ready (``None``), or why it cannot be."""
    # Ctrl+C in the terminal is the window's to act on; then the engine closes the socket.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    file, descriptor, journal = sys.argv[1:]
    with socket.socket(fileno=int(descriptor)) as engine, suppress(ConnectionError):
        try:
            connection = open_for_writing(Path(file))
        except sqlite3.Error as error:
            engine.sendall(frame(refusal_of(error)))
            return
        desk = _Desk(engine, connection, _Shelf(connection, Path(journal)))
        try:
            engine.sendall(frame(None))
            desk.serve()
        finally:
            desk.close()
            close_after_writing(connection)


class _Shelf:
    """Where the backlog will be: its journal is made when load first comes, beside the commits."""

    def __init__(self, connection: sqlite3.Connection, path: Path) -> None:
        self._connection = connection
        self._path = path
        self._making: threading.Thread | None = None
        self._made: Journal | None = None
        self.backlog: Backlog | None = None

    def for_load(self, units: int) -> Backlog | None:
        """The backlog, if so many units at a time are to go there; otherwise they are to be committed."""
        if self.backlog is None:
            self._prepare(units)
        if self.backlog is None or (units < LOAD and self.backlog.is_empty):
            return None
        return self.backlog

    def close(self) -> None:
        """Settle what there is."""
        if self._making is not None:
            self._making.join()
            self._take()
        if self.backlog is not None:
            self.backlog.close()

    def _prepare(self, units: int) -> None:
        if self._making is not None:
            self._take()
        elif units >= LOAD:
            self._making = threading.Thread(target=self._make, name="journal")
            self._making.start()

    def _take(self) -> None:
        if self._made is not None and self.backlog is None:
            self.backlog = Backlog(self._connection, self._made, self._path.stem)

    def _make(self) -> None:
        try:
            disk = os.statvfs(self._path.parent)
            if disk.f_bavail * disk.f_frsize >= _SHARE * CAPACITY:
                self._made = Journal(self._path)
        except OSError as error:
            log.warning("there is no journal, every handful is committed at once: %s", error)


class _Desk:
    """Does what is asked, one thing after another, in the order it came."""

    def __init__(self, engine: socket.socket, connection: sqlite3.Connection, shelf: _Shelf) -> None:
        self._engine = engine
        self._connection = connection
        self._shelf = shelf

    def serve(self) -> None:
        """Until the other end closes."""
        requests = RequestReader()
        while data := self._next():
            for asked in requests.feed(data):
                if not asked:
                    self._settle()
                    # As settled as can be: who asks is not to wait for a disk that is full.
                    self._tell([], settled=True)
                for start in range(0, len(asked), BATCH):
                    self._tell(self._taken(asked[start : start + BATCH]))

    def close(self) -> None:
        """Settle what was acknowledged."""
        self._shelf.close()

    def _next(self) -> bytes:
        """What is asked next; while nothing is, settle."""
        pause_s = IDLE_S
        while (backlog := self._shelf.backlog) is not None and not backlog.is_empty:
            if select.select([self._engine], [], [], pause_s)[0]:
                break
            pause_s = 0 if backlog.settle_some() is None else AGAIN_S
            self._tell([])
        return self._engine.recv(_PIECE_BYTES)

    def _taken(self, units: list[Unit]) -> Sequence[Outcome]:
        """Safe on the disk, in a journal or in their tables, or refused."""
        backlog = self._shelf.for_load(len(units))
        if backlog is not None:
            try:
                if (numbers := backlog.take(units)) is not None:
                    return numbers
            except sqlite3.Error as error:
                return [refusal_of(error)] * len(units)
            except OSError as error:
                log.warning("the journal could not be written: %s", error)
        # What was acknowledged before comes first: these may build on it.
        if (refusal := self._settle()) is not None:
            return [refusal] * len(units)
        return commit(self._connection, units)

    def _settle(self) -> Refusal | None:
        return self._shelf.backlog.settle() if self._shelf.backlog is not None else None

    def _tell(self, outcomes: Sequence[Outcome], *, settled: bool | None = None) -> None:
        if settled is None:
            settled = self._shelf.backlog is None or self._shelf.backlog.is_empty
        self._engine.sendall(frame((outcomes, settled)))
