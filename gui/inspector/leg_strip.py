"""The requests of one attempt in a row: each redirect that was followed, then the last. One of them is shown."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QTabBar, QWidget

from gui.inspector.subject import Subject
from gui.language import tr


class LegStrip(QTabBar):
    """Only there where an attempt followed a redirect."""

    chosen = Signal(int)
    """Which request, from 0."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Requests of this attempt"))
        self.setDocumentMode(True)
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setUsesScrollButtons(True)
        self.setElideMode(Qt.TextElideMode.ElideNone)
        self.currentChanged.connect(self.chosen)

    def show_subject(self, subject: Subject) -> None:
        """Show the requests of another attempt, the chosen one marked."""
        self.blockSignals(True)
        while self.count() > len(subject.legs):
            self.removeTab(self.count() - 1)
        for place, words in enumerate(subject.legs):
            if place == self.count():
                self.addTab("")
            self.setTabText(place, words.replace("&", "&&"))
            self.setAccessibleTabName(place, words)
        self.setCurrentIndex(subject.leg)
        self.blockSignals(False)
        self.setVisible(len(subject.legs) > 1)
