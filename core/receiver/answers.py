"""Answers as bytes: the one that was configured, and refusals. Source: RFC 9110 §6.6.1, RFC 9112 §6."""

import time
from email.utils import formatdate
from functools import lru_cache
from http import HTTPStatus

from core.errors import FieldError
from core.headers import first, name_problem, value_problem
from core.http1.request import ALLOWED_METHODS
from core.model import Answer

CONTINUE = b"HTTP/1.1 100 Continue\r\n\r\n"
# One hour: longer than any sender waits.
LONGEST_DELAY_S = 3600.0
# What frames a message is ours to say; a second or false one would break the connection.
FRAMING = frozenset(("content-length", "transfer-encoding", "connection", "keep-alive", "upgrade", "trailer"))
# 205 may have a length, which is then 0.
_BODILESS = frozenset((204, 205, 304))
_PHRASES = {int(status): status.phrase for status in HTTPStatus}
_TEXT = ("Content-Type", "text/plain; charset=utf-8")


def check_answer(answer: Answer) -> None:
    """``FieldError`` where this could not be sent as an answer."""
    if not 200 <= answer.status <= 599:
        raise FieldError("An answer has a status from 200 to 599.", "Choose another status.", field="status")
    for name, value in answer.headers:
        if problem := name_problem(name) or value_problem(value):
            raise FieldError(problem, field="headers")
    if not 0 <= answer.delay_s <= LONGEST_DELAY_S:
        hint = f"Choose 0 to {LONGEST_DELAY_S:,.0f} seconds."
        raise FieldError("An answer cannot be delayed that long.", hint, field="delay_s")


def refusal(status: int, reason: str) -> Answer:
    """The answer to a request that is refused: its body is the reason."""
    headers = (_TEXT, ("Allow", ALLOWED_METHODS)) if status == 405 else (_TEXT,)
    return Answer(status=status, headers=headers, body=reason.encode() + b"\n")


def encode_answer(answer: Answer, *, method: str, connection: str = "") -> bytes:
    """The exact bytes of an answer.

    Args:
        method: of the request; an answer to HEAD has no body.
        connection: value of the Connection field; empty for none.
    """
    status_line, fields, body = _parts(answer)
    date = b"" if first(answer.headers, "date") is not None else _date(int(time.time()))
    closing = b"Connection: %b\r\n" % connection.encode() if connection else b""
    head = b"%b%b%b%b\r\n" % (status_line, date, fields, closing)
    return head if method == "HEAD" else head + body


@lru_cache(maxsize=16)
def _parts(answer: Answer) -> tuple[bytes, bytes, bytes]:
    """Status line, fields and body, each as it is sent."""
    status_line = f"HTTP/1.1 {answer.status} {_PHRASES.get(answer.status, '')}\r\n"
    body = b"" if answer.status in _BODILESS else answer.body
    fields = [(name, value) for name, value in answer.headers if name.lower() not in FRAMING]
    if answer.status not in (204, 304):
        fields.append(("Content-Length", str(len(body))))
    lines = "".join(f"{name}: {value}\r\n" for name, value in fields)
    return status_line.encode("latin-1"), lines.encode("latin-1"), body


@lru_cache(maxsize=1)
def _date(second: int) -> bytes:
    return b"Date: %b\r\n" % formatdate(second, usegmt=True).encode()
