"""How well a hook fared in the last 24 hours, in Logto's figures and colours.

What counts is what Logto would have logged: the webhook deliveries of events that came to their end.
Replays and requests by hand are ours, test sends are never recorded: none of them counts.
Source: Logto webhook reference, section 10.
"""

from datetime import timedelta
from decimal import ROUND_HALF_UP, Decimal
from enum import StrEnum

from core.catalogue.js_json import Json
from core.fact import Fact

WINDOW = timedelta(hours=24)
NONE = "-"


class Grade(StrEnum):
    """A success rate as a colour."""

    GREEN = "green"
    AMBER = "amber"
    RED = "red"


class Stats(Fact, frozen=True):
    """Deliveries of one hook that ended within the window."""

    requests: int = 0
    successes: int = 0

    @property
    def rate(self) -> float | None:
        """Per cent, not rounded; ``None`` with no requests."""
        return self.successes / self.requests * 100 if self.requests else None

    @property
    def grade(self) -> Grade | None:
        """Below 90 red, below 99 amber, else green; ``None`` with no requests. Never by the rounded rate."""
        if self.rate is None:
            return None
        return Grade.RED if self.rate < 90 else Grade.AMBER if self.rate < 99 else Grade.GREEN


def rate_text(stats: Stats) -> str:
    """``97.44%``, or a dash with no requests; a tie is rounded up, as JavaScript's ``toFixed`` does."""
    if stats.rate is None:
        return NONE
    return f"{Decimal(stats.rate).quantize(Decimal('0.01'), ROUND_HALF_UP)}%"


def requests_text(stats: Stats) -> str:
    """``12,345``, or a dash for none."""
    return f"{stats.requests:,}" if stats.requests else NONE


def stats_object(stats: Stats) -> dict[str, Json]:
    """``executionStats`` of the hook object."""
    return {"successCount": stats.successes, "requestCount": stats.requests}
