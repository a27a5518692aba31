"""Where the receiver listens: start, stop, host, port, its URL; and why it does not."""

import ipaddress
import re
from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QCompleter, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from core.model import Answer, ReceiverState
from core.settings import DEFAULT_PORT
from gui.icons import icon
from gui.language import tr
from gui.theme import GAP_M, GAP_S, Tone, mono_font
from gui.widgets.badge import Badge
from gui.widgets.controls import button, icon_button, label, one_line, set_wrong
from gui.widgets.notice import Notice

LOOPBACK = "127.0.0.1"
# The ones people want; any other can be typed.
HOSTS = (LOOPBACK, "::1", "0.0.0.0", "::")  # noqa: S104 - offered with a warning beside it
LAST_PORT = 65_535
# Of a name in the DNS. Source: RFC 1035 §2.3.4.
LONGEST_HOST = 255

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
        self._badge = Badge(tr("off"), Tone.MUTED)
        self._url = QLineEdit()
        self._copy = icon_button("copy", tr("Copy the receiver's URL"), self._copy_url)
        self._host = QLineEdit()
        self._port = QLineEdit()
        self._switch = button(tr("Start"), kind="primary", icon_name="start", on_click=self._switch_pressed)
        self._warning = Notice(can_dismiss=False)
        self._problem = Notice()
        self._problem.acted.connect(lambda: self.start_requested.emit(self.host, 0))
        self._dress_fields()
        self._lay_out()
        self.show_state(NOWHERE)

    @property
    def host(self) -> str:
        """The host as typed."""
        return self._host.text().strip()

    @property
    def port(self) -> int | None:
        """The port as typed, 0 for any free one; ``None`` if that is no port."""
        text = self._port.text().strip()
        if re.fullmatch("[0-9]{1,5}", text) and int(text) <= LAST_PORT:
            return int(text)
        return None if text else 0

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
        self._badge.show_text(*((tr("listening"), Tone.OK) if state.listening else (tr("off"), Tone.MUTED)))
        self._url.setText(state.url if state.listening else "")
        self._copy.setEnabled(state.listening)
        self._host.setText(state.host)
        self._port.setText(str(state.port or ""))
        for field in (self._host, self._port):
            field.setReadOnly(state.listening)
        self._dress_switch()
        self._problem.clear()
        if state.problem and not state.listening:
            self.show_problem(state.problem, can_choose=True)

    def show_problem(self, sentence: str, *, can_choose: bool) -> None:
        """Say why it does not listen; ``can_choose``: another port would do."""
        self._problem.say(sentence, Tone.BAD, action=tr("Use a free port") if can_choose else "")

    def start(self) -> None:
        """Ask to listen where the fields say, or say what is wrong with them."""
        if self._state.listening:
            return
        port = self.port
        if not self.host:
            self.show_problem(
                tr("A host is needed: {host} is this machine alone.", host=LOOPBACK), can_choose=False
            )
        elif port is None:
            self._judge_port()
        else:
            self.start_requested.emit(self.host, port)

    def _dress_fields(self) -> None:
        self._url.setReadOnly(True)
        self._url.setFont(mono_font(self))
        self._url.setAccessibleName(tr("The receiver's URL"))
        self._url.setPlaceholderText(tr("The receiver is off"))
        complete_inline(self._host, HOSTS)
        self._host.setAccessibleName(tr("Host"))
        self._host.setFixedWidth(120)
        self._host.setMaxLength(LONGEST_HOST)
        self._host.textChanged.connect(self._warn)
        self._port.setPlaceholderText(tr("any free"))
        self._port.setAccessibleName(tr("Port"))
        self._port.setFixedWidth(72)
        self._port.textEdited.connect(self._judge_port)
        for field in (self._host, self._port):
            field.returnPressed.connect(self.start)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(GAP_S)
        row.addWidget(self._badge)
        row.addWidget(self._url, 1)
        row.addWidget(self._copy)
        row.addSpacing(GAP_M)
        for text, field in ((tr("Host"), self._host), (tr("Port"), self._port)):
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
        self._switch.setText(tr("Stop") if listening else tr("Start"))
        self._switch.setAccessibleName(tr("Stop listening") if listening else tr("Start listening"))
        self._switch.setIcon(icon("stop" if listening else "start", "muted" if listening else "on_accent"))
        self._switch.setProperty("kind", "" if listening else "primary")
        self._switch.style().unpolish(self._switch)
        self._switch.style().polish(self._switch)

    def _switch_pressed(self) -> None:
        if self._state.listening:
            self.stop_requested.emit()
        else:
            self.start()

    def _judge_port(self) -> None:
        set_wrong(self._port, self.port is None)
        if self.port is None:
            self.show_problem(
                tr("A port is a number from 1 to {last}.", last=f"{LAST_PORT:,}"), can_choose=True
            )
        else:
            self._problem.clear()

    def _copy_url(self) -> None:
        QGuiApplication.clipboard().setText(self._state.url)
        self.url_copied.emit(self._state.url)

    def _warn(self) -> None:
        if not self.host or is_loopback(self.host):
            self._warning.clear()
            return
        self._warning.say(
            tr(
                "{host} can be reached from other machines: whoever reaches this port"
                " can send requests, and each of them is recorded.",
                host=one_line(self.host, 60),
            ),
            Tone.WARN,
        )


def complete_inline(field: QLineEdit, words: Sequence[str]) -> None:
    """Offer the first of these words that goes on as typed; typing further takes it back."""
    completer = QCompleter(list(words), field)
    completer.setCompletionMode(QCompleter.CompletionMode.InlineCompletion)
    field.setCompleter(completer)


def is_loopback(host: str) -> bool:
    """Whether only this machine reaches what listens on this host."""
    if host.lower() == "localhost":
        return True
    try:
        return ipaddress.ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return False
