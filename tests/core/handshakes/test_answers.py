"""Which requests are challenges, and what each gets."""

from typing import Any

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.errors import InputError
from core.handshakes import HANDSHAKES, answer, enabled, find_handshake
from core.headers import first
from core.receiver.answers import check_answer, encode_answer
from core.signing import Message
from tests.core.handshakes.worlds import NOW, SECRETS, asking, posting

ALL = enabled([each.name for each in HANDSHAKES], SECRETS)
HUB = "/hook?hub.mode=subscribe&hub.challenge=1158201444"
SNS = {
    "Type": "SubscriptionConfirmation",
    "SubscribeURL": "https://sns.us-east-1.amazonaws.com/?Action=ConfirmSubscription",
}

ACCEPTED: dict[str, tuple[str, Message, int, Any]] = {
    "Slack's URL verification": (
        "slack",
        posting({"type": "url_verification", "challenge": "3eZ"}),
        200,
        {"challenge": "3eZ"},
    ),
    "Zoom's URL validation": (
        "zoom",
        posting({"event": "endpoint.url_validation", "payload": {"plainToken": "qgg8vlvZRS6UYooatFL8Aw"}}),
        200,
        {
            "plainToken": "qgg8vlvZRS6UYooatFL8Aw",
            # printf qgg8vlvZRS6UYooatFL8Aw | openssl dgst -sha256 -hmac zoom-secret
            "encryptedToken": "b17f0320a1322a509340a1a835b3d9edbc491f0b0790ed2d20d0604d39dfe922",
        },
    ),
    "Twitch's callback verification": (
        "twitch",
        posting({"challenge": "pogchamp"}, ("twitch-eventsub-message-type", "webhook_callback_verification")),
        200,
        b"pogchamp",
    ),
    "monday.com's challenge": ("monday", posting({"challenge": "3eZ"}), 200, {"challenge": "3eZ"}),
    "Event Grid's validation": (
        "azure-event-grid",
        posting(
            [
                {
                    "eventType": "Microsoft.EventGrid.SubscriptionValidationEvent",
                    "data": {"validationCode": "512d"},
                }
            ]
        ),
        200,
        {"validationResponse": "512d"},
    ),
    "Notion's token": ("notion", posting({"verification_token": "secret_tMrl"}), 200, b""),
    "SNS' confirmation": (
        "aws-sns",
        posting(SNS, ("x-amz-sns-message-type", "SubscriptionConfirmation")),
        200,
        b"",
    ),
    "Meta's subscription with our token": (
        "meta",
        asking(f"{HUB}&hub.verify_token=our-token"),
        200,
        b"1158201444",
    ),
    "Strava's with our token": (
        "strava",
        asking(f"{HUB}&hub.verify_token=STRAVA"),
        200,
        {"hub.challenge": "1158201444"},
    ),
    "a WebSub hub's intent": (
        "websub",
        asking(f"{HUB}&hub.topic=https%3A%2F%2Fx.example%2F"),
        200,
        b"1158201444",
    ),
    "Fitbit's right code": ("fitbit", asking("/hook?verify=verify123"), 204, b""),
    "Dropbox' challenge, decoded": (
        "dropbox",
        asking("/hook?a=b&challenge=a%20b%2B%3Cc%3E"),
        200,
        b"a b+<c>",
    ),
    "Graph's token, decoded": (
        "microsoft-graph",
        asking("/hook?validationToken=Validation%3A+Testing%20x", method="POST"),
        200,
        b"Validation: Testing x",
    ),
    "X's CRC": (
        "x",
        asking("/hook?crc_token=abc&nonce=1"),
        200,
        {"response_token": "sha256=AmJlybsqS9sBxTF2wc1u0EoL3rjCR3uY7cSzKbRTd80="},
    ),
    "Okta's verification": (
        "okta",
        asking("/hook", ("X-Okta-Verification-Challenge", "my value")),
        200,
        {"verification": "my value"},
    ),
    "Asana's secret": ("asana", posting({}, ("X-Hook-Secret", "b537207f20cbfa02")), 200, b""),
    "CloudEvents' consent": (
        "cloudevents",
        asking("/hook", ("WebHook-Request-Origin", "e.example"), method="OPTIONS"),
        200,
        b"",
    ),
    "Trello's probe": ("trello", asking("/hook", method="HEAD"), 200, b""),
}


