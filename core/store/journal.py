"""A journal: what is safe on the disk and comes into its tables later. Knows files, neither units nor tables.

It is filled with zeros before it is used, and written over from its start again and again: to sync blocks that
are there takes half as long as to sync a file that grows. Measured 2026-11-22.
"""

import errno
import os
import struct
import zlib
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

CAPACITY = 32 * 1024 * 1024
_PIECE = bytes(1024 * 1024)
_MARK = b"hookbench journal 1\n"
_TURN = struct.Struct(">Q")
_HEAD_BYTES = len(_MARK) + _TURN.size
_RECORD = struct.Struct(">II")
"""Length and check sum, which stand before each record."""

# Not everywhere; there the sync of all that is known of a file takes its place.
_sync = getattr(os, "fdatasync", os.fsync)


class Journal:
    """A journal that is being written. Every method may raise ``OSError``."""

    def __init__(self, path: Path) -> None:
        """Make the file, whole: takes some milliseconds, and leaves none where the disk has no room for it."""
        self.path = path
        descriptor = os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600)
        self._descriptor = descriptor
        self.turn = 0
        """One more each time it is written from its start: no record of an older one counts."""
        try:
            for start in range(0, CAPACITY, len(_PIECE)):
                self._write(_PIECE, start)
            self.start_over()
            os.fsync(descriptor)
            _sync_folder(path)
        except BaseException:
            os.close(descriptor)
            path.unlink()
            raise

    @property
    def room(self) -> int:
        """The most bytes the next record may have; negative after one that could not be written."""
        return CAPACITY - self._end - _RECORD.size

    def start_over(self) -> None:
        """Forget all records: the next one is the first of another turn. On the disk with that one."""
        self._end = CAPACITY
        self._write(_MARK + _TURN.pack(self.turn + 1), 0)
        self.turn += 1
        self._end = _HEAD_BYTES

    def append(self, record: bytes) -> None:
        """Write a record; it is on disk when this returns."""
        data = _RECORD.pack(len(record), _check_sum(self.turn, record)) + record
        at, self._end = self._end, CAPACITY
        try:
            self._write(data, at)
            _sync(self._descriptor)
        except OSError:
            # Perhaps it is there whole: it must not count, since it is stored elsewhere now.
            with suppress(OSError):
                self._write(bytes(_RECORD.size), at)
            raise
        self._end = at + len(data)

    def remove(self) -> None:
        """Leave no file behind."""
        os.close(self._descriptor)
        remove_journal(self.path)

    def _write(self, data: bytes, at: int) -> None:
        """All of it: what is there already takes new room on some file systems, and then a part may be all there is."""
        if os.pwrite(self._descriptor, data, at) < len(data):
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


def remove_journal(path: Path) -> None:
    """Remove a journal for good: after a power failure it is not there again."""
    path.unlink(missing_ok=True)
    _sync_folder(path)


def _sync_folder(path: Path) -> None:
    with suppress(OSError):  # not everywhere can a folder be synced
        folder = os.open(path.parent, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)


def read_journal(path: Path) -> tuple[int, Iterator[bytes]]:
    """The turn of a journal that nobody writes any more, and its whole records. Raises ``OSError``.

    A record that did not reach the disk whole was never acknowledged: it and what follows are none.
    """
    data = path.read_bytes()
    if not data.startswith(_MARK) or len(data) < _HEAD_BYTES:
        return 0, iter(())
    [turn] = _TURN.unpack_from(data, len(_MARK))
    return turn, _records(data, turn)


def _records(data: bytes, turn: int) -> Iterator[bytes]:
    at = _HEAD_BYTES
    while at + _RECORD.size <= len(data):
        size, check_sum = _RECORD.unpack_from(data, at)
        at += _RECORD.size
        record = data[at : at + size]
        if len(record) < size or check_sum != _check_sum(turn, record):
            return
        yield record
        at += size


def _check_sum(turn: int, record: bytes) -> int:
    return zlib.crc32(record, zlib.crc32(_TURN.pack(turn)))
