"""Receiving 1 KiB POSTs over 32 connections: all stored durably, beside the same listener storing nothing."""

import asyncio
import shutil
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import cast

import uvloop

from tests.bench.processes import paired, row, server, verdict

CONNECTIONS = 32
ROUNDS = 7
COUNT = 12_000
# Before each is timed: all of them are at work by then, and ours has made its journal.
WARM_UP = 2_000
BODY = b'{"event":"User.Created","filler":"' + b"x" * 988 + b'"}'
REQUEST = (
    b"POST /hook HTTP/1.1\r\nHost: 127.0.0.1\r\nUser-Agent: bench\r\nContent-Type: application/json\r\n"
    b"Accept: */*\r\nContent-Length: %d\r\n\r\n%b" % (len(BODY), BODY)
)


class Sender(asyncio.Protocol):
    """Sends the next request when the last one was answered; counts answers by the length of the first."""

    def __init__(self, left: Iterator[int], done: "asyncio.Future[None]") -> None:
        self._left = left
        self._done = done
        self._buffer = b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast(asyncio.Transport, transport)
        self._next()

    def data_received(self, data: bytes) -> None:
        self._buffer += data
        end = self._buffer.find(b"\r\n\r\n")
        if end < 0:
            return
        at = self._buffer[:end].lower().find(b"content-length:")
        size = int(self._buffer[at + 15 :].split(b"\r\n", 1)[0])
        if len(self._buffer) < end + 4 + size:
            return
        if not self._buffer.startswith(b"HTTP/1.1 200"):
            self._done.set_exception(RuntimeError(repr(self._buffer[:200])))
        self._buffer = b""
        self._next()

    def connection_lost(self, error: Exception | None) -> None:
        if not self._done.done():
            self._done.set_exception(error or ConnectionError("closed"))

    def _next(self) -> None:
        if next(self._left, None) is None:
            if not self._done.done():
                self._done.set_result(None)
            self._transport.close()
        else:
            self._transport.write(REQUEST)


async def warm_load(port: int, count: int) -> float:
    """The same, of a listener that has been at work."""
    await load(port, min(count, WARM_UP))
    return await load(port, count)


async def load(port: int, count: int) -> float:
    """Requests a second over 32 connections."""
    loop = asyncio.get_running_loop()
    left = iter(range(count))
    done = [loop.create_future() for _ in range(CONNECTIONS)]
    started = time.perf_counter()
    for future in done:
        await loop.create_connection(partial(Sender, left, future), "127.0.0.1", port)
    await asyncio.gather(*done)
    return count / (time.perf_counter() - started)


@contextmanager
def mitmdump(target_port: int) -> Iterator[int]:
    """``mitmdump -w`` in reverse mode before a trivial server."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    with tempfile.TemporaryDirectory() as folder:
        process = subprocess.Popen(
            ["mitmdump", "-q", "-w", str(Path(folder) / "flows"), "--mode", f"reverse:http://127.0.0.1:{target_port}",
             "--listen-host", "127.0.0.1", "-p", str(port), "--set", f"confdir={folder}"],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )  # fmt: skip
        try:
            deadline = time.monotonic() + 30
            while time.monotonic() < deadline:
                with socket.socket() as probe:
                    if probe.connect_ex(("127.0.0.1", port)) == 0:
                        break
                time.sleep(0.1)
            yield port
        finally:
            process.terminate()
            process.wait(20)


def main() -> None:
    """Seven rounds of each, in turn."""
    print("Receiving: 1 KiB POSTs over 32 connections")
    rates: dict[str, list[float]] = {"stored": [], "bare": [], "aiohttp": [], "mitmdump": []}
    for _ in range(ROUNDS):
        for kind in ("bare", "stored", "aiohttp"):
            with server(kind) as port:
                rates[kind].append(uvloop.run(warm_load(port, COUNT)))
        if shutil.which("mitmdump"):
            with server("trivial") as target, mitmdump(target) as port:
                rates["mitmdump"].append(uvloop.run(warm_load(port, 1500)))
    row("Hookbench, everything stored durably", rates["stored"])
    row("the same listener, storing nothing", rates["bare"])
    row("aiohttp.web, storing nothing", rates["aiohttp"])
    ratio = paired(rates["stored"], rates["bare"])
    verdict("stored against bare", ratio, "at least 0.8", kept=ratio >= 0.8)
    if rates["mitmdump"]:
        row("mitmdump -w, reverse mode", rates["mitmdump"])
        ratio = paired(rates["stored"], rates["mitmdump"])
        verdict("against mitmdump", ratio, "at least 20", kept=ratio >= 20)
    else:
        print("  mitmdump is not installed: that ratio is left out")
