from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QSpinBox
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from core.model import retry_policy
from gui.hooks.hook_list import HooksModel
from gui.hooks.page import NO_KEYRING, HooksPage
from tests.gui.stage import Stage, a_hook, answer, part, play, press, stage, until


async def opened(qtbot: QtBot, around: Stage) -> HooksPage:
    page = HooksPage(around.desk)
    qtbot.addWidget(page)
    page.resize(1100, 700)
    page.show()
    await until(lambda: page._loaded)
    return page


def write(page: HooksPage, name: str, text: str) -> None:
    line = part(page, QLineEdit, name)
    line.clear()
    QTest.keyClicks(line, text)


def names(page: HooksPage) -> list[str]:
    return [hook.name for hook in page.side.list.hooks.hooks]


def test_a_hook_is_made_with_a_key_of_its_own(qtbot: QtBot, tmp_path: Path) -> None:
    """Name, event and endpoint make a hook; its signing key is what the form showed before."""

    async def scenario() -> None:
        async with stage(tmp_path) as around:
            page = await opened(qtbot, around)
            press(page, "Create a hook")
            write(page, "Name", "CRM sync")
            write(page, "Endpoint URL", "https://example.com/in#part")
            page.editor.form._events.choose(())
            part(page, QAbstractButton, "Choose all event types shown").click()
            key = page.editor.form.signing_key
            press(page, "Create hook")
            await until(lambda: names(page) == ["CRM sync"])

            (stored,) = await around.desk.reader.hooks()
            assert ("CRM sync", "https://example.com/in", 31) == (stored.name, stored.url, len(stored.events))
            assert len(key) == 32
            assert key == stored.signing_key
            assert not page.editor.is_unsaved
            await until(lambda: page.editor.form._key_warning == NO_KEYRING)

    play(scenario())


def test_every_field_says_what_is_wrong_with_it(qtbot: QtBot, tmp_path: Path) -> None:
    """A reason stands beside a field as soon as it is touched, and none is stored before all are gone."""

    async def scenario() -> None:
        async with stage(tmp_path) as around:
            page = await opened(qtbot, around)
            press(page, "Create a hook")
            form = page.editor.form
            assert form.shown_problems == {}
            write(page, "Endpoint URL", "ftp://example.com")
            assert list(form.shown_problems) == ["url"]
            press(page, "Create hook")
            await until(lambda: len(form.shown_problems) == 3)

            assert {"name", "url", "events"} == set(form.shown_problems)
            assert [] == await around.desk.reader.hooks()

    play(scenario())


def test_headers_are_judged_row_by_row(qtbot: QtBot, tmp_path: Path) -> None:
    """A header that cannot be sent keeps the hook from being saved."""

    async def scenario() -> None:
        async with stage(tmp_path) as around:
            await a_hook(around.engine, "CRM")
            page = await opened(qtbot, around)
            press(page, "Add header")
            write(page, "Name of header 1", "X Bad")
            write(page, "Value of header 1", "1")
            page.page_actions()["save"].trigger()
            await until(lambda: page.editor.form._headers.problems != [None])
            write(page, "Name of header 1", "X-Good")
            page.page_actions()["save"].trigger()
            await until(lambda: not page.editor.is_unsaved)

            (stored,) = await around.desk.reader.hooks()
            assert (("X-Good", "1"),) == stored.headers

    play(scenario())


def test_retries_show_their_pauses(qtbot: QtBot, tmp_path: Path) -> None:
    """The number of retries is stored as the pauses that the form named."""

    async def scenario() -> None:
        async with stage(tmp_path) as around:
            await a_hook(around.engine, "CRM")
            page = await opened(qtbot, around)
            part(page, QSpinBox, "Retries").setValue(2)
            assert "300 ms and 600 ms" in part(page, QSpinBox, "Retries").accessibleDescription()
            page.page_actions()["save"].trigger()
            await until(lambda: not page.editor.is_unsaved)

            (stored,) = await around.desk.reader.hooks()
            assert retry_policy(2) == stored.retry

    play(scenario())


def test_unsaved_changes_are_not_lost_in_passing(qtbot: QtBot, tmp_path: Path) -> None:
    """Moving to another hook asks first; the answer "Cancel" leaves everything as it is."""

    async def scenario() -> None:
        async with stage(tmp_path) as around:
            first = await a_hook(around.engine, "First")
            second = await a_hook(around.engine, "Second")
            page = await opened(qtbot, around)
            assert page.editor.hook_id == second.id
            write(page, "Name", "Changed")
            page.side.list.setCurrentIndex(page.side.list.hooks.index(1))
            assert "“Changed”" in await answer("Cancel")
            assert page.editor.hook_id == second.id
            assert page.editor.form.draft.name == "Changed"

            page.select(first.id)
            await answer("Save")
            await until(lambda: page.editor.hook_id == first.id)
            assert {"First", "Changed"} == {hook.name for hook in await around.desk.reader.hooks()}

    play(scenario())


