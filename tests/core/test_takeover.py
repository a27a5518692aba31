"""Carrying on with what other engines left: only when the tables tell all that those did."""

import asyncio
import sqlite3
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from pathlib import Path

import pytest

from core.changes import Change, StorageFailed, StorageRecovered
from core.engine import Engine
from core.errors import WorkspaceError
from core.model import Hook, HookDraft, Outcome, RetryPolicy
from core.store.keys import SystemKeyring
from core.store.ledger import Ledger
from core.store.locks import EngineLock
from core.store.workspace import Workspace
from core.store.writer import Writer
from tests.facts import a_row, an_order

EVENT, PAYLOAD = "PostSignIn", b'{"a":1}'


@asynccontextmanager
async def endpoint() -> AsyncIterator[tuple[str, Counter[bytes]]]:
    """Where it is, and how often each body came to it."""
    bodies: Counter[bytes] = Counter()

    async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with suppress(asyncio.IncompleteReadError, ConnectionError):
            while True:
                head = (await reader.readuntil(b"\r\n\r\n")).lower()
                size = int(head.partition(b"content-length: ")[2].partition(b"\r\n")[0])
                bodies[await reader.readexactly(size)] += 1
                writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n")
        writer.close()

    server = await asyncio.start_server(answer, "127.0.0.1", 0)
    async with server:
        yield f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}/", bodies


async def left_pending(workspace: Workspace, draft: HookDraft) -> tuple[Hook, str]:
    """A hook, and a delivery of it that nobody carries."""
    async with Engine.open(workspace, deliver=False) as engine:
        hook = await engine.create_hook(draft)
        fired = await engine.trigger(EVENT, PAYLOAD)
    return hook, fired.delivery_ids[0]


async def test_what_is_left_of_a_deleted_hook_is_cancelled_and_not_sent(tmp_path: Path) -> None:
    """Reported from the command line: a later command sent it, to the endpoint of a hook that was gone."""
    workspace = Workspace(tmp_path)
    async with endpoint() as (url, bodies):
        hook, delivery_id = await left_pending(workspace, HookDraft(name="n", events=(EVENT,), url=url))
        async with Engine.open(workspace) as engine:
            other = await engine.create_hook(HookDraft(name="other", events=("User.Created",), url=url))
            await engine.delete_hook(hook.id)
            row = await engine.reader.delivery_row(delivery_id)
            assert (row.outcome, row.attempts) == (Outcome.CANCELLED, 0)
            await engine.drained()
            assert [each.id for each in await engine.reader.hooks()] == [other.id]

    assert not bodies


async def test_only_what_is_left_of_the_deleted_hook_is_touched(tmp_path: Path) -> None:
    """To delete a hook starts nothing of another one."""
    workspace = Workspace(tmp_path)
    draft = HookDraft(name="n", events=(EVENT,), url="http://127.0.0.1:9/")
    _, kept = await left_pending(workspace, draft)
    async with Engine.open(workspace, deliver=False) as engine:
        gone = await engine.create_hook(HookDraft(name="gone", events=("User.Created",), url=draft.url))
        await engine.trigger("User.Created", PAYLOAD)
    async with Engine.open(workspace) as engine:
        await engine.delete_hook(gone.id)

        assert [row.id for row in await engine.reader.pending(None)] == [kept]


async def test_a_hook_deleted_by_another_program_ends_its_deliveries_here(tmp_path: Path) -> None:
    """Nothing goes out to a hook that is gone, whichever engine carries it."""
    workspace = Workspace(tmp_path)
    draft = HookDraft(
        name="n",
        events=(EVENT,),
        url="http://127.0.0.1:9/",
        retry=RetryPolicy(delays_s=(3600.0,), failures=True),
    )
    async with Engine.open(workspace) as engine, Engine.open(workspace) as other:
        hook = await engine.create_hook(draft)
        fired = await engine.trigger(EVENT, PAYLOAD)
        await other.delete_hook(hook.id)
        await engine.settled(fired.delivery_ids)

        assert (await engine.reader.delivery_row(fired.delivery_ids[0])).outcome is Outcome.CANCELLED


