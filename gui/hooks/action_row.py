"""One action in the form: a webhook with its endpoint, or a script with its command."""

import msgspec
from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDoubleSpinBox,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
)

from core.errors import InputError
from core.hook_fields import (
    LONGEST_TIMEOUT_S,
    SHORTEST_TIMEOUT_S,
    action_problem,
    clean_url,
    command_remark,
    url_problem,
)
from core.model import Action, Script, Webhook
from gui.hooks.entries import ENTRY_LIMIT, command_text, read_command
from gui.hooks.wheel import ScrollsOn
from gui.language import tr
from gui.theme import GAP_S, GAP_XS, Tone, mono_font
from gui.widgets.controls import icon_button, label, one_line, set_tone, set_wrong, with_room

_ARGUMENTS_SHOWN = 12


class ActionRow(QFrame):
    """Edits one action; what it was made from stays where it is not shown."""

    edited = Signal()
    remove_wanted = Signal()
    move_wanted = Signal(int)
    """-1: earlier, 1: later."""

    def __init__(self, action: Action) -> None:
        super().__init__()
        self._action = action
        self.problem = action_problem(action) or ""
        """Why the row as typed is no action; empty if it is."""
        self._is_touched = False
        self._kind = label(strong=True)
        self._line = QLineEdit()
        self._line.setMaxLength(ENTRY_LIMIT)
        self._line.setFont(mono_font())
        self._time = with_room(QDoubleSpinBox())
        self._stop = QCheckBox(tr("Stop if it fails"))
        self._below = label(wrap=True)
        self._up = icon_button("up", "", lambda: self.move_wanted.emit(-1))
        self._down = icon_button("down", "", lambda: self.move_wanted.emit(1))
        self._remove = icon_button("remove", "", self.remove_wanted.emit)
        self._fill()
        self._lay_out()
        self._say()
        self._line.textEdited.connect(self._type)
        self._time.valueChanged.connect(lambda value: self._change(timeout_s=value))
        self._stop.toggled.connect(lambda on: self._change(stop_on_failure=on))
        self.setFocusProxy(self._line)
        ScrollsOn(self).watch(self._time)

    @property
    def action(self) -> Action:
        return self._action

    @property
    def words(self) -> str:
        """``Webhook``, ``Script python3``."""
        if isinstance(self._action, Webhook):
            return tr("Webhook")
        if not self._action.command:
            return tr("Script")
        return tr("Script {program}", program=one_line(self._action.command[0], 40))

    def show_place(self, number: int, count: int) -> None:
        """It is the so-manieth of so many."""
        self._name(number)
        self._up.setEnabled(number > 1)
        self._down.setEnabled(number < count)
        self._remove.setEnabled(count > 1)
        self._stop.setVisible(number < count or self._stop.isChecked())

    def _name(self, number: int) -> None:
        if isinstance(self._action, Webhook):
            self._kind.setText(tr("{number}. Webhook", number=number))
            self._line.setAccessibleName(tr("Endpoint of action {number}", number=number))
        else:
            self._kind.setText(tr("{number}. Script", number=number))
            self._line.setAccessibleName(tr("Command of action {number}", number=number))
        self._time.setAccessibleName(tr("Time limit of action {number}", number=number))
        self._stop.setAccessibleName(tr("Stop if action {number} fails", number=number))
        self._up.setAccessibleName(tr("Move action {number} up", number=number))
        self._up.setToolTip(tr("Move up"))
        self._down.setAccessibleName(tr("Move action {number} down", number=number))
        self._down.setToolTip(tr("Move down"))
        self._remove.setAccessibleName(tr("Remove action {number}", number=number))
        self._remove.setToolTip(tr("Remove"))

    def focus_move(self, by: int) -> None:
        """The keyboard stays on the button that moved it, as long as it can be pressed again."""
        again, other = (self._up, self._down) if by < 0 else (self._down, self._up)
        (again if again.isEnabled() else other).setFocus()

    def scold(self) -> None:
        """Say what is wrong even where nothing was typed yet."""
        self._is_touched = True
        self._say()

    def _type(self, text: str) -> None:
        self._is_touched = True
        if isinstance(self._action, Webhook):
            url = text.strip()
            self._action = msgspec.structs.replace(
                self._action, url=clean_url(url) if url and url_problem(url) is None else url
            )
            self.problem = action_problem(self._action) or ""
        else:
            try:
                self._action = msgspec.structs.replace(self._action, command=read_command(text))
                self.problem = action_problem(self._action) or ""
            except InputError as error:
                self.problem = str(error)
        self._say()
        self.edited.emit()

    def _change(self, **values: object) -> None:
        self._action = msgspec.structs.replace(self._action, **values)
        self.edited.emit()

    def _say(self) -> None:
        wrong = self.problem if self._is_touched else ""
        self._below.setText(wrong or _reading(self._action))
        self._below.setVisible(bool(self._below.text()))
        set_tone(self._below, Tone.BAD if wrong else Tone.MUTED)
        set_wrong(self._line, bool(wrong))
        self._line.setAccessibleDescription(self._below.text())

    def _fill(self) -> None:
        action = self._action
        self._stop.setChecked(action.stop_on_failure)
        self._time.setRange(SHORTEST_TIMEOUT_S, LONGEST_TIMEOUT_S)
        self._time.setDecimals(2)
        self._time.setSuffix(" s")
        if isinstance(action, Webhook):
            self._line.setText(action.url)
            self._line.setPlaceholderText(tr("The hook's endpoint"))
        else:
            self._line.setText(command_text(action.command))
            self._line.setPlaceholderText(tr("For example: python3 notify.py --channel ops"))
            self._time.setValue(action.timeout_s)
            self._time.setToolTip(tr("Time limit: a script that runs longer is ended."))
        self._line.setCursorPosition(0)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(GAP_XS)
        head.addWidget(self._kind)
        head.addStretch(1)
        head.addWidget(self._stop)
        for made in (self._up, self._down, self._remove):
            head.addWidget(made)
        line = QHBoxLayout()
        line.setSpacing(GAP_S)
        line.addWidget(self._line, 1)
        line.addWidget(self._time)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP_XS)
        column.addLayout(head)
        column.addLayout(line)
        column.addWidget(self._below)
        self._time.setVisible(isinstance(self._action, Script))


def _reading(action: Action) -> str:
    """How a command is understood: there is no shell that would read it otherwise."""
    if isinstance(action, Webhook) or not action.command:
        return ""
    remark = command_remark(action.command)
    return _what_runs(action.command) + (f" {remark}" if remark else "")


def _what_runs(command: tuple[str, ...]) -> str:
    program, *arguments = (one_line(part, 120) for part in command)
    if not arguments:
        return tr("Runs {program} without arguments; the body is on its standard input.", program=program)
    shown = "  ".join(f"[{argument}]" for argument in arguments[:_ARGUMENTS_SHOWN])
    rest = len(arguments) - _ARGUMENTS_SHOWN
    if rest <= 0:
        return tr(
            "Runs {program} with {arguments}; the body is on its standard input.",
            program=program,
            arguments=shown,
        )
    return tr(
        "Runs {program} with {arguments}  and {count} more; the body is on its standard input.",
        program=program,
        arguments=shown,
        count=rest,
    )
