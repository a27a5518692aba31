"""One attempt: an order in, one request out, and everything that came of it."""

from collections.abc import Callable
from datetime import datetime

from core.clock import Now, monotonic_ns, utc_now
from core.delivery.failures import InvalidRequestError, Undelivered, failure_of
from core.delivery.recording import Recording
from core.delivery.request import wire_request
from core.delivery.transport import RecordingTransport
from core.headers import Headers
from core.model import Attempt, Failure, Order, Request


async def attempt(
    transport: RecordingTransport,
    order: Order,
    *,
    number: int,
    response_limit: int,
    repeats: bool = False,
    now: Now = utc_now,
    monotonic: Callable[[], int] = monotonic_ns,
) -> Attempt:
    """Send the order's request once. What the endpoint does, and an order that cannot be sent, are data.

    The transport is called without a client in between, which would cost as much again as the
    wire itself and do nothing here: redirects, cookies and decoding are not wanted.

    Args:
        response_limit: bytes of the answer that are kept.
        monotonic: nanoseconds that never go back.
    """
    started_at = now()
    recording = Recording(
        method=order.method, timeout_s=order.timeout_s, response_limit=response_limit, monotonic=monotonic
    )
    headers, failure = order.headers, None
    try:
        request = wire_request(order)
        headers = request.headers
        await transport.send(request, order.body, recording)
    except Undelivered as undelivered:
        failure = undelivered.failure
    except InvalidRequestError as error:
        failure = failure_of(error, recording)
    recording.finish()
    return _attempt(started_at, order, headers, recording, failure, number=number, repeats=repeats)


def _attempt(
    started_at: datetime,
    order: Order,
    headers: Headers,
    recording: Recording,
    failure: Failure | None,
    *,
    number: int,
    repeats: bool,
) -> Attempt:
    return Attempt(
        number=number,
        started_at=started_at,
        request=Request(
            method=order.method,
            url=order.url,
            head=recording.head,
            headers=headers,
            body_size=len(order.body),
            sent_bytes=recording.sent_bytes,
        ),
        response=recording.response(),
        failure=failure,
        timeline=recording.timeline(),
        connection=recording.connection,
        repeats=repeats,
        stray=recording.stray(),
    )
