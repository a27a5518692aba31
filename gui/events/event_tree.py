"""The catalogue as a tree: groups and event types, with a search field above."""

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from core.catalogue.events import groups
from gui.language import tr
from gui.theme import GAP_XS, Tone
from gui.widgets.controls import label, tip
from gui.widgets.filter_bar import FilterBar

ROLE = Qt.ItemDataRole
_TYPE = ROLE.UserRole
# Air between the rows, and room enough to hit one.
_ROW = QSize(0, 23)
_DESCRIPTION = ROLE.AccessibleDescriptionRole
_CHECKED = Qt.CheckState.Checked


class EventTree(QWidget):
    """Event types by group; ``picks_many`` gives each a box, and each group one for those of its own that are shown."""

    current_changed = Signal(str)
    """The event type that is current now."""
    chosen_changed = Signal()
    """Other event types are checked."""
    activated = Signal(str)

    def __init__(self, name: str, *, picks_many: bool = False) -> None:
        super().__init__()
        self._setting = False
        self._tree = QTreeWidget()
        self._tree.setAccessibleName(name)
        self._tree.setHeaderHidden(True)
        self._tree.setRootIsDecorated(True)
        self._tree.setUniformRowHeights(True)
        self._tree.setIndentation(18)
        self._groups = _filled(self._tree, picks_many=picks_many)
        self._items = {str(item.data(0, _TYPE)): item for group in self._groups for item in _members(group)}
        self._tree.expandAll()
        self._tree.currentItemChanged.connect(self._current_changed)
        self._tree.itemChanged.connect(self._item_changed)
        self._tree.itemActivated.connect(self._item_activated)
        self._nothing = label(tr("No event type has these letters."), tone=Tone.MUTED, wrap=True)
        self._nothing.hide()
        self.search = FilterBar(
            _anything, hint=tr("Search event types"), name=tr("Search: {name}", name=name)
        )
        self.search.changed.connect(self._search)
        self.search.left.connect(self.focus_tree)
        if picks_many:
            toggle = QShortcut(QKeySequence("Return"), self._tree, self._toggle_current)
            toggle.setContext(Qt.ShortcutContext.WidgetShortcut)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP_XS)
        column.addWidget(self.search)
        column.addWidget(self._nothing)
        column.addWidget(self._tree, 1)
        self.setFocusProxy(self.search)

    # which one is current

    @property
    def current(self) -> str:
        """The event type that is current; empty on a group."""
        item = self._tree.currentItem()
        return "" if item is None else str(item.data(0, _TYPE) or "")

    def select(self, event_type: str) -> None:
        """Make an event type current, found or not by the search of the moment."""
        if (item := self._items.get(event_type)) is None:
            return
        if item.isHidden():
            self.search.set_text("")
        self._tree.setCurrentItem(item)
        self._tree.scrollToItem(item)

    # which are checked

    @property
    def chosen(self) -> tuple[str, ...]:
        """The checked event types in the catalogue's order."""
        return tuple(name for name, item in self._items.items() if item.checkState(0) == _CHECKED)

    def choose(self, event_types: Iterable[str]) -> None:
        """Check these and no others, silently."""
        wanted = set(event_types)
        self._setting = True
        for name, item in self._items.items():
            item.setCheckState(0, _CHECKED if name in wanted else Qt.CheckState.Unchecked)
        self._setting = False
        if (first := next((self._items[name] for name in self.chosen), None)) is not None:
            self._tree.scrollToItem(first, QTreeWidget.ScrollHint.PositionAtCenter)
        else:
            self._tree.scrollToTop()

    def choose_all(self, *, chosen: bool) -> None:
        """Check every event type that the search shows, or uncheck it."""
        self._setting = True
        for item in self._shown():
            item.setCheckState(0, _CHECKED if chosen else Qt.CheckState.Unchecked)
        self._setting = False
        self.chosen_changed.emit()

    def focus_tree(self) -> None:
        """Keyboard into the tree, on something."""
        if self._tree.currentItem() is None and (first := next(self._shown(), None)) is not None:
            self._tree.setCurrentItem(first)
        self._tree.setFocus()

    # what happens in it

    def _shown(self) -> Iterator[QTreeWidgetItem]:
        return (item for item in self._items.values() if not item.isHidden())

    def _search(self, text: str) -> None:
        words = text.lower().split()
        for group in self._groups:
            found = False
            for item in _members(group):
                heap = f"{group.text(0)} {item.text(0)} {item.data(0, _DESCRIPTION)}".lower()
                item.setHidden(not all(word in heap for word in words))
                found = found or not item.isHidden()
            group.setHidden(not found)
        self._nothing.setVisible(next(self._shown(), None) is None)

    def _current_changed(self, item: QTreeWidgetItem | None) -> None:
        if item is not None and item.data(0, _TYPE):
            self.current_changed.emit(str(item.data(0, _TYPE)))

    def _item_changed(self) -> None:
        if not self._setting:
            self.chosen_changed.emit()

    def _item_activated(self, item: QTreeWidgetItem) -> None:
        if item.data(0, _TYPE):
            self.activated.emit(str(item.data(0, _TYPE)))

    def _toggle_current(self) -> None:
        if (item := self._tree.currentItem()) is not None:
            checked = item.checkState(0) == _CHECKED
            item.setCheckState(0, Qt.CheckState.Unchecked if checked else _CHECKED)


class _Group(QTreeWidgetItem):
    """Its box is that of the members which the search shows. Qt's own would check the hidden ones as well, unseen."""

    def data(self, column: int, role: int) -> object:
        if role != ROLE.CheckStateRole:
            return super().data(column, role)
        states = {member.checkState(column) for member in self._shown()}
        return (states.pop() if len(states) == 1 else Qt.CheckState.PartiallyChecked).value

    def setData(self, column: int, role: int, value: object) -> None:
        if role != ROLE.CheckStateRole:
            super().setData(column, role, value)
            return
        for member in self._shown():
            member.setCheckState(column, Qt.CheckState(value))

    def _shown(self) -> list[QTreeWidgetItem]:
        return [member for member in _members(self) if not member.isHidden()]


def _members(group: QTreeWidgetItem) -> list[QTreeWidgetItem]:
    places = range(group.childCount())
    return [item for place in places if (item := group.child(place)) is not None]


def _filled(tree: QTreeWidget, *, picks_many: bool) -> list[QTreeWidgetItem]:
    made: list[QTreeWidgetItem] = []
    for name, events in groups().items():
        title = tr(name)
        group = _Group(tree, [title]) if picks_many else QTreeWidgetItem(tree, [title])
        made.append(group)
        group.setSizeHint(0, _ROW)
        group.setData(0, ROLE.AccessibleTextRole, tr("Group {name}", name=title))
        if picks_many:
            group.setFlags(group.flags() | Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsAutoTristate)
        else:
            group.setFlags(group.flags() & ~Qt.ItemFlag.ItemIsSelectable)
        for event in events:
            item = QTreeWidgetItem(group, [event.type])
            item.setData(0, _TYPE, event.type)
            item.setToolTip(0, tip(tr(event.description)))
            item.setData(0, _DESCRIPTION, tr(event.description))
            item.setSizeHint(0, _ROW)
            if picks_many:
                item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
                item.setCheckState(0, Qt.CheckState.Unchecked)
    return made


def _anything(text: str) -> str:
    return text
