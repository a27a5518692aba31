"""Endpoints that do wrong: every one becomes data, in time and in bounds."""

import asyncio
import gzip
import socket
import tracemalloc

import pytest

from core.delivery.recording import CHUNK_LIMIT
from core.delivery.transport import RecordingTransport
from core.http1.response import HEAD_LIMIT
from core.model import FailureKind, Phase
from tests.core.delivery.endpoints import (
    OK,
    Script,
    answering,
    answers_and_closes,
    call,
    keeps_silent,
    listening,
    repeats,
    resets,
)

CHUNKED = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
LENGTH = b"HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n"


@pytest.mark.parametrize(
    ("script", "kind", "phase", "words"),
    [
        pytest.param(keeps_silent, FailureKind.TIMEOUT, Phase.WAIT, "No answer within 0.3 s", id="silence"),
        pytest.param(
            repeats(b"", b"H", times=1),
            FailureKind.TIMEOUT, Phase.RECEIVE, "head was not whole within 0.3 s", id="one byte",
        ),
        pytest.param(
            repeats(b"HTTP/1.1 200 OK\r\nX: ", b"y", pause_s=0.02),
            FailureKind.TIMEOUT, Phase.RECEIVE, "head was not whole within 0.3 s", id="drips its head",
        ),
        pytest.param(
            repeats(b"HTTP/1.1 200 OK\r\nContent-Length: 9999\r\n\r\n", b"y", pause_s=0.02),
            FailureKind.TIMEOUT, Phase.RECEIVE, "not whole within 0.3 s", id="drips its body",
        ),
        pytest.param(
            repeats(b"", b"HTTP/1.1 100 Continue\r\n\r\n", pause_s=0.01),
            FailureKind.TIMEOUT, Phase.RECEIVE, "within 0.3 s", id="endless 100s, slow",
        ),
        pytest.param(
            repeats(b"", b"HTTP/1.1 100 Continue\r\n\r\n"),
            FailureKind.GARBAGE, Phase.RECEIVE, "interim answers", id="endless 100s, fast",
        ),
        pytest.param(
            repeats(b"HTTP/1.1 200 OK\r\nX: ", b"y" * 65536),
            FailureKind.GARBAGE, Phase.RECEIVE, f"longer than {HEAD_LIMIT:,} bytes", id="endless head",
        ),
        pytest.param(
            repeats(b"HTTP/1.1 200 OK\r\n\r\n", b"y" * 1000, pause_s=0.01),
            FailureKind.TIMEOUT, Phase.RECEIVE, "not whole within 0.3 s", id="endless body",
        ),
        pytest.param(
            answers_and_closes(b"gopher\r\n"), FailureKind.GARBAGE, Phase.RECEIVE, "status line", id="garbage"
        ),
        pytest.param(
            answers_and_closes(b"SSH-2.0-x\r\n"), FailureKind.GARBAGE, Phase.RECEIVE, "speaks SSH", id="SSH"
        ),
        pytest.param(
            repeats(b"\x15\x03\x01\x00\x02\x02\x46", b"", times=0),
            FailureKind.GARBAGE, Phase.RECEIVE, "Try https", id="TLS",
        ),
        pytest.param(
            answers_and_closes(b""), FailureKind.CLOSED, Phase.WAIT, "without an answer", id="closes"
        ),
        pytest.param(
            answers_and_closes(b"HTTP/1.1 200 OK\r\nX"),
            FailureKind.CLOSED, Phase.RECEIVE, "middle of the head", id="closes in the head",
        ),
        pytest.param(
            answers_and_closes(b"HTTP/1.1 100 Continue\r\n\r\n"),
            FailureKind.CLOSED, Phase.RECEIVE, "after interim answer 100", id="closes after a 100",
        ),
        pytest.param(
            answers_and_closes(LENGTH + b"abc"),
            FailureKind.CLOSED, Phase.RECEIVE, "after 3 of 10 bytes", id="closes in the body",
        ),
        pytest.param(
            answers_and_closes(CHUNKED + b"5\r\nhello\r\n5\r\nab"),
            FailureKind.CLOSED, Phase.RECEIVE, "chunked body, after 7 bytes", id="closes in a chunk",
        ),
        pytest.param(
            answers_and_closes(CHUNKED + b"5\r\nhello\r\n"),
            FailureKind.CLOSED, Phase.RECEIVE, "chunked body, after 5 bytes", id="closes after a chunk",
        ),
        pytest.param(
            answers_and_closes(CHUNKED + b"zz\r\nhello\r\n"),
            FailureKind.GARBAGE, Phase.RECEIVE, "hexadecimal", id="a chunk without size",
        ),
        pytest.param(
            answers_and_closes(b"HTTP/1.1 200 OK\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab"),
            FailureKind.GARBAGE, Phase.RECEIVE, "contradict", id="two lengths",
        ),
        pytest.param(resets, FailureKind.RESET, Phase.WAIT, "broke off the connection", id="resets"),
    ],
)  # fmt: skip
async def test_a_bad_endpoint_is_a_failure(
    transport: RecordingTransport, script: Script, kind: FailureKind, phase: Phase, words: str
) -> None:
    """Kind, phase and words fit what the endpoint did, and the attempt ends."""
    async with listening(script) as endpoint:
        made = await call(transport, endpoint.url(), timeout_s=0.3)

    assert made.failure is not None
    assert (kind, phase) == (made.failure.kind, made.failure.phase)
    assert words in made.failure.message
    assert not made.succeeded


