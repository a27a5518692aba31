import asyncio
from datetime import UTC, datetime

import httpx
import pytest

from core.clock import monotonic_ns
from core.delivery.attempt import attempt
from core.delivery.recording import Recording
from core.delivery.transport import RecordingTransport
from core.model import FailureKind, Phase, Timeline
from tests.core.delivery.endpoints import (
    OK,
    answering,
    answers_and_closes,
    call,
    keeps_silent,
    listening,
    order,
)


async def test_an_attempt_records_both_sides(transport: RecordingTransport) -> None:
    """The exact bytes of both directions are kept, in order and case."""
    answer = b"HTTP/1.1 202 Taken\r\nX-b: 1\r\nX-A: 2\r\nx-b: 3\r\nContent-Length: 5\r\n\r\nhello"
    async with answering(answer) as endpoint:
        made = await call(
            transport, endpoint.url("/a%20b?c=d"), headers=(("X-Two", "2"), ("x-one", "1"), ("X-Two", "3"))
        )

    head = (
        b"POST /a%%20b?c=d HTTP/1.1\r\nhost: 127.0.0.1:%d\r\nconnection: keep-alive\r\n"
        b"X-Two: 2\r\nx-one: 1\r\nX-Two: 3\r\ncontent-length: 7\r\n\r\n" % endpoint.port
    )
    assert made.response is not None
    assert [head + b'{"a":1}'] == endpoint.requests
    assert head == made.request.head
    assert len(head) + 7 == made.request.sent_bytes
    assert 7 == made.request.body_size
    assert answer == made.response.received
    assert b"hello" == made.response.received[made.response.body_start :]
    assert (202, "Taken", "HTTP/1.1", 5) == (
        made.response.status,
        made.response.reason,
        made.response.http_version,
        made.response.body_size,
    )
    assert (("X-b", "1"), ("X-A", "2"), ("x-b", "3"), ("Content-Length", "5")) == made.response.headers
    assert () == made.response.notes
    assert made.succeeded


async def test_the_url_is_recorded_as_it_was_called(transport: RecordingTransport) -> None:
    """Dot segments are resolved before anything is sent; the record says what was."""
    async with answering(OK) as endpoint:
        made = await call(transport, endpoint.url("/a/../b?c=/../d"))

    assert made.request.head.startswith(b"POST /b?c=/../d HTTP/1.1\r\n")
    assert endpoint.url("/b?c=/../d") == made.request.url


async def test_every_edge_is_stamped_in_order(transport: RecordingTransport) -> None:
    """A first exchange has every edge but those of TLS, one after the other."""
    async with answering(OK) as endpoint:
        made = await call(transport, endpoint.url(host="localhost"))

    times = made.timeline
    edges = [
        times.dns_start, times.dns_end, times.connect_start, times.connect_end, times.send_start,
        times.send_end, times.first_byte, times.head_end, times.end,
    ]  # fmt: skip
    known = [edge for edge in edges if edge is not None]
    assert len(edges) == len(known)
    assert sorted(known) == known
    assert times.tls_start is None
    assert ((times.first_byte, 2),) == times.chunks
    assert [None] == [one.problem for one in times.connects if one.address == f"127.0.0.1:{endpoint.port}"]


async def test_an_address_is_not_looked_up(transport: RecordingTransport) -> None:
    """A literal address has no dns edges."""
    async with answering(OK) as endpoint:
        made = await call(transport, endpoint.url())

    assert (None, None) == (made.timeline.dns_start, made.timeline.dns_end)


async def test_a_connection_is_used_again(transport: RecordingTransport) -> None:
    """The second exchange goes over the first one's connection, and has no edges before sending."""
    async with answering(OK) as endpoint:
        first = await call(transport, endpoint.url())
        second = await call(transport, endpoint.url())

    assert first.connection is not None
    assert second.connection is not None
    assert 1 == endpoint.connections
    assert (False, 0) == (first.connection.reused, first.connection.exchange)
    assert (True, 1) == (second.connection.reused, second.connection.exchange)
    assert first.connection.local == second.connection.local
    assert f"127.0.0.1:{endpoint.port}" == second.connection.remote
    assert (None, ()) == (second.timeline.connect_start, second.timeline.connects)


