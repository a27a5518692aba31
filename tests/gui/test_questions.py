"""Dialogs as they open."""

import asyncio

from PySide6.QtWidgets import QDialog, QLabel, QVBoxLayout
from pytestqt.qtbot import QtBot

from gui.questions import opened
from tests.gui.stage import play


def test_a_dialog_is_no_larger_than_the_screen(qtbot: QtBot) -> None:
    """Its buttons are at its lower edge, and it has a title bar: on a small screen both are to be seen."""

    async def scenario() -> None:
        dialog = QDialog()
        qtbot.addWidget(dialog)
        dialog.resize(3000, 2000)
        done = asyncio.ensure_future(opened(dialog))
        await asyncio.sleep(0)
        room = dialog.screen().availableGeometry()
        assert dialog.isVisible()
        assert room.width() - 100 < dialog.width() <= room.width()
        assert room.height() - 100 < dialog.height() < room.height()
        dialog.accept()
        assert QDialog.DialogCode.Accepted == await done

    play(scenario())


def test_a_dialog_that_says_no_size_is_as_large_as_what_it_holds(qtbot: QtBot) -> None:
    async def scenario() -> None:
        dialog = QDialog()
        qtbot.addWidget(dialog)
        QVBoxLayout(dialog).addWidget(QLabel("A question?"))
        done = asyncio.ensure_future(opened(dialog))
        await asyncio.sleep(0)
        assert dialog.size() == dialog.sizeHint()
        dialog.reject()
        await done

    play(scenario())
