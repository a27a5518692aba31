"""JSON as people write it, read with limits and refused in words."""

import json
import re

from core.catalogue.js_json import DEPTH_LIMIT, Json
from core.errors import InputError, LimitError
from core.views.json_check import STRING, json_problem

# Twenty times the largest body a producer sends; parsing it takes a fifth of a second.
SIZE_LIMIT = 10 * 1024 * 1024
# Python refuses to read integers of more digits than 4300; a double overflows at 309.
_LONGEST_INTEGER = 400
_BRACKETS = re.compile(rf'{STRING}|".*|([\[{{])|([\]}}])', re.DOTALL)


def parse_json(source: str | bytes) -> Json:
    """The value of a JSON text.

    A byte order mark is passed over. Of duplicate keys the last wins, as in JavaScript.
    ``InputError`` names line, column and what was expected there; ``LimitError``, the limit that was passed.
    """
    text = source if isinstance(source, str) else _decoded(source)
    if len(text) > SIZE_LIMIT:
        raise LimitError(f"The JSON is larger than {SIZE_LIMIT // 2**20} MiB.", "Send a smaller payload.")
    text = text.removeprefix("\ufeff")
    if _is_too_deep(text):
        raise LimitError(f"The JSON is nested deeper than {DEPTH_LIMIT} levels.", "Flatten it.")
    try:
        value: Json = json.loads(text, parse_constant=_refuse, parse_int=_integer)
    except ValueError:
        raise InputError(f"This is not JSON. {json_problem(text)}") from None
    return value


def parse_object(source: str | bytes) -> dict[str, Json]:
    """The JSON object that a payload must be; errors as ``parse_json``."""
    value = parse_json(source)
    if not isinstance(value, dict):
        raise InputError("A payload is a JSON object.", "Put the value between “{” and “}” with a key.")
    return value


def _decoded(source: bytes) -> str:
    if len(source) > 4 * SIZE_LIMIT:
        raise LimitError(f"The JSON is larger than {SIZE_LIMIT // 2**20} MiB.", "Send a smaller payload.")
    try:
        return source.decode()
    except UnicodeDecodeError as error:
        line = source.count(b"\n", 0, error.start) + 1
        problem = f"The text is not UTF-8: byte {error.start + 1}, in line {line}, does not belong there."
        raise InputError(problem, "Save it as UTF-8.") from None


def _is_too_deep(text: str) -> bool:
    if text.count("[") + text.count("{") <= DEPTH_LIMIT:
        return False
    depth = 0
    for found in _BRACKETS.finditer(text):
        if found[1]:
            depth += 1
            if depth > DEPTH_LIMIT:
                return True
        elif found[2]:
            depth -= 1
    return False


def _integer(digits: str) -> int | float:
    return int(digits) if len(digits) <= _LONGEST_INTEGER else float(digits)


def _refuse(name: str) -> None:
    raise ValueError(name)
