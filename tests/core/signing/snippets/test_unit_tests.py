"""The captured request as a unit test, run in Python and Node as its owner runs it."""

import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from core.errors import InputError
from core.signing import Message, verify
from core.signing.library import find_scheme
from core.signing.snippets import KEYS, snippet, unit_test
from core.signing.snippets.unit_test import BODY_LIMIT
from tests.core.signing.snippets.running import LANGUAGES, NODE, VECTORS, body_of, options_of

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
    )
]


@pytest.mark.parametrize("key", LANGUAGES)
@pytest.mark.parametrize("vector", CAPTURED, ids=lambda vector: vector["name"])
def test_says_what_the_verdict_says(key: str, vector: dict[str, Any], tmp_path: Path) -> None:
    """A captured request's test passes with the verifier beside it and the key in the environment."""
    scheme, options = find_scheme(vector["scheme"]), options_of(vector)
    verifier = snippet(scheme, key, options=options)
    test = unit_test(
        scheme, key, _message(vector), now=vector["now"], verdict=_verdict(vector), options=options
    )
    for each in (verifier, test):
        (tmp_path / each.file).write_text(each.text, "utf-8")

    done = subprocess.run(
        [*COMMANDS[key], test.file],
        cwd=tmp_path,
        env=os.environ | {"WEBHOOK_SECRET": vector["secret"]},
        capture_output=True,
        timeout=60,
        check=False,
    )

    assert 0 == done.returncode, done.stdout + done.stderr
    assert b"skip" not in done.stderr.lower()


@pytest.mark.parametrize("key", KEYS)
@pytest.mark.parametrize("vector", CAPTURED, ids=lambda vector: vector["name"])
def test_holds_no_key(key: str, vector: dict[str, Any]) -> None:
    """A test can be committed: neither the key nor a signature that did not come with the request is in it."""
    verdict = _verdict(vector)
    test = unit_test(
        find_scheme(vector["scheme"]), key, _message(vector), now=vector["now"], verdict=verdict
    ).text

    assert "@{" not in test
    assert vector["secret"] not in test
    assert verdict.valid or not verdict.expected or verdict.expected not in test


@pytest.mark.parametrize("vector", CAPTURED, ids=lambda vector: vector["name"])
def test_rust_asserts_plainly(vector: dict[str, Any]) -> None:
    """A test in Rust asserts that a request is valid, or that it is not, and compares it with no literal."""
    verdict = _verdict(vector)
    test = unit_test(
        find_scheme(vector["scheme"]), "rust", _message(vector), now=vector["now"], verdict=verdict
    ).text

    assert f"assert!({'' if verdict.valid else '!'}verify(&[&secret], &headers, &body" in test


@pytest.mark.parametrize("key", KEYS)
def test_a_token_is_not_given_away(key: str) -> None:
    """Where the request holds the key itself, there is a sentence and no test."""
    [vector, *_] = (vector for vector in VECTORS if vector["scheme"] == "gitlab-token")
    made = unit_test(find_scheme("gitlab-token"), key, _message(vector), now=0.0, verdict=_verdict(vector))

    assert "" == made.text
    assert vector["secret"] not in made.note


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


def _message(vector: dict[str, Any]) -> Message:
    return Message(
        body=body_of(vector),
        headers=tuple((name, value) for name, value in vector["headers"]),
        method=vector["method"],
        url=vector["url"],
    )


def _verdict(vector: dict[str, Any]) -> Any:
    return verify(
        vector["scheme"], vector["secret"], _message(vector), now=vector["now"], options=options_of(vector)
    )
