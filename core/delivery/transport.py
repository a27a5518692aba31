"""The wire under httpx: keeps connections open, sends, and records what crossed the socket."""

import asyncio
import ssl
from collections import defaultdict
from collections.abc import AsyncIterator
from typing import NamedTuple

import httpx

from core.content import response_body
from core.delivery.connection import Channel
from core.delivery.failures import ClosedError, Undelivered, UnresolvedError, failure_of
from core.delivery.names import Names
from core.delivery.recording import Recording
from core.delivery.request import WireRequest, request_head
from core.delivery.resolve import connect
from core.http1.chunked import MalformedError

# Below the five seconds after which common servers (Node.js) close an idle connection.
IDLE_S = 4.0
# Longer than any deadline: ours ends the handshake, not asyncio's.
_HANDSHAKE_S = 24 * 3600.0


class Origin(NamedTuple):
    """What a connection is made to, and may be used again for."""

    host: str
    port: int
    is_tls: bool


class RecordingTransport(httpx.AsyncBaseTransport):
    """Sends each request over a connection of its origin, idle or new, and records the exchange.

    A request carries its ``Recording`` as ``request.extensions["recording"]``; the deadline of
    the recording holds over all that it covers. ``Undelivered`` is all it raises for what endpoints do.
    Belongs to one loop.
    """

    def __init__(
        self, *, tls: ssl.SSLContext | None = None, idle_s: float = IDLE_S, names: Names | None = None
    ) -> None:
        self._tls = tls
        self._names = names or Names()
        self._idle_s = idle_s
        self._idle: dict[Origin, list[Channel]] = defaultdict(list)
        self._open: set[Channel] = set()
        self._sweep: asyncio.TimerHandle | None = None

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Send a request and record it; the answer is whole when this returns."""
        recording: Recording = request.extensions["recording"]
        fields = request.headers.raw
        headers = tuple((name.decode("latin-1"), value.decode("latin-1")) for name, value in fields)
        head = request_head(request.method, request.url.raw_path, headers)
        await self.send(WireRequest(request.url, headers, head), await request.aread(), recording)
        return _httpx_response(recording)

    async def send(self, request: WireRequest, body: bytes, recording: Recording) -> None:
        """Send a request without httpx's own types around it, and record the answer to its last byte."""
        recording.head = request.head
        origin = origin_of(request.url)
        recording.host, recording.port = origin.host, origin.port
        payload = request.head + body
        try:
            channel = await self._exchange(origin, payload, recording)
        except (OSError, ClosedError, MalformedError, UnicodeError, UnresolvedError) as error:
            recording.finish()
            raise Undelivered(failure_of(error, recording)) from error
        if request.closes:
            channel.close()
        self._give_back(origin, channel)

    async def aclose(self) -> None:
        """Close every connection; exchanges under way fail."""
        if self._sweep is not None:
            self._sweep.cancel()
        self._idle.clear()
        for channel in list(self._open):
            channel.abort()
        # asyncio closes the sockets in the loop's next round.
        await asyncio.sleep(0)

    async def _exchange(self, origin: Origin, payload: bytes, recording: Recording) -> Channel:
        """Carry the exchange out; gives the connection that did."""
        channel = self._take(origin)
        if channel is not None:
            try:
                await channel.exchange(payload, recording)
            except (ClosedError, ConnectionError):
                if recording.first_byte is not None:
                    raise
                recording.begin_again()
            else:
                return channel
        async with asyncio.timeout(recording.left_s()):
            channel = await self._connect(origin, recording)
        await channel.exchange(payload, recording)
        return channel

    # connections

    def _take(self, origin: Origin) -> Channel | None:
        """The idle connection used last, if one is still good."""
        idle = self._idle[origin]
        while idle:
            channel = idle.pop()
            if channel.can_be_reused():
                return channel
            channel.abort()
        return None

    def _give_back(self, origin: Origin, channel: Channel) -> None:
        if not channel.is_open:
            return
        loop = asyncio.get_running_loop()
        channel.idle_since_s = loop.time()
        self._idle[origin].append(channel)
        if self._sweep is None:
            self._sweep = loop.call_later(self._idle_s, self._close_idle, loop)

    def _close_idle(self, loop: asyncio.AbstractEventLoop) -> None:
        """Close what has been idle for too long; come back as long as something is idle."""
        before_s = loop.time() - self._idle_s
        for origin, idle in list(self._idle.items()):
            for channel in idle:
                if channel.idle_since_s <= before_s:
                    channel.close()
            self._idle[origin] = [channel for channel in idle if channel.is_open]
            if not self._idle[origin]:
                del self._idle[origin]
        self._sweep = loop.call_later(self._idle_s / 2, self._close_idle, loop) if self._idle else None

    async def _connect(self, origin: Origin, recording: Recording) -> Channel:
        context = await self._tls_context() if origin.is_tls else None
        sock = await connect(origin.host, origin.port, recording, self._names)
        channel = Channel(self._open.discard)
        if context is not None:
            recording.tls_start = recording.elapsed()
        try:
            await asyncio.get_running_loop().create_connection(
                lambda: channel,
                sock=sock,
                ssl=context,
                server_hostname=origin.host if context else None,
                ssl_handshake_timeout=_HANDSHAKE_S if context else None,
            )
        except BaseException:
            sock.close()
            raise
        if context is not None:
            recording.tls_end = recording.elapsed()
        self._open.add(channel)
        return channel

    async def _tls_context(self) -> ssl.SSLContext:
        if self._tls is None:
            # Apart from the loop, which times other exchanges meanwhile.
            self._tls = await asyncio.to_thread(verifying_context)
        return self._tls


def verifying_context() -> ssl.SSLContext:
    """Trusts the authorities that come with httpx and those of this machine. Cost: some 30 ms."""
    context = httpx.create_ssl_context()
    context.load_default_certs()
    context.set_alpn_protocols(["http/1.1"])
    # Browsers and Node.js have long refused a certificate that names its host as common name only.
    context.hostname_checks_common_name = False
    return context


def origin_of(url: httpx.URL) -> Origin:
    """What is connected to for a URL."""
    is_tls = url.raw_scheme == b"https"
    return Origin(url.raw_host.decode("ascii"), url.port or (443 if is_tls else 80), is_tls)


class _KeptBody(httpx.AsyncByteStream):
    """The part of an answer's body that was kept."""

    def __init__(self, recording: Recording) -> None:
        self._recording = recording

    async def __aiter__(self) -> AsyncIterator[bytes]:
        response = self._recording.response()
        if response is not None:
            yield response_body(response)


def _httpx_response(recording: Recording) -> httpx.Response:
    head = recording.reader.head
    assert head is not None
    return httpx.Response(
        head.status,
        headers=[(name.encode("latin-1"), value.encode("latin-1")) for name, value in head.headers],
        stream=_KeptBody(recording),
        extensions={
            "http_version": head.http_version.encode("ascii"),
            "reason_phrase": head.reason.encode("latin-1"),
        },
    )
