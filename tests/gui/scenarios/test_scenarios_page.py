from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QListView
from pytestqt.qtbot import QtBot

from core.model import Outcome
from core.scenarios.library import Library
from core.scenarios.report import State
from gui.scenarios.page import ScenariosPage
from gui.widgets.item_menu import ItemMenu
from tests.gui.stage import Stage, a_hook, answer, part, play, press, stage, until

SLOW = 'name = "Slow"\n[[steps]]\nfire = "PostSignIn"\n[[steps]]\nwait = 3000\n'


def opened(qtbot: QtBot, around: Stage) -> ScenariosPage:
    page = ScenariosPage(around.desk)
    qtbot.addWidget(page)
    page.resize(1100, 700)
    page.show()
    return page


async def hooked(around: Stage, *events: str) -> None:
    state = await around.engine.start_receiver(host="127.0.0.1", port=0)
    await a_hook(around.engine, "CRM", *events, port=state.port)


def states(page: ScenariosPage) -> set[State]:
    return {told.state for _, told in page.timeline.steps.rows}


def test_a_scenario_runs_in_the_window(qtbot: QtBot, tmp_path: Path) -> None:
    """Run takes every step, told of as it goes, and its deliveries open on the Deliveries page."""

    async def scenario() -> None:
        async with stage(tmp_path) as around:
            await hooked(around, "User.Created", "PostRegister")
            page = opened(qtbot, around)
            page.select("sign-up")
            press(page, "Run")
            await until(lambda: page.is_running)
            await until(lambda: not page.is_running and states(page) == {State.DONE})
            await until(lambda: [row.outcome for row in page.deliveries.rows] == [Outcome.DELIVERED] * 2)

            steps = part(page, QListView, "Steps").model()
            says = steps.index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole)
            assert "Step 2, Fire User.Created (sign-up), done 1 delivery" == says
            assert "" == page.notice.text
            page.deliveries.table.opened.emit(page.deliveries.rows[0].seq)
            assert ("delivery", page.deliveries.rows[0].id) == around.shown[-1]

    play(scenario())


def test_the_menu_of_the_list_is_about_the_selected_scenario(qtbot: QtBot, tmp_path: Path) -> None:
    """A built-in one can be run and copied; only the user's own can be deleted."""

    async def scenario() -> None:
        async with stage(tmp_path) as around:
            page = opened(qtbot, around)
            page.select("sign-up")
            (shown,) = page.list.findChildren(ItemMenu)
            acts = {action.text(): action for action in shown.actions() if action.text()}
            assert ["Run", "Copy to my scenarios and edit", "Delete…"] == [*acts]
            assert not acts["Delete…"].isEnabled()

            acts["Copy to my scenarios and edit"].trigger()
            assert acts["Delete…"].isEnabled()
            acts["Delete…"].trigger()
            await answer("Delete")
            await until(lambda: not acts["Delete…"].isEnabled())

            assert not [entry for entry in Library(around.desk.reader.folder).entries() if entry.is_own]

    play(scenario())


def test_values_are_set_for_a_run(qtbot: QtBot, tmp_path: Path) -> None:
    """A field for each value of the scenario; what is set goes into the payloads, the file stays as it is."""

    async def scenario() -> None:
        async with stage(tmp_path) as around:
            await hooked(around, "PostRegister")
            page = opened(qtbot, around)
            page.select("sign-up")
            assert not page.values.isVisible()
            page.select("welcome-email")
            field = part(page, QLineEdit, "Value email")
            assert "zoe@example.com" == field.text()
            field.setText("aino@example.org")
            page.page_actions()["send"].trigger()
            await until(lambda: [row.outcome for row in page.deliveries.rows] == [Outcome.DELIVERED])
            delivery = await around.desk.reader.delivery(page.deliveries.rows[0].id)
            assert b'"primaryEmail":"aino@example.org"' in delivery.order.body

    play(scenario())


def test_a_run_is_stopped(qtbot: QtBot, tmp_path: Path) -> None:
    """Stop ends a run where it stands; another can begin."""

    async def scenario() -> None:
        async with stage(tmp_path) as around:
            Library(around.desk.reader.folder).save("slow", SLOW)
            page = opened(qtbot, around)
            page.select("slow")
            page.page_actions()["send"].trigger()
            await until(lambda: State.RUNNING in states(page))
            page.page_actions()["cancel"].trigger()
            await until(lambda: not page.is_running)
            await until(lambda: State.STOPPED in states(page))

            assert page.notice.text.startswith("Stopped.")
            assert page.page_actions()["send"].isEnabled()

    play(scenario())


