"""Signed content on screen: which of its bytes came from where, as lines coloured by origin. No Qt here."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence

from core.verdict import Part
from core.views.hex_view import ROW_BYTES
from core.views.text_view import visible
from gui.widgets.lines import ASCII_COLUMN, OCTETS_COLUMN, Found, HexLines, Span, TextLines

# Names of ``Colours``, each of them readable on the ground of a text.
_COLOURS = {
    "text": "muted",
    "key": "bad",
    "method": "json_literal",
    "url": "info",
    "path": "info",
    "id": "accent",
    "timestamp": "json_number",
    "body": "text",
    "header": "json_string",
    "parameter": "json_string",
    "digest": "json_literal",
}
# A form can have a hundred thousand fields; so many stretches are told apart.
PARTS_LIMIT = 10_000


def origin_colour(origin: str) -> str:
    """The colour of what came from there; ``header:NAME`` has that of every header."""
    return _COLOURS.get(origin.partition(":")[0], "text")


def stretches(data: bytes, parts: Sequence[Part]) -> Iterator[tuple[str, int, int]]:
    """Origin, start and end of every stretch that is not empty; without parts all of it is the body."""
    at = 0
    for part in parts[:PARTS_LIMIT]:
        end = min(at + part.size, len(data))
        if end > at:
            yield part.origin, at, end
        at = end
    if at < len(data):
        yield ("body" if not parts else "text"), at, len(data)


def raw_text(data: bytes) -> str:
    """Bytes as text that hides nothing.

    Line ends are written out, for which of the two it was is often the question.
    """
    text = data.decode("utf-8", "backslashreplace").replace("\r\n", "\\r\\n\n")
    return visible(re.sub(r"(?<!\\n)\n", "\\\\n\n", text))


class PartLines:
    """``raw_text``, every stretch of it in the colour of its origin. Pickles well."""

    def __init__(self, data: bytes, parts: Sequence[Part]) -> None:
        self._starts: list[int] = []
        self._colours: list[str] = []
        pieces: list[str] = []
        at = 0
        for origin, start, end in stretches(data, parts):
            self._starts.append(at)
            self._colours.append(origin_colour(origin))
            pieces.append(raw_text(data[start:end]))
            at += len(pieces[-1])
        self._lines = TextLines("".join(pieces))

    @property
    def text(self) -> str:
        """All of it."""
        return self._lines.text

    @property
    def count(self) -> int:
        return self._lines.count

    @property
    def widest(self) -> int:
        return self._lines.widest

    def line(self, number: int) -> str:
        return self._lines.line(number)

    def spans(self, number: int, columns: int) -> list[Span]:
        start = self._lines.start(number)
        end = start + min(columns, len(self._lines.line(number)))
        spans = []
        at, index = start, bisect_right(self._starts, start) - 1
        while at < end and index >= 0:
            until = min(self._starts[index + 1] if index + 1 < len(self._starts) else end, end)
            spans.append(Span(at - start, until - start, self._colours[index]))
            at, index = until, index + 1
        return spans

    def part(self, index: int) -> Found:
        """Where a stretch begins, and as much of it as is on that line."""
        start = self._starts[index]
        end = self._starts[index + 1] if index + 1 < len(self._starts) else len(self.text)
        return self._lines.found(start, end - start)

    def find(self, query: str) -> Iterator[Found | None]:
        return self._lines.find(query)


class PartHex(HexLines):
    """A dump, every byte in the colour of its origin."""

    def __init__(self, data: bytes, parts: Sequence[Part]) -> None:
        super().__init__(data)
        found = list(stretches(data, parts))
        self._starts = [start for _, start, _ in found]
        self._colours = [origin_colour(origin) for origin, _, _ in found]

    def spans(self, number: int, columns: int) -> list[Span]:
        del columns
        first = number * ROW_BYTES
        spans = [Span(0, OCTETS_COLUMN, "muted")]
        shown = []
        for place in range(min(ROW_BYTES, len(self.data) - first)):
            colour = self._colours[bisect_right(self._starts, first + place) - 1]
            spans.append(Span(_octet(place), _octet(place) + 2, colour))
            shown.append(Span(ASCII_COLUMN + place, ASCII_COLUMN + place + 1, colour))
        return spans + shown

    def part(self, index: int) -> Found:
        """Where a stretch begins, and as much of it as is in that row."""
        start = self._starts[index]
        end = self._starts[index + 1] if index + 1 < len(self._starts) else len(self.data)
        line, first = divmod(start, ROW_BYTES)
        last = min(first + end - start, ROW_BYTES) - 1
        column, until = _octet(first), _octet(last) + 2
        return Found(line, column, until - column)


def _octet(place: int) -> int:
    """The column of a byte in its row."""
    return OCTETS_COLUMN + 3 * place + (place >= ROW_BYTES // 2)
