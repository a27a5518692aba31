"""Recorded exchanges for tests and pictures: made up, but as the engine writes them."""

import hmac
from datetime import UTC, datetime, timedelta

from core.model import (
    Answer,
    Attempt,
    Capture,
    CaptureRow,
    CaptureTimes,
    Connection,
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

EVENTS = (
    "PostSignIn",
    "User.Created",
    "User.Data.Updated",
    "PostRegister",
    "Organization.Membership.Updated",
)
HOOKS = (("hook0000000000000crm", "CRM sync"), ("hook000000000000mail", "Welcome mail"))
BODY = (
    b'{"event":"PostSignIn","createdAt":"2026-11-22T09:30:00.000Z","userId":"v8fx0s2m1q9a","hookId":"hook1"}'
)
# Port 9 is where nobody listens: what is sent again in a test reaches no one.
URL = "http://127.0.0.1:9/webhooks/logto?tenant=acme"
MS = 1_000_000


def moment(number: int, count: int) -> datetime:
    """The newest now, each before it a little earlier."""
    return datetime.now(UTC) - timedelta(seconds=(count - number) * 3.7)


def delivery_row(number: int, at: datetime, outcome: Outcome, status: int | None = 200) -> DeliveryRow:
    hook_id, hook_name = HOOKS[number % 2]
    failure = FailureKind.TIMEOUT if outcome is Outcome.FAILED and status is None else None
    return DeliveryRow(
        seq=0,
        id=f"delivery{number:013d}",
        event=EVENTS[number % 5],
        event_id=f"event{number:016d}",
        hook_id=hook_id,
        hook_name=hook_name,
        method="POST",
        url=URL,
        outcome=outcome,
        created_at=at,
        attempts=1,
        status=status,
        failure=failure,
        duration_ms=0.9 + number % 13 * 7.3 if failure is None else 10_000.0,
        next_attempt_at=at + timedelta(hours=1) if outcome is Outcome.PENDING else None,
        replay_of="delivery0000000000001" if number % 9 == 8 else "",
    )


def order(number: int) -> Order:
    signature = hmac.digest(b"key", BODY, "sha256").hex()
    headers = (
        ("user-agent", "Logto (https://logto.io/)"),
        ("Content-Type", "application/json"),
        ("logto-signature-sha-256", signature),
        ("X-Tenant", f"acme-{number % 4}"),
    )
    return Order(method="POST", url=URL, headers=headers, body=BODY, retry=RetryPolicy(), timeout_s=10.0)


def attempt(row: DeliveryRow, sent: Order, port: int) -> Attempt:
    head = b"POST /webhooks/logto?tenant=acme HTTP/1.1\r\nhost: 127.0.0.1:8919\r\n\r\n"
    request = Request(
        method="POST", url=row.url, head=head, headers=sent.headers, body_size=len(BODY),
        sent_bytes=len(head) + len(BODY),
    )  # fmt: skip
    timeline = Timeline(
        dns_start=0, dns_end=MS // 9, connect_start=MS // 9, connect_end=MS // 4, send_start=MS // 3,
        send_end=MS // 2, first_byte=3 * MS, head_end=3 * MS, end=4 * MS,
    )  # fmt: skip
    connection = Connection(reused=False, exchange=0, local=f"127.0.0.1:{port}", remote="127.0.0.1:8919")
    if row.status is None:
        failure = Failure(
            kind=FailureKind.TIMEOUT, phase=Phase.WAIT, message="No answer came within 10 s of connecting."
        )
        return Attempt(
            number=1, started_at=row.created_at, request=request, response=None, failure=failure,
            timeline=timeline, connection=connection, decision="Not tried again: only 5xx answers are.",
        )  # fmt: skip
    received = b"HTTP/1.1 %d OK\r\nContent-Type: text/plain\r\nContent-Length: 2\r\n\r\nOK" % row.status
    response = Response(
        status=row.status, reason="OK", http_version="HTTP/1.1",
        headers=(("Content-Type", "text/plain"), ("Content-Length", "2")), body_size=2, received=received,
        body_start=len(received) - 2,
    )  # fmt: skip
    return Attempt(
        number=1, started_at=row.created_at, request=request, response=response, failure=None,
        timeline=timeline, connection=connection,
    )  # fmt: skip


def capture(number: int, at: datetime, port: int, *, malformed: str | None = None) -> Capture:
    verdict = (
        ("valid", "valid", "mismatch", None, "missing_header")[number % 5] if malformed is None else None
    )
    head = b"POST /webhooks/logto?tenant=acme HTTP/1.1\r\nHost: 127.0.0.1:8919\r\nContent-Length: %d\r\n\r\n"
    head = head % len(BODY) if malformed is None else b"POST  /two spaces HTTP/1.1\r\n\r\n"
    row = CaptureRow(
        seq=0, id=f"capture{number:014d}", received_at=at, remote=f"127.0.0.1:{port}", exchange=0,
        method="POST" if malformed is None else "", target="" if malformed else "/webhooks/logto?tenant=acme",
        body_size=len(BODY), status=200 if malformed is None else 400, malformed=malformed, verdict=verdict,
        hook_id=HOOKS[number % 2][0] if verdict else "",
    )  # fmt: skip
    judged = None
    if verdict is not None:
        judged = Verdict(
            scheme="logto", valid=verdict == "valid", reason=None if verdict == "valid" else verdict,
            explanation="It fits the body." if verdict == "valid" else "It does not fit the body.",
            found="ab" * 32, expected="cd" * 32, signed_content=BODY, hook_id=row.hook_id,
        )  # fmt: skip
    return Capture(
        row=row, receiver="http://127.0.0.1:9", http_version="HTTP/1.1",
        headers=(("Host", "127.0.0.1:8919"), ("Content-Length", str(len(BODY)))), received=head + BODY,
        body_start=len(head), truncated=False, answer=Answer(),
        answered=b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nOK",
        times=CaptureTimes(head_end=MS // 5, body_end=MS // 4, stored=MS), verdict=judged,
    )  # fmt: skip
