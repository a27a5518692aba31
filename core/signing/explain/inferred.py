"""Causes that show in the request itself, although nothing can make the signature fit any more."""

from core.signing.detect import detect
from core.signing.explain.case import Case, signed_bytes
from core.signing.explain.coding import decompressed
from core.signing.explain.lost import lost
from core.signing.explain.url import is_local, signs_host
from core.signing.explain.vault import is_rotating
from core.verdict import Reason, Verdict

Shown = tuple[str, str]
"""(cause, finding)"""

_ANY_URLS = ("https://here.example/in", "https://there.example/out")
_UNFITTING = frozenset((Reason.MISMATCH, Reason.STALE_TIMESTAMP, Reason.FUTURE_TIMESTAMP))


def shown(case: Case, verdict: Verdict) -> Shown | None:
    """The likeliest cause that the request shows; ``None`` where it shows nothing."""
    if verdict.reason == Reason.MISSING_HEADER:
        return "D20", f"{verdict.explanation}{_looks_like(case)}"
    if gone := lost(case.message):
        return "D12", gone
    if verdict.reason == Reason.MALFORMED_HEADER:
        return "D20", f"{verdict.explanation} It was cut short or changed, or comes from somewhere else."
    if verdict.reason == Reason.BAD_KEY:
        return "D14", verdict.explanation
    return _shown_by_mismatch(case) if verdict.reason in _UNFITTING else None


def _shown_by_mismatch(case: Case) -> Shown | None:
    if is_rotating(case):
        return "D22", (
            "The request carries several signatures, as it does while the sender's key is being rotated, "
            "and none of them is made with a key that is known here."
        )
    if not case.message.url and len({signed_bytes(case.with_url(url)) for url in _ANY_URLS}) > 1:
        return "D19", (
            "The URL is part of what was signed, and it was checked without one. Enter the URL that the "
            "sender calls."
        )
    if is_local(case.message.url) and signs_host(case):
        return "D19", (
            "The URL is part of what was signed, and it was checked with a local address that the sender "
            "cannot have called. Enter the public URL."
        )
    if unpacked := decompressed(case.message):
        return "D10", unpacked
    if "\ufffd".encode() in case.message.body:
        return "D09", (
            "The body holds replacement characters (U+FFFD): it was decoded with the wrong charset, and "
            "the letters that were signed cannot be recovered."
        )
    return None


def _looks_like(case: Case) -> str:
    """Which scheme the headers speak of, where it is another one."""
    others = detect(case.message)
    if not others or case.scheme.name in others:
        return ""
    return f" The request looks like one of the scheme “{others[0]}”: check it by that one."
