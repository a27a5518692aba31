"""A row that becomes as many lines as it has to."""

import pytest
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from gui.widgets.wrapping_row import WrappingRow

WIDTHS = (90, 110, 60, 100)
HEIGHT = 20
GAP = 4


class Held:
    """A row of widgets of known widths above something that takes the rest."""

    def __init__(self, qtbot: QtBot) -> None:
        self.page = QWidget()
        qtbot.addWidget(self.page)
        self.row = WrappingRow(GAP)
        self.parts = [QLabel() for _ in WIDTHS]
        for part, width in zip(self.parts, WIDTHS, strict=True):
            part.setFixedSize(width, HEIGHT)
            self.row.addWidget(part)
        self.rest = QWidget()
        column = QVBoxLayout(self.page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self.row)
        column.addWidget(self.rest, 1)
        self.page.show()

    def lines(self, width: int) -> list[list[int]]:
        """Which parts stand beside one another, at this width."""
        self.page.resize(width, 300)
        tops = sorted({part.y() for part in self.parts})
        return [[number for number, part in enumerate(self.parts) if part.y() == top] for top in tops]


@pytest.fixture
def held(qtbot: QtBot) -> Held:
    return Held(qtbot)


@pytest.mark.parametrize(
    ("width", "lines"),
    [
        (400, [[0, 1, 2, 3]]),
        (sum(WIDTHS) + 3 * GAP, [[0, 1, 2, 3]]),
        (sum(WIDTHS) + 3 * GAP - 1, [[0, 1, 2], [3]]),
        (205, [[0, 1], [2, 3]]),
        (110, [[0], [1], [2], [3]]),
    ],
)
def test_what_has_no_room_beside_the_others_stands_below_them(
    held: Held, width: int, lines: list[list[int]]
) -> None:
    assert held.lines(width) == lines
    assert all(part.geometry().right() < width for part in held.parts)
    assert held.rest.y() == len(lines) * HEIGHT + (len(lines) - 1) * GAP


def test_it_would_be_one_line_and_needs_the_width_of_its_widest_part(held: Held) -> None:
    assert held.row.sizeHint().width() == sum(WIDTHS) + 3 * GAP
    assert held.row.minimumSize().width() == max(WIDTHS)
    assert held.row.minimumSize().height() == HEIGHT


def test_it_gives_back_what_it_holds(held: Held) -> None:
    assert held.row.count() == len(WIDTHS)
    taken = held.row.takeAt(1)
    assert taken is not None
    assert taken.widget() is held.parts[1]
    assert held.row.count() == len(WIDTHS) - 1
    assert held.row.itemAt(len(WIDTHS)) is None
    assert held.row.takeAt(-1) is None
