"""A bar with one sentence: what happened, and what can be done about it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from gui.language import mark, tr
from gui.theme import GAP_S, Tone
from gui.widgets.controls import Picture, button, icon_button, label

_SAYS = {
    Tone.INFO: mark("Note: {text}"),
    Tone.WARN: mark("Warning: {text}"),
    Tone.BAD: mark("Error: {text}"),
}


class Notice(QFrame):
    """Hidden until it has something to say."""

    acted = Signal()
    dismissed = Signal()

    def __init__(self, parent: QWidget | None = None, *, can_dismiss: bool = True) -> None:
        super().__init__(parent)
        self._icon = Picture()
        self._text = label(wrap=True)
        self._text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._action = button("", kind="link", on_click=self.acted.emit)
        self._action.hide()
        self._dismiss = icon_button("remove", tr("Dismiss"), self._dismissed)
        if not can_dismiss:
            self._dismiss.hide()
        row = QHBoxLayout(self)
        row.setContentsMargins(GAP_S, 3, 3, 3)
        row.setSpacing(GAP_S)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._text, 1)
        row.addWidget(self._action)
        row.addWidget(self._dismiss)
        self.hide()

    @property
    def text(self) -> str:
        """What it says now; empty while it is hidden."""
        return "" if self.isHidden() else self._text.text()

    def say(self, text: str, tone: Tone = Tone.INFO, *, action: str = "") -> None:
        """Show a sentence; ``acted`` is emitted when its action is pressed."""
        self.setProperty("notice", str(tone))
        self.style().unpolish(self)
        self.style().polish(self)
        self._icon.show_icon(str(tone), str(tone))
        self._text.setText(text)
        self._action.setText(action)
        self._action.setAccessibleName(action)
        self._action.setVisible(bool(action))
        self.setAccessibleName(tr(_SAYS.get(tone, _SAYS[Tone.INFO]), text=text))
        self.show()

    def clear(self) -> None:
        """Nothing more to say."""
        self._text.clear()
        self.hide()

    def _dismissed(self) -> None:
        self.clear()
        self.dismissed.emit()
