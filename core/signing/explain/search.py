"""The search: change one thing after another until the signature fits, and say what that was."""

import time
from collections.abc import Callable, Iterator, Sequence

from msgspec.structs import replace

from core.fact import Fact
from core.signing.explain.case import Case
from core.signing.explain.causes import CAUSES
from core.signing.explain.inferred import shown
from core.signing.explain.order import ORDER, ORDER_WITHOUT_HEADER, Step, steps
from core.signing.explain.times import is_late, late
from core.signing.library import find_scheme
from core.signing.message import Message
from core.signing.scheme import Scheme
from core.signing.verify import verify
from core.verdict import Diagnosis, Explanation, NamedKey, Reason, SchemeOptions, Verdict

LIMIT_S = 1.8
"""Under two seconds with all around it: as long as one waits for an answer without wondering."""
TRIES_LIMIT = 200_000
"""An end for small bodies too, where the clock would allow more than is of use."""
KEYS_LIMIT = 20
"""Keys that every change is tried with; further ones count as the vault's."""
_PER_REPORT = 50


class Progress(Fact, frozen=True):
    """How far the search is."""

    tried: int
    cause: str
    """The id of what is being tried; empty at the end."""
    explanation: Explanation | None = None
    """The result, with the last report."""


def explained(
    scheme: Scheme | str,
    secrets: Sequence[NamedKey] | Sequence[str] | str,
    message: Message,
    *,
    now: float,
    options: SchemeOptions = SchemeOptions(),
    vault: Sequence[NamedKey] = (),
    tolerance_s: float | None = None,
    limit_s: float | None = LIMIT_S,
) -> Explanation:
    """Why a signature does not fit; as ``explain``, without reports on the way."""
    result = Explanation(diagnoses=(), ruled_out=(), tried=0)
    for progress in explain(
        scheme,
        secrets,
        message,
        now=now,
        options=options,
        vault=vault,
        tolerance_s=tolerance_s,
        limit_s=limit_s,
    ):
        result = progress.explanation or result
    return result


def explain(
    scheme: Scheme | str,
    secrets: Sequence[NamedKey] | Sequence[str] | str,
    message: Message,
    *,
    now: float,
    options: SchemeOptions = SchemeOptions(),
    vault: Sequence[NamedKey] = (),
    tolerance_s: float | None = None,
    limit_s: float | None = LIMIT_S,
    clock: Callable[[], float] = time.monotonic,
) -> Iterator[Progress]:
    """Try causes one by one and together until the signature fits. To cancel, stop iterating.

    Nothing is changed and nothing sent. A signature that is valid is explained by nothing at once.

    Args:
        secrets: what the request was checked with; any may fit.
        vault: other keys of the user, each under its name.
        limit_s: how long to try; ``None``: as long as there is something to try.

    ``InputError`` for a scheme that does not exist.
    """
    found = find_scheme(scheme) if isinstance(scheme, str) else scheme
    keys = _named(secrets)
    case = Case(
        scheme=found,
        secrets=keys[:KEYS_LIMIT],
        message=message,
        vault=(*vault, *keys[KEYS_LIMIT:]),
        options=options,
    )
    search = _Search(
        now=now, tolerance_s=tolerance_s, until=None if limit_s is None else clock() + limit_s, clock=clock
    )
    yield from search.run(case, keys)


def _named(secrets: Sequence[NamedKey] | Sequence[str] | str) -> tuple[NamedKey, ...]:
    if isinstance(secrets, str):
        return (NamedKey(name="", secret=secrets),)
    return tuple(NamedKey(name="", secret=key) if isinstance(key, str) else key for key in secrets)


class _Search:
    """One search: what it has tried, and when it has to end."""

    def __init__(
        self, *, now: float, tolerance_s: float | None, until: float | None, clock: Callable[[], float]
    ) -> None:
        self._now = now
        self._tolerance_s = tolerance_s
        self._until = until
        self._clock = clock
        self._tried = 0
        self._causes: dict[str, None] = {}

    def run(self, case: Case, keys: tuple[NamedKey, ...]) -> Iterator[Progress]:
        """Reports, the last of which holds the result. ``keys``: all that the request was checked with."""
        verdict = self._check(replace(case, secrets=keys))
        if verdict.valid:
            yield self._end(())
            return
        if is_late(verdict):
            yield self._end((_diagnosis("D18", late(verdict)),))
            return
        order = ORDER_WITHOUT_HEADER if verdict.reason == Reason.MISSING_HEADER else ORDER
        for step in steps(case, order):
            if self._is_over():
                yield self._end(_of_shown(case, verdict), cut_short=True)
                return
            if self._tried % _PER_REPORT == 0:
                yield Progress(tried=self._tried, cause=step[-1].cause)
            self._tried += 1
            self._causes.update(dict.fromkeys(change.cause for change in step))
            result = self._check(step[-1].case)
            if result.fits:
                yield self._end(_of_step(step, result))
                return
        yield self._end(_of_shown(case, verdict))

    def _check(self, case: Case) -> Verdict:
        return verify(
            case.scheme,
            case.secrets,
            case.message,
            now=self._now,
            tolerance_s=self._tolerance_s,
            options=case.options,
        )

    def _is_over(self) -> bool:
        return self._tried >= TRIES_LIMIT or (self._until is not None and self._clock() >= self._until)

    def _end(self, diagnoses: tuple[Diagnosis, ...], *, cut_short: bool = False) -> Progress:
        named = {diagnosis.id for diagnosis in diagnoses}
        ruled_out = tuple(cause for cause in CAUSES if cause in self._causes and cause not in named)
        explanation = Explanation(
            diagnoses=diagnoses, ruled_out=ruled_out, tried=self._tried, cut_short=cut_short
        )
        return Progress(tried=self._tried, cause="", explanation=explanation)


def _of_step(step: Step, verdict: Verdict) -> tuple[Diagnosis, ...]:
    """What was changed until it fitted, in order; then the time, if that alone is left."""
    diagnoses = [_diagnosis(change.cause, change.finding) for change in step]
    if is_late(verdict):
        diagnoses.append(_diagnosis("D18", late(verdict)))
    return tuple(diagnoses)


def _of_shown(case: Case, verdict: Verdict) -> tuple[Diagnosis, ...]:
    found = shown(case, verdict)
    return (_diagnosis(*found),) if found else ()


def _diagnosis(cause: str, finding: str) -> Diagnosis:
    known = CAUSES[cause]
    return Diagnosis(id=cause, cause=known.title, explanation=f"{finding} {known.meaning}", fix=known.fix)
