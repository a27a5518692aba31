"""The JSON of a request, read with limits. What no text can hold becomes what it is replaced by on the way."""

import re

from core.api.message import Request
from core.api.refusal import invalid
from core.catalogue.js_json import Json
from core.catalogue.json_text import parse_json
from core.errors import InputError
from core.headers import first

# A lone surrogate cannot be written as UTF-8, a NUL not stored: Logto's own server replaces the one, refuses the other.
_LONE_SURROGATE = re.compile("[\ud800-\udfff]")
_JSON_TYPE = re.compile(r"application/(?:[\w.-]+\+)?json\s*(?:;.*)?", re.IGNORECASE)


def read_body(request: Request) -> Json:
    """The value; an empty object where there is no body. ``RefusedError`` where it cannot be read."""
    if not request.body:
        return {}
    if not _JSON_TYPE.fullmatch(first(request.headers, "content-type") or ""):
        raise invalid("The body has to be JSON. Send it with “Content-Type: application/json”.")
    try:
        return _storable(parse_json(request.body))
    except InputError as error:
        raise invalid(str(error)) from None


def _storable(value: Json) -> Json:
    """The value with every lone surrogate replaced. The depth is bounded by ``parse_json``."""
    match value:
        case str():
            return _text(value)
        case list():
            return [_storable(member) for member in value]
        case dict():
            return {_text(key): _storable(member) for key, member in value.items()}
        case _:
            return value


def _text(text: str) -> str:
    if "\0" in text:
        raise InputError("A text holds a NUL character.")
    return text if text.isascii() else _LONE_SURROGATE.sub("\ufffd", text)
