"""The Management API, on or off: where it is served, and the token that opens it."""

from collections.abc import Coroutine

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from core.errors import HookError
from core.model import ApiState
from gui.desk import Desk
from gui.icons import icon
from gui.language import mark, tr
from gui.questions import confirm
from gui.theme import GAP_L, GAP_M, GAP_S, Tone, mono_font
from gui.widgets.badge import Badge
from gui.widgets.controls import button, icon_button, label, named, with_room
from gui.widgets.notice import Notice
from gui.widgets.secret_field import SecretField

ABOUT = mark(
    "Logto's nine calls about hooks and their log, for scripts and Logto's own clients. It listens on 127.0.0.1 "
    "only, so nothing outside this computer reaches it, and every call needs the token."
)
RENEWING = mark("Programs that use the old token are refused from then on.")


class ApiDialog(QDialog):
    """Shows an ``ApiState`` and asks the engine for another one."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._state = ApiState(listening=False, url="", token="")
        self._over = False
        self.setWindowTitle(tr("Management API"))
        self.setMinimumWidth(560)
        self._badge = Badge(tr("off"), Tone.MUTED)
        self._switch = button(tr("Start"), kind="primary", icon_name="start", on_click=self._start_or_stop)
        self._switch.setEnabled(False)
        self._trouble = Notice(can_dismiss=False)
        self._port = with_room(QSpinBox())
        self._port.setRange(0, 65_535)
        self._port.setSpecialValueText(tr("any free port"))
        self._port.setMinimumWidth(140)
        self._url = QLineEdit()
        self._url.setReadOnly(True)
        self._url.setFont(mono_font(self))
        self._token = SecretField(tr("Token"))
        self._token.set_placeholder(tr("Made when it is started for the first time"))
        self._token.regenerate_requested.connect(lambda: self._ask(self._renew(), "renew the API's token"))
        self._lay_out()
        self.finished.connect(self._ended)

    def showEvent(self, event: QShowEvent) -> None:
        """Ask how it is."""
        super().showEvent(event)
        self._ask(self._adopt(self._desk.engine.api_state()), "look at the Management API")

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(GAP_S)
        head.addWidget(self._badge)
        head.addStretch()
        head.addWidget(self._switch)
        form = QGridLayout()
        form.setSpacing(GAP_M)
        form.addWidget(named(tr("&Port"), self._port, strong=True), 0, 0)
        form.addWidget(self._port, 0, 1, Qt.AlignmentFlag.AlignLeft)
        form.addWidget(named(tr("&URL"), self._url, strong=True), 1, 0)
        form.addWidget(self._url, 1, 1)
        form.addWidget(icon_button("copy", tr("Copy the API's URL"), self._copy_url), 1, 2)
        form.addWidget(named(tr("&Token"), self._token, strong=True), 2, 0)
        form.addWidget(self._token, 2, 1, 1, 2)
        form.setColumnStretch(1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(GAP_L, GAP_L, GAP_L, GAP_L)
        column.setSpacing(GAP_M)
        column.addWidget(label(tr(ABOUT), wrap=True))
        column.addWidget(self._trouble)
        column.addLayout(head)
        column.addLayout(form)
        column.addWidget(button(tr("Close"), on_click=self.reject), 0, Qt.AlignmentFlag.AlignRight)

    def show_state(self, state: ApiState) -> None:
        """Show where it is served, or that it is not and why."""
        self._state = state
        self._badge.show_text(*((tr("serving"), Tone.OK) if state.listening else (tr("off"), Tone.MUTED)))
        self._switch.setText(tr("Stop" if state.listening else "Start"))
        self._switch.setAccessibleName(tr("Stop the API" if state.listening else "Start the API"))
        self._switch.setIcon(icon("stop", "on_accent") if state.listening else icon("start", "on_accent"))
        self._switch.setEnabled(True)
        self._url.setText(state.url)
        self._url.setEnabled(state.listening)
        self._port.setValue(_port_of(state.url))
        self._port.setEnabled(not state.listening)
        if state.token != self._token.text:
            self._token.set_text(state.token)
        self._trouble.clear()
        if state.problem:
            self._say(state.problem)

    # what the user does

    def _start_or_stop(self) -> None:
        self._switch.setEnabled(False)
        engine = self._desk.engine
        if self._state.listening:
            self._ask(self._adopt(engine.stop_api()), "stop the Management API")
        else:
            self._ask(self._adopt(engine.start_api(port=self._port.value())), "start the Management API")

    async def _renew(self) -> None:
        if await confirm(self, tr("Make a new token?"), tr(RENEWING), tr("Renew token")):
            await self._adopt(self._desk.engine.renew_api_token())

    def _copy_url(self) -> None:
        QGuiApplication.clipboard().setText(self._url.text())

    # what comes of it

    def _ask(self, work: Coroutine[object, object, None], name: str) -> None:
        self._desk.work(work, name, failed=self._failed)

    async def _adopt(self, asked: Coroutine[object, object, ApiState]) -> None:
        state = await asked
        if not self._over:
            self.show_state(state)

    def _failed(self, error: Exception) -> None:
        if self._over or not isinstance(error, HookError):
            return
        self._switch.setEnabled(True)
        self._say(str(error))

    def _say(self, problem: str) -> None:
        """Say it, in room of its own: nothing below is squeezed."""
        self._trouble.say(problem, Tone.BAD)
        if (layout := self.layout()) is not None:
            layout.activate()
            self.resize(self.width(), max(self.height(), layout.totalHeightForWidth(self.width())))

    def _ended(self) -> None:
        self._over = True


def _port_of(url: str) -> int:
    """The port of ``http://127.0.0.1:3002/api``; 0 without one."""
    digits = url.rpartition(":")[2].partition("/")[0]
    return int(digits) if digits.isdecimal() else 0
