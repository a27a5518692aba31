"""What a window may take of its screen."""

from pathlib import Path

from PySide6.QtCore import QSettings, QSize
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from gui.main_window import LEAST, MainWindow
from gui.screen import FRAME, fitting
from gui.theme import Appearance


def test_what_fits_stays_and_what_does_not_is_as_large_as_the_screen_lets_it(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    room = window.screen().availableSize()
    assert fitting(window, QSize(300, 200)) == QSize(300, 200)
    assert fitting(window, QSize(300, 9_000)) == QSize(300, room.height() - FRAME.height())
    assert fitting(window, QSize(9_000, 200)) == QSize(room.width() - FRAME.width(), 200)


def test_the_window_is_never_larger_than_its_screen(
    qtbot: QtBot, tmp_path: Path, appearance: Appearance
) -> None:
    """Its strip is at the lower edge; where all is drawn twice as large, a common screen has 540 lines."""
    memory = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    window = MainWindow(memory, appearance)
    qtbot.addWidget(window)
    room = window.screen().availableSize()
    assert window.minimumSize() == fitting(window, LEAST)
    assert window.width() < room.width()
    assert window.height() < room.height()
