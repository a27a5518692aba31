import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.views.json_view import LENGTH_LIMIT, LINES_LIMIT, Part, json_view, spans


def test_layout() -> None:
    """Numbers, escapes, duplicate keys and order are as in the source; empty pairs stay on one line."""
    view = json_view('{"a":1.50,"a":[ ],"b":{"c":[1e3,{"d":"\\u00e9\\/"}]},"e":{},"10":null}')

    assert view.problem is None
    assert list(view.lines) == [
        "{",
        '  "a": 1.50,',
        '  "a": [],',
        '  "b": {',
        '    "c": [',
        "      1e3,",
        "      {",
        '        "d": "\\u00e9\\/"',
        "      }",
        "    ]",
        "  },",
        '  "e": {},',
        '  "10": null',
        "}",
    ]


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("", []),
        (" \n", []),
        ('\ufeff"x"', ['"x"']),
        ('{"a":1}\r\n{"b":2}\r\n', ["{", '  "a": 1', "}", "{", '  "b": 2', "}"]),
        ('{"a":1', ["{", '  "a": 1']),
        ('["a', ["[", '  "a']),
        ("]]{", ["]", "]", "{"]),
        ('["a\nb"]', ["[", '  "a⟨LF⟩b"', "]"]),
        ('["\u202e\x00"]', ["[", '  "⟨U+202E⟩⟨NUL⟩"', "]"]),
        ("<html>", ["<html>"]),
    ],
)
def test_what_is_no_json(text: str, lines: list[str]) -> None:
    """Anything at all is laid out as far as it goes, and nothing in it is interpreted."""
    assert lines == [line.rstrip() for line in json_view(text).lines]


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
)


@given(JSON)
def test_as_the_standard_library(value: object) -> None:
    """The layout is the one everyone knows."""
    expected = json.dumps(value, indent=2)

    assert expected.split("\n") == list(json_view(json.dumps(value)).lines)


@pytest.mark.parametrize(
    "text",
    ["[" * 100_000 + "]" * 100_000, '{"a":' * 100_000, "[" * 1_000_000, '"' + "x" * 1_000_000 + '"',
     '"' + '\\"' * 500_000, "," * 1_000_000, '"' + "\0" * 1_000_000, '"":' * 300_000],
    ids=["deep", "deep and open", "only brackets", "one long string", "an open string of escapes",
         "only commas", "controls", "only keys"],
)  # fmt: skip
def test_hostile_texts(text: str) -> None:
    """Depth and length do no harm: lines and their indentation stay bounded."""
    view = json_view(text)

    assert len(view.lines) <= LINES_LIMIT
    assert all(len(line) - len(line.lstrip()) <= 80 for line in view.lines[:200_000])


def test_large_texts() -> None:
    """Of a text beyond the limit the beginning is laid out, and that is said."""
    view = json_view("[" + "1," * LENGTH_LIMIT)

    assert view.truncated
    assert view.problem is None
    assert len(view.lines) == LINES_LIMIT
    assert not json_view("[1]").truncated


@pytest.mark.parametrize(
    ("line", "parts"),
    [
        ('  "a": "b",', [('"a"', "key"), (":", "punctuation"), ('"b"', "string"), (",", "punctuation")]),
        ('"a\\"" : -1.5e3', [('"a\\""', "key"), (":", "punctuation"), ("-1.5e3", "number")]),
        ("true, null", [("true", "literal"), (",", "punctuation"), ("null", "literal")]),
        ('"open 1 true', [('"open 1 true', "string")]),
        ("trueish", []),
    ],
)  # fmt: skip
def test_spans(line: str, parts: list[tuple[str, str]]) -> None:
    """Each part of a line has its colour: keys apart from strings."""
    assert parts == [(line[span.start : span.end], span.part.value) for span in spans(line)]


def test_spans_of_long_lines() -> None:
    """Colours end where nobody scrolls; hostile lines cost no more than others."""
    line = '"' + '\\"' * 500_000

    assert [(0, 100_000, Part.STRING)] == [(span.start, span.end, span.part) for span in spans(line)]
    assert len(spans("1," * 500_000)) == 100_000
