"""Whether whoever fires an event waits for this hook, how long, and what is decided without its word."""

from collections.abc import Mapping

import msgspec
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QDoubleSpinBox, QHBoxLayout, QVBoxLayout, QWidget

from core.hook_fields import LONGEST_DEADLINE_S, SHORTEST_DEADLINE_S
from core.model import Blocking, HookDraft
from gui.hooks.field import Field
from gui.hooks.wheel import ScrollsOn
from gui.language import mark, tr
from gui.theme import GAP_L, GAP_M, Tone
from gui.widgets.controls import label, with_room

BY_JSON = mark(
    "The answer's JSON says {“decision”: “allow” or “deny”}, perhaps with a message and data; "
    "without a decision in it, its status decides."
)
BY_STATUS = mark("A 2xx status allows, every other one denies.")


class BlockingSection(QWidget):
    """The synchronous side of a hook; Logto has none."""

    edited = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        # What is switched off is remembered until another hook is shown.
        self._blocking = Blocking()
        self._setting = False
        self._is_on = QCheckBox(tr("&Synchronous: whoever fires an event waits for this hook's word"))
        self._is_on.setAccessibleName(tr("Synchronous"))
        self._deadline = with_room(QDoubleSpinBox())
        self._deadline.setRange(SHORTEST_DEADLINE_S, LONGEST_DEADLINE_S)
        self._deadline.setDecimals(2)
        self._deadline.setSuffix(" s")
        self._overrun = QComboBox()
        self._overrun.addItem(tr("Allow (fail-open)"), True)
        self._overrun.addItem(tr("Deny (fail-closed)"), False)
        self._by = QComboBox()
        self._by.addItem(tr("The JSON of the answer"), False)
        self._by.addItem(tr("The status of the answer"), True)
        self.fields: Mapping[str, Field] = {
            "blocking": Field(tr("De&adline"), self._deadline),
            "overrun": Field(tr("Without a word in time"), self._overrun),
            "by_status": Field(tr("What decides"), self._by),
        }
        self._connect()
        self._lay_out()
        wheel = ScrollsOn(self)
        for control in (self._deadline, self._overrun, self._by):
            wheel.watch(control)

    @property
    def unread(self) -> Mapping[str, str]:
        """Nothing here can be typed that cannot be read."""
        return {}

    def show_draft(self, draft: HookDraft) -> None:
        """Show how a hook blocks, if it does."""
        self._setting = True
        self._blocking = draft.blocking or Blocking()
        self._is_on.setChecked(draft.blocking is not None)
        self._deadline.setValue(self._blocking.deadline_s)
        self._overrun.setCurrentIndex(self._overrun.findData(self._blocking.overrun_allows))
        self._by.setCurrentIndex(self._by.findData(self._blocking.by_status))
        self._setting = False
        self._say()

    def applied(self, draft: HookDraft) -> HookDraft:
        """A draft that blocks as is shown here."""
        return msgspec.structs.replace(draft, blocking=self._blocking if self._is_on.isChecked() else None)

    @property
    def summary(self) -> str:
        """``Waits up to 2 s; without a word in time: allow.``"""
        if not self._is_on.isChecked():
            return tr("Off: nobody waits for it, as with Logto.")
        deadline_s = f"{self._blocking.deadline_s:g}"
        if self._blocking.overrun_allows:
            return tr("Waits up to {seconds} s; without a word in time: allow.", seconds=deadline_s)
        return tr("Waits up to {seconds} s; without a word in time: deny.", seconds=deadline_s)

    def control(self, field: str) -> QWidget:
        """What takes the keyboard for a field."""
        return {"overrun": self._overrun, "by_status": self._by}.get(field, self._deadline)

    def _change(self, field: str, **values: object) -> None:
        if self._setting:
            return
        self._blocking = msgspec.structs.replace(self._blocking, **values)
        self._say()
        self.edited.emit(field)

    def _say(self) -> None:
        self.fields["by_status"].set_note(tr(BY_STATUS if self._blocking.by_status else BY_JSON))
        for field in self.fields.values():
            field.setEnabled(self._is_on.isChecked())

    def _connect(self) -> None:
        self._is_on.toggled.connect(lambda: self._change("blocking"))
        self._deadline.valueChanged.connect(lambda value: self._change("blocking", deadline_s=value))
        self._overrun.activated.connect(
            lambda: self._change("overrun", overrun_allows=bool(self._overrun.currentData()))
        )
        self._by.activated.connect(lambda: self._change("by_status", by_status=bool(self._by.currentData())))

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(GAP_L)
        row.addWidget(self.fields["blocking"], 2)
        row.addWidget(self.fields["overrun"], 3)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP_M)
        column.addWidget(self._is_on)
        column.addWidget(
            label(
                tr("One denial denies for all. Retries go on within the deadline."),
                tone=Tone.MUTED,
                wrap=True,
            )
        )
        column.addLayout(row)
        column.addWidget(self.fields["by_status"])
