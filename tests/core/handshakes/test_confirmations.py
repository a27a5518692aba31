"""Which URLs of SNS confirmations may be opened by hand."""

from typing import Any

import pytest

from core.errors import InputError
from core.handshakes import answer, confirm_url, enabled
from core.signing import Message
from tests.core.handshakes.worlds import NOW, posting

GOOD = "https://sns.eu-central-1.amazonaws.com/?Action=ConfirmSubscription&TopicArn=arn:aws:sns:x&Token=2336"


def a_confirmation(url: Any = GOOD, kind: str = "SubscriptionConfirmation") -> Message:
    body = {"Type": kind, "SubscribeURL": url, "Token": "2336", "Message": "You have chosen to subscribe…"}
    return posting(body, ("x-amz-sns-message-type", kind))


@pytest.mark.parametrize(
    "url",
    [
        GOOD,
        GOOD.replace("amazonaws.com", "amazonaws.com.cn"),
        GOOD.replace(".com/", ".com:443/"),
        GOOD.replace("eu-central-1", "us-gov-west-1"),
    ],
    ids=["a region", "China", "the port said", "government"],
)
def test_amazons_urls_may_be_opened(url: str) -> None:
    """As they came, to the letter."""
    assert url == confirm_url(a_confirmation(url))


FALSE = {
    "plain http": GOOD.replace("https", "http"),
    "another host": "https://evil.example/?Action=ConfirmSubscription",
    "a look-alike": GOOD.replace("amazonaws.com", "amazonaws.com.evil.example"),
    "a look-alike before": GOOD.replace("sns.", "sns.evil.example/sns."),
    "another service": GOOD.replace("sns.", "s3."),
    "somebody's name before the host": GOOD.replace("https://", "https://sns.a.amazonaws.com@evil.example/"),
    "a user": GOOD.replace("https://", "https://user@"),
    "another port": GOOD.replace(".com/", ".com:8443/"),
    "a port that is none": GOOD.replace(".com/", ".com:x/"),
    "a backslash": GOOD.replace("https://", "https://evil.example\\@"),
    "a line break": GOOD + "\r\nHost: x",
    "an inner host": "https://169.254.169.254/?Action=ConfirmSubscription",
    "another action": GOOD.replace("ConfirmSubscription", "Publish"),
    "two actions": GOOD + "&Action=Publish",
    "longer than any": GOOD + "a" * 5000,
    "no text": 7,
    "a bracket": "https://[?Action=ConfirmSubscription",
}


@pytest.mark.parametrize("url", FALSE.values(), ids=FALSE)
def test_no_other_url_is_opened(url: Any) -> None:
    """It is refused in a sentence that does not repeat it."""
    with pytest.raises(InputError) as refusal:
        confirm_url(a_confirmation(url))

    assert str(url) not in str(refusal.value)


@pytest.mark.parametrize("kind", ["Notification", "UnsubscribeConfirmation"])
def test_another_request_asks_for_no_confirmation(kind: str) -> None:
    """Neither a notification with a SubscribeURL in it, nor the end of a subscription, which has one."""
    with pytest.raises(InputError, match="no confirmation"):
        confirm_url(a_confirmation(kind=kind))


def test_the_end_of_a_subscription_is_told() -> None:
    """Its URL would renew it: nothing is opened."""
    answered = answer(a_confirmation(kind="UnsubscribeConfirmation"), enabled(["sns"], {}), now=NOW)

    assert answered is not None
    assert "was ended" in answered.note.sentence


def test_the_note_of_a_false_confirmation_says_so() -> None:
    """It is answered all the same, and its URL is called none of Amazon's."""
    answered = answer(a_confirmation("https://evil.example/"), enabled(["sns"], {}), now=NOW)

    assert answered is not None
    assert "not one of Amazon SNS" in answered.note.sentence
