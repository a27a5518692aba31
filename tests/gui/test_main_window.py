from collections.abc import Mapping
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, QSize, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from core.changes import (
    Change,
    ChangesMissed,
    DeliveryCreated,
    DeliveryMoved,
    ReceiverChanged,
    StorageFailed,
    StorageRecovered,
)
from core.clock import utc_now
from core.model import Answer, DeliveryRow, Outcome, ReceiverState
from gui.actions import MENUS, PAGE_ACTIONS, overview
from gui.desk import PageAction
from gui.engine_link import EngineState
from gui.main_window import PAGES, MainWindow, MakePage, PageName, last_choice
from gui.theme import Appearance, Choice
from tests.gui.stage import Stage, play, press, stage, until


class FakePage(QWidget):
    """A page with a filter line and one action."""

    def __init__(self, action: PageAction) -> None:
        super().__init__()
        self.line = QLineEdit()
        QVBoxLayout(self).addWidget(self.line)
        self.action = QAction("Do", self)
        self.done = 0
        self.action.triggered.connect(self._do)
        self._name = action
        self.selected: list[str] = []

    def select(self, some_id: str) -> None:
        self.selected.append(some_id)

    def focus_filter(self) -> None:
        self.line.setFocus()

    def page_actions(self) -> Mapping[PageAction, QAction]:
        return {self._name: self.action}

    def _do(self) -> None:
        self.done += 1


Made = tuple[MainWindow, dict[PageName, FakePage]]


@pytest.fixture
def memory(tmp_path: Path) -> QSettings:
    return QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)


async def window_on(qtbot: QtBot, around: Stage, memory: QSettings, appearance: Appearance) -> Made:
    window = MainWindow(memory, appearance)
    qtbot.addWidget(window)
    pages: dict[PageName, FakePage] = {
        "hooks": FakePage("save"),
        "events": FakePage("send"),
        "deliveries": FakePage("replay"),
        "receiver": FakePage("replay"),
        "scenarios": FakePage("send"),
        "reports": FakePage("send"),
        "signatures": FakePage("send"),
    }
    makers: dict[PageName, MakePage] = {name: partial(pages.__getitem__, name) for name in pages}
    window.furnish(around.desk, makers, lambda: True)
    window.show()
    window.activateWindow()
    await until(window.isActiveWindow)
    return window, pages


def test_keys_lead_to_every_page(
    qtbot: QtBot, tmp_path: Path, memory: QSettings, appearance: Appearance
) -> None:
    """Ctrl+1 to Ctrl+6 switch, the keyboard goes along, and the title says where one is."""

    async def scenario() -> None:
        async with stage(tmp_path) as around:
            window, pages = await window_on(qtbot, around, memory, appearance)
            for number, name in enumerate(PAGES, start=1):
                QTest.keyClick(window, Qt.Key(Qt.Key.Key_0 + number), Qt.KeyboardModifier.ControlModifier)
                assert window.page_name == name
                assert pages[name].isVisible()
                assert pages[name].line.hasFocus()
                assert f"{PAGES[name]} – Hookbench" == window.windowTitle()

    play(scenario())


