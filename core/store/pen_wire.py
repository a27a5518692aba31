"""What crosses the socket between an engine and its pen process: frames of plain values.

Both ends are one program, so the form is the interpreter's own, ``marshal``, three times as fast as msgpack
and nothing to import.
"""

import marshal
import struct
from collections.abc import Sequence
from typing import Any

from core.store.commit import Into, Unit

_LENGTH = struct.Struct(">Q")


def frame(value: Any) -> bytes:
    """Numbers, text, bytes, ``None`` and tuples and lists of them, with their length before them."""
    data = marshal.dumps(value)
    return _LENGTH.pack(len(data)) + data


class FrameReader:
    """Takes bytes in any pieces."""

    def __init__(self) -> None:
        self._buffer = bytearray()

    def feed(self, data: bytes) -> list[Any]:
        """The values that are whole now, in their order."""
        buffer = self._buffer
        buffer += data
        values = []
        start = 0
        while len(buffer) - start >= _LENGTH.size:
            begin = start + _LENGTH.size
            end = begin + _LENGTH.unpack_from(buffer, start)[0]
            if end > len(buffer):
                break
            with memoryview(buffer) as view:
                values.append(marshal.loads(view[begin:end]))  # noqa: S302 - what our own other end has written
            start = end
        del buffer[:start]
        return values


class UnitWriter:
    """Units as frames. A statement crosses once; after that its number stands for it."""

    def __init__(self) -> None:
        self._numbers: dict[Into | str, int] = {}

    def frame(self, units: Sequence[Unit]) -> bytes:
        """The statements that are new, then the units."""
        new: list[object] = []
        coded = [
            (numbered, [(self._number(statement, new), tuple(values)) for statement, values in statements])
            for numbered, statements in units
        ]
        return frame((new, coded))

    def _number(self, statement: Into | str, new: list[object]) -> int:
        number = self._numbers.get(statement)
        if number is None:
            number = self._numbers[statement] = len(self._numbers)
            if isinstance(statement, Into):
                new.append((statement.table, statement.columns, statement.conflict))
            else:
                new.append(statement)
        return number


class UnitReader:
    """The other end of a ``UnitWriter``."""

    def __init__(self) -> None:
        self._frames = FrameReader()
        self._statements: list[Into | str] = []

    def feed(self, data: bytes) -> list[Unit]:
        """The units that are whole now."""
        units: list[Unit] = []
        for new, coded in self._frames.feed(data):
            self._statements += [one if isinstance(one, str) else Into(*one) for one in new]
            units += [
                (numbered, [(self._statements[number], values) for number, values in statements])
                for numbered, statements in coded
            ]
        return units
