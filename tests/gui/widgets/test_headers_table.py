import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPlainTextEdit, QTableView
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from core.headers import Headers
from gui.theme import GAP_S
from gui.widgets.headers_table import HeadersTable
from tests.gui.stage import part, press

HEADERS: Headers = (("Content-Type", "text/plain"), ("set-cookie", "a=1"), ("Set-Cookie", "b=2"))


@pytest.fixture
def table(qtbot: QtBot) -> HeadersTable:
    made = HeadersTable()
    qtbot.addWidget(made)
    made.resize(420, 300)
    made.show()
    made.show_headers(HEADERS)
    return made


def clipboard() -> str:
    return QGuiApplication.clipboard().text()


def test_the_model_is_sound(table: HeadersTable, qtmodeltester: ModelTester) -> None:
    """The model keeps Qt's rules, full and empty."""
    qtmodeltester.check(table._model)  # type: ignore[no-untyped-call]
    table.show_headers(())
    qtmodeltester.check(table._model)  # type: ignore[no-untyped-call]


def test_fields_are_copied_whole_or_in_part(table: HeadersTable) -> None:
    """Name, value, both, or all of them: duplicates and case as they crossed the wire."""
    table.select(1)
    table.copy_names()
    assert clipboard() == "set-cookie"
    table.copy_values()
    assert clipboard() == "a=1"
    QTest.keyClick(part(table, QTableView, "Headers"), Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert clipboard() == "set-cookie: a=1"
    press(table, "Copy all headers")
    assert clipboard() == "Content-Type: text/plain\nset-cookie: a=1\nSet-Cookie: b=2"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("cookie", HEADERS[1:], id="by name, either case"),
        pytest.param("PLAIN", HEADERS[:1], id="by value"),
        pytest.param("nothing", (), id="none"),
        pytest.param("", HEADERS, id="all"),
    ],
)
def test_fields_are_filtered(table: HeadersTable, text: str, expected: Headers) -> None:
    """A field stays when its name or its value contains the text."""
    table.filter_by(text)

    assert expected == table.shown


def test_a_value_that_is_cut_is_shown_whole_below(table: HeadersTable) -> None:
    """A long value has its own field below, as plain text; a short one has not."""
    table.show_headers((("a", "<b>" + "x" * 900), ("b", "short")))
    detail = part(table, QPlainTextEdit, "Whole value")

    table.select(0)
    assert detail.isVisible()
    assert detail.toPlainText() == "<b>" + "x" * 900

    table.select(1)
    assert not detail.isVisible()


def test_a_value_of_a_megabyte_is_harmless(table: HeadersTable) -> None:
    """Its beginning is shown, all of it is copied."""
    table.show_headers((("a", "x" * 1_000_000),))
    table.select(0)
    table.grab()

    assert "1,000,000 characters in all" in part(table, QPlainTextEdit, "Whole value").toPlainText()
    table.copy_values()
    assert len(clipboard()) == 1_000_000


@pytest.mark.parametrize(
    ("width", "name", "is_whole"),
    [
        (700, "logto-signature-sha-256", True),
        (300, "logto-signature-sha-256", False),
        (700, "x" * 60_000, False),
        (300, "Host", True),
    ],
)
def test_names_are_seen_whole_where_the_values_have_room(
    table: HeadersTable, width: int, name: str, is_whole: bool
) -> None:
    """Two names that begin alike are told apart; a name without end leaves room for the values."""
    table.resize(width, 300)
    table.show_headers((*HEADERS, (name, "v")))
    view = part(table, QTableView, "Headers")

    room = view.columnWidth(0) - 2 * GAP_S
    assert (view.fontMetrics().horizontalAdvance(name) <= room) is is_whole
    assert view.columnWidth(1) >= view.viewport().width() * 0.45
