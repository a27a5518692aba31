"""Whether a delivery is tried again: a pure decision over the attempt that ended, and its reason in words."""

import msgspec

from core.delivery_rules import retry_rule
from core.durations import duration
from core.model import Attempt, FailureKind, Outcome, RetryPolicy

# Trying again cannot help, whatever the policy: the request is wrong, or the user said stop.
_ALWAYS_FINAL = frozenset((FailureKind.INVALID, FailureKind.CANCELLED))

_NAMES = {
    FailureKind.INVALID: "A request that cannot be sent",
    FailureKind.DNS: "A failed name look-up",
    FailureKind.REFUSED: "A refused connection",
    FailureKind.UNREACHABLE: "An unreachable endpoint",
    FailureKind.TLS: "A failed TLS handshake",
    FailureKind.TIMEOUT: "A timeout",
    FailureKind.RESET: "A reset connection",
    FailureKind.CLOSED: "An answer cut off",
    FailureKind.GARBAGE: "An answer that is not HTTP",
    FailureKind.INTERRUPTED: "An attempt cut off with the engine",
    FailureKind.CANCELLED: "A cancelled attempt",
    FailureKind.EXIT: "A failed script",
}


class Decision(msgspec.Struct, frozen=True, gc=False):
    """What follows an attempt."""

    outcome: Outcome
    """Where its delivery stands now: delivered, failed, or pending, with another attempt to come."""
    sentence: str
    """Which rule decided it: the text of ``Attempt.decision``."""
    pause_s: float | None = None
    """Until the next attempt; ``None`` to stop."""


def decide(policy: RetryPolicy, attempt: Attempt, *, tried: int) -> Decision:
    """Whether to try again after an attempt, when, and why.

    ``Retry-After`` is not looked at. Source: Logto webhook reference, section 6, generation B.

    Args:
        tried: how many attempts have used up the policy, this one included; from 1.
    """
    if _is_success(policy, attempt):
        return Decision(Outcome.DELIVERED, _success(attempt))
    what = _what_happened(attempt)
    if not _is_worth_trying(policy, attempt):
        return Decision(Outcome.FAILED, f"{what} is final{_because(policy, attempt)}")
    if tried > policy.retries:
        return Decision(Outcome.FAILED, f"{what}: {_used_up(policy.retries)}. {_rule(policy)}")
    pause_s = policy.delays_s[tried - 1]
    words = (
        f"{what}: tried again after {duration(pause_s)} (retry {tried} of {policy.retries}). {_rule(policy)}"
    )
    return Decision(Outcome.PENDING, words, pause_s)


def _is_success(policy: RetryPolicy, attempt: Attempt) -> bool:
    """Whether the policy counts an attempt as delivered: a whole answer with a status it takes; a script's 0."""
    if attempt.script is not None:
        return attempt.succeeded
    return attempt.failure is None and attempt.response is not None and _holds(policy.success, attempt)


def _holds(ranges: tuple[tuple[int, int], ...], attempt: Attempt) -> bool:
    response = attempt.response
    return response is not None and any(low <= response.status <= high for low, high in ranges)


def _is_worth_trying(policy: RetryPolicy, attempt: Attempt) -> bool:
    """Whether the policy covers this outcome. A status counts even where the body was cut off."""
    if attempt.failure is not None:
        if attempt.failure.kind in _ALWAYS_FINAL:
            return False
        if policy.failures:
            return True
    return _holds(policy.statuses, attempt)


def _success(attempt: Attempt) -> str:
    if not attempt.hops:
        return "Delivered."
    count = len(attempt.hops)
    times = "1 redirect" if count == 1 else f"{count} redirects"
    became = any(hop.request.method != attempt.request.method for hop in attempt.hops)
    without = f" The last request was a {attempt.request.method} without the body." if became else ""
    return f"Delivered, after {times}: the last status counts.{without}"


def _what_happened(attempt: Attempt) -> str:
    if attempt.failure is not None:
        return _NAMES[attempt.failure.kind]
    return "No answer" if attempt.response is None else f"Status {attempt.response.status}"


def _because(policy: RetryPolicy, attempt: Attempt) -> str:
    if attempt.failure is not None and attempt.failure.kind in _ALWAYS_FINAL:
        return "."
    covered = [str(low) if low == high else f"{low}–{high}" for low, high in policy.statuses]
    if policy.failures:
        covered.append("no answer")
    if not covered or not policy.retries:
        return f": nothing is tried again. {_rule(policy)}"
    return f": only {', '.join(covered)} {'is' if len(covered) == 1 else 'are'} tried again. {_rule(policy)}"


def _rule(policy: RetryPolicy) -> str:
    return f"Rule: {retry_rule(policy)}."


def _used_up(retries: int) -> str:
    if retries == 0:
        return "there are no retries"
    return "the one retry is used up" if retries == 1 else f"all {retries} retries are used up"
