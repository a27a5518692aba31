"""Answers that whoever stores a request may send: which they are, and that each goes out once and whole."""

import asyncio
import os
from collections.abc import Sequence
from functools import partial

import pytest

from core.clock import monotonic_ns, utc_now
from core.line import Acknowledgment
from core.model import Answer, Capture
from core.receiver.connection import ACKNOWLEDGMENT_LIMIT
from core.receiver.record import Stored
from tests.core.http1.requests import get, post
from tests.core.receiver.loopback import Notebook, listening

WAITED_NS = 2_000_000
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


async def test_a_request_is_stamped_when_it_came_though_it_had_to_wait() -> None:
    """Its sender may have heard of the one before it sooner than we did."""
    notebook = Slow()
    async with listening(notebook) as loopback, loopback.client() as client:
        await client.send(get())
        await notebook.until(1)
        await client.send(post(b"Content-Length: 5", body=b"hel"))
        await client.send(b"lo" + get())
        [connection] = loopback.receiver._shared.connections
        async with asyncio.timeout(20):
            while not connection._waiting.endswith(get()):
                await asyncio.sleep(0.001)
        heard_at, heard_ns = utc_now(), monotonic_ns()
        while monotonic_ns() < heard_ns + WAITED_NS:
            await asyncio.sleep(0.001)
        notebook.go_on.set()
        captures = await notebook.until(3)

        for waited in captures[1:]:
            assert waited.row.received_at <= heard_at
            assert waited.times.body_end is not None
            assert waited.times.stored is not None
            # What waited has been there all the while.
            assert waited.times.stored - waited.times.body_end >= WAITED_NS
