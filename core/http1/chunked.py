"""The chunked transfer coding, strictly read. Source: RFC 9112 §7.1."""

import re
from enum import Enum, auto

from core.headers import FIELD_VALUE, TOKEN, Headers

_TOKEN = TOKEN.pattern.encode("ascii")
_QUOTED = rb'"(?:[\t \x21\x23-\x5b\x5d-\x7e\x80-\xff]|\\[\t\x20-\x7e\x80-\xff])*"'
# chunk-size with optional extensions; behind leading zeros 16 hex digits are 64 bits, more than any body.
_SIZE_LINE = re.compile(
    rb"0*([0-9A-Fa-f]{1,16})(?:[\t ]*;[\t ]*%b(?:[\t ]*=[\t ]*(?:%b|%b))?)*" % (_TOKEN, _TOKEN, _QUOTED)
)
_BARE_CR = re.compile(rb"\r(?=[^\n])")
# The longest size line and the most trailer bytes we read: an order above what is ever sent in earnest.
LINE_LIMIT = 4096
TRAILER_LIMIT = 16384


class MalformedError(Exception):
    """The bytes are not what the grammar demands; the message is a full sentence."""

    def __init__(self, reason: str, status: int = 400) -> None:
        super().__init__(reason)
        self.reason = reason
        self.status = status
        """What a server should answer."""


class _Reading(Enum):
    SIZE = auto()
    DATA = auto()
    DATA_END = auto()
    TRAILER = auto()
    DONE = auto()


class ChunkedReader:
    """Takes the bytes of a chunked body as they come and gives the content.

    After ``done`` is true, ``rest`` holds the bytes that followed the body.
    ``content_size`` is how much content has come, also when ``feed`` raises.
    """

    def __init__(self) -> None:
        self.done = False
        self.rest = b""
        self.trailers: Headers = ()
        self.content_size = 0
        self._reading = _Reading.SIZE
        self._buffer = bytearray()
        self._left = 0
        self._trailer_size = 0

    @property
    def announced(self) -> int:
        """What is still to come of the chunk that is being read, in bytes."""
        return self._left

    def feed(self, data: bytes) -> bytes:
        """Content bytes that became readable. ``MalformedError`` at the first violation."""
        if self.done:
            self.rest += data
            return b""
        self._buffer += data
        content = bytearray()
        while self._step(content):
            pass
        if self._reading is _Reading.DONE and not self.done:
            self.done = True
            self.rest = bytes(self._buffer)
            self._buffer.clear()
        return bytes(content)

    def _step(self, content: bytearray) -> bool:
        """Read one element; ``False`` if more bytes are needed or the body is over."""
        match self._reading:
            case _Reading.SIZE:
                return self._read_size()
            case _Reading.DATA:
                piece = self._buffer[: self._left]
                content += piece
                del self._buffer[: len(piece)]
                self._left -= len(piece)
                self.content_size += len(piece)
                if self._left == 0:
                    self._reading = _Reading.DATA_END
                return self._left == 0
            case _Reading.DATA_END:
                return self._read_data_end()
            case _Reading.TRAILER:
                return self._read_trailer()
            case _Reading.DONE:
                return False

    def _read_size(self) -> bool:
        line = self._line("chunk size")
        if line is None:
            return False
        found = _SIZE_LINE.fullmatch(line)
        if found is None:
            raise MalformedError("A chunk starts with something other than its size in hexadecimal digits.")
        self._left = int(found[1], 16)
        self._reading = _Reading.DATA if self._left else _Reading.TRAILER
        return True

    def _read_data_end(self) -> bool:
        if len(self._buffer) < 2 and b"\r\n".startswith(self._buffer):
            return False
        if self._buffer[:2] != b"\r\n":
            raise MalformedError("A chunk is longer than its size says: no line end follows its data.")
        del self._buffer[:2]
        self._reading = _Reading.SIZE
        return True

    def _read_trailer(self) -> bool:
        line = self._line("trailer")
        if line is None:
            return False
        if not line:
            self._reading = _Reading.DONE
            return False
        self._trailer_size += len(line)
        if self._trailer_size > TRAILER_LIMIT:
            raise MalformedError(f"The trailer section is longer than {TRAILER_LIMIT} bytes.", 431)
        name, colon, value = line.decode("latin-1").partition(":")
        value = value.strip(" \t")
        if not colon or not TOKEN.fullmatch(name) or not FIELD_VALUE.fullmatch(value):
            raise MalformedError("A trailer line is not a header field.")
        self.trailers += ((name, value),)
        return True

    def _line(self, what: str) -> bytes | None:
        """The next line without its CRLF; ``None`` if it is not whole yet."""
        end = self._buffer.find(b"\n")
        if _BARE_CR.search(self._buffer, 0, end + 1 if end >= 0 else len(self._buffer)):
            raise MalformedError(f"A {what} line contains a carriage return without its line feed.")
        if end < 0:
            if len(self._buffer) > LINE_LIMIT:
                raise MalformedError(f"A {what} line is longer than {LINE_LIMIT} bytes.")
            return None
        if end > LINE_LIMIT:
            raise MalformedError(f"A {what} line is longer than {LINE_LIMIT} bytes.")
        if end == 0 or self._buffer[end - 1] != 0x0D:
            raise MalformedError(f"A {what} line ends in a bare line feed instead of CR LF.")
        line = bytes(self._buffer[: end - 1])
        del self._buffer[: end + 1]
        return line
