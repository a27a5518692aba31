"""The captured request as a unit test, run in Python and Node as its owner runs it."""

import hmac
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from core.errors import InputError
from core.signing import Message, sign, verify
from core.signing.library import find_scheme
from core.signing.snippets import KEYS, snippet, unit_test
from core.signing.snippets.unit_test import BODY_LIMIT
from core.verdict import SchemeOptions, Verdict
from tests.core.signing.snippets.running import LANGUAGES, NODE, VECTORS, message_of, options_of

COMMANDS = {"python": [sys.executable, "-B"], "node": [NODE, "--test"]}
CAPTURED = [
    next(vector for vector in VECTORS if vector["name"] == name)
    for name in (
        "stripe/valid-crlf-body",
        "zendesk/diag-d07-lf-to-crlf",
        "hubspot-v3/valid-basic",
        "paypal/valid-header-names-lowercase",
        "http-message-signatures/doc-rfc9421-b26",
        "outpost/valid-binary-body",
        "standard-webhooks/doc-v1a-svix-server-test",
        "content-digest/doc-rfc9530-b1",
        "content-digest/valid-sha-256-binary",
    )
]


@pytest.mark.parametrize("key", LANGUAGES)
@pytest.mark.parametrize("vector", CAPTURED, ids=lambda vector: vector["name"])
def test_says_what_the_verdict_says(key: str, vector: dict[str, Any], tmp_path: Path) -> None:
    """A captured request's test passes with the verifier beside it and the key in the environment."""
    _run(key, vector, tmp_path, options_of(vector))


WITHOUT_OPTIONS = [
    vector
    for vector in VECTORS
    if vector["scheme"] in ("pusher", "http-message-signatures") and options_of(vector) != SchemeOptions()
][::3]


@pytest.mark.parametrize("key", LANGUAGES)
@pytest.mark.parametrize("vector", WITHOUT_OPTIONS, ids=lambda vector: vector["name"])
def test_says_it_without_options(key: str, vector: dict[str, Any], tmp_path: Path) -> None:
    """Where nobody named Pusher's application or the algorithm, the test names what the verdict was reached by."""
    _run(key, vector, tmp_path, SchemeOptions())


WINDOWS = {
    "stripe/valid-crlf-body": (3600.0, 1000.0),
    "hubspot-v3/valid-basic": (0.0, 100_000.0),
    "slack/valid-basic": (10.0, 60.0),
    "box/valid-basic": (0.0, -60.0),
    "http-message-signatures/doc-rfc9421-b25": (0.0, -100.0),
    "contentful/valid-host-not-signed": (3600.0, 100.0),
}


@pytest.mark.parametrize("key", LANGUAGES)
@pytest.mark.parametrize("name", WINDOWS)
def test_another_tolerance(key: str, name: str, tmp_path: Path) -> None:
    """A verdict under another tolerance is not the verifier's, which knows the scheme's own: the test says both."""
    vector = next(vector for vector in VECTORS if vector["name"] == name)
    tolerance_s, later_s = WINDOWS[name]
    other = vector | {"now": vector["now"] + later_s}
    own, asked = _verdict(other), _verdict(other, tolerance_s=tolerance_s)

    assert own.valid is not asked.valid
    _run(key, other, tmp_path, options_of(vector), tolerance_s=tolerance_s)
    text = unit_test(
        find_scheme(vector["scheme"]), key, message_of(vector), now=other["now"], verdict=asked
    ).text
    assert f"it is {'valid' if own.valid else 'invalid'}." in text


@pytest.mark.parametrize("key", LANGUAGES)
def test_a_time_that_nobody_reads(key: str, tmp_path: Path) -> None:
    """Where any time will do, what was signed as one need be none: to a verifier it has to be."""
    signature = hmac.digest(b"secret", b"v0:soon:{}", "sha256").hex()
    vector = {
        "scheme": "slack",
        "secret": "secret",
        "headers": [("X-Slack-Request-Timestamp", "soon"), ("X-Slack-Signature", f"v0={signature}")],
        "body": "{}",
        "body_encoding": "utf-8",
        "method": "POST",
        "url": "https://a.example/in",
        "now": 0.0,
    }

    assert _verdict(vector, tolerance_s=0.0).valid
    _run(key, vector, tmp_path, SchemeOptions(), tolerance_s=0.0)


@pytest.mark.parametrize("key", LANGUAGES)
@pytest.mark.parametrize("late_s", [-400, 400])
@pytest.mark.parametrize("named", [True, False])
def test_pusher_knows_no_window(key: str, late_s: int, named: bool, tmp_path: Path) -> None:
    """Five minutes are the window of one library of Pusher's: outside of it a request is valid, for a verifier, too."""
    vector = next(vector for vector in VECTORS if vector["name"] == "pusher/valid-basic")
    headers = [pair for pair in vector["headers"] if named or pair[0] != "X-Pusher-Key"]
    other = vector | {"now": vector["now"] + late_s, "headers": headers}

    assert _verdict(other, SchemeOptions()).valid
    _run(key, other, tmp_path, SchemeOptions())


