"""Fresh keys: in the notation of each scheme, good to sign with, and checked by what a receiver is given."""

import pytest

from core.errors import InputError
from core.signing import (
    Message,
    Scheme,
    check_secret,
    find_scheme,
    is_pair,
    new_secret,
    public_secret,
    schemes,
    secret_warnings,
    sign,
    verify,
)
from core.verdict import SchemeOptions

NOW = 1_795_339_800.0
ASKED = SchemeOptions(webhook_id="4JH86294D6297924G", key="key-id")
# Bodies that schemes read; any other takes the plain one.
BODIES = {
    "adyen": b'{"notificationItems":[{"NotificationRequestItem":{"pspReference":"1","additionalData":{}}}]}',
    "aws-sns": (
        b'{"Type":"Notification","MessageId":"1","Message":"m","Timestamp":"2026-11-22T09:30:00.000Z","TopicArn":"a"}'
    ),
    "linear": b'{"webhookTimestamp":1795339800000}',
    "pusher": b'{"time_ms":1795339800000,"events":[]}',
}


@pytest.mark.parametrize("scheme", schemes(), ids=lambda scheme: scheme.name)
def test_a_fresh_key_signs_and_its_public_half_verifies(scheme: Scheme) -> None:
    """For every scheme there is."""
    key = new_secret(scheme)
    message = Message(body=BODIES.get(scheme.name, b'{"a":1}'), url="https://example.com/in?x=1")
    signed = sign(scheme, key, message, message_id="m1", at=NOW, options=ASKED)
    received = Message(body=signed.body, headers=signed.headers, url=signed.url)

    verdict = verify(scheme, public_secret(scheme, key), received, now=NOW, options=ASKED)

    assert verdict.valid, verdict.explanation
    assert new_secret(scheme) != key


@pytest.mark.parametrize(
    "scheme", [each for each in schemes() if not is_pair(each)], ids=lambda scheme: scheme.name
)
def test_nothing_is_odd_about_a_fresh_key(scheme: Scheme) -> None:
    """What we make ourselves is what we would want to see."""
    assert secret_warnings(scheme, new_secret(scheme)) == ()


@pytest.mark.parametrize("name", ["paypal", "sendgrid"])
def test_what_is_public_already_stays(name: str) -> None:
    """The half that was pasted is the half that is given."""
    scheme = find_scheme(name)
    public = public_secret(scheme, new_secret(scheme))

    assert public_secret(scheme, public) == public
    assert "PRIVATE" not in public


@pytest.mark.parametrize(
    ("name", "secret"),
    [
        pytest.param("discord", "hush!", id="no hexadecimal"),
        pytest.param("discord", "abcd", id="too short"),
        pytest.param("standard-webhooks", "whsk_hush!", id="no base64"),
        pytest.param(
            "paypal", "-----BEGIN PRIVATE KEY-----\nhush!\n-----END PRIVATE KEY-----", id="damaged PEM"
        ),
    ],
)
def test_what_is_no_key_has_no_public_half(name: str, secret: str) -> None:
    """Said in a sentence without the key."""
    with pytest.raises(InputError) as raised:
        public_secret(find_scheme(name), secret)

    assert "hush!" not in str(raised.value)


def test_a_standard_webhooks_pair() -> None:
    """A ``whsk_`` key signs, the ``whpk_`` that is given checks."""
    private = "whsk_" + "A" * 43 + "="
    scheme = find_scheme("standard-webhooks")
    signed = sign(scheme, private, Message(body=b"x"), message_id="m", at=NOW)
    check_secret(scheme, private)

    public = public_secret(scheme, private)

    assert public.startswith("whpk_")
    assert verify(scheme, public, Message(body=b"x", headers=signed.headers), now=NOW).valid