def test_actions_mean_the_page_on_screen(
    qtbot: QtBot, tmp_path: Path, memory: QSettings, appearance: Appearance
) -> None:
    """Ctrl+R replays on the page one looks at; what that page cannot do now is off."""

    async def scenario() -> None:
        async with stage(tmp_path) as around:
            window, pages = await window_on(qtbot, around, memory, appearance)
            window.open_page("receiver")
            QTest.keyClick(window, Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
            assert (0, 1) == (pages["deliveries"].done, pages["receiver"].done)
            pages["receiver"].action.setEnabled(False)
            assert not window.actions_by_name["replay"].isEnabled()
            window.open_page("deliveries")
            assert window.actions_by_name["replay"].isEnabled()
            assert not window.actions_by_name["send"].isEnabled()

    play(scenario())


def test_an_action_happens_once_however_long_its_key_is_held(
    qtbot: QtBot, tmp_path: Path, memory: QSettings, appearance: Appearance
) -> None:
    """The keyboard repeats a key that is held: two seconds of Ctrl+R would send thirty times."""

    async def scenario() -> None:
        async with stage(tmp_path) as around:
            window, _ = await window_on(qtbot, around, memory, appearance)
            names = [entry.name for _, entries in MENUS for entry in entries if entry.keys]
            assert [] == [name for name in names if window.actions_by_name[name].autoRepeat()]

    play(scenario())


def test_items_are_brought_up_on_their_page(
    qtbot: QtBot, tmp_path: Path, memory: QSettings, appearance: Appearance
) -> None:
    """Showing a capture opens the Receiver page with it selected."""

    async def scenario() -> None:
        async with stage(tmp_path) as around:
            window, pages = await window_on(qtbot, around, memory, appearance)
            window.show_item("capture", "c1")
            window.show_item("event")
            assert ["c1"] == pages["receiver"].selected
            assert [] == pages["events"].selected
            assert window.page_name == "events"

    play(scenario())


def test_page_size_and_theme_are_remembered(
    qtbot: QtBot, tmp_path: Path, memory: QSettings, appearance: Appearance
) -> None:
    """The next window opens as the last one was closed."""

    async def scenario() -> None:
        async with stage(tmp_path) as around:
            window, _ = await window_on(qtbot, around, memory, appearance)
            size = window.minimumSize() + QSize(4, 30)
            window.resize(size)
            window.open_page("deliveries")
            window.actions_by_name["theme_dark"].trigger()
            with qtbot.waitSignal(window.closed):
                window.close()
            assert not window.isVisible()
            again, _ = await window_on(qtbot, around, memory, appearance)
            assert again.page_name == "deliveries"
            assert again.size() == size
            assert last_choice(memory) is Choice.DARK

    play(scenario())


def test_a_window_with_something_unsaved_stays(
    qtbot: QtBot, tmp_path: Path, memory: QSettings, appearance: Appearance
) -> None:
    """Where closing would lose something, it asks first and stays open."""

    async def scenario() -> None:
        async with stage(tmp_path) as around:
            window, _ = await window_on(qtbot, around, memory, appearance)
            window._may_close = lambda: False
            with qtbot.assertNotEmitted(window.closed):
                window.close()
            assert window.isVisible()

    play(scenario())


def test_the_strip_says_how_things_are(
    qtbot: QtBot, tmp_path: Path, memory: QSettings, appearance: Appearance
) -> None:
    """Receiver, pending deliveries and a failing disk are said in words."""
    row = DeliveryRow(
        seq=1, id="d1", event="PostSignIn", event_id="e1", hook_id="", hook_name="", method="POST",
        url="http://127.0.0.1:9/", outcome=Outcome.PENDING, created_at=utc_now(),
    )  # fmt: skip
    over = DeliveryRow(
        seq=1, id="d1", event="PostSignIn", event_id="e1", hook_id="", hook_name="", method="POST",
        url="http://127.0.0.1:9/", outcome=Outcome.DELIVERED, created_at=utc_now(),
    )  # fmt: skip
    listening = ReceiverState(
        listening=True, host="127.0.0.1", port=8919, url="http://127.0.0.1:8919", answer=Answer()
    )

    async def scenario() -> None:
        async with stage(tmp_path) as around:
            window, _ = await window_on(qtbot, around, memory, appearance)
            around.desk.changes.announce((ReceiverChanged(listening), DeliveryCreated(row)))
            assert window.strip._receiver_button.text() == "Receiver: http://127.0.0.1:8919"
            assert window.strip._pending_button.text() == "1 pending"
            around.desk.changes.announce((DeliveryMoved(over), StorageFailed("The disk is full.")))
            assert window.strip._pending_button.isHidden()
            assert "The disk is full." in window.storage_notice.text

    play(scenario())


@pytest.mark.parametrize("well", [StorageRecovered(), ChangesMissed()], ids=["told", "missed"])
def test_a_failing_disk_is_told_of_until_it_works(
    qtbot: QtBot, tmp_path: Path, memory: QSettings, appearance: Appearance, well: Change
) -> None:
    """It is said once however often it is told, stays away where it was dismissed, and goes when all is well."""
    locked, full = StorageFailed("Another program keeps it locked."), StorageFailed("The disk is full.")

    async def scenario() -> None:
        async with stage(tmp_path) as around:
            window, _ = await window_on(qtbot, around, memory, appearance)
            window._storage_calm.setInterval(0)
            tell, strip = around.desk.changes.announce, window.strip

            def says() -> tuple[str, bool]:
                return window.storage_notice.text, strip._storage.isVisible()

            tell((locked,))
            tell((full, locked))
            assert says() == (full.message, True)
            press(window.storage_notice, "Dismiss")
            tell((locked, full))
            assert says() == ("", True)
            tell((well, locked))
            assert not window._storage_calm.isActive()
            tell((well,))
            await until(lambda: says() == ("", False))

            tell((locked,))
            assert says() == (locked.message, True)
            tell((well,))
            assert says() == (locked.message, True)
            await until(lambda: says() == ("", False))

    play(scenario())


@pytest.mark.parametrize("state", list(EngineState))
def test_what_failed_in_another_engine_is_over(
    qtbot: QtBot, tmp_path: Path, memory: QSettings, appearance: Appearance, state: EngineState
) -> None:
    """The next one tells of its own troubles."""

    async def scenario() -> None:
        async with stage(tmp_path) as around:
            window, _ = await window_on(qtbot, around, memory, appearance)
            around.desk.changes.announce((StorageFailed("The disk is full."),))
            window.show_engine(state)

            assert ("" == window.storage_notice.text) is (state is EngineState.UP)

    play(scenario())


def test_an_engine_that_is_down_can_be_started(
    qtbot: QtBot, tmp_path: Path, memory: QSettings, appearance: Appearance
) -> None:
    """The sentence stays, with a button, until the engine runs again."""

    async def scenario() -> None:
        async with stage(tmp_path) as around:
            window, _ = await window_on(qtbot, around, memory, appearance)
            window.show_engine(EngineState.DOWN)
            window.tell_about_engine("It ended.", EngineState.DOWN)
            with qtbot.waitSignal(window.engine_wanted):
                press(window, "Start the engine")
            window.show_engine(EngineState.UP)
            assert window.engine_notice.text == ""

    play(scenario())


def test_no_key_is_given_twice() -> None:
    """Every shortcut means one thing, and the overview names each."""
    keys = [entry.keys for _, entries in MENUS for entry in entries if entry.keys]

    assert len(set(keys)) == len(keys)
    assert keys == [shown for _, shown, _ in overview()]
    assert all(not QKeySequence(key).isEmpty() for key in keys)


def test_every_page_action_has_its_place_in_a_menu() -> None:
    """What a page may offer can be found without knowing its key."""
    named = {entry.name for _, entries in MENUS for entry in entries}

    assert set(PAGE_ACTIONS) <= named
