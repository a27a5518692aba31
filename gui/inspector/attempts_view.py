"""The attempts of a delivery, one a row, with what each decided."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QBrush
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from core.model import Attempt
from gui.inspector.subject import Subject, clock_text
from gui.language import mark, tr, tr_n
from gui.theme import GAP_S, ROW_HEIGHT, colours
from gui.widgets.badge import status_tone
from gui.widgets.controls import one_line
from gui.widgets.figures import ms_text
from gui.widgets.waterfall_bars import outcome_words

_TITLES = ("#", mark("Started"), mark("Result"), mark("Duration"), mark("What followed"))


class AttemptsView(QWidget):
    """Choosing a row shows that attempt."""

    chosen = Signal(int)
    """The number of an attempt."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self._attempts: tuple[Attempt, ...] = ()
        super().__init__(parent)
        self._table = QTableWidget(0, len(_TITLES))
        self._table.setAccessibleName(tr("Attempts"))
        self._table.setHorizontalHeaderLabels([tr(title) for title in _TITLES])
        self._table.setProperty("frame", "none")
        self._table.setShowGrid(False)
        self._table.setWordWrap(False)
        self._table.setTabKeyNavigation(False)
        self._table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self._table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self._table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._table.verticalHeader().hide()
        self._table.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        header = self._table.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsClickable(False)
        header.setStretchLastSection(True)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        for column, width in enumerate((36, 180, 120, 90)):
            header.resizeSection(column, width)
        column_layout = QVBoxLayout(self)
        column_layout.setContentsMargins(0, GAP_S, 0, 0)
        column_layout.addWidget(self._table)
        self._table.currentCellChanged.connect(self._choose)

    def show_subject(self, subject: Subject) -> None:
        """Show the attempts of another delivery, the chosen one marked."""
        self._table.blockSignals(True)
        self._attempts = subject.attempts
        self._table.setRowCount(len(self._attempts))
        for row, attempt in enumerate(self._attempts):
            self._fill(row, attempt)
        if subject.number:
            self._table.selectRow([attempt.number for attempt in self._attempts].index(subject.number))
        self._table.blockSignals(False)

    def _fill(self, row: int, attempt: Attempt) -> None:
        texts = (
            f"{attempt.number}",
            clock_text(attempt.started_at),
            _result(attempt),
            ms_text(attempt.timeline.end),
            one_line(attempt.decision),
        )
        for column, text in enumerate(texts):
            self._table.setItem(row, column, QTableWidgetItem(text))
        tone = status_tone(
            attempt.response.status if attempt.response is not None else None,
            attempt.failure.kind if attempt.failure is not None else None,
        )
        result = self._table.item(row, 2)
        if result is not None:
            result.setForeground(QBrush(colours().words(tone)))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            for row, attempt in enumerate(self._attempts):
                self._fill(row, attempt)

    def _choose(self, row: int, *_: int) -> None:
        if 0 <= row < len(self._attempts):
            self.chosen.emit(self._attempts[row].number)


def _result(attempt: Attempt) -> str:
    words = outcome_words(attempt)
    if attempt.hops:
        words = tr_n("{outcome}, {n} redirect", "{outcome}, {n} redirects", len(attempt.hops), outcome=words)
    return tr("{outcome} (sent again)", outcome=words) if attempt.repeats else words
