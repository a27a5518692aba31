"""What was recorded, in every form it can be shown in."""

import asyncio
import io
import json
import sys
from pathlib import Path

import pytest

from core.cli.output import put_bytes
from core.engine import Engine
from core.model import Answer, Capture, Delivery
from core.store.workspace import Workspace
from tests.core.cli.calls import Terminal

BODY = "Zoë\r\n\x00\x1b[2J".encode()


@pytest.fixture
def recorded(hookbench: Terminal) -> tuple[Delivery, Capture]:
    """Both sides of one exchange, really sent."""
    return asyncio.run(record(hookbench.workspace))


async def record(folder: Path) -> tuple[Delivery, Capture]:
    async with Engine.open(Workspace(folder)) as engine:
        receiver = await engine.listen("127.0.0.1", 0, Answer(body=b"yes"))
        delivery_id = await engine.send("POST", f"{receiver.url}/orders?x=1", (("X-A", "1"),), BODY)
        await engine.settled((delivery_id,))
        delivery = await engine.reader.delivery(delivery_id)
        capture = (await engine.reader.captures_of(delivery))[1]
        return delivery, await engine.reader.capture(capture.id)


def test_exact_bytes_come_out_as_they_crossed_the_wire(
    hookbench: Terminal, recorded: tuple[Delivery, Capture]
) -> None:
    """Nothing is decoded, nothing added."""
    delivery, capture = recorded
    raw = hookbench("deliveries", "show", delivery.row.id, "--raw").out

    assert raw.startswith("POST /orders?x=1 HTTP/1.1\r\n")
    assert raw.endswith("\r\n\r\nyes")
    assert hookbench("captures", "show", capture.row.id, "--body").out.encode() == BODY
    assert hookbench("captures", "show", capture.row.id, "--raw").out.encode() == capture.received


def test_what_came_back_is_shown_though_it_is_no_answer(hookbench: Terminal) -> None:
    """An endpoint that speaks no HTTP: its bytes are in every form but the curl command, which is of the request."""
    delivery_id = asyncio.run(greeted(hookbench.workspace, b"220 mail ready\r\n"))
    forms = {
        form: hookbench("deliveries", "show", delivery_id, form) for form in ("--raw", "--json", "--har")
    }
    (entry,) = forms["--har"].json["log"]["entries"]

    assert forms["--raw"].out.endswith("\r\n\r\n220 mail ready\r\n")
    assert forms["--json"].json["attempts"][0]["stray_base64"] == "MjIwIG1haWwgcmVhZHkNCg=="
    assert entry["response"]["_stray"]["text"] == "220 mail ready\r\n"
    assert "220 mail ready" in hookbench("deliveries", "show", delivery_id).out


async def greeted(folder: Path, greeting: bytes) -> str:
    """The delivery that was sent to an endpoint which says this and hangs up."""

    async def greet(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        writer.write(greeting)
        writer.close()

    server = await asyncio.start_server(greet, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    async with server, Engine.open(Workspace(folder)) as engine:
        delivery_id = await engine.send("GET", f"http://127.0.0.1:{port}/", (), b"")
        await engine.settled((delivery_id,))
    return delivery_id


def test_a_record_can_be_taken_elsewhere(hookbench: Terminal, recorded: tuple[Delivery, Capture]) -> None:
    """As a curl command, and as an HTTP archive."""
    for plural, some_id in (("deliveries", recorded[0].row.id), ("captures", recorded[1].row.id)):
        assert "curl -X POST" in hookbench(plural, "show", some_id, "--curl").out
        assert len(hookbench(plural, "show", some_id, "--har").json["log"]["entries"]) == 1


def test_a_list_has_what_is_shown_one_by_one(hookbench: Terminal, recorded: tuple[Delivery, Capture]) -> None:
    """The same shape in both."""
    for plural, some_id in (("deliveries", recorded[0].row.id), ("captures", recorded[1].row.id)):
        (listed,) = hookbench(plural, "--json").json

        assert listed["id"] == some_id
        assert listed == hookbench(plural, "show", some_id, "--json").json
        assert some_id in hookbench(plural).out
        assert hookbench(plural, "--filter", "since:1h", "--json").json == [listed]
        assert hookbench(plural, "--filter", "status:500", "--json").json == []


def test_a_record_is_shown_harmlessly(hookbench: Terminal, recorded: tuple[Delivery, Capture]) -> None:
    """Its body would clear the screen."""
    delivery, capture = recorded
    out = (
        hookbench("deliveries", "show", delivery.row.id).out
        + hookbench("captures", "show", capture.row.id).out
    )

    assert "/orders?x=1" in out
    assert "\x1b" not in out
    assert "\x00" not in out


def test_a_capture_of_no_hook_needs_a_key_to_be_checked(
    hookbench: Terminal, recorded: tuple[Delivery, Capture]
) -> None:
    """With one it is checked."""
    said = hookbench("verify", "--capture", recorded[1].row.id)
    checked = hookbench("verify", "--capture", recorded[1].row.id, "--secret", "k", "--json")

    assert (said.status, "--secret" in said.err) == (2, True)
    assert (checked.status, checked.json["reason"]) == (1, "missing_header")


def test_a_capture_can_be_rehearsed(hookbench: Terminal, recorded: tuple[Delivery, Capture]) -> None:
    """As it came, with another header over it; nothing is sent."""
    capture = recorded[1]
    planned = hookbench("replay", capture.row.id, "--header", "x-a: 2", "--dry-run", "--json").json

    assert planned["replay_of"] == capture.row.id
    assert planned["request"]["url"] == f"{capture.receiver}/orders?x=1"
    assert ["x-a", "2"] in planned["request"]["headers"]
    assert planned["request"]["body_size"] == len(BODY)
    assert len(hookbench("deliveries", "--json").json) == 1
    assert json.loads(hookbench("captures", "--json").out)[0]["id"] == capture.row.id


class FakeTerminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_a_terminal_never_gets_exact_bytes(monkeypatch: pytest.MonkeyPatch) -> None:
    """They could drive it."""
    terminal = FakeTerminal()
    monkeypatch.setattr(sys, "stdout", terminal)
    put_bytes(b"a\r\n\x1b[2J\xff")

    assert terminal.getvalue() == "a\n⟨ESC⟩[2J\ufffd\n"