async def test_exchanges_at_once_have_connections_of_their_own(transport: RecordingTransport) -> None:
    """A connection carries one exchange at a time."""
    async with answering(OK) as endpoint:
        made = await asyncio.gather(*(call(transport, endpoint.url()) for _ in range(8)))

    assert all(each.succeeded for each in made)
    assert 8 == endpoint.connections
    assert 8 == len({each.connection.local for each in made if each.connection})


async def test_a_connection_closed_while_idle_is_not_used(transport: RecordingTransport) -> None:
    """Where the endpoint closed the idle connection, the next request quietly goes over a new one."""
    async with listening(answers_and_closes(OK)) as endpoint:
        first = await call(transport, endpoint.url())
        second = await call(transport, endpoint.url())

    assert first.succeeded
    assert second.succeeded
    assert second.connection is not None
    assert second.response is not None
    assert (False, ()) == (second.connection.reused, second.response.notes)


async def test_a_request_lost_on_a_kept_connection_is_sent_again_and_said_so(
    transport: RecordingTransport,
) -> None:
    """A kept connection that closes on the request without a byte of an answer: once more, with a note."""

    async def closes_on_the_second(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b'{"a":1}')
        writer.write(OK)
        await reader.readuntil(b'{"a":1}')

    async with listening(closes_on_the_second) as endpoint:
        await call(transport, endpoint.url())
        second = await call(transport, endpoint.url())

    assert second.response is not None
    assert second.connection is not None
    assert 2 == endpoint.connections
    assert not second.connection.reused
    assert any("sent again" in note for note in second.response.notes)


async def test_a_request_sent_again_in_vain_says_so_too(transport: RecordingTransport) -> None:
    """Where no answer came in the end there is none to carry the note: the attempt remarks it."""

    async def answers_the_first_only(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b'{"a":1}')
        if endpoint.connections == 1:
            writer.write(OK)
            await reader.readuntil(b'{"a":1}')

    async with listening(answers_the_first_only) as endpoint:
        await call(transport, endpoint.url())
        second = await call(transport, endpoint.url())

    assert (second.response, endpoint.connections) == (None, 2)
    assert any("sent again" in remark for remark in second.remarks)


async def test_an_idle_connection_is_closed_in_time() -> None:
    """What is idle for too long is closed by us, and not kept for ever."""
    transport = RecordingTransport(idle_s=0.01)
    closed = asyncio.Event()

    async def script(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b'{"a":1}')
        writer.write(OK)
        await reader.read()
        closed.set()

    async with listening(script) as endpoint:
        await call(transport, endpoint.url())
        await asyncio.wait_for(closed.wait(), 10)
    await transport.aclose()


async def test_an_order_may_ask_to_close(transport: RecordingTransport) -> None:
    """After a request that says close, the connection is closed by us if the endpoint does not."""
    async with answering(OK) as endpoint:
        await call(transport, endpoint.url(), headers=(("Connection", "close"),))
        await call(transport, endpoint.url())

    assert 2 == endpoint.connections


async def test_ipv6(transport: RecordingTransport) -> None:
    """A literal IPv6 address is called, and written with brackets."""
    try:
        async with listening(answers_and_closes(OK), host="::1") as endpoint:
            made = await call(transport, endpoint.url(host="[::1]"))
    except OSError:
        pytest.skip("this machine has no IPv6")

    assert made.succeeded
    assert made.connection is not None
    assert f"[::1]:{endpoint.port}" == made.connection.remote
    assert f"host: [::1]:{endpoint.port}\r\n".encode() in made.request.head


@pytest.mark.parametrize(
    "answer",
    [
        pytest.param(
            b"HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 2\r\n\r\nOK", id="asked to close"
        ),
        pytest.param(b"HTTP/1.0 200 OK\r\nContent-Length: 2\r\n\r\nOK", id="HTTP/1.0"),
        pytest.param(OK + b"more", id="surplus bytes"),
        pytest.param(OK + OK, id="two answers"),
        pytest.param(b"HTTP/1.1 204 No Content\r\nContent-Length: 2\r\n\r\nOK", id="204 with a body"),
    ],
)
async def test_a_connection_is_not_used_again(transport: RecordingTransport, answer: bytes) -> None:
    """After an answer that leaves doubt, or says so, the connection is given up."""
    async with answering(answer) as endpoint:
        first = await call(transport, endpoint.url())
        second = await call(transport, endpoint.url())

    assert first.succeeded
    assert second.succeeded
    assert 2 == endpoint.connections


