"""The values of a scenario that can be set for a run."""

from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from core.catalogue.js_json import Json, js_json
from core.catalogue.payloads import read_value
from core.scenarios.model import Scenario
from gui.language import tr
from gui.theme import GAP_S, Tone
from gui.widgets.controls import label, one_line

# More are set in the file: a form is for the few that change from run to run.
FIELDS_LIMIT = 8
# Two beside each other, each with its name.
ACROSS = 2


class ValuesForm(QWidget):
    """A field a value; what is JSON is read as JSON, all else as text. Hidden where there are none."""

    def __init__(self) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(GAP_S)
        self._fields: dict[str, tuple[QLineEdit, str]] = {}
        self.hide()

    def show_values(self, scenario: Scenario | None) -> None:
        """A field for each of the scenario's own values."""
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self._fields.clear()
        values = list(scenario.values.items())[:FIELDS_LIMIT] if scenario else []
        for number, (name, value) in enumerate(values):
            text = value if isinstance(value, str) else js_json(value)
            field = QLineEdit(text)
            field.setMaxLength(max(10_000, len(text)))
            field.setCursorPosition(0)
            field.setAccessibleName(tr("Value {name}", name=name))
            field.setToolTip(tr("Holds for the runs from here; the file keeps its own"))
            words = label(one_line(name), tone=Tone.MUTED)
            words.setBuddy(field)
            row, column = divmod(number, ACROSS)
            self._grid.addWidget(words, row, 2 * column)
            self._grid.addWidget(field, row, 2 * column + 1)
            self._fields[name] = (field, text)
        self.setVisible(bool(values))

    def values(self) -> dict[str, Json]:
        """What the user set; what was left alone is the file's."""
        return {
            name: read_value(field.text())
            for name, (field, text) in self._fields.items()
            if field.text() != text
        }
