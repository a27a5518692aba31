"""The time a signature is checked at."""

from enum import StrEnum

from PySide6.QtCore import QDateTime, Signal
from PySide6.QtWidgets import QComboBox, QDateTimeEdit, QHBoxLayout, QWidget

from core.clock import utc_now
from gui.language import tr
from gui.signatures.words import moment_words
from gui.theme import GAP_XS


class When(StrEnum):
    """What can be chosen."""

    NOW = "now"
    REQUEST = "request"
    """When the request came, where that is known; else the time that was signed."""
    FIXED = "fixed"


class TimeChoice(QWidget):
    """Now, the request's own time, or one that is set."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._came_at: float | None = None
        self.when = QComboBox()
        self.when.setAccessibleName(tr("Time of the check"))
        self.when.addItem(tr("Now"), When.NOW)
        self.when.addItem("", When.REQUEST)
        self.when.addItem(tr("At a fixed time"), When.FIXED)
        self.fixed = QDateTimeEdit(QDateTime.currentDateTime())
        self.fixed.setAccessibleName(tr("Fixed time"))
        self.fixed.setDisplayFormat("yyyy-MM-dd HH:mm:ss")
        self.fixed.setCalendarPopup(True)
        self.fixed.hide()
        self.when.currentIndexChanged.connect(lambda _index: self._turned())
        self.fixed.dateTimeChanged.connect(lambda _time: self.changed.emit())
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP_XS)
        row.addWidget(self.when, 1)
        row.addWidget(self.fixed, 1)
        self.setFocusProxy(self.when)
        self.set_came_at(None)

    @property
    def at(self) -> float | None:
        """Unix seconds; ``None``: the time that was signed."""
        match When(self.when.currentData()):
            case When.NOW:
                return utc_now().timestamp()
            case When.FIXED:
                return self.fixed.dateTime().toMSecsSinceEpoch() / 1000
            case When.REQUEST:
                return self._came_at

    def set_came_at(self, came_at: float | None) -> None:
        """When the request on the bench came; ``None``: nobody knows. Not announced as a change."""
        self._came_at = came_at
        words = tr("The time that was signed") if came_at is None else tr(
            "When it came, {at}", at=moment_words(came_at)
        )  # fmt: skip
        self.when.setItemText(self.when.findData(When.REQUEST), words)

    def choose(self, when: When) -> None:
        """Choose another one."""
        self.when.setCurrentIndex(self.when.findData(when))

    def _turned(self) -> None:
        self.fixed.setVisible(self.when.currentData() == When.FIXED)
        self.changed.emit()