@pytest.mark.parametrize(("name", "message", "status", "body"), ACCEPTED.values(), ids=ACCEPTED)
def test_a_challenge_gets_what_its_provider_wants(
    name: str, message: Message, status: int, body: Any
) -> None:
    """Among all handshakes, each knows its own."""
    answered = answer(message, ALL, now=NOW)

    assert answered is not None
    assert (name, True, status) == (answered.note.name, answered.note.accepted, answered.answer.status)
    if isinstance(body, bytes):
        assert body == answered.answer.body
    else:
        assert body == msgspec.json.decode(answered.answer.body)
        assert "application/json" == first(answered.answer.headers, "content-type")


REFUSED = {
    "Meta's subscription with a wrong token": (asking(f"{HUB}&hub.verify_token=other"), 403),
    "Fitbit's wrong code": (asking("/hook?verify=nope"), 404),
    "Slack's with a signature that is none": (
        posting(
            {"type": "url_verification", "challenge": "x"},
            ("X-Slack-Request-Timestamp", "1795340000"),
            ("X-Slack-Signature", f"v0={'0' * 64}"),
        ),
        401,
    ),
    "a challenge that is longer than any": (asking(f"/hook?challenge={'a' * 4097}"), 400),
    "Discord's PING without a signature": (posting({"type": 1}), 401),
    "Discord's PING with a bad one": (
        posting({"type": 1}, ("X-Signature-Ed25519", "0" * 128), ("X-Signature-Timestamp", "1795340000")),
        401,
    ),
    "an event with a bad signature of Discord's": (
        posting({"type": 2}, ("X-Signature-Ed25519", "0" * 128), ("X-Signature-Timestamp", "1795340000")),
        401,
    ),
    "Xero's bad signature": (posting({"events": []}, ("x-xero-signature", "AAAA")), 401),
}


@pytest.mark.parametrize(("message", "status"), REFUSED.values(), ids=REFUSED)
def test_what_does_not_hold_is_refused(message: Message, status: int) -> None:
    """With the status that the provider documents; the refusal says why, and is no echo."""
    answered = answer(message, {**ALL, "slack": ("signing secret",)}, now=NOW)

    assert answered is not None
    assert (False, status) == (answered.note.accepted, answered.answer.status)
    assert answered.note.sentence


OTHERS = {
    "an event": posting({"type": "event_callback", "challenge": "x", "event": {}}),
    "an event with a number as its type": posting({"type": 1, "event": {}}),
    "a GET without a query": asking(),
    "a subscription that is none": asking("/hook?hub.challenge=1"),
    "a challenge that is no text": posting({"challenge": 7}),
    "a body that is no JSON": posting(b"\xff{"),
    "JSON too deep to be read": posting(b"[" * 60_000),
    "a body too large for a challenge": posting(b'{"challenge":"' + b"a" * 70_000 + b'"}'),
    "more parameters than are read": asking("/hook?challenge=1&" + "a=1&" * 200),
    "an URL that is none": Message(body=b"", method="GET", url="http://[?challenge=1"),
}


@pytest.mark.parametrize("message", OTHERS.values(), ids=OTHERS)
def test_what_is_no_challenge_gets_the_standing_answer(message: Message) -> None:
    """Whatever is switched on."""
    assert answer(message, ALL, now=NOW) is None


def test_nothing_is_answered_that_is_not_switched_on() -> None:
    """A challenge of a provider that was not chosen is a request like any other."""
    assert answer(posting({"challenge": "3eZ"}), enabled(["slack"], {}), now=NOW) is None


