"""Real handshakes with certificates of ``tests/data/tls``, which ``make.sh`` there makes."""

import asyncio
import socket
import ssl
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio

from core.delivery.transport import RecordingTransport, verifying_context
from core.model import FailureKind, Phase
from tests.core.delivery.endpoints import OK, answering, answers_and_closes, call, keeps_silent, listening

CERTIFICATES = Path(__file__).resolve().parents[2] / "data" / "tls"


def server_context(name: str) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(CERTIFICATES / f"{name}.pem", CERTIFICATES / "key.pem")
    return context


@pytest_asyncio.fixture
async def trusting() -> AsyncIterator[RecordingTransport]:
    """A transport that also trusts the authority of the tests."""
    context = verifying_context()
    context.load_verify_locations(CERTIFICATES / "authority.pem")
    wire = RecordingTransport(tls=context)
    yield wire
    await wire.aclose()


@pytest.mark.parametrize("host", ["localhost", "127.0.0.1"])
async def test_a_handshake_is_recorded(trusting: RecordingTransport, host: str) -> None:
    """Version, cipher, certificate and both edges of the handshake are facts of the attempt."""
    async with answering(OK, tls=server_context("good")) as endpoint:
        made = await call(trusting, endpoint.url(host=host))
        again = await call(trusting, endpoint.url(host=host))

    times = made.timeline
    assert made.succeeded
    assert made.connection is not None
    assert made.connection.tls is not None
    own = ssl.PEM_cert_to_DER_cert((CERTIFICATES / "good.pem").read_text("ascii"))
    assert made.connection.tls.version.startswith("TLSv1.")
    assert made.connection.tls.cipher
    assert own == made.connection.tls.certificates[0]
    assert times.connect_end is not None
    assert times.tls_start is not None
    assert times.tls_end is not None
    assert times.send_start is not None
    assert times.connect_end <= times.tls_start < times.tls_end <= times.send_start
    assert again.connection is not None
    assert (True, None) == (again.connection.reused, again.timeline.tls_start)


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("expired", "has expired"),
        ("self-signed", "is self-signed"),
        ("wrong-name", "another name than localhost"),
        ("common-name-only", "another name than localhost"),
    ],
)
async def test_a_bad_certificate_is_named(trusting: RecordingTransport, name: str, words: str) -> None:
    """What is wrong with a certificate is said in words."""
    async with answering(OK, tls=server_context(name)) as endpoint:
        made = await call(trusting, endpoint.url(host="localhost"))

    assert made.failure is not None
    assert (FailureKind.TLS, Phase.TLS) == (made.failure.kind, made.failure.phase)
    assert words in made.failure.message
    assert [] == endpoint.requests
    assert b"" == made.stray


async def test_an_unknown_authority_is_named(transport: RecordingTransport) -> None:
    """A certificate of an authority that is not trusted is refused."""
    async with answering(OK, tls=server_context("good")) as endpoint:
        made = await call(transport, endpoint.url(host="localhost"))

    assert made.failure is not None
    assert "does not know" in made.failure.message


async def test_an_address_the_certificate_does_not_name(trusting: RecordingTransport) -> None:
    """A certificate for a name does not stand for an address."""
    async with answering(OK, tls=server_context("wrong-name")) as endpoint:
        made = await call(trusting, endpoint.url(host="127.0.0.1"))

    assert made.failure is not None
    assert "the address 127.0.0.1" in made.failure.message


async def test_https_to_a_port_without_tls(transport: RecordingTransport) -> None:
    """A plain HTTP endpoint called over https is recognised."""

    async def answers_anything(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.read(100)
        writer.write(b"HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n")
        await reader.read()

    async with listening(answers_anything) as endpoint:
        made = await call(transport, endpoint.url().replace("http:", "https:"))

    assert made.failure is not None
    assert (FailureKind.TLS, Phase.TLS) == (made.failure.kind, made.failure.phase)
    assert "does not speak TLS" in made.failure.message


async def test_a_handshake_that_never_ends(transport: RecordingTransport) -> None:
    """The one deadline holds in the handshake too."""
    async with listening(keeps_silent) as endpoint:
        made = await call(transport, endpoint.url().replace("http:", "https:"), timeout_s=0.3)

    assert made.failure is not None
    assert (FailureKind.TIMEOUT, Phase.TLS) == (made.failure.kind, made.failure.phase)


async def test_a_handshake_cut_off(transport: RecordingTransport) -> None:
    """An endpoint that closes in the handshake is a failure of the tls phase."""

    async def closes(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.read(1)

    async with listening(closes) as endpoint:
        made = await call(transport, endpoint.url().replace("http:", "https:"))

    assert made.failure is not None
    assert Phase.TLS is made.failure.phase
    assert made.failure.kind in (FailureKind.RESET, FailureKind.TLS, FailureKind.CLOSED)


async def test_a_body_cut_off_inside_tls(trusting: RecordingTransport) -> None:
    """A connection that ends in the body is no whole answer, behind TLS as without."""
    cut = b"HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nabc"
    async with listening(answers_and_closes(cut), tls=server_context("good")) as endpoint:
        made = await call(trusting, endpoint.url(host="localhost"))

    assert made.failure is not None
    assert FailureKind.CLOSED is made.failure.kind


@pytest.mark.parametrize(
    "version", [ssl.TLSVersion.TLSv1_2, ssl.TLSVersion.TLSv1_3], ids=["TLS 1.2", "TLS 1.3"]
)
@pytest.mark.parametrize(
    ("says_so", "notes"),
    [(True, ()), (False, ("The connection ended without TLS's closing alert: the answer may be cut off.",))],
    ids=["with the alert", "without"],
)
async def test_an_answer_that_ends_without_the_closing_alert(
    trusting: RecordingTransport, version: ssl.TLSVersion, says_so: bool, notes: tuple[str, ...]
) -> None:
    """Whether such an answer is whole cannot be known: it counts, as with curl and Node.js, and it is said."""

    def answers_once() -> None:
        with server.accept()[0] as sock, context.wrap_socket(sock, server_side=True) as tls:
            tls.recv(65536)
            tls.sendall(b"HTTP/1.1 200 OK\r\n\r\nhalf of it")
            if says_so:
                tls.unwrap()

    context = server_context("good")
    context.maximum_version = version
    with socket.create_server(("127.0.0.1", 0)) as server:
        answering_once = asyncio.get_running_loop().run_in_executor(None, answers_once)
        made = await call(trusting, f"https://localhost:{server.getsockname()[1]}/")
        await answering_once

    assert made.succeeded
    assert made.response is not None
    assert (10, notes) == (made.response.body_size, made.response.notes)


async def test_large_bodies_cross_tls(trusting: RecordingTransport) -> None:
    """Many pieces go out and come back whole behind TLS."""
    body = bytes(range(256)) * 8_000
    answer = b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n" % len(body) + body
    async with answering(answer, tls=server_context("good")) as endpoint:
        made = await call(trusting, endpoint.url(), body=body, response_limit=10_000_000)

    assert made.succeeded
    assert made.response is not None
    assert answer == made.response.received
    assert endpoint.requests[0].endswith(body)
    assert len(endpoint.requests[0]) == made.request.sent_bytes


def test_only_names_count() -> None:
    """The default context verifies, asks for HTTP/1.1, and wants the name as an alternative name."""
    context = verifying_context()

    assert ssl.CERT_REQUIRED is context.verify_mode
    assert context.check_hostname
    assert not context.hostname_checks_common_name
