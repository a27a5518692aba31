import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from gui.widgets.lazy_text_view import LazyTextView, Place
from gui.widgets.lines import Found, HexLines, TextLines
from tests.gui.mouse import move_mouse

Key = Qt.Key
Mod = Qt.KeyboardModifier


@pytest.fixture
def view(qtbot: QtBot) -> LazyTextView:
    made = LazyTextView()
    qtbot.addWidget(made)
    made.resize(400, 300)
    made.show()
    return made


@pytest.mark.parametrize(
    ("keys", "expected"),
    [
        pytest.param([(Key.Key_Right, Mod.ShiftModifier)] * 3, "one", id="to the right"),
        pytest.param([(Key.Key_End, Mod.ShiftModifier)], "one two", id="to the end of the line"),
        pytest.param([(Key.Key_Down, Mod.ShiftModifier)], "one two\n", id="down"),
        pytest.param(
            [(Key.Key_End, Mod.ControlModifier), (Key.Key_Left, Mod.ShiftModifier)], "🎉", id="backwards"
        ),
        pytest.param([(Key.Key_A, Mod.ControlModifier)], "one two\nthree\n\nfour 🎉", id="everything"),
        pytest.param(
            [(Key.Key_PageDown, Mod.ShiftModifier), (Key.Key_End, Mod.ShiftModifier)],
            "one two\nthree\n\nfour 🎉",
            id="by the page",
        ),
        pytest.param(
            [(Key.Key_Right, Mod.NoModifier)] * 8 + [(Key.Key_End, Mod.ShiftModifier)],
            "three",
            id="over the end of a line",
        ),
    ],
)
def test_keys_select_and_copy(view: LazyTextView, keys: list[tuple[Key, Mod]], expected: str) -> None:
    """What is selected by key is what Ctrl+C copies."""
    view.show_lines(TextLines("one two\nthree\n\nfour 🎉"))

    for key, modifier in keys:
        QTest.keyClick(view, key, modifier)
    QTest.keyClick(view, Key.Key_C, Mod.ControlModifier)

    assert expected == view.selected_text()
    assert expected == QGuiApplication.clipboard().text()


def test_the_mouse_selects_a_word_and_a_stretch(view: LazyTextView) -> None:
    """A double click takes the word, dragging what lies between."""
    view.show_lines(TextLines("alpha beta-gamma\ndelta"))
    width, row = view.fontMetrics().horizontalAdvance("0"), view._row_height()
    place = QPoint(8 + 8 * width, 4 + row // 2)

    QTest.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert view.selected_text() == "beta-gamma"

    QTest.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(8 + 6 * width, 4 + row // 2))
    end = QPoint(8 + 2 * width, 4 + row + row // 2)
    move_mouse(view.viewport(), end, held=Qt.MouseButton.LeftButton)
    QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=end)
    assert view.selected == (Place(0, 6), Place(1, 2))


def test_wide_characters_are_hit_where_they_are(view: LazyTextView) -> None:
    """Characters that take two cells, or two units, do not shift what follows them."""
    view.show_lines(TextLines("漢字🎉x"))
    layout = view._layout("漢字🎉x")
    line = layout.lineAt(0)
    x = round(view._x(line, "漢字🎉x", 3))

    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(8 + x, 6))

    assert view.selected[0] == Place(0, 3)


@pytest.mark.parametrize(
    "lines",
    [
        pytest.param(TextLines("x" * 1_000_000), id="a line of 1 MB"),
        pytest.param(TextLines("[\n" * 200_000), id="200,000 lines"),
        pytest.param(HexLines(b"\0" * 10_000_000), id="10 MB of bytes"),
        pytest.param(TextLines("\u05d0\u0301\u202a" * 100_000), id="right to left, combining"),
    ],
)
def test_any_size_is_painted_at_both_ends(view: LazyTextView, lines: TextLines | HexLines) -> None:
    """The far corner of a large text comes into sight and is painted."""
    view.show_lines(lines)
    view.grab()

    QTest.keyClick(view, Key.Key_End, Mod.ControlModifier)
    view.grab()

    assert view.selected[0].line == lines.count - 1
    assert view.verticalScrollBar().value() == view.verticalScrollBar().maximum()


def test_a_find_is_selected_and_in_sight(view: LazyTextView) -> None:
    """A find far away is brought up, marked and selected."""
    view.show_lines(TextLines("\n" * 500 + "x" * 900 + "needle"))
    found = Found(500, 900, 6)

    view.mark([found])
    view.select(found)
    view.grab()

    assert view.selected_text() == "needle"
    assert view.horizontalScrollBar().value() > 0


def test_a_huge_selection_is_not_copied_in_silence(
    view: LazyTextView, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """More than the clipboard should hold is refused with a sentence."""
    monkeypatch.setattr("gui.widgets.lazy_text_view.COPY_LIMIT", 100)
    view.show_lines(TextLines("x\n" * 1000))
    view.select_all()

    with qtbot.waitSignal(view.copy_refused) as refused:
        view.copy()
    assert "Save the body to a file" in refused.args[0]


def test_the_text_can_be_heard(view: LazyTextView) -> None:
    """The text alternative says how much there is, and how it begins."""
    view.show_lines(TextLines("first\nsecond"))

    assert view.accessibleDescription() == "2 lines.\nfirst\nsecond"
