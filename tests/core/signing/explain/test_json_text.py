"""JSON is written again as other programs write it, from its tokens, without losing what a parser would lose."""

import json

import pytest

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
    SIZE_LIMIT,
    JsonText,
    Layout,
    in_key_order,
    laid_out,
    read_json,
    shape_of,
    written,
)

SAMPLE = {"a": [1, 2, {"b": None}], "empty": {}, "none": [], "text": 'q"\\\n\u2028é/<😀>', "n": -1.5e-7}
BODY = json.dumps(SAMPLE).encode()


def text_of(body: bytes) -> JsonText:
    text = read_json(body)
    assert text is not None
    return text


def test_what_was_read_is_written_back_byte_for_byte() -> None:
    """White space, duplicate keys, 1.0 and the order of keys survive."""
    body = b' { "a" : 1.0 ,\r\n\t"a":1e3, "z":[ ] }\n'
    text = text_of(body)

    assert body == written(text.tokens, text.gaps)


@pytest.mark.parametrize("indent", [1, 2, 3, 4, "\t"])
def test_indented_layouts_are_those_of_the_standard_library(indent: int | str) -> None:
    """Python and JavaScript agree about indentation; so do we."""
    unit = " " * indent if isinstance(indent, int) else indent
    layout = next(
        layout
        for layout in LAYOUTS
        if layout.indent == unit and layout.line_end == "\n" and not layout.padding
    )
    tokens = text_of(BODY).tokens

    assert json.dumps(SAMPLE, indent=indent).encode() == written(tokens, laid_out(shape_of(tokens), layout))


def test_layouts_in_one_line_are_those_of_the_standard_library() -> None:
    """Compact, and Python's own."""
    tokens = text_of(json.dumps(SAMPLE, indent=3).encode()).tokens

    assert json.dumps(SAMPLE, separators=(",", ":")).encode() == written(
        tokens, laid_out(shape_of(tokens), LAYOUTS[0])
    )
    assert BODY == written(tokens, laid_out(shape_of(tokens), LAYOUTS[1]))


@pytest.mark.parametrize("layout", LAYOUTS, ids=lambda layout: layout.words)
@pytest.mark.parametrize("escapes", ESCAPES, ids=lambda escapes: escapes.words)
def test_the_meaning_stays_in_every_layout_with_every_escape(layout: Layout, escapes: Escapes) -> None:
    """Only bytes differ, never values."""
    tokens = spelled(spelling(text_of(BODY).tokens), escapes)

    assert SAMPLE == json.loads(written(tokens, laid_out(shape_of(tokens), layout)))


WRITERS = {
    "Python and PHP without slashes": (1, '"\\u00e9/<\\ud83d\\ude00>"'),
    "slashes": (2, '"é\\/<😀>"'),
    "Go": (3, '"é/\\u003c😀\\u003e"'),
    "PHP": (4, '"\\u00e9\\/<\\ud83d\\ude00>"'),
    "capitals": (5, '"\\u00E9/<\\uD83D\\uDE00>"'),
    ".NET": (10, '"\\u00E9/\\u003C\\uD83D\\uDE00\\u003E"'),
}


@pytest.mark.parametrize(("number", "expected"), WRITERS.values(), ids=WRITERS)
def test_strings_are_escaped_as_other_programs_do(number: int, expected: str) -> None:
    """Escapes as PHP, Go, .NET and others write them."""
    assert (expected,) == spelled(spelling(('"é/<😀>"',)), ESCAPES[number])


def test_half_a_surrogate_pair_neither_raises_nor_is_lost() -> None:
    """A string that is no Unicode text stays what it is."""
    tokens = spelled(spelling(text_of(b'["\\ud800"]').tokens), ESCAPES[1])

    assert b'["\\ud800"]' == written(tokens, laid_out(shape_of(tokens), LAYOUTS[0]))


NUMBERS = {
    "1.0": ("1", "1.0"),
    "1e3": ("1000", "1000.0"),
    "1E21": ("1e+21", "1e+21"),
    "0.00001": ("0.00001", "1e-05"),
    "1e-7": ("1e-7", "1e-07"),
    "9007199254740993": ("9007199254740992", "9007199254740993"),
    "12": ("12", "12"),
    "-0.5": ("-0.5", "-0.5"),
    "1e999": ("1e999", "1e999"),
}


@pytest.mark.parametrize(("number", "expected"), NUMBERS.items(), ids=NUMBERS)
def test_numbers_are_written_as_javascript_and_python_do(number: str, expected: tuple[str, str]) -> None:
    """What a program makes of a number that it reads and writes."""
    assert expected == (renumbered_as_javascript((number,))[0], renumbered_as_python((number,))[0])


def test_keys_are_sorted_at_every_depth() -> None:
    """Objects by key, arrays as they are."""
    tokens = in_key_order(text_of(b'{"b":[{"d":1,"c":2},3],"a":{}}').tokens)

    assert '{"a":{},"b":[{"c":2,"d":1},3]}' == "".join(tokens)


REFUSED = {
    "no JSON": b"hello",
    "a bare number": b"12",
    "two values": b"{} {}",
    "nested too deep": b"[" * 300 + b"]" * 300,
    "too large": b"[" + b" " * SIZE_LIMIT + b"]",
    "no UTF-8": b'["\xe9"]',
    "NaN": b"[NaN]",
    "a control character": b'["\x01"]',
}


@pytest.mark.parametrize("body", REFUSED.values(), ids=REFUSED)
def test_what_is_no_json_to_lay_out_is_passed_over(body: bytes) -> None:
    """Only objects and arrays of a size that can be tried."""
    assert read_json(body) is None
