import asyncio
from collections.abc import Callable, Coroutine, Iterable, Iterator, Sequence
from typing import Any, NamedTuple

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from core.errors import WorkspaceError
from gui.theme import Tone
from gui.widgets.windowed_model import PAGE, TONE_ROLE, Column, WindowedModel
from gui.widgets.windowed_table import RowPainter, WindowedTable

MODIFIER = Qt.KeyboardModifier


class Row(NamedTuple):
    """A row of the tests: its number and a word."""

    seq: int
    word: str


class Shelf:
    """Where rows are read from: remembers what it was asked for, and can be broken."""

    def __init__(self) -> None:
        self.asked: list[Sequence[int]] = []
        self.trouble: Exception | None = None
        self.gone: set[int] = set()
        self.is_open = True
        self.waiting: list[Coroutine[Any, Any, Any]] = []

    async def fetch(self, seqs: Sequence[int]) -> Iterable[Row]:
        self.asked.append(list(seqs))
        if self.trouble is not None:
            raise self.trouble
        return [Row(seq, f"row {seq}") for seq in seqs if seq not in self.gone]

    def spawn(self, coroutine: Coroutine[Any, Any, Any], name: str) -> None:
        assert name
        if self.is_open:
            self.waiting.append(coroutine)
        else:
            coroutine.close()

    def serve(self) -> None:
        """Answer what was asked so far."""
        while self.waiting:
            asyncio.run(self.waiting.pop(0))


COLUMNS = (
    Column[Row]("Word", lambda row: row.word, 120),
    Column[Row]("Number", lambda row: str(row.seq), 80, right=True, tone=lambda row: Tone.OK),
)


@pytest.fixture
def shelf() -> Iterator[Shelf]:
    made = Shelf()
    yield made
    made.is_open = False
    for coroutine in made.waiting:
        coroutine.close()


@pytest.fixture
def model(shelf: Shelf, qapp: object) -> WindowedModel[Row]:
    return WindowedModel(COLUMNS, fetch=shelf.fetch, seq_of=lambda row: row.seq, spawn=shelf.spawn)


@pytest.fixture
def table(model: WindowedModel[Row], qtbot: QtBot) -> WindowedTable[Row]:
    made = WindowedTable(model, name="Rows")
    qtbot.addWidget(made)
    made.resize(300, 400)
    made.show()
    return made


@pytest.fixture
def read(shelf: Shelf, qtbot: QtBot) -> Callable[[], None]:
    """Let what was looked at be read."""

    def wait_and_serve() -> None:
        qtbot.waitUntil(lambda: bool(shelf.waiting))
        shelf.serve()

    return wait_and_serve


def words(model: WindowedModel[Row], *shown: int) -> list[object]:
    return [model.index(row, 0).data() for row in shown]


def test_the_model_is_sound(model: WindowedModel[Row], shelf: Shelf, qtmodeltester: ModelTester) -> None:
    """The model keeps Qt's rules: empty, full, with rows that come, change and go."""
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]
    model.show_seqs(range(1, 500))
    model.add_rows([Row(500, "new"), Row(499, "changed"), Row(501, "newer")])
    model.remove_seqs([250, 9999])
    model.update_rows([Row(3, "three")])
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]


def test_rows_are_read_when_they_are_looked_at(
    model: WindowedModel[Row], shelf: Shelf, read: Callable[[], None]
) -> None:
    """A row not yet there is an ellipsis; then its whole page is there, and no other was read."""
    model.show_seqs(range(1, 1_000_001))
    assert words(model, 0) == ["…"]

    read()

    assert words(model, 0, 1) == ["row 1000000", "row 999999"]
    assert len(shelf.asked) == 1
    assert len(shelf.asked[0]) == PAGE


def test_a_page_is_asked_for_once(model: WindowedModel[Row], shelf: Shelf, read: Callable[[], None]) -> None:
    """Painting the same rows again does not read them again."""
    model.show_seqs(range(1, 101))
    words(model, *range(100))
    words(model, *range(100))

    read()
    words(model, *range(100))

    assert len(shelf.asked) == 1
    assert not shelf.waiting