def test_a_failed_step_is_said(qtbot: QtBot, tmp_path: Path) -> None:
    """A run that does not go as it should says which step and why."""

    async def scenario() -> None:
        async with stage(tmp_path) as around:
            text = 'name = "Odd"\n[[steps]]\ncompare = 1\nequals = 2\n'
            Library(around.desk.reader.folder).save("odd", text)
            page = opened(qtbot, around)
            page.select("odd")
            page.page_actions()["send"].trigger()
            await until(lambda: State.FAILED in states(page))

            assert "1 is not 2." == page.notice.text

    play(scenario())


def test_one_is_copied_and_edited(qtbot: QtBot, tmp_path: Path) -> None:
    """A copy is edited with its mistakes by line, saved sound or not, and run as it stands."""

    async def scenario() -> None:
        async with stage(tmp_path) as around:
            library = Library(around.desk.reader.folder)
            page = opened(qtbot, around)
            page.select("welcome-email")
            press(page, "Copy to my scenarios and edit")
            assert page.is_editing
            assert page.editor.text == library.find("my-welcome-email").text
            QTest.keyClicks(page.editor.focusWidget(), "nmae")
            page.editor.check_now()
            assert page.editor.problem is not None
            assert 1 == page.editor.problem.line
            page.page_actions()["save"].trigger()
            assert library.find("my-welcome-email").scenario is None
            assert "my-welcome-email.toml, line 1" in page.notice.text
            page.page_actions()["send"].trigger()
            assert not page.is_running

    play(scenario())


def test_what_was_typed_is_kept(qtbot: QtBot, tmp_path: Path) -> None:
    """Leaving the page, or for another scenario, saves."""

    async def scenario() -> None:
        async with stage(tmp_path) as around:
            library = Library(around.desk.reader.folder)
            library.save("mine", SLOW)
            page = opened(qtbot, around)
            page.select("mine")
            press(page, "Edit")
            QTest.keyClicks(page.editor.focusWidget(), "# one ")
            page.list.picked.emit(library.find("sign-up"))
            assert library.find("mine").text.startswith("# one name")
            page.select("mine")
            assert page.is_editing  # there is a mistake in it now
            QTest.keyClicks(page.editor.focusWidget(), "# two ")
            page.hide()
            assert library.find("mine").text.startswith("# two # one name")

    play(scenario())


def test_another_program_edits_it(qtbot: QtBot, tmp_path: Path) -> None:
    """A file changed elsewhere is shown as it is when one comes back, and never overwritten with the old text."""

    async def scenario() -> None:
        async with stage(tmp_path) as around:
            library = Library(around.desk.reader.folder)
            path = around.desk.reader.folder / "scenarios" / "mine.toml"
            library.save("mine", SLOW)
            page = opened(qtbot, around)
            page.select("mine")
            page.hide()
            path.write_bytes(SLOW.replace("3000", "1").replace("\n", "\r\n").encode())
            page.show()
            assert "wait = 1" in page.editor.text
            page.hide()
            assert b"wait = 1\r\n" in path.read_bytes()

    play(scenario())


def test_ones_own_is_deleted(qtbot: QtBot, tmp_path: Path) -> None:
    """After a question; a built-in one cannot be."""

    async def scenario() -> None:
        async with stage(tmp_path) as around:
            library = Library(around.desk.reader.folder)
            library.save("mine", SLOW)
            page = opened(qtbot, around)
            page.select("sign-up")
            assert not page.page_actions()["delete"].isEnabled()
            page.select("mine")
            page.page_actions()["delete"].trigger()
            assert "Delete the scenario “Slow”?" == await answer("Delete")
            await until(lambda: not any(entry.is_own for entry in library.entries()))

    play(scenario())


def test_a_search(qtbot: QtBot, tmp_path: Path) -> None:
    """Words are looked for in titles and descriptions."""

    async def scenario() -> None:
        async with stage(tmp_path) as around:
            page = opened(qtbot, around)
            page.list.search.set_text("risk rules")
            shown = [item.text(0) for item in page.list._items() if not item.isHidden()]
            assert ["Sign-in from a new device or place"] == shown

    play(scenario())
