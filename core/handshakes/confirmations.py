"""Amazon SNS: a subscription is confirmed by opening a URL. That is for the user to do, and only at Amazon."""

import re
from urllib.parse import parse_qs, urlsplit

from core.errors import InputError
from core.handshakes.handshake import Answered, Asked, Handshake
from core.handshakes.reply import accepted
from core.signing import Message

TYPE_FIELD = "x-amz-sns-message-type"
SUBSCRIBED, UNSUBSCRIBED = "SubscriptionConfirmation", "UnsubscribeConfirmation"
URL_LIMIT = 4096
# Source: docs.aws.amazon.com/sns, "Verifying the signatures of Amazon SNS messages".
_HOST = re.compile(r"sns\.[a-z0-9-]{1,40}\.amazonaws\.com(\.cn)?")


def answer_sns(asked: Asked) -> Answered | None:
    """200, and a note; no URL is opened."""
    kind = asked.header(TYPE_FIELD)
    if kind not in (SUBSCRIBED, UNSUBSCRIBED) or asked.text("SubscribeURL") is None:
        return None
    if kind == UNSUBSCRIBED:
        ended = "Amazon SNS says that a subscription was ended. The URL that would renew it was not opened."
        return accepted("aws-sns", ended)
    try:
        confirm_url(asked.message)
    except InputError as error:
        return accepted("aws-sns", f"An SNS subscription asks to be confirmed. {error.message}")
    sentence = "Amazon SNS asks to confirm a subscription. Nothing was opened: confirm it by hand where you expect it."
    return accepted("aws-sns", sentence)


def confirm_url(message: Message) -> str:
    """The URL that confirms the subscription this request asks for.

    Raises ``InputError`` where there is none, or where it is not Amazon's: https, an SNS host, the one action.
    """
    asked = Asked(message, 0.0)
    url = asked.text("SubscribeURL")
    if asked.header(TYPE_FIELD) != SUBSCRIBED or url is None:
        raise InputError("This request asks for no confirmation of an SNS subscription.")
    if not _is_amazon(url):
        raise InputError(
            "Its SubscribeURL is not one of Amazon SNS, so it is not opened.",
            "It would have to begin with https://sns.REGION.amazonaws.com/?Action=ConfirmSubscription.",
        )
    return url


def _is_amazon(url: str) -> bool:
    # Backslashes and white space are read differently by different programs: none is in a URL of Amazon's.
    if len(url) > URL_LIMIT or not re.fullmatch(r"[!-\[\]-~]+", url):
        return False
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError:
        return False
    return (
        parts.scheme == "https"
        and _HOST.fullmatch(parts.netloc.removesuffix(":443")) is not None
        and port in (None, 443)
        and parse_qs(parts.query).get("Action") == ["ConfirmSubscription"]
    )


SNS = Handshake(
    name="aws-sns",
    title="Amazon SNS",
    asks="POST of a SubscriptionConfirmation with a SubscribeURL.",
    answers="200. The URL is shown, and opened only by your click, and only at sns.REGION.amazonaws.com.",
    source="https://docs.aws.amazon.com/sns/latest/dg/SendMessageToHttp.prepare.html",
    answer=answer_sns,
    play=None,
    aliases=("sns", "aws", "amazon-sns"),
)
