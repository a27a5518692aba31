"""What the Hooks page says of a hook in words. No Qt here."""

from core.catalogue.events import EVENTS
from core.model import HookDraft, RetryPolicy

# More names than this and a line of a list says nothing any more.
NAMES_SHOWN = 2


def events_summary(event_types: tuple[str, ...]) -> str:
    """``User.Created, User.Deleted``; ``PostSignIn and 6 more``; ``All 31 events``."""
    if not event_types:
        return "No events"
    if len(event_types) == len(EVENTS):
        return f"All {len(EVENTS)} events"
    if len(event_types) <= NAMES_SHOWN:
        return ", ".join(event_types)
    return f"{event_types[0]} and {len(event_types) - 1} more"


def retry_words(policy: RetryPolicy) -> str:
    """``After 300 ms, 600 ms and 1.2 s, only after a 5xx answer.``"""
    if not policy.delays_s:
        return "A failed attempt is not tried again."
    return f"After {_listed([pause_words(pause) for pause in policy.delays_s])}, {_when(policy)}."


def pause_words(pause_s: float) -> str:
    """``300 ms``, ``1.2 s``, ``2 min 34 s``."""
    if pause_s < 1:
        return f"{pause_s * 1000:g} ms"
    if pause_s < 60:
        return f"{pause_s:.3g} s"
    minutes, seconds = divmod(round(pause_s), 60)
    return f"{minutes} min {seconds} s" if seconds else f"{minutes} min"


def copied(draft: HookDraft, taken_names: set[str]) -> str:
    """A free name for a hook that begins as a copy: ``CRM sync (copy)``, ``CRM sync (copy 2)``."""
    name, number = f"{draft.name} (copy)", 2
    while name in taken_names:
        name = f"{draft.name} (copy {number})"
        number += 1
    return name


def _when(policy: RetryPolicy) -> str:
    ranges = [_range(low, high) for low, high in policy.statuses]
    answers = f"a {_listed(ranges, last='or')} answer" if ranges else ""
    if policy.failures:
        return f"after {answers} or none at all" if answers else "only where no answer came"
    return f"only after {answers}" if answers else "but after no answer at all"


def _range(low: int, high: int) -> str:
    if low % 100 == 0 and high == low + 99:
        return f"{low // 100}xx"
    return str(low) if low == high else f"{low}–{high}"


def _listed(parts: list[str], last: str = "and") -> str:
    if len(parts) < 2:
        return "".join(parts)
    return f"{', '.join(parts[:-1])} {last} {parts[-1]}"
