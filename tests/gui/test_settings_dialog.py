"""The dialog of the settings: what a user types and reads there."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from core.engine import Engine
from core.errors import WorkspaceError
from gui.settings_dialog import SettingsDialog
from gui.widgets.notice import Notice
from tests.gui.stage import Stage, part, play, press, stage, until

ANSWERS, REQUESTS = "Keep of an answer at most", "Keep of a received request at most"


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    return widget


async def opened(parent: QWidget, around: Stage) -> SettingsDialog:
    dialog = SettingsDialog(around.desk, parent)
    dialog.open()
    await until(part(dialog, QLineEdit, ANSWERS).isEnabled)
    return dialog


def says(dialog: SettingsDialog) -> str:
    return " ".join(each.text() for each in dialog.findChildren(QLabel) if each.isVisible())


def test_limits_are_shown_and_stored(parent: QWidget, tmp_path: Path) -> None:
    """In the words in which they are typed; they hold from then on."""

    async def scenario() -> None:
        async with stage(tmp_path) as around:
            dialog = await opened(parent, around)
            answers, requests = part(dialog, QLineEdit, ANSWERS), part(dialog, QLineEdit, REQUESTS)
            assert (answers.text(), requests.text()) == ("5 MiB", "10 MiB")
            answers.setText("300kB")
            press(dialog, "Save")
            await until(dialog.isHidden)

            stored = await around.desk.reader.settings()
            assert (stored.response_limit_bytes, stored.capture_limit_bytes) == (300_000, 10 * 2**20)

    play(scenario())


@pytest.mark.parametrize("typed", ["", "a lot", "0", "1 GiB", "-1", "5 lightyears"])
def test_what_cannot_be_kept_is_said_as_it_is_typed(parent: QWidget, tmp_path: Path, typed: str) -> None:
    """Beside the field; and it cannot be saved."""

    async def scenario() -> None:
        async with stage(tmp_path) as around:
            dialog = await opened(parent, around)
            part(dialog, QLineEdit, REQUESTS).setText(typed)

            assert "is not a size" in says(dialog) or "At least 1 KiB and at most 64 MiB" in says(dialog)
            assert not part(dialog, QPushButton, "Save").isEnabled()
            part(dialog, QLineEdit, REQUESTS).setText("64 MiB")
            assert part(dialog, QPushButton, "Save").isEnabled()
            dialog.reject()

    play(scenario())


def test_what_could_not_be_stored_is_said_and_can_be_tried_again(
    parent: QWidget, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What was typed stays."""

    async def full(*given: object, **named: object) -> None:
        raise WorkspaceError("The disk is full.")

    async def scenario() -> None:
        async with stage(tmp_path) as around:
            dialog = await opened(parent, around)
            monkeypatch.setattr(around.engine, "limit_kept", full)
            part(dialog, QLineEdit, ANSWERS).setText("6 MiB")
            press(dialog, "Save")
            trouble = dialog.findChildren(Notice)[0]
            await until(lambda: "disk is full" in trouble.text)

            assert part(dialog, QPushButton, "Save").isEnabled()
            assert part(dialog, QLineEdit, ANSWERS).text() == "6 MiB"
            assert isinstance(around.engine, Engine)
            dialog.reject()

    play(scenario())
