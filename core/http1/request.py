"""Request heads, read and judged as strictly as RFC 9110 and RFC 9112 allow.

Reading never fails: what can be made out of a head is there to be shown. Judging raises
``MalformedError`` with a sentence and the status a server should answer. No sentence repeats
what was received.
"""

import re

import msgspec

from core.headers import TOKEN, Headers
from core.http1.chunked import MalformedError
from core.http1.target import check_target, is_authority

# 64 KiB: four times what common servers take, so that no real sender is refused.
HEAD_LIMIT = 64 * 1024
# More fields than any sender has in earnest; each costs a row on the screen.
FIELD_LIMIT = 256
# What a method may be long; the longest one registered with IANA has 17 letters.
METHOD_LIMIT = 64
ALLOWED_METHODS = "GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS"

_VERSION = re.compile(r"HTTP/[0-9]\.[0-9]")
# A control character, a line feed without its CR, a CR without its line feed (the last byte may yet get one).
_VIOLATION = re.compile(rb"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]|(?<!\r)\n|\r(?=[^\n])")
_TLS_HELLO = re.compile(rb"\x16\x03[\x00-\x04]")
# The fields that decide how a request is framed and answered; all others are cargo.
_RULING = frozenset(("host", "content-length", "transfer-encoding", "expect", "connection"))
_LARGEST_LENGTH = 2**63 - 1


class Head(msgspec.Struct, frozen=True, gc=False):
    """A request head, as far as it could be read."""

    method: str
    """Empty where the request line could not be read; so with ``target`` and ``http_version``."""
    target: str
    http_version: str
    headers: Headers
    faulty_line: int | None = None
    """The first line that is not a header field, counted from 1 after the request line."""


class Framing(msgspec.Struct, frozen=True, gc=False):
    """What the head of a sound request says about the rest of the exchange."""

    body_size: int | None
    """In bytes; ``None`` where the body is chunked."""
    keep_alive: bool
    expects_continue: bool
    """The sender waits for an interim answer before it sends the body."""


def read_head(raw: bytes) -> Head:
    """Read request line and header fields.

    Args:
        raw: without the empty lines before it and without the blank line that ends it.
    """
    lines = raw.decode("latin-1").split("\r\n")
    words = lines[0].split(" ")
    method, target, version = words if len(words) == 3 else ("", "", "")
    headers = []
    faulty_line = None
    for number, line in enumerate(lines[1:], 1):
        name, colon, value = line.partition(":")
        if colon and TOKEN.fullmatch(name):
            headers.append((name, value.strip(" \t")))
        elif faulty_line is None:
            faulty_line = number
    return Head(method, target, version, tuple(headers), faulty_line)


def check_head(raw: bytes, head: Head) -> Framing:
    """Judge a whole head, read by ``read_head`` from ``raw``; ``MalformedError`` at the first violation."""
    check_bytes(raw + b"\r\n")  # with its last line end, so that a stray CR before it is seen
    check_request_line(raw.partition(b"\r\n")[0])
    if head.faulty_line is not None:
        raise MalformedError(_faulty_line(raw, head.faulty_line))
    if len(head.headers) > FIELD_LIMIT:
        raise MalformedError(f"The request has more than {FIELD_LIMIT} header fields.", 431)
    ruling: dict[str, list[str]] = {}
    for name, value in head.headers:
        if (key := name.lower()) in _RULING:
            ruling.setdefault(key, []).append(value)
    _check_host(ruling.get("host", []), needed=head.http_version != "HTTP/1.0")
    body_size = _body_size(ruling, head.http_version)
    expects_continue = _expects_continue(ruling, head.http_version)
    _check_method(head.method)
    return Framing(body_size, _keep_alive(ruling, head.http_version), expects_continue)


def check_bytes(raw: bytes | bytearray, start: int = 0) -> None:
    """Judge line ends and control characters, from ``start`` on, of a head that may not be whole."""
    found = _VIOLATION.search(raw, start)
    if found is None:
        return
    if _TLS_HELLO.match(raw):
        raise MalformedError("This is the start of a TLS connection; the receiver speaks plain HTTP.")
    byte = found[0][0]
    if byte == 0x0A:
        raise MalformedError("A line ends in a bare line feed instead of CR LF.")
    if byte == 0x0D:
        raise MalformedError("The head contains a carriage return that is not followed by a line feed.")
    raise MalformedError(f"The head contains the control character 0x{byte:02X}.")


def check_request_line(line: bytes) -> None:
    """Judge a request line without its line end; its control characters are judged by ``check_bytes``."""
    words = line.decode("latin-1").split(" ")
    if len(words) != 3 or "" in words or b"\t" in line:
        raise MalformedError(_wrong_words(line, words))
    method, target, version = words
    if not TOKEN.fullmatch(method):
        raise MalformedError("The method contains a character that a method cannot have.")
    if len(method) > METHOD_LIMIT:
        raise MalformedError(f"The method is longer than {METHOD_LIMIT} characters.")
    if not version.startswith("HTTP/1."):
        _check_version(method, version)
    if not _VERSION.fullmatch(version):
        raise MalformedError("The HTTP version is not written as HTTP/1.1.")
    check_target(method, target)


def too_long(raw: bytes | bytearray) -> MalformedError:
    """What to say of a head that passes ``HEAD_LIMIT``: it depends on the part that was being read."""
    line = bytes(raw).partition(b"\r\n")[0]
    limit = f"{HEAD_LIMIT // 1024} KiB"
    if len(line) < HEAD_LIMIT - 2:
        return MalformedError(f"The header fields are longer than {limit}.", 431)
    if b" " not in line[: METHOD_LIMIT + 1]:
        return MalformedError(f"The method is longer than {METHOD_LIMIT} characters.")
    return MalformedError(f"The request line is longer than {limit}.", 414)


