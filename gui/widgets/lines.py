"""What a lazy view shows: numbered lines that are made when they are seen. No Qt here.

``TextLines`` is a text cut at its line feeds, ``HexLines`` a dump of bytes. Both answer the
same questions, so that one view paints, selects, finds and copies in either.
"""

import re
from array import array
from collections.abc import Iterator
from typing import NamedTuple, Protocol

HEX_ROW = 16
# Beyond this column nothing is coloured: finding where a token starts would mean reading all before it.
COLOURED_COLUMNS = 20_000

_JSON_TOKEN = re.compile(
    r'(?P<json_key>"(?:[^"\\]|\\.)*+"?(?=\s*:))'
    r'|(?P<json_string>"(?:[^"\\]|\\.)*+"?)'
    r"|(?P<json_number>-?\d[\d.eE+-]*)"
    r"|(?P<json_literal>\b(?:true|false|null)\b)"
    r"|(?P<json_punctuation>[{}\[\],:])"
)


class Span(NamedTuple):
    """Columns ``start`` to ``end`` of a line in a colour of the theme."""

    start: int
    end: int
    colour: str


class Found(NamedTuple):
    """A find: ``length`` characters from a line and column on."""

    line: int
    column: int
    length: int


class Lines(Protocol):
    """Numbered lines from 0; never empty."""

    @property
    def count(self) -> int: ...

    @property
    def widest(self) -> int:
        """The most characters a line has."""
        ...

    def line(self, number: int) -> str:
        """One line without its end."""
        ...

    def spans(self, number: int, columns: int) -> list[Span]:
        """What of the first columns of a line is coloured, in order."""
        ...

    def find(self, query: str) -> Iterator[Found | None]:
        """Every place, in order; ``None`` now and then, where a caller may breathe between pieces of work."""
        ...


class TextLines:
    """A text, cut at its line feeds. Pickles well: one string and one array."""

    def __init__(self, text: str, *, is_json: bool = False) -> None:
        self.text = text
        self._is_json = is_json
        self._starts = array("Q", [0])
        self._starts.extend(found.end() for found in re.finditer("\n", text))
        ends = self._starts[1:]
        ends.append(len(text) + 1)
        self._widest = max(end - start - 1 for start, end in zip(self._starts, ends, strict=True))

    @property
    def count(self) -> int:
        return len(self._starts)

    @property
    def widest(self) -> int:
        return self._widest

    def line(self, number: int) -> str:
        start, end = self._bounds(number)
        return self.text[start:end]

    def spans(self, number: int, columns: int) -> list[Span]:
        if not self._is_json:
            return []
        start, end = self._bounds(number)
        return json_spans(self.text[start : min(end, start + columns, start + COLOURED_COLUMNS)])

    def find(self, query: str) -> Iterator[Found | None]:
        if not query:
            return
        wanted = re.compile(re.escape(query), re.IGNORECASE)
        number = 0
        for start in range(0, max(len(self.text), 1), _BREATH):
            for found in wanted.finditer(self.text, start, start + _BREATH + len(query) - 1):
                number = self._line_at(found.start(), number)
                yield Found(number, found.start() - self._starts[number], len(query))
            yield None

    def _bounds(self, number: int) -> tuple[int, int]:
        start = self._starts[number]
        end = self._starts[number + 1] - 1 if number + 1 < len(self._starts) else len(self.text)
        return start, end

    def _line_at(self, offset: int, at_least: int) -> int:
        low, high = at_least, len(self._starts)
        while high - low > 1:
            middle = (low + high) // 2
            low, high = (middle, high) if self._starts[middle] <= offset else (low, middle)
        return low


# Characters searched in one go: a few milliseconds at most.
_BREATH = 1 << 18
_ADDRESS = 10
_ASCII_COLUMN = _ADDRESS + 3 * HEX_ROW + 3


class HexLines:
    """A dump: ``00000010  7b 22 61 22 …  {"a"…``, sixteen bytes a line."""

    widest = _ASCII_COLUMN + HEX_ROW

    def __init__(self, data: bytes) -> None:
        self.data = data

    @property
    def count(self) -> int:
        return max(1, -(-len(self.data) // HEX_ROW))

    def line(self, number: int) -> str:
        row = self.data[number * HEX_ROW : (number + 1) * HEX_ROW]
        pairs = row[:8].hex(" ").ljust(24) + " " + row[8:].hex(" ").ljust(24)
        shown = "".join(chr(byte) if 0x20 <= byte < 0x7F else "·" for byte in row)
        return f"{number * HEX_ROW:08x}  {pairs}  {shown}" if row else ""

    def spans(self, number: int, columns: int) -> list[Span]:
        del number, columns
        return [Span(0, 8, "muted"), Span(_ASCII_COLUMN, self.widest, "json_string")]

    def find(self, query: str) -> Iterator[Found | None]:
        """Finds text as UTF-8, or bytes written in hexadecimal (``7b 22``); marks the first byte of each."""
        pattern = _hex_bytes(query) or query.encode("utf-8", "replace")
        at = self.data.find(pattern) if pattern else -1
        while at >= 0:
            number, place = divmod(at, HEX_ROW)
            yield Found(number, _ADDRESS + 3 * place + (place >= 8), 2)
            at = self.data.find(pattern, at + 1)


def json_spans(line: str) -> list[Span]:
    """The tokens of one line of JSON, whole or not: a token never runs over a line's end."""
    return [Span(found.start(), found.end(), found.lastgroup or "") for found in _JSON_TOKEN.finditer(line)]


def _hex_bytes(query: str) -> bytes:
    """The bytes a query like ``7b 22`` writes; empty if it is not at least two pairs with a blank between."""
    if not re.fullmatch(r"\s*[0-9a-fA-F]{2}(?:\s+[0-9a-fA-F]{2})+\s*", query):
        return b""
    return bytes.fromhex(query)
