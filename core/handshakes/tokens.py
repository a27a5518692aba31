"""Handshakes over ``GET`` with a token that both sides know: Meta, Strava, WebSub, Fitbit."""

from core.handshakes.handshake import (
    CLIENT_ERRORS,
    Answered,
    Asked,
    Challenge,
    Expected,
    Handshake,
    Playing,
)
from core.handshakes.reply import accepted, any_same, echoed, echoed_json, refused
from core.handshakes.requests import get

WRONG_TOKEN = "The verify token is not ours, so the subscription was refused."  # noqa: S105 - a sentence


def answer_meta(asked: Asked) -> Answered | None:
    """The challenge as text, where the token is ours."""
    secrets = asked.secrets("meta")
    challenge = _subscribing(asked)
    if challenge is None:
        return None
    if not any_same(asked.query["hub.verify_token"], secrets):
        return refused("meta", 403, WRONG_TOKEN)
    return echoed(
        "meta", challenge, "Meta asked to subscribe with our verify token; its challenge went back."
    )


def answer_strava(asked: Asked) -> Answered | None:
    """The challenge as JSON, where the token is ours."""
    secrets = asked.secrets("strava")
    challenge = _subscribing(asked)
    if challenge is None:
        return None
    if not any_same(asked.query["hub.verify_token"], secrets):
        return refused("strava", 403, WRONG_TOKEN)
    sentence = "Strava asked to subscribe with our verify token; its challenge went back as JSON."
    return echoed_json("strava", challenge, {"hub.challenge": challenge}, sentence)


def answer_websub(asked: Asked) -> Answered | None:
    """The challenge as text: for any topic, since a workbench subscribes to nothing by itself."""
    secrets = asked.secrets("websub")
    query = asked.query
    mode, challenge = query.get("hub.mode"), query.get("hub.challenge")
    if asked.message.method != "GET" or mode not in ("subscribe", "unsubscribe"):
        return None
    if challenge is None or "hub.topic" not in query:
        return None
    if secrets and not any_same(query["hub.topic"], secrets):
        return refused("websub", 404, "The topic is not the one we want, so the intent was denied.")
    return echoed(
        "websub", challenge, f"A WebSub hub verified the intent to {mode}; its challenge went back."
    )


def answer_fitbit(asked: Asked) -> Answered | None:
    """204 for our code, 404 for any other: Fitbit tries both."""
    secrets = asked.secrets("fitbit")
    code = asked.query.get("verify")
    if asked.message.method != "GET" or code is None:
        return None
    if any_same(code, secrets):
        return accepted("fitbit", "Fitbit sent our verification code and got a 204.", status=204)
    return refused(
        "fitbit", 404, "Fitbit sent a verification code that is not ours, and got the 404 it wants."
    )


def _subscribing(asked: Asked) -> str | None:
    query = asked.query
    if (
        asked.message.method != "GET"
        or query.get("hub.mode") != "subscribe"
        or "hub.verify_token" not in query
    ):
        return None
    return query.get("hub.challenge")


def play_meta(playing: Playing) -> tuple[Challenge, ...]:
    """Our token, then a wrong one."""
    # Meta's challenges are numbers.
    challenge = str(int.from_bytes(playing.nonce.encode()) % 10**10)
    return _both_tokens(playing, challenge, Expected(within_s=20, text=challenge))


def play_strava(playing: Playing) -> tuple[Challenge, ...]:
    """Our token, then a wrong one."""
    expected = Expected(within_s=2, json={"hub.challenge": playing.nonce}, types=("application/json",))
    return _both_tokens(playing, playing.nonce, expected)


def _both_tokens(playing: Playing, challenge: str, good: Expected) -> tuple[Challenge, ...]:
    def asking(token: str) -> dict[str, str]:
        return {"hub.mode": "subscribe", "hub.verify_token": token, "hub.challenge": challenge}

    bad = Expected(within_s=good.within_s, statuses=CLIENT_ERRORS)
    return (
        Challenge("the right verify token", get(playing.url, asking(playing.key)), good),
        Challenge("a wrong verify token", get(playing.url, asking(f"not-{playing.nonce}")), bad),
    )


def play_websub(playing: Playing) -> tuple[Challenge, ...]:
    """The intent to subscribe."""
    query = {
        "hub.mode": "subscribe",
        "hub.topic": playing.key or "https://example.org/feed",
        "hub.challenge": playing.nonce,
        "hub.lease_seconds": "864000",
    }
    expected = Expected(within_s=10, statuses=tuple(range(200, 300)), text=playing.nonce)
    return (Challenge("the intent to subscribe", get(playing.url, query), expected),)


def play_fitbit(playing: Playing) -> tuple[Challenge, ...]:
    """Our code, then a wrong one."""
    good, bad = {"verify": playing.key}, {"verify": f"not-{playing.nonce}"}
    return (
        Challenge(
            "the right code", get(playing.url, good), Expected(within_s=3, statuses=(204,), empty=True)
        ),
        Challenge("a wrong code", get(playing.url, bad), Expected(within_s=3, statuses=(404,))),
    )


META = Handshake(
    name="meta",
    title="Meta",
    asks="GET with hub.mode=subscribe, hub.verify_token and hub.challenge.",
    answers="The challenge as text where the verify token is ours, else 403.",
    source="https://developers.facebook.com/docs/graph-api/webhooks/getting-started",
    answer=answer_meta,
    play=play_meta,
    key="verify token",
    key_needed=True,
    aliases=("facebook", "whatsapp", "instagram", "messenger"),
)
STRAVA = Handshake(
    name="strava",
    title="Strava",
    asks="GET with hub.mode=subscribe, hub.verify_token and hub.challenge.",
    answers='{"hub.challenge": …} where the verify token is ours, else 403.',
    source="https://developers.strava.com/docs/webhooks/",
    answer=answer_strava,
    play=play_strava,
    key="verify token",
    key_needed=True,
)
WEBSUB = Handshake(
    name="websub",
    title="WebSub",
    asks="GET with hub.mode, hub.topic and hub.challenge.",
    answers="The challenge as text; 404 where a topic is set and another one is asked for.",
    source="https://www.w3.org/TR/websub/#hub-verifies-intent",
    answer=answer_websub,
    play=play_websub,
    key="topic",
    aliases=("pubsubhubbub", "youtube"),
)
FITBIT = Handshake(
    name="fitbit",
    title="Fitbit",
    asks="GET with verify=CODE, once with our code and once with a wrong one.",
    answers="204 for our code, 404 for any other.",
    source="https://dev.fitbit.com/build/reference/web-api/developer-guide/using-subscriptions/",
    answer=answer_fitbit,
    play=play_fitbit,
    key="verification code",
    key_needed=True,
)