def test_what_cannot_be_read_says_why(
    model: WindowedModel[Row], shelf: Shelf, read: Callable[[], None]
) -> None:
    """A page that failed shows the sentence in its rows."""
    shelf.trouble = WorkspaceError("The workspace cannot be read.")
    model.show_seqs([1, 2])
    words(model, 0)

    read()

    assert words(model, 0, 1) == ["The workspace cannot be read."] * 2


def test_a_row_that_is_gone_says_so(
    model: WindowedModel[Row], shelf: Shelf, read: Callable[[], None]
) -> None:
    """A row that was deleted in between is no ellipsis for ever."""
    shelf.gone = {1}
    model.show_seqs([1, 2])
    words(model, 0)

    read()

    assert words(model, 0, 1) == ["row 2", "No longer there."]


def test_a_change_while_reading_is_not_lost(
    model: WindowedModel[Row], shelf: Shelf, read: Callable[[], None]
) -> None:
    """What was read before a change came is read again, not shown."""
    model.show_seqs([1, 2])
    words(model, 0)
    model._read_wanted()
    model.add_rows([Row(3, "just in")])
    shelf.serve()

    read()

    assert words(model, 0, 1, 2) == ["row 3", "row 2", "row 1"]


def test_an_old_answer_does_not_fill_a_new_filter(model: WindowedModel[Row], shelf: Shelf) -> None:
    """Rows that were asked for under another filter are dropped."""
    model.show_seqs([1, 2])
    words(model, 0)
    model._read_wanted()
    model.show_seqs([7])
    shelf.serve()

    assert words(model, 0) == ["…"]


def test_new_rows_come_on_top_and_known_ones_change_in_place(model: WindowedModel[Row]) -> None:
    """A batch is inserted in the order of numbers, whatever order it came in; nothing is read for it."""
    model.add_rows([Row(2, "two"), Row(1, "one")])
    model.add_rows([Row(1, "one again"), Row(3, "three")])

    assert words(model, 0, 1, 2) == ["three", "two", "one again"]
    assert model.index(0, 1).data(TONE_ROLE) == Tone.OK


def test_numbers_and_places_agree(model: WindowedModel[Row]) -> None:
    """A number is found where it is shown; one that is not here is nowhere."""
    model.show_seqs([10, 30, 20])

    assert [model.seq_at(shown) for shown in range(3)] == [30, 20, 10]
    assert [model.shown_at(seq) for seq in (30, 10, 15)] == [0, 2, None]
    assert model.seqs_between(0, 1).tolist() == [30, 20]


# --- the table


def fill(table: WindowedTable[Row], count: int) -> None:
    table.show_seqs(range(1, count + 1))


def test_all_of_a_million_rows_can_be_selected_and_painted(table: WindowedTable[Row], shelf: Shelf) -> None:
    """Ctrl+A is one range, for the selection, the header and the numbers."""
    fill(table, 1_000_000)
    table.setFocus()

    table.selectAll()
    table.grab()

    assert table.selected_count == 1_000_000
    assert table.selected_seqs()[:2] == [1_000_000, 999_999]


def test_rows_stay_under_the_eye_when_new_ones_arrive(table: WindowedTable[Row], qtbot: QtBot) -> None:
    """Scrolled down, the row at the top of the sight stays there; at the top the newest is followed."""
    fill(table, 1000)
    bar = table.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    bar.setValue(300 * 28)
    first = table._model.seq_at(table.rowAt(0))

    table._model.add_rows(Row(seq, "new") for seq in range(1001, 1021))
    assert first == table._model.seq_at(table.rowAt(0))

    bar.setValue(0)
    table._model.add_rows([Row(1021, "newest")])
    assert table._model.seq_at(table.rowAt(0)) == 1021


