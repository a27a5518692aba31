"""What tests of the window are given: a workshop, and an application dressed as the real one."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from gui.theme import Appearance, Choice
from gui.work import Workshop


@pytest.fixture
def workshop() -> Iterator[Workshop]:
    made = Workshop()
    yield made
    made.close()


@pytest.fixture
def appearance(qapp: QApplication) -> Iterator[Appearance]:
    """The application in its light theme; afterwards as it was."""
    palette, sheet, style = qapp.palette(), qapp.styleSheet(), qapp.style().objectName()
    yield Appearance(qapp, Choice.LIGHT)
    qapp.setStyleSheet(sheet)
    qapp.setStyle(style)
    qapp.setPalette(palette)
