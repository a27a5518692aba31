"""Test sends and key rotation in the terminal."""

import socket
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, HTTPServer
from threading import Thread
from typing import Any

import pytest

from core.cli.sheet import MASK
from tests.core.cli.calls import Terminal


class Endpoint(BaseHTTPRequestHandler):
    """Answers with the status that its path names."""

    def do_POST(self) -> None:
        self.rfile.read(int(self.headers["Content-Length"]))
        self.send_response(int(self.path.strip("/")))
        self.send_header("Content-Length", "0")
        self.end_headers()

    def log_message(self, *_: Any) -> None:
        """Say nothing."""


@contextmanager
def an_endpoint() -> Iterator[str]:
    server = HTTPServer(("127.0.0.1", 0), Endpoint)
    thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


@pytest.fixture
def hook(hookbench: Terminal) -> Iterator[dict[str, Any]]:
    with an_endpoint() as url:
        call = (
            "--name",
            "CRM",
            "--event",
            "PostSignIn",
            "User.Created",
            "--url",
            f"{url}/204",
            "--disabled",
            "--json",
        )
        yield hookbench("hooks", "add", *call).json


def test_a_test_is_sent_for_every_event_of_the_hook(hookbench: Terminal, hook: dict[str, Any]) -> None:
    """Or for those that are named; 0 where all are answered with a 2xx, and nothing is recorded."""
    every = hookbench("hooks", "test", hook["id"], "--json")
    named = hookbench("hooks", "test", hook["id"], "--event", "User.Deleted", "--true-bodies", "--json")

    assert (every.status, [each["event"] for each in every.json]) == (0, ["PostSignIn", "User.Created"])
    assert every.json[0]["attempt"]["response"]["status"] == 204
    assert '"userAgent":"fake-user-agent"' in every.json[0]["attempt"]["request"]["body"]
    assert "fake" not in named.json[0]["attempt"]["request"]["body"]
    assert hookbench("deliveries", "--json").json == []


def test_a_test_that_fails_ends_with_1(hookbench: Terminal, hook: dict[str, Any]) -> None:
    """What came back is shown; no key is."""
    hookbench("hooks", "edit", hook["id"], "--url", hook["url"].replace("204", "400"))

    said = hookbench("hooks", "test", hook["id"])

    assert said.status == 1
    assert "400" in said.out
    assert hook["signing_key"] not in said.out


@pytest.mark.parametrize(
    ("call", "words"),
    [
        pytest.param(("test", "none"), "no hook", id="an unknown hook"),
        pytest.param(
            ("test", "ID", "--event", "PostSignin"), "Did you mean PostSignIn", id="an unknown event"
        ),
        pytest.param(("rotate-key", "ID", "--grace", "x"), "not a whole number", id="no time"),
        pytest.param(("rotate-key", "ID", "--grace", "9999999"), "0 to 2592000", id="too long a time"),
    ],
)
def test_a_wrong_call_is_refused(
    hookbench: Terminal, hook: dict[str, Any], call: tuple[str, ...], words: str
) -> None:
    """With 2, and with what is wrong."""
    said = hookbench("hooks", *(hook["id"] if word == "ID" else word for word in call))

    assert said.status == 2
    assert words in said.err


def test_a_key_is_rotated_at_once_or_with_an_overlap(hookbench: Terminal, hook: dict[str, Any]) -> None:
    """The end of the overlap is said; the old key is not."""
    overlap = hookbench("hooks", "rotate-key", hook["id"], "--grace", "3600", "--json")
    shown = hookbench("hooks", "show", hook["id"])
    at_once = hookbench("hooks", "rotate-key", hook["id"], "--json")

    assert overlap.json["signing_key"] != hook["signing_key"]
    assert overlap.json["previous_until"].endswith("Z")
    assert hook["signing_key"] not in overlap.out + shown.out
    assert "verifies until" in shown.out
    assert at_once.json["previous_until"] is None


# --- the Management API ----------------------------------------------------------------


def test_the_api_says_where_it_would_be(hookbench: Terminal) -> None:
    """No token before it is needed; then masked, unless it is asked for."""
    before = hookbench("api", "status", "--json").json
    token = hookbench("api", "renew-token", "--json").json["token"]
    masked, revealed = hookbench("api", "status").out, hookbench("api", "status", "--reveal").out

    assert (before["url"], before["token"]) == ("http://127.0.0.1:3002/api", None)
    assert len(token) == 32
    assert MASK in masked
    assert token not in masked
    assert token in revealed


def test_a_port_that_is_taken_is_said(hookbench: Terminal) -> None:
    """With 3, as for the receiver."""

    with socket.create_server(("127.0.0.1", 0)) as taken:
        said = hookbench("api", "--port", str(taken.getsockname()[1]))

    assert said.status == 3
    assert "in use by another program" in said.err
