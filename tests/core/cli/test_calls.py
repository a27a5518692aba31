"""Calls that need no other process: the catalogue, signatures, hooks, and every way to call them wrongly."""

import json
import sys
from pathlib import Path

import pytest

import core.cli
from tests.core.cli.calls import Terminal

KEY = "Q7m2xVb0RkT9sLwE4nYhC3uJdF8gPzA1"
# Source: Logto webhook reference, section 5, the small example.
BODY = '{"event":"PostSignIn","hookId":"abc","name":"é"}'
SIGNATURE = "31c8989dd62ac2e42ca8b53d0e6f9fe1cb84779fc9be3d06b2b847b58669b134"
HOOK = ("hooks", "add", "--name", "Orders", "--event", "PostSignIn", "--url", "http://127.0.0.1:9/")


# --- the catalogue ---------------------------------------------------------------------


def test_the_catalogue_is_listed(hookbench: Terminal) -> None:
    """All 31 types, with the keys of the contract."""
    events = hookbench("events", "--json").json

    assert len(events) == 31
    assert {tuple(event) for event in events} == {("type", "class", "group", "description", "variants")}
    assert "PostSignIn" in hookbench("events").out


def test_a_sample_is_shown_as_it_would_be_sent(hookbench: Terminal) -> None:
    """Compact, keys in the producer's order, with the values that were set."""
    said = hookbench("events", "show", "PostSignIn", "--set", "user.name=Zoë", "--set", "n=1.0", "--json")

    assert said.out.startswith('{"event":"PostSignIn","interactionEvent":"SignIn","createdAt":"')
    assert said.json["user"]["name"] == "Zoë"
    assert '"n":1}' in said.out


# --- signatures ------------------------------------------------------------------------


def test_what_is_signed_verifies(hookbench: Terminal) -> None:
    """The header that one command gives is the one that the other wants."""
    signed = hookbench("sign", "--scheme", "logto", "--secret", "secret", "--body", BODY, "--json").json
    name, value = signed["headers"][0]
    call = (
        "verify",
        "--scheme",
        "logto",
        "--secret",
        "secret",
        "--body",
        BODY,
        "--header",
        f"{name}: {value}",
    )

    assert (name.lower(), value) == ("logto-signature-sha-256", SIGNATURE)
    assert hookbench(*call).status == 0
    assert hookbench(*call, "--json").json["valid"] is True


def test_a_signature_that_does_not_hold_ends_with_1(hookbench: Terminal) -> None:
    """And says which one would have."""
    call = ("verify", "--scheme", "logto", "--secret", "secret", "--body", f"{BODY}\n")
    said = hookbench(*call, "--header", f"logto-signature-sha-256: {SIGNATURE}", "--json")

    assert said.status == 1
    assert (said.json["valid"], said.json["reason"], said.json["found"]) == (False, "mismatch", SIGNATURE)


def test_a_batch_is_answered_line_by_line(hookbench: Terminal, tmp_path: Path) -> None:
    """In order, names handed through, 1 where any does not hold."""
    good = {"name": "good", "scheme": "logto", "secret": "secret", "body": BODY, "now": 1}
    good["headers"] = [["logto-signature-sha-256", SIGNATURE]]
    bad = {**good, "name": "bad", "body": "Zm9v", "body_encoding": "base64"}
    file = tmp_path / "batch.jsonl"
    file.write_text(f"{json.dumps(good)}\n{json.dumps(bad)}\n")
    said = hookbench("verify", "--batch", str(file))
    verdicts = [json.loads(line) for line in said.out.splitlines()]

    assert said.status == 1
    assert [(each["name"], each["valid"]) for each in verdicts] == [("good", True), ("bad", False)]


def test_the_schemes_are_listed(hookbench: Terminal) -> None:
    """With all that the contract names."""
    schemes = hookbench("schemes", "--json").json

    assert set(schemes[0]) >= {"name", "headers", "algorithm", "signed_content", "tolerance_s"}
    assert "logto" in hookbench("schemes").out


# --- hooks -----------------------------------------------------------------------------


def test_a_hook_lives_its_life(hookbench: Terminal) -> None:
    """Made, seen, changed, switched, given a new key, deleted."""
    made = hookbench(*HOOK, "--header", "X-A: 1", "--retries", "1", "--disabled", "--json").json
    hook_id = made["id"]
    changed = hookbench("hooks", "edit", hook_id, "--name", "Renamed", "--json").json
    rotated = hookbench("hooks", "rotate-key", hook_id, "--json").json

    assert (made["enabled"], made["retries"], made["headers"]) == (False, 1, [["X-A", "1"]])
    assert changed == {**made, "name": "Renamed"}
    assert hookbench("hooks", "enable", hook_id, "--json").json["enabled"] is True
    assert hookbench("hooks", "disable", hook_id, "--json").json["enabled"] is False
    assert len({made["signing_key"], rotated["signing_key"]}) == 2
    assert hookbench("hooks", "edit", hook_id, "--no-headers", "--json").json["headers"] == []
    assert [hook["name"] for hook in hookbench("hooks", "list", "--json").json] == ["Renamed"]
    assert hookbench("hooks", "rm", hook_id).status == 0
    assert hookbench("hooks", "list", "--json").json == []


