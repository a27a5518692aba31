"""Handshakes: how providers ask whether an endpoint is willing. Both sides, bytes in, bytes out; nothing is sent here.

What a provider sends is a value from outside: it goes back as plain text or JSON, never longer than a limit, and no
URL in it is opened.
"""

from core.handshakes.bodies import verification_token
from core.handshakes.confirmations import confirm_url
from core.handshakes.handshake import Answered, Challenge, Expected, Handshake, Secrets
from core.handshakes.judging import Finding, Judgement, Level, judge
from core.handshakes.library import HANDSHAKES, answer, challenges, enabled, find_handshake

__all__ = (
    "HANDSHAKES",
    "Answered",
    "Challenge",
    "Expected",
    "Finding",
    "Handshake",
    "Judgement",
    "Level",
    "Secrets",
    "answer",
    "challenges",
    "confirm_url",
    "enabled",
    "find_handshake",
    "judge",
    "verification_token",
)