async def test_one_that_nobody_can_send_keeps_none_of_the_others(tmp_path: Path) -> None:
    """A damaged disk may have lost what it was to send."""
    workspace = Workspace(tmp_path)
    async with endpoint() as (url, bodies):
        hook, lost = await left_pending(workspace, HookDraft(name="n", events=(EVENT,), url=url))
        async with Engine.open(workspace, deliver=False) as engine:
            fired = await engine.trigger(EVENT, b'{"a":2}', hook_ids=(hook.id,))
        with sqlite3.connect(workspace.file) as file:
            file.execute("DELETE FROM orders WHERE seq = (SELECT seq FROM deliveries WHERE id = ?)", (lost,))
        file.close()
        async with Engine.open(workspace) as engine:
            await engine.carry_on(with_receiver=False)
            await engine.settled(fired.delivery_ids)
            row = await engine.reader.delivery_row(fired.delivery_ids[0])

    assert row.outcome is Outcome.DELIVERED
    assert bodies.total() == 1


async def test_what_is_taken_over_by_several_at_once_is_sent_once(tmp_path: Path) -> None:
    """The watch, whoever cancels and whoever waits for the end all take over, each in its own time."""
    workspace = Workspace(tmp_path)
    async with (
        endpoint() as (url, bodies),
        Engine.open(workspace, deliver=False) as leaves,
        Engine.open(workspace) as engine,
    ):
        done = asyncio.Event()

        async def take_over() -> None:
            while not done.is_set():
                await engine._successor.take_over()

        takers = [asyncio.create_task(take_over()) for _ in range(3)]
        for number in range(150):
            await leaves.send("POST", url, (), b"%d" % number)
        await engine.drained()
        done.set()
        await asyncio.gather(*takers)

    assert bodies == Counter(b"%d" % number for number in range(150))


async def test_a_start_that_cannot_write_says_so_and_takes_over_later(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An engine that ends at that leaves its window with nothing but its exit status."""
    workspace = Workspace(tmp_path)
    changes: list[Change] = []
    async with endpoint() as (url, bodies):
        _, delivery_id = await left_pending(workspace, HookDraft(name="n", events=(EVENT,), url=url))
        async with Engine.open(workspace, on_change=changes.append) as engine:
            with monkeypatch.context() as full:
                full.setattr(Ledger, "take_over", refuse)
                await engine.carry_on(with_receiver=False)
            assert StorageFailed("The disk is full.") in changes
            async with asyncio.timeout(30):
                while (await engine.reader.delivery_row(delivery_id)).outcome is Outcome.PENDING:
                    await asyncio.sleep(0.01)
                while StorageRecovered() not in changes:
                    await asyncio.sleep(0.01)

    assert sum(bodies.values()) == 1


async def refuse(*given: object, **named: object) -> None:
    raise WorkspaceError("The disk is full.")


async def test_nothing_is_taken_over_before_the_journal_is_in_the_tables(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It may tell that the delivery has been sent: while the disk is full, or its engine died just now, it waits."""
    workspace = Workspace(tmp_path)
    workspace.prepare()
    writer = await Writer.open(workspace)
    await Ledger(writer, SystemKeyring()).add_delivery(a_row(), an_order(), owner="them")
    await writer.close()
    EngineLock(workspace.locks, "them").journal.write_bytes(b"")
    with monkeypatch.context() as later:
        later.setattr(Workspace, "recover", lambda _: None)
        async with Engine.open(workspace, deliver=False) as engine:
            await engine.carry_on(with_receiver=False)
            left = await engine.reader.pending("them")

    assert len(left) == 1
    async with Engine.open(workspace, deliver=False) as engine:
        await engine.carry_on(with_receiver=False)
        assert await engine.reader.pending("them") == []
