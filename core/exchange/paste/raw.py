"""A raw HTTP message, or only its fields and body. Source: RFC 9112, read leniently: people paste it by hand."""

import re
from urllib.parse import urlsplit

from core.content import dechunk
from core.exchange.paste.pasted import Pasted, sound_headers, unread
from core.headers import TOKEN, Headers, first, listed

_START = re.compile(rb"([!#$%&'*+\-.^_`|~0-9A-Za-z]{1,64}) +([^ \t\r\n]+)(?: +HTTP/[0-9.]{1,3})?[ \t]*")
_STATUS = re.compile(rb"HTTP/[0-9.]{1,3} [0-9]{3}")
_LINE_END = re.compile(rb"\r?\n")
_LOOPBACK = re.compile(r"(?:localhost|127\.[0-9.]+|\[::1\])(?::[0-9]+)?", re.IGNORECASE)
# Far above any head; a body without a head is found out by this.
_HEAD_LIMIT = 1024 * 1024


def read_raw(data: bytes) -> Pasted:
    """The request of a message: lines end with CR LF or LF, the request line may lack, the body is kept exactly.

    What the head says of the body counts: chunks are put together, what follows the ``Content-Length`` is not
    part of it. ``InputError`` names the line that is no header field.
    """
    data = data.lstrip(b"\r\n")
    lines, body, blank = _split(data)
    if _STATUS.match(lines[0]):
        raise unread("This is a response; a signature is checked on a request.", "Paste the request.", line=1)
    start = _START.fullmatch(lines[0]) if b":" not in lines[0].partition(b" ")[0] else None
    headers = _fields(lines[1:] if start else lines, first_line=2 if start else 1)
    body, notes = _body(body, headers)
    if not blank:
        notes = (*notes, "There is no empty line after the headers, so there is no body.")
    if start is None:
        return Pasted(method="POST", url="", headers=headers, body=body, form="fields", notes=notes)
    method, target = start[1].decode("ascii"), start[2].decode("utf-8", "replace")
    url, supposed = _url(target, headers)
    return Pasted(method=method, url=url, headers=headers, body=body, form="HTTP", notes=(*supposed, *notes))


def _split(data: bytes) -> tuple[list[bytes], bytes, bool]:
    """Head lines, body, and whether an empty line stands between them."""
    lines: list[bytes] = []
    position = 0
    while position < min(len(data), _HEAD_LIMIT):
        found = _LINE_END.search(data, position)
        end = found.start() if found else len(data)
        if end == position and found:
            return lines, data[found.end() :], True
        lines.append(data[position:end])
        position = found.end() if found else len(data)
    return lines, b"", False


def _fields(lines: list[bytes], *, first_line: int) -> Headers:
    headers: list[tuple[str, str]] = []
    for number, line in enumerate(lines, start=first_line):
        name, colon, value = line.decode("latin-1").partition(":")
        if line[:1] in (b" ", b"\t") and headers:  # obsolete line folding: one space in its place
            before, begun = headers[-1]
            headers[-1] = before, f"{begun} {line.decode('latin-1').strip()}"
        elif not colon or not TOKEN.fullmatch(name.rstrip(" \t")):
            raise unread(
                "This is no header field." if number > 1 else "This is neither a request nor a header field.",
                "Write “Name: value” a line, then an empty line, then the body.",
                line=number,
            )
        else:
            headers += sound_headers([(name.rstrip(" \t"), value)], line=number)
    return sound_headers(headers)


def _body(body: bytes, headers: Headers) -> tuple[bytes, tuple[str, ...]]:
    if listed(headers, "transfer-encoding")[-1:] == ["chunked"]:
        whole = dechunk(body)
        return (
            (whole, ())
            if whole or body.startswith(b"0")
            else (body, ("The body is not in chunks, as said.",))
        )
    said = first(headers, "content-length") or ""
    if not re.fullmatch(r"[0-9]{1,12}", said) or int(said) == len(body):
        return body, ()
    size = int(said)
    if len(body) > size:
        return body[:size], (f"What follows the {size:,} bytes of Content-Length is left out.",)
    return body, (f"The body has {len(body):,} bytes, its Content-Length says {size:,}.",)


def _url(target: str, headers: Headers) -> tuple[str, tuple[str, ...]]:
    """The URL as it was called, and what had to be supposed for it."""
    host = first(headers, "host")
    if not target.startswith("/") or not host:
        return target, ()
    forwarded = (first(headers, "x-forwarded-proto") or "").partition(",")[0].strip().lower()
    if forwarded in ("http", "https"):
        return f"{forwarded}://{host}{target}", ()
    if _LOOPBACK.fullmatch(host):
        return f"http://{host}{target}", ()
    try:
        urlsplit(f"https://{host}{target}")
    except ValueError:
        return target, ()
    return f"https://{host}{target}", ("The message does not say http or https; https is supposed.",)
