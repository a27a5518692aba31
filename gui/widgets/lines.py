"""What a lazy view shows: numbered lines that are made when they are seen. No Qt here.

``TextLines`` is a text cut at its line feeds, ``HexLines`` a dump of bytes. Both answer the
same questions, so that one view paints, selects, finds and copies in either.
"""

import re
from array import array
from collections.abc import Iterator
from enum import Enum, auto
from typing import NamedTuple, Protocol

from core.views.hex_view import ROW_BYTES, hex_view, row_count
from core.views.json_view import spans

# Beyond this column nothing is coloured: finding where a token starts would mean reading all before it.
COLOURED_COLUMNS = 20_000
_LINE_END = re.compile(r"(?:\\r)?\\n$")


class Span(NamedTuple):
    """Columns ``start`` to ``end`` of a line in a colour of the theme."""

    start: int
    end: int
    colour: str


class Colouring(Enum):
    """How the lines of a text are coloured, each by itself."""

    NONE = auto()
    JSON = auto()
    RAW = auto()
    """Line ends are written out, and stand back."""

    def spans(self, line: str) -> list[Span]:
        """What of a line is coloured, in order."""
        if self is Colouring.JSON:
            return [Span(span.start, span.end, f"json_{span.part}") for span in spans(line)]
        if self is Colouring.RAW and (end := _LINE_END.search(line)):
            return [Span(end.start(), end.end(), "muted")]
        return []


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

    def __init__(self, text: str, *, colouring: Colouring = Colouring.NONE) -> None:
        self.text = text
        self.colouring = colouring
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
        start, end = self._bounds(number)
        return self.colouring.spans(self.text[start : min(end, start + columns, start + COLOURED_COLUMNS)])

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

    def start(self, number: int) -> int:
        """Where in the text a line begins."""
        return self._starts[number]

    def found(self, offset: int, length: int) -> Found:
        """A stretch of the text, as much of it as is on its first line."""
        number = self._line_at(offset, 0)
        return Found(number, offset - self._starts[number], min(length, self._bounds(number)[1] - offset))

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
OCTETS_COLUMN = 10
ASCII_COLUMN = OCTETS_COLUMN + 3 * ROW_BYTES + 2


class HexLines:
    """A dump: ``00000010  7b 22 61 22 …  {"a"…``, sixteen bytes a line."""

    widest = ASCII_COLUMN + ROW_BYTES

    def __init__(self, data: bytes) -> None:
        self.data = data

    @property
    def count(self) -> int:
        return max(1, row_count(len(self.data)))

    def line(self, number: int) -> str:
        return "".join(str(row) for row in hex_view(self.data, number, 1))

    def spans(self, number: int, columns: int) -> list[Span]:
        del number, columns
        return [Span(0, OCTETS_COLUMN, "muted"), Span(ASCII_COLUMN, self.widest, "json_string")]

    def find(self, query: str) -> Iterator[Found | None]:
        """Finds text as UTF-8, or bytes written in hexadecimal (``7b 22``); marks the first byte of each."""
        pattern = _hex_bytes(query) or query.encode("utf-8", "replace")
        at = self.data.find(pattern) if pattern else -1
        while at >= 0:
            number, place = divmod(at, ROW_BYTES)
            yield Found(number, OCTETS_COLUMN + 3 * place + (place >= ROW_BYTES // 2), 2)
            at = self.data.find(pattern, at + 1)


def _hex_bytes(query: str) -> bytes:
    """The bytes a query like ``7b 22`` writes; empty if it is not at least two pairs with a blank between."""
    if not re.fullmatch(r"\s*[0-9a-fA-F]{2}(?:\s+[0-9a-fA-F]{2})+\s*", query):
        return b""
    return bytes.fromhex(query)
