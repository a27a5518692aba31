"""Handshakes that test whether an endpoint checks signatures: Discord, Xero. They probe with bad ones."""

import msgspec

from core.handshakes.handshake import Answered, Asked, Challenge, Expected, Handshake, Playing
from core.handshakes.reply import JSON, accepted, json_answer, refused
from core.handshakes.requests import post, signed
from core.signing import Message, verify

DISCORD_SIGNATURE, XERO_SIGNATURE = "X-Signature-Ed25519", "x-xero-signature"


def answer_discord(asked: Asked) -> Answered | None:
    """A PING is answered, a bad signature refused; what else is well signed gets the standing answer."""
    secrets = asked.secrets("discord")
    kind = asked.member("type")
    is_ping = _is_ping(asked)
    if not secrets or (asked.header(DISCORD_SIGNATURE) is None and not is_ping):
        return None
    verdict = verify("discord", secrets, asked.message, now=asked.now)
    if not verdict.valid:
        return refused("discord", 401, f"Discord wants a 401 for a bad signature. {verdict.explanation}")
    if is_ping and kind == 1:
        body = json_answer({"type": 1}).body
        sentence = "Discord sent a PING (an interaction's) with a good signature, and got its PONG."
        return accepted("discord", sentence, headers=JSON, body=body)
    if is_ping:
        sentence = "Discord sent a PING (of webhook events) with a good signature, and got a 204."
        # A type is wanted even where there is no body. Source: Discord, "Webhook Events".
        return accepted("discord", sentence, status=204, headers=JSON)
    return None


def _is_ping(asked: Asked) -> bool:
    """``type`` 1 is a PING among interactions, and 0 one among webhook events, where 1 is an event."""
    kind = asked.member("type")
    if isinstance(kind, bool) or kind not in (0, 1):
        return False
    return kind == 0 or asked.member("event") is None


def answer_xero(asked: Asked) -> Answered | None:
    """200 for a good signature and 401 for a bad one, without a body."""
    secrets = asked.secrets("xero")
    if not secrets or asked.header(XERO_SIGNATURE) is None or asked.message.method != "POST":
        return None
    verdict = verify("xero", secrets, asked.message, now=asked.now)
    if verdict.valid:
        return accepted("xero", "Xero sent a good signature and got an empty 200.", headers=())
    refusal = refused("xero", 401, f"Xero wants a 401 for a bad signature. {verdict.explanation}")
    return msgspec.structs.replace(refusal, answer=msgspec.structs.replace(refusal.answer, headers=()))


def play_discord(playing: Playing) -> tuple[Challenge, ...]:
    """An interaction's PING, the PING of webhook events, and one with a bad signature."""
    interaction = signed(playing, "discord", post(playing.url, {"type": 1, "application_id": "1", "id": "1"}))
    event = signed(playing, "discord", post(playing.url, {"version": 1, "application_id": "1", "type": 0}))
    pong = Expected(within_s=3, json={"type": 1}, types=("application/json",))
    return (
        Challenge("a PING with a good signature", interaction, pong),
        Challenge(
            "a PING of webhook events with a good signature",
            event,
            Expected(within_s=3, statuses=(204,), headers=(("Content-Type", ()),), empty=True),
        ),
        Challenge(
            "a PING with a bad signature",
            _spoiled(interaction, DISCORD_SIGNATURE),
            Expected(within_s=3, statuses=(401,)),
        ),
    )


def play_xero(playing: Playing) -> tuple[Challenge, ...]:
    """The intent to receive: a good signature and a bad one."""
    body = {"events": [], "firstEventSequence": 0, "lastEventSequence": 0, "entropy": playing.nonce}
    good = signed(playing, "xero", post(playing.url, body))
    return (
        Challenge("a good signature", good, Expected(within_s=5, empty=True)),
        Challenge(
            "a bad signature",
            _spoiled(good, XERO_SIGNATURE),
            Expected(within_s=5, statuses=(401,), empty=True),
        ),
    )


def _spoiled(message: Message, header: str) -> Message:
    """The same with another signature of the right form."""

    def spoil(value: str) -> str:
        return ("0" if value[0] != "0" else "1") + value[1:]

    headers = tuple(
        (name, spoil(value) if name.lower() == header.lower() else value) for name, value in message.headers
    )
    return msgspec.structs.replace(message, headers=headers)


DISCORD = Handshake(
    name="discord",
    title="Discord",
    asks='A signed PING, {"type": 1} or type 0 of webhook events; and the same with bad signatures.',
    answers='{"type": 1}, or 204 for webhook events; 401 where the signature does not fit.',
    source="https://docs.discord.com/developers/interactions/overview",
    answer=answer_discord,
    play=play_discord,
    key="public key",
    key_needed=True,
    player_key="private key (the seed of 32 bytes, in hexadecimal)",
)
XERO = Handshake(
    name="xero",
    title="Xero",
    asks="POST with x-xero-signature, good ones and bad ones (intent to receive).",
    answers="200 without a body for a good signature, 401 for a bad one.",
    source="https://developer.xero.com/documentation/guides/webhooks/configuring-your-server/",
    answer=answer_xero,
    play=play_xero,
    key="webhook key",
    key_needed=True,
)
