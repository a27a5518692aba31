"""What is shown when there can be no window: the sentence, and what to do."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from core.errors import HookError
from gui.icons import icon
from gui.language import tr
from gui.theme import GAP_L, GAP_M, GAP_XL, Tone
from gui.widgets.controls import button, label


class TroubleWindow(QWidget):
    """A small window of its own."""

    closed = Signal()

    def __init__(self, error: HookError) -> None:
        super().__init__()
        self.setWindowTitle(tr("Hookbench cannot open"))
        self.setFixedWidth(560)
        self.setAccessibleName(str(error))
        picture = label()
        picture.setPixmap(icon("warn", "warn").pixmap(32, 32))
        message = label(error.message, strong=True, wrap=True)
        hint = label(error.hint, tone=Tone.MUTED, wrap=True)
        hint.setVisible(bool(error.hint))
        close = button(tr("Close"), kind="primary", on_click=self.close)
        close.setDefault(True)
        words = QVBoxLayout()
        words.setSpacing(GAP_M)
        words.addWidget(message)
        words.addWidget(hint)
        top = QHBoxLayout()
        top.setSpacing(GAP_L)
        top.addWidget(picture)
        top.addLayout(words, 1)
        buttons = QHBoxLayout()
        buttons.addWidget(
            button(
                tr("Copy"), icon_name="copy", on_click=lambda: QGuiApplication.clipboard().setText(str(error))
            )
        )
        buttons.addStretch()
        buttons.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(GAP_XL, GAP_XL, GAP_XL, GAP_L)
        column.setSpacing(GAP_XL)
        column.addLayout(top)
        column.addLayout(buttons)
        close.setFocus()

    def closeEvent(self, event: QCloseEvent) -> None:
        """The end of the program."""
        super().closeEvent(event)
        self.closed.emit()
