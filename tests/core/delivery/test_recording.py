"""How much time is left to an exchange, and what of it counts when it begins again."""

import pytest

from core.delivery.recording import BODY_LIMIT_S, Recording
from core.model import Covers

HEAD = b"HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\n"
SECOND = 1_000_000_000


class Clock:
    """Shows the time it was set to, in nanoseconds."""

    def __init__(self) -> None:
        self.now = 0

    def __call__(self) -> int:
        return self.now


@pytest.mark.parametrize(
    ("covers", "left_before", "left_after"),
    [
        pytest.param(Covers.ALL, 1.0, -2.0, id="all of the answer"),
        pytest.param(
            Covers.HEAD, 1.0, BODY_LIMIT_S - 3.0, id="the head: after that our own limit, from there on"
        ),
    ],
)
def test_what_is_left(covers: Covers, left_before: float, left_after: float) -> None:
    """Of the whole attempt, or of its head and then of a body."""
    clock = Clock()
    recording = Recording(method="POST", timeout_s=10.0, response_limit=1000, monotonic=clock, covers=covers)
    clock.now = 9 * SECOND

    assert recording.left_s() == left_before
    recording.arrived(HEAD, recording.elapsed())
    clock.now = 12 * SECOND
    assert recording.left_s() == left_after


def test_a_request_that_follows_has_what_is_left_of_its_attempt() -> None:
    """One deadline over all its redirects."""
    clock = Clock()
    first = Recording(method="POST", timeout_s=10.0, response_limit=1000, monotonic=clock)
    clock.now = 8 * SECOND
    first.finish()

    assert first.follow("GET").left_s() == 2.0


def test_an_exchange_that_begins_again_has_not_ended() -> None:
    """Its end is that of the connection that carries it then."""
    clock = Clock()
    recording = Recording(method="POST", timeout_s=10.0, response_limit=1000, monotonic=clock)
    clock.now = SECOND
    recording.end = recording.elapsed()
    recording.begin_again()
    clock.now = 3 * SECOND
    recording.begin_try("127.0.0.1:1")
    recording.finish()

    assert recording.timeline().end == 3 * SECOND
