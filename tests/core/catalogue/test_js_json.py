import json
import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.catalogue.js_json import DEPTH_LIMIT, Json, js_json
from core.errors import InputError


# Expected texts: what JSON.stringify gives in Node 22.
@pytest.mark.parametrize(
    ("value", "text"),
    [
        (None, "null"),
        (True, "true"),
        (False, "false"),
        ([], "[]"),
        ({}, "{}"),
        ({"a": [1, {"b": None}], "c": {}}, '{"a":[1,{"b":null}],"c":{}}'),
        ("Zoë 北 😀", '"Zoë 北 😀"'),
        ('"\\/\b\f\n\r\t', '"\\"\\\\/\\b\\f\\n\\r\\t"'),
        ("\x00\x1f\x7f\u2028", '"\\u0000\\u001f\x7f\u2028"'),
        ("\ud83d", '"\\ud83d"'),
        ("a\udc00b", '"a\\udc00b"'),
        (1.0, "1"),
        (0.1, "0.1"),
        (-0.0, "0"),
        (-1.5, "-1.5"),
        (1e-07, "1e-7"),
        (1.5e-07, "1.5e-7"),
        (1e-06, "0.000001"),
        (0.00001234, "0.00001234"),
        (123456.789, "123456.789"),
        (1e16, "10000000000000000"),
        (1e20, "100000000000000000000"),
        (1e21, "1e+21"),
        (1.25e21, "1.25e+21"),
        (5e-324, "5e-324"),
        (1.7976931348623157e308, "1.7976931348623157e+308"),
        (2**53, "9007199254740992"),
        (2**53 + 1, "9007199254740992"),
        (-(2**53) - 1, "-9007199254740992"),
        (2**63, "9223372036854776000"),
        (10**30, "1e+30"),
        (10**400, "null"),
        (math.nan, "null"),
        (math.inf, "null"),
        ({"b": 1, "10": 2, "9": 3, "a": 4, "01": 5, "-1": 6}, '{"9":3,"10":2,"b":1,"a":4,"01":5,"-1":6}'),
        ({"4294967295": 1, "4294967294": 2}, '{"4294967294":2,"4294967295":1}'),
        ({"\ud800": 1}, '{"\\ud800":1}'),
    ],
)
def test_as_javascript_writes_it(value: Json, text: str) -> None:
    """Values become the very text that JSON.stringify gives."""
    assert text == js_json(value)


JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(2**53), 2**53)
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
)


@given(JSON)
def test_nothing_is_lost(value: Json) -> None:
    """What was written can be read again, by a reader whose numbers are doubles, and is the same value."""
    assert value == json.loads(js_json(value).encode(), parse_int=float)


def test_depth() -> None:
    """A value as deep as the limit is written, a deeper one refused."""
    value: Json = 1
    for _ in range(DEPTH_LIMIT):
        value = [value]
    assert js_json(value)

    with pytest.raises(InputError, match="deeper than 200"):
        js_json([value])


def test_many_numbered_keys() -> None:
    """The order of keys costs the same for each of them, however many there are: a foreign body may have thousands."""
    looked_up = 0

    class Key(str):
        __slots__ = ()

        def __hash__(self) -> int:
            nonlocal looked_up
            looked_up += 1
            return super().__hash__()

    value: dict[str, Json] = {Key(index): None for index in range(500)}
    looked_up = 0

    js_json(value)

    assert looked_up <= 5 * len(value)
