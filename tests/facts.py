"""Facts for tests: a whole value of each kind, to be changed where a test cares."""

from datetime import UTC, datetime
from typing import Any

import msgspec

from core.model import (
    Answer,
    Attempt,
    Capture,
    CaptureRow,
    CaptureTimes,
    Connection,
    DeliveryRow,
    Hook,
    Hop,
    Order,
    Outcome,
    Request,
    Response,
    RetryPolicy,
    Timeline,
)

NOW = datetime(2026, 11, 22, 9, 30, tzinfo=UTC)
KEY = "Q7m2xVb0RkT9sLwE4nYhC3uJdF8gPzA1"


def a_hook(**changes: Any) -> Hook:
    """A hook that listens to ``User.Created``."""
    hook = Hook(
        id="h5m0c8v2q9x4w7t1z6r3k",
        name="CRM sync",
        events=("User.Created",),
        url="http://127.0.0.1:8919/hook",
        signing_key=KEY,
        created_at=NOW,
    )
    return msgspec.structs.replace(hook, **changes)


def a_row(**changes: Any) -> DeliveryRow:
    """A pending delivery, not yet numbered."""
    row = DeliveryRow(
        seq=0,
        id="d1",
        event="User.Created",
        event_id="e1",
        hook_id="h5m0c8v2q9x4w7t1z6r3k",
        hook_name="CRM sync",
        method="POST",
        url="http://127.0.0.1:8919/hook",
        outcome=Outcome.PENDING,
        created_at=NOW,
    )
    return msgspec.structs.replace(row, **changes)


def an_order(**changes: Any) -> Order:
    """A small signed POST."""
    order = Order(
        method="POST",
        url="http://127.0.0.1:8919/hook",
        headers=(("content-type", "application/json"),),
        body=b'{"event":"User.Created"}',
        retry=RetryPolicy(),
        timeout_s=10.0,
    )
    return msgspec.structs.replace(order, **changes)


def an_attempt(status: int | None = 200, **changes: Any) -> Attempt:
    """An attempt that was answered; ``None`` for a status: one without an answer, its failure to be given."""
    received = b"HTTP/1.1 %d X\r\nContent-Length: 2\r\n\r\nok" % (status or 0)
    response = Response(
        status=status or 0,
        reason="X",
        http_version="HTTP/1.1",
        headers=(("Content-Length", "2"),),
        body_size=2,
        received=received,
        body_start=len(received) - 2,
    )
    attempt = Attempt(
        number=1,
        started_at=NOW,
        request=Request(
            method="POST",
            url="http://127.0.0.1:8919/hook",
            head=b"POST /hook HTTP/1.1\r\n\r\n",
            headers=(),
            body_size=24,
            sent_bytes=48,
        ),
        response=None if status is None else response,
        failure=None,
        timeline=Timeline(end=3_000_000),
        connection=Connection(reused=False, exchange=0, local="127.0.0.1:54321", remote="127.0.0.1:8919"),
    )
    return msgspec.structs.replace(attempt, **changes)


def a_capture_row(**changes: Any) -> CaptureRow:
    """The row of a sound capture, not yet numbered."""
    row = CaptureRow(
        seq=0,
        id="c1",
        received_at=NOW,
        remote="127.0.0.1:54321",
        exchange=0,
        method="POST",
        target="/hook",
        body_size=2,
        status=200,
        malformed=None,
        verdict=None,
    )
    return msgspec.structs.replace(row, **changes)


def a_capture(**changes: Any) -> Capture:
    """A sound capture; ``row`` may be given."""
    received = b"POST /hook HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\n\r\nhi"
    capture = Capture(
        row=a_capture_row(),
        receiver="http://127.0.0.1:8919",
        http_version="HTTP/1.1",
        headers=(("Host", "x"), ("Content-Length", "2")),
        received=received,
        body_start=len(received) - 2,
        truncated=False,
        answer=Answer(),
        answered=b"HTTP/1.1 200 OK\r\n\r\n",
        times=CaptureTimes(head_end=1, body_end=2, stored=3),
        verdict=None,
    )
    return msgspec.structs.replace(capture, **changes)


def a_hop(**changes: Any) -> Hop:
    """A redirect that was followed: it took the first millisecond of its attempt."""
    head = b"HTTP/1.1 302 Found\r\nLocation: /there\r\n\r\n"
    response = Response(
        status=302,
        reason="Found",
        http_version="HTTP/1.1",
        headers=(("Location", "/there"),),
        body_size=0,
        received=head,
        body_start=len(head),
    )
    hop = Hop(
        request=an_attempt().request,
        response=response,
        timeline=Timeline(
            send_start=0, send_end=100_000, first_byte=900_000, head_end=900_000, end=1_000_000
        ),
        connection=Connection(reused=False, exchange=0, local="127.0.0.1:54321", remote="127.0.0.1:8919"),
        rule="302: GET without the body.",
    )
    return msgspec.structs.replace(hop, **changes)


def a_redirected_attempt() -> Attempt:
    """A POST that was answered 302, and the GET that followed over the same connection."""
    head = b"GET /there HTTP/1.1\r\nhost: 127.0.0.1:8919\r\n\r\n"
    last = msgspec.structs.replace(
        an_attempt().request,
        method="GET",
        url="http://127.0.0.1:8919/there",
        head=head,
        headers=(("host", "127.0.0.1:8919"),),
        body_size=0,
        sent_bytes=len(head),
    )
    timeline = Timeline(
        start=1_000_000, send_start=1_100_000, send_end=1_200_000, first_byte=1_900_000, end=2_000_000
    )
    return an_attempt(
        request=last,
        timeline=timeline,
        hops=(a_hop(),),
        remarks=(
            "127.0.0.1 is a loopback address: Logto 1.43 and later would refuse it unless it is allow-listed.",
        ),
    )
