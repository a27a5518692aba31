"""The left side of the Hooks page: search, the list, and the button for a new one."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from core.model import Hook
from gui.hooks.hook_list import HookList
from gui.theme import GAP_M, GAP_S, Tone
from gui.widgets.controls import button, label
from gui.widgets.filter_bar import FilterBar


class HooksSide(QWidget):
    """Finds a hook by name, event or endpoint."""

    create_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._hooks: Sequence[Hook] = ()
        self._current = ""
        self.list = HookList()
        self.list.picked.connect(self._note)
        self.search = FilterBar(lambda text: text, hint="Search hooks", name="Search hooks")
        self.search.changed.connect(lambda _text: self._show())
        self.search.left.connect(self.list.setFocus)
        self._nothing = label("No hook has these letters.", tone=Tone.MUTED, wrap=True)
        self._nothing.hide()
        create = button("New", kind="primary", icon_name="add", on_click=self.create_wanted.emit)
        create.setAccessibleName("New hook")
        create.setToolTip("New hook (Ctrl+N)")
        head = QHBoxLayout()
        head.setContentsMargins(GAP_M, GAP_M, GAP_M, GAP_S)
        head.setSpacing(GAP_S)
        head.addWidget(self.search, 1)
        head.addWidget(create)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._nothing)
        column.addWidget(self.list, 1)
        self.setMinimumWidth(240)

    def show_hooks(self, hooks: Sequence[Hook], current: str) -> None:
        """Show those of these that the search finds."""
        self._hooks = hooks
        self._current = current
        self._show()

    def _show(self) -> None:
        words = self.search.text.lower().split()
        found = [hook for hook in self._hooks if all(word in _heap(hook) for word in words)]
        self.list.show_hooks(found, self._current)
        self._nothing.setVisible(bool(self._hooks) and not found)

    def _note(self, hook_id: str) -> None:
        self._current = hook_id


def _heap(hook: Hook) -> str:
    return f"{hook.name} {hook.url} {' '.join(hook.events)} {hook.id}".lower()
