import json
from pathlib import Path

import pytest

from core.model import Capture, Delivery, Outcome
from gui.exchanges.export import exchange_bytes
from tests.gui.exchanges.facts import BODY, attempt, capture, delivery_row, moment, order

AT = moment(0, 1)
ROW = delivery_row(1, AT, Outcome.DELIVERED)
DELIVERY = Delivery(row=ROW, order=order(1), attempts=(attempt(ROW, order(1), 10_000),))


@pytest.mark.parametrize("exchange", [DELIVERY, capture(1, AT, 10_000)], ids=["delivery", "capture"])
def test_the_ending_says_what_is_saved(exchange: Delivery | Capture) -> None:
    """An archive where the name ends so, in any case; else the bytes as they crossed the socket."""
    archive = json.loads(exchange_bytes(exchange, Path("one.HAR")))

    assert BODY.decode() == archive["log"]["entries"][0]["request"]["postData"]["text"]
    assert exchange_bytes(exchange, Path("one.txt")).startswith(
        b"POST /webhooks/logto?tenant=acme HTTP/1.1\r\n"
    )
