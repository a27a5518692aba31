import json
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from core.model import Answer, Outcome
from gui.events.page import EventsPage
from tests.gui.stage import Stage, a_hook, part, play, press, stage, until


async def opened(qtbot: QtBot, around: Stage) -> EventsPage:
    page = EventsPage(around.desk)
    qtbot.addWidget(page)
    page.resize(1100, 700)
    page.show()
    await until(lambda: page._loaded)
    return page


async def receiver_port(around: Stage, *, status: int = 200) -> int:
    state = await around.engine.start_receiver(host="127.0.0.1", port=0)
    await around.engine.set_answer(Answer(status=status))
    return state.port


def test_an_event_is_sent_to_every_hook_that_listens(qtbot: QtBot, tmp_path: Path) -> None:
    """Send fires the payload on screen, and its deliveries are shown until they are over."""

    async def scenario() -> None:
        async with stage(tmp_path) as around:
            port = await receiver_port(around)
            for name in ("First", "Second"):
                await a_hook(around.engine, name, port=port)
            await a_hook(around.engine, "Other", "User.Created", port=port)
            page = await opened(qtbot, around)
            page.select("PostSignIn")
            page.payload.editor.set_text('{"event":"PostSignIn","mark":1}')
            QTest.mouseClick(part(page, QAbstractButton, "Send"), Qt.MouseButton.LeftButton)
            await until(lambda: [row.outcome for row in page.sent.rows] == [Outcome.DELIVERED] * 2)

            assert {"First", "Second"} == {row.hook_name for row in page.sent.rows}
            delivery = await around.desk.reader.delivery(page.sent.rows[0].id)
            assert ["event", "mark", "hookId"] == list(json.loads(delivery.order.body))
            assert "2 delivered" in page.sent._says.text()

    play(scenario())


def test_a_delivery_is_opened_from_the_list(qtbot: QtBot, tmp_path: Path) -> None:
    """Enter on a row brings it up on the Deliveries page."""

    async def scenario() -> None:
        async with stage(tmp_path) as around:
            await a_hook(around.engine, "CRM", port=await receiver_port(around, status=500))
            page = await opened(qtbot, around)
            page.select("PostSignIn")
            page.page_actions()["send"].trigger()
            await until(lambda: page.sent.rows)
            QTest.keyClick(page.sent.table, Qt.Key.Key_Return)

            assert ("delivery", page.sent.rows[0].id) in around.shown

    play(scenario())


def test_json_that_does_not_parse_is_not_sent(qtbot: QtBot, tmp_path: Path) -> None:
    """Line and column are said, and nothing leaves."""

    async def scenario() -> None:
        async with stage(tmp_path) as around:
            await a_hook(around.engine, "CRM")
            page = await opened(qtbot, around)
            page.select("PostSignIn")
            page.payload.editor.set_text('{\n "a": }')
            page.page_actions()["send"].trigger()

            assert page.payload.editor.problem is not None
            assert (2, 7) == (page.payload.editor.problem.line, page.payload.editor.problem.column)
            page.payload.editor.set_text("[1]")
            page.page_actions()["send"].trigger()
            assert "object" in page.payload._problem.text()
            assert 0 == (await around.desk.reader.counts())["deliveries"]

    play(scenario())


def test_nobody_listening_leads_to_a_hook(qtbot: QtBot, tmp_path: Path) -> None:
    """Send is off where nobody would hear, and a button makes the hook that is missing."""

    async def scenario() -> None:
        async with stage(tmp_path) as around:
            page = await opened(qtbot, around)
            page.select("Role.Created")
            assert not page.page_actions()["send"].isEnabled()
            with qtbot.waitSignal(page.hook_wanted) as told:
                press(page, "Create a hook for this event")
            assert told.args == ["Role.Created"]
            await a_hook(around.engine, "Roles", "Role.Created")
            await until(page.page_actions()["send"].isEnabled)

    play(scenario())


def test_a_hook_is_tested_alone(qtbot: QtBot, tmp_path: Path) -> None:
    """A test event goes to that hook only, though others listen and though it is off."""

    async def scenario() -> None:
        async with stage(tmp_path) as around:
            port = await receiver_port(around)
            await a_hook(around.engine, "Listens too", "User.Deleted", port=port)
            hook = await a_hook(around.engine, "Tested", "User.Deleted", port=port, enabled=False)
            page = await opened(qtbot, around)
            page.test_hook(hook.id)
            assert ("event", "") in around.shown
            assert page.tree.current == "User.Deleted"
            page.page_actions()["send"].trigger()
            await until(lambda: page.sent.rows and page.sent.rows[0].outcome is Outcome.DELIVERED)

            assert ["Tested"] == [row.hook_name for row in page.sent.rows]

    play(scenario())


def test_what_was_typed_is_kept_for_each_event(qtbot: QtBot, tmp_path: Path) -> None:
    """Looking at another event loses nothing; a new sample replaces it when asked for."""

    async def scenario() -> None:
        async with stage(tmp_path) as around:
            page = await opened(qtbot, around)
            page.select("User.Created")
            page.payload.editor.set_text('{"mine": true}')
            page.select("User.Deleted")
            assert json.loads(page.payload.editor.text)["event"] == "User.Deleted"
            page.select("User.Created")
            assert page.payload.editor.text == '{"mine": true}'
            press(page, "New sample")

            assert json.loads(page.payload.editor.text)["event"] == "User.Created"

    play(scenario())
