"""The Events page: the catalogue, who would hear of an event, its payload, and what became of it."""

from collections.abc import Mapping
from random import SystemRandom

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from core.catalogue.events import EVENTS
from core.changes import Change, ChangesMissed, HookDeleted, HookSaved
from core.clock import new_id, utc_now
from core.errors import HookError
from core.model import Hook
from gui.desk import Desk, PageAction
from gui.events.decision_panel import DecisionPanel
from gui.events.event_tree import EventTree
from gui.events.payload_panel import PayloadPanel
from gui.events.send_as import SendAsDialog
from gui.events.sent_list import SentList
from gui.events.targets import Targets
from gui.hooks.form import heading_font
from gui.icons import icon
from gui.language import tr
from gui.questions import opened
from gui.theme import GAP_L, GAP_M, GAP_S, Tone
from gui.widgets.controls import button, label, tip
from gui.widgets.notice import Notice
from gui.widgets.splitter import remembered_splitter

FIRST = "PostSignIn"
LAST_EVENT = "events/type"


class EventsPage(QWidget):
    """Fire events. A ``gui.desk.Page``."""

    hook_wanted = Signal(str)
    """A hook that listens to this event type is to be made."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._hooks: list[Hook] = []
        self._loaded = False
        self._event_type = ""
        self._sending = False
        self._hook_to_test = ""
        self.tree = EventTree(tr("Event types"))
        self.targets = Targets()
        self.payload = PayloadPanel(utc_now, SystemRandom())
        self.sent = SentList(desk)
        self.decision = DecisionPanel(desk)
        self.notice = Notice()
        self._title = label()
        self._title.setFont(heading_font(self))
        self._description = label(tone=Tone.MUTED, wrap=True)
        self._send_action = QAction(icon("send"), tr("Send"), self)
        self._send_button = button(tr("Send"), kind="primary", icon_name="send")
        self._send_as = button(tr("Send as…"), on_click=self._open_send_as)
        self._send_as.setToolTip(tip(tr("Send as Stripe, GitHub or another provider does")))
        self._lay_out()
        self._connect()
        last = str(desk.memory.value(LAST_EVENT, FIRST))
        self.select(last if any(event.type == last for event in EVENTS) else FIRST)
        desk.work(self._load(), "read the hooks for the Events page")

    # a page of the window

    def select(self, some_id: str) -> None:
        """Show an event type."""
        self.tree.select(some_id)

    def focus_filter(self) -> None:
        """Keyboard into the search field."""
        self.tree.search.focus()

    def page_actions(self) -> Mapping[PageAction, QAction]:
        """Send."""
        return {"send": self._send_action}

    def test_hook(self, hook_id: str) -> None:
        """Come up with this hook picked, and an event that it listens to."""
        self._desk.show("event")
        self._hook_to_test = hook_id
        self._pick_hook_to_test()

    # showing

    def _show_event(self, event_type: str) -> None:
        if event_type == self._event_type:
            return
        self._event_type = event_type
        self._desk.memory.setValue(LAST_EVENT, event_type)
        self._title.setText(event_type)
        description = next(event.description for event in EVENTS if event.type == event_type)
        self._description.setText(tr(description))
        self.notice.clear()
        self.payload.show_event(event_type)
        self.targets.show_hooks(self._hooks, event_type)
        self._update_send()

    def _update_send(self) -> None:
        self._send_action.setEnabled(self._loaded and not self._sending and self.targets.count > 0)

    async def _load(self) -> None:
        self._hooks = await self._desk.reader.hooks()
        self._loaded = True
        self.targets.show_hooks(self._hooks, self._event_type)
        self._pick_hook_to_test()
        self._update_send()

    def _pick_hook_to_test(self) -> None:
        hook = next((hook for hook in self._hooks if hook.id == self._hook_to_test), None)
        if hook is None:
            return
        self._hook_to_test = ""
        if hook.events and self._event_type not in hook.events:
            self.select(hook.events[0])
        self.targets.pick_only(hook.id)
        self._update_send()

    def _follow(self, changes: tuple[Change, ...]) -> None:
        if any(isinstance(change, HookSaved | HookDeleted | ChangesMissed) for change in changes):
            self._desk.work(self._load(), "read the hooks for the Events page again")

    # doing

    def _send(self) -> None:
        payload = self.payload.read()
        if payload is None or self._sending:
            return
        self._sending = True
        self._update_send()
        self.notice.clear()
        self._desk.work(self._fire(payload), "fire an event")

    def _open_send_as(self) -> None:
        async def ask() -> None:
            settings = await self._desk.reader.settings()
            host = f"[{settings.receiver_host}]" if ":" in settings.receiver_host else settings.receiver_host
            await opened(SendAsDialog(self._desk, self, f"http://{host}:{settings.receiver_port}/"))

        self._desk.work(ask(), "send as a provider")

    async def _fire(self, payload: bytes) -> None:
        event_id = new_id()
        self.sent.expect(event_id)
        self.decision.clear()
        try:
            fired = await self._desk.engine.trigger(
                self._event_type, payload, hook_ids=self.targets.hook_ids, event_id=event_id
            )
            await self.sent.settle(fired, self._hooks)
            got_it = {row.hook_id for row in self.sent.rows}
            self.decision.ask(event_id, [hook for hook in self._hooks if hook.id in got_it])
        except HookError as error:
            self.sent.give_up()
            self.notice.say(str(error), Tone.BAD)
        finally:
            self._sending = False
            self._update_send()

    # building

    def _connect(self) -> None:
        self.tree.current_changed.connect(self._show_event)
        self.tree.activated.connect(lambda _type: self.payload.editor.setFocus())
        self.targets.changed.connect(self._update_send)
        self.targets.hook_wanted.connect(lambda: self.hook_wanted.emit(self._event_type))
        self.sent.opened.connect(lambda delivery_id: self._desk.show("delivery", delivery_id))
        self._send_action.triggered.connect(self._send)
        self._send_action.enabledChanged.connect(self._send_button.setEnabled)
        self._send_button.clicked.connect(self._send_action.trigger)
        self._send_button.setToolTip(tr("Send (Ctrl+Enter)"))
        self._desk.changes.announced.connect(self._follow)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(GAP_M)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._title)
        words.addWidget(self._description)
        head.addLayout(words, 1)
        head.addWidget(self._send_as, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self._send_button, 0, Qt.AlignmentFlag.AlignTop)
        upper = QWidget()
        column = QVBoxLayout(upper)
        column.setContentsMargins(GAP_L, GAP_M, GAP_L, GAP_M)
        column.setSpacing(GAP_M)
        column.addLayout(head)
        column.addWidget(self.notice)
        column.addWidget(self.targets)
        column.addWidget(self.payload, 1)
        lower = QWidget()
        below = QVBoxLayout(lower)
        below.setContentsMargins(GAP_L, GAP_S, GAP_L, GAP_M)
        below.addWidget(self.decision)
        below.addWidget(self.sent, 1)
        right = remembered_splitter(
            self._desk.memory, "events", Qt.Orientation.Vertical, upper, lower, [560, 200]
        )
        left = QWidget()
        side = QVBoxLayout(left)
        side.setContentsMargins(GAP_M, GAP_M, GAP_S, GAP_M)
        side.addWidget(self.tree)
        left.setMinimumWidth(240)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(
            remembered_splitter(
                self._desk.memory, "events", Qt.Orientation.Horizontal, left, right, [300, 900]
            )
        )
