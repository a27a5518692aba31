"""What is asked of a pen, as it crosses the socket between an engine and its pen process."""

from collections.abc import Sequence
from itertools import groupby
from typing import Any

from core.model import Capture
from core.store.commit import Into, Unit
from core.store.frames import FrameReader, frame
from core.store.packed import Entry, Packed, capture_unit, packed


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


class EntryWriter:
    """Entries as frames: captures packed, of units the statements only once."""

    def __init__(self) -> None:
        self._coder = UnitCoder()

    def frames(self, entries: Sequence[Entry]) -> bytes:
        """Entries in their order."""
        return b"".join(
            self._frame(list(run), captures=captures)
            for captures, run in groupby(entries, lambda entry: isinstance(entry, Capture))
        )

    def _frame(self, run: list[Any], *, captures: bool) -> bytes:
        if captures:
            try:
                together = packed(run)
                return frame((together.number, together.data))
            except UnicodeError:
                run = [capture_unit(capture) for capture in run]
        return frame(self._coder.coded(run))


class RequestReader:
    """What a pen is asked: to take units or packed captures, or to settle."""

    def __init__(self) -> None:
        self._frames = FrameReader()
        self._decoder = UnitDecoder()

    def feed(self, data: bytes) -> list[list[Unit] | Packed]:
        """What is whole now: units that came one after another are one list, an empty list asks to settle."""
        requests: list[list[Unit] | Packed] = []
        for value in self._frames.feed(data):
            if value and isinstance(value[1], bytes):
                requests.append(Packed(*value))
                continue
            units = [] if value == SETTLE else self._decoder.units(value)
            if units and requests and isinstance(before := requests[-1], list) and before:
                before += units
            else:
                requests.append(units)
        return requests
