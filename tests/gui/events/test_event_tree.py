from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTreeWidget, QTreeWidgetItem
from pytestqt.qtbot import QtBot

from core.catalogue.events import EVENTS, groups
from gui.events.event_tree import EventTree


def made(qtbot: QtBot, *, picks_many: bool = False) -> EventTree:
    tree = EventTree("Event types", picks_many=picks_many)
    qtbot.addWidget(tree)
    return tree


def group(tree: EventTree, name: str) -> QTreeWidgetItem:
    (found,) = tree.findChildren(QTreeWidget)[0].findItems(name, Qt.MatchFlag.MatchExactly)
    return found


def test_the_tree_has_every_event_in_the_pickers_order(qtbot: QtBot) -> None:
    """Groups and event types stand as in the catalogue."""
    tree = made(qtbot)
    widget = tree.findChildren(QTreeWidget)[0]
    tops = [top for row in range(widget.topLevelItemCount()) if (top := widget.topLevelItem(row)) is not None]

    assert list(groups()) == [top.text(0) for top in tops]
    assert [event.type for event in EVENTS] == list(tree._items)


def test_a_group_checks_all_of_its_own(qtbot: QtBot) -> None:
    """The box of a group has three states: none, some, all."""
    tree = made(qtbot, picks_many=True)
    role = group(tree, "Role")
    role.setCheckState(0, Qt.CheckState.Checked)
    assert [event.type for event in groups()["Role"]] == list(tree.chosen)

    tree._items["Role.Created"].setCheckState(0, Qt.CheckState.Unchecked)

    assert role.checkState(0) == Qt.CheckState.PartiallyChecked


def test_choosing_by_program_is_silent(qtbot: QtBot) -> None:
    """Showing a hook's events is no edit of the user's."""
    tree = made(qtbot, picks_many=True)
    with qtbot.assertNotEmitted(tree.chosen_changed):
        tree.choose(["PostSignIn", "User.Created"])

    assert tree.chosen == ("User.Created", "PostSignIn")


def test_search_shows_what_matches_and_its_group(qtbot: QtBot) -> None:
    """Words are looked for in group, type and description."""
    tree = made(qtbot, picks_many=True)
    tree.search.set_text("deleted scope")
    shown = [item.text(0) for item in tree._shown()]
    assert shown == ["Scope.Deleted", "OrganizationScope.Deleted"]
    assert group(tree, "Role").isHidden()

    tree.choose_all(chosen=True)
    tree.search.set_text("")

    assert list(tree.chosen) == shown


def test_the_box_of_a_group_means_the_members_that_are_shown(qtbot: QtBot) -> None:
    """What a search hides is not checked along with the rest: nobody would see it."""
    tree = made(qtbot, picks_many=True)
    tree.show()
    tree.choose(["PostRegister"])
    tree.search.set_text("PostSignIn")
    interaction = group(tree, "User interaction")
    assert interaction.checkState(0) == Qt.CheckState.Unchecked
    widget = tree.findChildren(QTreeWidget)[0]
    widget.setCurrentItem(interaction)

    QTest.keyClick(widget, Qt.Key.Key_Space)
    assert list(tree.chosen) == ["PostRegister", "PostSignIn", "PostSignInAdaptiveMfaTriggered"]
    assert interaction.checkState(0) == Qt.CheckState.Checked
    QTest.keyClick(widget, Qt.Key.Key_Space)
    assert list(tree.chosen) == ["PostRegister"]
    tree.search.set_text("")

    assert interaction.checkState(0) == Qt.CheckState.PartiallyChecked


def test_selecting_by_name_ends_a_search_that_hides_it(qtbot: QtBot) -> None:
    """What was asked for is shown, whatever was searched before."""
    tree = made(qtbot)
    tree.search.set_text("role")
    tree.select("PostSignIn")

    assert tree.current == "PostSignIn"
    assert tree.search.text == ""
