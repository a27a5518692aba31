"""Looking names up, with name servers that keep silent as long as a test wants."""

import asyncio
import socket
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from core.delivery.failures import UnresolvedError
from core.delivery.names import Address, Names
from core.delivery.transport import RecordingTransport
from core.model import FailureKind, Phase
from tests.core.delivery.endpoints import OK, answering, call

ROOT = Path(__file__).resolve().parents[3]
HERE: Address = (socket.AF_INET, ("127.0.0.1", 80))


class Servers:
    """Answer every name at once, but those that begin with ``silent``: these when they are released."""

    def __init__(self) -> None:
        self.asked: list[str] = []
        self.released = threading.Event()

    def __call__(self, host: str, port: int) -> list[Address]:
        self.asked.append(host)
        if host.startswith("silent"):
            self.released.wait(30)
        if host.startswith("unknown"):
            raise socket.gaierror(socket.EAI_NONAME, "not known")
        return [(socket.AF_INET, ("127.0.0.1", port))]


@pytest.fixture
def servers() -> Iterator[Servers]:
    made = Servers()
    yield made
    made.released.set()
    for thread in threading.enumerate():
        if thread.name.startswith("look up"):
            thread.join(30)


async def test_silent_names_hold_up_no_other(servers: Servers) -> None:
    """However many of them there are."""
    names = Names(servers)
    waiting = [asyncio.ensure_future(names.addresses(f"silent{n}.test", 80)) for n in range(20)]
    found = await asyncio.wait_for(names.addresses("quick.test", 80), 10)
    servers.released.set()

    assert [HERE] == found
    assert [[HERE]] * 20 == await asyncio.gather(*waiting)


async def test_an_attempt_is_not_held_up_by_those_at_silent_names(servers: Servers) -> None:
    """Their deadline holds for themselves, and they leave nothing that others would wait for."""
    transport = RecordingTransport(names=Names(servers))
    async with answering(OK) as endpoint:
        silent = [
            asyncio.ensure_future(call(transport, f"http://silent{n}.test/", timeout_s=0.2)) for n in range(9)
        ]
        late = await asyncio.gather(*silent)
        made = await call(transport, endpoint.url(host="quick.test"))
    await transport.aclose()

    assert made.succeeded
    assert {(FailureKind.TIMEOUT, Phase.DNS)} == {
        (one.failure.kind, one.failure.phase) for one in late if one.failure
    }


async def test_who_asks_for_the_same_name_shares_the_look_up(servers: Servers) -> None:
    """A silent name costs one thread, however often it is tried; who gives up takes the answer from nobody."""
    names = Names(servers)
    asking = [asyncio.ensure_future(names.addresses("silent.test", 80)) for _ in range(3)]
    await asyncio.sleep(0)
    asking.pop().cancel()
    servers.released.set()

    assert [[HERE]] * 2 == await asyncio.gather(*asking)
    assert ["silent.test"] == servers.asked


async def test_an_answer_is_not_kept(servers: Servers) -> None:
    """Keeping is the business of the system, which knows how long."""
    names = Names(servers)
    await names.addresses("quick.test", 80)
    await names.addresses("quick.test", 80)

    assert ["quick.test"] * 2 == servers.asked


async def test_what_went_wrong_is_raised_to_who_asked(servers: Servers) -> None:
    """Each time anew."""
    names = Names(servers)
    for _ in range(2):
        with pytest.raises(socket.gaierror):
            await names.addresses("unknown.test", 80)


async def test_more_silent_names_than_threads(servers: Servers) -> None:
    """The next name is not asked for, and that is said; when one is answered there is room again."""
    names = Names(servers, limit=2)
    waiting = [asyncio.ensure_future(names.addresses(f"silent{n}.test", 80)) for n in range(2)]
    await asyncio.sleep(0)
    with pytest.raises(UnresolvedError, match="2 other names"):
        await names.addresses("quick.test", 80)
    servers.released.set()
    await asyncio.gather(*waiting)

    assert [HERE] == await names.addresses("quick.test", 80)


def test_an_answer_that_nobody_waits_for_any_more(servers: Servers) -> None:
    """The loop may be gone by then."""

    async def gives_up() -> None:
        with pytest.raises(TimeoutError):
            await asyncio.wait_for(Names(servers).addresses("silent.test", 80), 0.01)

    asyncio.run(gives_up())
    (thread,) = (thread for thread in threading.enumerate() if thread.name == "look up silent.test")
    servers.released.set()
    thread.join(30)

    assert not thread.is_alive()


def test_a_process_ends_without_the_answer() -> None:
    """A name server that keeps silent keeps nobody from leaving."""
    program = """
import asyncio, threading
from core.delivery.names import Names
never = threading.Event()
async def main():
    try:
        await asyncio.wait_for(Names(lambda host, port: never.wait() or []).addresses("silent.test", 80), 0.01)
    except TimeoutError:
        print("gave up")
asyncio.run(main())
"""
    ended = subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, timeout=50, check=False
    )

    assert (0, "gave up\n", "") == (ended.returncode, ended.stdout, ended.stderr)


async def test_a_name_without_a_thread_is_said_and_asked_for_again(
    servers: Servers, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A system that is full for a moment is no reason to fail for ever."""

    def full(thread: threading.Thread) -> None:
        raise RuntimeError("can't start new thread")

    names = Names(servers)
    with monkeypatch.context() as for_a_moment:
        for_a_moment.setattr(threading.Thread, "start", full)
        with pytest.raises(UnresolvedError, match="no thread left"):
            await names.addresses("quick.test", 80)

    assert await asyncio.wait_for(names.addresses("quick.test", 80), 10) == [HERE]
