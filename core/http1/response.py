"""Answers, read with a client's patience: what can be understood is, and every oddity becomes a note.

Nobody keeps body bytes here: the reader tells where the parts of an answer end. No sentence
repeats what was received. Source: RFC 9112 §4, §5, §6, §9.3.
"""

import re
from enum import Enum, auto

import msgspec

from core.headers import Headers
from core.http1.chunked import ChunkedReader, MalformedError

# 256 KiB: what Chrome takes, the most generous of the common browsers.
HEAD_LIMIT = 256 * 1024
# More interim answers than any server sends in earnest; an endless row of them is an attack or a bug.
INTERIM_LIMIT = 100

_STATUS_LINE = re.compile(r"(HTTP/[0-9]\.[0-9])[ \t]+([0-9]{3})(?:[ \t](.*))?", re.DOTALL)
_FIELD = re.compile(r"([!#$%&'*+\-.^_`|~0-9A-Za-z]+):[ \t]*([\t\x20-\x7e\x80-\xff]*)")
_LENGTH = re.compile(r"0*([0-9]{1,18})")

_OTHER_PROTOCOLS = (
    (b"\x15\x03", "The endpoint speaks TLS on this port. Try https:// instead of http://."),
    (b"\x16\x03", "The endpoint speaks TLS on this port. Try https:// instead of http://."),
    (b"SSH-", "The endpoint speaks SSH on this port, not HTTP."),
    (b"220", "The endpoint greets like a mail or file transfer server, not like an HTTP server."),
    (b"\x00\x00", "The endpoint speaks a binary protocol on this port, perhaps HTTP/2, not HTTP/1.1."),
)


class ResponseHead(msgspec.Struct, frozen=True, gc=False):
    """A status line and its fields."""

    status: int
    reason: str
    http_version: str
    headers: Headers
    notes: tuple[str, ...] = ()


class BodyEnd(Enum):
    """What ends the body of an answer."""

    NONE = auto()
    """There is no body."""
    LENGTH = auto()
    CHUNKED = auto()
    CLOSE = auto()
    """The end of the connection."""


class BodyFraming(msgspec.Struct, frozen=True, gc=False):
    """Where the body of an answer ends, and whether another exchange may follow it."""

    end: BodyEnd
    size: int = 0
    """In bytes, where a length ends it."""
    keeps_open: bool = True
    notes: tuple[str, ...] = ()


_UNKNOWN = BodyFraming(BodyEnd.NONE)


# --- heads -----------------------------------------------------------------------------


def head_end(buffer: bytes | bytearray, start: int = 0) -> int:
    """Where the head ends that begins in ``buffer``, its blank line included; -1 if it is not whole."""
    end = buffer.find(b"\n\r\n", start)
    # The second line feed of a bare blank line may be the first byte of the other kind.
    bare = buffer.find(b"\n\n", start, end + 1 if end >= 0 else len(buffer))
    if bare >= 0:
        return bare + 2
    return end + 3 if end >= 0 else -1


def check_start(buffer: bytes | bytearray) -> None:
    """``MalformedError`` as soon as the first bytes cannot become an HTTP answer."""
    if b"HTTP/".startswith(buffer[:5]):
        return
    for start, sentence in _OTHER_PROTOCOLS:
        if buffer.startswith(start):
            raise MalformedError(sentence)
    raise MalformedError("The answer does not start with an HTTP/1.x status line.")


def read_head(raw: bytes) -> ResponseHead:
    """Read a whole head, its blank line included; ``MalformedError`` if it has no status line."""
    notes: list[str] = []
    text = raw.decode("latin-1")
    lines = text.split("\r\n")
    if text.count("\n") != len(lines) - 1:
        notes.append("Lines of the head end in a bare line feed instead of CR LF.")
        lines = text.replace("\r\n", "\n").split("\n")
    found = _STATUS_LINE.fullmatch(lines[0])
    if found is None:
        check_start(raw)
        raise MalformedError("The first line of the answer is not an HTTP/1.x status line.")
    version, status, reason = found[1], int(found[2]), found[3]
    notes += _status_notes(version, status, reason)
    headers: list[tuple[str, str]] = []
    for line in lines[1:-2]:
        field = _FIELD.fullmatch(line)
        if field:
            headers.append((field[1], field[2].rstrip(" \t")))
        else:
            notes += _read_odd_line(line, headers)
    return ResponseHead(status, reason or "", version, tuple(headers), tuple(dict.fromkeys(notes)))


def _status_notes(version: str, status: int, reason: str | None) -> list[str]:
    notes = []
    if version not in ("HTTP/1.1", "HTTP/1.0"):
        notes.append("The status line names a version other than HTTP/1.1 and HTTP/1.0.")
    if not 100 <= status <= 599:
        notes.append(f"Status {status:03d} is outside of 100–599.")
    if reason is None:
        notes.append("The status line ends without the space that belongs after the status.")
    return notes


