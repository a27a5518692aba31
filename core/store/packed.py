"""Captures on their way to the pen: packed whole, and made rows only where they are committed.

The engine has to answer them; what it need not do for that, the pen does when there is time. It is 2 µs of the engine's
and 6 of the pen's for each capture under load. Measured 2026-11-22.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import msgspec

from core.model import Capture
from core.store.commit import Into, Unit
from core.store.rows import CAPTURE_COLUMNS, capture_bytes_values, capture_values

_CAPTURE = Into("captures", CAPTURE_COLUMNS.removeprefix("seq, "))
_NUMBERED_CAPTURE = Into("captures", CAPTURE_COLUMNS)
_CAPTURE_BYTES = Into("capture_bytes", "seq, record, received, answered")
TABLE = _CAPTURE.table

Entry = Unit | Capture
"""What is written: a unit, or a capture, which gets a number."""

_pack = msgspec.msgpack.Encoder().encode
_unpack = msgspec.msgpack.Decoder(list[Capture]).decode


@dataclass(frozen=True, slots=True)
class Packed:
    """Captures as they cross."""

    number: int
    """How many they are."""
    data: bytes

    def captures(self) -> list[Capture]:
        """The captures again, in their order."""
        return _unpack(self.data)


def packed(captures: Sequence[Capture]) -> Packed:
    """Captures in one piece. Raises ``UnicodeError`` for what no column takes, either."""
    return Packed(len(captures), _pack(captures))


def capture_unit(capture: Capture) -> Unit:
    """A capture that its table is to number."""
    return True, ((_CAPTURE, capture_values(capture.row)), (_CAPTURE_BYTES, capture_bytes_values(capture)))


def numbered_unit(capture: Capture, number: int) -> Unit:
    """A capture that has its number already."""
    values = (number, *capture_values(capture.row))
    return False, (
        (_NUMBERED_CAPTURE, values),
        (_CAPTURE_BYTES, (number, *capture_bytes_values(capture))),
    )
