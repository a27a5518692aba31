import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from gui.widgets.headers_editor import ROWS_LIMIT, HeadersEditor
from tests.gui.stage import part, press


@pytest.fixture
def editor(qtbot: QtBot) -> HeadersEditor:
    made = HeadersEditor()
    qtbot.addWidget(made)
    made.show()
    return made


def said(editor: HeadersEditor) -> list[str]:
    return [label.text() for label in editor.findChildren(QLabel) if label.text() and not label.isHidden()]


def test_rows_are_typed_added_and_removed(editor: HeadersEditor, qtbot: QtBot) -> None:
    """What stands in the rows is what the headers are; a row without words is none."""
    seen = []
    editor.set_headers((("X-One", "1"),))

    press(editor, "Add header")
    seen.append(editor.headers)
    with qtbot.waitSignal(editor.changed):
        QTest.keyClicks(part(editor, QLineEdit, "Name of header 2"), "X-Two")
    QTest.keyClicks(part(editor, QLineEdit, "Value of header 2"), "2")
    seen.append(editor.headers)

    with qtbot.waitSignal(editor.changed):
        press(editor, "Remove header 1")
    seen.append(editor.headers)
    assert [(("X-One", "1"),), (("X-One", "1"), ("X-Two", "2")), (("X-Two", "2"),)] == seen


def test_a_wrong_row_says_why_as_one_types(editor: HeadersEditor) -> None:
    """The reason stands at the row, and goes when it is put right."""
    editor.set_headers((("X One", "1"), ("X-Two", "2")))
    assert len(editor.problems) == 2
    assert editor.problems[1] is None
    assert said(editor) == ["A header name cannot contain a space. Use letters, digits and hyphens."]

    field = part(editor, QLineEdit, "Name of header 1")
    field.clear()
    QTest.keyClicks(field, "X-One")
    assert editor.problems == [None, None]
    assert said(editor) == []


def test_what_only_the_whole_shows_is_said_at_its_row(editor: HeadersEditor) -> None:
    """A reason from outside stands beside the row it is about."""
    editor.set_headers((("a", "1"), ("a", "2")))

    editor.say_problems({1: "This header is there already."})

    assert said(editor) == ["This header is there already."]


def test_rows_are_limited(editor: HeadersEditor) -> None:
    """No form of a thousand rows."""
    editor.set_headers(tuple((f"x-{number}", "") for number in range(ROWS_LIMIT + 5)))

    assert len(editor.headers) == ROWS_LIMIT
    assert not editor._add.isEnabled()