@pytest.mark.parametrize("key", KEYS)
@pytest.mark.parametrize("vector", CAPTURED, ids=lambda vector: vector["name"])
def test_holds_no_key(key: str, vector: dict[str, Any]) -> None:
    """A test can be committed: neither the key nor a signature that did not come with the request is in it."""
    verdict = _verdict(vector)
    test = unit_test(
        find_scheme(vector["scheme"]), key, message_of(vector), now=vector["now"], verdict=verdict
    ).text

    assert "@{" not in test
    assert not vector["secret"] or vector["secret"] not in test
    assert verdict.valid or not verdict.expected or verdict.expected not in test


BEYOND_ASCII = ("caf\xe9", "\xc3\xa9", "\xe9 \xc2\xa0\xff")
SIGNED = ("standard-webhooks", "contentful", "hook0", "http-message-signatures")


def _with_header(scheme: str, value: str) -> dict[str, Any]:
    """A vector of a request with a signed header of this value."""
    secret = {"standard-webhooks": "A" * 32, "http-message-signatures": "A" * 32}.get(scheme, "a" * 64)
    headers = (("Content-Type", "text/plain"), ("X-Note", value))
    signed = sign(
        scheme,
        secret,
        Message(body=b"{}", headers=headers, url="https://a.example/in"),
        message_id=value,
        at=1_763_700_000.0,
        options=SchemeOptions(signed_headers=() if scheme == "standard-webhooks" else ("x-note",)),
    )
    return {
        "scheme": scheme,
        "secret": secret,
        "headers": [*headers, *signed.headers],
        "body": "{}",
        "body_encoding": "utf-8",
        "method": "POST",
        "url": signed.url,
        "now": 1_763_700_000.0,
    }


@pytest.mark.parametrize("key", LANGUAGES)
@pytest.mark.parametrize("value", BEYOND_ASCII, ids=ascii)
@pytest.mark.parametrize("scheme", SIGNED)
def test_signed_bytes_beyond_ascii(key: str, scheme: str, value: str, tmp_path: Path) -> None:
    """What servers give of a header is a character for each byte, and those bytes were signed."""
    vector = _with_header(scheme, value)

    assert _verdict(vector).valid
    _run(key, vector, tmp_path, SchemeOptions())


@pytest.mark.parametrize("key", LANGUAGES)
@pytest.mark.parametrize("value", ["\xa0x\xa0", "\x85x\x85x\x1c", "\x0b x \x0c"], ids=ascii)
def test_signed_white_space(key: str, value: str, tmp_path: Path) -> None:
    """Around a value HTTP knows spaces and tabs: other white space is part of what was signed."""
    vector = _with_header("http-message-signatures", value)

    assert _verdict(vector).valid
    assert value.encode("latin-1") in _verdict(vector).signed_content
    _run(key, vector, tmp_path, SchemeOptions())


@pytest.mark.parametrize(
    ("key", "literal"),
    [
        ("go", r'"caf\xe9"'),
        ("php", r'"caf\xe9"'),
        ("ruby", r'"caf\xe9"'),
        ("java", r'"caf\u00e9"'),
        ("csharp", r'"caf\u00e9"'),
        ("rust", r'"caf\u{e9}"'),
    ],
)
def test_a_header_as_the_language_has_it(key: str, literal: str) -> None:
    """Bytes are bytes where strings are; elsewhere they are characters."""
    assert literal in _test_of(key, _with_header("standard-webhooks", "caf\xe9"))


def test_csharp_says_what_it_cannot_tell() -> None:
    """Headers are UTF-8 in ASP.NET Core: a test with others is skipped, if they were signed, and says why."""
    why = "It is skipped: x-note was signed, and its bytes are no UTF-8, as headers are in C#."

    assert f'[Fact(Skip = "{why}")]' in _test_of("csharp", _with_header("contentful", "caf\xe9"))
    assert "Skip" not in _test_of("csharp", _with_header("contentful", "\xc3\xa9"))
    assert r'["x-note"] = "\u00e9"' in _test_of("csharp", _with_header("contentful", "\xc3\xa9"))


def test_rust_says_what_it_cannot_tell() -> None:
    """Text is UTF-8 in Rust: a test with other headers is ignored, if they were signed, and says why."""
    why = "It is skipped: x-note was signed, and its bytes are no UTF-8, as headers are in Rust."

    assert f'#[test]\n#[ignore = "{why}"]\nfn ' in _test_of("rust", _with_header("contentful", "caf\xe9"))
    assert "#[ignore" not in _test_of("rust", _with_header("contentful", "\xc3\xa9"))
    assert r'("x-note", "\u{e9}")' in _test_of("rust", _with_header("contentful", "\xc3\xa9"))


