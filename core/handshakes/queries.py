"""Handshakes in the query of the URL: Dropbox, Microsoft Graph, X."""

import base64
import hmac

from core.handshakes.handshake import Answered, Asked, Challenge, Expected, Handshake, Playing
from core.handshakes.reply import accepted, echoed, json_answer
from core.handshakes.requests import get

TEXT = ("text/plain",)


def answer_dropbox(asked: Asked) -> Answered | None:
    """The challenge as text."""
    challenge = asked.query.get("challenge")
    if asked.message.method != "GET" or challenge is None:
        return None
    return echoed("dropbox", challenge, "Dropbox verified this endpoint; its challenge went back as text.")


def answer_graph(asked: Asked) -> Answered | None:
    """The token, decoded, as text."""
    token = asked.query.get("validationToken")
    if asked.message.method not in ("POST", "GET") or token is None:
        return None
    sentence = "Microsoft Graph validated this endpoint; its validation token went back as text."
    return echoed("microsoft-graph", token, sentence)


def answer_x(asked: Asked) -> Answered | None:
    """The token's HMAC with the consumer secret, as JSON."""
    secrets = asked.secrets("x")
    token = asked.query.get("crc_token")
    if asked.message.method != "GET" or token is None or not secrets:
        return None
    answer = json_answer({"response_token": crc_response(secrets[0], token)})
    sentence = "X checked that we know the consumer secret (CRC); its token went back hashed with it."
    return accepted("x", sentence, headers=answer.headers, body=answer.body)


def crc_response(secret: str, token: str) -> str:
    """``sha256=`` and the base64 of HMAC-SHA-256. Source: X, "Securing webhooks"."""
    key, content = (text.encode("utf-8", "surrogatepass") for text in (secret, token))
    return "sha256=" + base64.b64encode(hmac.digest(key, content, "sha256")).decode("ascii")


def play_dropbox(playing: Playing) -> tuple[Challenge, ...]:
    """The verification request."""
    expected = Expected(
        within_s=10, text=playing.nonce, types=TEXT, headers=(("X-Content-Type-Options", ("nosniff",)),)
    )
    return (Challenge("the verification", get(playing.url, {"challenge": playing.nonce}), expected),)


def play_graph(playing: Playing) -> tuple[Challenge, ...]:
    """The validation, with a token that has to be decoded."""
    token = f"Validation: Testing client application reachability {playing.nonce} 100% <b>&</b>"
    message = get(playing.url, {"validationToken": token}, method="POST")
    expected = Expected(within_s=10, text=token, types=TEXT)
    return (Challenge("a validation token that has to be decoded", message, expected),)


def play_x(playing: Playing) -> tuple[Challenge, ...]:
    """The challenge-response check."""
    response = {"response_token": crc_response(playing.key, playing.nonce)}
    expected = Expected(within_s=3, json=response, types=("application/json",))
    return (
        Challenge("the challenge-response check", get(playing.url, {"crc_token": playing.nonce}), expected),
    )


DROPBOX = Handshake(
    name="dropbox",
    title="Dropbox",
    asks="GET with challenge=….",
    answers="The challenge as text/plain, with X-Content-Type-Options: nosniff.",
    source="https://www.dropbox.com/developers/reference/webhooks#documentation",
    answer=answer_dropbox,
    play=play_dropbox,
    aliases=("nylas",),
)
GRAPH = Handshake(
    name="microsoft-graph",
    title="Microsoft Graph",
    asks="POST with validationToken=… in the URL.",
    answers="The token, decoded, as text/plain.",
    source="https://learn.microsoft.com/en-us/graph/change-notifications-delivery-webhooks",
    answer=answer_graph,
    play=play_graph,
    aliases=("graph", "msgraph", "ms-graph", "microsoft", "sharepoint"),
)
X = Handshake(
    name="x",
    title="X",
    asks="GET with crc_token=….",
    answers='{"response_token": "sha256=…"}: the token hashed with the consumer secret.',
    source="https://docs.x.com/x-api/webhooks/introduction",
    answer=answer_x,
    play=play_x,
    key="consumer secret",
    key_needed=True,
    aliases=("twitter", "x-crc", "crc"),
)
