"""The delivery rules of a hook: a preset of Logto's or ours, or values of one's own."""

from collections.abc import Mapping

import msgspec
from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QHBoxLayout,
    QLineEdit,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from core.delivery_rules import OWN, PRESETS, apply, preset, preset_of
from core.errors import InputError
from core.hook_fields import LONGEST_TIMEOUT_S, REDIRECTS_LIMIT, RETRIES_LIMIT, SHORTEST_TIMEOUT_S
from core.model import Covers, HookDraft, retry_policy
from gui.hooks.entries import pauses_text, read_pauses, read_statuses, statuses_text
from gui.hooks.field import Field
from gui.hooks.wheel import ScrollsOn
from gui.hooks.words import retry_words, rules_words
from gui.language import mark, tr
from gui.theme import GAP_L
from gui.widgets.controls import with_room

_COVERS = {
    Covers.ALL: mark("The whole attempt, to the last byte"),
    Covers.HEAD: mark("Until the head of the answer is in"),
}


class RulesSection(QWidget):
    """Retries, redirects and timeout; whatever is changed by hand makes the preset “own values”."""

    edited = Signal(str)
    """The name of the field that the user changed."""

    def __init__(self) -> None:
        super().__init__()
        self._draft = HookDraft(name="", events=(), url="")
        self._unread: dict[str, str] = {}
        self._setting = False
        self._make_controls()
        self.fields: Mapping[str, Field] = {
            "rules": Field(tr("Ru&les"), self._preset),
            "retry": Field(tr("Re&tries"), self._retries),
            "pauses": Field(
                tr("Pauses"), self._pauses, note=tr("Before each retry, in order: 300 ms, 1.2 s, 5 min.")
            ),
            "statuses": Field(
                tr("Statuses tried again"), self._statuses, note=tr("Like 429, 500–504 or 5xx.")
            ),
            "redirects": Field(tr("Redirects followed"), self._redirects),
            "timeout_s": Field(tr("T&imeout"), self._timeout),
            "timeout_covers": Field(tr("It covers"), self._covers),
        }
        self._connect()
        self._lay_out()
        wheel = ScrollsOn(self)
        for control in (self._preset, self._retries, self._redirects, self._timeout, self._covers):
            wheel.watch(control)

    @property
    def unread(self) -> Mapping[str, str]:
        """What was typed and cannot be read, by field: a sentence each."""
        return self._unread

    def show_draft(self, draft: HookDraft) -> None:
        """Show the rules of a hook."""
        self._draft = draft
        self._unread.clear()
        self._show()

    def applied(self, draft: HookDraft) -> HookDraft:
        """A draft with the rules shown here."""
        rules = self._draft
        return msgspec.structs.replace(
            draft,
            retry=rules.retry,
            redirects=rules.redirects,
            timeout_s=rules.timeout_s,
            timeout_covers=rules.timeout_covers,
        )

    @property
    def summary(self) -> str:
        """``Hookbench. After 300 ms, 600 ms and 1.2 s, only after a 5xx answer.``"""
        return f"{self._preset.currentText()}. {retry_words(self._draft.retry)}"

    def control(self, field: str) -> QWidget:
        """What takes the keyboard for a field."""
        return self._controls[field]

    # what the user does

    def _choose_preset(self) -> None:
        name = str(self._preset.currentData())
        if name == OWN:
            self._say_preset()
            self.fields["rules"].set_note(tr("Change a value below, and the rules are the hook's own."))
            return
        self._draft = apply(self._draft, preset(name))
        self._unread.clear()
        self._show()
        self.edited.emit("rules")

    def _change(self, field: str, **values: object) -> None:
        if self._setting:
            return
        self._draft = msgspec.structs.replace(self._draft, **values)
        self._say_preset()
        self.edited.emit(field)

    def _change_retry(self, field: str, **values: object) -> None:
        self._change(field, retry=msgspec.structs.replace(self._draft.retry, **values))

    def _change_count(self, retries: int) -> None:
        if self._setting:
            return
        self._unread.pop("pauses", None)
        delays_s = retry_policy(retries).delays_s
        self._setting = True
        self._pauses.setText(pauses_text(delays_s))
        self._setting = False
        self._change_retry("retry", delays_s=delays_s)

    def _type_pauses(self, text: str) -> None:
        try:
            delays_s = read_pauses(text)
        except InputError as error:
            self._unread["pauses"] = str(error)
            self.edited.emit("pauses")
            return
        self._unread.pop("pauses", None)
        if len(delays_s) > RETRIES_LIMIT:
            self._unread["pauses"] = tr(
                "There are at most {limit} retries; these are {count} pauses.",
                limit=RETRIES_LIMIT,
                count=f"{len(delays_s):,}",
            )
            self.edited.emit("pauses")
            return
        self._setting = True
        self._retries.setValue(len(delays_s))
        self._setting = False
        self._change_retry("pauses", delays_s=delays_s)

    def _type_statuses(self, text: str) -> None:
        try:
            statuses = read_statuses(text)
        except InputError as error:
            self._unread["statuses"] = str(error)
            self.edited.emit("statuses")
            return
        self._unread.pop("statuses", None)
        self._change_retry("statuses", statuses=statuses)

    # showing

    def _show(self) -> None:
        draft, retry = self._draft, self._draft.retry
        self._setting = True
        self._retries.setValue(retry.retries)
        self._pauses.setText(pauses_text(retry.delays_s))
        self._statuses.setText(statuses_text(retry.statuses))
        self._failures.setChecked(retry.failures)
        self._redirects.setValue(draft.redirects)
        self._timeout.setValue(draft.timeout_s)
        self._covers.setCurrentIndex(self._covers.findData(draft.timeout_covers))
        self._setting = False
        self._say_preset()

    def _say_preset(self) -> None:
        name = preset_of(self._draft)
        self._preset.setCurrentIndex(self._preset.findData(name))
        about = rules_words(self._draft) if name == OWN else tr(preset(name).about)
        self.fields["rules"].set_note(about)
        self.fields["retry"].set_note(retry_words(self._draft.retry))
        follows = self._draft.redirects > 0
        self.fields["redirects"].set_note(
            "" if follows else tr("A redirect is then a failure like any other answer.")
        )

    # building

    def _make_controls(self) -> None:
        self._preset = QComboBox()
        for known in PRESETS:
            self._preset.addItem(tr(known.title), known.name)
        self._preset.addItem(tr("Own values"), OWN)
        self._retries = with_room(QSpinBox())
        self._retries.setRange(0, RETRIES_LIMIT)
        self._pauses = QLineEdit()
        self._pauses.setPlaceholderText(tr("None", sense="pauses"))
        self._pauses.setMaxLength(1_000)
        self._statuses = QLineEdit()
        self._statuses.setPlaceholderText(tr("None", sense="statuses"))
        self._statuses.setMaxLength(1_000)
        self._failures = QCheckBox(tr("Try again too where no answer came"))
        self._failures.setAccessibleName(tr("Try again where no answer came"))
        self._redirects = with_room(QSpinBox())
        self._redirects.setRange(0, REDIRECTS_LIMIT)
        self._timeout = with_room(QDoubleSpinBox())
        self._timeout.setRange(SHORTEST_TIMEOUT_S, LONGEST_TIMEOUT_S)
        self._timeout.setDecimals(2)
        self._timeout.setSuffix(" s")
        self._covers = QComboBox()
        for covers, words in _COVERS.items():
            self._covers.addItem(tr(words), covers)
        self._controls: dict[str, QWidget] = {
            "rules": self._preset,
            "retry": self._retries,
            "pauses": self._pauses,
            "statuses": self._statuses,
            "redirects": self._redirects,
            "timeout_s": self._timeout,
            "timeout_covers": self._covers,
        }

    def _connect(self) -> None:
        self._preset.activated.connect(self._choose_preset)
        self._retries.valueChanged.connect(self._change_count)
        self._pauses.textEdited.connect(self._type_pauses)
        self._statuses.textEdited.connect(self._type_statuses)
        self._failures.toggled.connect(lambda on: self._change_retry("retry", failures=on))
        self._redirects.valueChanged.connect(lambda count: self._change("redirects", redirects=count))
        self._timeout.valueChanged.connect(lambda value: self._change("timeout_s", timeout_s=value))
        self._covers.activated.connect(
            lambda: self._change("timeout_covers", timeout_covers=Covers(self._covers.currentData()))
        )

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP_L)
        column.addWidget(self.fields["rules"])
        column.addLayout(_beside(self.fields["retry"], self.fields["pauses"]))
        column.addWidget(self.fields["statuses"])
        column.addWidget(self._failures)
        column.addLayout(_beside(self.fields["timeout_s"], self.fields["timeout_covers"]))
        column.addWidget(self.fields["redirects"])


def _beside(narrow: QWidget, wide: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(GAP_L)
    row.addWidget(narrow, 2)
    row.addWidget(wide, 3)
    return row
