"""JSON as its tokens, written again in another layout. Numbers, keys and escapes stay as they came unless told.

It never builds values: what a parser and a writer would lose (``1.0``, duplicate keys, order) is kept.
"""

import json
import re
from collections.abc import Sequence

from core.fact import Fact

SIZE_LIMIT = 1 << 20
"""1 MiB: above it the layouts of one body take longer than a user waits."""
_NESTING_LIMIT = 200
_TOKEN = re.compile(
    r"([ \t\r\n]*+)"
    r'("[^"\\\x00-\x1f]*+(?:\\.[^"\\\x00-\x1f]*+)*+"|[{}\[\],:]|-?[0-9][0-9.eE+-]*+|true|false|null)'
)
_OPENING = frozenset("{[")
_CLOSING = frozenset("}]")


class JsonText(Fact, frozen=True):
    """A JSON object or array."""

    tokens: tuple[str, ...]
    gaps: tuple[str, ...]
    """The white space before each token, and last what follows them all."""


class Layout(Fact, frozen=True):
    """Where white space stands."""

    words: str
    """As the end of “the JSON was signed …”."""
    comma: str = ","
    before_colon: str = ""
    after_colon: str = ""
    indent: str = ""
    """One level; empty: everything in one line."""
    line_end: str = "\n"
    padding: str = ""
    """Inside brackets that are not broken into lines."""
    inline_arrays: bool = False

    @property
    def is_compact(self) -> bool:
        return not self.indent and not self.padding and self.comma + self.after_colon == ","


COMPACT = Layout(words="compact, without spaces")
LAYOUTS = (
    COMPACT,
    Layout(words="in one line with a space after commas and colons", comma=", ", after_colon=" "),
    Layout(words="indented by two spaces", indent="  ", after_colon=" "),
    Layout(words="indented by four spaces", indent="    ", after_colon=" "),
    Layout(words="indented by tabs", indent="\t", after_colon=" "),
    Layout(words="indented by two spaces, with Windows line ends", indent="  ", after_colon=" ", line_end="\r\n"),
    Layout(words="indented by four spaces, with Windows line ends", indent="    ", after_colon=" ", line_end="\r\n"),
    Layout(words="indented by one space", indent=" ", after_colon=" "),
    Layout(words="indented by three spaces", indent="   ", after_colon=" "),
    Layout(words="with a space after colons only", after_colon=" "),
    Layout(words="with a space after commas only", comma=", "),
    Layout(words="with spaces inside brackets", comma=", ", after_colon=" ", padding=" "),
    Layout(
        words="indented as Java's Jackson does",
        comma=", ",
        before_colon=" ",
        after_colon=" ",
        indent="  ",
        padding=" ",
        inline_arrays=True,
    ),
)  # fmt: skip


def read_json(body: bytes) -> JsonText | None:
    """The tokens of a body; ``None`` where it is no JSON object or array, too large or nested too deep."""
    if len(body) > SIZE_LIMIT:
        return None
    try:
        text = body.decode().removeprefix("\ufeff")
        json.loads(text, parse_int=str, parse_float=str)
    except (ValueError, RecursionError):
        return None
    tokens: list[str] = []
    gaps: list[str] = []
    position = nesting = 0
    while found := _TOKEN.match(text, position):
        gap, token = found.groups()
        nesting += (token in _OPENING) - (token in _CLOSING)
        if nesting > _NESTING_LIMIT:
            return None
        tokens.append(token)
        gaps.append(gap)
        position = found.end()
    rest = text[position:]
    if not tokens or tokens[0] not in _OPENING or rest.strip(" \t\r\n"):
        return None
    return JsonText(tokens=tuple(tokens), gaps=(*gaps, rest))


def laid_out(tokens: Sequence[str], layout: Layout) -> tuple[str, ...]:
    """The white space before each token in this layout, and nothing after them."""
    gaps: list[str] = []
    broken: list[bool] = []
    """For every open bracket whether its members stand on lines of their own."""
    lines = [layout.line_end]
    before = ""
    for piece in tokens:
        if piece in _CLOSING:
            was_broken = broken.pop()
            if was_broken:
                lines.pop()
            gap = "" if before in _OPENING else lines[-1] if was_broken else layout.padding
        elif before in _OPENING or before == ",":
            gap = lines[-1] if broken[-1] else layout.padding if before != "," else layout.comma[1:]
        elif before == ":":
            gap = layout.after_colon
        else:
            gap = layout.before_colon if piece == ":" else ""
        gaps.append(gap)
        if piece in _OPENING:
            breaks = bool(layout.indent) and not (piece == "[" and layout.inline_arrays)
            broken.append(breaks)
            if breaks:
                lines.append(lines[-1] + layout.indent)
        before = piece
    return (*gaps, "")


def written(tokens: Sequence[str], gaps: Sequence[str]) -> bytes:
    """The bytes of these tokens with this white space. Half a surrogate pair stays what it is."""
    pieces = [""] * (2 * len(tokens))
    pieces[0::2] = gaps[: len(tokens)]
    pieces[1::2] = tokens
    return ("".join(pieces) + gaps[len(tokens)]).encode("utf-8", "surrogatepass")


def in_key_order(tokens: Sequence[str]) -> tuple[str, ...]:
    """The same JSON with the members of every object sorted by key."""
    ordered, _ = _sorted_value(tokens, 0)
    return tuple(ordered)


def _sorted_value(tokens: Sequence[str], start: int) -> tuple[list[str], int]:
    """(the tokens of the value that starts here, where the next token is)."""
    opening = tokens[start]
    if opening not in _OPENING:
        return [opening], start + 1
    members: list[list[str]] = []
    position = start + 1
    while tokens[position] not in _CLOSING:
        if tokens[position] == ",":
            position += 1
        key: list[str] = []
        if opening == "{":
            key = list(tokens[position : position + 2])
            position += 2
        value, position = _sorted_value(tokens, position)
        members.append(key + value)
    if opening == "{":
        members.sort(key=lambda member: member[0])
    ordered = [opening]
    for number, member in enumerate(members):
        ordered += [",", *member] if number else member
    return [*ordered, tokens[position]], position + 1