def test_closing_the_window_asks_about_unsaved_changes(qtbot: QtBot, tmp_path: Path) -> None:
    """The window may close at once only where nothing would be lost."""

    async def scenario() -> None:
        async with stage(tmp_path) as around:
            await a_hook(around.engine, "CRM")
            page = await opened(qtbot, around)
            closed: list[bool] = []
            assert page.may_close(lambda: closed.append(True))
            write(page, "Name", "Changed")
            assert not page.may_close(lambda: closed.append(True))
            await answer("Discard")
            await until(lambda: closed == [True])

    play(scenario())


def test_a_deleted_hook_asks_first(qtbot: QtBot, tmp_path: Path) -> None:
    """Delete asks; only the answer that says so deletes."""

    async def scenario() -> None:
        async with stage(tmp_path) as around:
            await a_hook(around.engine, "Kept")
            await a_hook(around.engine, "Gone")
            page = await opened(qtbot, around)
            page.page_actions()["delete"].trigger()
            await answer("Cancel")
            assert names(page) == ["Gone", "Kept"]
            page.page_actions()["delete"].trigger()
            await answer("Delete hook")
            await until(lambda: names(page) == ["Kept"])

            assert ["Kept"] == [hook.name for hook in await around.desk.reader.hooks()]

    play(scenario())


def test_a_new_key_is_given_only_when_confirmed(qtbot: QtBot, tmp_path: Path) -> None:
    """Regenerating says that the old key is dead at once; the text being edited stays."""

    async def scenario() -> None:
        async with stage(tmp_path) as around:
            hook = await a_hook(around.engine, "CRM")
            page = await opened(qtbot, around)
            write(page, "Name", "Edited")
            press(page, "Regenerate signing key")
            await answer("Cancel")
            assert page.editor.form.signing_key == hook.signing_key
            press(page, "Regenerate signing key")
            await answer("Regenerate key")
            await until(lambda: page.editor.form.signing_key != hook.signing_key)

            assert (await around.desk.reader.hook(hook.id)).signing_key == page.editor.form.signing_key
            assert page.editor.form.draft.name == "Edited"

    play(scenario())


def test_a_copy_begins_switched_off(qtbot: QtBot, tmp_path: Path) -> None:
    """Duplicating doubles nothing that is sent before one has looked at it."""

    async def scenario() -> None:
        async with stage(tmp_path) as around:
            hook = await a_hook(around.engine, "CRM")
            page = await opened(qtbot, around)
            page.page_actions()["duplicate"].trigger()
            page.page_actions()["save"].trigger()
            await until(lambda: names(page) == ["CRM (copy)", "CRM"])

            copy = (await around.desk.reader.hooks())[0]
            assert not copy.enabled
            assert (hook.events, hook.url) == (copy.events, copy.url)
            assert hook.signing_key != copy.signing_key

    play(scenario())


def test_a_hook_made_elsewhere_appears(qtbot: QtBot, tmp_path: Path) -> None:
    """What the engine announces is shown, and what is being edited stays as it is."""

    async def scenario() -> None:
        async with stage(tmp_path) as around:
            hook = await a_hook(around.engine, "CRM")
            page = await opened(qtbot, around)
            write(page, "Name", "Edited")
            await a_hook(around.engine, "Other")
            await until(lambda: len(names(page)) == 2)
            assert page.editor.form.draft.name == "Edited"
            await around.engine.delete_hook(hook.id)
            await until(lambda: names(page) == ["Other"])

            assert "deleted" in page.editor.notice.text
            assert page.editor.is_unsaved

    play(scenario())


def test_the_list_is_searched_by_name_event_and_endpoint(qtbot: QtBot, tmp_path: Path) -> None:
    """Words in any order find a hook."""

    async def scenario() -> None:
        async with stage(tmp_path) as around:
            await a_hook(around.engine, "CRM", "User.Created")
            await a_hook(around.engine, "Mail", "PostSignIn", port=8025)
            page = await opened(qtbot, around)
            page.focus_filter()
            for words, expected in (
                ("user.c", ["CRM"]),
                ("8025 mail", ["Mail"]),
                ("none", []),
                ("", ["Mail", "CRM"]),
            ):
                page.side.search.set_text(words)
                assert expected == names(page)

    play(scenario())


def test_a_test_event_is_asked_for_with_the_hook(qtbot: QtBot, tmp_path: Path) -> None:
    """The button hands on which hook is to be tested."""

    async def scenario() -> None:
        async with stage(tmp_path) as around:
            hook = await a_hook(around.engine, "CRM")
            page = await opened(qtbot, around)
            with qtbot.waitSignal(page.test_wanted) as told:
                QTest.mouseClick(part(page, QAbstractButton, "Send a test event…"), Qt.MouseButton.LeftButton)
            assert [hook.id] == told.args

    play(scenario())


@pytest.mark.usefixtures("qapp")
def test_the_model_keeps_qts_rules(qtmodeltester: ModelTester, tmp_path: Path) -> None:
    """The list model is a model as Qt expects it, empty and filled."""

    async def scenario() -> None:
        async with stage(tmp_path) as around:
            await a_hook(around.engine, "CRM")
            model = HooksModel()
            qtmodeltester.check(model, force_py=True)  # type: ignore[no-untyped-call]
            model.show(await around.desk.reader.hooks())
            qtmodeltester.check(model, force_py=True)  # type: ignore[no-untyped-call]

    play(scenario())
