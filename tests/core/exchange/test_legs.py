import msgspec

from core.exchange.har import delivery_har
from core.exchange.legs import legs
from core.exchange.phases import phase_spans
from core.exchange.raw import delivery_raw, request_raw
from core.model import Delivery, Phase
from tests.facts import a_redirected_attempt, a_row, an_attempt, an_order


def test_an_attempt_without_redirects_is_its_only_request() -> None:
    """Nothing is taken apart that is one."""
    attempt = an_attempt()

    assert [attempt] == legs(attempt)


def test_the_requests_of_a_redirected_attempt() -> None:
    """In their order, each with its own answer, times and connection; the rule is the redirect's decision."""
    attempt = a_redirected_attempt()
    first, last = legs(attempt)

    assert ("POST", "302: GET without the body.") == (first.request.method, first.decision)
    assert first.response is not None
    assert (302, 0, 1_000_000) == (first.response.status, first.timeline.start, first.timeline.end)
    assert msgspec.structs.replace(attempt, hops=()) == last
    assert (1_000_000, 1_100_000) == phase_spans(last.timeline)[Phase.BLOCKED]


def test_raw_bytes_are_those_of_each_request() -> None:
    """A request that a redirect made a GET had no body; the one before had the delivery's."""
    attempt = a_redirected_attempt()
    delivery = Delivery(row=a_row(), order=an_order(), attempts=(attempt,))
    first, last = legs(attempt)

    assert request_raw(delivery, first).endswith(an_order().body)
    assert request_raw(delivery, last) == last.request.head
    assert delivery_raw(delivery).startswith(b"GET /there HTTP/1.1")


def test_each_request_is_an_entry_of_an_archive() -> None:
    """HAR has one entry a request: when it began, how long it took, what it sent."""
    delivery = Delivery(row=a_row(), order=an_order(), attempts=(a_redirected_attempt(),))
    first, last = delivery_har(delivery)["log"]["entries"]

    assert ("2026-11-22T09:30:00.000Z", "2026-11-22T09:30:00.001Z") == (
        first["startedDateTime"], last["startedDateTime"],
    )  # fmt: skip
    assert (1, 1) == (first["time"], last["time"])
    assert (302, "/there", 200) == (
        first["response"]["status"], first["response"]["redirectURL"], last["response"]["status"],
    )  # fmt: skip
    assert "postData" in first["request"]
    assert ("postData" in last["request"], last["request"]["bodySize"]) == (False, 0)
