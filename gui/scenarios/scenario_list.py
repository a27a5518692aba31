"""The scenarios there are, in two groups: the built-in ones and the user's own."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from core.scenarios.library import Entry
from gui.icons import icon
from gui.language import mark, tr
from gui.theme import GAP_XS, Tone
from gui.widgets.controls import label, one_line, tip
from gui.widgets.filter_bar import FilterBar
from gui.widgets.item_menu import ItemMenu

_ENTRY = Qt.ItemDataRole.UserRole
_DESCRIPTION = Qt.ItemDataRole.AccessibleDescriptionRole
# Air between the rows, and room enough to hit one.
_ROW = QSize(0, 25)
GROUPS = {False: mark("Built in"), True: mark("Yours")}


class ScenarioList(QWidget):
    """Scenarios by group, with a search field above."""

    picked = Signal(object)
    """The ``Entry`` the user moved to."""
    activated = Signal()
    """Enter or a double click on it."""

    def __init__(self) -> None:
        super().__init__()
        self._silent = False
        self._tree = QTreeWidget()
        self._tree.setAccessibleName(tr("Scenarios"))
        self._tree.setHeaderHidden(True)
        self._tree.setUniformRowHeights(True)
        self._tree.setIndentation(18)
        self._tree.currentItemChanged.connect(self._moved)
        self._tree.itemActivated.connect(lambda item: self.activated.emit() if item.data(0, _ENTRY) else None)
        self._nothing = label(tr("No scenario has these letters."), tone=Tone.MUTED, wrap=True)
        self._nothing.hide()
        self.search = FilterBar(
            str, hint=tr("Search scenarios"), name=tr("Search: {name}", name=tr("Scenarios"))
        )
        self.search.changed.connect(self._search)
        self.search.left.connect(self._tree.setFocus)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP_XS)
        column.addWidget(self.search)
        column.addWidget(self._nothing)
        column.addWidget(self._tree, 1)
        self.setFocusProxy(self.search)

    def offer(self, actions: Sequence[QAction | None]) -> None:
        """Have these in the menu of a scenario; ``None`` for a line between two groups."""
        ItemMenu(self._tree, actions)

    def show_entries(self, entries: Sequence[Entry], current: tuple[bool, str]) -> None:
        """Show these, silently, with the one that is (own or not, key) current."""
        self._silent = True
        self._tree.clear()
        for is_own, words in GROUPS.items():
            title = tr(words)
            members = [entry for entry in entries if entry.is_own is is_own]
            if not members:
                continue
            group = QTreeWidgetItem(self._tree, [title])
            group.setFlags(group.flags() & ~Qt.ItemFlag.ItemIsSelectable)
            group.setSizeHint(0, _ROW)
            group.setData(0, Qt.ItemDataRole.AccessibleTextRole, tr("Group {name}", name=title))
            for entry in members:
                item = _item(group, entry)
                if (entry.is_own, entry.key) == current:
                    self._tree.setCurrentItem(item)
        self._tree.expandAll()
        self._silent = False
        self._search(self.search.text)

    def _moved(self, item: QTreeWidgetItem | None) -> None:
        if item is not None and item.data(0, _ENTRY) is not None and not self._silent:
            self.picked.emit(item.data(0, _ENTRY))

    def _search(self, text: str) -> None:
        words = text.casefold().split()
        shown = False
        for item in self._items():
            heap = f"{item.text(0)} {item.data(0, _DESCRIPTION)}".casefold()
            item.setHidden(not all(word in heap for word in words))
            shown = shown or not item.isHidden()
        self._nothing.setVisible(bool(words) and not shown)

    def _items(self) -> Iterator[QTreeWidgetItem]:
        for row in range(self._tree.topLevelItemCount()):
            group = self._tree.topLevelItem(row)
            places = range(group.childCount()) if group is not None else ()
            yield from (item for place in places if group and (item := group.child(place)) is not None)


def _item(group: QTreeWidgetItem, entry: Entry) -> QTreeWidgetItem:
    item = QTreeWidgetItem(group, [one_line(entry.title, 100)])
    item.setData(0, _ENTRY, entry)
    item.setSizeHint(0, _ROW)
    says = entry.problem or (entry.scenario.description if entry.scenario else "")
    item.setToolTip(0, tip(says))
    item.setData(0, _DESCRIPTION, one_line(says))
    if entry.problem:
        item.setIcon(0, icon("warn", "bad"))
    return item
