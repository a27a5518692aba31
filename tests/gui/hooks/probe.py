"""What tests of the Hooks page do as a user does."""

from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QMenu
from pytestqt.qtbot import QtBot

from gui.hooks.page import HooksPage
from tests.gui.stage import Stage, part, until


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


def menu(page: HooksPage, words: str) -> QAction:
    """A line of the hook's menu."""
    (shown,) = page.editor.head.findChildren(QMenu)
    return next(action for action in shown.actions() if action.text() == words)
