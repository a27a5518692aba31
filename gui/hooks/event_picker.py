"""Choose the event types a hook listens to."""

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from core.catalogue.events import EVENTS
from gui.events.event_tree import EventTree
from gui.language import tr
from gui.theme import GAP_XS, Tone
from gui.widgets.controls import button, label


class EventPicker(QWidget):
    """The catalogue with boxes, how many are checked, and all or none at once."""

    changed = Signal()

    def __init__(self, name: str, *, all_name: str, none_name: str) -> None:
        """``all_name``, ``none_name``: what the buttons that choose all and none are called where they are heard."""
        super().__init__()
        self.tree = EventTree(name, picks_many=True)
        self.tree.chosen_changed.connect(self._changed)
        self._count = label(tone=Tone.MUTED)
        every = button(
            tr("All", sense="events"), kind="link", on_click=lambda: self.tree.choose_all(chosen=True)
        )
        every.setAccessibleName(all_name)
        none = button(
            tr("None", sense="events"), kind="link", on_click=lambda: self.tree.choose_all(chosen=False)
        )
        none.setAccessibleName(none_name)
        row = QHBoxLayout()
        row.setSpacing(GAP_XS)
        row.addWidget(self._count, 1)
        row.addWidget(every)
        row.addWidget(none)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP_XS)
        column.addWidget(self.tree, 1)
        column.addLayout(row)
        self.setFocusProxy(self.tree)
        self._say_count()

    @property
    def chosen(self) -> tuple[str, ...]:
        return self.tree.chosen

    def choose(self, event_types: Iterable[str]) -> None:
        """Check these and no others, silently."""
        self.tree.choose(event_types)
        self._say_count()

    def _changed(self) -> None:
        self._say_count()
        self.changed.emit()

    def _say_count(self) -> None:
        self._count.setText(tr("{count} of {total} chosen", count=len(self.chosen), total=len(EVENTS)))
