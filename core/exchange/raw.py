"""The bytes of an exchange, exactly as they crossed the socket."""

from core.content import request_body
from core.model import Attempt, Capture, Delivery


def request_raw(delivery: Delivery, attempt: Attempt) -> bytes:
    """What was sent: head and body, as far as the socket took them."""
    body = request_body(attempt.request, delivery.order.body)
    return (attempt.request.head + body)[: attempt.request.sent_bytes]


def response_raw(attempt: Attempt) -> bytes:
    """What was received, interim answers, chunk framing and what is no answer included, as far as it was kept."""
    return attempt.response.received if attempt.response else attempt.stray


def delivery_raw(delivery: Delivery) -> bytes:
    """The last attempt: its request, right behind it the answer; empty while no attempt is over."""
    if not delivery.attempts:
        return b""
    last = delivery.attempts[-1]
    return request_raw(delivery, last) + response_raw(last)


def capture_raw(capture: Capture) -> bytes:
    """The request as it came, as far as it was kept."""
    return capture.received
