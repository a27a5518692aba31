"""What the Hooks page says of a hook in words. No Qt here."""

from datetime import datetime

import msgspec

from core.logto.stats import Grade, Stats, rate_text
from core.model import Covers, Hook, HookDraft, RetryPolicy
from gui.theme import Tone

UNNAMED = "unnamed"
_GRADES = {Grade.GREEN: Tone.OK, Grade.AMBER: Tone.WARN, Grade.RED: Tone.BAD}


def shown_name(draft: HookDraft) -> str:
    """The name, or what stands in its place."""
    return draft.name or UNNAMED


def events_joined(event_types: tuple[str, ...]) -> str:
    """``User.Created / User.Deleted``, as Logto's Console lists them."""
    return " / ".join(event_types) or "No events"


def success_tag(draft: HookDraft, stats: Stats | None) -> tuple[str, Tone]:
    """What the tag of a hook says: its success rate in 24 hours, a dash for none, or that it is off.

    ``None``: not known yet.
    """
    if not draft.enabled:
        return "not in use", Tone.MUTED
    if stats is None:
        return "…", Tone.MUTED
    return rate_text(stats), Tone.MUTED if stats.grade is None else _GRADES[stats.grade]


def rules_words(draft: HookDraft) -> str:
    """What the rules of a hook come to, in two sentences."""
    limit = "its answer's head" if draft.timeout_covers is Covers.HEAD else "the whole of it"
    tries = draft.retry.retries + 1
    attempts = "One attempt," if tries == 1 else f"Up to {tries} attempts, each"
    redirects = (
        f"up to {draft.redirects} redirects are followed" if draft.redirects else "redirects are not followed"
    )
    return f"{attempts} with {draft.timeout_s:g} s for {limit}; {redirects}."


def previous_key_note(hook: Hook, now: datetime) -> str:
    """Until when the key before verifies; empty where it no longer does."""
    until = hook.previous_until
    if not hook.previous_key or until is None or until <= now:
        return ""
    local = until.astimezone()
    day = "" if local.date() == now.astimezone().date() else f"{local.day} {local:%b} "
    return f"The previous key verifies too until {day}{local:%H:%M:%S}."


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


def renamed(draft: HookDraft, name: str) -> HookDraft:
    """The same under another name, and off: a copy should not double what is sent before it is looked at."""
    return msgspec.structs.replace(draft, name=name, enabled=False)


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