def test_who_accepts_goes_before_who_refuses() -> None:
    """Meta and Strava ask alike: the token tells which of them it was."""
    answered = answer(asking(f"{HUB}&hub.verify_token=STRAVA"), ALL, now=NOW)

    assert answered is not None
    assert "strava" == answered.note.name


def test_consent_to_a_rate_is_given_where_it_was_asked_for() -> None:
    """The rate asked for; any, where that is no number."""

    def rate(asked: str) -> str | None:
        headers = (("WebHook-Request-Origin", "e.example"), ("WebHook-Request-Rate", asked))
        answered = answer(asking("/", *headers, method="OPTIONS"), ALL, now=NOW)
        assert answered is not None
        return first(answered.answer.headers, "webhook-allowed-rate")

    assert ("120", "*") == (rate("120"), rate("<b>"))


def test_a_sentence_says_whether_a_signature_was_checked() -> None:
    """An unsigned challenge is answered, and said to be unsigned."""
    answered = answer(
        posting({"type": "url_verification", "challenge": "x"}), enabled(["slack"], {}), now=NOW
    )

    assert answered is not None
    assert "It is not signed." in answered.note.sentence


@pytest.mark.parametrize("name", [each.name for each in HANDSHAKES if each.key_needed])
def test_one_that_needs_a_secret_is_not_switched_on_without(name: str) -> None:
    """The error names the handshake and what is missing."""
    with pytest.raises(InputError, match=find_handshake(name).key):
        enabled([name], {})


@pytest.mark.parametrize(("name", "found"), [("Facebook", "meta"), (" slack ", "slack"), ("sns", "aws-sns")])
def test_a_handshake_is_found_by_what_people_call_it(name: str, found: str) -> None:
    """Any case; other names too."""
    assert found == find_handshake(name).name


def test_an_unknown_handshake_is_told_with_a_near_one() -> None:
    """And with all there are."""
    with pytest.raises(InputError, match=r"Did you mean slack\?"):
        find_handshake("slak")


VALUES = st.text(max_size=60)
HEADERS = st.lists(
    st.tuples(
        st.sampled_from(
            ["X-Hook-Secret", "x-okta-verification-challenge", "WebHook-Request-Origin", "WebHook-Request-Rate",
             "X-Signature-Ed25519", "X-Signature-Timestamp", "x-xero-signature", "X-Slack-Signature",
             "x-zm-signature", "Twitch-Eventsub-Message-Type", "x-amz-sns-message-type"]
        ),
        st.text(st.characters(max_codepoint=255), max_size=40) | st.just("webhook_callback_verification"),
    ),
    max_size=4,
)  # fmt: skip
BODIES = st.binary(max_size=200) | st.builds(
    msgspec.json.encode,
    st.dictionaries(
        st.sampled_from(["type", "challenge", "event", "payload", "verification_token", "SubscribeURL"]),
        VALUES
        | st.integers(0, 1)
        | st.just("url_verification")
        | st.dictionaries(st.just("plainToken"), VALUES),
    ),
)


@settings(max_examples=300, deadline=None)
@given(
    st.sampled_from(["GET", "POST", "HEAD", "OPTIONS"]),
    st.sampled_from(
        ["", "?challenge=", "?validationToken=", "?crc_token=", "?verify=", f"{HUB[5:]}&hub.topic="]
    ),
    st.text(st.characters(min_codepoint=33, max_codepoint=255), max_size=40),
    HEADERS,
    BODIES,
)
def test_hostile_requests_get_an_answer_that_can_be_sent(
    method: str, query: str, value: str, headers: list[tuple[str, str]], body: bytes
) -> None:
    """No request makes a handshake fail, and what goes back is plain text or JSON, never HTML."""
    message = Message(body=body, headers=tuple(headers), method=method, url=f"http://x/hook{query}{value}")
    answered = answer(message, ALL, now=NOW)
    if answered is None:
        return

    check_answer(answered.answer)
    assert encode_answer(answered.answer, method=method)
    assert first(answered.answer.headers, "content-type") in (None, "text/plain", "application/json")
    assert not answered.answer.body or first(answered.answer.headers, "x-content-type-options") == "nosniff"
