"""The strip at the bottom of the window: the receiver, the pending deliveries, the engine, the storage."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QStatusBar

from core.changes import (
    ChangesMissed,
    DeliveryCreated,
    DeliveryMoved,
    ReceiverChanged,
)
from core.filters import parse
from core.model import DeliveryRow, Outcome, ReceiverState
from gui.desk import Desk
from gui.engine_link import EngineState
from gui.language import tr, tr_n
from gui.theme import Tone
from gui.widgets.controls import button, label, set_tone, tip

SENTENCE_MS = 6000


class StatusStrip(QStatusBar):
    """Says in words how things are, and leads to where they can be changed."""

    receiver_wanted = Signal()
    pending_wanted = Signal()
    receiver_changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setSizeGripEnabled(False)
        self._desk: Desk | None = None
        self._pending: set[int] = set()
        self._counting = 0
        self._told: dict[int, DeliveryRow] = {}
        self.receiver: ReceiverState | None = None
        self._storage = label(tr("Storage failed"), tone=Tone.BAD)
        self._engine = label(tone=Tone.MUTED)
        self._pending_button = _flat(tr("Pending deliveries"))
        self._pending_button.clicked.connect(self.pending_wanted)
        self._receiver_button = _flat(tr("Receiver"))
        self._receiver_button.clicked.connect(self.receiver_wanted)
        for part in (self._storage, self._engine, self._pending_button, self._receiver_button):
            self.addPermanentWidget(part)
        self._storage.hide()
        self._show_pending()
        self.show_receiver(None)

    def attach(self, desk: Desk) -> None:
        """Follow the engine from now on."""
        self._desk = desk
        desk.changes.announced.connect(self._follow)
        desk.work(self._count_pending(desk), "count pending deliveries")

    def say(self, sentence: str) -> None:
        """Show a sentence for a while."""
        self.showMessage(sentence, SENTENCE_MS)

    def show_engine(self, state: EngineState) -> None:
        """How the engine is; nothing is said while all is well."""
        words = {EngineState.STARTING: tr("Engine starting…"), EngineState.DOWN: tr("Engine not running")}
        self._engine.setText(words.get(state, ""))
        set_tone(self._engine, Tone.BAD if state is EngineState.DOWN else Tone.MUTED)
        self._engine.setVisible(state in words)
        if state is EngineState.DOWN:
            self.show_receiver(None)

    def show_storage(self, problem: str) -> None:
        """Why nothing can be stored; nothing is said while all is well."""
        self._storage.setToolTip(tip(problem))
        self._storage.setAccessibleDescription(problem)
        self._storage.setVisible(bool(problem))

    def show_receiver(self, state: ReceiverState | None) -> None:
        """Where the receiver listens, or that it does not."""
        self.receiver = state
        if state is not None and state.listening:
            words = tr("Receiver: {url}", url=state.url)
        elif state is not None and state.problem:
            words = tr("Receiver: not listening")
        else:
            words = tr("Receiver: off")
        _say_on(self._receiver_button, words, tr("Opens the Receiver page"))
        self.receiver_changed.emit()

    def _follow(self, changes: object) -> None:
        assert isinstance(changes, tuple)
        before = len(self._pending)
        for change in changes:
            match change:
                case DeliveryCreated(row) | DeliveryMoved(row):
                    self._note(row)
                case ReceiverChanged(state):
                    self.show_receiver(state)
                case ChangesMissed() if self._desk is not None:
                    self._desk.work(self._count_pending(self._desk), "count pending deliveries")
        if before != len(self._pending):
            self._show_pending()

    def _note(self, row: DeliveryRow) -> None:
        if self._counting:
            self._told[row.seq] = row
        if row.outcome is Outcome.PENDING:
            self._pending.add(row.seq)
        else:
            self._pending.discard(row.seq)

    async def _count_pending(self, desk: Desk) -> None:
        self._counting += 1
        try:
            self._pending = set(await desk.reader.delivery_seqs(parse("outcome:pending")))
            # What was told while this was being read is newer than what was read.
            for row in list(self._told.values()):
                self._note(row)
        finally:
            self._counting -= 1
            if not self._counting:
                self._told.clear()
        self._show_pending()

    def _show_pending(self) -> None:
        count = len(self._pending)
        _say_on(
            self._pending_button,
            tr_n("{n} pending", "{n} pending", count),
            tr("Shows the deliveries that are still under way"),
        )
        self._pending_button.setVisible(count > 0)


def _flat(name: str) -> QPushButton:
    made = button(name, kind="link")
    made.setFlat(True)
    return made


def _say_on(target: QPushButton, words: str, does: str) -> None:
    target.setText(words.replace("&", "&&"))
    target.setAccessibleName(words)
    target.setToolTip(does)
