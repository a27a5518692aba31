"""Challenges of providers at a real receiver: what goes back over the socket, and what the capture says."""

import json
from functools import partial
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import msgspec
import pytest

from core.handshakes import Secrets, answer, enabled
from core.headers import Headers, first
from core.http1.request import read_head
from core.model import HandshakeSwitch
from core.receiver.record import Respond
from core.signing import Message, sign
from tests.core.handshakes.worlds import NOW, PUBLIC_KEY, SEED
from tests.core.http1.requests import get, post
from tests.core.receiver.loopback import Loopback, listening

FILE = Path(__file__).parents[2] / "data" / "signing" / "challenges.json"
CHALLENGES = json.loads(FILE.read_text("utf-8"))["challenges"]
SWITCHES = (HandshakeSwitch(name="dropbox"),)


def responding(switched_on: dict[str, Secrets]) -> Respond:
    return partial(answer, switched_on=switched_on, now=NOW)


async def tell(loopback: Loopback, message: Message) -> tuple[int, Headers, bytes]:
    """Send a request; status, headers and body of what came back."""
    parts = urlsplit(message.url)
    target = f"{parts.path}?{parts.query}" if parts.query else parts.path
    fields = [("Host", parts.netloc), *message.headers, ("Content-Length", str(len(message.body)))]
    lines = "".join(f"{name}: {value}\r\n" for name, value in fields)
    async with loopback.client() as client:
        await client.send(f"{message.method} {target} HTTP/1.1\r\n{lines}\r\n".encode() + message.body)
        status, head, body = await client.answer(to=message.method)
    return status, read_head(head.removesuffix(b"\r\n\r\n")).headers, body


@pytest.mark.parametrize("vector", CHALLENGES, ids=[each["name"] for each in CHALLENGES])
async def test_documented_challenges_are_answered_as_expected(vector: dict[str, Any]) -> None:
    """Status, body and fields as the provider's documentation has them."""
    name, expect, asked = vector["scheme"], vector["expect"], vector["request"]
    message = Message(
        body=asked["body"].encode(),
        headers=tuple((field, value) for field, value in asked["headers"]),
        method=asked["method"],
        url=asked["url"],
    )
    secret, bare = vector["secret"], message
    if expect.get("requires_valid_signature"):
        made = sign(name, SEED.hex(), message, at=NOW)
        message = msgspec.structs.replace(message, headers=(*message.headers, *made.headers))
        secret = PUBLIC_KEY
    async with listening() as loopback:
        known = {name: (secret,)} if secret else {}
        loopback.receiver.set_respondent(responding(enabled([name], known)), ())
        status, headers, body = await tell(loopback, message)
        capture = loopback.notebook.captures[0]
        if "status_when_signature_invalid" in expect:
            assert (await tell(loopback, bare))[0] in expect["status_when_signature_invalid"]

    assert status in expect["status"]
    assert holds(expect, headers, body)
    assert capture.handshake is not None
    assert name == capture.handshake.name == capture.row.handshake
    assert status < 400 or not capture.handshake.accepted


def holds(expect: dict[str, Any], headers: Headers, body: bytes) -> bool:
    """Whether an answer is as a vector's ``expect`` has it."""
    if "any_of" in expect:
        return any(holds(each, headers, body) for each in expect["any_of"])
    wanted = [("text", body.decode()), ("content_type", first(headers, "content-type"))]
    return (
        all(expect[key] == value for key, value in wanted if key in expect)
        and ("json" not in expect or expect["json"] == json.loads(body))
        and all((first(headers, name) or "").startswith(value) for name, value in expect.get("headers", ()))
        and all(first(headers, name) in values for name, values in expect.get("headers_any", {}).items())
        and all(first(headers, name) for name in expect.get("headers_present", ()))
        and all(
            value in (first(headers, name) or "") for name, value in expect.get("headers_contain", {}).items()
        )
    )


async def test_a_challenge_in_chunks_is_one_all_the_same() -> None:
    """The body is read without its framing; the capture keeps it as it came."""
    async with listening() as loopback, loopback.client() as client:
        loopback.receiver.set_respondent(responding(enabled(["monday"], {})), ())
        chunks = b'8\r\n{"challe\r\n9\r\nnge":"x"}\r\n0\r\n\r\n'
        await client.send(post(b"Transfer-Encoding: chunked", body=chunks))
        _, _, body = await client.answer()

    assert {"challenge": "x"} == json.loads(body)


async def test_nothing_is_answered_by_itself_unless_it_is_switched_on() -> None:
    """A receiver as it is made gives the standing answer, and no capture mentions a handshake."""
    async with listening() as loopback, loopback.client() as client:
        await client.send(get(line=b"GET /?challenge=abc HTTP/1.1"))
        _, _, body = await client.answer(to="GET")

        assert b"OK" == body
        assert loopback.notebook.captures[0].handshake is None


async def test_a_malformed_request_is_no_challenge() -> None:
    """It is refused as ever."""
    async with listening() as loopback:
        loopback.receiver.set_respondent(responding(enabled(["dropbox"], {})), SWITCHES)
        said = await loopback.tell(b"GET /?challenge=abc HTTP/1.1\r\n\r\n")

        assert said.startswith(b"HTTP/1.1 400 ")
        assert SWITCHES == loopback.receiver.state.handshakes


@pytest.mark.logs("could not be answered")
async def test_one_that_fails_costs_no_capture() -> None:
    """A bug in a handshake is logged; the request gets the standing answer and is recorded."""

    def broken(message: Message) -> None:
        raise ZeroDivisionError

    async with listening() as loopback, loopback.client() as client:
        loopback.receiver.set_respondent(broken, ())
        await client.send(get())

        assert 200 == (await client.answer(to="GET"))[0]
        assert 1 == len(loopback.notebook.captures)