def _read_odd_line(line: str, headers: list[tuple[str, str]]) -> list[str]:
    """Add to ``headers`` what a line that is not a proper field may have meant; say what is odd."""
    if line[:1] in (" ", "\t") and headers:
        name, value = headers[-1]
        headers[-1] = (name, f"{value} {line.strip()}")
        return ["A header value is folded over several lines, which is obsolete."]
    name, colon, value = line.partition(":")
    if not colon or not name.strip():
        return ["A line of the head is not a header field and was passed over."]
    headers.append((name.strip(" \t"), value.strip(" \t")))
    if name != name.rstrip(" \t"):
        return ["White space stands between a header name and its colon."]
    return ["A header name or value contains characters that are not allowed there."]


# --- framing ---------------------------------------------------------------------------


def body_framing(head: ResponseHead, method: str) -> BodyFraming:
    """Where the body of the final answer to ``method`` ends.

    ``MalformedError`` where lengths contradict each other: no client can tell then.
    Source: RFC 9112 §6.3.
    """
    lengths: list[str] = []
    codings: list[str] = []
    options: list[str] = []
    for name, value in head.headers:
        match name.lower():
            case "content-length":
                lengths += [part.strip() for part in value.split(",")]
            case "transfer-encoding":
                codings += [coding for part in value.split(",") if (coding := part.strip().lower())]
            case "connection":
                options += [part.strip().lower() for part in value.split(",")]
    stays = "close" not in options and (head.http_version == "HTTP/1.1" or "keep-alive" in options)
    if method == "HEAD" or head.status in (101, 204, 304):
        return _no_body(head.status, lengths, codings, stays=stays)
    if codings:
        return _coded_body(head, lengths, codings, stays=stays)
    if lengths:
        size, notes = _read_length(lengths)
        return BodyFraming(BodyEnd.LENGTH, size, stays, notes)
    return BodyFraming(BodyEnd.CLOSE, keeps_open=False)


def _no_body(status: int, lengths: list[str], codings: list[str], *, stays: bool) -> BodyFraming:
    if status == 101:
        note = "The endpoint switched to another protocol without being asked."
        return BodyFraming(BodyEnd.NONE, keeps_open=False, notes=(note,))
    if status == 204 and (codings or any(length.strip("0") for length in lengths)):
        note = "The answer announces a body, which status 204 rules out."
        return BodyFraming(BodyEnd.NONE, keeps_open=False, notes=(note,))
    return BodyFraming(BodyEnd.NONE, keeps_open=stays)


def _coded_body(head: ResponseHead, lengths: list[str], codings: list[str], *, stays: bool) -> BodyFraming:
    notes = []
    if lengths:
        notes.append("The answer has both Transfer-Encoding and Content-Length; the length was ignored.")
    if head.http_version == "HTTP/1.0":
        notes.append("An HTTP/1.0 answer has a Transfer-Encoding, which that version does not know.")
    if codings[-1] != "chunked":
        notes.append("The last transfer coding is not chunked: the body ends with the connection.")
        return BodyFraming(BodyEnd.CLOSE, keeps_open=False, notes=tuple(notes))
    if len(codings) > 1:
        notes.append("The body has another transfer coding below the chunks, which was left in place.")
    return BodyFraming(BodyEnd.CHUNKED, keeps_open=stays and not notes, notes=tuple(notes))


def _read_length(lengths: list[str]) -> tuple[int, tuple[str, ...]]:
    sizes = set()
    for length in lengths:
        found = _LENGTH.fullmatch(length)
        if found is None:
            raise MalformedError("The Content-Length of the answer is not a number of bytes.")
        sizes.add(int(found[1]))
    if len(sizes) > 1:
        raise MalformedError("The answer has several Content-Lengths that contradict each other.")
    notes = ("The answer repeats its Content-Length.",) if len(lengths) > 1 else ()
    return sizes.pop(), notes


# --- the whole answer ------------------------------------------------------------------


