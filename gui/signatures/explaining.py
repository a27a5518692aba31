"""Explaining in the process that does the work: what is told of it while it goes on, at a pace that can be shown."""

import time
from collections.abc import Iterator

from core.fact import Fact
from core.signing import Message
from core.signing.explain import Progress, explain
from core.signing.scheme import Scheme
from core.verdict import NamedKey, SchemeOptions
from gui.signatures.case import Checked

# Thousands of ways are tried in a second; so often it is told how many.
_PAUSE_S = 0.05
# One can wait or cancel: longer than where nobody is asked.
LIMIT_S = 10.0


class Puzzle(Fact, frozen=True):
    """What there is to explain."""

    scheme: Scheme
    message: Message
    keys: tuple[NamedKey, ...]
    vault: tuple[NamedKey, ...]
    at: float
    tolerance_s: float | None
    options: SchemeOptions

    @classmethod
    def of(cls, checked: Checked, vault: tuple[NamedKey, ...]) -> "Puzzle":
        """Of a case that was checked by a scheme; ``vault`` are other keys to try."""
        case = checked.case
        if checked.scheme is None or case.message is None:
            raise ValueError("There is nothing to explain.")
        return cls(checked.scheme, case.message, case.keys, vault, checked.at, case.tolerance_s, case.options)


def explain_steps(puzzle: Puzzle) -> Iterator[Progress]:
    """Progress now and then, and the last of it, which holds the explanation."""
    told_at = 0.0
    for progress in explain(
        puzzle.scheme,
        puzzle.keys,
        puzzle.message,
        now=puzzle.at,
        options=puzzle.options,
        vault=puzzle.vault,
        tolerance_s=puzzle.tolerance_s,
        limit_s=LIMIT_S,
    ):
        if progress.explanation is not None or time.monotonic() - told_at >= _PAUSE_S:
            told_at = time.monotonic()
            yield progress
