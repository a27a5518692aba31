"""Delivery rules from the terminal: presets of hooks, and redirects of a request by hand."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, HTTPServer

import pytest

from tests.core.cli.calls import Terminal

HOOK = ("hooks", "add", "--name", "Orders", "--event", "PostSignIn", "--url", "http://127.0.0.1:9/")
REMARK = "127.0.0.1 is a loopback address: Logto 1.43 and later would refuse it unless it is allow-listed."


Answer = tuple[int, dict[str, str]]
"""A status and header fields; there is no body."""

REDIRECTED: Answer = (302, {"Location": "/there"})


@contextmanager
def answering(*answers: Answer) -> Iterator[tuple[str, list[str]]]:
    """An endpoint that gives each request the next answer, then the last again; its URL, and what it was asked."""
    asked: list[str] = []

    class Answering(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def handle_one(self) -> None:
            self.rfile.read(int(self.headers.get("Content-Length", 0)))
            status, fields = answers[min(len(asked), len(answers) - 1)]
            asked.append(self.requestline)
            self.send_response(status)
            for name, value in {**fields, "Content-Length": "0"}.items():
                self.send_header(name, value)
            self.end_headers()

        do_POST = do_GET = handle_one  # noqa: N815 - so the base class looks for them

        def log_message(self, *_: object) -> None:
            """Tests are silent."""

    with HTTPServer(("127.0.0.1", 0), Answering) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_port}/hook", asked
        finally:
            server.shutdown()
            thread.join()


@pytest.fixture
def redirecting() -> Iterator[str]:
    """An endpoint that redirects the first request, and is content with the next."""
    with answering(REDIRECTED, (200, {})) as (url, _):
        yield url


@pytest.mark.parametrize(
    ("options", "expected"),
    [
        pytest.param((), ("hookbench", 3, 10.0, "all", 20), id="ours by default"),
        pytest.param(("--rules", "logto-a"), ("logto-a", 0, 10.0, "head", 20), id="generation A"),
        pytest.param(("--rules", "logto-b"), ("logto-b", 3, 10.0, "head", 20), id="generation B"),
        pytest.param(
            ("--rules", "logto-b", "--retries", "1"), ("logto-b", 1, 10.0, "head", 20), id="B, one retry"
        ),
        pytest.param(("--redirects", "0"), ("own", 3, 10.0, "all", 0), id="none followed"),
        pytest.param(("--timeout-covers", "head"), ("logto-b", 3, 10.0, "head", 20), id="until the head"),
        pytest.param(
            ("--rules", "logto-a", "--timeout", "3"), ("own", 0, 3.0, "head", 20), id="A, impatient"
        ),
    ],
)
def test_a_hook_has_rules(
    hookbench: Terminal, options: tuple[str, ...], expected: tuple[str, int, float, str, int]
) -> None:
    """A preset fixes all of them, what is named beside it holds, and the hook says which it follows."""
    hook = hookbench(*HOOK, *options, "--json").json

    assert expected == (
        hook["rules"], hook["retries"], hook["timeout_s"], hook["timeout_covers"], hook["redirects"],
    )  # fmt: skip


def test_rules_are_edited(hookbench: Terminal) -> None:
    """Another preset replaces all rules of a hook, and nothing else."""
    made = hookbench(*HOOK, "--retries", "7", "--header", "X-A: 1", "--json").json
    edited = hookbench("hooks", "edit", made["id"], "--rules", "logto-b")
    hook = hookbench("hooks", "show", made["id"], "--json").json

    assert ("logto-b", 3, [["X-A", "1"]]) == (hook["rules"], hook["retries"], hook["headers"])
    assert "Logto 1.43 and later" in edited.out
    assert "until the head of the answer is in" in edited.out


@pytest.mark.parametrize(
    "options",
    [("--rules", "logto-c"), ("--redirects", "21"), ("--redirects", "-1"), ("--timeout-covers", "body")],
    ids=" ".join,
)
def test_rules_that_do_not_exist(hookbench: Terminal, options: tuple[str, ...]) -> None:
    """A wrong call ends with 2."""
    assert 2 == hookbench(*HOOK, *options).status


def test_a_redirect_is_the_answer_unless_it_is_to_be_followed(hookbench: Terminal, redirecting: str) -> None:
    """Without --redirects a request by hand ends at the 302."""
    said = hookbench("send", redirecting, "--body", "hello", "--json")

    assert 1 == said.status
    attempt = said.json["attempts"][0]
    assert (302, [], [REMARK]) == (attempt["response"]["status"], attempt["hops"], attempt["remarks"])


def test_hops_are_in_the_json(hookbench: Terminal, redirecting: str) -> None:
    """Each with both messages, its phases and the rule; the request of the attempt is the last one."""
    said = hookbench("send", redirecting, "--body", "hello", "--redirects", "5", "--json")
    attempt = said.json["attempts"][0]
    (hop,) = attempt["hops"]

    assert 0 == said.status
    assert {"request", "response", "phases", "duration_ms", "connection", "rule"} == set(hop)
    assert ("POST", "hello", 302) == (
        hop["request"]["method"],
        hop["request"]["body"],
        hop["response"]["status"],
    )
    assert "302: GET without the body." == hop["rule"]
    request = attempt["request"]
    assert ("GET", "", 0) == (request["method"], request["body"], request["body_size"])
    assert redirecting.replace("/hook", "/there") == request["url"]
    assert 200 == attempt["response"]["status"]
    assert attempt["decision"].startswith("Delivered, after 1 redirect")


def test_hops_are_shown(hookbench: Terminal, redirecting: str) -> None:
    """On the sheet both requests stand one after the other, with the rule between them and the remark below."""
    out = hookbench("send", redirecting, "--body", "hello", "--redirects", "5").out

    assert out.index("POST /hook HTTP/1.1") < out.index("302: GET without the body.")
    assert out.index("302: GET without the body.") < out.index("GET /there HTTP/1.1")
    assert "HTTP/1.1 302 Found" in out
    assert " ".join(REMARK.split()) in " ".join(out.split())


@pytest.mark.parametrize(
    ("rules", "answers", "outcome", "attempts", "sentence"),
    [
        pytest.param(
            ("--rules", "logto-b"), [REDIRECTED, (200, {})], "delivered", 1,
            "Delivered, after 1 redirect", id="trap 4: a POST redirected into a GET succeeds",
        ),
        pytest.param(
            ("--redirects", "0"), [REDIRECTED, (200, {})], "failed", 1,
            "Status 302 is final", id="a hook that follows none",
        ),
        pytest.param(
            ("--rules", "logto-b"), [(503, {}), (200, {})], "delivered", 2,
            "Delivered.", id="trap 7: 5xx then 200 is one delivery",
        ),
        pytest.param(
            ("--rules", "logto-a"), [(503, {}), (200, {})], "failed", 1,
            "Rule: a single attempt, as with Logto up to 1.42.", id="generation A never tries again",
        ),
        pytest.param(
            ("--rules", "logto-b"), [(429, {"Retry-After": "1"}), (200, {})], "failed", 1,
            "Status 429 is final: only 500–599 is tried again. Rule: Logto 1.43 and later.",
            id="trap 8: 429 with Retry-After",
        ),
    ],
)  # fmt: skip
def test_a_delivery_follows_the_rules_of_its_hook(
    hookbench: Terminal,
    rules: tuple[str, ...],
    answers: list[Answer],
    outcome: str,
    attempts: int,
    sentence: str,
) -> None:
    """From the hook to the endpoint and back: how often it is called, what comes of it, and whose rule that is."""
    with answering(*answers) as (url, asked):
        hookbench("hooks", "add", "--name", "Orders", "--event", "PostSignIn", "--url", url, *rules)
        (delivery,) = hookbench("trigger", "PostSignIn", "--json").json["deliveries"]

    last = delivery["attempts"][-1]
    assert (outcome, attempts) == (delivery["outcome"], len(delivery["attempts"]))
    assert sentence in last["decision"]
    assert len(asked) == sum(1 + len(attempt["hops"]) for attempt in delivery["attempts"])
