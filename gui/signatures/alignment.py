"""Two signatures byte against byte: where they differ. No widget here."""

import base64
import binascii
import re
from collections.abc import Callable
from dataclasses import dataclass

from gui.language import tr, tr_n

_Decode = Callable[[str], bytes | None]

# A signature is 20 to 512 bytes; what is longer is cut here, and said so.
BYTES_LIMIT = 1_024
_HEX = re.compile(r"(?<![0-9A-Za-z+/])[0-9A-Fa-f]{16,}(?![0-9A-Za-z+/])")
_BASE64 = re.compile(r"[A-Za-z0-9+/]{16,}={0,2}")


@dataclass(frozen=True, slots=True)
class Alignment:
    """Received and computed, beside one another."""

    received: bytes
    computed: bytes
    coding: str
    """How both were written: ``hexadecimal``, ``base64``; ``text`` where they are compared as they stand."""

    @property
    def size(self) -> int:
        """How many places there are: as many as the longer one has bytes."""
        return min(max(len(self.received), len(self.computed)), BYTES_LIMIT)

    def differs(self, place: int) -> bool:
        """Whether the two have another byte there; a missing one is another."""
        return self.received[place : place + 1] != self.computed[place : place + 1]

    @property
    def differing(self) -> int:
        """How many places differ."""
        return sum(map(self.differs, range(self.size)))

    @property
    def says(self) -> str:
        """The text alternative, in a sentence or two; holds nothing of the computed signature."""
        if not self.differing:
            return tr("All {n} bytes are the same.", n=f"{self.size:,}")
        where = next(filter(self.differs, range(self.size)))
        return (
            tr_n(
                "{n} of {size} bytes differs, the one at place {where}.",
                "{n} of {size} bytes differ, the first at place {where}.",
                self.differing,
                size=f"{self.size:,}",
                where=f"{where + 1:,}",
            )
            + self._lengths()
        )

    def _lengths(self) -> str:
        if len(self.received) == len(self.computed):
            return ""
        return " " + tr(
            "{received} bytes were received, {computed} computed.",
            received=f"{len(self.received):,}",
            computed=f"{len(self.computed):,}",
        )


def align(found: str, expected: str) -> Alignment:
    """Both as the bytes they stand for, where both are written alike; else as they stand.

    Args:
        found: the field as received, with prefixes, versions and several signatures if it has them.
        expected: the field as it should have been, written by us.
    """
    for pattern, decode, coding in ((_HEX, _from_hex, "hexadecimal"), (_BASE64, _from_base64, "base64")):
        computed = _last(pattern, decode, expected)
        received = _nearest(pattern, decode, found, computed) if computed is not None else None
        if computed is not None and received is not None:
            return Alignment(received, computed, coding)
    return Alignment(found.encode("utf-8", "replace"), expected.encode("utf-8", "replace"), "text")


def _last(pattern: re.Pattern[str], decode: _Decode, text: str) -> bytes | None:
    pieces = [piece for each in pattern.finditer(text) if (piece := decode(each[0])) is not None]
    return pieces[-1] if pieces else None


def _nearest(pattern: re.Pattern[str], decode: _Decode, text: str, computed: bytes) -> bytes | None:
    """Of several signatures the one that fits, else the first of the right length, else the first."""
    pieces = [piece for each in pattern.finditer(text) if (piece := decode(each[0])) is not None][:50]
    if not pieces:
        return None
    return max(pieces, key=lambda piece: (piece == computed, len(piece) == len(computed)))


def _from_hex(text: str) -> bytes | None:
    return bytes.fromhex(text) if len(text) % 2 == 0 else None


def _from_base64(text: str) -> bytes | None:
    try:
        return base64.b64decode(text, validate=True)
    except binascii.Error:
        return None
