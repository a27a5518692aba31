"""Handshakes in a JSON body: Slack, Zoom, Twitch, monday.com, Azure Event Grid, Notion."""

import hmac

from core.handshakes.handshake import Answered, Asked, Challenge, Expected, Handshake, Playing
from core.handshakes.reply import accepted, echoed, echoed_json, of_signature, refused, signature_problem
from core.handshakes.requests import post, signed
from core.headers import Headers
from core.signing import Message

SLACK_SIGNATURE, ZOOM_SIGNATURE = "X-Slack-Signature", "x-zm-signature"
TWITCH_SIGNATURE = "Twitch-Eventsub-Message-Signature"
TWITCH_TYPE, TWITCH_VERIFICATION = "Twitch-Eventsub-Message-Type", "webhook_callback_verification"
EVENT_GRID_TYPE = "Microsoft.EventGrid.SubscriptionValidationEvent"
JSON_TYPES = ("application/json",)


def answer_slack(asked: Asked) -> Answered | None:
    """The challenge as JSON, unless it is signed with another key."""
    secrets = asked.secrets("slack")
    challenge = asked.text("challenge")
    if asked.text("type") != "url_verification" or challenge is None:
        return None
    if problem := signature_problem(asked, "slack", SLACK_SIGNATURE, secrets):
        return refused("slack", 401, problem)
    sentence = "Slack verified this URL; its challenge went back." + of_signature(
        asked, SLACK_SIGNATURE, secrets
    )
    return echoed_json("slack", challenge, {"challenge": challenge}, sentence)


def answer_zoom(asked: Asked) -> Answered | None:
    """The token and its HMAC as JSON, unless it is signed with another key."""
    secrets = asked.secrets("zoom")
    token = asked.text("payload", "plainToken")
    if asked.text("event") != "endpoint.url_validation" or token is None or not secrets:
        return None
    if problem := signature_problem(asked, "zoom", ZOOM_SIGNATURE, secrets):
        return refused("zoom", 401, problem)
    members = {"plainToken": token, "encryptedToken": zoom_response(secrets[0], token)}
    sentence = "Zoom validated this URL; its token went back with the HMAC that our secret token makes of it."
    return echoed_json("zoom", token, members, sentence + of_signature(asked, ZOOM_SIGNATURE, secrets))


def zoom_response(secret: str, token: str) -> str:
    """The hexadecimal HMAC-SHA-256 of a token. Source: Zoom, "Validate your webhook endpoint"."""
    key, content = (text.encode("utf-8", "surrogatepass") for text in (secret, token))
    return hmac.digest(key, content, "sha256").hex()


def answer_twitch(asked: Asked) -> Answered | None:
    """The challenge as text, unless it is signed with another key."""
    secrets = asked.secrets("twitch")
    challenge = asked.text("challenge")
    if asked.header(TWITCH_TYPE) != TWITCH_VERIFICATION or challenge is None:
        return None
    if problem := signature_problem(asked, "twitch", TWITCH_SIGNATURE, secrets):
        return refused("twitch", 403, problem)
    sentence = "Twitch verified this callback; its challenge went back as text."
    return echoed("twitch", challenge, sentence + of_signature(asked, TWITCH_SIGNATURE, secrets))


def answer_monday(asked: Asked) -> Answered | None:
    """The challenge as JSON; it comes alone in its body."""
    challenge = asked.text("challenge")
    if challenge is None or asked.json != {"challenge": challenge} or asked.header(TWITCH_TYPE) is not None:
        return None
    sentence = "monday.com verified this URL; its challenge went back as JSON."
    return echoed_json("monday", challenge, {"challenge": challenge}, sentence)


def answer_event_grid(asked: Asked) -> Answered | None:
    """The validation code as JSON; its ``validationUrl`` is never called."""
    code = asked.text(0, "data", "validationCode")
    if asked.text(0, "eventType") != EVENT_GRID_TYPE or code is None:
        return None
    sentence = "Azure Event Grid validated this endpoint; its code went back as JSON."
    return echoed_json("azure-event-grid", code, {"validationResponse": code}, sentence)


def answer_notion(asked: Asked) -> Answered | None:
    """200: the token is for the user, who pastes it into Notion's form."""
    if asked.text("verification_token") is None or asked.message.method != "POST":
        return None
    sentence = (
        "Notion sent its verification token: paste verification_token of this body into Notion's form. "
        "It is the signing key of the events to come."
    )
    return accepted("notion", sentence)


def verification_token(message: Message) -> str:
    """The token that Notion sends for its user to paste into its form; empty where this is no such request."""
    asked = Asked(message, 0.0)
    token = asked.text("verification_token")
    return token if token and message.method == "POST" and asked.json == {"verification_token": token} else ""


def play_slack(playing: Playing) -> tuple[Challenge, ...]:
    """The verification, signed where there is a key."""
    body = {"token": "Jhj5dZrVaK7ZwHHjRyZWjbDl", "challenge": playing.nonce, "type": "url_verification"}
    expected = Expected(
        within_s=3,
        text=playing.nonce,
        json={"challenge": playing.nonce},
        types=("text/plain", "application/json", "application/x-www-form-urlencoded"),
    )
    return (Challenge("the URL verification", signed(playing, "slack", post(playing.url, body)), expected),)


