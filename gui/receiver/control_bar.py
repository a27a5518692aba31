"""Where the receiver listens: start, stop, host, port, its URL; and why it does not."""

import ipaddress

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QSpinBox, QVBoxLayout, QWidget

from core.model import Answer, ReceiverState
from core.settings import DEFAULT_PORT
from gui.icons import icon
from gui.theme import GAP_M, GAP_S, Tone, mono_font
from gui.widgets.badge import Badge
from gui.widgets.controls import button, icon_button, label, one_line
from gui.widgets.notice import Notice

LOOPBACK = "127.0.0.1"
# The ones people want; any other can be typed.
HOSTS = (LOOPBACK, "::1", "0.0.0.0", "::")  # noqa: S104 - offered with a warning beside it
LAST_PORT = 65_535

NOWHERE = ReceiverState(listening=False, host=LOOPBACK, port=DEFAULT_PORT, url="", answer=Answer())


class ControlBar(QWidget):
    """Shows a ``ReceiverState`` and asks for another one; listening or not is the engine's to say."""

    start_requested = Signal(str, int)
    """Host and port; port 0 is any free one."""
    stop_requested = Signal()
    url_copied = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._state = NOWHERE
        self._badge = Badge("off", Tone.MUTED)
        self._url = QLineEdit()
        self._copy = icon_button("copy", "Copy the receiver's URL", self._copy_url)
        self._host = QComboBox()
        self._port = QSpinBox()
        self._switch = button("Start", kind="primary", icon_name="start", on_click=self._switch_pressed)
        self._warning = Notice(can_dismiss=False)
        self._problem = Notice()
        self._problem.acted.connect(lambda: self.start_requested.emit(self.host, 0))
        self._dress_fields()
        self._lay_out()
        self.show_state(NOWHERE)

    @property
    def host(self) -> str:
        """The host as typed."""
        return self._host.currentText().strip()

    @property
    def port(self) -> int:
        """The port as typed."""
        return self._port.value()

    @property
    def problem(self) -> str:
        """Why it does not listen, as shown; empty if there is nothing to say."""
        return self._problem.text

    @property
    def warning(self) -> str:
        """What the host means for who can reach it; empty for this machine only."""
        return self._warning.text

    def show_state(self, state: ReceiverState) -> None:
        """Show where it listens, or that it does not."""
        self._state = state
        self._badge.show_text(*(("listening", Tone.OK) if state.listening else ("off", Tone.MUTED)))
        self._url.setText(state.url if state.listening else "")
        self._copy.setEnabled(state.listening)
        self._host.setCurrentText(state.host)
        self._port.setValue(state.port)
        for field in (self._host, self._port):
            field.setEnabled(not state.listening)
        self._dress_switch()
        self._problem.clear()
        if state.problem and not state.listening:
            self.show_problem(state.problem, can_choose=True)

    def show_problem(self, sentence: str, *, can_choose: bool) -> None:
        """Say why it does not listen; ``can_choose``: another port would do."""
        self._problem.say(sentence, Tone.BAD, action="Use a free port" if can_choose else "")

    def focus_port(self) -> None:
        """Put the keyboard where the port is chosen."""
        self._port.setFocus()
        self._port.selectAll()

    def _dress_fields(self) -> None:
        self._url.setReadOnly(True)
        self._url.setFont(mono_font(self))
        self._url.setAccessibleName("The receiver's URL")
        self._url.setPlaceholderText("The receiver is off")
        self._host.setEditable(True)
        self._host.addItems(HOSTS)
        self._host.setAccessibleName("Host")
        self._host.setMinimumContentsLength(11)
        self._host.editTextChanged.connect(self._warn)
        self._port.setRange(0, LAST_PORT)
        self._port.setSpecialValueText("any free")
        self._port.setButtonSymbols(QSpinBox.ButtonSymbols.NoButtons)
        self._port.setGroupSeparatorShown(False)
        self._port.setMinimumWidth(72)
        self._port.setAccessibleName("Port")
        for line in (self._host.lineEdit(), self._port.lineEdit()):
            line.returnPressed.connect(self._start)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(GAP_S)
        row.addWidget(self._badge)
        row.addWidget(self._url, 1)
        row.addWidget(self._copy)
        row.addSpacing(GAP_M)
        for text, field in (("Host", self._host), ("Port", self._port)):
            name = label(text, tone=Tone.MUTED)
            name.setBuddy(field)
            row.addWidget(name)
            row.addWidget(field)
        row.addWidget(self._switch)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP_S)
        column.addLayout(row)
        column.addWidget(self._warning)
        column.addWidget(self._problem)

    def _dress_switch(self) -> None:
        listening = self._state.listening
        self._switch.setText("Stop" if listening else "Start")
        self._switch.setAccessibleName("Stop the receiver" if listening else "Start the receiver")
        self._switch.setIcon(icon("stop" if listening else "start", "muted" if listening else "on_accent"))
        self._switch.setProperty("kind", "" if listening else "primary")
        self._switch.style().unpolish(self._switch)
        self._switch.style().polish(self._switch)

    def _switch_pressed(self) -> None:
        if self._state.listening:
            self.stop_requested.emit()
        else:
            self._start()

    def _start(self) -> None:
        if self._state.listening:
            return
        self._port.interpretText()
        if self.host:
            self.start_requested.emit(self.host, self.port)
        else:
            self.show_problem(f"A host is needed: {LOOPBACK} is this machine alone.", can_choose=False)

    def _copy_url(self) -> None:
        QGuiApplication.clipboard().setText(self._state.url)
        self.url_copied.emit(self._state.url)

    def _warn(self) -> None:
        if not self.host or is_loopback(self.host):
            self._warning.clear()
            return
        self._warning.say(
            f"{one_line(self.host, 60)} can be reached from other machines: whoever reaches this port"
            " can send requests, and each of them is recorded.",
            Tone.WARN,
        )


def is_loopback(host: str) -> bool:
    """Whether only this machine reaches what listens on this host."""
    if host.lower() == "localhost":
        return True
    try:
        return ipaddress.ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return False
