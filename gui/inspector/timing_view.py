"""When each byte moved: the waterfall, the exact figures of one row, and the connection."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFormLayout, QFrame, QScrollArea, QVBoxLayout, QWidget

from gui.inspector.subject import Subject
from gui.language import mark, tr
from gui.theme import GAP_L, GAP_M, GAP_S, GAP_XS, Tone, mono_font
from gui.widgets.controls import label, rule
from gui.widgets.empty_state import EmptyState
from gui.widgets.waterfall import Waterfall

_HINT = mark("Point at a row, or use the arrow keys, for its exact figures.")


class TimingView(QWidget):
    """The timing of every attempt, or of a capture."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.waterfall = Waterfall()
        self.waterfall.chosen.connect(self._tell)
        self._told = label(tr(_HINT), tone=Tone.MUTED, wrap=True)
        self._told.setMinimumHeight(2 * self._told.fontMetrics().lineSpacing())
        self._told.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._told.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._connection = QFormLayout()
        self._connection.setContentsMargins(GAP_S, 0, GAP_S, 0)
        self._connection.setHorizontalSpacing(GAP_L)
        self._connection.setVerticalSpacing(GAP_XS)
        self._empty = EmptyState(
            "deliveries", tr("No timing yet"), tr("It is measured while an attempt is under way.")
        )
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, GAP_S, 0, GAP_S)
        column.setSpacing(GAP_M)
        column.addWidget(self.waterfall)
        column.addWidget(rule())
        told = QVBoxLayout()
        told.setContentsMargins(GAP_S, 0, GAP_S, 0)
        told.addWidget(self._told)
        column.addLayout(told)
        column.addLayout(self._connection)
        column.addStretch(1)
        self._scroll = QScrollArea()
        self._scroll.setAccessibleName(tr("Timing and connection"))
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setWidget(inside)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._scroll)
        whole.addWidget(self._empty)

    def show_subject(self, subject: Subject) -> None:
        """Show the timing of another subject."""
        self.waterfall.show_bars(subject.bars)
        self._scroll.setVisible(bool(subject.bars))
        self._empty.setVisible(not subject.bars)
        self._tell("")
        while self._connection.rowCount():
            self._connection.removeRow(0)
        for name, value in subject.connection:
            shown = label(value)
            shown.setFont(mono_font())
            shown.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            self._connection.addRow(label(name, tone=Tone.MUTED), shown)

    def _tell(self, sentence: str) -> None:
        self._told.setText(sentence or tr(_HINT))
