import pytest

from core.catalogue.js_json import Json
from core.catalogue.json_text import SIZE_LIMIT, parse_json, parse_object
from core.errors import InputError


@pytest.mark.parametrize(
    ("source", "value"),
    [
        ('{"a":1,"b":[true,null]}', {"a": 1, "b": [True, None]}),
        (b'{"a":"\xc3\xa9"}', {"a": "é"}),
        ("\ufeff[1]", [1]),
        ('{"a":1,"a":2}', {"a": 2}),
        (' \r\n"\\ud83d\\ude00"\n', "😀"),
        ('"\\ud83d"', "\ud83d"),
        ("9007199254740993", 2**53 + 1),
        ("1" * 401, float("inf")),
        ("9" * 5000, float("inf")),
        ("[" * 200 + "]" * 200, None),
        ('{"text":"' + "[" * 300 + '"}', {"text": "[" * 300}),
    ],
    ids=["object", "bytes", "byte order mark", "duplicate keys", "escapes", "lone surrogate", "big integer",
         "infinite", "too long for Python", "deep", "brackets in text"],
)  # fmt: skip
def test_readable(source: str | bytes, value: Json) -> None:
    """JSON in every legal form is read as JavaScript reads it."""
    found = parse_json(source)

    assert value is None or value == found


@pytest.mark.parametrize(
    ("source", "message"),
    [
        ("", "Line 1, column 1: Expected a value, found the end of the text."),
        ('{\n  "a": 1\n  "b": 2\n}', "Line 3, column 3: Expected a comma or “}”, found “\"b\"”."),
        ("[1,NaN]", "Line 1, column 4: Expected a value, found “NaN”. JSON knows no such value; use null."),
        ("[" * 100_000, "The JSON is nested deeper than 200 levels."),
        ('{"a":' * 100_000, "The JSON is nested deeper than 200 levels."),
        ("[" * 300 + '"' + '\\"' * 100_000, "The JSON is nested deeper than 200 levels."),
        (" " * (SIZE_LIMIT + 1), "The JSON is larger than 10 MiB."),
        (b"{\n\xff", "The text is not UTF-8: byte 3, in line 2, does not belong there."),
    ],
    ids=["empty", "comma missing", "NaN", "deep lists", "deep objects", "deep, then an open string", "large",
         "not UTF-8"],
)  # fmt: skip
def test_unreadable(source: str | bytes, message: str) -> None:
    """What is no JSON is refused with its place and what was expected; what is too much, with its limit."""
    with pytest.raises(InputError) as caught:
        parse_json(source)

    assert message == caught.value.message.removeprefix("This is not JSON. ")


@pytest.mark.parametrize("source", ["[]", "null", '"text"', "1"])
def test_a_payload_is_an_object(source: str) -> None:
    """Only an object can be a payload."""
    with pytest.raises(InputError, match="A payload is a JSON object"):
        parse_object(source)
