from collections.abc import Callable

import pytest
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtGui import QAction, QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTreeWidget, QTreeWidgetItem, QWidget
from pytestqt.qtbot import QtBot

from gui.widgets.item_menu import ItemMenu

REASON = QContextMenuEvent.Reason


class Heard(ItemMenu):
    """Hears where it would open: nothing but a display can show that."""

    opened: list[QPoint]

    def popup(self, at: QPoint) -> None:  # type: ignore[override]
        self.opened.append(at)


def ask(widget: QWidget, reason: QContextMenuEvent.Reason, at: QPoint) -> None:
    QApplication.sendEvent(widget, QContextMenuEvent(reason, at, widget.mapToGlobal(at)))


def press(tree: QTreeWidget, at: QPoint) -> None:
    """The right button: the press, and the menu that X11 and macOS ask for with it."""
    QTest.mouseClick(tree.viewport(), Qt.MouseButton.RightButton, Qt.KeyboardModifier.NoModifier, at)
    ask(tree.viewport(), REASON.Mouse, at)


@pytest.fixture
def tree(qtbot: QtBot) -> QTreeWidget:
    """Two groups of three, below a header."""
    tree = QTreeWidget()
    for title in ("fruit", "fish"):
        group = QTreeWidgetItem(tree, [title])
        group.setFlags(group.flags() & ~Qt.ItemFlag.ItemIsSelectable)
        for name in ("one", "two", "three"):
            QTreeWidgetItem(group, [f"{title} {name}"])
    tree.expandAll()
    qtbot.addWidget(tree)
    tree.resize(300, 400)
    tree.show()
    return tree


@pytest.fixture
def menu(tree: QTreeWidget) -> Heard:
    menu = Heard(tree, (QAction("Peel", tree), None, QAction("Eat", tree)))
    menu.opened = []
    return menu


def child(tree: QTreeWidget, group: int, place: int) -> QTreeWidgetItem:
    parent = tree.topLevelItem(group)
    assert parent is not None
    found = parent.child(place)
    assert found is not None
    return found


def middle(tree: QTreeWidget, item: QTreeWidgetItem) -> QPoint:
    return tree.visualItemRect(item).center()


def test_it_has_the_actions_in_their_groups(menu: Heard) -> None:
    assert [action.text() or action.isSeparator() for action in menu.actions()] == ["Peel", True, "Eat"]


def test_a_press_makes_the_item_current_and_opens_the_menu_there(tree: QTreeWidget, menu: Heard) -> None:
    tree.setCurrentItem(child(tree, 0, 0))
    at = middle(tree, child(tree, 1, 2))
    press(tree, at)
    assert tree.currentItem() is child(tree, 1, 2)
    assert menu.opened == [tree.viewport().mapToGlobal(at)]


def test_beside_the_items_no_menu_opens(tree: QTreeWidget, menu: Heard) -> None:
    tree.setCurrentItem(child(tree, 0, 0))
    press(tree, QPoint(20, tree.viewport().height() - 5))
    assert not menu.opened


def test_on_a_group_no_menu_opens(tree: QTreeWidget, menu: Heard) -> None:
    tree.setCurrentItem(child(tree, 0, 0))
    group = tree.topLevelItem(1)
    assert group is not None
    press(tree, middle(tree, group))
    assert not menu.opened


def test_where_another_item_stays_current_no_menu_opens(tree: QTreeWidget, menu: Heard) -> None:
    first = child(tree, 0, 0)
    tree.setCurrentItem(first)
    tree.currentItemChanged.connect(lambda *_: tree.setCurrentItem(first))
    press(tree, middle(tree, child(tree, 1, 0)))
    assert not menu.opened


@pytest.mark.parametrize(
    ("scrolled", "where"),
    [
        (False, middle),
        (True, lambda tree, item: QPoint()),
    ],
    ids=["in sight", "out of sight"],
)
def test_a_key_opens_it_at_the_current_item(
    tree: QTreeWidget,
    menu: Heard,
    scrolled: bool,
    where: Callable[[QTreeWidget, QTreeWidgetItem], QPoint],
) -> None:
    tree.resize(300, 90)
    item = child(tree, 0, 0)
    tree.setCurrentItem(item)
    tree.scrollToTop()
    if scrolled:
        tree.scrollToBottom()
    ask(tree, REASON.Keyboard, QPoint(7, 7))
    assert menu.opened == [tree.viewport().mapToGlobal(where(tree, item))]


def test_a_key_opens_nothing_where_nothing_is_current(tree: QTreeWidget, menu: Heard) -> None:
    tree.setCurrentIndex(QModelIndex())
    ask(tree, REASON.Keyboard, QPoint(7, 7))
    assert not menu.opened
