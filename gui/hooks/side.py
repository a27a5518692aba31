"""The left side of the Hooks page: search, the list, and the button for a new one."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QVBoxLayout, QWidget

from core.logto.stats import Stats
from core.model import Hook
from gui.hooks.hook_list import HookList
from gui.icons import icon
from gui.language import tr
from gui.theme import GAP_M, GAP_S, Tone
from gui.widgets.controls import button, label
from gui.widgets.filter_bar import FilterBar
from gui.widgets.notice import Notice


class HooksSide(QWidget):
    """Finds a hook by name, event or endpoint."""

    create_wanted = Signal()
    import_wanted = Signal()
    retry_wanted = Signal()
    """The hooks could not be read, and are to be read again."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._hooks: Sequence[Hook] = ()
        self._current = ""
        self.list = HookList()
        self.list.picked.connect(self._note)
        self.search = FilterBar(lambda text: text, hint=tr("Search hooks"), name=tr("Search hooks"))
        self.search.changed.connect(lambda _text: self._show())
        self.search.left.connect(self.list.setFocus)
        self._says = label(tr("Reading the hooks…"), tone=Tone.MUTED, wrap=True)
        self._says.setContentsMargins(GAP_M, 0, GAP_M, 0)
        self.trouble = Notice(can_dismiss=False)
        self.trouble.acted.connect(self.retry_wanted)
        create = button(tr("New"), kind="primary", icon_name="add", on_click=self.create_wanted.emit)
        create.setAccessibleName(tr("New hook"))
        create.setToolTip(tr("New hook (Ctrl+N)"))
        more = QToolButton()
        more.setIcon(icon("more"))
        more.setAccessibleName(tr("More about hooks"))
        more.setToolTip(tr("Import hooks"))
        more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(more)
        menu.addAction(icon("open"), tr("Import hooks from a file…")).triggered.connect(self.import_wanted)
        more.setMenu(menu)
        head = QHBoxLayout()
        head.setContentsMargins(GAP_M, GAP_M, GAP_M, GAP_S)
        head.setSpacing(GAP_S)
        head.addWidget(self.search, 1)
        head.addWidget(create)
        head.addWidget(more)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.trouble)
        column.addWidget(self._says)
        column.addWidget(self.list, 1)
        self.setMinimumWidth(240)

    def show_hooks(self, hooks: Sequence[Hook], current: str) -> None:
        """Show those of these that the search finds."""
        self._hooks = hooks
        self._current = current
        self.trouble.clear()
        self._show()

    def show_stats(self, stats: Mapping[str, Stats]) -> None:
        """Show the hooks' figures of the last 24 hours, by id."""
        self.list.hooks.show_stats(stats)

    def show_trouble(self, sentence: str) -> None:
        """The hooks could not be read; what is shown may be old."""
        self._says.hide()
        self.trouble.say(sentence, Tone.BAD, action=tr("Try again"))

    def _show(self) -> None:
        words = self.search.text.lower().split()
        found = [hook for hook in self._hooks if all(word in _heap(hook) for word in words)]
        self.list.show_hooks(found, self._current)
        self._says.setText(tr("No hook has these letters."))
        self._says.setVisible(bool(self._hooks) and not found)

    def _note(self, hook_id: str) -> None:
        self._current = hook_id


def _heap(hook: Hook) -> str:
    return f"{hook.name} {hook.url} {' '.join(hook.events)} {hook.id}".lower()
