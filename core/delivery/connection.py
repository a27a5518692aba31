"""One connection to an endpoint, and the exchanges it carries one after the other."""

import asyncio
import select
import socket
import ssl
from collections.abc import Callable
from typing import Any, cast

from core.delivery.failures import ClosedError
from core.delivery.recording import Recording
from core.http1.chunked import MalformedError
from core.model import Connection, TlsFacts

# What is handed to the socket in one piece: how much was taken is known to this grain.
_PIECE_BYTES = 64 * 1024


class Channel(asyncio.Protocol):
    """A connection as asyncio sees it. It is open until ``is_open`` says otherwise, and never opens again."""

    def __init__(self, on_lost: Callable[["Channel"], None]) -> None:
        self.is_open = False
        self.idle_since_s = 0.0
        """Loop time since which no exchange uses it; kept by its owner."""
        self.exchanges = 0
        """Exchanges that are over."""
        self._on_lost = on_lost
        self._transport: asyncio.Transport
        self._local = self._remote = ""
        self._tls: TlsFacts | None = None
        self._poll: Any = None
        self._recording: Recording | None = None
        self._answered: asyncio.Future[None]
        self._payload = b""
        self._offset = 0
        self._taken = 0
        self._is_paused = False
        self._alarm: asyncio.TimerHandle | None = None
        """Rings before the deadline of the exchange under way, or at it."""
        self._alarm_at_s = 0.0
        """When, in the loop's time: not every loop's timers tell."""
        self._early = bytearray()
        self._lost_by: Exception | None = None

    # what its owner asks

    async def exchange(self, payload: bytes, recording: Recording) -> None:
        """Send one request, whole, and record its answer to the last byte that is waited for.

        Raises ``OSError``, ``ClosedError`` or ``MalformedError`` where no whole answer comes, ``TimeoutError`` where
        it does not come in time; the connection is then closed, as it is when the caller is cancelled or nothing may
        follow.
        """
        self._recording = recording
        self._answered = asyncio.get_running_loop().create_future()
        self._payload, self._offset, self._taken = payload, 0, 0
        recording.connection = Connection(
            reused=self.exchanges > 0,
            exchange=self.exchanges,
            local=self._local,
            remote=self._remote,
            tls=self._tls,
        )
        self.exchanges += 1
        recording.send_start = recording.elapsed()
        try:
            if self.is_open:
                self._set_alarm(recording)
                self._send()
            if self._early or not self.is_open:
                self._catch_up()
            await self._answered
            if self._taken < len(payload):
                recording.note(
                    "The answer came before the whole request was sent:"
                    f" {self._taken:,} of {len(payload):,} bytes."
                )
                self.abort()  # who reads no further would never let it close
            elif not recording.reader.keeps_open:
                self.close()
        except BaseException:
            self.abort()
            raise
        finally:
            recording.sent_bytes = self._taken
            self._recording = None
            self._payload = b""

    def can_be_reused(self) -> bool:
        """Whether the idle connection is open and silent: neither its end nor bytes are waiting."""
        if not self.is_open or self._transport.is_closing():
            return False
        return self._poll is None or not self._poll.poll(0)

    def close(self) -> None:
        """End the connection; what is on its way out is still sent."""
        self.is_open = False
        self._transport.close()

    def abort(self) -> None:
        """End the connection at once."""
        self.is_open = False
        self._transport.abort()

    # what asyncio tells

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """The connection stands; behind TLS, the handshake is over too."""
        self._transport = cast("asyncio.Transport", transport)
        # Told whenever anything is left over. Not 0: behind TLS asyncio would then pause after every write.
        self._transport.set_write_buffer_limits(high=1, low=0)
        self._local = address_text(transport.get_extra_info("sockname"))
        self._remote = address_text(transport.get_extra_info("peername"))
        self._tls = _tls_facts(transport.get_extra_info("ssl_object"))
        sock: socket.socket | None = transport.get_extra_info("socket")
        if sock is not None and hasattr(select, "poll"):
            self._poll = select.poll()
            self._poll.register(sock.fileno(), select.POLLIN | select.POLLHUP | select.POLLERR)
        self.is_open = True

    def data_received(self, data: bytes) -> None:
        """Bytes of the answer came, or bytes nobody asked for: before the first exchange they are kept for it."""
        recording = self._recording
        if recording is None:
            if self.exchanges:
                self.abort()
            else:
                self._early += data
            return
        at = recording.elapsed()
        try:
            recording.arrived(data, at)
        except MalformedError as error:
            if not recording.left_body:
                self._fail(error, at)
        if recording.is_whole:
            self._finish(at)

    def eof_received(self) -> bool:
        """The endpoint will send no more."""
        self.is_open = False
        self._end_of_answer()
        return False

    def connection_lost(self, exc: Exception | None) -> None:
        """The connection is gone."""
        self.is_open = False
        if self._alarm is not None:
            self._alarm.cancel()
        self._on_lost(self)
        if self._recording is None:
            self._lost_by = exc
            return
        if exc is None:
            self._end_of_answer()
        else:
            self._fail(exc, self._recording.elapsed())

    def pause_writing(self) -> None:
        """The socket does not take everything at once."""
        self._is_paused = True

    def resume_writing(self) -> None:
        """The socket took what was handed over."""
        self._is_paused = False
        if self._recording is not None and not self._transport.is_closing():
            self._taken = self._offset
            self._send()

    # one exchange

    def _set_alarm(self, recording: Recording) -> None:
        """See to its deadline. One timer lasts for many exchanges: each of its own would cost 4 µs of 80."""
        loop = asyncio.get_running_loop()
        due_s = loop.time() + recording.left_s()
        if self._alarm is not None:
            if self._alarm_at_s <= due_s:
                return
            self._alarm.cancel()
        self._alarm, self._alarm_at_s = loop.call_at(due_s, self._ring), due_s

    def _ring(self) -> None:
        """The deadline has come, of the exchange under way or of one before it."""
        self._alarm = None
        if self._recording is None:
            return
        if self._recording.left_s() > 0:
            self._set_alarm(self._recording)
        else:
            self._fail(TimeoutError(), self._recording.elapsed())

    def _send(self) -> None:
        """Hand over as much as the socket takes."""
        assert self._recording is not None
        payload = self._payload
        while self._offset < len(payload) and not self._is_paused:
            piece = payload if len(payload) <= _PIECE_BYTES else self._next_piece()
            self._offset += len(piece)
            self._transport.write(piece)
            if len(payload) > _PIECE_BYTES and self._transport.is_closing():
                return  # it broke, and takes whatever it is given
            if not self._is_paused:
                self._taken = self._offset
        if self._taken == len(payload) and self._recording.send_end is None:
            self._recording.send_end = self._recording.elapsed()

    def _next_piece(self) -> memoryview:
        return memoryview(self._payload)[self._offset : self._offset + _PIECE_BYTES]

    def _catch_up(self) -> None:
        """Take in what the endpoint did before the connection's first exchange."""
        assert self._recording is not None
        if self._early:
            self._recording.note("The endpoint spoke before the request was sent.")
            early, self._early = bytes(self._early), bytearray()
            self.data_received(early)
        if self._lost_by is not None:
            self._fail(self._lost_by, self._recording.elapsed())
        elif not self.is_open:
            self._end_of_answer()

    def _end_of_answer(self) -> None:
        if self._recording is None or self._answered.done():
            return
        at = self._recording.elapsed()
        why_not = self._recording.reader.end()
        if why_not is None:
            if self._tls is not None and not _is_closed(self._transport.get_extra_info("ssl_object")):
                self._recording.note(
                    "The connection ended without TLS's closing alert: the answer may be cut off."
                )
            self._finish(at)
        else:
            self._fail(ClosedError(why_not), at)

    def _finish(self, at: int) -> None:
        if self._recording is not None and not self._answered.done():
            self._recording.end = at
            self._answered.set_result(None)

    def _fail(self, error: Exception, at: int) -> None:
        if self._recording is not None and not self._answered.done():
            self._recording.end = at
            self._answered.set_exception(error)


def address_text(address: object) -> str:
    """``127.0.0.1:8080`` or ``[::1]:8080``, from a socket address."""
    if not isinstance(address, tuple):
        return ""
    host, port = address[:2]
    return f"[{host}]:{port}" if ":" in host else f"{host}:{port}"


def _is_closed(tls: ssl.SSLObject) -> bool:
    """Whether the closing alert came. Without it an answer that ends with the connection may lack its end.

    RFC 9112 §9.8 does not call such an answer whole. curl, Node.js and httpx take it, as many servers never send the
    alert, and so do we.
    """
    try:
        return not tls.read(1)
    except ssl.SSLZeroReturnError:
        return True
    except ssl.SSLError:
        return False


def _tls_facts(tls: ssl.SSLObject | None) -> TlsFacts | None:
    if tls is None:
        return None
    cipher = tls.cipher()
    own = tls.getpeercert(binary_form=True)
    # Python 3.13 gives the whole chain, earlier ones the endpoint's own certificate only.
    chain: list[bytes] = tls.get_unverified_chain() if hasattr(tls, "get_unverified_chain") else []
    return TlsFacts(
        version=tls.version() or "",
        cipher=cipher[0] if cipher else "",
        certificates=tuple(chain) or ((own,) if own else ()),
    )