def test_the_selection_stays_with_its_rows(table: WindowedTable[Row]) -> None:
    """New rows on top move the selection down with what is selected."""
    fill(table, 50)
    table.select_seq(20)
    table.selectionModel().select(
        table._model.index(40, 0),
        QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows,
    )

    table._model.add_rows([Row(51, "new"), Row(52, "newer")])

    assert table.current_seq == 20
    assert table.selected_seqs() == [20, 10]


@pytest.mark.parametrize("key", [Qt.Key.Key_Control, Qt.Key.Key_Shift])
def test_a_row_that_is_brought_up_is_the_only_selected_one_whatever_key_is_held(
    table: WindowedTable[Row], key: Qt.Key
) -> None:
    """Ctrl+R sends again, and Ctrl is still down when the new row is selected."""
    table.show_seqs(range(1, 101))
    table.select_seq(20)
    held = {Qt.Key.Key_Control: MODIFIER.ControlModifier, Qt.Key.Key_Shift: MODIFIER.ShiftModifier}[key]
    QTest.keyPress(table, key, held)
    try:
        assert QGuiApplication.keyboardModifiers() == held
        table.select_seq(25)
        assert ([25], 25) == (table.selected_seqs(), table.current_seq)
    finally:
        QTest.keyRelease(table, key, MODIFIER.NoModifier)


def test_the_current_row_outlives_another_filter(table: WindowedTable[Row], qtbot: QtBot) -> None:
    """It stays current if it matches; if not, that nothing is current is told."""
    fill(table, 50)
    table.select_seq(20)

    with qtbot.assertNotEmitted(table.current_changed):
        table.show_seqs([10, 20, 30])
    assert table.current_seq == 20

    with qtbot.waitSignal(table.current_changed) as told:
        table.show_seqs([1])
    assert told.args == [None]


def test_keys_move_and_open(table: WindowedTable[Row], qtbot: QtBot) -> None:
    """Down goes to the next row, Enter opens it."""
    fill(table, 50)
    table.select_seq(50)

    with qtbot.waitSignal(table.current_changed) as moved:
        QTest.keyClick(table, Qt.Key.Key_Down)
    assert moved.args == [49]
    with qtbot.waitSignal(table.opened) as opened:
        QTest.keyClick(table, Qt.Key.Key_Return)
    assert opened.args == [49]
    assert not table.select_seq(999)


def test_home_and_end_go_to_the_first_and_the_last_row(table: WindowedTable[Row]) -> None:
    """Seen with 100,000 rows: End went to the last column of the row one was in."""
    table.show_seqs(range(1, 101))
    table.select_seq(50)

    QTest.keyClick(table, Qt.Key.Key_End)
    last = table.current_seq
    QTest.keyClick(table, Qt.Key.Key_Home)

    assert (last, table.current_seq) == (1, 100)


def test_foreign_text_is_one_plain_line() -> None:
    """A row shows tags as tags, and controls as marks."""
    model = WindowedModel(
        COLUMNS, fetch=Shelf().fetch, seq_of=lambda row: row.seq, spawn=lambda coroutine, _: coroutine.close()
    )
    model.add_rows([Row(1, "<b>x</b>\n\x1b[2J" + "y" * 1000)])

    (shown,) = words(model, 0)
    assert str(shown).startswith("<b>x</b>⏎")
    assert "\x1b" not in str(shown)
    assert len(str(shown)) <= 510


@pytest.mark.parametrize(
    ("column", "shown"), [(0, "words without end"), (1, "1234567890")], ids=["text", "badge"]
)
def test_a_cell_that_is_cut_has_its_whole_text_in_its_tip(
    table: WindowedTable[Row], model: WindowedModel[Row], column: int, shown: str
) -> None:
    """Seen whole, it needs none."""
    model.add_rows([Row(1234567890, "words without end")])
    painter = table.itemDelegate()
    assert isinstance(painter, RowPainter)
    needs = painter.needs(COLUMNS[column], shown)

    assert painter.hidden(model.index(0, column), needs) == ""
    assert painter.hidden(model.index(0, column), needs - 1) == shown
