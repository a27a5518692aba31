"""What is asked of a pen, as it crosses the socket between an engine and its pen process."""

import struct
from collections.abc import Sequence
from itertools import groupby
from typing import Any, NamedTuple

from core.model import Capture
from core.store.commit import BATCH, Into, Unit
from core.store.frames import HEAD, FrameReader, Raw, frame, make_frame
from core.store.packed import Entry, Packed, capture_unit, pack_captures, parts_of


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


NUMBER = struct.Struct(">I")
"""What comes with the descriptor of a line that is lent, on a socket of its own: the line's number."""


class Ended(NamedTuple):
    """A line that was lent has ended."""

    number: int


Answers = list[tuple[int, bytes]]
"""What is to be answered to captures, as ``Packed`` has it: crosses right before them."""
Request = list[Unit] | Packed | Ended

# What a frame of two values begins with that is no units.
_ANSWERS = "answers"
_ENDED = "ended"


def ended(number: int) -> bytes:
    """Tells the pen that a line has ended."""
    return frame((_ENDED, number))


class EntryWriter:
    """Entries as frames: captures packed, of units the statements only once."""

    def __init__(self) -> None:
        self._coder = UnitCoder()
        self._buffer = bytearray(HEAD)

    def frames(self, entries: Sequence[Entry], answers: Answers | None = None) -> bytes | bytearray:
        """Entries in their order; to be sent, or copied, before the next are.

        Args:
            answers: to each of them; they cross only with captures, and only where those can be packed.
        """
        if set(map(type, entries)) == {Capture}:  # as nearly always under load: nothing is copied then
            return self._captures(entries, answers)
        runs = groupby(entries, lambda entry: isinstance(entry, Capture))
        return b"".join(
            bytes(self._captures(list(run))) if captures else self._units(list(run)) for captures, run in runs
        )

    def _captures(self, captures: Sequence[Any], answers: Answers | None = None) -> bytes | bytearray:
        before = frame((_ANSWERS, answers)) if answers else b""
        self._buffer[: len(before)] = before
        try:
            pack_captures(captures, self._buffer, len(before) + len(HEAD))
        except UnicodeError:
            return self._units([capture_unit(parts_of(capture)) for capture in captures])
        make_frame(self._buffer, len(captures), len(before))
        return self._buffer

    def _units(self, units: list[Any]) -> bytes:
        return frame(self._coder.coded(units))


class RequestReader:
    """What a pen is asked: to take units or packed captures, to settle, to let go of a line."""

    def __init__(self) -> None:
        self._frames = FrameReader()
        self._decoder = UnitDecoder()
        self._answers: Answers = []
        """To the captures that come next."""

    def feed(self, data: bytes | memoryview) -> list[Request]:
        """What is whole now; an empty list asks to settle.

        What came one after another and is of a kind is one, so that one sync does for all of it, as long as a commit
        takes so much; what came in one frame always is.
        """
        requests: list[Request] = []
        for value in self._frames.feed(data):
            if isinstance(value, tuple) and value and value[0] == _ANSWERS:
                self._answers = value[1]
                continue
            asked = self._asked(value)
            before = requests[-1] if requests else None
            if before and asked and len(before) + len(asked) <= BATCH:
                if isinstance(before, Packed) and isinstance(asked, Packed) and _are_alike(before, asked):
                    requests[-1] = before + asked
                    continue
                if isinstance(before, list) and isinstance(asked, list):
                    before += asked
                    continue
            requests.append(asked)
        return requests

    def _asked(self, value: Any) -> Request:
        if isinstance(value, Raw):
            answers, self._answers = self._answers, []
            return Packed(value.number, (value.data,), answers)
        if value == SETTLE:
            return []
        return Ended(value[1]) if value[0] == _ENDED else self._decoder.units(value)


def _are_alike(one: Packed, other: Packed) -> bool:
    """Both are to be answered, or neither."""
    return bool(one.answers) == bool(other.answers)
