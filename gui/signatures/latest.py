"""Work that follows what is typed: one at a time, and of what was wanted meanwhile only the last."""

import asyncio
from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, QTimer

from gui.work import WorkFailedError, Workshop

Asked = TypeVar("Asked")
Result = TypeVar("Result")

# After the last key: short enough to feel live, long enough to leave out half-typed words.
PAUSE_MS = 200


class Latest(Generic[Asked, Result]):
    """Asks, lets the workshop do it, and gives the result; begins again where more was wanted meanwhile."""

    def __init__(
        self,
        workshop: Workshop,
        work: Callable[[Asked], Result],
        *,
        ask: Callable[[], Asked],
        take: Callable[[Result], None],
        failed: Callable[[str], None],
        parent: QObject | None = None,
    ) -> None:
        """
        Args:
            work: a module-level function of plain values.
            ask: what it is to work on, at the time it begins.
            failed: the work did not come back; told in a sentence.
            parent: whose questions these are: with it the pause ends.
        """
        self._workshop = workshop
        self._work = work
        self._ask = ask
        self._take = take
        self._failed = failed
        self._wanted = False
        self._over = False
        self._task: asyncio.Task[None] | None = None
        self._pause = QTimer(parent)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self.now)

    @property
    def is_busy(self) -> bool:
        """Whether something is wanted or under way."""
        return self._task is not None or (not self._over and self._pause.isActive())

    def soon(self) -> None:
        """Once typing pauses."""
        self._pause.start()

    def now(self) -> None:
        """At once, or as soon as what is under way is over."""
        self._pause.stop()
        self._wanted = True
        if self._task is None:
            self._task = self._workshop.tasks.spawn(self._run(), "follow what is typed")

    def end(self) -> None:
        """Nothing is asked or told any more: whoever wanted it is gone, though work may still be under way."""
        self._pause.stop()
        self._wanted, self._over = False, True

    async def _run(self) -> None:
        try:
            while self._wanted:
                self._wanted = False
                try:
                    result = await self._workshop.in_process(self._work, self._ask())
                except WorkFailedError as error:
                    if not self._over:
                        self._failed(str(error))
                else:
                    if not self._wanted and not self._over:
                        self._take(result)
        finally:
            self._task = None
