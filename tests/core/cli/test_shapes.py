"""The JSON of the contract: keys, types, and bytes that are no text."""

import base64
import json
from typing import Any

import pytest

from core.cli.shapes import body_fields, capture_shape, delivery_shape, hook_shape, verdict_shape
from core.model import Connection, Delivery, Failure, FailureKind, Phase, Timeline, TlsFacts
from core.verdict import Verdict
from tests.facts import KEY, a_capture, a_capture_row, a_hook, a_row, an_attempt, an_order

VERDICT = Verdict(
    scheme="logto",
    valid=False,
    reason="mismatch",
    explanation="No.",
    found="a",
    expected="b",
    signed_content=b"\xff",
)
PHASES = {f"{phase}_ms" for phase in ("blocked", "dns", "connect", "tls", "send", "wait", "receive")}


def whole(value: Any) -> Any:
    """As a reader of the output has it."""
    return json.loads(json.dumps(value))


def test_a_hook_has_the_keys_of_the_contract() -> None:
    """And its real key: it is the user's own."""
    shape = whole(hook_shape(a_hook(headers=(("X-A", "1"), ("x-a", "2")))))

    assert set(shape) >= {
        "id", "name", "events", "url", "headers", "scheme", "signing_key", "retries", "timeout_s", "enabled",
        "created_at", "timeout_covers", "redirects", "rules",
    }  # fmt: skip
    assert shape["headers"] == [["X-A", "1"], ["x-a", "2"]]
    assert (shape["signing_key"], shape["retries"], shape["created_at"]) == (
        KEY,
        3,
        "2026-11-22T09:30:00.000Z",
    )


def test_a_delivery_has_the_keys_of_the_contract() -> None:
    """Down to the phases, which are null where they did not happen."""
    timeline = Timeline(connect_start=1_000_000, connect_end=3_500_000, send_start=3_600_000, end=4_000_000)
    tls = TlsFacts(version="TLSv1.3", cipher="TLS_AES_256_GCM_SHA384", certificates=(b"\x30",))
    connection = Connection(reused=False, exchange=0, local="127.0.0.1:1", remote="127.0.0.1:2", tls=tls)
    attempt = an_attempt(timeline=timeline, connection=connection)
    shape = whole(delivery_shape(Delivery(row=a_row(), order=an_order(), attempts=(attempt,))))

    assert set(shape) >= {
        "id", "event", "event_id", "hook_id", "hook_name", "outcome", "created_at", "attempts",
    }  # fmt: skip
    attempt_shape = shape["attempts"][0]
    assert set(attempt_shape) >= {
        "number", "started_at", "request", "response", "failure", "phases", "duration_ms", "connection",
    }  # fmt: skip
    assert set(attempt_shape["request"]) == {"method", "url", "http_version", "headers", "body", "body_size"}
    assert attempt_shape["request"]["body"] == '{"event":"User.Created"}'
    assert (attempt_shape["response"]["status"], attempt_shape["response"]["body"]) == (200, "ok")
    assert set(attempt_shape["phases"]) == PHASES
    assert attempt_shape["phases"]["connect_ms"] == 2.5
    assert attempt_shape["phases"]["dns_ms"] is None
    assert attempt_shape["phases"]["wait_ms"] is None
    assert attempt_shape["connection"]["tls"]["version"] == "TLSv1.3"


def test_a_failure_is_told_with_its_phase() -> None:
    """And there is no response beside it."""
    failure = Failure(kind=FailureKind.REFUSED, phase=Phase.CONNECT, message="Nobody listens.")
    attempt = an_attempt(None, failure=failure, connection=None)
    shape = whole(delivery_shape(Delivery(row=a_row(), order=an_order(), attempts=(attempt,))))["attempts"][0]

    assert shape["failure"] == {"kind": "refused", "phase": "connect", "message": "Nobody listens."}
    assert (shape["response"], shape["connection"]) == (None, None)


def test_bytes_that_are_no_answer_are_told_where_there_are_some() -> None:
    """In base64, beside a response that is null."""
    attempts = (an_attempt(None, stray=b"<html>\xff"), an_attempt(None, number=2), an_attempt(number=3))
    shape = whole(delivery_shape(Delivery(row=a_row(), order=an_order(), attempts=attempts)))
    first, *others = shape["attempts"]

    assert (first["response"], base64.b64decode(first["stray_base64"])) == (None, b"<html>\xff")
    assert all("stray_base64" not in each for each in others)


def test_a_capture_has_the_keys_of_the_contract() -> None:
    """The order of its headers is that of the wire."""
    shape = whole(capture_shape(a_capture(verdict=VERDICT)))

    assert set(shape) >= {
        "id", "receiver", "received_at", "remote", "method", "target", "http_version", "headers", "body",
        "body_size", "malformed", "answer", "signature", "forward",
    }  # fmt: skip
    assert shape["headers"] == [["Host", "x"], ["Content-Length", "2"]]
    assert (shape["body"], shape["body_size"], shape["malformed"]) == ("hi", 2, None)
    assert set(shape["answer"]) == {"status", "headers", "body_size", "delay_ms", "fault"}
    assert shape["signature"]["reason"] == "mismatch"


def test_a_malformed_capture_says_why() -> None:
    """In an object, which may get more to say."""
    row = a_capture_row(malformed="The request line has no target.")

    assert capture_shape(a_capture(row=row))["malformed"] == {"reason": "The request line has no target."}


def test_a_verdict_has_the_keys_of_the_contract() -> None:
    """The signed content is bytes, whatever they are."""
    shape = whole(verdict_shape(VERDICT))

    assert list(shape) == [
        "scheme", "valid", "reason", "explanation", "found", "expected", "signed_content_base64", "diagnosis",
        "key", "fits", "covers", "notes", "parts", "signed_at", "skew_s",
    ]  # fmt: skip
    assert shape["signed_content_base64"] == "/w=="


BODIES = {
    "text": (b"Zo\xc3\xab", {"body": "Zoë", "body_size": 4}),
    "bytes": (b"\xff", {"body": None, "body_base64": "/w==", "body_size": 1}),
    "empty": (b"", {"body": "", "body_size": 0}),
}


@pytest.mark.parametrize(("body", "fields"), BODIES.values(), ids=BODIES)
def test_a_body_is_text_or_base64(body: bytes, fields: dict[str, Any]) -> None:
    """Nothing is replaced to make it fit."""
    assert body_fields(body, len(body)) == fields
