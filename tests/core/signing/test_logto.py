import base64
import json
from pathlib import Path
from typing import Any

import pytest

from core.headers import Headers
from core.logto.sending import sign_logto
from core.signing import Message, verify
from core.verdict import Verdict

DATA = Path(__file__).parents[2] / "data"
CASES = json.loads((DATA / "logto_signatures.json").read_text(encoding="utf-8"))["cases"]
VECTORS = [
    json.loads(line) for line in (DATA / "logto_vectors.jsonl").read_text(encoding="utf-8").splitlines()
]
KEY = "Q7m2xVb0RkT9sLwE4nYhC3uJdF8gPzA1"
HEADER = "logto-signature-sha-256"
BODY = CASES[0]["body"].encode()
GOOD = CASES[0]["signature"]


def verify_logto(key: str, headers: Headers, body: bytes, hook_id: str = "") -> Verdict:
    return verify("logto", key, Message(body=body, headers=headers), now=0.0, hook_id=hook_id)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["name"])
def test_worked_examples(case: dict[str, str]) -> None:
    """The published signatures come out, for the body as sent and for what receivers made of it."""
    assert case["signature"] == sign_logto(case["key"], case["body"].encode())


@pytest.mark.parametrize("case", CASES[1:6], ids=lambda case: case["name"])
def test_trap_1_a_body_written_anew_before_verifying(case: dict[str, str]) -> None:
    """A body that was written anew before verifying does not fit its signature."""
    verdict = verify_logto(KEY, ((HEADER, GOOD),), case["body"].encode())

    assert (False, "mismatch") == (verdict.valid, verdict.reason)
    assert (GOOD, case["signature"]) == (verdict.found, verdict.expected)


@pytest.mark.parametrize("vector", VECTORS, ids=lambda vector: vector["name"])
def test_vectors(vector: dict[str, Any]) -> None:
    """Verdicts agree with the independent implementations that checked these vectors."""
    body = vector["body"].encode()
    if vector["body_encoding"] == "base64":
        body = base64.b64decode(vector["body"])
    headers = tuple((name, value) for name, value in vector["headers"])

    assert (vector["expected"] == "valid") == verify_logto(vector["secret"], headers, body).valid


@pytest.mark.parametrize(
    ("headers", "reason"),
    [
        pytest.param(((HEADER, GOOD),), None, id="good"),
        pytest.param((("Logto-Signature-SHA-256", f" {GOOD}\t"),), None, id="any case, spaces around"),
        pytest.param((), "missing_header", id="no header"),
        pytest.param((("x-" + HEADER, GOOD),), "missing_header", id="another header"),
        pytest.param(((HEADER, ""),), "missing_header", id="empty"),
        pytest.param(((HEADER, f"x, {GOOD}"),), "malformed_header", id="joined with a custom header"),
        pytest.param(((HEADER, GOOD), (HEADER, GOOD)), "malformed_header", id="sent twice"),
        pytest.param(((HEADER, GOOD[:-1]),), "malformed_header", id="too short"),
        pytest.param(((HEADER, GOOD + "0"),), "malformed_header", id="too long"),
        pytest.param(((HEADER, GOOD.upper()),), "malformed_header", id="upper case"),
        pytest.param(((HEADER, "sha256=" + GOOD),), "malformed_header", id="prefixed"),
        pytest.param(((HEADER, "é" * 64),), "malformed_header", id="not ASCII"),
        pytest.param(((HEADER, "٣" * 64),), "malformed_header", id="digits of another script"),
        pytest.param(((HEADER, GOOD + "\n"),), "malformed_header", id="a line break after it"),
        pytest.param(((HEADER, "0" * 64),), "mismatch", id="another signature"),
    ],
)
def test_verdicts(headers: Headers, reason: str | None) -> None:
    """Whatever a header holds, the outcome is a verdict with its reason and a sentence."""
    verdict = verify_logto(KEY, headers, BODY, "h1")

    assert (reason, reason is None) == (verdict.reason, verdict.valid)
    assert verdict.explanation.endswith(".")
    assert (BODY, "h1") == (verdict.signed_content, verdict.hook_id)


def test_another_key() -> None:
    """A signature made with another key does not fit, and no sentence tells a key."""
    verdict = verify_logto("another", ((HEADER, GOOD),), BODY)

    assert verdict.reason == "mismatch"
    assert "another" not in verdict.explanation.replace("another key", "")


def test_no_key() -> None:
    """Without a key nothing is signed, and nothing verifies: not even what an empty key would give."""
    assert sign_logto("", BODY) == ""
    assert verify_logto("", ((HEADER, GOOD),), BODY).reason == "missing_key"


def test_odd_keys() -> None:
    """A key is UTF-8 text; one that cannot be written so still gives no exception."""
    assert sign_logto("schlüssel", b"x") != sign_logto("schlussel", b"x")
    assert len(sign_logto("\ud800", b"x")) == 64
