"""A connection by itself: what comes before it is asked for, and when it ends."""

import asyncio
import gc
import socket
import struct
import weakref
from contextlib import suppress

import pytest

from core.clock import monotonic_ns
from core.delivery.connection import Channel
from core.delivery.failures import ClosedError
from core.delivery.recording import Recording
from core.http1.chunked import MalformedError
from core.model import Phase
from tests.core.delivery.endpoints import OK, Endpoint, keeps_silent, listening

REQUEST = b"POST / HTTP/1.1\r\n\r\n"
BUSY = b"HTTP/1.1 503 Busy\r\nContent-Length: 0\r\n\r\n"
SPOKE_FIRST = "The endpoint spoke before the request was sent."


class Watched(Channel):
    """A connection that tells when something came of it, and when it ended."""

    def __init__(self) -> None:
        self.came = asyncio.Event()
        self.ended = asyncio.Event()
        super().__init__(lambda _: self.ended.set())

    def data_received(self, data: bytes) -> None:
        super().data_received(data)
        self.came.set()


@pytest.fixture
def recording() -> Recording:
    return Recording(method="POST", timeout_s=5.0, response_limit=1000, monotonic=monotonic_ns)


async def connected(endpoint: Endpoint) -> Watched:
    sock = socket.create_connection(("127.0.0.1", endpoint.port))
    _, channel = await asyncio.get_running_loop().create_connection(Watched, sock=sock)
    return channel


