"""One delivery and its capture, as the engine and the receiver record them."""

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any

from core.model import (
    Answer,
    Attempt,
    Capture,
    CaptureRow,
    CaptureTimes,
    Connection,
    Delivery,
    DeliveryRow,
    Failure,
    FailureKind,
    Order,
    Outcome,
    Phase,
    Request,
    Response,
    RetryPolicy,
    Timeline,
)
from core.verdict import Verdict

MS = 1_000_000
NOW = datetime(2026, 11, 22, 9, 30, tzinfo=UTC)
URL = "http://127.0.0.1:8919/hook"
BODY = b'{"event":"User.Created","name":"<b>Ada</b> & co"}'
HEADERS = (("content-type", "application/json"), ("logto-signature-sha-256", "ab" * 32))
HEAD = b"POST /hook HTTP/1.1\r\ncontent-type: application/json\r\n\r\n"
TIMELINE = Timeline(send_start=0, send_end=MS, first_byte=4 * MS, end=5 * MS)
REFUSED = Failure(kind=FailureKind.REFUSED, phase=Phase.CONNECT, message="Nothing listens on 127.0.0.1:8919.")


def a_response(status: int = 200, body: bytes = b'{"ok":true}') -> Response:
    head = f"HTTP/1.1 {status} Fine\r\nContent-Type: application/json\r\n\r\n".encode()
    return Response(
        status=status,
        reason="Fine",
        http_version="HTTP/1.1",
        headers=(("Content-Type", "application/json"),),
        body_size=len(body),
        received=head + body,
        body_start=len(head),
    )


def an_attempt(number: int = 1, response: Response | None = None, **changed: Any) -> Attempt:
    request = Request(
        method="POST",
        url=URL,
        head=HEAD,
        headers=HEADERS,
        body_size=len(BODY),
        sent_bytes=len(HEAD) + len(BODY),
    )
    values: dict[str, Any] = {
        "number": number,
        "started_at": NOW,
        "request": request,
        "response": response,
        "failure": None,
        "timeline": TIMELINE,
        "decision": "Delivered.",
        "connection": Connection(reused=False, exchange=0, local="127.0.0.1:5000", remote="127.0.0.1:8919"),
    }
    return Attempt(**(values | changed))


def a_row(**changed: Any) -> DeliveryRow:
    values: dict[str, Any] = {
        "seq": 1,
        "id": "delivery1",
        "event": "User.Created",
        "event_id": "event1",
        "hook_id": "hook1",
        "hook_name": "Billing",
        "method": "POST",
        "url": URL,
        "outcome": Outcome.DELIVERED,
        "created_at": NOW,
        "attempts": 1,
        "status": 200,
    }
    return DeliveryRow(**(values | changed))


def a_delivery(attempts: Sequence[Attempt] = (), **changed: Any) -> Delivery:
    order = Order(method="POST", url=URL, headers=HEADERS, body=BODY, retry=RetryPolicy(), timeout_s=10.0)
    return Delivery(row=a_row(attempts=len(attempts), **changed), order=order, attempts=tuple(attempts))


def a_capture_row(**changed: Any) -> CaptureRow:
    values: dict[str, Any] = {
        "seq": 1,
        "id": "capture1",
        "received_at": NOW,
        "remote": "127.0.0.1:5000",
        "exchange": 0,
        "method": "POST",
        "target": "/hook",
        "body_size": len(BODY),
        "status": 200,
        "malformed": None,
        "verdict": "mismatch",
    }
    return CaptureRow(**(values | changed))


def a_verdict(**changed: Any) -> Verdict:
    values: dict[str, Any] = {
        "scheme": "logto",
        "valid": False,
        "reason": "mismatch",
        "explanation": "It does not fit.",
        "found": "ab" * 32,
        "expected": "cd" * 32,
        "signed_content": BODY,
    }
    return Verdict(**(values | changed))


def a_capture(**changed: Any) -> Capture:
    values: dict[str, Any] = {
        "row": a_capture_row(),
        "receiver": "http://127.0.0.1:8919",
        "http_version": "HTTP/1.1",
        "headers": HEADERS,
        "received": HEAD + BODY,
        "body_start": len(HEAD),
        "truncated": False,
        "answer": Answer(),
        "answered": b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nOK",
        "times": CaptureTimes(head_end=MS, body_end=2 * MS, stored=3 * MS),
        "verdict": a_verdict(),
    }
    return Capture(**(values | changed))
