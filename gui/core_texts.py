"""What core says that the window translates: its closed sets of words, and its constant sentences.

Core knows no language. The window shows these with ``tr(row.outcome)``; the catalogues have them from here.
"""

from collections.abc import Iterator

from core.catalogue.events import EVENTS
from core.delivery_rules import PRESETS
from core.handshakes import HANDSHAKES
from core.logto.delivery_log import NOT_STORED
from core.model import FailureKind, Outcome, Phase
from core.reports.figures import COUNTED
from core.reports.table import BY_HAND, RECEIVED
from core.scenarios.report import State
from core.store.keys import KEY_IS_GONE, KEY_IS_LOCKED
from core.verdict import Reason

VERDICTS = tuple(str(reason) for reason in Reason)
"""Why a signature does not hold."""

TABLE_WORDS = (
    *("Hour", "Day", "Month", "Sign-ins", "Registrations", "Users"),
    *("Hook", "Reason", "Failed deliveries", "Failed attempts", "malformed", "no answer"),
    *("Measure", "Attempts", "Max ms", "wait", "total"),
)
"""Headings and words of the reports' tables."""


def core_texts() -> Iterator[str]:
    """Each in English; some more than once."""
    yield from (str(word) for kind in (Outcome, FailureKind, Phase, State) for word in kind)
    yield from (text for event in EVENTS for text in (event.group, event.description))
    yield from (key for each in HANDSHAKES for key in (each.key, each.player_key) if key)
    yield from (text for rules in PRESETS for text in (rules.title, rules.about))
    yield from ("valid", "valid in part", "invalid")
    for reason in VERDICTS:
        yield reason.replace("_", " ")
        # As reports have it.
        yield f"signature: {reason}"
    yield from TABLE_WORDS
    yield from (BY_HAND, RECEIVED, NOT_STORED, *COUNTED.values())
    yield from (" ".join(KEY_IS_LOCKED), " ".join(KEY_IS_GONE))
