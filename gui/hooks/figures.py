"""The hooks' figures of the last 24 hours, kept fresh at little cost: one query, at most one a second."""

from PySide6.QtCore import QObject, QTimer, Signal

from core.changes import Change, ChangesMissed, DeliveryMoved, HookSaved
from core.clock import utc_now
from core.logto.stats import Stats
from core.model import Outcome
from gui.desk import Desk

# Deliveries end by the thousand; the eye reads a figure once a second at most.
PAUSE_MS = 1_000
# Without any news figures change too: what is older than 24 hours drops out.
AGEING_MS = 60_000


class Figures(QObject):
    """Asks for the figures when something may have changed them, and says when they came."""

    came = Signal(object)
    """A ``Mapping[str, Stats]`` by the hooks' ids."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._hook_ids: tuple[str, ...] = ()
        self._reading = False
        self._is_stale = False
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._catch_up)
        self._ageing = QTimer(self)
        self._ageing.setInterval(AGEING_MS)
        self._ageing.timeout.connect(self.refresh)
        self._ageing.start()
        desk.changes.announced.connect(self._follow)

    def watch(self, hook_ids: tuple[str, ...]) -> None:
        """Keep the figures of these hooks from now on."""
        if hook_ids != self._hook_ids:
            self._hook_ids = hook_ids
            self.refresh()

    def refresh(self) -> None:
        """Read them now, or right after the pause."""
        self._is_stale = True
        if not self._pause.isActive():
            self._catch_up()

    def _follow(self, changes: tuple[Change, ...]) -> None:
        if any(_counts(change) for change in changes):
            self.refresh()

    def _catch_up(self) -> None:
        if self._is_stale and not self._reading and self._hook_ids:
            self._desk.work(self._read(), "read the hooks' figures")

    async def _read(self) -> None:
        self._reading, self._is_stale = True, False
        try:
            found = await self._desk.reader.stats(self._hook_ids, utc_now())
        finally:
            self._reading = False
            self._pause.start()
        self.came.emit({hook_id: found.get(hook_id, Stats()) for hook_id in self._hook_ids})


def _counts(change: Change) -> bool:
    """Whether a figure may be another after this."""
    if isinstance(change, DeliveryMoved):
        return bool(change.row.hook_id) and change.row.outcome is not Outcome.PENDING
    return isinstance(change, HookSaved | ChangesMissed)
