"""Who is at work in a workspace: a lock for each engine, in a folder."""

from contextlib import suppress
from pathlib import Path

import filelock

JOURNAL_SUFFIX = ".journal"


class EngineLock:
    """Says that an engine is alive: a file lock that the operating system lets go when its process ends.

    Stands in for a lease with a clock: it cannot run out under an engine that was merely
    stopped for a while, and a killed engine's deliveries are free at once.
    """

    def __init__(self, folder: Path, engine_id: str) -> None:
        self._path = folder / f"{engine_id}.lock"
        self._lock = filelock.FileLock(self._path, blocking=False)

    @property
    def journal(self) -> Path:
        """Where the pen of this engine may have its journal; another engine looks there when the lock is free."""
        return self._path.with_suffix(JOURNAL_SUFFIX)

    @property
    def descriptor(self) -> int:
        """Of the lock that is held: a process that inherits it holds the lock too, until it ends."""
        descriptor = self._lock._context.lock_file_fd  # noqa: SLF001 - filelock has no public way to it
        assert descriptor is not None
        return descriptor

    def hold(self) -> None:
        """Take the lock of an id that is new; who looks at every lock may have it for a moment."""
        self._lock.acquire(blocking=True, poll_interval=0.001)

    def take(self) -> bool:
        """Take the lock; ``False`` if a living engine holds it."""
        try:
            self._lock.acquire()
        except filelock.Timeout:
            return False
        return True

    def release(self) -> None:
        """Let go and leave no file behind."""
        with suppress(OSError):
            self._path.unlink(missing_ok=True)
        self._lock.release()


def sweep_locks(folder: Path) -> None:
    """Remove the lock files that killed engines left."""
    for path in folder.glob("*.lock"):
        lock = EngineLock(folder, path.stem)
        if lock.take():
            lock.release()
