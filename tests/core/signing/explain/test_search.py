"""The search reports, ends in time, can be left, and says what it ruled out."""

import json
from collections.abc import Iterator
from itertools import count, islice

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.errors import InputError
from core.signing.explain import CAUSES, explain, explained
from core.signing.message import Message
from core.signing.scheme import Algorithm, Scheme, SignatureField
from core.verdict import Explanation
from tests.core.signing.explain.sent import COMPACT, KEY, NOW, digest, github

CHANGED = github(COMPACT, COMPACT.replace(b"evt_1", b"evt_2"))


def test_a_valid_signature_needs_no_explanation() -> None:
    """Nothing is tried where nothing is wrong."""
    explanation = explained("github", KEY, github(COMPACT), now=NOW)

    assert ((), 0) == (explanation.diagnoses, explanation.tried)


def test_what_was_tried_in_vain_is_told() -> None:
    """Nothing found is said as such, with what was ruled out."""
    explanation = explained("github", KEY, CHANGED, now=NOW, limit_s=None)

    assert () == explanation.diagnoses
    assert {"D01", "D03", "D05", "D06", "D13", "D14", "D16", "D17"} <= set(explanation.ruled_out)
    assert not explanation.cut_short


def test_the_last_report_holds_the_result_and_no_other() -> None:
    """Progress on the way, the explanation at the end."""
    reports = list(explain("github", KEY, CHANGED, now=NOW, limit_s=None))

    assert [None] * (len(reports) - 1) == [report.explanation for report in reports[:-1]]
    assert reports[-1].explanation is not None
    assert sorted(report.tried for report in reports) == [report.tried for report in reports]
    assert {report.cause for report in reports[:-1]} <= set(CAUSES)


def test_the_search_ends_when_its_time_is_over() -> None:
    """A clock that runs fast: the search stops between two tries and says so."""
    ticks = count()
    *_, last = explain("github", KEY, CHANGED, now=NOW, limit_s=100, clock=lambda: float(next(ticks)))

    assert last.explanation is not None
    assert last.explanation.cut_short
    assert 99 == last.explanation.tried


def test_a_search_can_be_left() -> None:
    """Who stops asking has cancelled it."""
    reports = explain("github", KEY, CHANGED, now=NOW, limit_s=None)

    assert 2 == len(list(islice(reports, 2)))
    reports.close()  # type: ignore[attr-defined]


def test_an_unknown_scheme_is_refused() -> None:
    """A scheme that does not exist is the caller's mistake, said in a sentence."""
    with pytest.raises(InputError, match="gihub"):
        explained("gihub", KEY, CHANGED, now=NOW)


@pytest.mark.parametrize(
    "body", [b"\x00" * 70_000, b'{"a":' * 90 + b"1" + b"}" * 90, b'"' + b"\\" * 999, b"%" * 999]
)
def test_hostile_bodies_are_searched_without_an_error(body: bytes) -> None:
    """Whatever was received, there is an explanation or none, never an exception."""
    message = Message(body=body, headers=CHANGED.headers, url="https://[::1]:99999/\x00?%%%")

    assert explained("github", KEY, message, now=NOW, limit_s=0.5).tried > 0


@settings(max_examples=60, deadline=None)
@given(
    body=st.binary(max_size=80)
    | st.from_regex(r"[\[{]\"?[a-z%&=+\\\\u0-9\"]{0,20}[\]}:]*", fullmatch=True).map(str.encode),
    value=st.text(st.characters(max_codepoint=255), max_size=60),
    key=st.text(max_size=20),
    scheme=st.sampled_from(
        ("github", "stripe", "svix", "discord", "twilio", "http-message-signatures", "okta")
    ),
)
def test_whatever_was_received_gives_an_explanation_or_none(
    body: bytes, value: str, key: str, scheme: str
) -> None:
    """No header, key or body makes the search fail."""
    names = ("X-Hub-Signature-256", "Stripe-Signature", "svix-signature", "X-Signature-Ed25519", "Signature")
    message = Message(
        body=body, headers=tuple((name, value) for name in names), url=f"https://{value}/{value}"
    )
    ticks = count()

    assert explain_whole(scheme, key, message, ticks) is not None


def explain_whole(scheme: str, key: str, message: Message, ticks: Iterator[int]) -> Explanation | None:
    """The search with an end after so many tries."""
    *_, last = explain(scheme, key, message, now=NOW, limit_s=600, clock=lambda: float(next(ticks)))
    return last.explanation


def test_a_key_far_down_a_list_of_keys_is_seen_to_fit() -> None:
    """However many keys were checked with, each of them counts."""
    keys = [*(f"key {number}" for number in range(50)), KEY]
    changed = github(COMPACT, COMPACT + b"\n")

    assert () == explained("github", keys, github(COMPACT), now=NOW).diagnoses
    assert {"D06", "D15"} == {found.id for found in explained("github", keys, changed, now=NOW).diagnoses}


def test_a_request_of_another_scheme_is_said_to_be_one() -> None:
    """Who checks GitHub's request as Stripe's is told whose it is."""
    (found,) = explained("stripe", KEY, github(COMPACT), now=NOW).diagnoses

    assert "D20" == found.id
    assert "“github”" in found.explanation


def test_a_scheme_of_the_users_own_is_explained_too() -> None:
    """Headers in the signed content are places, not marks between them."""
    own = Scheme(
        name="own",
        title="Ours",
        algorithm=Algorithm.HMAC_SHA256,
        signature=SignatureField(header="X-Sign"),
        content="{header:X-Event}.{body}",
    )
    headers = (("X-Event", "paid"), ("X-Sign", digest(b"paid:" + COMPACT).hex()))
    explanation = explained(own, KEY, Message(body=COMPACT, headers=headers), now=NOW, limit_s=None)

    assert ["D19b"] == [found.id for found in explanation.diagnoses]


def test_many_headers_are_no_reason_to_fail() -> None:
    """More fields than are looked at, and long ones."""
    fields = tuple((f"X-Field-{number}", "x" * 9000) for number in range(300))

    assert explained("github", KEY, Message(body=b"{}", headers=fields), now=NOW, limit_s=0.5).diagnoses


def test_a_body_above_the_limits_is_searched_for_what_is_cheap() -> None:
    """Two megabytes of JSON are not laid out, and a line feed is still found."""
    body = json.dumps(["x" * 100] * 20_000).encode()

    assert ["D06"] == [
        found.id for found in explained("github", KEY, github(body, body + b"\n"), now=NOW).diagnoses
    ]
