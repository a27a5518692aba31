import msgspec
import pytest

from core.model import Outcome, TlsFacts
from gui.inspector.subject import OtherSide, Subject, subject_of_capture, subject_of_delivery
from gui.theme import Tone
from tests.facts import a_hop, a_redirected_attempt
from tests.gui.inspector.facts import (
    BODY,
    HEAD,
    HEADERS,
    NOW,
    REFUSED,
    a_capture,
    a_capture_row,
    a_delivery,
    a_response,
    a_row,
    an_attempt,
)


def test_a_delivery_that_was_answered() -> None:
    """Both directions are there, as they crossed the wire, and the sentence of what followed."""
    subject = subject_of_delivery(a_delivery([an_attempt(response=a_response())]), 0, {})

    assert subject.badge == ("200 Fine", Tone.OK)
    assert subject.request.start_line == "POST /hook HTTP/1.1"
    assert subject.response.start_line == "HTTP/1.1 200 Fine"
    assert subject.response.body.data == b'{"ok":true}'
    assert subject.raw_request == HEAD + BODY
    assert subject.raw_response.startswith(b"HTTP/1.1 200 Fine\r\n")
    assert subject.signature_headers == HEADERS[1:]
    assert subject.sentence == "Delivered."


def test_a_delivery_that_was_not_sent_yet_shows_what_will_be() -> None:
    """Before the first attempt there is the request to come, and nothing else."""
    subject = subject_of_delivery(a_delivery(outcome=Outcome.PENDING, next_attempt_at=NOW), 0, {})

    assert subject.request.body.data == BODY
    assert "Not sent yet" in subject.request.notice
    assert subject.response.missing == "No answer yet."
    assert subject.can_cancel
    assert subject.bars == ()
    assert "The next attempt is due on" in subject.sentence


def test_a_failure_stands_where_the_answer_would() -> None:
    """No answer: the kind, the phase and the sentence."""
    subject = subject_of_delivery(a_delivery([an_attempt(failure=REFUSED)]), 0, {})

    assert subject.badge == ("refused", Tone.BAD)
    assert subject.response.missing_title == "Refused, in phase connect"
    assert subject.response.missing == "Nothing listens on 127.0.0.1:8919."


def test_an_answer_that_broke_off_is_shown_with_its_failure() -> None:
    """What was read is shown, and that it is not whole."""
    subject = subject_of_delivery(a_delivery([an_attempt(response=a_response(), failure=REFUSED)]), 0, {})

    assert subject.response.missing == ""
    assert subject.response.notice == "Nothing listens on 127.0.0.1:8919."
    assert subject.response.tone is Tone.BAD


def test_a_request_that_was_cut_off_says_how_far_it_got() -> None:
    """Raw are the bytes that were sent, not those that should have been."""
    attempt = an_attempt(failure=REFUSED)
    cut = an_attempt(
        failure=REFUSED,
        request=attempt.request.__class__(
            method="POST",
            url="u",
            head=HEAD,
            headers=(),
            body_size=len(BODY),
            sent_bytes=10,
        ),
    )
    subject = subject_of_delivery(a_delivery([cut]), 0, {})

    assert subject.raw_request == HEAD[:10]
    assert subject.request.notice == f"Only 10 of {len(HEAD) + len(BODY)} bytes were sent."


@pytest.mark.parametrize(
    ("number", "badge"),
    [
        pytest.param(0, "200 Fine", id="the last where none is chosen"),
        pytest.param(1, "500 Fine", id="the chosen"),
        pytest.param(9, "200 Fine", id="the last where there is no such"),
    ],
)
def test_the_chosen_attempt_is_shown(number: int, badge: str) -> None:
    """One attempt at a time; the link goes to the capture of that attempt."""
    attempts = [an_attempt(1, a_response(500)), an_attempt(2, a_response())]
    captures = {1: a_capture_row(id="first"), 2: a_capture_row(id="second")}

    subject = subject_of_delivery(a_delivery(attempts), number, captures)

    assert badge == subject.badge[0]
    assert (
        OtherSide("capture", "first" if number == 1 else "second", "Open the capture") == subject.other_side
    )


def test_a_repeated_attempt_says_so() -> None:
    """That the endpoint may have seen it twice is said first."""
    subject = subject_of_delivery(a_delivery([an_attempt(response=a_response(), repeats=True)]), 0, {})

    assert subject.sentence.startswith("The attempt before was cut off")