async def test_refused(transport: RecordingTransport) -> None:
    """A port nobody listens on refuses, and the try is on record."""
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        port = taken.getsockname()[1]
        made = await call(transport, f"http://127.0.0.1:{port}/")

    assert made.failure is not None
    assert (FailureKind.REFUSED, Phase.CONNECT) == (made.failure.kind, made.failure.phase)
    assert f"127.0.0.1:{port} refused" in made.failure.message
    assert [f"127.0.0.1:{port}"] == [one.address for one in made.timeline.connects]
    assert made.timeline.connects[0].problem is not None
    assert made.connection is None


async def test_an_unknown_name(transport: RecordingTransport) -> None:
    """A name that cannot be looked up fails in the dns phase."""
    made = await call(transport, "http://no-such-name.invalid/")

    assert made.failure is not None
    assert (FailureKind.DNS, Phase.DNS) == (made.failure.kind, made.failure.phase)
    assert "no-such-name.invalid" in made.failure.message


async def test_reset_while_sending(transport: RecordingTransport) -> None:
    """A reset before the request was taken whole is a failure of the send phase; what was sent is counted."""
    async with listening(resets) as endpoint:
        made = await call(transport, endpoint.url(), body=b"x" * 30_000_000)

    assert made.failure is not None
    assert (FailureKind.RESET, Phase.SEND) == (made.failure.kind, made.failure.phase)
    assert made.request.sent_bytes < 30_000_000


async def test_what_was_read_of_a_broken_answer_is_kept(transport: RecordingTransport) -> None:
    """An answer cut off in its body is there beside the failure."""
    async with listening(answers_and_closes(LENGTH + b"abc")) as endpoint:
        made = await call(transport, endpoint.url())

    assert made.response is not None
    assert (200, 3, LENGTH + b"abc") == (
        made.response.status,
        made.response.body_size,
        made.response.received,
    )


async def test_a_broken_body_in_one_piece_with_its_head(transport: RecordingTransport) -> None:
    """The head's time and what was read of the body are on record, as if they had come apart."""
    async with listening(answers_and_closes(CHUNKED + b"5\r\nhello\r\nzz\r\n")) as endpoint:
        made = await call(transport, endpoint.url())

    assert made.failure is not None
    assert made.response is not None
    assert (FailureKind.GARBAGE, 5) == (made.failure.kind, made.response.body_size)
    assert made.timeline.head_end is not None
    assert [5] == [size for _, size in made.timeline.chunks]


async def test_what_is_no_answer_is_kept(transport: RecordingTransport) -> None:
    """Bytes that are not HTTP are kept as they came."""
    async with listening(answers_and_closes(b"220 mail ready\r\n")) as endpoint:
        made = await call(transport, endpoint.url())

    assert made.response is None
    assert b"220 mail ready\r\n" == made.stray


@pytest.mark.parametrize(
    "head", [b"HTTP/1.1 200 OK\r\nContent-Length: 31457280\r\n\r\n", b"HTTP/1.0 200 OK\r\n\r\n"]
)
async def test_a_huge_answer_is_counted_and_not_kept(transport: RecordingTransport, head: bytes) -> None:
    """Of 30 MiB the first 100 kB are kept, the true size is recorded, and memory stays small."""

    async def script(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b'{"a":1}')
        writer.write(head)
        for _ in range(480):
            writer.write(piece)
            await writer.drain()

    piece = b"z" * 65536
    tracemalloc.start()
    async with listening(script) as endpoint:
        made = await call(transport, endpoint.url(), response_limit=100_000)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()

    assert made.response is not None
    assert made.succeeded
    assert (31457280, 100_000, True) == (
        made.response.body_size,
        len(made.response.received),
        made.response.truncated,
    )
    assert len(made.timeline.chunks) <= CHUNK_LIMIT
    assert peak < 8_000_000


async def test_a_bomb_is_kept_as_sent(transport: RecordingTransport) -> None:
    """A compressed body is not expanded on the wire."""
    bomb = gzip.compress(b"\0" * 20_000_000)
    answer = b"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: %d\r\n\r\n" % len(bomb)
    async with answering(answer + bomb) as endpoint:
        made = await call(transport, endpoint.url())

    assert made.response is not None
    assert answer + bomb == made.response.received


@pytest.mark.parametrize(
    ("answer", "body_size", "words"),
    [
        pytest.param(OK + b"123", 2, "3 more bytes followed", id="surplus bytes"),
        pytest.param(OK + OK, 2, "A second answer followed", id="two answers"),
        pytest.param(b"HTTP/1.1 204 None\r\n\r\nhello", 0, "5 more bytes followed", id="204 with a body"),
        pytest.param(b"HTTP/1.1 200 OK\nContent-Length: 2\n\nOK", 2, "bare line feed", id="bare line feeds"),
        pytest.param(b"HTTP/1.1 101 Upgraded\r\n\r\n", 0, "another protocol", id="101 unasked"),
    ],
)
async def test_an_odd_answer_is_an_answer_with_a_note(
    transport: RecordingTransport, answer: bytes, body_size: int, words: str
) -> None:
    """What can be understood is no failure; what is odd is said."""
    async with listening(answers_and_closes(answer)) as endpoint:
        made = await call(transport, endpoint.url())

    assert made.failure is None
    assert made.response is not None
    assert answer == made.response.received
    assert body_size == made.response.body_size
    assert any(words in note for note in made.response.notes)


async def test_an_answer_that_ends_with_the_connection(transport: RecordingTransport) -> None:
    """Without a length the end of the connection is the end of the body."""
    async with listening(answers_and_closes(b"HTTP/1.0 200 OK\r\n\r\nhello")) as endpoint:
        made = await call(transport, endpoint.url())

    assert made.succeeded
    assert made.response is not None
    assert ("HTTP/1.0", 5) == (made.response.http_version, made.response.body_size)
