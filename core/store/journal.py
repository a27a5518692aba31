"""A journal: what is safe on the disk and comes into its tables later. Knows files, neither units nor tables.

It is filled with zeros before it is used, and written over from its start again and again: to sync blocks that
are there takes half as long as to sync a file that grows. Measured 2026-11-22.
"""

import errno
import os
import struct
import zlib
from collections.abc import Iterator, Sequence
from contextlib import suppress
from pathlib import Path

CAPACITY = 32 * 1024 * 1024
_PIECE = bytes(1024 * 1024)
_MARK = b"hookbench journal 1\n"
_TURN = struct.Struct(">Q")
_HEAD_BYTES = len(_MARK) + _TURN.size
_RECORD = struct.Struct(">II")
"""Length and check sum, which stand before each record."""

DAMAGED = b""
"""A record that was acknowledged and cannot be read again."""

# The most parts one call of the system writes. Source: sysconf(3), IOV_MAX of Linux and macOS.
_MOST_PARTS = 1024

Part = bytes | memoryview
Place = tuple[int, int]
"""Where a record lies in its journal: from which byte on, how many."""


def _write_joined(descriptor: int, parts: Sequence[Part], at: int, how: int) -> int:
    if how:
        raise NotImplementedError
    return os.pwrite(descriptor, b"".join(parts), at)


# Not everywhere; there the sync of all that is known of a file, and a copy, take their place.
_sync = getattr(os, "fdatasync", os.fsync)
_write_parts = getattr(os, "pwritev", _write_joined)
# Has what is written synced by the call that writes it, and nothing else of the file; 0 where there is no such thing.
# It spares the pen a call and the search for what else there may be to sync, 10 µs of 190. Measured 2026-11-23.
# Source: pwritev2(2).
_THROUGH = getattr(os, "RWF_DSYNC", 0)


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
                self._write([_PIECE], start)
            self.start_over()
            self._sync_all()
            _sync_folder(path)
            self._goes_through = self._can_write_through()
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
        self._head_is_safe = False
        self._write([_MARK, _TURN.pack(self.turn + 1)], 0)
        self.turn += 1
        self._end = _HEAD_BYTES

    def append(self, *parts: Part) -> Place:
        """Write a record, made up of these parts; it is on disk when this returns. Gives where."""
        size, check_sum = sum(map(len, parts)), _check_sum(self.turn, *parts)
        at, self._end = self._end, CAPACITY
        try:
            self._write_safely([_RECORD.pack(size, check_sum), *parts], at)
        except OSError:
            # Perhaps it is there whole: it must not count, since it is stored elsewhere now.
            with suppress(OSError):
                self._write([bytes(_RECORD.size)], at)
            raise
        self._end = at + _RECORD.size + size
        return at + _RECORD.size, size

    def read(self, place: Place) -> bytes:
        """The record there, as it was appended."""
        at, size = place
        data = os.pread(self._descriptor, _RECORD.size + size, at - _RECORD.size)
        record = data[_RECORD.size :]
        if data[: _RECORD.size] != _RECORD.pack(size, _check_sum(self.turn, record)):
            raise OSError(errno.EIO, os.strerror(errno.EIO))
        return record

    def remove(self) -> None:
        """Leave no file behind."""
        os.close(self._descriptor)
        remove_journal(self.path)

    def _write_safely(self, parts: Sequence[Part], at: int) -> None:
        """On the disk when this returns, and the head of the turn with it."""
        if self._head_is_safe and self._goes_through:
            self._write(parts, at, _THROUGH)
        else:
            self._write(parts, at)
            self._sync_all()

    def _sync_all(self) -> None:
        _sync(self._descriptor)
        self._head_is_safe = True

    def _can_write_through(self) -> bool:
        """Not every file system can, nor every C library."""
        try:
            self._write([bytes(1)], CAPACITY - 1, _THROUGH)
        except NotImplementedError:
            return False
        except OSError as error:
            if error.errno in (errno.EOPNOTSUPP, errno.EINVAL, errno.ENOSYS):
                return False
            raise
        return _THROUGH != 0

    def _write(self, parts: Sequence[Part], at: int, how: int = 0) -> None:
        """All of it: what is there already takes new room on some file systems, and then a part may be all there is."""
        if len(parts) > _MOST_PARTS:
            parts = [b"".join(parts)]
        if _write_parts(self._descriptor, parts, at, how) < sum(map(len, parts)):
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
    """The turn of a journal that nobody writes any more, and its records. Raises ``OSError``.

    The last one, where it did not reach the disk whole, was never acknowledged, and is none. One that another follows
    was, and is ``DAMAGED`` now.
    """
    data = path.read_bytes()
    if not data.startswith(_MARK) or len(data) < _HEAD_BYTES:
        return 0, iter(())
    [turn] = _TURN.unpack_from(data, len(_MARK))
    return turn, _records(data, turn)


def _records(data: bytes, turn: int) -> Iterator[bytes]:
    at = _HEAD_BYTES
    while at + _RECORD.size <= len(data):
        record, end = _record(data, at, turn)
        if record is None and _record(data, end, turn)[0] is None:
            return
        yield DAMAGED if record is None else record
        at = end


def _record(data: bytes, at: int, turn: int) -> tuple[bytes | None, int]:
    """The record that begins there, ``None`` where none does, and where it ends by what it says itself."""
    if at + _RECORD.size > len(data):
        return None, at
    size, check_sum = _RECORD.unpack_from(data, at)
    start = at + _RECORD.size
    record = data[start : start + size]
    is_sound = len(record) == size and check_sum == _check_sum(turn, record)
    return record if is_sound else None, start + size


def _check_sum(turn: int, *parts: Part) -> int:
    check_sum = zlib.crc32(_TURN.pack(turn))
    for part in parts:
        check_sum = zlib.crc32(part, check_sum)
    return check_sum
