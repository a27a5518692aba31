"""One request as it comes in: keeps its bytes, knows when it is whole or wrong. No socket, no clock."""

from core.http1.chunked import ChunkedReader, MalformedError
from core.http1.request import (
    HEAD_LIMIT,
    Framing,
    Head,
    check_bytes,
    check_head,
    check_request_line,
    read_head,
    too_long,
)
from core.receiver.limits import Limits

_NO_HEAD = Head("", "", "", ())


class Intake:
    """Takes the bytes of one request in any pieces.

    It ends ``whole`` or with a ``problem``. Bytes that follow a whole request are in ``rest``;
    after a problem every byte belongs to this request, since nobody can say where the next one starts.
    """

    __slots__ = (
        "_chunked", "_left", "_limits", "_line_checked", "_scanned", "_seen", "_start", "body_size",
        "body_start", "framing", "head", "problem", "received", "rest", "truncated", "whole",
    )  # fmt: skip

    def __init__(self, limits: Limits) -> None:
        self.head = _NO_HEAD
        self.framing: Framing | None = None
        """Known as soon as the head is whole and sound."""
        self.received = bytearray()
        """Every byte of the request, leading empty lines included; cut at the limit."""
        self.truncated = False
        self.body_start = 0
        self.body_size = 0
        """Content bytes so far, kept or not."""
        self.whole = False
        self.problem: MalformedError | None = None
        self.rest = b""
        self._limits = limits
        self._chunked: ChunkedReader | None = None
        self._left = 0
        self._start = 0
        self._seen = 0
        self._scanned = 0
        self._line_checked = False

    @property
    def is_blank(self) -> bool:
        """Nothing but the empty lines that may precede a request has come."""
        return self._start == self._seen

    @property
    def keeps_alive(self) -> bool:
        """The sender may send another request on the same connection."""
        return self.framing is not None and self.framing.keep_alive

    def feed(self, data: bytes) -> None:
        """Take what came; never raises."""
        self._seen += len(data)
        try:
            if self.problem is not None:
                self._keep(data)
                if self.framing is None:
                    self._skip_empty_lines()
            elif self.framing is None:
                self.received += data
                self._read_head()
            elif self._chunked is None:
                self._read_sized(data)
            else:
                self._read_chunked(self._chunked, data)
        except MalformedError as problem:
            self.problem = problem

    def cut_short(self, reason: str, status: int = 400) -> None:
        """The request ends here, and this is why; a problem found before remains."""
        self.problem = self.problem or MalformedError(reason, status)

    def conclude(self) -> None:
        """No more bytes will come. Of a head that was refused, show what can be read."""
        if self.framing is not None:
            return
        raw = bytes(self.received[self._start :])
        head, blank_line, _ = raw.partition(b"\r\n\r\n")
        self.head = read_head(head)
        self.body_start = self._start + len(head) + len(blank_line)
        self.body_size = self._seen - self.body_start
        self.truncated = self.truncated or len(self.received) > self._limit
        del self.received[self._limit :]

    def progress(self) -> str:
        """How far the request came, as half a sentence."""
        if self.framing is None:
            return "before the end of its head"
        if self.framing.body_size is None:
            return f"after {self.body_size:,} bytes of its body, before the last chunk"
        return f"after {self.body_size:,} of {self.framing.body_size:,} bytes of its body"

    # --- the head ----------------------------------------------------------------------

    def _skip_empty_lines(self) -> None:
        """A client may send some before a request; they are kept and do not count. Source: RFC 9112 §2.2."""
        while self.received.startswith(b"\r\n", self._start):
            self._start += 2

    def _read_head(self) -> None:
        self._skip_empty_lines()
        buffer = self.received
        end = buffer.find(b"\r\n\r\n", max(self._start, self._scanned - 3))
        if end < 0:
            self._check_partial_head()
            return
        if end + 4 - self._start > HEAD_LIMIT:
            raise too_long(buffer[self._start :])
        raw = bytes(buffer[self._start : end])
        self.head = read_head(raw)
        framing = check_head(raw, self.head)
        if framing.body_size is not None and framing.body_size > self._limits.body_bytes:
            raise self._too_large()
        self.body_start = end + 4
        self.framing = framing
        self._begin_body(framing)

    def _check_partial_head(self) -> None:
        """Refuse at once what more bytes cannot mend, so that nobody waits for the end of a broken head."""
        raw = self.received[self._start :]
        news = max(0, self._scanned - self._start - 1)
        if self._start > HEAD_LIMIT:
            raise MalformedError("Nothing but empty lines came, more than can precede a request.")
        check_bytes(raw, news)
        if not self._line_checked and (end := raw.find(b"\r\n", news)) >= 0:
            check_request_line(bytes(raw[:end]))
            self._line_checked = True
        if raw.startswith((b" ", b"\t")):
            raise MalformedError("The request line starts with white space.")
        if len(raw) > HEAD_LIMIT:
            raise too_long(raw)
        self._scanned = len(self.received)

    # --- the body ----------------------------------------------------------------------

    def _begin_body(self, framing: Framing) -> None:
        came = len(self.received) - self.body_start
        if came == framing.body_size and len(self.received) <= self._limit:
            self.body_size = came
            self.whole = True
            return
        data = bytes(self.received[self.body_start :])
        del self.received[self.body_start :]
        if framing.body_size is None:
            self._chunked = ChunkedReader()
            self._read_chunked(self._chunked, data)
        else:
            self._left = framing.body_size
            self._read_sized(data)

    def _read_sized(self, data: bytes) -> None:
        if len(data) > self._left:
            self.rest = data[self._left :]
            data = data[: self._left]
        self._keep(data)
        self.body_size += len(data)
        self._left -= len(data)
        self.whole = self._left == 0

    def _read_chunked(self, reader: ChunkedReader, data: bytes) -> None:
        before = reader.content_size
        try:
            reader.feed(data)
        except MalformedError:
            self._keep(data)
            raise
        finally:
            self.body_size += reader.content_size - before
        if self.body_size + reader.announced > self._limits.body_bytes:
            self._keep(data)
            raise self._too_large()
        self.rest = reader.rest
        self._keep(data[: len(data) - len(reader.rest)])
        self.whole = reader.done

    @property
    def _limit(self) -> int:
        return max(self._limits.capture_bytes, self.body_start if self.framing else HEAD_LIMIT)

    def _keep(self, data: bytes) -> None:
        room = max(0, self._limit - len(self.received))
        self.received += data[:room]
        self.truncated = self.truncated or len(data) > room

    def _too_large(self) -> MalformedError:
        most = self._limits.body_bytes
        return MalformedError(f"The body is larger than the {most:,} bytes that are read.", 413)
