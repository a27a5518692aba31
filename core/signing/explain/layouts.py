"""D01, D03, D05: JSON that a program between sender and receiver read and wrote again."""

import json
from collections.abc import Iterator, Sequence

from core.signing.explain.case import Case, Change
from core.signing.explain.escapes import (
    ESCAPES,
    Escapes,
    renumbered_as_javascript,
    renumbered_as_python,
    spelled,
    spelling,
)
from core.signing.explain.json_text import (
    LAYOUTS,
    JsonText,
    Layout,
    in_key_order,
    laid_out,
    read_json,
    shape_of,
    written,
)

Variant = tuple[str, str, bytes]
"""(cause, finding, body)"""


def layouts(case: Case) -> Iterator[Change]:
    """The same JSON as other writers write it: escapes alone, layout, both, numbers, order of keys."""
    body = case.message.body
    seen = {body}
    for cause, finding, other in _variants(body):
        if other not in seen:
            seen.add(other)
            yield Change(cause=cause, finding=finding, case=case.with_body(other))


def _variants(body: bytes) -> Iterator[Variant]:
    yield from _wrapped(body)
    text = read_json(body)
    if text is None:
        return
    read = spelling(text.tokens)
    strings: list[tuple[Escapes, tuple[str, ...]]] = []
    for escapes in ESCAPES:
        tokens = spelled(read, escapes)
        strings.append((escapes, tokens))
        finding = f"The JSON was signed {escapes.words}; it arrived with other escapes."
        yield "D05", finding, written(tokens, text.gaps)
    shape = shape_of(text.tokens)
    for layout in LAYOUTS:
        gaps = laid_out(shape, layout)
        yield _relaid(layout, written(text.tokens, gaps))
        for escapes, tokens in strings:
            yield _relaid(layout, written(tokens, gaps), escapes)
    yield from _renumbered(text)
    yield from _reordered(text)


def _relaid(layout: Layout, body: bytes, escapes: Escapes | None = None) -> Variant:
    besides = f", {escapes.words}" if escapes else ""
    finding = f"The JSON was signed {layout.words}{besides}; it arrived laid out differently."
    return "D01" if layout.is_compact else "D03", finding, body


def _renumbered(text: JsonText) -> Iterator[Variant]:
    for words, renumber in (("JavaScript", renumbered_as_javascript), ("Python", renumbered_as_python)):
        tokens = renumber(text.tokens)
        if tokens == text.tokens:
            continue
        finding = f"The numbers were signed as {words} writes them; they arrived written differently."
        yield "D01", finding, written(tokens, text.gaps)
        for layout, escapes, body in _commonly(tokens, LAYOUTS):
            yield _relaid(layout, body, escapes)


def _reordered(text: JsonText) -> Iterator[Variant]:
    tokens = in_key_order(text.tokens)
    if tokens == text.tokens:
        return
    for layout, escapes, body in _commonly(tokens, LAYOUTS[:5]):
        cause, finding, _ = _relaid(layout, body, escapes)
        yield cause, f"{finding} Its keys were signed in alphabetical order.", body


def _commonly(tokens: Sequence[str], layouts: Sequence[Layout]) -> Iterator[tuple[Layout, Escapes, bytes]]:
    """The tokens in these layouts, with the two commonest ways to escape."""
    read, shape = spelling(tokens), shape_of(tokens)
    strings = [(escapes, spelled(read, escapes)) for escapes in ESCAPES[:2]]
    for layout in layouts:
        gaps = laid_out(shape, layout)
        for escapes, respelled in strings:
            yield layout, escapes, written(respelled, gaps)


def _wrapped(body: bytes) -> Iterator[Variant]:
    """JSON inside a JSON string: a value that was made text twice, or once too few."""
    try:
        text = body.decode()
    except UnicodeDecodeError:
        return
    if text[:1] == '"':
        try:
            inner = json.loads(text)
        except (ValueError, RecursionError):
            return
        if isinstance(inner, str):
            finding = (
                "The body is a JSON string that holds the JSON which was signed: it was made text twice."
            )
            yield "D01", finding, inner.encode("utf-8", "surrogatepass")
    elif text[:1] in ("{", "["):
        finding = "A JSON string was signed that holds this JSON: the sender made it text twice."
        yield "D01", finding, json.dumps(text, ensure_ascii=False).encode()
