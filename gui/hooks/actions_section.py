"""The actions of a hook, in their order: endpoints to call, commands to run."""

from collections.abc import Mapping, Sequence

import msgspec
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from core.hook_fields import ACTIONS_LIMIT
from core.model import Action, HookDraft, Script, Webhook
from gui.hooks.action_row import ActionRow
from gui.hooks.field import Field
from gui.language import tr, tr_n
from gui.theme import GAP_M, GAP_S, GAP_XS
from gui.widgets.controls import button


class ActionsSection(QWidget):
    """A row for each action; the order is the order they run in, one after the other."""

    edited = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[ActionRow] = []
        self._list = QVBoxLayout()
        self._list.setSpacing(GAP_M)
        self._add_webhook = button(
            tr("Add webhook"), kind="link", icon_name="add", on_click=lambda: self._add(Webhook())
        )
        self._add_script = button(
            tr("Add script"), kind="link", icon_name="add", on_click=lambda: self._add(Script(command=()))
        )
        held = QWidget()
        buttons = QHBoxLayout()
        buttons.setSpacing(GAP_XS)
        buttons.addWidget(self._add_webhook)
        buttons.addWidget(self._add_script)
        buttons.addStretch(1)
        inner = QVBoxLayout(held)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(GAP_S)
        inner.addLayout(self._list)
        inner.addLayout(buttons)
        held.setFocusProxy(self._add_webhook)
        note = tr(
            "They run in this order, each with its own record. A webhook without a URL calls the endpoint above."
        )
        self.fields: Mapping[str, Field] = {"actions": Field(tr("What the hook does"), held, note=note)}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.fields["actions"])

    @property
    def shown(self) -> tuple[Action, ...]:
        """The actions as they stand; of a command that cannot be read, what could be read last."""
        return tuple(row.action for row in self._rows)

    @property
    def unread(self) -> Mapping[str, str]:
        """What is wrong in a row, with its number."""
        found = ((number, row.problem) for number, row in enumerate(self._rows, 1) if row.problem)
        if (first := next(found, None)) is None:
            return {}
        return {"actions": tr("Action {number}: {problem}", number=first[0], problem=first[1])}

    def show_draft(self, draft: HookDraft) -> None:
        """Show the actions of a hook."""
        self._replace([ActionRow(action) for action in draft.actions])

    def applied(self, draft: HookDraft) -> HookDraft:
        """A draft with the actions shown here."""
        return msgspec.structs.replace(draft, actions=self.shown)

    @property
    def summary(self) -> str:
        """``1. Webhook · 2. Script notify-send``."""
        return " · ".join(f"{number}. {row.words}" for number, row in enumerate(self._rows, 1))

    def control(self, field: str) -> QWidget:  # noqa: ARG002 - one field
        """What takes the keyboard: the first row that is wrong, else the first."""
        wrong = next((row for row in self._rows if row.problem), None)
        return wrong or (self._rows[0] if self._rows else self._add_webhook)

    def scold(self) -> None:
        """Say what is wrong in every row, even where nothing was typed yet."""
        for row in self._rows:
            row.scold()

    # what the user does

    def _add(self, action: Action) -> None:
        row = ActionRow(action)
        self._replace([*self._rows, row])
        row.setFocus()
        self.edited.emit("actions")

    def _remove(self, row: ActionRow) -> None:
        place = self._rows.index(row)
        self._replace([each for each in self._rows if each is not row])
        (self._rows[min(place, len(self._rows) - 1)] if self._rows else self._add_webhook).setFocus()
        self.edited.emit("actions")

    def _move(self, row: ActionRow, by: int) -> None:
        place = self._rows.index(row)
        rows = list(self._rows)
        rows.insert(place + by, rows.pop(place))
        self._replace(rows)
        row.focus_move(by)
        self.edited.emit("actions")

    # showing

    def _replace(self, rows: Sequence[ActionRow]) -> None:
        for row in self._rows:
            self._list.removeWidget(row)
            if row not in rows:
                row.hide()
                row.deleteLater()
        for row in rows:
            if row not in self._rows:
                self._attach(row)
            self._list.addWidget(row)
        self._rows = list(rows)
        for number, row in enumerate(self._rows, 1):
            row.show_place(number, len(self._rows))
        self._say_room()

    def _attach(self, row: ActionRow) -> None:
        row.edited.connect(lambda: self.edited.emit("actions"))
        row.remove_wanted.connect(lambda: self._remove(row))
        row.move_wanted.connect(lambda by: self._move(row, by))

    def _say_room(self) -> None:
        has_room = len(self._rows) < ACTIONS_LIMIT
        full = tr_n("A hook has at most {n} action.", "A hook has at most {n} actions.", ACTIONS_LIMIT)
        for made in (self._add_webhook, self._add_script):
            made.setEnabled(has_room)
            made.setToolTip("" if has_room else full)
