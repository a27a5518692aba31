"""Endpoints of every manner, real and on loopback, and the orders that call them."""

import asyncio
import ssl
import struct
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from socket import SO_LINGER, SOL_SOCKET
from typing import Any

from core.delivery.attempt import attempt
from core.delivery.transport import RecordingTransport
from core.model import Attempt, Order, RetryPolicy

Script = Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]]
OK = b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nOK"


@dataclass
class Endpoint:
    """What was asked of a listening script."""

    port: int
    scheme: str = "http"
    connections: int = 0
    requests: list[bytes] = field(default_factory=list)

    def url(self, path: str = "/hook", host: str = "127.0.0.1") -> str:
        return f"{self.scheme}://{host}:{self.port}{path}"


async def read_request(reader: asyncio.StreamReader) -> bytes:
    """One request with a Content-Length, to its last byte; empty where none comes."""
    try:
        head = await reader.readuntil(b"\r\n\r\n")
    except asyncio.IncompleteReadError:
        return b""
    for line in head.split(b"\r\n"):
        name, _, value = line.partition(b":")
        if name.lower() == b"content-length":
            return head + await reader.readexactly(int(value))
    return head


@asynccontextmanager
async def listening(
    script: Script, *, tls: ssl.SSLContext | None = None, host: str = "127.0.0.1"
) -> AsyncIterator[Endpoint]:
    """An endpoint that runs a script for every connection; what the script leaves open is closed after it."""
    tasks: set[asyncio.Task[Any]] = set()

    async def connected(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        endpoint.connections += 1
        task = asyncio.current_task()
        assert task is not None
        tasks.add(task)
        try:
            await script(reader, writer)
        except (ConnectionError, asyncio.CancelledError):
            pass
        finally:
            tasks.discard(task)
            writer.transport.abort() if tls else writer.close()

    server = await asyncio.start_server(connected, host, 0, ssl=tls)
    endpoint = Endpoint(server.sockets[0].getsockname()[1], "https" if tls else "http")
    try:
        yield endpoint
    finally:
        server.close()
        for task in list(tasks):
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        await asyncio.sleep(0)


@asynccontextmanager
async def answering(*answers: bytes, tls: ssl.SSLContext | None = None) -> AsyncIterator[Endpoint]:
    """An endpoint that keeps connections open and gives each request the next answer, then the last again."""

    async def script(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        while request := await read_request(reader):
            endpoint.requests.append(request)
            writer.write(answers[min(len(endpoint.requests), len(answers)) - 1])
            await writer.drain()

    async with listening(script, tls=tls) as endpoint:
        yield endpoint


def answers_and_closes(answer: bytes) -> Script:
    """Reads one request, sends these bytes, ends the connection."""

    async def script(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await read_request(reader)
        writer.write(answer)
        await writer.drain()

    return script


def repeats(first: bytes, piece: bytes, *, times: int | None = None, pause_s: float = 0.0) -> Script:
    """Reads one request, sends ``first``, then ``piece`` again and again, then keeps silent."""

    async def script(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await read_request(reader)
        writer.write(first)
        sent = 0
        while times is None or sent < times:
            writer.write(piece)
            await writer.drain()
            await asyncio.sleep(pause_s)
            sent += 1
        await reader.read()

    return script


async def keeps_silent(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    """Takes everything and never answers."""
    while await reader.read(65536):
        pass


async def resets(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    """Reads a little and resets the connection."""
    await reader.read(1000)
    writer.get_extra_info("socket").setsockopt(SOL_SOCKET, SO_LINGER, struct.pack("ii", 1, 0))
    writer.transport.abort()


def order(url: str, **changes: Any) -> Order:
    """An order as a hook makes it, small and quick to give up."""
    facts: dict[str, Any] = {
        "method": "POST",
        "url": url,
        "headers": (("content-type", "application/json"),),
        "body": b'{"a":1}',
        "retry": RetryPolicy(),
        "timeout_s": 5.0,
    }
    return Order(**(facts | changes))


async def call(
    transport: RecordingTransport, url: str, *, response_limit: int = 1024 * 1024, **changes: Any
) -> Attempt:
    """One attempt at an order."""
    return await attempt(transport, order(url, **changes), number=1, response_limit=response_limit)
