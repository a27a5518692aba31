"""Bytes as rows of sixteen: offset, hexadecimal, ASCII. Only the rows asked for are made."""

import msgspec

ROW_BYTES = 16


class HexRow(msgspec.Struct, frozen=True):
    """Up to sixteen bytes."""

    offset: str
    """Eight or more hexadecimal digits."""
    octets: str
    """``48 6f 6f 6b 62 65 6e 63  68``: two groups of eight, padded to 48 characters."""
    ascii: str
    """Printable characters as they are, others as ``·``."""

    def __str__(self) -> str:
        return f"{self.offset}  {self.octets}  {self.ascii}"


_SHOWN = "".join(chr(code) if 0x20 <= code < 0x7F else "·" for code in range(256))
# Two digits, a space each, and one more between the groups.
_OCTETS_WIDTH = ROW_BYTES * 3


def row_count(size: int) -> int:
    """How many rows that many bytes fill."""
    return -(-size // ROW_BYTES)


def hex_view(data: bytes, first: int = 0, count: int | None = None) -> list[HexRow]:
    """Rows ``first`` to ``first + count``, as far as there are any; ``None``: all that follow."""
    rows = row_count(len(data))
    first = max(first, 0)
    end = rows if count is None else min(first + count, rows)
    return [_row(data, number * ROW_BYTES) for number in range(first, end)]


def _row(data: bytes, start: int) -> HexRow:
    row = data[start : start + ROW_BYTES]
    groups = [row[:8].hex(" "), row[8:].hex(" ")]
    octets = "  ".join(group for group in groups if group)
    shown = row.decode("latin-1").translate(_SHOWN)
    return HexRow(f"{start:08x}", octets.ljust(_OCTETS_WIDTH), shown)
