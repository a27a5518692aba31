"""Which functions read and make a scheme's signatures: those for data, or a module of ``special``."""

from functools import lru_cache
from importlib import import_module
from typing import Protocol, cast

from core.signing import plain
from core.signing.claim import Check, Claim
from core.signing.making import Making
from core.signing.message import Message
from core.signing.scheme import Scheme
from core.verdict import Signed

# A scheme's file names one of these; a module is loaded when its scheme is used.
SPECIAL = (
    "adyen",
    "aws_sns",
    "box",
    "content_digest",
    "contentful",
    "convoy",
    "hook0",
    "http_message",
    "hubspot",
    "mailgun",
    "paypal",
    "pusher",
    "twilio",
)


class Rule(Protocol):
    """How a scheme's signatures are read and made."""

    def read(self, check: Check) -> tuple[Claim, ...]:
        """What a request claims, the best first, never empty; ``Refused`` where it claims nothing."""
        ...

    def make(self, scheme: Scheme, message: Message, making: Making) -> Signed:
        """The request, signed."""
        ...


def rule_of(scheme: Scheme) -> Rule:
    """The functions of a scheme."""
    return _special(scheme.function) if scheme.function else cast(Rule, plain)


@lru_cache(maxsize=32)
def _special(name: str) -> Rule:
    assert name in SPECIAL, name
    return cast(Rule, import_module(f"core.signing.special.{name}"))
