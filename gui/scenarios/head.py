"""What stands above a scenario: its name, what it shows, and what can be done with it."""

from collections.abc import Callable, Mapping

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from core.scenarios.library import Entry
from gui.desk import PageAction
from gui.hooks.form import heading_font
from gui.language import tr
from gui.theme import GAP_M, GAP_S, Tone
from gui.widgets.controls import button, label, one_line


class Head(QWidget):
    """Title, description and buttons; the buttons are the page's actions."""

    def __init__(self, actions: Mapping[PageAction, QAction], toggle_editor: Callable[[], None]) -> None:
        super().__init__()
        self._title = label()
        self._title.setFont(heading_font(self))
        self._description = label(tone=Tone.MUTED, wrap=True)
        self._run = button(tr("Run"), kind="primary", icon_name="play")
        self._stop = button(tr("Stop"), icon_name="stop")
        self._copy = button(tr("Copy to my scenarios and edit"), icon_name="copy")
        self._edit = button(tr("Edit"), icon_name="edit", on_click=toggle_editor)
        self._save = button(tr("Save"), icon_name="save")
        self._delete = button(tr("Delete…"), kind="danger", icon_name="delete")
        self._run.setToolTip(tr("Run (Ctrl+Enter)"))
        self._stop.setToolTip(tr("Stop (Ctrl+.)"))
        self._save.setToolTip(tr("Save (Ctrl+S); leaving saves as well"))
        for each, action in (
            (self._run, actions["send"]),
            (self._stop, actions["cancel"]),
            (self._save, actions["save"]),
            (self._copy, actions["duplicate"]),
            (self._delete, actions["delete"]),
        ):
            action.enabledChanged.connect(each.setEnabled)
            each.clicked.connect(action.trigger)
        self._lay_out()

    def show_entry(self, entry: Entry) -> None:
        """Say which scenario it is."""
        self._title.setText(one_line(entry.title, 100))
        self._description.setText(entry.scenario.description if entry.scenario else "")
        self._description.setVisible(bool(self._description.text()))

    def follow(self, *, is_own: bool, is_running: bool, is_editing: bool) -> None:
        """Show the buttons that mean something now."""
        self._run.setVisible(not is_running)
        self._stop.setVisible(is_running)
        self._copy.setVisible(not is_own)
        self._edit.setVisible(is_own)
        self._edit.setText(tr("Steps" if is_editing else "Edit"))
        self._edit.setAccessibleName(self._edit.text())
        self._save.setVisible(is_own and is_editing)
        self._delete.setVisible(is_own)

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._title)
        words.addWidget(self._description)
        acts = QHBoxLayout()
        acts.setSpacing(GAP_S)
        for each in (self._run, self._stop, self._copy, self._edit, self._save):
            acts.addWidget(each)
        acts.addStretch()
        acts.addWidget(self._delete)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP_M)
        column.addLayout(words)
        column.addLayout(acts)