def play_zoom(playing: Playing) -> tuple[Challenge, ...]:
    """The validation, signed."""
    body = {
        "payload": {"plainToken": playing.nonce},
        "event_ts": int(playing.at * 1000),
        "event": "endpoint.url_validation",
    }
    response = {"plainToken": playing.nonce, "encryptedToken": zoom_response(playing.key, playing.nonce)}
    expected = Expected(within_s=3, json=response, types=JSON_TYPES)
    return (Challenge("the URL validation", signed(playing, "zoom", post(playing.url, body)), expected),)


def play_twitch(playing: Playing) -> tuple[Challenge, ...]:
    """The callback verification, signed where there is a key."""
    fields: Headers = (
        (TWITCH_TYPE, TWITCH_VERIFICATION),
        ("Twitch-Eventsub-Subscription-Type", "stream.online"),
    )
    subscription = {
        "id": playing.nonce,
        "status": "webhook_callback_verification_pending",
        "type": "stream.online",
    }
    body = {"challenge": playing.nonce, "subscription": subscription}
    expected = Expected(
        within_s=10, statuses=tuple(range(200, 300)), text=playing.nonce, types=("text/plain",)
    )
    message = signed(playing, "twitch", post(playing.url, body, fields))
    return (Challenge("the callback verification", message, expected),)


def play_monday(playing: Playing) -> tuple[Challenge, ...]:
    """The challenge."""
    expected = Expected(within_s=10, json={"challenge": playing.nonce}, types=JSON_TYPES)
    return (Challenge("the challenge", post(playing.url, {"challenge": playing.nonce}), expected),)


def play_event_grid(playing: Playing) -> tuple[Challenge, ...]:
    """The subscription's validation."""
    event = {
        "id": playing.nonce,
        "topic": "/subscriptions/example",
        "subject": "",
        "data": {"validationCode": playing.nonce},
        "eventType": EVENT_GRID_TYPE,
        "metadataVersion": "1",
        "dataVersion": "2",
    }
    message = post(playing.url, [event], (("aeg-event-type", "SubscriptionValidation"),))
    expected = Expected(within_s=30, json={"validationResponse": playing.nonce}, types=JSON_TYPES)
    return (Challenge("the subscription's validation", message, expected),)


def play_notion(playing: Playing) -> tuple[Challenge, ...]:
    """The verification token."""
    message = post(playing.url, {"verification_token": f"secret_{playing.nonce}"})
    return (Challenge("the verification token", message, Expected(within_s=10)),)


SLACK = Handshake(
    name="slack",
    title="Slack",
    asks='POST of {"type": "url_verification", "challenge": …}.',
    answers='{"challenge": …}; 401 where a signing secret is set and the signature does not fit it.',
    source="https://docs.slack.dev/reference/events/url_verification",
    answer=answer_slack,
    play=play_slack,
    key="signing secret",
    aliases=("lark", "feishu"),
)
ZOOM = Handshake(
    name="zoom",
    title="Zoom",
    asks='POST of {"event": "endpoint.url_validation", "payload": {"plainToken": …}}.',
    answers='{"plainToken": …, "encryptedToken": …}: the token and its HMAC with the secret token.',
    source="https://developers.zoom.us/docs/api/webhooks/#validate-your-webhook-endpoint",
    answer=answer_zoom,
    play=play_zoom,
    key="secret token",
    key_needed=True,
)
TWITCH = Handshake(
    name="twitch",
    title="Twitch",
    asks="POST with Twitch-Eventsub-Message-Type: webhook_callback_verification and a challenge in its JSON.",
    answers="The challenge as text; 403 where a secret is set and the signature does not fit it.",
    source="https://dev.twitch.tv/docs/eventsub/handling-webhook-events/#responding-to-a-challenge-request",
    answer=answer_twitch,
    play=play_twitch,
    key="secret",
)
MONDAY = Handshake(
    name="monday",
    title="monday.com",
    asks='POST of {"challenge": …} and nothing else.',
    answers="The same JSON.",
    source="https://developer.monday.com/api-reference/reference/webhooks",
    answer=answer_monday,
    play=play_monday,
    aliases=("monday.com", "miro"),
)
EVENT_GRID = Handshake(
    name="azure-event-grid",
    title="Azure Event Grid",
    asks="POST of a SubscriptionValidationEvent with a validationCode.",
    answers='{"validationResponse": …}; its validationUrl is never called.',
    source="https://learn.microsoft.com/en-us/azure/event-grid/end-point-validation-event-grid-events-schema",
    answer=answer_event_grid,
    play=play_event_grid,
    aliases=("azure", "eventgrid", "event-grid"),
)
NOTION = Handshake(
    name="notion",
    title="Notion",
    asks='POST of {"verification_token": …}.',
    answers="200; the token is shown, to be pasted into Notion's form.",
    source="https://developers.notion.com/reference/webhooks#step-2-verifying-the-subscription",
    answer=answer_notion,
    play=play_notion,
)
