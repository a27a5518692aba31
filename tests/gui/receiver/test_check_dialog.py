"""What the receiver checks of what comes to no hook, chosen in the window."""

import asyncio
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QWidget
from pytestqt.qtbot import QtBot

from core.errors import WorkspaceError
from core.model import DETECT, ReceiverState, StandingCheck
from gui import questions
from gui.receiver.check_dialog import CheckDialog
from tests.gui.stage import closed, part, play, press, stage, until


def test_scheme_and_keys_are_chosen_and_come_back(qtbot: QtBot, tmp_path: Path) -> None:
    """What was saved is shown the next time; keys of other schemes are not offered."""
    above = QWidget()
    qtbot.addWidget(above)

    async def scenario() -> None:
        async with stage(tmp_path) as around:
            await around.engine.keep_key("live", "whsec_live", scheme="stripe")
            await around.engine.keep_key("repo", "octo", scheme="github")
            dialog = CheckDialog(around.desk, above)
            dialog.show()
            await until(lambda: dialog.keys.count() == 2)
            assert dialog.check == StandingCheck()

            part(dialog, QCheckBox, "Check what comes to no hook").click()
            assert dialog.check == StandingCheck(scheme=DETECT)
            dialog.scheme.choose("stripe")
            dialog.scheme.chosen.emit()
            await until(lambda: dialog.keys.count() == 1)
            dialog.keys.item(0).setCheckState(Qt.CheckState.Checked)
            press(dialog, "Save")
            await until(lambda: not dialog.isVisible())

            wanted = StandingCheck(scheme="stripe", keys=("live",))
            assert (await around.engine.receiver_state()).check == wanted
            again = CheckDialog(around.desk, above)
            again.show()
            await until(lambda: again.check == wanted)
            again.reject()

    play(scenario())


def test_a_dialog_closed_before_it_is_stored(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """What could not be stored is said where there still is room for it."""
    above = QWidget()
    qtbot.addWidget(above)

    async def scenario() -> None:
        async with stage(tmp_path) as around:
            begun, disk, over = asyncio.Event(), asyncio.Event(), asyncio.Event()

            async def slowly(_check: StandingCheck) -> ReceiverState:
                begun.set()
                await disk.wait()
                over.set()
                raise WorkspaceError("The workspace is locked.")

            monkeypatch.setattr(around.engine, "check_captures", slowly)
            dialog = CheckDialog(around.desk, above)
            around.desk.work(questions.opened(dialog), "choose what the receiver checks")
            await until(dialog.isVisible)
            press(dialog, "Save")
            await begun.wait()
            await closed(dialog)
            disk.set()
            await over.wait()
            await asyncio.sleep(0)

            assert "The workspace is locked." == capsys.readouterr().err.strip()

    play(scenario())
