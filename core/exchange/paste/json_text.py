"""JSON that holds a request: an HTTP Archive, or what we print ourselves."""

import base64
import binascii
import json
from typing import Any, TypeVar
from urllib.parse import urlencode

import msgspec

from core.exchange.paste.pasted import Pasted, octets, sound_headers, unread, utf8
from core.http1.request import METHOD_LIMIT
from core.views.json_check import json_problem

_FORM = "application/x-www-form-urlencoded"
_HINT = "Paste a HAR entry, or a capture, delivery or request as --json prints it."

_LACKS: dict[type, str] = {str: "is no text", list: "is no list", dict: "is no object"}
_T = TypeVar("_T")

Found = dict[str, Any]


def read_json(text: str) -> Pasted:
    """The request in a HAR file, entry or request; or in our own JSON of a capture, delivery, attempt or request.

    Of several the last one is read, and a note says so. ``InputError`` names what was expected where.
    """
    try:
        value = _parsed(text)
        return _last(value, "list") if isinstance(value, list) else _pasted(value)
    except RecursionError:
        raise unread("The JSON is nested too deep.", _HINT) from None


def _parsed(text: str) -> Found | list[Any]:
    try:
        value: Found | list[Any] = json.loads(text)
    except ValueError:
        problem = json_problem(text)
        raise unread(f"This is not JSON. {problem or 'It holds a number that is too long.'}", _HINT) from None
    return value


def _last(values: list[Any], what: str) -> Pasted:
    if not values:
        raise unread(f"The {what} is empty.", _HINT)
    pasted = _pasted(values[-1])
    if len(values) == 1:
        return pasted
    return _noted(pasted, f"The {what} holds {len(values)} requests; the last one is read.")


def _noted(pasted: Pasted, note: str) -> Pasted:
    return msgspec.structs.replace(pasted, notes=(*pasted.notes, note))


def _pasted(value: Found) -> Pasted:
    """Tells the forms apart by the members that only they have."""
    match value:
        case {"log": {"entries": [*entries]}}:
            return _last(entries, "archive")
        case {"deliveries": [*deliveries]}:
            return _last(deliveries, "event")
        case {"attempts": [*_, {"request": dict()}]}:
            return _recorded(value["attempts"][-1]["request"], "delivery")
        case {"target": str(target), "receiver": str(receiver), "headers": list()}:
            return _recorded({**value, "url": receiver + target}, "capture")
        case {"request": {"method": _}}:
            return _pasted(value["request"])
        case {"headers": [{"name": _}, *_]} | {"postData": _}:
            return _archived(value)
        case {"headers": list() | dict()}:
            return _recorded(value, "request")
        case _:
            raise unread("This JSON holds no request that can be read.", _HINT)


# --- an archive ------------------------------------------------------------------------


def _archived(request: Found) -> Pasted:
    """A HAR ``request``. Source: HAR 1.2; ``_encoding`` is ours, ``encoding`` what some others write."""
    fields = _kind(request.get("headers") or [], list, "headers")
    pairs = [(field.get("name"), field.get("value")) for field in fields if isinstance(field, dict)]
    posted = _kind(request.get("postData") or {}, dict, "postData")
    coded = "base64" in (posted.get("_encoding"), posted.get("encoding"))
    text = posted.get("text")
    body = _bytes(_string(text, "text"), coded=coded) if text else _parameters(posted)
    return _made(request, pairs, body, "HAR")


def _parameters(posted: Found) -> bytes:
    """The body of a form that an archive holds as parameters only."""
    parameters = _kind(posted.get("params") or [], list, "params")
    if not parameters:
        return b""
    kind = str(posted.get("mimeType", "")).partition(";")[0].strip().lower()
    if kind != _FORM or not all(isinstance(parameter, dict) for parameter in parameters):
        raise unread("The archive holds the form's parts, not the bytes of the body.", "Paste it as cURL.")
    pairs = [(str(each.get("name", "")), str(each.get("value", ""))) for each in parameters]
    return urlencode(pairs, errors="surrogatepass").encode()


# --- what we print ourselves -----------------------------------------------------------


def _recorded(request: Found, form: str) -> Pasted:
    """Ours: ``headers`` as pairs, ``body`` or ``body_base64``; ``body_encoding`` as a line of a batch has it."""
    fields = request.get("headers", [])
    pairs = list(fields.items()) if isinstance(fields, dict) else [_pair(field) for field in fields]
    if isinstance(request.get("body_base64"), str):
        body = _bytes(request["body_base64"], coded=True)
    else:
        text = _string(request.get("body") or "", "body")
        body = _bytes(text, coded=request.get("body_encoding") == "base64")
    pasted = _made(request, pairs, body, form)
    size = request.get("body_size")
    if isinstance(size, int) and size != len(body):
        return _noted(pasted, f"Of the body's {size:,} bytes {len(body):,} were kept.")
    return pasted


def _pair(field: object) -> tuple[Any, Any]:
    if not isinstance(field, list) or len(field) != 2:
        raise unread("A header is no pair of name and value.", 'Write headers as [["Name", "value"]].')
    return field[0], field[1]


# --- parts -----------------------------------------------------------------------------


def _made(request: Found, pairs: list[tuple[Any, Any]], body: bytes, form: str) -> Pasted:
    headers = [
        (_string(name, "name"), octets(_string(value, "value")))
        for name, value in pairs
        if not (isinstance(name, str) and name.startswith(":"))  # HTTP/2 has the request line there
    ]
    method = _string(request.get("method") or "POST", "method")
    return Pasted(
        method=method[:METHOD_LIMIT],
        url=utf8(_string(request.get("url") or "", "url")).decode("utf-8", "replace"),
        headers=sound_headers(headers),
        body=body,
        form=form,
    )


def _string(value: object, name: str) -> str:
    return _kind(value, str, name)


def _kind(value: object, kind: type[_T], name: str) -> _T:
    if not isinstance(value, kind):
        raise unread(f"The “{name}” of the request, or of one of its headers, {_LACKS[kind]}.", _HINT)
    return value


def _bytes(text: str, *, coded: bool) -> bytes:
    if not coded:
        return utf8(text)
    try:
        return base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError):
        raise unread("The body is said to be base64, and is not.", _HINT) from None
