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


class UnitCoder:
    """Units as plain values. A statement is told once; after that its number stands for it."""

    def __init__(self) -> None:
        self._numbers: dict[Into | str, int] = {}

    def coded(self, units: Sequence[Unit]) -> object:
        """The statements that are new, then the units."""
        new: list[object] = []
        coded = [
            (numbered, [(self._number(statement, new), tuple(values)) for statement, values in statements])
            for numbered, statements in units
        ]
        return new, coded

    def _number(self, statement: Into | str, new: list[object]) -> int:
        number = self._numbers.get(statement)
        if number is None:
            number = self._numbers[statement] = len(self._numbers)
            if isinstance(statement, Into):
                new.append((statement.table, statement.columns, statement.conflict))
            else:
                new.append(statement)
        return number


class UnitDecoder:
    """The other end of a ``UnitCoder``."""

    def __init__(self) -> None:
        self._statements: list[Into | str] = []

    def units(self, value: Any) -> list[Unit]:
        """The units again; values in the order in which they were coded."""
        new, coded = value
        self._statements += [one if isinstance(one, str) else Into(*one) for one in new]
        return [
            (numbered, [(self._statements[number], values) for number, values in statements])
            for numbered, statements in coded
        ]


SETTLE = ()
"""Asks the pen to bring everything it has acknowledged into its tables, and to say so."""


class RequestReader:
    """What a pen is asked: to take units, or to settle."""

    def __init__(self) -> None:
        self._frames = FrameReader()
        self._decoder = UnitDecoder()

    def feed(self, data: bytes) -> list[list[Unit]]:
        """What is whole now: units that came one after another are one list, an empty list asks to settle."""
        requests: list[list[Unit]] = []
        for value in self._frames.feed(data):
            units = [] if value == SETTLE else self._decoder.units(value)
            if units and requests and requests[-1]:
                requests[-1] += units
            else:
                requests.append(units)
        return requests
