"""The other ends: a trivial server, one that answers after exactly ten milliseconds, listeners to be loaded.

    python -m tests.bench.servers trivial|exact|stored|bare|aiohttp

Each prints its port on one line and runs until its standard input ends.
"""

import asyncio
import contextlib
import socket
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import cast

import uvloop

from core.clock import calm_collector
from core.engine import Engine
from core.host.pen import start_pen
from core.line import Acknowledgment
from core.model import Answer, Capture
from core.store.workspace import Workspace
from core.store.writer import Then

ANSWER = b"HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: 2\r\n\r\nOK"
EXACT_S = 0.010


class Trivial(asyncio.Protocol):
    """Answers every request with the same bytes; understands just enough to find where it ends."""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast(asyncio.Transport, transport)
        self._buffer = b""

    def data_received(self, data: bytes) -> None:
        self._buffer += data
        while (end := self._buffer.find(b"\r\n\r\n")) >= 0:
            head = self._buffer[:end].lower()
            at = head.find(b"content-length:")
            size = int(head[at + 15 :].split(b"\r\n", 1)[0]) if at >= 0 else 0
            if len(self._buffer) < end + 4 + size:
                return
            self._buffer = self._buffer[end + 4 + size :]
            self._transport.write(ANSWER)


async def _until_stdin_ends() -> None:
    await asyncio.get_running_loop().run_in_executor(None, sys.stdin.buffer.read)


async def trivial() -> None:
    """The least a server can do."""
    server = await asyncio.get_running_loop().create_server(Trivial, "127.0.0.1", 0)
    print(server.sockets[0].getsockname()[1], flush=True)
    await _until_stdin_ends()


async def stored() -> None:
    """The product: every request durable before it is answered."""
    await _listen()


async def bare() -> None:
    """The same, with storing switched off: where a capture would go to the ledger it is forgotten."""
    loop = asyncio.get_running_loop()

    def forget(_: Capture, then: Then, _acknowledgment: Acknowledgment | None) -> None:
        loop.call_soon(then, 1)

    await _listen(forget)


async def _listen(store: Callable[[Capture, Then, Acknowledgment | None], None] | None = None) -> None:
    with tempfile.TemporaryDirectory(dir=Path.cwd(), prefix=".bench-") as folder:
        async with Engine.open(Workspace(Path(folder)), start_pen=start_pen) as engine:
            if store is not None:
                engine._reception._ledger.submit_capture = store
            state = await engine.listen("127.0.0.1", 0, Answer())
            calm_collector()
            print(state.port, flush=True)
            await _until_stdin_ends()


async def with_aiohttp() -> None:
    """aiohttp.web, storing nothing."""
    from aiohttp import web

    async def answer(request: web.Request) -> web.Response:
        await request.read()
        return web.Response(text="OK")

    application = web.Application()
    application.router.add_route("*", "/{path:.*}", answer)
    runner = web.AppRunner(application, access_log=None)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    print(runner.addresses[0][1], flush=True)
    await _until_stdin_ends()


def exact() -> None:
    """Answers ten milliseconds after the last byte of a request, exactly: it waits by spinning."""
    listener = socket.create_server(("127.0.0.1", 0))
    print(listener.getsockname()[1], flush=True)
    threading.Thread(target=_accept, args=(listener,), daemon=True).start()
    sys.stdin.buffer.read()


def _accept(listener: socket.socket) -> None:
    while True:
        connection, _ = listener.accept()
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        threading.Thread(target=_answer_exactly, args=(connection,), daemon=True).start()


def _answer_exactly(connection: socket.socket) -> None:
    buffer = b""
    with connection, contextlib.suppress(OSError):
        while data := connection.recv(65536):
            due = time.perf_counter() + EXACT_S
            buffer += data
            end = buffer.find(b"\r\n\r\n")
            if end < 0:
                continue
            at = buffer[:end].lower().find(b"content-length:")
            size = int(buffer[at + 15 :].split(b"\r\n", 1)[0])
            if len(buffer) < end + 4 + size:
                continue
            buffer = b""
            time.sleep(EXACT_S - 0.002)
            while time.perf_counter() < due:
                pass
            connection.sendall(ANSWER)


SERVERS = {"trivial": trivial, "stored": stored, "bare": bare, "aiohttp": with_aiohttp}

if __name__ == "__main__":
    if sys.argv[1] == "exact":
        exact()
    else:
        uvloop.run(SERVERS[sys.argv[1]]())
