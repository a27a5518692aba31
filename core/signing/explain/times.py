"""D18: the time that was signed, in another unit; and what to say of one outside its window."""

import re
from collections.abc import Iterator
from datetime import UTC, datetime
from functools import partial

from core.signing.explain.case import Case, Change
from core.verdict import Verdict

_STAMPED = re.compile(r"timestamp|-time$|-date$", re.IGNORECASE)
_ENTRY = re.compile(r"(?<![A-Za-z0-9])((?:t|ts|created|expires)=)(\d{9,16})(?![0-9A-Za-z])")
_UNITS = (
    ("milliseconds where seconds were signed", 1, 1000),
    ("seconds where milliseconds were signed", 1000, 1),
    ("microseconds where seconds were signed", 1, 1_000_000),
    ("microseconds where milliseconds were signed", 1, 1000),
)
_FAR_S = 20 * 366 * 86_400
"""A time that far from now is in another unit, not old."""


def units(case: Case) -> Iterator[Change]:
    """The time written in another unit than was signed."""
    seen = {case.message.headers}
    for place, (name, value) in enumerate(case.message.headers):
        if len(value) > 8192:
            continue
        for words, other in _rewritten(name, value.strip()):
            fields = list(case.message.headers)
            fields[place] = (name, other)
            if tuple(fields) not in seen:
                seen.add(tuple(fields))
                yield Change(
                    cause="D18",
                    finding=f"The time arrived in {words}.",
                    case=case.with_headers(tuple(fields)),
                )


def _rewritten(name: str, value: str) -> Iterator[tuple[str, str]]:
    for words, times, parts in _UNITS:
        if _STAMPED.search(name) and value.isascii() and value.isdecimal() and len(value) <= 16:
            yield words, str(int(value) * times // parts)
        elif _ENTRY.search(value):
            yield words, _ENTRY.sub(partial(_entry, times, parts), value)
    if _STAMPED.search(name):
        yield from _dated(value)


def _entry(times: int, parts: int, found: re.Match[str]) -> str:
    return found[1] + str(int(found[2]) * times // parts)


def _dated(value: str) -> Iterator[tuple[str, str]]:
    """A date where a number was signed, a number where a date was, a fraction."""
    whole = value.partition(".")[0]
    if "." in value and whole.isascii() and whole.isdecimal():
        yield "fractions of a second where whole seconds were signed", whole
    try:
        at = datetime.fromisoformat(value)
    except ValueError:
        return
    if at.tzinfo is not None:
        yield "words where seconds were signed", str(int(at.timestamp()))
        yield "words where milliseconds were signed", str(int(at.timestamp() * 1000))
        for form in ("%Y-%m-%dT%H:%M:%SZ", "%Y-%m-%dT%H:%M:%S+00:00", "%Y-%m-%dT%H:%M:%S.000Z"):
            yield "another form than was signed", at.astimezone(UTC).strftime(form)


def is_late(verdict: Verdict) -> bool:
    """The signature is right, and only the time is not."""
    return verdict.fits and not verdict.valid


def late(verdict: Verdict) -> str:
    """What is to be said of such a time, in sentences."""
    skew_s = verdict.skew_s
    if skew_s is None:
        return verdict.explanation
    if abs(skew_s) > _FAR_S:
        return (
            f"{verdict.explanation} A time that far away is written in another unit: "
            "seconds where milliseconds are expected, or the other way round."
        )
    if skew_s > 0:
        return f"{verdict.explanation} One of the two clocks is wrong: set both by a time server."
    return (
        f"{verdict.explanation} A clock is wrong, it waited in a queue, or an old request was sent again "
        "with its old signature."
    )
