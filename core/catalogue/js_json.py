"""JSON text as JavaScript writes it, so that our bodies are byte for byte what the producer's would be.

Source: ECMAScript 2026, JSON.stringify (§25.5.2), Number::toString (§6.1.6.1.20),
OrdinaryOwnPropertyKeys (§10.1.11.1).
"""

import re
from decimal import Decimal
from json.encoder import encode_basestring
from math import isfinite

from core.errors import InputError

Json = None | bool | int | float | str | list["Json"] | dict[str, "Json"]

# No producer nests deeper, and both parsing and writing stay far from the interpreter's own limit.
DEPTH_LIMIT = 200
# Up to here every integer has a double of its own (Number.MAX_SAFE_INTEGER + 1).
_EXACT = 2**53
_LONE_SURROGATE = re.compile("[\ud800-\udfff]")
_INDEX = re.compile(r"0|[1-9][0-9]{0,9}")
# An array index is less than this; greater numbers are ordinary keys.
_INDEX_END = 2**32 - 1


def js_json(value: Json) -> str:
    """What ``JSON.stringify`` gives: compact, non-ASCII as it is, index-like keys first.

    The text has no lone surrogates (they are escaped) and can always be encoded as UTF-8.
    ``InputError`` where the value is nested deeper than ``DEPTH_LIMIT``.
    """
    parts: list[str] = []
    _write(value, parts, DEPTH_LIMIT)
    return "".join(parts)


def _write(value: Json, parts: list[str], depth_left: int) -> None:
    match value:
        case None | bool():
            parts.append({None: "null", True: "true", False: "false"}[value])
        case str():
            parts.append(_string(value))
        case int() | float():
            parts.append(js_number(value))
        case list() | dict() if depth_left == 0:
            raise InputError(f"The JSON is nested deeper than {DEPTH_LIMIT} levels.", "Flatten it.")
        case list():
            opening = "["
            for member in value:
                parts.append(opening)
                _write(member, parts, depth_left - 1)
                opening = ","
            parts.append("]" if value else "[]")
        case dict():
            opening = "{"
            for key in _key_order(value):
                parts.append(f"{opening}{_string(key)}:")
                _write(value[key], parts, depth_left - 1)
                opening = ","
            parts.append("}" if value else "{}")


def _string(text: str) -> str:
    escaped = encode_basestring(text)
    if escaped.isascii():
        return escaped
    return _LONE_SURROGATE.sub(lambda found: f"\\u{ord(found[0]):04x}", escaped)


def _key_order(value: dict[str, Json]) -> list[str]:
    indexes = [key for key in value if _INDEX.fullmatch(key) and int(key) < _INDEX_END]
    if not indexes:
        return list(value)
    first = set(indexes)
    return sorted(indexes, key=int) + [key for key in value if key not in first]


def js_number(number: float) -> str:
    """A number as JavaScript writes it: ``1.0`` is ``1``, ``1e-07`` is ``1e-7``, NaN is ``null``."""
    if isinstance(number, int):
        if -_EXACT <= number <= _EXACT:
            return str(number)
        try:
            number = float(number)
        except OverflowError:
            return "null"
    if not isfinite(number):
        return "null"
    if number == 0:
        return "0"
    sign = "-" if number < 0 else ""
    shortest = Decimal(repr(abs(number))).normalize().as_tuple()
    digits = "".join(map(str, shortest.digits))
    exponent = shortest.exponent
    assert isinstance(exponent, int)
    return sign + _placed(digits, len(digits) + exponent)


def _placed(digits: str, point: int) -> str:
    """The digits with the decimal point after ``point`` of them, by the rules of Number::toString."""
    if len(digits) <= point <= 21:
        return digits + "0" * (point - len(digits))
    if 0 < point <= 21:
        return f"{digits[:point]}.{digits[point:]}"
    if -6 < point <= 0:
        return f"0.{'0' * -point}{digits}"
    fraction = f".{digits[1:]}" if len(digits) > 1 else ""
    return f"{digits[0]}{fraction}e{'+' if point > 0 else '-'}{abs(point - 1)}"
