"""What a provider would say to the answers of an endpoint, point by point."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from core.handshakes import Finding, Level
from gui.handshakes.playing import Played
from gui.language import tr
from gui.theme import GAP_M, GAP_S, GAP_XS, Tone
from gui.widgets.badge import Badge
from gui.widgets.controls import Picture, button, label

LEAST_WIDTH = 280
TONES = {Level.GOOD: Tone.OK, Level.BAD: Tone.BAD, Level.NOTE: Tone.WARN}


class FindingsView(QScrollArea):
    """One block for each challenge that was sent."""

    looked_at = Signal(str)
    """The id of the delivery to be shown."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("What the provider would say"))
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumWidth(LEAST_WIDTH)
        self.clear()

    def clear(self) -> None:
        """Nothing was sent yet."""
        inner = QWidget()
        self._column = QVBoxLayout(inner)
        self._column.setContentsMargins(0, 0, GAP_S, 0)
        self._column.setSpacing(GAP_M)
        self._column.addStretch(1)
        self.setWidget(inner)

    def add(self, played: Played) -> None:
        """Show what came of one more."""
        self._column.insertWidget(self._column.count() - 1, self._block(played))

    def _block(self, played: Played) -> QWidget:
        block = QWidget()
        column = QVBoxLayout(block)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP_XS)
        delivery_id = played.delivery.row.id
        passed = played.judgement.passed
        head = QHBoxLayout()
        head.setSpacing(GAP_S)
        badge = (tr("right"), Tone.OK) if passed else (tr("wrong"), Tone.BAD)
        head.addWidget(Badge(*badge))
        head.addWidget(label(played.challenge.title, strong=True), 1)
        look = button(tr("Look at it"), kind="link", on_click=lambda: self.looked_at.emit(delivery_id))
        look.setAccessibleName(tr("Look at {title}", title=played.challenge.title))
        head.addWidget(look)
        column.addLayout(head)
        for finding in played.judgement.findings:
            column.addLayout(_line(finding))
        return block


def _line(finding: Finding) -> QHBoxLayout:
    tone = TONES[finding.level]
    row = QHBoxLayout()
    row.setSpacing(GAP_S)
    row.addWidget(Picture(str(tone), str(tone)))
    row.addWidget(label(finding.sentence, wrap=True), 1)
    return row
