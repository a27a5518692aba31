import json
from typing import Any

import msgspec
import pytest

from core.exchange.har import capture_har, delivery_har
from core.model import CaptureTimes, Delivery, Failure, FailureKind, Phase, Timeline
from tests.facts import a_capture, a_capture_row, a_row, an_attempt, an_order

MS = 1_000_000
TIMELINE = Timeline(
    dns_start=1 * MS,
    dns_end=2 * MS,
    connect_start=2 * MS,
    connect_end=5 * MS,
    tls_start=5 * MS,
    tls_end=9 * MS,
    send_start=9 * MS,
    send_end=10 * MS,
    first_byte=30 * MS,
    head_end=31 * MS,
    end=35 * MS,
)


def test_a_delivery() -> None:
    """Each attempt is an entry with both messages and the phases in HAR's terms."""
    delivery = Delivery(row=a_row(), order=an_order(), attempts=(an_attempt(timeline=TIMELINE),))
    (entry,) = delivery_har(delivery)["log"]["entries"]

    assert entry["startedDateTime"] == "2026-11-22T09:30:00.000Z"
    assert entry["time"] == 35
    assert entry["timings"] == {
        "blocked": 1, "dns": 1, "connect": 7, "ssl": 4, "send": 1, "wait": 20, "receive": 5,
    }  # fmt: skip
    assert entry["request"]["postData"]["text"] == '{"event":"User.Created"}'
    assert (entry["response"]["status"], entry["response"]["content"]["text"]) == (200, "ok")
    assert (entry["serverIPAddress"], entry["connection"]) == ("127.0.0.1", "54321")


def test_a_reused_connection() -> None:
    """Phases that did not happen are -1, or 0 where HAR demands a time."""
    attempt = an_attempt(timeline=Timeline(send_start=0, send_end=1 * MS, first_byte=2 * MS, end=2 * MS))
    (entry,) = delivery_har(Delivery(row=a_row(), order=an_order(), attempts=(attempt,)))["log"]["entries"]

    assert entry["timings"] == {
        "blocked": 0, "dns": -1, "connect": -1, "ssl": -1, "send": 1, "wait": 1, "receive": 0,
    }  # fmt: skip


def test_a_failure() -> None:
    """An attempt without an answer has status 0 and says why."""
    failure = Failure(kind=FailureKind.REFUSED, phase=Phase.CONNECT, message="Nobody listens there.")
    attempt = an_attempt(None, failure=failure, connection=None)
    (entry,) = delivery_har(Delivery(row=a_row(), order=an_order(), attempts=(attempt,)))["log"]["entries"]

    assert (entry["response"]["status"], entry["response"]["_error"]) == (0, "Nobody listens there.")
    assert "serverIPAddress" not in entry


@pytest.mark.parametrize(
    ("stray", "kept"),
    [
        pytest.param(b"<html>", {"size": 6, "text": "<html>"}, id="text"),
        pytest.param(b"\xff\0", {"size": 2, "text": "/wA=", "encoding": "base64"}, id="bytes"),
    ],
)
def test_bytes_that_are_no_answer(stray: bytes, kept: dict[str, Any]) -> None:
    """They are no content of a response, and are not lost; HAR lets us have a field for them."""
    delivery = Delivery(
        row=a_row(), order=an_order(), attempts=(an_attempt(None, stray=stray), an_attempt(None))
    )
    first, second = (entry["response"] for entry in delivery_har(delivery)["log"]["entries"])

    assert (first["status"], first["content"]["text"], first["_stray"]) == (0, "", kept)
    assert "_stray" not in second


def test_binary_bodies() -> None:
    """Bytes that are no text are base64, and said to be so."""
    order = an_order(body=b"\xff\x00")
    har = delivery_har(Delivery(row=a_row(), order=order, attempts=(an_attempt(),)))
    posted = har["log"]["entries"][0]["request"]["postData"]

    assert (posted["text"], posted["_encoding"]) == ("/wA=", "base64")


def test_a_capture() -> None:
    """A capture is an entry too: its request, our answer, and how long it took to come."""
    capture = a_capture(
        row=a_capture_row(target="/hook?a=1&b="),
        times=CaptureTimes(head_end=1 * MS, body_end=2 * MS, stored=5 * MS),
    )
    (entry,) = capture_har(capture)["log"]["entries"]

    assert entry["request"]["url"] == "http://127.0.0.1:8919/hook?a=1&b="
    assert entry["request"]["queryString"] == [{"name": "a", "value": "1"}, {"name": "b", "value": ""}]
    assert entry["request"]["postData"]["text"] == "hi"
    assert (entry["response"]["status"], entry["response"]["content"]["text"]) == (200, "OK")
    assert entry["timings"] == {"send": 2, "wait": 0, "receive": 0}
    assert entry["time"] == 2


def test_malformed_captures() -> None:
    """What could not be read is no obstacle; the document is JSON whatever came in."""
    row = a_capture_row(method="", target="", status=400, malformed="The request line is empty.")
    capture = msgspec.structs.replace(a_capture(row=row), headers=(("x", "\xff"),), answer=None)
    entry = capture_har(capture)["log"]["entries"][0]

    assert entry["comment"] == "The request line is empty."
    assert json.loads(json.dumps(entry)) == entry


def test_too_many_parameters() -> None:
    """A query of more parameters than anyone reads stays in the URL."""
    target = "/?" + "&".join("a=1" for _ in range(1001))
    entry = capture_har(a_capture(row=a_capture_row(target=target)))["log"]["entries"][0]

    assert entry["request"]["queryString"] == []
    assert entry["request"]["url"].endswith("a=1")
