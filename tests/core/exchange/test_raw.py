import msgspec

from core.exchange.raw import capture_raw, delivery_raw, request_raw
from core.model import Delivery
from tests.facts import a_capture, a_row, an_attempt, an_order

HEAD = b"POST /hook HTTP/1.1\r\n\r\n"


def test_a_delivery() -> None:
    """The last attempt's request, then its answer, byte for byte."""
    attempts = (an_attempt(500), an_attempt(200, number=2))
    delivery = Delivery(row=a_row(), order=an_order(), attempts=attempts)

    assert delivery_raw(delivery) == (
        HEAD + b'{"event":"User.Created"}HTTP/1.1 200 X\r\nContent-Length: 2\r\n\r\nok'
    )
    assert delivery_raw(Delivery(row=a_row(), order=an_order(), attempts=())) == b""


def test_a_request_cut_off() -> None:
    """Only what the socket took was sent."""
    attempt = an_attempt(None)
    attempt = msgspec.structs.replace(
        attempt, request=msgspec.structs.replace(attempt.request, sent_bytes=26)
    )

    assert request_raw(Delivery(row=a_row(), order=an_order(), attempts=(attempt,)), attempt) == HEAD + b'{"e'


def test_bytes_that_are_no_answer() -> None:
    """What came back is there, whether or not an answer could be read out of it."""
    attempt = an_attempt(None, stray=b"<html>hi</html>")
    delivery = Delivery(row=a_row(), order=an_order(), attempts=(attempt,))

    assert delivery_raw(delivery) == HEAD + b'{"event":"User.Created"}<html>hi</html>'


def test_a_capture() -> None:
    """A capture's bytes as they came."""
    assert capture_raw(a_capture()).startswith(b"POST /hook HTTP/1.1\r\nHost: x\r\n")
