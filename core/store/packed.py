"""Captures on their way to the pen: packed as they are, and made rows only where they are committed.

The engine has to answer them; what it need not do for that, the pen does when there is time. It is 2 µs of the engine's
and 6 of the pen's for each capture under load (measured 2026-11-22). Headers and version stay behind: they are in the
bytes.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import msgspec

from core.model import Answer, Capture, CaptureRow, CaptureTimes, HandshakeNote
from core.store.commit import Into, Unit
from core.store.rows import CAPTURE_COLUMNS, CaptureRecord, capture_values, pack
from core.verdict import Verdict

_CAPTURE = Into("captures", CAPTURE_COLUMNS.removeprefix("seq, "))
_NUMBERED_CAPTURE = Into("captures", CAPTURE_COLUMNS)
_CAPTURE_BYTES = Into("capture_bytes", "seq, record, received, answered")
TABLE = _CAPTURE.table

Entry = Unit | Capture
"""What is written: a unit, or a capture, which gets a number."""

Parts = tuple[
    CaptureRow,
    str,
    int,
    bool,
    Answer | None,
    CaptureTimes,
    Verdict | None,
    HandshakeNote | None,
    bytes,
    bytes,
]
"""What is stored of a capture: its row, the fields of its ``CaptureRecord``, the bytes received, the bytes answered."""

_pack_into = msgspec.msgpack.Encoder().encode_into
_unpack = msgspec.msgpack.Decoder(list[Parts]).decode


@dataclass(frozen=True, slots=True)
class Packed:
    """Captures as they cross."""

    number: int
    """How many they are."""
    pieces: tuple[bytes | memoryview, ...]
    """As they came, and where: once more is heard something else may lie there."""
    answers: Sequence[tuple[int, bytes]] = ()
    """Of each the line to answer on once it is safe (0: none), and what; empty where the engine answers them all."""

    def __len__(self) -> int:
        return self.number

    @property
    def size(self) -> int:
        """In bytes."""
        return sum(map(len, self.pieces))

    def captures(self) -> list[Parts]:
        """What is to be stored of them, in their order."""
        return [parts for piece in self.pieces for parts in _unpack(piece)]

    def __add__(self, more: "Packed") -> "Packed":
        """Those and more."""
        return Packed(self.number + more.number, self.pieces + more.pieces, (*self.answers, *more.answers))


def pack_captures(captures: Sequence[Capture], buffer: bytearray, start: int) -> None:
    """Put captures into a buffer, which ends behind them. Raises ``UnicodeError`` for what no column takes, either."""
    _pack_into([parts_of(capture) for capture in captures], buffer, start)


def parts_of(capture: Capture) -> Parts:
    """What is stored of a capture."""
    return (
        capture.row,
        capture.receiver,
        capture.body_start,
        capture.truncated,
        capture.answer,
        capture.times,
        capture.verdict,
        capture.handshake,
        capture.received,
        capture.answered,
    )


def capture_unit(parts: Parts) -> Unit:
    """A capture that its table is to number."""
    return True, ((_CAPTURE, capture_values(parts[0])), (_CAPTURE_BYTES, _bytes_values(parts)))


def numbered_unit(parts: Parts, number: int) -> Unit:
    """A capture that has its number already."""
    return False, (
        (_NUMBERED_CAPTURE, (number, *capture_values(parts[0]))),
        (_CAPTURE_BYTES, (number, *_bytes_values(parts))),
    )


def _bytes_values(parts: Parts) -> tuple[bytes, bytes, bytes]:
    """record, received, answered."""
    return pack(CaptureRecord(*parts[1:-2])), parts[-2], parts[-1]