async def test_an_answer_before_the_request_is_its_answer(recording: Recording) -> None:
    """The request is sent all the same, as any client does; that the endpoint spoke first is noted."""

    async def speaks_first(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(BUSY)
        asked.set_result(await reader.readexactly(len(REQUEST)))

    asked: asyncio.Future[bytes] = asyncio.get_running_loop().create_future()
    async with listening(speaks_first) as endpoint:
        channel = await connected(endpoint)
        await asyncio.wait_for(channel.came.wait(), 5)
        await asyncio.wait_for(channel.exchange(REQUEST, recording), 5)
        assert await asyncio.wait_for(asked, 5) == REQUEST
        channel.close()
        await asyncio.wait_for(channel.ended.wait(), 5)

    response = recording.response()
    assert response is not None
    assert (503, BUSY, (SPOKE_FIRST,)) == (response.status, response.received, response.notes)
    assert len(REQUEST) == recording.sent_bytes


async def test_an_answer_from_an_endpoint_that_has_gone_already(recording: Recording) -> None:
    """Nothing can be sent any more, and nothing is said to have been."""

    async def speaks_and_goes(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(BUSY)

    async with listening(speaks_and_goes) as endpoint:
        channel = await connected(endpoint)
        await asyncio.wait_for(channel.ended.wait(), 5)
        await asyncio.wait_for(channel.exchange(REQUEST, recording), 5)

    response = recording.response()
    assert response is not None
    assert (503, 0, None) == (response.status, recording.sent_bytes, recording.send_end)
    assert (
        SPOKE_FIRST,
        f"The answer came before the whole request was sent: 0 of {len(REQUEST)} bytes.",
    ) == response.notes


async def test_a_greeting_is_no_answer(recording: Recording) -> None:
    """A mail server that greets at once is known by its greeting, which is kept."""

    async def greets(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(b"220 mail ESMTP\r\n")
        await reader.read()

    async with listening(greets) as endpoint:
        channel = await connected(endpoint)
        await asyncio.wait_for(channel.came.wait(), 5)
        with pytest.raises(MalformedError, match="greets like a mail"):
            await asyncio.wait_for(channel.exchange(REQUEST, recording), 5)
        await asyncio.wait_for(channel.ended.wait(), 5)

    assert b"220 mail ESMTP\r\n" == recording.stray()
    assert Phase.RECEIVE is recording.phase


async def test_an_endpoint_that_goes_before_it_is_asked(recording: Recording) -> None:
    """The exchange is over at once, with nothing sent."""

    async def goes(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        pass

    async with listening(goes) as endpoint:
        channel = await connected(endpoint)
        await asyncio.wait_for(channel.ended.wait(), 5)
        with pytest.raises(ClosedError, match="without an answer"):
            await asyncio.wait_for(channel.exchange(REQUEST, recording), 5)

    assert (0, None) == (recording.sent_bytes, recording.send_end)


async def test_what_comes_on_an_idle_connection_is_no_answer(recording: Recording) -> None:
    """Between two exchanges nobody is asked anything: the connection ends."""

    async def says_more(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readexactly(len(REQUEST))
        writer.write(OK)
        await idle.wait()
        writer.write(BUSY)
        await reader.read()

    idle = asyncio.Event()
    async with listening(says_more) as endpoint:
        channel = await connected(endpoint)
        await asyncio.wait_for(channel.exchange(REQUEST, recording), 5)
        idle.set()
        await asyncio.wait_for(channel.ended.wait(), 5)

    response = recording.response()
    assert response is not None
    assert OK == response.received
    assert not channel.can_be_reused()


async def test_after_an_early_answer_the_rest_is_not_waited_for(recording: Recording) -> None:
    """An endpoint that answers, reads no further and never closes keeps no connection of ours open."""

    async def refuses_and_stays(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        writer.transport.pause_reading()  # type: ignore[attr-defined]
        writer.write(BUSY)
        await held.wait()

    held = asyncio.Event()
    async with listening(refuses_and_stays) as endpoint:
        channel = await connected(endpoint)
        await asyncio.wait_for(channel.exchange(REQUEST + b"x" * 30_000_000, recording), 5)
        await asyncio.wait_for(channel.ended.wait(), 5)
        held.set()

    response = recording.response()
    assert response is not None
    assert 503 == response.status


async def test_a_connection_that_is_gone_takes_nothing(recording: Recording) -> None:
    """What is written to a connection that was reset is not said to be sent."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        sock = socket.create_connection(server.getsockname())
        channel = Watched()
        await asyncio.get_running_loop().create_connection(lambda: channel, sock=sock)
        accepted, _ = server.accept()
        accepted.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        accepted.close()
        with pytest.raises(ConnectionError):
            await asyncio.wait_for(channel.exchange(REQUEST + b"x" * 3_000_000, recording), 5)

    assert (0, None) == (recording.sent_bytes, recording.send_end)


async def keeps_silent_after_one(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    await reader.readexactly(len(REQUEST))
    writer.write(OK)
    await keeps_silent(reader, writer)


async def takes_its_time_after_one(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    await reader.readexactly(len(REQUEST))
    writer.write(OK)
    await reader.readexactly(len(REQUEST))
    await asyncio.sleep(1.0)
    writer.write(OK)
    await keeps_silent(reader, writer)


def within(timeout_s: float) -> Recording:
    return Recording(method="POST", timeout_s=timeout_s, response_limit=1000, monotonic=monotonic_ns)


async def test_each_exchange_has_its_own_deadline() -> None:
    """On one connection, one that has less time than the one before it ends in its own."""
    async with listening(keeps_silent_after_one) as endpoint:
        channel = await connected(endpoint)
        await asyncio.wait_for(channel.exchange(REQUEST, within(3600.0)), 20)
        with pytest.raises(TimeoutError) as caught:
            await channel.exchange(REQUEST, last := within(0.05))
        await asyncio.wait_for(channel.ended.wait(), 5)

    assert caught.value.errno is None
    assert last.end is not None
    assert last.end >= 0.05e9


async def test_the_deadline_of_an_exchange_that_is_over_ends_no_other() -> None:
    """The first would have had half a second; the next one takes longer, and may."""
    async with listening(takes_its_time_after_one) as endpoint:
        channel = await connected(endpoint)
        await asyncio.wait_for(channel.exchange(REQUEST, within(0.5)), 5)
        await asyncio.wait_for(channel.exchange(REQUEST, last := within(20.0)), 10)
        channel.close()
        await asyncio.wait_for(channel.ended.wait(), 5)

    assert last.reader.done


async def test_a_deadline_that_comes_between_two_exchanges_is_nobodys() -> None:
    """The connection stays open, and its next exchange has its own again."""
    async with listening(keeps_silent_after_one) as endpoint:
        channel = await connected(endpoint)
        await asyncio.wait_for(channel.exchange(REQUEST, within(0.2)), 5)
        await asyncio.sleep(0.3)
        assert channel.is_open
        with pytest.raises(TimeoutError):
            await asyncio.wait_for(channel.exchange(REQUEST, last := within(0.05)), 20)

    assert last.end is not None


@pytest.mark.parametrize("timeouts_s", [(3600.0,), (3600.0, 0.05)], ids=["one", "a shorter one after it"])
async def test_a_connection_that_ended_is_not_kept_for_a_deadline(timeouts_s: tuple[float, ...]) -> None:
    """An hour may be left of it, and with the connection every byte of its last exchange would be kept."""
    async with listening(keeps_silent_after_one) as endpoint:
        channel = await connected(endpoint)
        for timeout_s in timeouts_s:
            with suppress(TimeoutError):
                await asyncio.wait_for(channel.exchange(REQUEST, within(timeout_s)), 20)
        channel.close()
        await asyncio.wait_for(channel.ended.wait(), 5)
        await asyncio.sleep(0)

    kept = weakref.ref(channel)
    del channel
    gc.collect()
    assert kept() is None


async def test_a_connection_that_is_lost_already_sets_no_alarm() -> None:
    """Nobody would stop it."""

    async def goes(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        pass

    async with listening(goes) as endpoint:
        channel = await connected(endpoint)
        await asyncio.wait_for(channel.ended.wait(), 5)
        with pytest.raises(ClosedError):
            await channel.exchange(REQUEST, within(3600.0))
        await asyncio.sleep(0)

    kept = weakref.ref(channel)
    del channel
    gc.collect()
    assert kept() is None


async def test_deadlines_that_are_over_at_once() -> None:
    """However little is left, on every loop: uvloop's timers of nothing are no timers."""
    async with listening(keeps_silent) as endpoint:
        for left_s in (0.0, -1.0, 0.0001, 0.0004, 0.0009):
            channel = await connected(endpoint)
            with pytest.raises(TimeoutError):
                await asyncio.wait_for(channel.exchange(REQUEST, within(left_s)), 20)
            await asyncio.wait_for(channel.ended.wait(), 5)


@pytest.mark.parametrize("left_s", [0.0001, 0.0004])
async def test_an_alarm_about_to_ring_leaves_the_next_exchange_alone(left_s: float) -> None:
    """An answer may come at the very last moment, and another request right after it."""
    async with listening(takes_its_time_after_one) as endpoint:
        channel = await connected(endpoint)
        first = within(3600.0)
        await asyncio.wait_for(channel.exchange(REQUEST, first), 20)
        channel._set_alarm(within(left_s))
        await asyncio.wait_for(channel.exchange(REQUEST, last := within(20.0)), 20)
        channel.close()
        await asyncio.wait_for(channel.ended.wait(), 5)

    assert last.reader.done
