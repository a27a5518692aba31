"""Where the backlog is once there is load: its journal is made beside the commits, in a thread."""

import logging
import os
import sqlite3
import threading
from pathlib import Path

from core.store.backlog import Backlog
from core.store.journal import CAPACITY, Journal

log = logging.getLogger(__name__)

# So many units at a time are load: what follows them is better kept in a journal than committed.
LOAD = 8
# A journal is made only where it takes no more than this share of what is free.
_SHARE = 8


class Shelf:
    """Has no backlog before load has come for the first time, and none where no journal can be made."""

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
