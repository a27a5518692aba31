"""Runs one explanation at a time in the workshop, and ends it when it is no longer wanted."""

import asyncio
from collections.abc import Sequence

import msgspec

from core.signing.explain import CAUSES, Progress
from core.verdict import NamedKey, Reason, Verdict
from gui.language import tr
from gui.signatures.case import Checked
from gui.signatures.explaining import Puzzle, explain_steps
from gui.signatures.findings import Findings
from gui.work import WorkFailedError, Workshop

TITLES = {name: cause.title for name, cause in CAUSES.items()}


class Explainer:
    """Knows what is to be explained, and shows in ``findings`` how far it is and what came of it."""

    def __init__(self, workshop: Workshop, findings: Findings) -> None:
        self._workshop = workshop
        self._findings = findings
        self._checked: Checked | None = None
        self._vault: tuple[NamedKey, ...] = ()
        self._task: asyncio.Task[None] | None = None
        findings.wanted.connect(self.start)
        findings.cancelled.connect(self.cancel)

    @property
    def can_start(self) -> bool:
        """Whether there is something to explain."""
        verdict = self._checked.verdict if self._checked is not None else None
        return verdict is not None and _needs_explaining(verdict)

    def offer(self, checked: Checked | None, vault: Sequence[NamedKey] = ()) -> None:
        """Another verdict is on the bench; what was explained is of no use any more, unless only time went on."""
        before, self._checked = self._checked, checked
        if before is not None and checked is not None and _is_same(before, checked):
            return
        self._end()
        self._vault = tuple(vault)
        self._say_what_can_be()

    def start(self) -> None:
        """Begin, unless there is nothing to explain."""
        if self.can_start and self._checked is not None:
            self._end()
            self._findings.show_progress("", 0)
            self._task = self._workshop.tasks.spawn(self._run(self._checked), "explain a signature")

    def cancel(self) -> None:
        """The user does not want to wait."""
        if self._task is not None:
            self._end()
            self._findings.say_nothing(tr("Cancelled"), tr("Not everything was tried."), tr("Explain again"))

    def give_way(self) -> None:
        """Something else is wanted of the process: what is being explained is of no use any more."""
        if self._task is not None:
            self._end()
            self._checked = None
            self._say_what_can_be()

    async def _run(self, checked: Checked) -> None:
        try:
            await self._workshop.in_steps(self._hear, explain_steps, Puzzle.of(checked, self._vault))
        except WorkFailedError as error:
            self._findings.say_nothing(tr("This could not be explained"), str(error), tr("Explain again"))
        finally:
            if self._task is asyncio.current_task():
                self._task = None

    def _hear(self, progress: Progress) -> None:
        if progress.explanation is not None:
            self._findings.show_explanation(progress.explanation, TITLES)
        else:
            self._findings.show_progress(TITLES.get(progress.cause, ""), progress.tried)

    def _end(self) -> None:
        task, self._task = self._task, None
        if task is not None:
            task.cancel()

    def _say_what_can_be(self) -> None:
        verdict = self._checked.verdict if self._checked is not None else None
        if verdict is None:
            self._findings.say_nothing(tr("Nothing to explain"), tr("There is no verdict yet."))
        elif not _needs_explaining(verdict):
            self._findings.say_nothing(tr("Nothing to explain"), _why_not(verdict))
        else:
            self._findings.say_nothing(
                tr("Why does it not fit?"),
                tr("What usually goes wrong is tried, one thing after the other, until the signature fits."),
                tr("Explain"),
            )


def _needs_explaining(verdict: Verdict) -> bool:
    return not verdict.valid and verdict.reason != Reason.MISSING_KEY


def _is_same(before: Checked, now: Checked) -> bool:
    """Whether both are about the same, checked at another moment perhaps."""
    if before.verdict is None or now.verdict is None or before.verdict.reason != now.verdict.reason:
        return False
    return msgspec.structs.replace(before.case, at=now.case.at) == now.case


def _why_not(verdict: Verdict) -> str:
    if verdict.valid:
        return tr("The signature is valid.")
    return tr("Give a key first: without one nothing can be tried.")
