"""The dialog of the Management API: what a user presses and reads there."""

from pathlib import Path

import httpx
import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QSpinBox, QWidget
from pytestqt.qtbot import QtBot

from core.model import ApiState
from gui.api.dialog import ApiDialog
from gui.main_window import MainWindow
from gui.theme import Appearance
from gui.widgets.notice import Notice
from tests.gui.stage import Stage, answer, part, play, press, stage, until

pytestmark = pytest.mark.usefixtures("appearance")


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    return widget


async def opened_dialog(parent: QWidget, around: Stage) -> ApiDialog:
    dialog = ApiDialog(around.desk, parent)
    dialog.open()
    await until(lambda: url(dialog))
    return dialog


def url(dialog: ApiDialog) -> str:
    return part(dialog, QLineEdit, "URL").text()


def token(dialog: ApiDialog) -> QLineEdit:
    return part(dialog, QLineEdit, "Token")


def is_named(dialog: ApiDialog, name: str) -> bool:
    return any(
        each.accessibleName() == name and each.isEnabled() for each in dialog.findChildren(QAbstractButton)
    )


async def calls(state: ApiState, with_token: str) -> int:
    async with httpx.AsyncClient(trust_env=False) as client:
        headers = {"Authorization": f"Bearer {with_token}"}
        return (await client.get(f"{state.url}/hooks", headers=headers)).status_code


def test_it_is_off_at_first(parent: QWidget, tmp_path: Path) -> None:
    """It shows where it would be, and no token: there is none yet."""

    async def scenario() -> None:
        async with stage(tmp_path) as around:
            dialog = await opened_dialog(parent, around)

            assert is_named(dialog, "Start the API")
            assert (url(dialog), token(dialog).text()) == ("http://127.0.0.1:3002/api", "")
            assert part(dialog, QSpinBox, "Port").value() == 3002
            dialog.reject()

    play(scenario())


def test_it_is_started_on_a_port_and_stopped(parent: QWidget, tmp_path: Path) -> None:
    """URL and token are there to be copied; the token is masked until revealed."""

    async def scenario() -> None:
        async with stage(tmp_path) as around:
            dialog = await opened_dialog(parent, around)
            part(dialog, QSpinBox, "Port").setValue(0)
            press(dialog, "Start the API")
            await until(lambda: is_named(dialog, "Stop the API"))
            state = await around.engine.api_state()

            assert (url(dialog), token(dialog).text()) == (state.url, state.token)
            assert token(dialog).echoMode() is QLineEdit.EchoMode.Password
            assert not part(dialog, QSpinBox, "Port").isEnabled()
            assert await calls(state, state.token) == 200
            press(dialog, "Copy the API's URL")
            assert QGuiApplication.clipboard().text() == state.url
            press(dialog, "Copy token")
            assert QGuiApplication.clipboard().text() == state.token
            press(dialog, "Stop the API")
            await until(lambda: is_named(dialog, "Start the API"))
            assert not (await around.engine.api_state()).listening
            dialog.reject()

    play(scenario())


def test_a_token_is_renewed_after_a_question(parent: QWidget, tmp_path: Path) -> None:
    """The old one is refused at once; Cancel changes nothing."""

    async def scenario() -> None:
        async with stage(tmp_path) as around:
            old = await around.engine.start_api(port=0)
            dialog = await opened_dialog(parent, around)

            press(dialog, "Regenerate token")
            await answer("Cancel")
            assert token(dialog).text() == old.token
            press(dialog, "Regenerate token")
            assert await answer("Renew token") == "Make a new token?"
            await until(lambda: token(dialog).text() != old.token)

            assert await calls(old, old.token) == 401
            assert await calls(old, token(dialog).text()) == 200
            dialog.reject()

    play(scenario())


def test_a_port_that_is_taken_is_said_in_the_dialog(parent: QWidget, tmp_path: Path) -> None:
    """And another one can be tried."""

    async def scenario() -> None:
        async with stage(tmp_path) as around:
            taken = await around.engine.start_receiver(port=0)
            dialog = await opened_dialog(parent, around)
            part(dialog, QSpinBox, "Port").setValue(taken.port)
            press(dialog, "Start the API")
            trouble = dialog.findChild(Notice)
            assert trouble is not None
            await until(lambda: trouble.text)

            assert "in use" in trouble.text
            part(dialog, QSpinBox, "Port").setValue(0)
            press(dialog, "Start the API")
            await until(lambda: is_named(dialog, "Stop the API"))
            assert not trouble.text
            dialog.reject()

    play(scenario())


def test_the_menu_opens_it(qtbot: QtBot, tmp_path: Path, appearance: Appearance) -> None:
    """From the Receiver menu, over the window."""

    async def scenario() -> None:
        async with stage(tmp_path) as around:
            window = MainWindow(around.desk.memory, appearance)
            qtbot.addWidget(window)
            window.furnish(around.desk, {}, lambda: True)

            window.actions_by_name["api"].trigger()
            await until(lambda: window.findChildren(ApiDialog))

            [dialog] = window.findChildren(ApiDialog)
            await until(lambda: url(dialog))
            press(dialog, "Close")

    play(scenario())
