"""``send --as``, ``providers`` and ``keys``: everything as a provider sends it, from a terminal."""

import json
import threading
import time
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer

import pytest

from core.signing import Message, find_scheme, verify
from tests.core.cli.calls import Terminal


class Endpoint(HTTPServer):
    """Answers what it is told to, and keeps what came."""

    status = 200
    moved = ""
    """Where it sends on whom it does not find there yet."""

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Taking)
        self.came: list[Message] = []

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_address[1]}/in?x=1"


class _Taking(BaseHTTPRequestHandler):
    server: Endpoint

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["content-length"]))
        self.server.came.append(Message(body=body, headers=tuple(self.headers.items()), url=self.server.url))
        elsewhere = self.server.moved if self.path != self.server.moved else ""
        self.send_response(307 if elsewhere else self.server.status)
        if elsewhere:
            self.send_header("Location", elsewhere)
        self.send_header("Content-Length", "0")
        self.end_headers()

    def log_request(self, *_: object) -> None:
        """Says nothing."""


@pytest.fixture
def endpoint() -> Iterator[Endpoint]:
    with Endpoint() as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        yield server
        server.shutdown()
        thread.join()


@pytest.mark.parametrize(
    ("provider", "scheme", "key"),
    [
        ("stripe", "stripe", "whsec_text"),
        ("github", "github", "octo-secret-text"),
        ("standard-webhooks", "standard-webhooks", "whsec_c2VjcmV0LXNlY3JldC1zZWNyZXQtc2VjcmV0"),
        ("twilio", "twilio", "auth-token"),
    ],
)
def test_a_request_is_sent_as_a_provider_does(
    hookbench: Terminal, endpoint: Endpoint, provider: str, scheme: str, key: str
) -> None:
    """Signed with the key given: the provider's scheme finds it valid."""
    said = hookbench("send", endpoint.url, "--as", provider, "--secret", key, "--json")

    [came] = endpoint.came
    shape = json.loads(said.out)
    verdict = verify(find_scheme(scheme), key, came, now=time.time())
    assert said.status == 0
    assert (shape["outcome"], shape["attempts"][0]["response"]["status"]) == ("delivered", 200)
    assert verdict.valid, verdict.explanation
    assert key not in said.out + said.err


def test_what_is_named_beside_a_provider_holds(hookbench: Terminal, endpoint: Endpoint) -> None:
    """Header, body and event are the call's; the rest is the provider's."""
    hookbench(
        "send", endpoint.url, "--as", "github", "--event", "issues", "--secret", "k",
        "--header", "user-agent: mine", "--body", "{}", "--json",
    )  # fmt: skip

    [came] = endpoint.came
    headers = {name.lower(): value for name, value in came.headers}
    assert (headers["user-agent"], headers["x-github-event"], came.body) == ("mine", "issues", b"{}")


def test_a_key_is_made_where_none_is_given(hookbench: Terminal, endpoint: Endpoint) -> None:
    """What a receiver checks with is told, and it fits."""
    said = hookbench("send", endpoint.url, "--as", "discord", "--json")

    public = said.err.rpartition(": ")[2].strip()
    assert verify("discord", public, endpoint.came[0], now=time.time()).valid


def test_a_retry_that_is_far_away_is_left_for_later(hookbench: Terminal, endpoint: Endpoint) -> None:
    """Stripe tries again after an hour: nobody waits for that at a terminal; with no retries it has failed."""
    endpoint.status = 500

    later = hookbench("send", endpoint.url, "--as", "stripe", "--secret", "k", "--json")
    never = hookbench("send", endpoint.url, "--as", "stripe", "--secret", "k", "--retries", "0", "--json")

    assert (later.status, json.loads(later.out)["outcome"]) == (1, "pending")
    assert "tried again later" in later.err
    assert (never.status, json.loads(never.out)["outcome"]) == (1, "failed")


@pytest.mark.parametrize(
    ("words", "outcome"),
    [
        pytest.param(("slack",), "delivered", id="Slack follows"),
        pytest.param(("slack", "--redirects", "0"), "failed", id="unless the call says otherwise"),
        pytest.param(("shopify",), "failed", id="Shopify does not"),
        pytest.param(("shopify", "--redirects", "1"), "delivered", id="unless the call says so"),
    ],
)
def test_a_redirect_is_followed_by_whoever_does(
    hookbench: Terminal, endpoint: Endpoint, words: tuple[str, ...], outcome: str
) -> None:
    """It is a rule of the provider, and of the call where that names one."""
    endpoint.moved = "/there"

    said = hookbench("send", endpoint.url, "--secret", "k", "--retries", "0", "--json", "--as", *words)

    assert json.loads(said.out)["outcome"] == outcome


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--as", "strip"), "Did you mean stripe"),
        (("--as", "stripe", "--event", "x"), "Possible: invoice.paid"),
        (("--event", "x"), "--as"),
        (("--as", "stripe", "--secret", "k", "--scheme", "discord"), "hexadecimal"),
    ],
)
def test_what_cannot_be_sent_is_said(hookbench: Terminal, words: tuple[str, ...], said: str) -> None:
    """Which, and what would be right."""
    refused = hookbench("send", "http://127.0.0.1:1/", *words)

    assert refused.status == 2
    assert said in refused.err


def test_providers_are_listed_and_shown(hookbench: Terminal) -> None:
    """As text and as JSON; the same seed shows the same sample."""
    listed = json.loads(hookbench("providers", "--json").out)
    shown = json.loads(
        hookbench("providers", "show", "github", "--event", "push", "--seed", "3", "--json").out
    )

    assert {"stripe", "github", "slack"} <= {each["name"] for each in listed}
    assert ["X-GitHub-Event", "push"] in shown["sample"]["headers"]
    assert "Stripe" in hookbench("providers").out
    assert "invoice.paid" in hookbench("providers", "show", "stripe").out


def test_it_is_shown_where_a_providers_rules_are_said(hookbench: Terminal) -> None:
    """With the date, and what those places leave open; what was not looked up says so."""
    stripe = hookbench("providers", "show", "stripe")
    shape = json.loads(hookbench("providers", "show", "stripe", "--json").out)

    assert "https://docs.stripe.com/webhooks" in stripe.out
    assert "timeout, retries" in stripe.out
    assert (shape["rules_sources"], shape["estimated"]) == (
        ["https://docs.stripe.com/webhooks"],
        ["timeout", "retries"],
    )
    assert "up to 2 followed" in hookbench("providers", "show", "slack").out
    assert "not checked" in hookbench("providers", "show", "zendesk").out


def test_keys_are_listed_by_name_alone(hookbench: Terminal) -> None:
    """A key that was put in never comes out; what is odd about it is said."""
    added = hookbench("keys", "add", "live", "--scheme", "stripe", "--secret", "sk_live_not_it")
    listed = hookbench("keys", "--json")
    removed = hookbench("keys", "rm", "live")

    assert added.status == 0
    assert added.err
    assert [key["name"] for key in json.loads(listed.out)] == ["live"]
    assert "sk_live" not in added.out + added.err + listed.out + hookbench("keys").out
    assert removed.status == 0
    assert json.loads(hookbench("keys", "--json").out) == []
