"""What stands where there is nothing yet: what this place is for, and what to do next."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gui.theme import GAP_L, GAP_M, GAP_S, Tone
from gui.widgets.controls import Picture, button, label


class EmptyState(QWidget):
    """A title, a sentence, and at most one action."""

    acted = Signal()

    def __init__(self, icon_name: str, title: str, sentence: str, action: str = "") -> None:
        super().__init__()
        self._title = label(title, strong=True)
        self._sentence = label(sentence, tone=Tone.MUTED, wrap=True)
        self._sentence.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._sentence.setMinimumWidth(180)
        self._sentence.setMaximumWidth(380)
        self._action = button(action, kind="primary", on_click=self.acted.emit)
        # Shown before it has a parent, it would be a window of its own for a moment.
        if not action:
            self._action.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(GAP_L, GAP_L, GAP_L, GAP_L)
        column.setSpacing(GAP_S)
        column.addStretch(2)
        column.addWidget(Picture(icon_name, "faint", 32), 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self._title, 0, Qt.AlignmentFlag.AlignHCenter)
        # Held in the middle by its neighbours: with an alignment of its own it would keep to one line.
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(self._sentence, 100)
        middle.addStretch(1)
        column.addLayout(middle)
        column.addSpacing(GAP_M - GAP_S)
        column.addWidget(self._action, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)
        self._name()

    def say(self, title: str, sentence: str, action: str = "") -> None:
        """Say something else: nothing here yet, or nothing that matches the filter."""
        self._title.setText(title)
        self._sentence.setText(sentence)
        self._action.setText(action)
        self._action.setAccessibleName(action)
        self._action.setVisible(bool(action))
        self._name()

    def _name(self) -> None:
        self.setAccessibleName(self._title.text())
        self.setAccessibleDescription(self._sentence.text())
