import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPlainTextEdit
from pytestqt.qtbot import QtBot

from gui.widgets.json_editor import JsonEditor
from tests.gui.stage import part, press


@pytest.fixture
def editor(qtbot: QtBot) -> JsonEditor:
    made = JsonEditor(name="Payload")
    qtbot.addWidget(made)
    made.resize(500, 400)
    made.show()
    return made


def said(editor: JsonEditor) -> str:
    return " ".join(label.text() for label in editor.findChildren(QLabel) if not label.isHidden())


def test_the_first_mistake_is_said_with_its_place(editor: JsonEditor) -> None:
    """Line and column stand below, and one press goes there."""
    editor.set_text('{\n  "a": 1,\n  "b": oops\n}')

    assert said(editor).startswith("Line 3, column 8: Expected a value")
    press(editor, "Go to it")
    cursor = part(editor, QPlainTextEdit, "Payload").textCursor()
    assert (cursor.blockNumber(), cursor.positionInBlock()) == (2, 7)


def test_typing_is_checked_when_it_pauses(editor: JsonEditor, qtbot: QtBot) -> None:
    """A mend takes the reason away; setting a text is no edit."""
    with qtbot.assertNotEmitted(editor.edited):
        editor.set_text("[1")
    problems = [editor.problem is None]

    QTest.keyClick(
        part(editor, QPlainTextEdit, "Payload"), Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier
    )
    with qtbot.waitSignals([editor.edited, editor.checked]):
        QTest.keyClicks(part(editor, QPlainTextEdit, "Payload"), "]")
    problems.append(editor.problem is None)
    assert problems == [False, True]
    assert said(editor) == ""


@pytest.mark.parametrize(
    "text",
    [
        pytest.param('{"a":"no\u00a0break"}', id="a no-break space"),
        pytest.param('{"a":"🎉 漢字"}', id="beyond the basic plane"),
        pytest.param("{\n\t\n}", id="tabs and line feeds"),
    ],
)
def test_the_text_comes_back_as_it_was_set(editor: JsonEditor, text: str) -> None:
    """What is sent is what was typed, to the last character."""
    editor.set_text(text)

    assert text == editor.text


def test_line_ends_of_unicode_stay_inside_their_string(editor: JsonEditor) -> None:
    """U+2028 and U+2029 would break the line here; escaped they mean the same."""
    editor.set_text('{"a":"x\u2028y\u2029z"}')

    assert editor.text == '{"a":"x\\u2028y\\u2029z"}'
    assert editor.problem is None


def test_a_new_line_keeps_the_indent(editor: JsonEditor) -> None:
    """Enter goes on where the line began, one step deeper after a bracket."""
    editor.set_text('{\n  "a": {')
    field = part(editor, QPlainTextEdit, "Payload")
    QTest.keyClick(field, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)

    QTest.keyClick(field, Qt.Key.Key_Return)
    QTest.keyClicks(field, "1")

    assert editor.text == '{\n  "a": {\n    1'


def test_more_than_can_be_edited_is_refused_in_words(editor: JsonEditor) -> None:
    """A pasted megabyte does not stop the window; the text stays as it was."""
    editor.set_text("{}")
    pasted = QMimeData()
    pasted.setText("x" * 1_000_000)

    editor._edit.insertFromMimeData(pasted)

    assert editor.text == "{}"
    assert "a payload edited here can have 524,288" in said(editor)
