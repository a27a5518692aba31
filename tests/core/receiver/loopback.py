"""A receiver on a free port, a notebook for its captures, and a client that sends raw bytes."""

import asyncio
import socket
import struct
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from typing import Any

from core.line import Acknowledgment
from core.model import Capture
from core.receiver.limits import Limits
from core.receiver.listener import Receiver
from core.receiver.record import Stored

# Long enough that nothing is cut off by accident, and a refusal is not waited for.
QUICK = Limits(settle_s=0.005, linger_s=30.0)


class Notebook:
    """A recorder that keeps captures in memory."""

    def __init__(self) -> None:
        self.captures: list[Capture] = []
        self.acknowledgments: list[Acknowledgment | None] = []
        """Of each capture."""
        self._written = asyncio.Condition()

    def store(self, capture: Capture, then: Stored, acknowledgment: Acknowledgment | None = None) -> None:
        def kept(keeping: "asyncio.Task[None]") -> None:
            error = keeping.exception()
            assert error is None or isinstance(error, Exception)
            then(error)

        self.acknowledgments.append(acknowledgment)
        asyncio.get_running_loop().create_task(self.keep(capture)).add_done_callback(kept)

    async def keep(self, capture: Capture) -> None:
        async with self._written:
            self.captures.append(capture)
            self._written.notify_all()

    async def until(self, count: int) -> list[Capture]:
        """The captures, as soon as there are so many."""
        async with asyncio.timeout(20), self._written:
            await self._written.wait_for(lambda: len(self.captures) >= count)
        return self.captures


class Client:
    """One connection; sends and reads exactly what it is told."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._reader = reader
        self._writer = writer
        host, port = writer.get_extra_info("sockname")
        self.address = f"{host}:{port}"

    async def send(self, data: bytes) -> None:
        self._writer.write(data)
        await self._writer.drain()

    async def send_bytewise(self, data: bytes) -> None:
        """Each byte arrives alone, or nearly so."""
        for n in range(len(data)):
            await self.send(data[n : n + 1])
            await asyncio.sleep(0)

    def half_close(self) -> None:
        self._writer.write_eof()

    def reset(self) -> None:
        """Close so that the other end is told of a reset: what SO_LINGER with a time of 0 does."""
        connection = self._writer.get_extra_info("socket")
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self._writer.transport.abort()

    async def answer(self, *, to: str = "POST") -> tuple[int, bytes, bytes]:
        """The next answer: status, head, body."""
        async with asyncio.timeout(20):
            head = await self._reader.readuntil(b"\r\n\r\n")
            size = 0 if to == "HEAD" else length(head)
            return int(head[9:12]), head, await self._reader.readexactly(size)

    async def rest(self) -> bytes:
        """Everything until the receiver closes."""
        async with asyncio.timeout(20):
            return await self._reader.read()

    async def close(self) -> None:
        self._writer.close()
        with suppress(ConnectionError):  # the receiver was quicker
            await self._writer.wait_closed()


def length(head: bytes) -> int:
    """What an answer's head says about the size of its body."""
    for line in head.split(b"\r\n"):
        if line.lower().startswith(b"content-length:"):
            return int(line[15:])
    return 0


class Loopback:
    """A receiver that listens, and what it recorded."""

    def __init__(self, receiver: Receiver, notebook: Notebook, port: int) -> None:
        self.receiver = receiver
        self.notebook = notebook
        self.port = port

    @asynccontextmanager
    async def client(self) -> AsyncIterator[Client]:
        client = Client(*await asyncio.open_connection("127.0.0.1", self.port))
        try:
            yield client
        finally:
            await client.close()

    async def tell(self, data: bytes, *, half_close: bool = False) -> bytes:
        """Send this on a connection of its own; everything that comes back until the receiver closes."""
        async with self.client() as client:
            await client.send(data)
            if half_close:
                client.half_close()
            return await client.rest()


@asynccontextmanager
async def listening(notebook: Notebook | None = None, **options: Any) -> AsyncIterator[Loopback]:
    """A receiver on a free port; it is stopped at the end."""
    notebook = notebook or Notebook()
    receiver = Receiver(notebook, **{"limits": QUICK, **options})
    port = await receiver.start()
    try:
        yield Loopback(receiver, notebook, port)
    finally:
        await receiver.stop(grace_s=0.0)
