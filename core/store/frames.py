"""Values and bytes as frames, for a socket between two processes of one program.

Both ends are one program, so the form of a value is the interpreter's own, ``marshal``, three times as fast as msgpack
and nothing to import. Bytes that somebody else has laid out are made a frame where they lie: to copy 20 kB costs more
than to make them, since it drives everything else out of the processor's first cache.
"""

import marshal
import struct
from typing import Any, NamedTuple

# How many bytes follow; what they are: 0 for a value.
_HEAD = struct.Struct(">QI")
HEAD = bytes(_HEAD.size)
"""What precedes bytes that are to be made a frame."""


class Raw(NamedTuple):
    """Bytes as they are."""

    number: int
    """The sender's, positive."""
    data: bytes | memoryview
    """Where they came: once the reader is fed again something else may lie there."""


def frame(value: Any) -> bytes:
    """Numbers, text, bytes, ``None`` and tuples and lists of them, with their length before them."""
    data = marshal.dumps(value)
    return _HEAD.pack(len(data), 0) + data


def make_frame(buffer: bytearray, number: int, start: int = 0) -> None:
    """Make a frame of what a buffer holds behind the ``HEAD`` that begins there: a ``Raw`` with this number."""
    _HEAD.pack_into(buffer, start, len(buffer) - start - _HEAD.size, number)


class FrameReader:
    """Takes bytes in any pieces."""

    def __init__(self) -> None:
        self._begun = bytearray()
        """What came of a frame that is not whole yet."""

    def feed(self, data: bytes | bytearray | memoryview) -> list[Any]:
        """The values that are whole now, in their order."""
        if self._begun:
            self._begun += data
            if not _begins_whole(self._begun):
                return []
            data, self._begun = self._begun, bytearray()
        # Nothing is copied: what is told of lies in what came.
        values, end = _whole(memoryview(data))
        self._begun += data[end:]
        return values


def _begins_whole(data: bytes | bytearray) -> bool:
    return len(data) >= _HEAD.size and len(data) - _HEAD.size >= _HEAD.unpack_from(data)[0]


def _whole(data: memoryview) -> tuple[list[Any], int]:
    """The values of the frames that are whole, and where the last of those ends."""
    values = []
    start = 0
    while len(data) - start >= _HEAD.size:
        begin = start + _HEAD.size
        size, number = _HEAD.unpack_from(data, start)
        if begin + size > len(data):
            break
        start = begin + size
        held = data[begin:start]
        # What our own other end has written.
        values.append(Raw(number, held) if number else marshal.loads(held))  # noqa: S302
    return values, start
