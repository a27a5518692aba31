"""A scenario's text in the editor: its colours, and its first mistake."""

import re

from core.scenarios.reading import read_scenario
from core.scenarios.source import ScenarioError
from core.views.json_check import JsonProblem
from gui.widgets.lines import Span

_PIECE = re.compile(
    r"""(?P<comment>\#.*)
    |(?P<header>^\s*\[\[?[^\]]*\]\]?\s*(?=\#|$))
    |(?P<key>(?:"(?:\\.|[^"\\])*"|(?<![\w.\-])[\w.\-]++)(?=\s*=))
    |(?P<string>"(?:\\.|[^"\\])*"?|'[^']*'?)
    |(?P<literal>\b(?:true|false)\b)
    |(?P<number>[+\-]?\b\d[\d_.eE+\-]*\b)""",
    re.VERBOSE,
)
_COLOURS = {
    "comment": "muted",
    "header": "accent",
    "key": "json_key",
    "string": "json_string",
    "literal": "json_literal",
    "number": "json_number",
}


def spans(line: str) -> list[Span]:
    """What of a line is coloured, in order; a text of many lines is not followed from line to line."""
    return [
        Span(found.start(), found.end(), _COLOURS[found.lastgroup])
        for found in _PIECE.finditer(line)
        if found.lastgroup
    ]


def problem(text: str) -> JsonProblem | None:
    """The first mistake of a scenario, or ``None`` if it is sound."""
    try:
        read_scenario(text, "")
    except ScenarioError as error:
        says = f"{error.problem} {error.hint}".rstrip()
        return JsonProblem(error.line, error.column, 0, says)
    return None
