"""The time a report is about, cut into hours, days or months of the machine's own clock."""

from datetime import datetime, timedelta
from enum import StrEnum

from core.fact import Fact

# A bar needs a pixel or two: with more slots than this the next coarser grain is taken.
SLOTS_LIMIT = 1000
# Up to here hours tell more than days, and days more than months.
HOURS_UP_TO = timedelta(days=2)
DAYS_UP_TO = timedelta(days=120)


class Grain(StrEnum):
    """How long one bar is."""

    HOUR = "hour"
    DAY = "day"
    MONTH = "month"


class Span(StrEnum):
    """The ranges that are offered."""

    DAY = "24h"
    WEEK = "7d"
    MONTH = "30d"
    ALL = "all"
    OWN = "own"


LENGTHS = {Span.DAY: timedelta(hours=24), Span.WEEK: timedelta(days=7), Span.MONTH: timedelta(days=30)}

# A text that sorts like the time it stands for; SQLite's strftime knows the same letters.
_FORMS = {Grain.HOUR: "%Y-%m-%d %H:00", Grain.DAY: "%Y-%m-%d", Grain.MONTH: "%Y-%m"}


class Window(Fact, frozen=True):
    """What a report is asked about."""

    since: datetime | None = None
    """Aware, inclusive; ``None``: from the first record on."""
    until: datetime | None = None
    """Aware, exclusive; ``None``: up to the last record."""
    hook_id: str = ""
    """Only of this hook; empty for all."""
    grain: Grain | None = None
    """``None``: what suits the length of the window."""


def grain_for(since: datetime, until: datetime, wanted: Grain | None = None) -> Grain:
    """The grain wanted, or what suits the length; coarser where that would be more than ``SLOTS_LIMIT`` bars."""
    length = until - since
    if wanted is None:
        wanted = Grain.HOUR if length <= HOURS_UP_TO else Grain.DAY if length <= DAYS_UP_TO else Grain.MONTH
    if wanted is Grain.HOUR and length > timedelta(hours=SLOTS_LIMIT):
        wanted = Grain.DAY
    if wanted is Grain.DAY and length > timedelta(days=SLOTS_LIMIT):
        wanted = Grain.MONTH
    return wanted


def slot_of(moment: datetime, grain: Grain) -> str:
    """The slot that an aware time falls into, by the machine's clock: ``2026-11-22 09:00``, ``2026-11``.

    The hour that the clock shows twice in autumn is one slot.
    """
    return moment.astimezone().strftime(_FORMS[grain])


def slots(since: datetime, until: datetime, grain: Grain) -> list[str]:
    """Every slot from the one of ``since`` to the one of the last moment before ``until``, in order; never none."""
    last = slot_of(max(since, until - timedelta(milliseconds=1)), grain)
    at = datetime.strptime(slot_of(since, grain), _FORMS[grain])  # noqa: DTZ007 - the clock on the wall
    found = [at.strftime(_FORMS[grain])]
    while found[-1] < last:
        at = _next(at, grain)
        found.append(at.strftime(_FORMS[grain]))
    return found


def slot_form(grain: Grain) -> str:
    """How a slot is written, in the letters of ``strftime``."""
    return _FORMS[grain]


def _next(at: datetime, grain: Grain) -> datetime:
    if grain is Grain.MONTH:
        return (at.replace(day=1) + timedelta(days=32)).replace(day=1)
    return at + (timedelta(hours=1) if grain is Grain.HOUR else timedelta(days=1))
