"""kill -9 of the engine, again and again: nothing acknowledged is lost, nothing is repeated in silence."""

import asyncio
import contextlib
import itertools
import json
import os
import random
import signal
from collections import Counter
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from core.changes import Change
from core.errors import EngineGoneError
from core.host import EngineProcess
from core.model import Delivery, FailureKind, HookDraft, Outcome, Webhook, retry_policy
from core.store.keys import SystemKeyring
from core.store.reader import Reader
from core.store.workspace import Workspace

ROUNDS = 50


class CountingEndpoint:
    """Answers 200 after a moment and counts what it got, by path and the number in the body."""

    def __init__(self) -> None:
        self.got: Counter[tuple[str, int]] = Counter()
        self.url = ""

    @asynccontextmanager
    async def open(self) -> AsyncIterator["CountingEndpoint"]:
        server = await asyncio.start_server(self._serve, "127.0.0.1", 0)
        async with server:
            self.url = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}/"
            yield self

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with contextlib.suppress(asyncio.IncompleteReadError, ConnectionError), contextlib.closing(writer):
            while True:
                head = await reader.readuntil(b"\r\n\r\n")
                size = int(head.lower().partition(b"content-length:")[2].split(b"\r\n")[0])
                body = json.loads(await reader.readexactly(size))
                self.got[head.split()[1].decode(), body["number"]] += 1
                await asyncio.sleep(random.random() * 0.01)
                writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n")


class Victim:
    """An engine process that is killed and started again."""

    def __init__(self, folder: Path) -> None:
        self.gone = asyncio.Event()
        self.changes: list[Change] = []
        self.process = EngineProcess(
            folder, on_changes=self.changes.extend, on_gone=lambda _: self.gone.set()
        )

    async def kill(self) -> None:
        assert self.process.pid is not None
        os.kill(self.process.pid, signal.SIGKILL)
        await self.gone.wait()
        self.gone.clear()


async def fire_until_killed(victim: Victim, numbers: Iterator[int], acknowledged: dict[str, int]) -> None:
    while True:
        number = next(numbers)
        payload = json.dumps({"event": "User.Created", "number": number}).encode()
        try:
            fired = await victim.process.commands.trigger("User.Created", payload)
        except EngineGoneError:
            return
        for delivery_id in fired.delivery_ids:
            acknowledged[delivery_id] = number


async def post_until_killed(url: str, marks: Iterator[int], acknowledged: set[bytes]) -> None:
    host, port = url.removeprefix("http://").split(":")
    try:
        reader, writer = await asyncio.open_connection(host, int(port))
    except ConnectionError:
        return
    with contextlib.closing(writer):
        while True:
            mark = b"mark-%d" % next(marks)
            try:
                writer.write(
                    b"POST /c HTTP/1.1\r\nHost: x\r\nContent-Length: %d\r\n\r\n%b" % (len(mark), mark)
                )
                answer = await reader.readuntil(b"OK\r\n")
                assert answer.startswith(b"HTTP/1.1 200")
                await reader.readuntil(b"\r\n\r\nOK")
            except (ConnectionError, asyncio.IncompleteReadError):
                return
            acknowledged.add(mark)


@pytest.mark.timeout(150)
async def test_fifty_kills_lose_nothing_and_repeat_nothing_in_silence(tmp_path: Path) -> None:
    """Every acknowledged delivery reaches its endpoint, every acknowledged capture is stored, repeats say so."""
    numbers, marks = itertools.count(), itertools.count()
    deliveries: dict[str, int] = {}
    captures: set[bytes] = set()
    victim = Victim(tmp_path)
    async with CountingEndpoint().open() as endpoint:
        await victim.process.start()
        await victim.process.commands.create_hook(
            HookDraft(
                name="kill",
                events=("User.Created",),
                url=endpoint.url + "first",
                retry=retry_policy(3),
                actions=(Webhook(stop_on_failure=True), Webhook(url=endpoint.url + "second")),
            )
        )
        await victim.process.commands.start_receiver(port=0)
        for _ in range(ROUNDS):
            state = await victim.process.commands.receiver_state()
            async with asyncio.TaskGroup() as group:
                for _ in range(3):
                    group.create_task(fire_until_killed(victim, numbers, deliveries))
                    group.create_task(post_until_killed(state.url, marks, captures))
                await asyncio.sleep(random.random() * 0.05)
                await victim.kill()
            await victim.process.start()
        await until_settled(tmp_path)
        await victim.process.close()

    await check_deliveries(tmp_path, deliveries, endpoint.got)
    await check_captures(tmp_path, captures)


@asynccontextmanager
async def reading(folder: Path) -> AsyncIterator[Reader]:
    reader = await Reader.open(Workspace(folder), SystemKeyring())
    try:
        yield reader
    finally:
        await reader.close()


async def until_settled(folder: Path) -> None:
    async with reading(folder) as reader:
        while await reader.pending_owners():
            await asyncio.sleep(0.02)


async def check_deliveries(folder: Path, acknowledged: dict[str, int], got: Counter[tuple[str, int]]) -> None:
    async with reading(folder) as reader:
        rows = await reader.delivery_rows(await reader.delivery_seqs())
        stored = {row.id: await reader.delivery(row.id) for row in rows}
    assert len(acknowledged) >= ROUNDS / 2
    assert acknowledged.keys() <= stored.keys()
    check_order(stored)
    for delivery in stored.values():
        number = json.loads(delivery.order.body)["number"]
        cut = [
            attempt.failure is not None and attempt.failure.kind is FailureKind.INTERRUPTED
            for attempt in delivery.attempts
        ]
        assert delivery.row.outcome is Outcome.DELIVERED
        assert 1 <= got[urlsplit(delivery.order.url).path, number] <= len(delivery.attempts)
        assert [attempt.number for attempt in delivery.attempts] == list(range(1, len(cut) + 1))
        # An attempt says that it repeats exactly where the one before it was cut off.
        assert [attempt.repeats for attempt in delivery.attempts if not cut[attempt.number - 1]] == [
            cut[attempt.number - 2] if attempt.number > 1 else False
            for attempt in delivery.attempts
            if not cut[attempt.number - 1]
        ]


def check_order(stored: dict[str, Delivery]) -> None:
    """All actions of an event are stored or none, and each began after the one before it was over."""
    first = {delivery.row.event_id for delivery in stored.values() if delivery.row.action == 0}
    second = [delivery for delivery in stored.values() if delivery.row.action == 1]
    assert first == {delivery.row.event_id for delivery in second}
    for delivery in second:
        over_at = stored[delivery.row.after].row.ended_at
        assert over_at is not None
        assert over_at <= delivery.attempts[0].started_at


async def check_captures(folder: Path, acknowledged: set[bytes]) -> None:
    async with reading(folder) as reader:
        rows = await reader.capture_rows(await reader.capture_seqs())
        stored = {(await reader.capture(row.id)).received.rpartition(b"\r\n\r\n")[2] for row in rows}
    assert len(acknowledged) >= ROUNDS / 2
    assert acknowledged <= stored
