"""The Test tab: sends tests from the form as it stands, saved or not, and shows what came of them."""

import asyncio
from typing import Any

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from core.errors import HookError
from core.model import HookDraft, Tested
from gui.desk import Desk
from gui.hooks.event_picker import EventPicker
from gui.hooks.field import Field
from gui.hooks.trial_outcome import TrialOutcome
from gui.hooks.trial_results import as_text, from_text
from gui.language import tr, tr_n
from gui.theme import GAP_L, GAP_M, GAP_S, GAP_XL, Tone
from gui.widgets.controls import button, label
from gui.widgets.notice import Notice

MEMORY = "hooks/tests"


class TrialPanel(QWidget):
    """Which events, which bodies, and a button; the hook's stored key signs, its other values are the form's."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._hook_id = ""
        self._draft: HookDraft | None = None
        self._problem = ""
        self._sending: asyncio.Task[Any] | None = None
        self.notice = Notice()
        self.events = EventPicker(
            tr("Events to test"),
            all_name=tr("Choose all events to test shown"),
            none_name=tr("Choose none of the events to test shown"),
        )
        self._bodies = QComboBox()
        self._bodies.addItem(tr("As Logto's test send: fixed sample values"), False)
        self._bodies.addItem(tr("As the real events: fresh and complete"), True)
        self._send_button = button(tr("Send test"), kind="primary", icon_name="send", on_click=self._send)
        self._stop = button(tr("Stop"), icon_name="stop", on_click=self._cancel)
        self._says = label(tone=Tone.MUTED, wrap=True)
        self.outcome = TrialOutcome(desk.workshop)
        self.outcome.dismissed.connect(lambda: forget_trials(desk.memory, self._hook_id))
        self.events.changed.connect(self._update)
        self._lay_out()
        self._update()

    @property
    def is_sending(self) -> bool:
        return self._sending is not None

    def follow_form(self, hook_id: str, draft: HookDraft, problem: str) -> None:
        """What the form holds now, and what is wrong with it; an empty id is a hook not saved yet."""
        if self._draft is None or hook_id != self._hook_id:
            self._show_hook(hook_id, draft)
        self._draft, self._problem = draft, problem
        if not self.events.chosen and not self.is_sending:
            self.events.choose(draft.events[:1])
        self._update()

    def _show_hook(self, hook_id: str, draft: HookDraft) -> None:
        if self._sending is not None:
            self._sending.cancel()
            self._sending = None
        self._hook_id = hook_id
        self.notice.clear()
        self.events.choose(draft.events[:1])
        self.outcome.show_results(from_text(str(self._desk.memory.value(self._key, ""))) if hook_id else ())

    # doing

    @property
    def _key(self) -> str:
        return f"{MEMORY}/{self._hook_id}"

    def _send(self) -> None:
        if self._draft is None or self._sending is not None:
            return
        self.notice.clear()
        test = self._test(self._hook_id, self._draft, self.events.chosen)
        self._sending = self._desk.workshop.tasks.spawn(test, "send a test")
        self._sending.add_done_callback(self._over)
        self._update()

    async def _test(self, hook_id: str, draft: HookDraft, events: tuple[str, ...]) -> None:
        try:
            tested = await self._desk.engine.test_hook(
                hook_id, draft, events, true_bodies=bool(self._bodies.currentData())
            )
        except HookError as error:
            self.notice.say(str(error), Tone.BAD)
            return
        if hook_id == self._hook_id:
            self._take(tested)

    def _take(self, tested: tuple[Tested, ...]) -> None:
        self.outcome.show_tested(tested)
        if self._hook_id:
            self._desk.memory.setValue(self._key, as_text(self.outcome.results))

    def _cancel(self) -> None:
        if self._sending is not None:
            self._sending.cancel()

    def _over(self, task: "asyncio.Task[Any]") -> None:
        if task is self._sending:
            self._sending = None
            if task.cancelled():
                self.notice.say(tr("Stopped: what was sent by then may have arrived."), Tone.WARN)
            self._update()

    def _update(self) -> None:
        count = len(self.events.chosen)
        ready = bool(count) and not self._problem and self._draft is not None
        self._send_button.setEnabled(ready and not self.is_sending)
        words = tr_n("Send {n} test", "Send {n} tests", count) if count > 1 else tr("Send test")
        self._send_button.setText(tr("Sending…") if self.is_sending else words)
        self._send_button.setAccessibleName(self._send_button.text())
        self._stop.setVisible(self.is_sending)
        self._says.setText(self._words(count))

    def _words(self, count: int) -> str:
        if self._problem:
            return tr("The form has to be right first. {problem}", problem=self._problem)
        if not count:
            return tr("Choose at least one event.")
        return tr(
            "Sent from the form as it stands. Nothing is recorded or counted; it works while the hook is off."
        )

    # building

    def _lay_out(self) -> None:
        bodies = Field(tr("&Bodies"), self._bodies)
        choose = Field(tr("Events t&o test"), self.events, grows=True)
        row = QHBoxLayout()
        row.setSpacing(GAP_S)
        row.addWidget(self._send_button)
        row.addWidget(self._stop)
        row.addStretch(1)
        left = QVBoxLayout()
        left.setSpacing(GAP_M)
        left.addWidget(choose, 1)
        left.addWidget(bodies)
        left.addWidget(self._says)
        left.addLayout(row)
        held = QWidget()
        held.setLayout(left)
        left.setContentsMargins(0, 0, 0, 0)
        held.setMinimumWidth(290)
        held.setMaximumWidth(420)
        right = QVBoxLayout()
        right.setSpacing(GAP_S)
        right.addWidget(self.notice)
        right.addWidget(self.outcome, 1)
        both = QHBoxLayout(self)
        both.setContentsMargins(GAP_XL, GAP_M, GAP_XL, GAP_L)
        both.setSpacing(GAP_XL)
        both.addWidget(held, 2)
        both.addLayout(right, 3)


def forget_trials(memory: QSettings, hook_id: str) -> None:
    """What is remembered of a hook's tests goes, as the hook does."""
    memory.remove(f"{MEMORY}/{hook_id}")
