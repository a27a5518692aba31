"""The time that was signed, and whether it is near enough to now.

Edges belong to the window. Source: signature reference, rules for every scheme, 6 and 7.
"""

import re
from datetime import datetime

from core.durations import duration
from core.fact import Fact
from core.signing.scheme import TimeField
from core.verdict import Reason

UNREAD = "The time that was signed cannot be read"
"""How a note begins on a time that had to be none of ours to read."""

_INTEGER = re.compile(r"[0-9]{1,15}")
_RFC3339 = re.compile(r"\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d:\d\d(\.\d{1,9})?([Zz]|[+-]\d\d:?\d\d)", re.ASCII)


class Window(Fact, frozen=True):
    """When it was signed, and how far from now that may be. Empty: no time is signed."""

    signed_at: float | None = None
    past_s: float | None = None
    future_s: float | None = None
    stricter_past_s: float | None = None
    stricter_future_s: float | None = None
    readings: str = ""
    missing: str = ""
    """Why there is no time where there should be one, in a sentence."""
    unread: str = ""
    """Why a time that nothing hangs on cannot be read, in a sentence."""


class Judgement(Fact, frozen=True):
    """What a window says of now."""

    reason: Reason | None = None
    sentence: str = ""
    """To follow “but”."""
    notes: tuple[str, ...] = ()


def window_of(time: TimeField | None, text: str, tolerance_s: float | None) -> Window | None:
    """The window of a time as it is written; ``None`` where it had to be readable and is not.

    Args:
        tolerance_s: in the place of the scheme's own bounds; 0: any time will do.
    """
    if time is None:
        return Window()
    past_s, future_s = bounds(time, tolerance_s)
    signed_at = read_time(text, time.unit)
    if signed_at is None and (past_s is not None or future_s is not None):
        return None
    is_own = tolerance_s is not None
    return Window(
        signed_at=signed_at,
        past_s=past_s,
        future_s=future_s,
        stricter_past_s=None if is_own else time.stricter_past_s,
        stricter_future_s=None if is_own else time.stricter_future_s,
        readings=time.readings,
        unread="" if signed_at is not None else f"{UNREAD}: {unit_words(time.unit)}.",
    )


def bounds(time: TimeField, tolerance_s: float | None) -> tuple[float | None, float | None]:
    """How old and how far ahead a request may be."""
    if tolerance_s is None:
        return time.past_s, time.future_s
    if tolerance_s <= 0:
        return None, None
    if time.past_s is None and time.future_s is None:
        return tolerance_s, tolerance_s
    return tolerance_s, tolerance_s if time.future_s else time.future_s


def read_time(text: str, unit: str) -> float | None:
    """Unix seconds; ``None`` where the text is no time of this unit."""
    if unit == "iso":
        if not _RFC3339.fullmatch(text):
            return None
        try:
            return datetime.fromisoformat(text.upper()).timestamp()
        except (ValueError, OverflowError):
            return None
    if not _INTEGER.fullmatch(text):
        return None
    return int(text) / 1000 if unit == "ms" else float(text)


def unit_words(unit: str) -> str:
    """What a time of this unit has to be."""
    if unit == "iso":
        return "a date and time with its zone is wanted, like 2026-11-22T09:30:00Z"
    return f"whole {'milliseconds' if unit == 'ms' else 'seconds'} since 1970 are wanted"


def judge(window: Window, now: float) -> Judgement:
    """Whether ``now`` is within the window."""
    if window.missing:
        return Judgement(reason=Reason.MISSING_TIMESTAMP, sentence=window.missing)
    if window.signed_at is None:
        return Judgement(notes=(window.unread,) if window.unread else ())
    age_s = now - window.signed_at
    if window.past_s is not None and age_s > window.past_s:
        return Judgement(
            reason=Reason.STALE_TIMESTAMP,
            sentence=f"it is {duration(age_s)} old; the limit is {duration(window.past_s)}.",
            notes=_readings(window) if window.stricter_past_s is not None else (),
        )
    if window.future_s is not None and -age_s > window.future_s:
        return Judgement(
            reason=Reason.FUTURE_TIMESTAMP,
            sentence=f"its time is {duration(-age_s)} ahead of this clock; "
            f"the limit is {duration(window.future_s)}.",
            notes=_readings(window),
        )
    return Judgement(notes=_warnings(window, age_s))


def _warnings(window: Window, age_s: float) -> tuple[str, ...]:
    past_s, future_s = window.stricter_past_s, window.stricter_future_s
    if (past_s is not None and age_s > past_s) or (future_s is not None and -age_s > future_s):
        side = f"{duration(age_s)} old" if age_s > 0 else f"{duration(-age_s)} ahead of this clock"
        return (f"Valid signature, time outside the stricter window: it is {side}.", *_readings(window))
    if window.past_s is not None and window.future_s is None and -age_s > window.past_s:
        ahead = f"Its time is {duration(-age_s)} ahead of this clock."
        return (f"{ahead} Only its age is bounded, so it passes; one of the two clocks is wrong.",)
    return ()


def _readings(window: Window) -> tuple[str, ...]:
    return (window.readings,) if window.readings else ()
