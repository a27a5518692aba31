"""Sending 1 KiB JSON POSTs, 16 at once, to a trivial server: all recorded durably, beside plain loops."""

import asyncio
import gc
import json
import tempfile
import time
from collections.abc import Awaitable, Callable
from pathlib import Path

import aiohttp
import httpx
import uvloop

from core.clock import calm_collector
from core.engine import Engine
from core.host.pen import start_pen
from core.store.workspace import Workspace
from tests.bench.processes import paired, row, server, verdict

STOCK_THRESHOLD = gc.get_threshold()
AT_ONCE = 16
# Rounds' own ratios lie 2 apart: with 15 the median is true to 0.3.
ROUNDS = 15
# Before each is timed it makes this share of its calls: connections are open by then, and our journal is made.
WARM_UP = 4
BODY = json.dumps({"event": "User.Created", "filler": "x" * 980}).encode()
HEADERS = {"content-type": "application/json", "user-agent": "bench"}


async def rate(count: int, send: Callable[[], Awaitable[object]]) -> float:
    """Requests a second of ``count`` calls, 16 of them at once, by one that has been at work."""
    await at_once(count // WARM_UP, send)
    started = time.perf_counter()
    await at_once(count, send)
    return count / (time.perf_counter() - started)


async def at_once(count: int, send: Callable[[], Awaitable[object]]) -> None:
    """So many calls, 16 of them under way."""
    left = iter(range(count))

    async def worker() -> None:
        for _ in left:
            await send()

    await asyncio.gather(*(worker() for _ in range(AT_ONCE)))


async def plain_httpx(url: str) -> float:
    """A plain client loop that records nothing."""
    async with httpx.AsyncClient() as client:
        return await rate(1500, lambda: client.post(url, content=BODY, headers=HEADERS))


async def plain_aiohttp(url: str) -> float:
    """The same with aiohttp."""
    async with aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=AT_ONCE)) as session:

        async def send() -> None:
            async with session.post(url, data=BODY, headers=HEADERS) as response:
                await response.read()

        return await rate(6000, send)


async def ours(url: str) -> float:
    """A delivery each: stored, sent, recorded with its bytes and times, stored."""
    with tempfile.TemporaryDirectory(dir=Path.cwd(), prefix=".bench-") as folder:
        async with Engine.open(Workspace(Path(folder)), start_pen=start_pen) as engine:
            headers = tuple(HEADERS.items())
            calm_collector()  # as the engine's process does

            async def send() -> None:
                await engine.settled([await engine.send("POST", url, headers, BODY)])

            try:
                return await rate(4000, send)
            finally:
                gc.unfreeze()
                gc.set_threshold(*STOCK_THRESHOLD)


def main() -> None:
    """Rounds of each, in turn; each as it comes: the peers on asyncio's own loop, ours on uvloop."""
    print("Sending: 1 KiB POSTs, 16 at once, to a trivial server")
    rates: dict[str, list[float]] = {"httpx": [], "aiohttp": [], "ours": []}
    with server("trivial") as port:
        url = f"http://127.0.0.1:{port}/hook"
        for _ in range(ROUNDS):
            rates["httpx"].append(asyncio.run(plain_httpx(url)))
            rates["aiohttp"].append(asyncio.run(plain_aiohttp(url)))
            rates["ours"].append(uvloop.run(ours(url)))
    row("httpx.AsyncClient (asyncio), nothing recorded", rates["httpx"])
    row("aiohttp (asyncio), nothing recorded", rates["aiohttp"])
    row("Hookbench (uvloop), all recorded durably", rates["ours"])
    against_httpx, against_aiohttp = (paired(rates["ours"], rates[peer]) for peer in ("httpx", "aiohttp"))
    verdict("against httpx", against_httpx, "at least 8", kept=against_httpx >= 8)
    verdict("against aiohttp", against_aiohttp, "aim 1.0", kept=against_aiohttp >= 1)
