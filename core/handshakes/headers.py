"""Handshakes in header fields: Okta, Asana, CloudEvents, Trello."""

import re

from core.handshakes.handshake import (
    ECHO_LIMIT,
    Answered,
    Asked,
    Challenge,
    Expected,
    Handshake,
    Playing,
)
from core.handshakes.reply import PLAIN, accepted, echoed_json, refused
from core.handshakes.requests import get, post
from core.headers import value_problem

OKTA_FIELD = "x-okta-verification-challenge"
ASANA_FIELD = "X-Hook-Secret"
ORIGIN, RATE = "WebHook-Request-Origin", "WebHook-Request-Rate"
_RATE = re.compile(r"[0-9]{1,9}")


def answer_okta(asked: Asked) -> Answered | None:
    """The value as JSON."""
    value = asked.header(OKTA_FIELD)
    if asked.message.method != "GET" or value is None:
        return None
    sentence = "Okta verified this endpoint; the value it sent went back as JSON."
    return echoed_json("okta", value, {"verification": value}, sentence)


def answer_asana(asked: Asked) -> Answered | None:
    """The same field back."""
    value = asked.header(ASANA_FIELD)
    if asked.message.method != "POST" or value is None:
        return None
    if len(value) > ECHO_LIMIT or value_problem(value):
        return refused("asana", 400, f"A value of {len(value):,} characters is not sent back as a field.")
    sentence = "Asana set up a webhook; its X-Hook-Secret went back. It signs the events to come: keep it."
    return accepted("asana", sentence, headers=(*PLAIN, (ASANA_FIELD, value)))


def answer_cloudevents(asked: Asked) -> Answered | None:
    """Consent for the origin that asks. ``WebHook-Request-Callback`` is never called."""
    origin = asked.header(ORIGIN)
    if asked.message.method != "OPTIONS" or origin is None:
        return None
    if len(origin) > ECHO_LIMIT or value_problem(origin):
        return refused("cloudevents", 400, f"An origin of {len(origin):,} characters is not sent back.")
    fields = [("WebHook-Allowed-Origin", origin), ("Allow", "POST")]
    rate = asked.header(RATE)
    if rate is not None:
        fields.append(("WebHook-Allowed-Rate", rate if _RATE.fullmatch(rate) else "*"))
    return accepted(
        "cloudevents", "A CloudEvents sender asked for consent and got it.", headers=(*PLAIN, *fields)
    )


def answer_trello(asked: Asked) -> Answered | None:
    """200 to any HEAD."""
    if asked.message.method != "HEAD":
        return None
    return accepted("trello", "A HEAD request asked whether somebody is here, as Trello's does.")


def play_okta(playing: Playing) -> tuple[Challenge, ...]:
    """The one-time verification."""
    message = get(playing.url, {}, ((OKTA_FIELD, playing.nonce),))
    expected = Expected(within_s=3, json={"verification": playing.nonce}, types=("application/json",))
    return (Challenge("the one-time verification", message, expected),)


def play_asana(playing: Playing) -> tuple[Challenge, ...]:
    """The handshake before a webhook's first event."""
    message = post(playing.url, {}, ((ASANA_FIELD, playing.nonce),))
    expected = Expected(within_s=10, statuses=(200, 204), headers=((ASANA_FIELD, (playing.nonce,)),))
    return (Challenge("the secret of a new webhook", message, expected),)


def play_cloudevents(playing: Playing) -> tuple[Challenge, ...]:
    """A request for consent, then one with a rate."""
    origin = "eventemitter.example.com"
    consent = (("WebHook-Allowed-Origin", (origin, "*")),)
    statuses = (200, 204)
    return (
        Challenge(
            "an origin that asks for consent",
            get(playing.url, {}, ((ORIGIN, origin),), method="OPTIONS"),
            Expected(within_s=10, statuses=statuses, headers=(*consent, ("Allow", ()))),
        ),
        Challenge(
            "an origin that asks for a rate too",
            get(playing.url, {}, ((ORIGIN, origin), (RATE, "120")), method="OPTIONS"),
            Expected(within_s=10, statuses=statuses, headers=(*consent, ("WebHook-Allowed-Rate", ()))),
        ),
    )


def play_trello(playing: Playing) -> tuple[Challenge, ...]:
    """The probe before a webhook is made."""
    expected = Expected(within_s=10)
    return (Challenge("the probe before a webhook is made", get(playing.url, {}, method="HEAD"), expected),)


OKTA = Handshake(
    name="okta",
    title="Okta",
    asks="GET with the field x-okta-verification-challenge.",
    answers='{"verification": …} with its value.',
    source="https://developer.okta.com/docs/concepts/event-hooks/#one-time-verification-request",
    answer=answer_okta,
    play=play_okta,
)
ASANA = Handshake(
    name="asana",
    title="Asana",
    asks="POST with the field X-Hook-Secret.",
    answers="The same field back, with 200 or 204.",
    source="https://developers.asana.com/docs/webhooks-guide",
    answer=answer_asana,
    play=play_asana,
)
CLOUDEVENTS = Handshake(
    name="cloudevents",
    title="CloudEvents",
    asks="OPTIONS with WebHook-Request-Origin, and often WebHook-Request-Rate.",
    answers="WebHook-Allowed-Origin, WebHook-Allowed-Rate where a rate was asked for, and Allow: POST.",
    source="https://github.com/cloudevents/spec/blob/main/cloudevents/http-webhook.md#4-abuse-protection",
    answer=answer_cloudevents,
    play=play_cloudevents,
)
TRELLO = Handshake(
    name="trello",
    title="Trello",
    asks="HEAD.",
    answers="200.",
    source="https://developer.atlassian.com/cloud/trello/guides/rest-api/webhooks/",
    answer=answer_trello,
    play=play_trello,
    aliases=("mandrill",),
)
