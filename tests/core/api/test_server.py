"""The API's sockets: what is no request, what is too much, and its end."""

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import suppress

import httpx
import pytest

from core.api.message import Reply, Request
from core.api.server import BODY_LIMIT, Server
from core.errors import PortError
from tests.core.api.bench import Bench

LINE = b"GET /api/hooks HTTP/1.1\r\n"


@pytest.mark.parametrize(
    ("data", "status"),
    [
        pytest.param(b"GET /api/hooks\r\n\r\n", 400, id="no version"),
        pytest.param(LINE + b"\r\n", 400, id="no host"),
        pytest.param(LINE + b"Host: 127.0.0.1\nX: y\r\n\r\n", 400, id="bare line feed"),
        pytest.param(LINE + b"Host: a\r\nHost: b\r\n\r\n", 400, id="two hosts"),
        pytest.param(LINE + b"Host: 127.0.0.1\r\nX: " + b"y" * 70_000 + b"\r\n\r\n", 431, id="head too long"),
        pytest.param(
            b"POST /api/hooks HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: %d\r\n\r\n" % (BODY_LIMIT + 1),
            413,
            id="body too long",
        ),
        pytest.param(
            b"POST /api/hooks HTTP/1.1\r\nHost: 127.0.0.1\r\nTransfer-Encoding: chunked\r\n\r\n%x\r\n"
            % (BODY_LIMIT + 1),
            413,
            id="chunk too long",
        ),
        pytest.param(
            b"POST /api/hooks HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n",
            400,
            id="two framings",
        ),
        pytest.param(b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03", 400, id="TLS"),
        pytest.param(b"CONNECT evil.test:443 HTTP/1.1\r\nHost: evil.test:443\r\n\r\n", 405, id="a tunnel"),
    ],
)
async def test_what_is_no_sound_request_is_refused_in_words(bench: Bench, data: bytes, status: int) -> None:
    """Strictly read; the answer says why, in JSON, and the connection ends."""
    answer = await bench.raw(data)

    head, _, body = answer.partition(b"\r\n\r\n")
    assert head.startswith(b"HTTP/1.1 %d " % status)
    assert b"\r\nConnection: close" in head
    assert json.loads(body)["code"] == "request.general"
    assert json.loads(body)["message"].endswith(".")


async def test_a_request_cut_off_by_its_caller_is_refused(bench: Bench) -> None:
    """What is not whole is not carried out."""
    reader, writer = await asyncio.open_connection("127.0.0.1", bench.port)
    writer.write(b"POST /api/hooks HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 9\r\n\r\n{")
    writer.write_eof()

    answer = await reader.read()

    writer.close()
    await writer.wait_closed()
    assert answer.startswith(b"HTTP/1.1 400 ")


async def test_requests_on_one_connection_are_answered_in_their_order(bench: Bench) -> None:
    """Also where the second one comes before the first is answered, and the last says that it is the last."""
    token = f"Host: localhost\r\nAuthorization: Bearer {bench.api.token}\r\n".encode()
    first = LINE + token + b"\r\n"
    last = b"GET /api/hooks/none HTTP/1.1\r\n" + token + b"Connection: close\r\n\r\n"

    answer = await bench.raw(first + last)

    assert answer.startswith(b"HTTP/1.1 200 OK\r\n")
    assert answer.index(b"HTTP/1.1 404 ") > answer.index(b"HTTP/1.1 200 ")


async def test_a_body_that_waits_for_leave_gets_it(bench: Bench) -> None:
    """``Expect: 100-continue``, as curl sends it with larger bodies."""
    body = b'{"name":"x","events":["PostSignIn"],"config":{"url":"https://example.com"}}'
    reader, writer = await asyncio.open_connection("127.0.0.1", bench.port)
    writer.write(
        b"POST /api/hooks HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nExpect: 100-continue\r\n"
        b"Connection: close\r\nAuthorization: Bearer %b\r\nContent-Length: %d\r\n\r\n"
        % (bench.api.token.encode(), len(body))
    )
    leave = await reader.readuntil(b"\r\n\r\n")
    writer.write(body)

    answer = await reader.read()

    writer.close()
    await writer.wait_closed()
    assert leave == b"HTTP/1.1 100 Continue\r\n\r\n"
    assert answer.startswith(b"HTTP/1.1 201 ")


async def test_a_chunked_body_is_read(bench: Bench) -> None:
    """A client that does not know the length of what it sends is as good as any other."""

    async def pieces() -> AsyncIterator[bytes]:
        yield b'{"name":"chunked","events":["PostSignIn"],'
        yield b'"config":{"url":"https://example.com"}}'

    answer = await bench.client.post("/hooks", content=pieces(), headers={"Content-Type": "application/json"})

    assert (answer.status_code, answer.json()["name"]) == (201, "chunked")


async def echo(request: Request) -> Reply:
    return Reply(200, {"target": request.target})


async def test_one_caller_too_many_is_told_so() -> None:
    """A limit on connections; when one ends, the next is taken."""
    server = Server(echo, connections=1)
    port = await server.start(0)
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    writer.write(b"GET /a HTTP/1.1\r\nHost: localhost\r\n\r\n")
    await reader.readuntil(b"}")

    async with httpx.AsyncClient(trust_env=False) as client:
        crowded = await client.get(f"http://127.0.0.1:{port}/b")
    writer.close()
    await writer.wait_closed()
    await server.stop()

    assert crowded.status_code == 503


@pytest.mark.parametrize(
    ("sent", "answer"),
    [
        pytest.param(b"", b"", id="nothing came"),
        pytest.param(b"GET /", b"HTTP/1.1 408 ", id="half a request"),
    ],
)
async def test_a_caller_that_takes_too_long_is_let_go(sent: bytes, answer: bytes) -> None:
    """A silent connection is closed, half a request is refused."""
    server = Server(echo, idle_s=0.01, request_s=0.01)
    port = await server.start(0)
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    writer.write(sent)
    if sent:
        await writer.drain()

    received = await reader.read()

    writer.close()
    await writer.wait_closed()
    await server.stop()
    assert received.startswith(answer)
    assert bool(received) == bool(answer)


async def test_a_caller_that_does_not_take_its_answer_is_let_go() -> None:
    """It holds neither its connection nor the end of the server."""

    async def long(_: Request) -> Reply:
        return Reply(200, "x" * 20_000_000)

    server = Server(long, answer_s=0.01)
    port = await server.start(0)
    reader, writer = await asyncio.open_connection("127.0.0.1", port, limit=1)
    writer.write(b"GET /a HTTP/1.1\r\nHost: localhost\r\n\r\n")
    while server._tasks:
        await asyncio.sleep(0.005)
    await server.stop()

    with pytest.raises((ConnectionError, asyncio.IncompleteReadError)):
        await reader.readexactly(20_000_000)
    writer.close()
    with suppress(ConnectionError):
        await writer.wait_closed()


async def test_stopping_waits_for_the_call_under_way_and_for_nobody_else() -> None:
    """An answer that is being made is still given; a connection that only waits is closed."""
    asked, may_answer = asyncio.Event(), asyncio.Event()

    async def slow(request: Request) -> Reply:
        asked.set()
        await may_answer.wait()
        return Reply(200, request.target)

    server = Server(slow)
    port = await server.start(0)
    idle, idle_end = await asyncio.open_connection("127.0.0.1", port)
    async with httpx.AsyncClient(trust_env=False) as client:
        calling = asyncio.ensure_future(client.get(f"http://127.0.0.1:{port}/slow"))
        await asked.wait()
        stopping = asyncio.ensure_future(server.stop())
        with suppress(ConnectionError):
            assert await idle.read() == b""
        may_answer.set()
        answer = await calling
        await stopping
    idle_end.close()
    with suppress(ConnectionError):
        await idle_end.wait_closed()

    assert (answer.json(), answer.headers["Connection"]) == ("/slow", "close")


async def test_it_listens_on_loopback_only_and_says_why_it_cannot(bench: Bench) -> None:
    """127.0.0.1, whatever the machine's other addresses; a port that is taken is said."""
    with pytest.raises(PortError, match=r"in use"):
        await Server(echo).start(bench.port)
    with pytest.raises(PortError, match=r"not a port"):
        await Server(echo).start(70_000)


@pytest.mark.logs("a call of the API failed")
async def test_a_bug_ends_one_call() -> None:
    """It is logged with its traceback; the caller gets a 500 and the connection goes on."""

    async def broken(request: Request) -> Reply:
        if request.target == "/bug":
            raise ValueError("of ours")
        return Reply(200)

    server = Server(broken)
    port = await server.start(0)
    async with httpx.AsyncClient(base_url=f"http://127.0.0.1:{port}", trust_env=False) as client:
        answers = [(await client.get(path)).status_code for path in ("/bug", "/fine")]
    await server.stop()

    assert answers == [500, 200]
