"""What verdicts, parts and times are called. No widget here."""

from collections.abc import Sequence
from datetime import datetime

from core.errors import HookError
from core.signing import find_scheme
from core.verdict import Coverage, NamedKey, Reason, Verdict
from gui.language import mark, tr, tr_n
from gui.theme import Tone

_HEADLINES: dict[str, str] = {
    Reason.MISSING_KEY: mark("No key to check with"),
    Reason.BAD_KEY: mark("This is no key of the scheme"),
    Reason.MISSING_HEADER: mark("Missing header"),
    Reason.MISSING_TIMESTAMP: mark("Missing time"),
    Reason.MISSING_SIGNATURE: mark("Missing signature"),
    Reason.MALFORMED_HEADER: mark("Malformed header"),
    Reason.MALFORMED_BODY: mark("Malformed body"),
    Reason.STALE_TIMESTAMP: mark("Wrong, and too old"),
    Reason.FUTURE_TIMESTAMP: mark("Wrong, and signed in the future"),
    Reason.UNSUPPORTED_VERSION: mark("A version that is not known"),
    Reason.UNSUPPORTED_ALGORITHM: mark("An algorithm that is not known"),
    Reason.UNTRUSTED_CERT_URL: mark("A certificate from somewhere else"),
    Reason.WRONG_KEY_ID: mark("Another key is named"),
    Reason.MISMATCH: mark("Wrong"),
}
_ORIGINS = {
    "text": mark("Fixed text"),
    "key": mark("Key"),
    "method": mark("Method"),
    "url": mark("URL"),
    "path": mark("Path"),
    "id": mark("Message id"),
    "timestamp": mark("Time"),
    "body": mark("Body"),
    "digest": mark("Digest of the body"),
}
# Nobody means such a time; a sender can write any number.
_AGES_S = 1e11
_MINUTE_S, _HOUR_S, _DAY_S = 60.0, 3_600.0, 86_400.0


def headline(verdict: Verdict) -> tuple[str, Tone]:
    """What a verdict comes to, in a few words, and its tone."""
    if verdict.valid:
        if verdict.covers is Coverage.BODY:
            return tr("Valid"), Tone.OK
        return tr("Valid, but it covers less than you may think"), Tone.WARN
    if verdict.fits:
        return tr("Right, but outside the time window"), Tone.WARN
    tone = Tone.INFO if verdict.reason == Reason.MISSING_KEY else Tone.BAD
    return tr(_HEADLINES.get(verdict.reason or "", mark("Wrong"))), tone


def scheme_title(name: str) -> str:
    """Who signs so; the name itself of a scheme of the user's own."""
    try:
        return find_scheme(name).title
    except HookError:
        return name


def origin_words(origin: str) -> str:
    """What a part of the signed content is: ``Header x-request-id``."""
    kind, _, name = origin.partition(":")
    if kind == "header":
        return tr("Header {name}", name=name)
    if kind == "parameter":
        return tr("Parameter {name}", name=name)
    return tr(_ORIGINS.get(kind, mark("Something else")))


def span_words(seconds: float) -> str:
    """How long, in words: ``12 minutes``, ``4.5 seconds``; in the largest unit that does not hide much."""
    length = abs(seconds)
    length = length if length < 10 or not length < _AGES_S else float(round(length))
    if not length < _AGES_S:
        return tr("thousands of years")
    if _is_counted_in(length, _DAY_S):
        return tr_n("{n} day", "{n} days", round(length / _DAY_S))
    if _is_counted_in(length, _HOUR_S):
        return tr_n("{n} hour", "{n} hours", round(length / _HOUR_S))
    if _is_counted_in(length, _MINUTE_S):
        return tr_n("{n} minute", "{n} minutes", round(length / _MINUTE_S))
    if length == int(length):
        return tr_n("{n} second", "{n} seconds", int(length))
    return tr("{count} seconds", count=f"{length:.1f}")


def _is_counted_in(length_s: float, unit_s: float) -> bool:
    """Whether there are two of it, or about one."""
    return length_s >= 2 * unit_s or abs(length_s - unit_s) < unit_s / 100


def skew_words(verdict: Verdict) -> str:
    """When it was signed and what is allowed, in sentences; empty where no time was signed."""
    if verdict.signed_at is None or verdict.skew_s is None:
        return ""
    if verdict.skew_s == 0:
        signed = tr("Signed at the very time of the check.")
    elif verdict.skew_s < 0:
        signed = tr("Signed {span} before the time of the check.", span=span_words(verdict.skew_s))
    else:
        signed = tr("Signed {span} after the time of the check.", span=span_words(verdict.skew_s))
    return f"{signed} {_allowed_words(verdict.past_s, verdict.future_s)}"


def _allowed_words(past_s: float | None, future_s: float | None) -> str:
    if past_s is None and future_s is None:
        return tr("The scheme sets no limit.")
    if past_s is None:
        return tr("It may be as old as it likes, and {ahead} ahead.", ahead=span_words(future_s or 0.0))
    if future_s is None:
        return tr("It may be {old} old, and as far ahead as it likes.", old=span_words(past_s))
    if past_s == future_s:
        return tr("{span} either way are allowed.", span=span_words(past_s))
    return tr("{old} back and {ahead} ahead are allowed.", old=span_words(past_s), ahead=span_words(future_s))


def moment_words(at_s: float) -> str:
    """``22 Nov 2026, 10:42:07``: in the machine's zone; the number where no calendar has it."""
    try:
        local = datetime.fromtimestamp(at_s).astimezone()
    except (OverflowError, OSError, ValueError):
        return f"{at_s:,.0f}"
    return f"{local.day} {local:%b %Y, %H:%M:%S}"


def checked_with(verdict: Verdict, keys: Sequence[NamedKey]) -> str:
    """Which of several keys the verdict speaks of; empty where there is only one."""
    if len(keys) < 2:
        return ""
    if verdict.fits:
        return tr("with the key “{name}”", name=verdict.key)
    return tr_n("with {n} key", "with {n} keys", len(keys))
