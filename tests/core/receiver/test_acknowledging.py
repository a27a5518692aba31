"""Answers that whoever stores a request may send: which they are, and that each goes out once and whole."""

import asyncio
import os
import socket
from collections.abc import Sequence
from contextlib import suppress
from datetime import datetime
from functools import partial

import pytest

from core.clock import monotonic_ns, utc_now
from core.line import Acknowledgment
from core.model import Answer, Capture
from core.receiver.connection import ACKNOWLEDGMENT_LIMIT
from core.receiver.limits import Limits
from core.receiver.record import Stored
from tests.core.http1.requests import get, post
from tests.core.receiver.loopback import Loopback, Notebook, listening

PAUSE_NS = 5_000_000
ANSWER = Answer(body=b"thank you")


class Acknowledging(Notebook):
    """Sends what it may of each answer before it says that the capture is stored."""

    def __init__(self, sizes: Sequence[int]) -> None:
        super().__init__()
        self._sizes = list(sizes)

    def store(self, capture: Capture, then: Stored, acknowledgment: Acknowledgment | None = None) -> None:
        super().store(capture, partial(self._acknowledge, then, acknowledgment), acknowledgment)

    def _acknowledge(
        self, then: Stored, acknowledgment: Acknowledgment | None, error: Exception | None
    ) -> None:
        if acknowledgment is not None:
            data = acknowledgment.data[: self._sizes.pop(0)]
            with suppress(BlockingIOError):
                acknowledgment.sent = os.write(acknowledgment.line.descriptor, data) if data else 0
        then(error)


@pytest.mark.parametrize("size", [0, 1, 40, 10_000], ids=["nothing", "a byte", "some", "everything"])
async def test_what_another_has_sent_is_not_sent_again(size: int) -> None:
    """The rest of it is."""
    async with listening(Acknowledging([size] * 5), answer=ANSWER) as loopback, loopback.client() as client:
        for _ in range(6):
            await client.send(get())
            status, _, body = await client.answer()

            assert (200, b"thank you") == (status, body)
        given = [acknowledgment is not None for acknowledgment in loopback.notebook.acknowledgments]

        assert given == [False, True, True, True, True, True]


@pytest.mark.parametrize(
    "request_",
    [
        get(b"Connection: close"),
        get(line=b"GET / HTTP/1.0"),
        post(b"Content-Length: 1", b"Expect: 100-continue"),
        b"nonsense\r\n\r\n",
    ],
    ids=["the last", "the last of HTTP/1.0", "an interim one", "a refusal"],
)
async def test_what_is_not_simple_is_left_to_the_connection(request_: bytes) -> None:
    """An answer is given away only where nothing else is or will be to be done with it."""
    async with listening() as loopback, loopback.client() as client:
        for request in (get(), get(), request_):
            await client.send(request)
            if (await client.answer())[0] == 100:
                await client.send(b"x")
                await client.answer()

        assert [False, True, False] == [each is not None for each in loopback.notebook.acknowledgments]


@pytest.mark.parametrize(
    "answer", [Answer(delay_s=0.01), Answer(body=b"a" * ACKNOWLEDGMENT_LIMIT)], ids=["delayed", "long"]
)
async def test_a_long_or_delayed_answer_is_left_to_the_connection(answer: Answer) -> None:
    """Whoever stores the request is not to wait, nor to have so much copied to it."""
    async with listening(answer=answer) as loopback, loopback.client() as client:
        for _ in range(3):
            await client.send(get())
            await client.answer()

        assert [None] * 3 == loopback.notebook.acknowledgments


class Slow(Notebook):
    """Stores once it is let."""

    def __init__(self) -> None:
        super().__init__()
        self.go_on = asyncio.Event()

    async def keep(self, capture: Capture) -> None:
        await super().keep(capture)
        await self.go_on.wait()


async def waiting(loopback: Loopback, size: int) -> None:
    """Until so many bytes wait for the request before them."""
    async with asyncio.timeout(20):
        while (
            sum(len(data) for each in loopback.receiver._shared.connections for _, data in each._waiting)
            < size
        ):
            await asyncio.sleep(0.001)


async def pause() -> datetime:
    """Some time passes; gives when."""
    before, until_ns = utc_now(), monotonic_ns() + PAUSE_NS
    while monotonic_ns() < until_ns:
        await asyncio.sleep(0.001)
    return before


async def test_a_request_is_stamped_when_it_came_though_it_had_to_wait() -> None:
    """Piece by piece: its sender may have heard of the one before it sooner than we did."""
    notebook = Slow()
    begun, rest = post(b"Content-Length: 5", body=b"hel"), b"lo" + get()
    async with listening(notebook) as loopback, loopback.client() as client:
        await client.send(get())
        await notebook.until(1)
        await client.send(begun)
        await waiting(loopback, len(begun))
        between = await pause()
        await client.send(rest)
        await waiting(loopback, len(begun + rest))
        after = await pause()
        notebook.go_on.set()
        _, second, third = await notebook.until(3)

        assert second.row.received_at <= between <= third.row.received_at <= after
        assert second.times.head_end == 0
        assert third.times.body_end == 0
        assert second.times.body_end is not None
        assert second.times.body_end >= PAUSE_NS
        assert second.times.stored is not None
        assert second.times.stored - second.times.body_end >= PAUSE_NS


@pytest.mark.parametrize(
    "pieces",
    [(post(b"Content-Length: 5", body=b"hel"), b"lo"), (get()[:20], get()[20:])],
    ids=["a body", "a head"],
)
async def test_what_we_kept_waiting_is_not_too_late(pieces: tuple[bytes, bytes]) -> None:
    """Limits count from when it is read: its sender cannot help that the answer before it took so long."""
    notebook = Slow()
    limits = Limits(head_s=0.4, body_idle_s=0.4, request_s=0.4)
    async with listening(notebook, limits=limits) as loopback, loopback.client() as client:
        await client.send(get())
        await notebook.until(1)
        await client.send(pieces[0])
        await waiting(loopback, len(pieces[0]))
        await asyncio.sleep(0.5)
        notebook.go_on.set()
        await client.answer()
        # The receiver looks for what is overdue four times meanwhile, at least.
        [connection] = loopback.receiver._shared.connections
        assert connection.deadline_ns > monotonic_ns()
        connection.deadline_ns += 20 * 10**9
        await client.send(pieces[1])

        assert (await client.answer())[0] == 200


async def test_nothing_is_given_away_behind_what_is_still_to_be_sent() -> None:
    """A sender that does not read: the rest of one answer goes out before the next one begins."""
    answer = Answer(body=bytes(range(250)) * 240)
    async with listening(Acknowledging([10**6] * 1000), answer=answer) as loopback:
        with socket.socket() as sender:
            sender.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
            sender.setblocking(False)
            await asyncio.get_running_loop().sock_connect(sender, ("127.0.0.1", loopback.port))
            count = 0
            is_left_to_us = False
            while not is_left_to_us:
                sender.send(get())
                count += 1
                await loopback.notebook.until(count)
                is_left_to_us = count > 1 and loopback.notebook.acknowledgments[-1] is None
            heard = b""
            while heard.count(answer.body) < count:
                heard += await asyncio.wait_for(asyncio.get_running_loop().sock_recv(sender, 65536), 20)

            first = heard.index(b"\r\n\r\n") + 4
            assert heard.count(heard[:first]) == count
            assert len(heard) == count * (first + len(answer.body))
