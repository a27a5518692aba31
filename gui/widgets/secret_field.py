"""A signing key on screen: masked until revealed, never in a tip, a log or a description."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication, QHideEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from gui.icons import icon
from gui.language import inside, tr
from gui.theme import GAP_XS, mono_font
from gui.widgets.controls import icon_button, tip


class SecretField(QWidget):
    """Shows a secret, and asks for another one by ``regenerate_requested``."""

    regenerate_requested = Signal()
    text_edited = Signal(str)
    revealed_changed = Signal(bool)

    def __init__(
        self, name: str = "Signing key", *, read_only: bool = True, can_regenerate: bool = True
    ) -> None:
        super().__init__()
        self._line = QLineEdit()
        self._line.setAccessibleName(name)
        self._line.setFont(mono_font())
        self._line.setReadOnly(read_only)
        self._line.setEchoMode(QLineEdit.EchoMode.Password)
        self._line.textEdited.connect(self.text_edited)
        self._name = name
        self._reveal = icon_button("reveal", tr("Reveal {name}", name=inside(name)))
        self._reveal.setCheckable(True)
        self._reveal.toggled.connect(self._show_or_mask)
        copy = icon_button("copy", tr("Copy {name}", name=inside(name)), self._copy)
        again = icon_button(
            "replay", tr("Regenerate {name}", name=inside(name)), self.regenerate_requested.emit
        )
        if not can_regenerate:
            again.hide()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP_XS)
        row.addWidget(self._line, 1)
        row.addWidget(self._reveal)
        row.addWidget(copy)
        row.addWidget(again)
        self.setFocusProxy(self._line)

    @property
    def text(self) -> str:
        return self._line.text()

    def set_text(self, secret: str) -> None:
        """Show another secret, masked again."""
        self._reveal.setChecked(False)
        self._line.setText(secret)
        self._line.setCursorPosition(0)

    def set_placeholder(self, text: str) -> None:
        """What stands there while there is no secret."""
        self._line.setPlaceholderText(text)

    def reveal(self, *, revealed: bool) -> None:
        """Show the secret, or mask it."""
        self._reveal.setChecked(revealed)

    def hideEvent(self, event: QHideEvent) -> None:
        """A page that comes back shows nothing it should not."""
        self._reveal.setChecked(False)
        super().hideEvent(event)

    def _show_or_mask(self, revealed: bool) -> None:
        mode = QLineEdit.EchoMode.Normal if revealed else QLineEdit.EchoMode.Password
        self._line.setEchoMode(mode)
        name = inside(self._name)
        says = tr("Hide {name}", name=name) if revealed else tr("Reveal {name}", name=name)
        self._reveal.setIcon(icon("hide" if revealed else "reveal"))
        self._reveal.setAccessibleName(says)
        self._reveal.setToolTip(tip(says))
        self.revealed_changed.emit(revealed)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._line.text())
