"""Handshakes in the terminal: playing a provider's part, answering challenges, listing what is known."""

import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from http.client import HTTPConnection
from http.server import BaseHTTPRequestHandler, HTTPServer
from threading import Thread
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest

from core.cli.handshake_options import switched_on
from core.errors import InputError
from tests.core.cli.calls import Terminal


class Dropbox(BaseHTTPRequestHandler):
    """An endpoint that answers Dropbox' challenge, and everything else with 404."""

    def do_GET(self) -> None:
        challenge = parse_qs(urlsplit(self.path).query).get("challenge", [""])[0]
        self.send_response(200 if challenge else 404)
        self.send_header("Content-Type", "text/plain")
        self.send_header("X-Content-Type-Options", "nosniff")
        self.send_header("Content-Length", str(len(challenge)))
        self.end_headers()
        self.wfile.write(challenge.encode())

    def log_message(self, *_: Any) -> None:
        """Say nothing."""


@pytest.fixture
def endpoint() -> Iterator[str]:
    server = HTTPServer(("127.0.0.1", 0), Dropbox)
    thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/hook"
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


def test_a_good_answer_is_told_point_by_point(hookbench: Terminal, endpoint: str) -> None:
    """Status, type, fields, body and time; the request is recorded as a delivery."""
    said = hookbench("handshake", "dropbox", endpoint)

    assert 0 == said.status
    assert "✓ The body is the challenge, byte for byte." in said.out
    assert "would be accepted by Dropbox" in said.out
    assert 1 == len(hookbench("deliveries", "--json").json)


def test_a_bad_answer_ends_with_1(hookbench: Terminal, endpoint: str) -> None:
    """As JSON: what was tried, what was found, and the delivery with its bytes."""
    said = hookbench("handshake", "meta", endpoint, "--secret", "our-token", "--json")

    assert 1 == said.status
    assert ("meta", False) == (said.json["handshake"], said.json["passed"])
    good, bad = said.json["challenges"]
    assert "The status is 404; wanted is 200." in [each["sentence"] for each in good["findings"]]
    assert 404 == good["delivery"]["attempts"][0]["response"]["status"]
    assert bad["passed"]


def test_an_endpoint_that_is_not_there_is_told(hookbench: Terminal) -> None:
    """The failure's sentence is the finding."""
    said = hookbench("handshake", "trello", "http://127.0.0.1:9/", "--json")

    assert 1 == said.status
    assert 1 == len(said.json["challenges"][0]["findings"])


WRONG = {
    "an unknown name": (("slak", "http://x/"), "Did you mean slack?"),
    "a secret that lacks": (("zoom", "http://x/"), "cannot be played without the secret token"),
    "one that cannot be played": (("aws-sns", "http://x/"), "only Amazon SNS can sign it"),
    "no URL": (("okta", "nowhere"), "needs http:// or https://"),
    "a key that is none": (("discord", "http://x/", "--secret", "zz"), ""),
}


@pytest.mark.parametrize(("call", "said"), WRONG.values(), ids=WRONG)
def test_a_wrong_call_is_refused_in_a_sentence(hookbench: Terminal, call: tuple[str, ...], said: str) -> None:
    """With 2, and without a trace of the program's inside."""
    refused = hookbench("handshake", *call)

    assert 2 == refused.status
    assert said in refused.err
    assert "Traceback" not in refused.err


def test_all_are_listed(hookbench: Terminal) -> None:
    """Name, what comes, what goes back, and whether a secret is needed."""
    listed = {each["name"]: each for each in hookbench("handshakes", "--json").json}

    assert 20 == len(listed)
    assert ("verify token", True, True) == tuple(
        listed["meta"][key] for key in ("secret", "secret_needed", "can_be_played")
    )
    assert "monday.com" in hookbench("handshakes").out


def test_secrets_go_to_whom_they_are_for(monkeypatch: pytest.MonkeyPatch) -> None:
    """One with a name for that handshake, one without for all; an equals sign alone makes no name."""
    monkeypatch.setenv("TOKEN", "ours")

    on = switched_on(["facebook", "zoom", "dropbox"], ["meta=env:TOKEN", "a=b=="])

    assert {"zoom": ("a=b==",), "meta": ("ours", "a=b=="), "dropbox": ("a=b==",)} == on


def test_all_leaves_out_what_lacks_a_secret(capsys: pytest.CaptureFixture[str]) -> None:
    """And says which, so that nobody wonders."""
    on = switched_on(["all"], ["fitbit=verify123"])

    assert {"slack", "dropbox", "fitbit"} <= on.keys()
    assert "zoom" not in on
    assert "zoom" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("names", "secrets"), [(["zoom"], []), ([], ["x"]), (["dropbox"], ["zoom=x"]), (["slak"], [])]
)
def test_what_does_not_go_together_is_refused(names: list[str], secrets: list[str]) -> None:
    """A handshake without the secret it needs, a secret without its handshake, a name that is none."""
    with pytest.raises(InputError):
        switched_on(names, secrets)


@contextmanager
def a_listener(workspace: str, *options: str) -> Iterator["subprocess.Popen[str]"]:
    call = [
        sys.executable,
        "-m",
        "hookbench",
        "--workspace",
        workspace,
        "listen",
        "--port",
        "0",
        "--json",
        *options,
    ]
    with subprocess.Popen(call, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        try:
            yield process
        finally:
            process.terminate()


def test_a_listener_answers_a_challenge_and_says_so(hookbench: Terminal) -> None:
    """The capture has the handshake's name and sentence, and in the workspace it stays."""
    options = ("--handshake", "strava", "--handshake-secret", "STRAVA", "--count", "1", "--for", "30")
    with a_listener(str(hookbench.workspace), *options) as process:
        assert process.stdout is not None
        listening = json.loads(process.stdout.readline())["listening"]
        connection = HTTPConnection(listening["host"], listening["port"], timeout=20)
        connection.request("GET", "/?hub.mode=subscribe&hub.verify_token=STRAVA&hub.challenge=15f7")
        answered = json.loads(connection.getresponse().read())
        connection.close()
        capture = json.loads(process.stdout.readline())
        assert 0 == process.wait(20)

    assert {"hub.challenge": "15f7"} == answered
    assert ("strava", True) == (capture["handshake"]["name"], capture["handshake"]["accepted"])
    assert "200 strava" in hookbench("captures").out
    assert 1 == len(hookbench("captures", "--filter", "handshake:*", "--json").json)
    assert 0 == len(hookbench("captures", "--filter", "handshake:slack", "--json").json)
    assert capture["handshake"]["sentence"] in hookbench("captures", "show", capture["id"]).out