@pytest.mark.parametrize("key", KEYS)
def test_without_a_key_none_is_asked_for(key: str) -> None:
    """A scheme without keys has a test that runs without one."""
    vector = next(vector for vector in VECTORS if vector["scheme"] == "content-digest")
    scheme, message = find_scheme("content-digest"), message_of(vector)

    test = unit_test(scheme, key, message, now=0.0, verdict=_verdict(vector)).text

    assert "secret" not in test.lower()


@pytest.mark.parametrize("vector", CAPTURED, ids=lambda vector: vector["name"])
def test_rust_asserts_plainly(vector: dict[str, Any]) -> None:
    """A test in Rust asserts that a request is valid, or that it is not, and compares it with no literal."""
    verdict = _verdict(vector)
    test = unit_test(
        find_scheme(vector["scheme"]), "rust", message_of(vector), now=vector["now"], verdict=verdict
    ).text

    secret = "" if vector["scheme"] == "content-digest" else "&secret"
    assert f"assert!({'' if verdict.valid else '!'}verify(&[{secret}], &headers, &body" in test


@pytest.mark.parametrize("key", KEYS)
def test_a_token_is_not_given_away(key: str) -> None:
    """Where the request holds the key itself, there is a sentence and no test."""
    [vector, *_] = (vector for vector in VECTORS if vector["scheme"] == "gitlab-token")
    made = unit_test(find_scheme("gitlab-token"), key, message_of(vector), now=0.0, verdict=_verdict(vector))

    assert "" == made.text
    assert vector["secret"] not in made.note


@pytest.mark.parametrize("vector", CAPTURED, ids=lambda vector: vector["name"])
def test_csharp_asks_for_truth(vector: dict[str, Any]) -> None:
    """In C# a verdict is asked for as xunit wants it: its analyzer warns of a boolean in ``Assert.Equal``."""
    verdict = _verdict(vector)
    test = unit_test(
        find_scheme(vector["scheme"]), "csharp", message_of(vector), now=vector["now"], verdict=verdict
    ).text

    assert f"Assert.{verdict.valid}(WebhookVerifier.Verify(" in test
    assert ("using System.Text;" in test) == ("Encoding.UTF8" in test)


def test_credentials_are_left_out() -> None:
    """Headers that are credentials of others do not go into a test."""
    vector = CAPTURED[0]
    headers = (("Authorization", "Bearer abc"), ("Cookie", "sid=1"), ("X-Kept", "yes"))
    message = Message(body=b"", headers=headers)

    test = unit_test(find_scheme("logto"), "python", message, now=0.0, verdict=_verdict(vector)).text

    assert "x-kept" in test
    assert "Bearer" not in test
    assert "sid=1" not in test


def test_a_body_too_large_is_said() -> None:
    """A body that no source text can hold gets a sentence."""
    vector = CAPTURED[0]
    message = Message(body=b"x" * (BODY_LIMIT + 1))

    with pytest.raises(InputError, match="holds up to"):
        unit_test(find_scheme("logto"), "java", message, now=0.0, verdict=_verdict(vector))


def _run(
    key: str,
    vector: dict[str, Any],
    folder: Path,
    options: SchemeOptions,
    *,
    tolerance_s: float | None = None,
) -> None:
    """The request's test passes where its verdict says so, and is not skipped."""
    scheme, message = find_scheme(vector["scheme"]), message_of(vector)
    verdict = _verdict(vector, options, tolerance_s=tolerance_s)
    verifier = snippet(scheme, key, options=options, message=message)
    test = unit_test(scheme, key, message, now=vector["now"], verdict=verdict, options=options)
    for each in (verifier, test):
        (folder / each.file).write_text(each.text, "utf-8")

    done = subprocess.run(
        [*COMMANDS[key], test.file],
        cwd=folder,
        env=os.environ | {"WEBHOOK_SECRET": vector["secret"]},
        capture_output=True,
        timeout=60,
        check=False,
    )

    assert 0 == done.returncode, done.stdout + done.stderr
    assert b"skip" not in done.stderr.lower()


def _test_of(key: str, vector: dict[str, Any]) -> str:
    """The text of the request's test."""
    verdict = _verdict(vector)
    return unit_test(
        find_scheme(vector["scheme"]), key, message_of(vector), now=vector["now"], verdict=verdict
    ).text


def _verdict(
    vector: dict[str, Any], options: SchemeOptions | None = None, *, tolerance_s: float | None = None
) -> Verdict:
    return verify(
        vector["scheme"],
        vector["secret"],
        message_of(vector),
        now=vector["now"],
        options=options_of(vector) if options is None else options,
        tolerance_s=tolerance_s,
    )