def test_a_hook_can_have_a_key_of_ones_own(hookbench: Terminal, monkeypatch: pytest.MonkeyPatch) -> None:
    """The key is masked in text unless it is asked for."""
    monkeypatch.setenv("HOOK_KEY", KEY)
    hook_id = hookbench(*HOOK, "--secret", "env:HOOK_KEY", "--json").json["id"]

    assert KEY not in hookbench("hooks", "show", hook_id).out
    assert KEY in hookbench("hooks", "show", hook_id, "--reveal").out


def test_an_event_type_given_twice_is_listened_to_once(hookbench: Terminal) -> None:
    """In the order they were given."""
    made = hookbench(*HOOK[:-2], "PostRegister", "PostSignIn", *HOOK[-2:], "--json")

    assert made.json["events"] == ["PostSignIn", "PostRegister"]


def test_a_header_that_a_hook_does_not_send_is_told_of(hookbench: Terminal) -> None:
    """Logto ignores a Host of one's own; nothing else is remarked on."""
    assert "not sent" in hookbench(*HOOK, "--header", "Host: elsewhere").err
    assert hookbench(*HOOK, "--header", "X-Host: elsewhere").err == ""


def test_an_empty_workspace_says_what_to_do(hookbench: Terminal) -> None:
    """On standard error: there is no result."""
    for command in (("hooks", "list"), ("deliveries",), ("captures",)):
        said = hookbench(*command)

        assert (said.status, said.out) == (0, "")
        assert "There are no" in said.err
    assert hookbench("deliveries", "--json").json == []


# --- wrong calls -----------------------------------------------------------------------

WRONG = {
    "unknown event": (["events", "show", "PostSingIn"], "Did you mean PostSignIn?"),
    "unknown variant": (["events", "show", "PostSignIn", "--variant", "no"], "no variant"),
    "impossible path": (["events", "show", "PostSignIn", "--set", "user..x=1"], "not a path"),
    "assignment without value": (["events", "show", "PostSignIn", "--set", "user"], "="),
    "trigger of an unknown event": (["trigger", "No"], "There is no event"),
    "payload that is missing": (["trigger", "PostSignIn", "--payload", "/none.json"], "hookbench: “/none.json” cannot"),
    "trigger to an unknown hook": (["trigger", "PostSignIn", "--hook", "nope"], "nope"),
    "hook to an impossible URL": ([*HOOK[:-1], "ftp://h/"], "http"),
    "hook for an unknown event": ([*HOOK, "--event", "X"], "no event"),
    "hook for an event of no such name": ([*HOOK, "--event", "X"], "catalogue lists"),
    "hook with an unknown scheme": ([*HOOK, "--scheme", "no"], "Possible: adyen"),
    "log of an unknown hook": (["hooks", "logs", "nope"], "no hook with the id “nope”"),
    "workspace of no name": (["hooks", "list", "--workspace", ""], "--workspace: It is empty"),
    "workspace in memory": (["hooks", "list", "--workspace", ":memory:"], "no workspace in memory"),
    "unknown hook": (["hooks", "show", "nope"], "nope"),
    "unknown delivery": (["deliveries", "show", "nope"], "nope"),
    "unknown capture": (["captures", "show", "nope"], "nope"),
    "unknown replay": (["replay", "nope"], "nope"),
    "replay of nothing": (["replay"], "Say what to replay"),
    "replay of two kinds": (["replay", "x", "--filter", "y"], "Only one of ids and --filter"),
    "broken filter": (["deliveries", "--filter", "stat:500"], "position 1"),
    "filter of the other list": (["captures", "--filter", "outcome:failed"], "means nothing in this list"),
    "send to nowhere": (["send", "example.com"], "http://"),
    "send with a key alone": (["send", "http://h/", "--secret", "k"], "--scheme"),
    "send signed without a key": (["send", "http://h/", "--scheme", "logto"], "signing key"),
    "send with a bad method": (["send", "http://h/", "--method", "NO WAY"], "method"),
    "sign with an unknown scheme": (["sign", "--scheme", "logot", "--secret", "k"], "Did you mean logto?"),
    "verify nothing": (["verify"], "Say what to check"),
    "verify two things": (["verify", "--capture", "a", "--batch", "b"], "Only one"),
    "verify a batch by a scheme": (["verify", "--batch", "-", "--scheme", "logto", "--at", "1"], "--scheme and --at"),
    "verify an unknown capture": (["verify", "--capture", "nope"], "nope"),
    "payload of no name": (["trigger", "PostSignIn", "--payload", ""], "--payload is empty"),
    "variant of no name": (["events", "show", "PostSignIn", "--variant", ""], "--variant is empty"),
    "send with no method": (["send", "http://h/", "--method", ""], "--method is empty"),
    "send with no scheme": (["send", "http://h/", "--scheme", "", "--secret", "k"], "--scheme is empty"),
    "send as nobody": (["send", "http://h/", "--as", ""], "--as is empty"),
    "replay of whatever": (["replay", "--filter", ""], "--filter is empty"),
    "replay to nowhere": (["replay", "x", "--to", ""], "--to is empty"),
    "report of no hook": (["report", "failures", "--hook", ""], "--hook is empty"),
    "listen at no address": (["listen", "--host", ""], "--host is empty"),
    "listen with a key alone": (["listen", "--secret", "k"], "--verify"),
    "listen and check without a key": (["listen", "--verify", "logto"], "signing key"),
}  # fmt: skip


