import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.views.json_check import json_problem

NUMBERS = "Numbers have digits on both sides of a point, no plus sign and no leading zero."


@pytest.mark.parametrize(
    "text",
    ["{}", "[]", ' [1, -0.5e+3, "\\u00e9\\\\", true, null] \r\n', '"\\ud800"',
     "[" * 100_000 + "]" * 100_000, '{"a":' * 100_000 + "1" + "}" * 100_000, "1" * 5000, '{"a":1,"a":2}'],
    ids=["object", "list", "all kinds", "lone surrogate", "deep lists", "deep objects", "a long number",
         "duplicate keys"],
)  # fmt: skip
def test_sound(text: str) -> None:
    """JSON has no problem, however deep or long it is."""
    assert json_problem(text) is None


@pytest.mark.parametrize(
    ("text", "place", "message"),
    [
        ("", (1, 1), "Expected a value, found the end of the text."),
        ("{", (1, 2), "Expected a key in double quotes or “}”, found the end of the text."),
        (
            '{"a":[1',
            (1, 8),
            "Expected a comma or “]”, found the end of the text, and 2 brackets are still open.",
        ),
        ("[1 2]", (1, 4), "Expected a comma or “]”, found “2”."),
        ("[1,]", (1, 4), "Expected a value, found “]”. Remove the comma before it."),
        ('{"a":1,}', (1, 8), "Expected a key in double quotes, found “}”. Remove the comma before it."),
        ('{"a" 1}', (1, 6), "Expected a colon after the key, found “1”."),
        ('{"a":}', (1, 6), "Expected a value, found “}”."),
        ("{a:1}", (1, 2), "Expected a key in double quotes or “}”, found “a”."),
        ("{'a':1}", (1, 2), "Expected a key in double quotes or “}”, found “'a'”. JSON wants double quotes."),
        ("[1]\n[2]", (2, 1), "Expected the end of the text, found “[”."),
        ("[\n  1,\n  True\n]", (3, 3), "Expected a value, found “True”. Write it in lower case: true."),
        (
            "[1,\r\n2,\r\nundefined]",
            (3, 1),
            "Expected a value, found “undefined”. JSON knows no such value; use null.",
        ),
        (
            "[.5]",
            (1, 2),
            "Expected a value or “]”, found “.5”. " + NUMBERS,
        ),
        ("[word]", (1, 2), "Expected a value or “]”, found “word”. Text needs double quotes."),
        ('["abc]', (1, 2), "This string is not closed: its second quote is missing."),
        ('["a\tb"]', (1, 4), "A string cannot contain a tab: write \\t."),
        ('["a\nb"]', (1, 4), "A string cannot contain a line break: write \\n."),
        ('["a\x01b"]', (1, 4), "A string cannot contain a control character: write it as an escape."),
        ('["\\\\\\x"]', (1, 5), "JSON knows no such escape: a backslash itself is written twice."),
        ('["\\u12"]', (1, 3), "JSON knows no such escape: a backslash itself is written twice."),
        ("[\u202e1]", (1, 2), "Expected a value or “]”, found “⟨U+202E⟩1”."),
        ("[" + "7_" * 50 + "]", (1, 2), "Expected a value or “]”, found “" + "7_" * 19 + "7…”. " + NUMBERS),
    ],
)
def test_mistakes(text: str, place: tuple[int, int], message: str) -> None:
    """The first mistake is named by line and column, with what was expected there."""
    problem = json_problem(text)

    assert problem is not None
    assert (place, message) == ((problem.line, problem.column), problem.message)
    assert str(problem) == f"Line {place[0]}, column {place[1]}: {message}"


@given(st.text(alphabet='{}[]:,"\\ue01-.tfn \n\t\x01', max_size=12))
def test_agreement(text: str) -> None:
    """It finds a problem exactly where the standard library's reader does."""
    try:
        json.loads(text)
        is_json = True
    except ValueError:
        is_json = False

    assert is_json == (json_problem(text) is None)
