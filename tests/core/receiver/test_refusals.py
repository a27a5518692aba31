"""Whatever is thrown at the port is recorded with its bytes, answered rightly, and harms nobody."""

import asyncio

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.content import capture_body
from tests.core.http1.requests import ODD, REFUSED, chunked, get, post
from tests.core.receiver.loopback import Loopback, listening


async def is_alive(loopback: Loopback) -> bool:
    async with loopback.client() as client:
        await client.send(get())
        return (await client.answer())[0] == 200


@pytest.mark.parametrize(("raw", "status"), REFUSED.values(), ids=REFUSED.keys())
async def test_a_bad_request_is_refused_and_kept(raw: bytes, status: int) -> None:
    """Nobody waits for more; the answer says why; the capture has every byte; the next sender is served."""
    async with listening() as loopback:
        answer = await loopback.tell(raw)
        capture = (await loopback.notebook.until(1))[0]

        assert b"HTTP/1.1 %d " % status == answer[:13]
        assert raw == capture.received
        assert (status, capture.answered) == (capture.row.status, answer)
        assert capture.row.malformed
        assert answer.endswith(capture.row.malformed.encode() + b"\n")
        assert b"\r\nConnection: close\r\n" in answer
        assert await is_alive(loopback)


@pytest.mark.parametrize(
    ("head", "followed"),
    [
        pytest.param(
            b"POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 6\r\nTransfer-Encoding: chunked\r\n\r\n",
            b"0\r\n\r\nGPOST /admin HTTP/1.1\r\n\r\n",
            id="two framings",
        ),
        pytest.param(
            b"POST / HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n", b"plain body no chunks", id="HTTP/1.0"
        ),
    ],
)
async def test_what_follows_a_refused_head_is_its_body(head: bytes, followed: bytes) -> None:
    """What a request smuggles is seen, though the head says chunked: nobody knows where such a body ends."""
    async with listening() as loopback:
        await loopback.tell(head + followed)
        capture = (await loopback.notebook.until(1))[0]

        assert (followed, len(followed)) == (capture_body(capture), capture.row.body_size)


@pytest.mark.parametrize("raw", ODD.values(), ids=ODD.keys())
async def test_an_odd_request_is_answered_and_kept(raw: bytes) -> None:
    """What the grammar allows is a delivery like any other."""
    async with listening() as loopback:
        answer = await loopback.tell(raw, half_close=True)
        capture = (await loopback.notebook.until(1))[0]

        assert b"HTTP/1.1 200 OK\r\n" == answer[:17]
        assert (None, raw, answer) == (capture.row.malformed, capture.received, capture.answered)
        assert 1 == len(loopback.notebook.captures)


SPLIT = {
    "sized": post(b"X: a", b"Content-Length: 5", body=b"hello"),
    "chunked": chunked(b"5;a=b\r\nhello\r\n1\r\n!\r\n0\r\nX: a\r\n\r\n"),
    "empty lines first": b"\r\n\r\n" + get(),
}


@pytest.mark.parametrize("raw", SPLIT.values(), ids=SPLIT.keys())
async def test_a_request_may_arrive_in_any_two_pieces(raw: bytes) -> None:
    """Where a packet ends means nothing."""
    async with listening() as loopback, loopback.client() as client:
        for cut in range(1, len(raw)):
            await client.send(raw[:cut])
            await client.send_bytewise(raw[cut : cut + 1])
            await client.send(raw[cut + 1 :])
            assert 200 == (await client.answer())[0]

        assert {raw} == {capture.received for capture in loopback.notebook.captures}
        assert list(range(len(raw) - 1)) == [capture.row.exchange for capture in loopback.notebook.captures]


@pytest.mark.parametrize("raw", [REFUSED[name][0] for name in REFUSED if name.startswith("line ends")])
async def test_a_bad_request_may_arrive_byte_by_byte(raw: bytes) -> None:
    """The refusal waits until the sender is quiet, so that its capture shows all of it."""
    async with listening() as loopback, loopback.client() as client:
        await client.send_bytewise(raw)
        client.half_close()
        answer = await client.rest()
        capture = (await loopback.notebook.until(1))[0]

        assert b"HTTP/1.1 400 " == answer[:13]
        assert raw == b"".join(capture.received for capture in loopback.notebook.captures)
        assert capture.row.malformed


@given(raw=st.one_of(st.binary(min_size=1, max_size=400), st.text(min_size=1).map(str.encode)))
@settings(max_examples=60, deadline=None)
async def test_any_bytes_are_kept(raw: bytes) -> None:
    """Not one byte is lost, whatever it is, and the receiver answers and closes."""
    async with listening() as loopback:
        answer = await loopback.tell(raw, half_close=True)
        captures = await loopback.notebook.until(1)

        assert raw == b"".join(capture.received for capture in captures)
        assert answer == b"".join(capture.answered for capture in captures)


MUTATION = st.tuples(
    st.integers(0, 200), st.sampled_from([b"\r", b"\n", b"\0", b" ", b":", b"\r\n", b"\xff", b""])
)


@given(raw=st.sampled_from([*SPLIT.values()]), mutations=st.lists(MUTATION, min_size=1, max_size=3))
@settings(max_examples=60, deadline=None)
async def test_a_damaged_request_is_kept(raw: bytes, mutations: list[tuple[int, bytes]]) -> None:
    """One wrong byte in a good request is answered at once or with the end of the connection, and kept."""
    for place, wrong in mutations:
        raw = raw[:place] + wrong + raw[place + 1 :]
    async with listening() as loopback:
        answer = await loopback.tell(raw, half_close=True)
        captures = await loopback.notebook.until(1)

        kept = b"".join(capture.received for capture in captures)
        assert raw.startswith(kept)
        assert not raw[len(kept) :].strip(b"\r\n")
        assert b"HTTP/1.1 " == answer[:9]


def test_the_same_on_the_loop_of_the_engine() -> None:
    """uvloop, where there is one, tells a protocol the same things in another order now and then."""
    uvloop = pytest.importorskip("uvloop")

    async def ask() -> None:
        async with listening() as loopback:
            for raw, status in REFUSED.values():
                assert b"HTTP/1.1 %d " % status == (await loopback.tell(raw))[:13]
            for raw in ODD.values():
                assert b"HTTP/1.1 200 " == (await loopback.tell(raw, half_close=True))[:13]
            captures = loopback.notebook.captures

            assert [raw for raw, _ in REFUSED.values()] + [*ODD.values()] == [c.received for c in captures]

    with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
        runner.run(ask())
