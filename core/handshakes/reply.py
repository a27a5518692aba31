"""Answers to challenges. What a stranger sent goes back as plain text or JSON, never as anything a browser runs."""

import hmac
from collections.abc import Mapping

import msgspec

from core.handshakes.handshake import ECHO_LIMIT, Answered, Asked, Json, Secrets
from core.headers import Headers
from core.model import Answer, HandshakeNote
from core.signing import verify

NOSNIFF = ("X-Content-Type-Options", "nosniff")
PLAIN = (("Content-Type", "text/plain"), NOSNIFF)
JSON = (("Content-Type", "application/json"), NOSNIFF)


def echoed(name: str, value: str, sentence: str) -> Answered:
    """The value as plain text."""
    return _unless_long(name, value, Answer(headers=PLAIN, body=_utf8(value)), sentence)


def echoed_json(name: str, value: str, members: Mapping[str, Json], sentence: str) -> Answered:
    """A JSON object that holds the value, which came from outside."""
    return _unless_long(name, value, json_answer(members), sentence)


def accepted(
    name: str, sentence: str, *, status: int = 200, headers: Headers = PLAIN, body: bytes = b""
) -> Answered:
    """A willing answer that repeats nothing, or only what has been checked."""
    return Answered(
        answer=Answer(status=status, headers=headers, body=body),
        note=HandshakeNote(name=name, accepted=True, sentence=sentence),
    )


def refused(name: str, status: int, sentence: str, *, body: bytes = b"") -> Answered:
    """An unwilling answer."""
    return Answered(
        answer=Answer(status=status, headers=PLAIN, body=body),
        note=HandshakeNote(name=name, accepted=False, sentence=sentence),
    )


def json_answer(members: Mapping[str, Json]) -> Answer:
    """200 with this object."""
    return Answer(headers=JSON, body=msgspec.json.encode(members))


def same(left: str, right: str) -> bool:
    """Whether two secrets are the same, in a time that does not tell where they differ."""
    return hmac.compare_digest(_utf8(left), _utf8(right))


def any_same(value: str, secrets: Secrets) -> bool:
    """Whether it is one of these."""
    return any(same(value, secret) for secret in secrets)


def signature_problem(asked: Asked, scheme: str, header: str, secrets: Secrets) -> str | None:
    """Why the signature of a challenge does not hold, in a sentence.

    ``None`` where it does, where there is no key to check with, and where the challenge is not signed.
    """
    if not secrets or asked.header(header) is None:
        return None
    verdict = verify(scheme, secrets, asked.message, now=asked.now)
    return None if verdict.valid else verdict.explanation


def of_signature(asked: Asked, header: str, secrets: Secrets) -> str:
    """What to add about the signature of a challenge that was answered: a sentence, with a space before it."""
    if asked.header(header) is None:
        return " It is not signed."
    return " Its signature fits." if secrets else " Its signature was not checked: there is no key."


def _unless_long(name: str, value: str, answer: Answer, sentence: str) -> Answered:
    if len(value) > ECHO_LIMIT:
        reason = f"A challenge of {len(value):,} characters is not sent back; {ECHO_LIMIT:,} are the most."
        return refused(name, 400, reason, body=reason.encode() + b"\n")
    return Answered(answer=answer, note=HandshakeNote(name=name, accepted=True, sentence=sentence))


def _utf8(text: str) -> bytes:
    return text.encode("utf-8", "surrogatepass")