class ResponseReader:
    """Takes the bytes of the answer to one request as they come and tells its parts apart."""

    def __init__(self, method: str) -> None:
        self.head: ResponseHead | None = None
        """Of the final answer."""
        self.is_framed = False
        """The head is in, and says where the body ends."""
        self.body_start = 0
        """Where its body starts, counted from the first byte fed."""
        self.body_size = 0
        """Bytes of the body so far, transfer coding removed."""
        self.done = False
        self.surplus = 0
        """Bytes that came after the end of the answer."""
        self._method = method
        self._framing = _UNKNOWN
        self._interim: list[int] = []
        self._buffer = bytearray()
        self._searched = 0
        self._left = 0
        self._chunked: ChunkedReader | None = None
        self._answered_twice = False

    @property
    def keeps_open(self) -> bool:
        """Whether another exchange may follow on this connection."""
        return self.done and self._framing.keeps_open and not self.surplus

    def feed(self, data: bytes) -> None:
        """Take the next bytes. ``MalformedError`` where they are not HTTP; what was read before stays."""
        if self.head is None:
            data = self._read_heads(data)
            if self.head is None:
                return
        if self.done:
            self._pass_over(data)
        elif data:
            self._read_body(data)

    def end(self) -> str | None:
        """No more bytes will come: ``None`` if the answer is whole, else a sentence why it is not."""
        if self.done:
            return None
        if self.head is None:
            if self._buffer:
                return "The endpoint closed the connection in the middle of the head of its answer."
            after = f" after interim answer {self._interim[-1]}" if self._interim else ""
            return f"The endpoint closed the connection without an answer{after}."
        if self._framing.end is BodyEnd.CLOSE:
            self.done = True
            return None
        if self._framing.end is BodyEnd.CHUNKED:
            return (
                "The endpoint closed the connection in the middle of a chunked body,"
                f" after {_bytes(self.body_size)} of it."
            )
        return (
            "The endpoint closed the connection in the middle of the body,"
            f" after {self.body_size:,} of {_bytes(self._framing.size)}."
        )

    def notes(self) -> list[str]:
        """What was odd about the answer so far, in sentences."""
        notes = []
        if self._interim:
            statuses = ", ".join(str(status) for status in dict.fromkeys(self._interim))
            count = len(self._interim)
            plural = "answers" if count > 1 else "answer"
            notes.append(f"{count} interim {plural} came first: {statuses}.")
        if self.head is not None:
            notes += self.head.notes
            notes += self._framing.notes
        if self._chunked is not None and self._chunked.trailers:
            notes.append(f"{len(self._chunked.trailers)} trailer field(s) followed the body.")
        if self._answered_twice:
            notes.append(f"A second answer followed the first: {_bytes(self.surplus)} more.")
        elif self.surplus:
            verb = "bytes followed" if self.surplus > 1 else "byte followed"
            notes.append(f"{self.surplus:,} more {verb} the answer.")
        return notes

    def _read_heads(self, data: bytes) -> bytes:
        """Read interim heads and the final one; gives what follows it."""
        self._buffer += data
        while (end := head_end(self._buffer, self._searched)) >= 0:
            if end > HEAD_LIMIT:
                raise _too_long()
            raw = bytes(self._buffer[:end])
            del self._buffer[:end]
            self._searched = 0
            self.body_start += end
            head = read_head(raw)
            if 100 <= head.status <= 199 and head.status != 101:
                self._count_interim(head.status)
                continue
            rest = bytes(self._buffer)
            self._buffer.clear()
            self._begin_body(head)
            return rest
        check_start(self._buffer)
        if len(self._buffer) > HEAD_LIMIT:
            raise _too_long()
        self._searched = max(0, len(self._buffer) - 2)
        return b""

    def _count_interim(self, status: int) -> None:
        self._interim.append(status)
        if len(self._interim) > INTERIM_LIMIT:
            raise MalformedError(f"More than {INTERIM_LIMIT} interim answers came, and no final one.")

    def _begin_body(self, head: ResponseHead) -> None:
        self.head = head
        self._framing = body_framing(head, self._method)
        if self._framing.end is BodyEnd.CHUNKED:
            self._chunked = ChunkedReader()
        self.is_framed = True
        self._left = self._framing.size
        self.done = self._framing.end is BodyEnd.NONE or (
            self._framing.end is BodyEnd.LENGTH and self._left == 0
        )

    def _read_body(self, data: bytes) -> None:
        if self._framing.end is BodyEnd.LENGTH:
            taken = min(self._left, len(data))
            self.body_size += taken
            self._left -= taken
            self.done = self._left == 0
            if taken < len(data):
                self._pass_over(data[taken:])
        elif self._chunked is not None:
            try:
                self._chunked.feed(data)
            finally:
                self.body_size = self._chunked.content_size
            self.done = self._chunked.done
            self._pass_over(self._chunked.rest)
        else:
            self.body_size += len(data)

    def _pass_over(self, data: bytes) -> None:
        if data and not self.surplus:
            self._answered_twice = data.startswith(b"HTTP/")
        self.surplus += len(data)


def _too_long() -> MalformedError:
    return MalformedError(f"The head of the answer is longer than {HEAD_LIMIT:,} bytes.")


def _bytes(count: int) -> str:
    return "1 byte" if count == 1 else f"{count:,} bytes"