@pytest.mark.parametrize(("call", "words"), WRONG.values(), ids=WRONG)
def test_wrong_input_is_refused_in_words(hookbench: Terminal, call: list[str], words: str) -> None:
    """Exit status 2, one sentence that begins with the program's name, nothing on standard output."""
    said = hookbench(*call)

    assert (said.status, said.out) == (2, "")
    assert said.err.startswith(("hookbench: ", "usage: "))
    assert words in said.err


NO_TEXT = {
    "filter": ["deliveries", "--filter", "\udcff"],
    "delivery": ["deliveries", "show", "\udcff"],
    "capture": ["captures", "show", "\udcff"],
    "replayed": ["replay", "fine", "\udcff"],
    "hook": ["hooks", "rm", "\udcff"],
    "hook that gets an event": ["trigger", "PostSignIn", "--hook", "\udcff"],
    "capture to check": ["verify", "--capture", "\udcff"],
    "address": ["listen", "--host", "\udcff"],
    "URL": ["sign", "--scheme", "logto", "--secret", "k", "--url", "http://h/\udcff"],
}


@pytest.mark.parametrize("call", NO_TEXT.values(), ids=NO_TEXT)
def test_an_argument_that_is_no_text_is_refused(hookbench: Terminal, call: list[str]) -> None:
    """Bytes outside UTF-8 come as lone surrogates: the call is wrong, whatever would have been done with them."""
    said = hookbench(*call)

    assert (said.status, said.out) == (2, "")
    assert "“⟨U+DCFF⟩” is not text in UTF-8" in said.err or "http://h/⟨U+DCFF⟩" in said.err


@pytest.mark.skipif(sys.platform == "darwin", reason="its file names are text")
def test_a_file_may_be_called_by_any_bytes(hookbench: Terminal, tmp_path: Path) -> None:
    """And a body may hold them."""
    file = tmp_path / "\udcff"
    file.write_text("x")
    call = ("sign", "--scheme", "logto", "--secret", "k")

    assert hookbench(*call, "--body", f"@{file}").out == hookbench(*call, "--body", "x").out
    assert hookbench(*call, "--body", "\udcff").status == 0


BATCHES = {
    "not JSON": b"{",
    "no secret": b'{"scheme": "logto"}',
    "unknown scheme": b'{"scheme": "x", "secret": "k"}',
    "no base64": b'{"scheme": "logto", "secret": "k", "body": "?", "body_encoding": "base64"}',
    "deep": b"[" * 100_000,
    "no text": b"\xff\xfe",
}


@pytest.mark.parametrize("line", BATCHES.values(), ids=BATCHES)
def test_a_broken_batch_names_the_line(hookbench: Terminal, tmp_path: Path, line: bytes) -> None:
    """Counted from 1, empty lines included."""
    file = tmp_path / "batch.jsonl"
    file.write_bytes(b"\n" + line)
    said = hookbench("verify", "--batch", str(file))

    assert said.status == 2
    assert "Line 2" in said.err


def test_a_workspace_that_is_a_file_is_explained(hookbench: Terminal) -> None:
    """It cannot run here: 3."""
    hookbench.workspace.write_text("mine")
    said = hookbench("hooks", "list")

    assert said.status == 3
    assert "not a folder" in said.err


def test_what_nobody_foresaw_is_called_a_bug(hookbench: Terminal, monkeypatch: pytest.MonkeyPatch) -> None:
    """With its traceback, and never as success."""
    monkeypatch.setattr(core.cli, "perform", lambda arguments: arguments.no_such_option)
    said = hookbench("events")

    assert said.status == 3
    assert "Traceback" in said.err
    assert "This is a bug in Hookbench" in said.err


def test_a_foreign_name_in_an_error_cannot_drive_the_terminal(hookbench: Terminal) -> None:
    """Errors quote what was typed, or read from a file."""
    said = hookbench("deliveries", "show", "\x1b[2J")

    assert "\x1b" not in said.err


def test_output_is_utf_8_whatever_the_locale(monkeypatch: pytest.MonkeyPatch, hookbench: Terminal) -> None:
    """JSON readers expect it."""
    hookbench("events")

    assert sys.stdout.encoding.lower().replace("-", "") == "utf8"
