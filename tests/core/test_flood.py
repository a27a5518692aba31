"""Many senders at once, as the engine has it: its pen answers them, each once and in order, and lets go of them."""

import asyncio
import importlib.util
from collections.abc import Callable
from pathlib import Path

import pytest

from core.engine import Engine
from core.host.pen import PenProcess, start_pen
from core.model import Answer
from core.store.locks import EngineLock
from core.store.pen import Pen
from core.store.workspace import Workspace
from tests.core.host.descriptors import sockets
from tests.core.http1.requests import post
from tests.core.receiver.loopback import Client
from tests.core.store.test_writer import rows_on_disk

EACH = 40

LOOPS: dict[str, Callable[[], asyncio.AbstractEventLoop]] = {"asyncio": asyncio.new_event_loop}
if importlib.util.find_spec("uvloop") is not None:
    import uvloop

    LOOPS["uvloop"] = uvloop.new_event_loop


@pytest.fixture(params=LOOPS)
def runner(request: pytest.FixtureRequest) -> asyncio.Runner:
    return asyncio.Runner(loop_factory=LOOPS[request.param])


async def send(port: int, sender: int, size: int) -> Client:
    """One request after another; the connection is left open."""
    client = Client(*await asyncio.open_connection("127.0.0.1", port))
    for number in range(EACH):
        body = b"%d %d" % (sender, number)
        await client.send(post(b"Content-Length: %d" % len(body), body=body))
        status, _, answer = await client.answer()
        assert (200, size) == (status, len(answer))
    return client


@pytest.mark.parametrize(
    ("senders", "size"),
    [(32, 10), (16, 60_000)],
    ids=["short answers", "long answers"],
)
def test_everybody_is_answered(tmp_path: Path, runner: asyncio.Runner, senders: int, size: int) -> None:
    """Whoever sends an answer, in whatever pieces; a connection that ends is closed though the pen has it, too."""
    workspace = Workspace(tmp_path)
    pens: list[PenProcess] = []

    async def start(workspace: Workspace, lock: EngineLock) -> Pen:
        pen = await start_pen(workspace, lock)
        assert isinstance(pen, PenProcess)
        pens.append(pen)
        return pen

    async def main() -> None:
        async with Engine.open(workspace, start_pen=start) as engine:
            [pen] = pens
            state = await engine.listen("127.0.0.1", 0, Answer(body=b"a" * size))
            before = sockets(pen.pid)
            clients = await asyncio.gather(*(send(state.port, number, size) for number in range(senders)))
            assert before < sockets(pen.pid) <= before + senders

            for client in clients[::2]:
                await client.close()
            closing = asyncio.ensure_future(engine.stop_listening())
            assert [b""] * (senders // 2) == [await client.rest() for client in clients[1::2]]
            await closing
            for client in clients[1::2]:
                await client.close()
            async with asyncio.timeout(20):
                while sockets(pen.pid) != before:
                    await asyncio.sleep(0.01)

    with runner:
        runner.run(main())

    got = rows_on_disk(workspace, "SELECT count(*), count(DISTINCT remote), max(exchange) FROM captures")
    assert got == [(senders * EACH, senders, EACH - 1)]