def _wrong_words(line: bytes, words: list[str]) -> str:
    if line[:1] in b" \t":
        return "The request line starts with white space."
    if b"\t" in line:
        return "The request line contains a tab."
    if "" in words:
        return "The request line has more than one space between its parts or a space at its end."
    if len(words) > 3:
        return "The request target contains a space."
    if words[-1].startswith("HTTP/"):
        return "The request line has no target."
    if len(words) == 2:
        return "The request line has no HTTP version: that is HTTP/0.9, which is no longer spoken."
    return "The request line is not a method, a target and an HTTP version."


def _check_version(method: str, version: str) -> None:
    if not _VERSION.fullmatch(version):
        return
    if method == "PRI" and version == "HTTP/2.0":
        raise MalformedError("This is the start of an HTTP/2 connection; the receiver speaks HTTP/1.1.", 505)
    raise MalformedError(f"The receiver speaks HTTP/1.1, not {version}.", 505)


def _faulty_line(raw: bytes, number: int) -> str:
    line = raw.split(b"\r\n")[number]
    name, colon, _ = line.partition(b":")
    where = f"Header line {number}"
    if line[:1] in (b" ", b"\t"):
        if number == 1:
            return f"{where} starts with white space."
        return f"{where} continues the line before it (obsolete line folding)."
    if not colon:
        return f"{where} has no colon."
    if not name:
        return f"{where} has no name before its colon."
    if name != name.rstrip(b" \t"):
        return f"{where} has white space before its colon."
    return f"The name in header line {number} contains a character that a name cannot have."


def _check_host(hosts: list[str], *, needed: bool) -> None:
    if len(hosts) > 1:
        raise MalformedError("The request has more than one Host field.")
    if not hosts and needed:
        raise MalformedError("The request has no Host field.")
    if hosts and not is_authority(hosts[0]):
        raise MalformedError("The Host field is not a host with an optional port.")


def _body_size(ruling: dict[str, list[str]], version: str) -> int | None:
    """The size of the body in bytes, ``None`` for chunked. Source: RFC 9112 §6."""
    lengths = ruling.get("content-length")
    if "transfer-encoding" not in ruling:
        return _content_length(lengths) if lengths else 0
    if lengths:
        raise MalformedError("The request has both Content-Length and Transfer-Encoding.")
    if version == "HTTP/1.0":
        raise MalformedError("The request has Transfer-Encoding, which HTTP/1.0 does not know.")
    _check_codings(_members(ruling["transfer-encoding"]))
    return None


def _content_length(lengths: list[str]) -> int:
    if len(lengths) > 1:
        raise MalformedError("The request has more than one Content-Length field.")
    digits = lengths[0]
    if not digits.isascii() or not digits.isdigit():
        raise MalformedError("The Content-Length is not a number.")
    significant = digits.lstrip("0")
    if len(significant) > 19 or int(significant or "0") > _LARGEST_LENGTH:
        raise MalformedError("The Content-Length is larger than any body can be.")
    return int(significant or "0")


def _check_codings(codings: list[str]) -> None:
    if not codings:
        raise MalformedError("The Transfer-Encoding is empty.")
    if not all(TOKEN.fullmatch(coding.partition(";")[0].rstrip(" \t")) for coding in codings):
        raise MalformedError("The Transfer-Encoding is not a list of codings.")
    if codings.count("chunked") > 1:
        raise MalformedError("The Transfer-Encoding names chunked more than once.")
    if any(coding.startswith("chunked") and coding[7:].lstrip(" \t").startswith(";") for coding in codings):
        raise MalformedError("The transfer coding chunked has parameters, which it cannot have.")
    if codings[-1] != "chunked":  # 400, whether or not the codings are known. Source: RFC 9112 §6.3
        raise MalformedError("The last transfer coding is not chunked: the end of the body cannot be known.")
    if codings != ["chunked"]:
        raise MalformedError("The receiver knows no transfer coding but chunked.", 501)


def _expects_continue(ruling: dict[str, list[str]], version: str) -> bool:
    """Whether an interim 100 is awaited; HTTP/1.0 cannot. Source: RFC 9110 §10.1.1."""
    if "expect" not in ruling:
        return False
    members = _members(ruling["expect"])
    if any(member != "100-continue" for member in members):
        raise MalformedError("The request expects something other than 100-continue.", 417)
    return bool(members) and version != "HTTP/1.0"


def _check_method(method: str) -> None:
    """Refuse what must not be answered like a delivery: a tunnel and an echo.

    Source: RFC 9110 §9.3.6 and §9.3.8.
    """
    if method == "CONNECT":
        raise MalformedError("CONNECT asks for a tunnel; the receiver is not a proxy.", 405)
    if method == "TRACE":
        raise MalformedError("TRACE asks for an echo of the request; the receiver gives none.", 405)


def _keep_alive(ruling: dict[str, list[str]], version: str) -> bool:
    if "connection" not in ruling:
        return version != "HTTP/1.0"
    options = _members(ruling["connection"])
    return "close" not in options and (version != "HTTP/1.0" or "keep-alive" in options)


def _members(values: list[str]) -> list[str]:
    """The members of a list-valued field, lower case; empty ones do not count. Source: RFC 9110 §5.6.1."""
    return [member for part in ",".join(values).split(",") if (member := part.strip(" \t").lower())]
