"""What the Hooks page says of a hook in words. No widgets here."""

from datetime import datetime

import msgspec

from core.durations import duration
from core.logto.stats import Grade, Stats, rate_text
from core.model import Covers, Hook, HookDraft, RetryPolicy
from gui.language import mark, tr, tr_n
from gui.theme import Tone

UNNAMED = mark("unnamed")
_GRADES = {Grade.GREEN: Tone.OK, Grade.AMBER: Tone.WARN, Grade.RED: Tone.BAD}


def shown_name(draft: HookDraft) -> str:
    """The name, or what stands in its place."""
    return draft.name or tr(UNNAMED)


def events_joined(event_types: tuple[str, ...]) -> str:
    """``User.Created / User.Deleted``, as Logto's Console lists them."""
    return " / ".join(event_types) or tr("No events")


def success_tag(draft: HookDraft, stats: Stats | None) -> tuple[str, Tone]:
    """What the tag of a hook says: its success rate in 24 hours, a dash for none, or that it is off.

    ``None``: not known yet.
    """
    if not draft.enabled:
        return tr("not in use"), Tone.MUTED
    if stats is None:
        return "…", Tone.MUTED
    return rate_text(stats), Tone.MUTED if stats.grade is None else _GRADES[stats.grade]


def rules_words(draft: HookDraft) -> str:
    """What the rules of a hook come to, in two sentences."""
    return tr("{attempts}; {redirects}.", attempts=_attempts(draft), redirects=_redirects(draft.redirects))


def previous_key_note(hook: Hook, now: datetime) -> str:
    """Until when the key before verifies; empty where it no longer does."""
    until = hook.previous_until
    if not hook.previous_key or until is None or until <= now:
        return ""
    local = until.astimezone()
    day = "" if local.date() == now.astimezone().date() else f"{local.day} {local:%b} "
    return tr("The previous key verifies too until {time}.", time=f"{day}{local:%H:%M:%S}")


def retry_words(policy: RetryPolicy) -> str:
    """``After 300 ms, 600 ms and 1.2 s, only after a 5xx answer.``"""
    if not policy.delays_s:
        return tr("A failed attempt is not tried again.")
    pauses = _all_of([duration(pause) for pause in policy.delays_s])
    answers = _any_of([_range(low, high) for low, high in policy.statuses])
    if not answers:
        return tr(
            "After {pauses}, only where no answer came."
            if policy.failures
            else "After {pauses}, but after no answer at all.",
            pauses=pauses,
        )
    return tr(
        "After {pauses}, after a {statuses} answer or none at all."
        if policy.failures
        else "After {pauses}, only after a {statuses} answer.",
        pauses=pauses,
        statuses=answers,
    )


def renamed(draft: HookDraft, name: str) -> HookDraft:
    """The same under another name, and off: a copy should not double what is sent before it is looked at."""
    return msgspec.structs.replace(draft, name=name, enabled=False)


def copied(draft: HookDraft, taken_names: set[str]) -> str:
    """A free name for a hook that begins as a copy: ``CRM sync (copy)``, ``CRM sync (copy 2)``."""
    name, number = tr("{name} (copy)", name=draft.name), 2
    while name in taken_names:
        name = tr("{name} (copy {number})", name=draft.name, number=number)
        number += 1
    return name


def _attempts(draft: HookDraft) -> str:
    seconds = f"{draft.timeout_s:g}"
    if draft.retry.retries == 0:
        return tr(
            "One attempt, with {seconds} s for its answer's head"
            if draft.timeout_covers is Covers.HEAD
            else "One attempt, with {seconds} s for the whole of it",
            seconds=seconds,
        )
    return tr(
        "Up to {count} attempts, each with {seconds} s for its answer's head"
        if draft.timeout_covers is Covers.HEAD
        else "Up to {count} attempts, each with {seconds} s for the whole of it",
        count=draft.retry.retries + 1,
        seconds=seconds,
    )


def _redirects(count: int) -> str:
    if count == 0:
        return tr("redirects are not followed")
    return tr_n("up to {n} redirect is followed", "up to {n} redirects are followed", count)


def _range(low: int, high: int) -> str:
    if low % 100 == 0 and high == low + 99:
        return f"{low // 100}xx"
    return str(low) if low == high else f"{low}–{high}"


def _all_of(parts: list[str]) -> str:
    if len(parts) < 2:
        return "".join(parts)
    return tr("{others} and {last}", others=", ".join(parts[:-1]), last=parts[-1])


def _any_of(parts: list[str]) -> str:
    if len(parts) < 2:
        return "".join(parts)
    return tr("{others} or {last}", others=", ".join(parts[:-1]), last=parts[-1])
