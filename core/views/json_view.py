"""JSON laid out for reading, with every number, escape, duplicate key and their order as in the source.

The text is cut into pieces and put on lines; it is never parsed into values, so it need not even be
valid. Colours come line by line, for the lines that are seen.
"""

import re
from enum import StrEnum

import msgspec

from core.views.json_check import STRING, JsonProblem, json_problem
from core.views.text_view import visible

INDENT = "  "
# Deeper lines are not indented further: 100,000 levels would else be 10 GB of spaces.
_DEEPEST_INDENT = 40
# What is laid out of a larger text: about a second's work, and at worst 60 MB of lines.
LENGTH_LIMIT = 4 * 1024 * 1024
LINES_LIMIT = 500_000
# Where colours end in a line: more than anyone scrolls sideways.
SPANS_LIMIT = 100_000

_PIECE = re.compile(rf'{STRING}|[{{}}\[\]]|,|:|[^\s{{}}\[\],:"]++|".*', re.DOTALL)


class JsonView(msgspec.Struct, frozen=True):
    """JSON as lines."""

    lines: tuple[str, ...]
    """Indented by two spaces a level, down to the fortieth; invisible characters made visible."""
    problem: JsonProblem | None
    """Where the source stops being JSON; its pieces are laid out all the same."""
    truncated: bool
    """Only the beginning was laid out, and nothing is known of the rest."""


def json_view(text: str, limit: int = LENGTH_LIMIT) -> JsonView:
    """Lay out a JSON text. About an eighth of a second for a megabyte; depth does not matter."""
    text = text.removeprefix("\ufeff")
    kept = text[:limit]
    problem = json_problem(text) if kept == text else None
    # Line ends between the pieces are white space; inside a string they are a mistake, and shown.
    lines = _laid_out(visible(kept.replace("\r", "\n")))
    truncated = kept != text or len(lines) > LINES_LIMIT
    return JsonView(tuple(lines[:LINES_LIMIT]), problem, truncated)


def _laid_out(text: str) -> list[str]:
    lines: list[str] = []
    line: list[str] = []
    depth = 0
    opened = False  # the piece before was an opening bracket: an empty pair stays on one line
    for piece in _PIECE.findall(text):
        if piece == ":":
            line.append(": ")
            continue
        if piece in "]}":
            depth = max(depth - 1, 0)
            if not opened:
                line = _next_line(lines, line, depth)
        elif piece != "," and (opened or depth == 0):
            line = _next_line(lines, line, depth)
        line.append(piece.replace("\n", "⟨LF⟩"))
        opened = piece in "[{"
        depth += opened
        if piece == ",":
            line = _next_line(lines, line, depth)
        if len(lines) > LINES_LIMIT:
            break
    _next_line(lines, line, 0)
    return lines


_MARGINS = tuple(INDENT * level for level in range(_DEEPEST_INDENT + 1))


def _next_line(lines: list[str], line: list[str], depth: int) -> list[str]:
    """Put away a line, unless it is blank, and begin another."""
    finished = "".join(line)
    if finished.strip():
        lines.append(finished)
    return [_MARGINS[min(depth, _DEEPEST_INDENT)]]


# --- colours ---------------------------------------------------------------------------


class Part(StrEnum):
    """What a span of a line is."""

    KEY = "key"
    STRING = "string"
    NUMBER = "number"
    LITERAL = "literal"
    PUNCTUATION = "punctuation"


class Span(msgspec.Struct, frozen=True):
    """Characters ``start`` to ``end`` of a line (the end not included)."""

    start: int
    end: int
    part: Part


_SPAN = re.compile(
    rf'(?P<key>{STRING}(?=\s*:))|(?P<string>{STRING}|".*)|(?P<number>-?[0-9][0-9.eE+\-]*)'
    r"|(?P<literal>\b(?:true|false|null)\b)|(?P<punctuation>[{}\[\],:]+)"
)


def spans(line: str) -> list[Span]:
    """The coloured parts of one line of JSON, laid out or as typed; what is none of them has no span.

    A string that is not closed ends with its line.
    """
    return [
        Span(found.start(), found.end(), Part(found.lastgroup))
        for found in _SPAN.finditer(line[:SPANS_LIMIT])
        if found.lastgroup is not None
    ]
