"""One field of a form: its words, its control, and the reason beside it when it is wrong."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gui.language import without_mnemonic
from gui.theme import GAP_S, GAP_XS, Tone
from gui.widgets.controls import label, set_wrong


class Field(QWidget):
    """Words above, control below, under it a note or, in its place, what is wrong."""

    def __init__(
        self,
        words: str,
        control: QWidget,
        *,
        note: str = "",
        beside: QWidget | None = None,
        grows: bool = False,
    ) -> None:
        """
        Args:
            beside: stands at the right of the words: a small button.
            grows: the control takes the height that is left.
        """
        super().__init__()
        self._control = control
        self._note = note
        self._problem = ""
        title = label(words, strong=True)
        title.setBuddy(_takes_keys(control))
        if not control.accessibleName():
            control.setAccessibleName(without_mnemonic(words))
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, 0, 0)
        head.setSpacing(GAP_S)
        head.addWidget(title)
        head.addStretch()
        if beside is not None:
            head.addWidget(beside)
        self._below = label(wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP_XS)
        column.addWidget(control, 1 if grows else 0)
        column.addWidget(self._below)
        if not grows:
            column.addStretch()
        # Last: Tab goes through parts as they are put in, and the control is what one comes for.
        column.insertLayout(0, head)
        self._show()

    @property
    def problem(self) -> str:
        """The reason shown now."""
        return self._problem

    def say(self, problem: str) -> None:
        """Show what is wrong; nothing if it is right."""
        self._problem = problem
        self._show()

    def set_note(self, note: str) -> None:
        """A sentence that helps, shown while nothing is wrong."""
        self._note = note
        self._show()

    def _show(self) -> None:
        text = self._problem or self._note
        self._below.setText(text)
        self._below.setVisible(bool(text))
        self._below.setProperty("tone", str(Tone.BAD if self._problem else Tone.MUTED))
        self._below.style().unpolish(self._below)
        self._below.style().polish(self._below)
        self._control.setAccessibleDescription(text)
        set_wrong(self._control, bool(self._problem))


def _takes_keys(control: QWidget) -> QWidget:
    """The part of a control that takes the keyboard: a label's key does not look through proxies."""
    part = control.focusProxy()
    return control if part is None else _takes_keys(part)
