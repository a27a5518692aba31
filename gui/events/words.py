"""How many deliveries came to what, in words. No widgets here."""

from collections import Counter
from collections.abc import Iterable

from core.model import Outcome
from gui.language import tr_n


def deliveries_text(outcomes: Iterable[Outcome], passed_over: int = 0) -> str:
    """``3 deliveries: 2 delivered, 1 failed, 1 hook passed over``; ``passed_over``: how many hooks got nothing."""
    counts = Counter(outcomes)
    parts = [_outcome_text(outcome, counts[outcome]) for outcome in Outcome if counts[outcome]]
    if passed_over:
        parts.append(tr_n("{n} hook passed over", "{n} hooks passed over", passed_over))
    return tr_n("{n} delivery: {parts}", "{n} deliveries: {parts}", counts.total(), parts=", ".join(parts))


def _outcome_text(outcome: Outcome, count: int) -> str:
    match outcome:
        case Outcome.PENDING:
            return tr_n("{n} pending", "{n} pending", count)
        case Outcome.DELIVERED:
            return tr_n("{n} delivered", "{n} delivered", count)
        case Outcome.FAILED:
            return tr_n("{n} failed", "{n} failed", count)
        case Outcome.CANCELLED:
            return tr_n("{n} cancelled", "{n} cancelled", count)
        case Outcome.SKIPPED:
            return tr_n("{n} skipped", "{n} skipped", count)
