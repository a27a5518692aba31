"""What stands in the place of the captures while there is none: how to get the first one."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QStackedLayout, QVBoxLayout, QWidget

from core.model import ReceiverState
from gui.language import tr
from gui.theme import GAP_L, GAP_M, GAP_S, Tone, mono_font
from gui.widgets.controls import button, icon_button, label
from gui.widgets.empty_state import EmptyState

BODY = '{"hello":"world"}'


class NothingYet(QWidget):
    """Off: a button to start. Listening: where to send to, a command that does, and the way to the events."""

    start_wanted = Signal()
    event_wanted = Signal()
    copied = Signal()

    def __init__(self) -> None:
        super().__init__()
        off = EmptyState(
            "receiver",
            tr("The receiver is off"),
            tr("It records every request that reaches it, byte by byte, and answers as you like."),
            tr("Start the receiver"),
        )
        off.acted.connect(self.start_wanted)
        self._command = QLineEdit()
        self._command.setReadOnly(True)
        self._command.setFont(mono_font(self))
        self._command.setAccessibleName(tr("Example command"))
        self._title = label(strong=True)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(off)
        self._stack.addWidget(self._made_waiting())

    @property
    def command(self) -> str:
        """A command that sends a request to the receiver; empty while it is off."""
        return self._command.text()

    def show_state(self, state: ReceiverState) -> None:
        """Say what to do next, where the receiver stands so."""
        self._stack.setCurrentIndex(1 if state.listening else 0)
        self._title.setText(tr("Listening on {url}", url=state.url))
        self._command.setText(example(state.url) if state.listening else "")
        self._command.setCursorPosition(0)

    def _made_waiting(self) -> QWidget:
        says = label(
            tr("Nothing has arrived yet. Fire an event at a hook that points here, or send any request:"),
            tone=Tone.MUTED,
            wrap=True,
        )
        says.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        line = QHBoxLayout()
        line.setSpacing(GAP_S)
        line.addWidget(self._command, 1)
        line.addWidget(icon_button("copy", tr("Copy the example command"), self._copy))
        send = button(tr("Send an event"), kind="primary", icon_name="send", on_click=self.event_wanted.emit)
        waiting = QWidget()
        column = QVBoxLayout(waiting)
        column.setContentsMargins(GAP_L, GAP_L, GAP_L, GAP_L)
        column.setSpacing(GAP_M)
        column.addStretch(2)
        column.addWidget(self._title, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(says)
        column.addLayout(line)
        column.addWidget(send, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)
        return waiting

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.command)
        self.copied.emit()


def example(url: str) -> str:
    """A curl command that posts a little JSON to this URL."""
    return f"curl -H 'Content-Type: application/json' -d '{BODY}' {url}/"