async def test_a_cancelled_attempt_closes_its_connection(transport: RecordingTransport) -> None:
    """Cancelling passes through, and the endpoint sees the end."""
    seen = asyncio.Event()
    ended = asyncio.Event()

    async def script(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b'{"a":1}')
        seen.set()
        try:
            await reader.read()
        finally:
            ended.set()

    async with listening(script) as endpoint:
        task = asyncio.get_running_loop().create_task(call(transport, endpoint.url()))
        await seen.wait()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        await asyncio.wait_for(ended.wait(), 10)


async def test_a_large_body_is_sent_whole(transport: RecordingTransport) -> None:
    """A body of many pieces arrives as it is, and all of it counts as sent."""
    body = bytes(range(256)) * 20_000
    async with answering(OK) as endpoint:
        made = await call(transport, endpoint.url(), body=body)

    assert endpoint.requests[0].endswith(body)
    assert len(endpoint.requests[0]) == made.request.sent_bytes
    assert made.succeeded


async def test_an_early_answer_counts(transport: RecordingTransport) -> None:
    """An answer before the whole request was sent is the answer; how much was sent is noted."""

    async def refuses_early(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        writer.write(b"HTTP/1.1 413 Too Large\r\nContent-Length: 0\r\n\r\n")
        await writer.drain()
        await held.wait()

    held = asyncio.Event()
    async with listening(refuses_early) as endpoint:
        made = await call(transport, endpoint.url(), body=b"x" * 30_000_000)
        held.set()

    assert made.response is not None
    assert made.failure is None
    assert 413 == made.response.status
    assert made.request.sent_bytes < 30_000_000
    assert any("before the whole request" in note for note in made.response.notes)


async def test_interim_answers_are_recorded(transport: RecordingTransport) -> None:
    """1xx answers are kept byte by byte, noted, and do not end the exchange."""
    interim = b"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n"
    async with answering(interim + OK) as endpoint:
        made = await call(transport, endpoint.url())

    assert made.response is not None
    assert interim + OK == made.response.received
    assert b"OK" == made.response.received[made.response.body_start :]
    assert ("2 interim answers came first: 100, 103.",) == made.response.notes


async def test_clock_and_numbers_are_given() -> None:
    """Start, number and repetition come from the caller."""
    made = await attempt(
        RecordingTransport(),
        order("ftp://127.0.0.1/"),
        number=3,
        repeats=True,
        response_limit=10,
        now=lambda: datetime(2026, 1, 2, tzinfo=UTC),
        monotonic=iter(range(100)).__next__,
    )

    assert (3, True, datetime(2026, 1, 2, tzinfo=UTC)) == (made.number, made.repeats, made.started_at)
    assert made.failure is not None
    assert (FailureKind.INVALID, Phase.BLOCKED) == (made.failure.kind, made.failure.phase)
    assert Timeline(end=1) == made.timeline


async def test_an_httpx_client_can_use_the_transport(transport: RecordingTransport) -> None:
    """Behind a plain httpx client the answer arrives whole, and the exchange is recorded."""
    chunked = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nhe\r\n3\r\nllo\r\n0\r\n\r\n"
    recording = Recording(method="GET", timeout_s=5, response_limit=1000, monotonic=iter(range(100)).__next__)
    async with answering(chunked) as endpoint, httpx.AsyncClient(transport=transport) as client:
        response = await client.get(endpoint.url(), extensions={"recording": recording})

    assert b"hello" == response.content
    assert endpoint.requests == [recording.head]


async def test_an_httpx_client_sees_an_httpx_error(transport: RecordingTransport) -> None:
    """What failed is an httpx.TransportError to httpx."""
    recording = Recording(method="GET", timeout_s=0.05, response_limit=1000, monotonic=monotonic_ns)
    async with listening(keeps_silent) as endpoint, httpx.AsyncClient(transport=transport) as client:
        with pytest.raises(httpx.TransportError, match="No answer within"):
            await client.get(endpoint.url(), extensions={"recording": recording})
