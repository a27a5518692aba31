"""D12: the body is empty, or what a language makes of a value that is used as text. Some of it can be turned back."""

import json
import re
from collections.abc import Iterator

from core.headers import first
from core.signing.explain.case import Case, Change
from core.signing.message import Message

_SIZE_LIMIT = 1 << 20
_ESCAPED = re.compile(rb"\\(?:x([0-9a-fA-F]{2})|(.))", re.DOTALL)
_LETTERS = {b"n": b"\n", b"r": b"\r", b"t": b"\t"}
_BODILESS = frozenset(("GET", "HEAD", "DELETE", "OPTIONS"))

# How a body begins after a value was made text. Source: the languages' own conversions.
_COERCED = (
    (re.compile(rb"\[object [A-Z]\w*\]"), "what JavaScript makes of an object used as text"),
    (re.compile(rb"(?:undefined|null|NaN|None|nil|False|false|Array)\Z"), "the word a language has for no value"),
    (re.compile(rb"<[\w.]+ (?:object )?at 0x[0-9a-f]+>|<(?:Buffer|_io)\b"), "what is printed for an object in memory"),
    (re.compile(rb"(?:[a-z]\w*\.)+[A-Z]\w*@[0-9a-f]+\Z|System\.[A-Z]"), "what Java or .NET prints for an object"),
    (re.compile(rb"\[?\{'[^']*': "), "what Python prints for a dict: str() of a value in place of the bytes"),
    (re.compile(rb"""\{(?:"[^"]*"|:\w+) ?=> ?"""), "what Ruby prints for a hash"),
    (re.compile(rb"map\[\w+:"), "what Go prints for a map"),
)  # fmt: skip
_NOTHING_PARSED = (b"{}", b"[]", b'""')
_BEGINNING = 300
"""Bytes in which such a beginning shows."""


def coerced(case: Case) -> Iterator[Change]:
    """Bytes that were printed rather than passed on, turned back."""
    body = case.message.body
    if len(body) > _SIZE_LIMIT:
        return
    finding = "The body is what {} prints for bytes; the bytes themselves were signed."
    if body[:2] in (b"b'", b'b"') and body[-1:] == body[1:2]:
        yield Change(
            cause="D12", finding=finding.format("Python"), case=case.with_body(_unescaped(body[2:-1]))
        )
    if (plain := _buffer(body)) is not None:
        yield Change(
            cause="D12", finding=finding.format("Node (a Buffer as JSON)"), case=case.with_body(plain)
        )


def lost(message: Message) -> str:
    """How it shows that the body is no longer there, as sentences; empty where it does not."""
    body = message.body.strip()
    if not body:
        return _emptied(message)
    for pattern, words in _COERCED:
        if pattern.match(body[:_BEGINNING]):
            return f"The body is {words}. What was signed cannot be recovered from it."
    told = _told_length(message)
    if body in _NOTHING_PARSED and told and told != str(len(message.body)):
        return (
            f"The body is {body.decode()}, what frameworks hold where nothing parsed it, while its "
            f"Content-Length says {told} bytes."
        )
    return ""


def _told_length(message: Message) -> str:
    """The body's length as the sender tells it; empty where it is none."""
    length = (first(message.headers, "content-length") or "").strip()
    return length.lstrip("0")[:20] if length.isascii() and length.isdecimal() else ""


def _emptied(message: Message) -> str:
    if told := _told_length(message):
        return f"The body is empty, while its Content-Length says {told} bytes."
    if first(message.headers, "content-type") is not None and message.method.upper() not in _BODILESS:
        return "The body is empty, while a Content-Type says that there was one."
    return ""


def _unescaped(text: bytes) -> bytes:
    def byte(found: re.Match[bytes]) -> bytes:
        return bytes.fromhex(found[1].decode()) if found[1] else _LETTERS.get(found[2], found[2])

    return _ESCAPED.sub(byte, text)


def _buffer(body: bytes) -> bytes | None:
    if not body.startswith(b'{"type":"Buffer"'):
        return None
    try:
        return bytes(json.loads(body)["data"])
    except (ValueError, TypeError, KeyError, RecursionError):
        return None
