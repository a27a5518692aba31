from PySide6.QtGui import QAction
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from gui.rail import WIDTH, Rail


def test_the_rail_is_as_wide_as_its_longest_word(qtbot: QtBot) -> None:
    """Some languages have long ones, and a mark of something unsaved may stand behind them."""
    long = "Benachrichtigungen"
    rail = Rail({"hooks": ("Hooks", QAction()), "deliveries": (long, QAction())})
    qtbot.addWidget(rail)
    button = rail.findChild(QToolButton, "rail_deliveries")
    assert isinstance(button, QToolButton)

    assert rail.width() > button.fontMetrics().horizontalAdvance(f"{long} •")
    assert rail.width() > WIDTH