def test_the_connection_is_told() -> None:
    """New or reused, both ends, and what the handshake agreed on."""
    connection = an_attempt().connection
    assert connection is not None
    reused = connection.__class__(
        reused=True, exchange=2, local="a:1", remote="b:2", tls=TlsFacts(version="TLSv1.3", cipher="AES")
    )
    subject = subject_of_delivery(a_delivery([an_attempt(connection=reused)]), 0, {})

    assert subject.connection == (
        ("Connection", "reused, exchange 3 on it"),
        ("From", "a:1"),
        ("To", "b:2"),
        ("TLS", "TLSv1.3, AES"),
    )


# --- captures


def test_a_capture_and_its_answer() -> None:
    """What came and what was sent back, read out of the bytes."""
    subject = subject_of_capture(a_capture(), (a_row(), 1))

    assert subject.request.start_line == "POST /hook HTTP/1.1"
    assert subject.request.body.data == BODY
    assert subject.response.start_line == "HTTP/1.1 200 OK"
    assert subject.response.headers == (("Content-Length", "2"),)
    assert subject.response.body.data == b"OK"
    assert subject.badge == ("mismatch", Tone.BAD)
    assert subject.other_side == OtherSide("delivery", "delivery1", "Open the delivery")
    assert subject.url == "http://127.0.0.1:8919/hook"


def test_a_malformed_capture_keeps_its_bytes_and_says_why() -> None:
    """Garbage is shown as it came."""
    row = a_capture_row(
        malformed="The request line has four parts.", method="", target="", verdict=None, body_size=0
    )
    garbage = b"\x16\x03\x01<script>\xff"
    subject = subject_of_capture(
        a_capture(row=row, received=garbage, body_start=len(garbage), headers=(), answered=b""), None
    )

    assert subject.badge == ("malformed", Tone.BAD)
    assert subject.request.notice == "The request line has four parts."
    assert subject.raw_request == garbage
    assert subject.response.missing == "No answer was sent."
    assert subject.other_side is None


@pytest.mark.parametrize(
    "make",
    [
        pytest.param(
            lambda: subject_of_delivery(a_delivery([an_attempt(response=a_response())]), 0, {}), id="delivery"
        ),
        pytest.param(lambda: subject_of_capture(a_capture(), None), id="capture"),
    ],
)
def test_a_subject_is_a_value(make: object) -> None:
    """The same facts give the same subject: what did not change is not drawn again."""
    assert callable(make)
    one, other = make(), make()

    assert isinstance(one, Subject)
    assert one == other


def test_garbage_in_the_place_of_an_answer_is_in_the_raw_view() -> None:
    """Every byte that came back can be looked at, also where no answer could be read out of them."""
    attempt = an_attempt(1, failure=REFUSED, stray=b"SSH-2.0-OpenSSH\r\n")

    assert subject_of_delivery(a_delivery([attempt]), 1, {}).raw_response == b"SSH-2.0-OpenSSH\r\n"


def test_a_redirected_attempt_is_shown_at_its_last_request() -> None:
    """Its request had no body; what was remarked stands with what followed."""
    subject = subject_of_delivery(a_delivery([a_redirected_attempt()]), 0, {1: a_capture_row()})

    assert (subject.legs, subject.leg) == (("POST /hook", "302 → GET /there"), 1)
    assert subject.request.start_line == "GET /there HTTP/1.1"
    assert (subject.request.body.data, subject.request.notice) == (b"", "")
    assert subject.raw_request.startswith(b"GET /there HTTP/1.1")
    assert "Logto 1.43 and later would refuse it" in subject.sentence
    assert subject.other_side is not None


def test_a_redirect_is_shown_with_the_rule_that_followed_it() -> None:
    """Both its messages, and why the next request is what it is; our receiver's side is the last one's."""
    subject = subject_of_delivery(a_delivery([a_redirected_attempt()]), 0, {1: a_capture_row()}, leg=0)

    assert subject.leg == 0
    assert subject.response.start_line == "HTTP/1.1 302 Found"
    assert subject.sentence == "302: GET without the body."
    assert subject.request.body.data == BODY
    assert subject.other_side is None
    assert subject.badge == subject_of_delivery(a_delivery([a_redirected_attempt()]), 0, {}).badge


def test_where_a_redirect_leads_is_foreign_text() -> None:
    """It is shown on one line, cut where it is long, and never read as anything but text."""
    evil = b"GET /<b>&amp;\x1b" + b"x" * 300 + b" HTTP/1.1\r\n\r\n"
    attempt = a_redirected_attempt()
    attempt = msgspec.structs.replace(
        attempt, request=msgspec.structs.replace(attempt.request, head=evil), hops=(a_hop(), a_hop())
    )
    words = subject_of_delivery(a_delivery([attempt]), 0, {}).legs

    assert len(words) == 3
    assert words[2].startswith("302 → GET /<b>&amp;")
    assert words[2].isprintable()
    assert len(words[2]) < 60
