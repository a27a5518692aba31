"""What is seen of one exchange while it happens. When it is over, it is frozen into facts."""

from collections.abc import Callable

from core.http1.response import ResponseHead, ResponseReader
from core.model import Connection, ConnectTry, Covers, Phase, Response, Timeline

# Arrivals that are stamped one by one: more than a waterfall can show.
CHUNK_LIMIT = 1000
# Where the timeout ends with the head: Logto's client gives a body all the time in the world, nobody waits longer.
BODY_LIMIT_S = 600.0


class Recording:
    """The stamps and the bytes of one request of an attempt.

    Stamps are nanoseconds since the attempt's start; ``None`` while the edge was not seen.
    """

    leaves_body: Callable[[ResponseHead], bool] | None = None
    """Asked when the head is in: whether the rest of the answer is not waited for."""
    left_body = False
    """What there is of the answer is all that was waited for."""
    host = ""
    """The endpoint's name as in the URL: for sentences."""
    port = 0
    """The port called; 0 where nothing was."""
    address = ""
    """The address tried last: for sentences."""
    dns_start: int | None = None
    dns_end: int | None = None
    connect_start: int | None = None
    connect_end: int | None = None
    tls_start: int | None = None
    tls_end: int | None = None
    end: int | None = None
    connection: Connection | None = None
    head = b""

    def __init__(
        self,
        *,
        method: str,
        timeout_s: float,
        response_limit: int,
        monotonic: Callable[[], int],
        covers: Covers = Covers.ALL,
        start: int | None = None,
        began: int = 0,
    ) -> None:
        self.method = method
        self.timeout_s = timeout_s
        self.covers = covers
        self._response_limit = response_limit
        self._monotonic = monotonic
        self._start = monotonic() if start is None else start
        self._began = began
        self._connects: list[ConnectTry] = []
        self._notes: list[str] = []
        self._forget_exchange()

    def _forget_exchange(self) -> None:
        self.send_start: int | None = None
        self.send_end: int | None = None
        self.first_byte: int | None = None
        self.head_end: int | None = None
        self.sent_bytes = 0
        self.reader = ResponseReader(self.method)
        self._received = bytearray()
        self._arrived = 0
        self._chunks: list[tuple[int, int]] = []

    def follow(self, method: str) -> "Recording":
        """A recording of the request that comes next in the same attempt: on its clock, under its deadline."""
        return Recording(
            method=method,
            timeout_s=self.timeout_s,
            response_limit=self._response_limit,
            monotonic=self._monotonic,
            covers=self.covers,
            start=self._start,
            began=self.elapsed() if self.end is None else self.end,
        )

    # while it happens

    def elapsed(self) -> int:
        """Nanoseconds since the attempt's start."""
        return self._monotonic() - self._start

    def left_s(self) -> float:
        """Seconds until what is waited for has to be in; may be negative."""
        if self.covers is Covers.HEAD and self.head_end is not None:
            return BODY_LIMIT_S - (self.elapsed() - self.head_end) / 1e9
        return self.timeout_s - self.elapsed() / 1e9

    def note(self, sentence: str) -> None:
        """Remember something odd that is to be said of the answer or the failure."""
        self._notes.append(sentence)

    def begin_try(self, address: str) -> None:
        """An address is being connected to."""
        now = self.elapsed()
        if self.connect_start is None:
            self.connect_start = now
        self.address = address
        self._connects.append(ConnectTry(address=address, start_ns=now))

    def end_try(self, problem: str | None = None) -> None:
        """The address answered, or why it did not."""
        begun = self._connects[-1]
        now = self.elapsed()
        if problem is None:
            self.connect_end = now
        self._connects[-1] = ConnectTry(
            address=begun.address, start_ns=begun.start_ns, end_ns=now, problem=problem
        )

    def arrived(self, data: bytes, at: int) -> None:
        """Bytes came at ``at``. ``MalformedError`` where they are not HTTP: they are kept all the same."""
        if self.first_byte is None:
            self.first_byte = at
        self._arrived += len(data)
        room = self._response_limit - len(self._received)
        if room >= len(data):
            self._received += data
        elif room > 0:
            self._received += data[:room]
        before = self.reader.body_size
        try:
            self.reader.feed(data)
        finally:  # what came before the bytes that are not counts
            if self.head_end is None and self.reader.head is not None:
                self.head_end = at
                self._take_head(self.reader.head)
            grown = self.reader.body_size - before
            if grown and len(self._chunks) < CHUNK_LIMIT:
                self._chunks.append((at, grown))

    def _take_head(self, head: ResponseHead) -> None:
        if self.reader.is_framed and self.leaves_body is not None and self.leaves_body(head):
            self.left_body = True

    def begin_again(self) -> None:
        """Nothing came back on a kept connection: the request is sent anew on another one."""
        self._forget_exchange()
        self.end = None
        self.note(
            "The endpoint closed the kept connection without a byte of an answer;"
            " the request was sent again on a new one."
        )

    # when it is over

    def finish(self) -> None:
        """The exchange is over, whole or not."""
        if self.end is None:
            self.end = self.elapsed()
        if self._connects and self._connects[-1].end_ns is None:
            self.end_try("No answer until the attempt was over.")

    @property
    def is_whole(self) -> bool:
        """All of the answer that is waited for is in."""
        return self.reader.done or self.left_body

    @property
    def limit(self) -> str:
        """The time within which it had to be over, in words."""
        if self.covers is Covers.HEAD and self.head_end is not None:
            return f"within {BODY_LIMIT_S:g} s of its head"
        return f"within {self.timeout_s:g} s"

    @property
    def called(self) -> str:
        """``127.0.0.1:8080``: what was called; ``:8080`` where no address was found."""
        if self.connection is not None:
            return self.connection.remote
        return self.address or (f":{self.port}" if self.port else "")

    @property
    def phase(self) -> Phase:
        """Where the exchange stands."""
        if self.first_byte is not None:
            return Phase.RECEIVE
        if self.send_end is not None:
            return Phase.WAIT
        if self.send_start is not None:
            return Phase.SEND
        if self.tls_start is not None:
            return Phase.TLS
        if self.connect_start is not None:
            return Phase.CONNECT
        return Phase.BLOCKED if self.dns_start is None else Phase.DNS

    def notes(self) -> tuple[str, ...]:
        """What was odd, in sentences."""
        left = (
            ("The rest of its body was not waited for.",) if self.left_body and not self.reader.done else ()
        )
        return (*self._notes, *self.reader.notes(), *left)

    def timeline(self) -> Timeline:
        """The stamps."""
        return Timeline(
            start=self._began,
            dns_start=self.dns_start,
            dns_end=self.dns_end,
            connect_start=self.connect_start,
            connect_end=self.connect_end,
            tls_start=self.tls_start,
            tls_end=self.tls_end,
            send_start=self.send_start,
            send_end=self.send_end,
            first_byte=self.first_byte,
            head_end=self.head_end,
            end=self.elapsed() if self.end is None else self.end,
            connects=tuple(self._connects),
            chunks=tuple(self._chunks),
        )

    def response(self) -> Response | None:
        """The answer as far as it came; ``None`` before its head was whole."""
        head = self.reader.head
        if head is None:
            return None
        return Response(
            status=head.status,
            reason=head.reason,
            http_version=head.http_version,
            headers=head.headers,
            body_size=self.reader.body_size,
            received=bytes(self._received),
            body_start=self.reader.body_start,
            truncated=self._arrived > len(self._received),
            notes=self.notes(),
        )

    def stray(self) -> bytes:
        """What came where no answer could be read out of it."""
        return bytes(self._received) if self.reader.head is None else b""
