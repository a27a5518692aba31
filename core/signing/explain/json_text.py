"""JSON as its tokens, written again in another layout. Numbers, keys and escapes stay as they came unless told.

It never builds values: what a parser and a writer would lose (``1.0``, duplicate keys, order) is kept.
"""

import json
import re
from collections.abc import Sequence
from typing import NamedTuple

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


class Place(NamedTuple):
    """Where a token stands, as far as white space before it goes."""

    kind: str
    """``first`` or ``next`` in its brackets, ``close``, ``colon``, ``value`` after one; empty: never white space."""
    in_array: bool
    depth: int
    """Brackets that are open."""
    objects: int
    """Those of them that are objects'."""


class Shape(Fact, frozen=True):
    """Where all tokens stand."""

    places: tuple[Place, ...]
    """Each that occurs, once."""
    order: tuple[int, ...]
    """For every token the number of its place."""


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


def shape_of(tokens: Sequence[str]) -> Shape:
    """Where each token stands, found once for all layouts."""
    known: dict[Place, int] = {}
    order: list[int] = []
    nesting: list[str] = []
    before = ""
    for piece in tokens:
        place = Place(_kind(piece, before), nesting[-1:] == ["["], len(nesting), nesting.count("{"))
        order.append(known.setdefault(place, len(known)))
        if piece in _OPENING:
            nesting.append(piece)
        elif piece in _CLOSING:
            nesting.pop()
        before = piece
    return Shape(places=tuple(known), order=tuple(order))


def _kind(piece: str, before: str) -> str:
    if piece in _CLOSING:
        return "" if before in _OPENING else "close"
    if before in _OPENING:
        return "first"
    return {",": "next", ":": "value"}.get(before, "colon" if piece == ":" else "")


def laid_out(shape: Shape, layout: Layout) -> tuple[str, ...]:
    """The white space before each token in this layout, and nothing after them."""
    gaps = [_gap(place, layout) for place in shape.places]
    return (*map(gaps.__getitem__, shape.order), "")


def _gap(place: Place, layout: Layout) -> str:
    if place.kind in ("", "colon", "value"):
        return {"": "", "colon": layout.before_colon, "value": layout.after_colon}[place.kind]
    if not layout.indent or (place.in_array and layout.inline_arrays):
        return layout.comma[1:] if place.kind == "next" else layout.padding
    depth = place.objects if layout.inline_arrays else place.depth
    return layout.line_end + layout.indent * (depth - (place.kind == "close"))


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
