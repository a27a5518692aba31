"""Edit header fields: a row each, with what is wrong with it below."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from core.headers import Headers, name_problem, value_problem
from gui.language import tr
from gui.theme import GAP_S, GAP_XS, Tone, mono_font
from gui.widgets.controls import button, icon_button, label, set_wrong

Judge = Callable[[str], str | None]
# More fields than any server takes; the rows of a form should not make a window wait.
ROWS_LIMIT = 100


class HeadersEditor(QWidget):
    """Rows of name and value, judged as one types; an empty row is no header."""

    changed = Signal()

    def __init__(self, judge_name: Judge = name_problem, judge_value: Judge = value_problem) -> None:
        """A judge gives a sentence for what cannot be a name (a value), else ``None``."""
        super().__init__()
        self._judges = (judge_name, judge_value)
        self._rows: list[_Row] = []
        self._list = QVBoxLayout()
        self._list.setSpacing(GAP_XS)
        self._add = button(tr("Add header"), kind="link", icon_name="add", on_click=self._add_and_focus)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP_XS)
        column.addLayout(self._list)
        column.addWidget(self._add, 0, Qt.AlignmentFlag.AlignLeft)

    @property
    def headers(self) -> Headers:
        """The fields as they stand, in order, right or wrong."""
        return tuple((row.name, row.value) for row in self._rows if not row.is_empty)

    @property
    def problems(self) -> list[str | None]:
        """For every field of ``headers``: what is wrong with it."""
        return [row.problem for row in self._rows if not row.is_empty]

    def set_headers(self, headers: Headers) -> None:
        """Edit these; not announced as a change."""
        for row in self._rows:
            self._drop(row)
        self._rows.clear()
        for name, value in headers[:ROWS_LIMIT]:
            self._append(name, value)

    def say_problems(self, problems: dict[int, str]) -> None:
        """Say what else is wrong, by place in ``headers``: what only the whole list shows."""
        filled = [row for row in self._rows if not row.is_empty]
        for place, row in enumerate(filled):
            row.say(row.problem or problems.get(place))

    def _append(self, name: str, value: str) -> "_Row":
        row = _Row(name, value, self._judges)
        row.edited.connect(self.changed)
        row.removed.connect(lambda: self._remove(row))
        self._rows.append(row)
        self._list.addWidget(row)
        self._number()
        return row

    def _add_and_focus(self) -> None:
        row = self._append("", "")
        row.setFocus()

    def _remove(self, row: "_Row") -> None:
        place = self._rows.index(row)
        self._rows.remove(row)
        self._drop(row)
        self._number()
        (self._rows[min(place, len(self._rows) - 1)] if self._rows else self._add).setFocus()
        self.changed.emit()

    def _drop(self, row: "_Row") -> None:
        self._list.removeWidget(row)
        row.hide()
        row.deleteLater()

    def _number(self) -> None:
        for number, row in enumerate(self._rows, start=1):
            row.set_number(number)
        self._add.setEnabled(len(self._rows) < ROWS_LIMIT)


class _Row(QWidget):
    edited = Signal()
    removed = Signal()

    def __init__(self, name: str, value: str, judges: tuple[Judge, Judge]) -> None:
        super().__init__()
        self._judges = judges
        self._name, self._value = _field(tr("Name"), name), _field(tr("Value"), value)
        self._remove = icon_button("remove", tr("Remove header"), self.removed.emit)
        self._problem = label(tone=Tone.BAD, wrap=True)
        line = QHBoxLayout()
        line.setSpacing(GAP_XS)
        line.addWidget(self._name, 2)
        line.addWidget(self._value, 3)
        line.addWidget(self._remove)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP_S // 4)
        column.addLayout(line)
        column.addWidget(self._problem)
        for field in (self._name, self._value):
            field.textEdited.connect(self._edited)
        self.setFocusProxy(self._name)
        self.say(self.problem)

    @property
    def name(self) -> str:
        return self._name.text()

    @property
    def value(self) -> str:
        return self._value.text()

    @property
    def is_empty(self) -> bool:
        return not self.name and not self.value

    @property
    def problem(self) -> str | None:
        if self.is_empty:
            return None
        return self._judges[0](self.name) or self._judges[1](self.value)

    def say(self, problem: str | None) -> None:
        """Show a reason below the row, or none."""
        self._problem.setText(problem or "")
        self._problem.setVisible(problem is not None)
        name_is_wrong = problem is not None and self._judges[0](self.name) is not None
        set_wrong(self._name, name_is_wrong)
        set_wrong(self._value, problem is not None and not name_is_wrong)
        self._name.setAccessibleDescription(problem or "")

    def set_number(self, number: int) -> None:
        self._name.setAccessibleName(tr("Name of header {number}", number=number))
        self._value.setAccessibleName(tr("Value of header {number}", number=number))
        self._remove.setAccessibleName(tr("Remove header {number}", number=number))

    def _edited(self) -> None:
        self.say(self.problem)
        self.edited.emit()


def _field(hint: str, text: str) -> QLineEdit:
    field = QLineEdit()
    field.setPlaceholderText(hint)
    field.setFont(mono_font())
    # Far more than servers take (8 kB a line is common), and nothing a form cannot lay out at once.
    field.setMaxLength(16_384)
    field.setText(text)
    field.setCursorPosition(0)
    return field
