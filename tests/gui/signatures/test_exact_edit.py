import pytest
from PySide6.QtCore import QMimeData
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from gui.signatures.exact_edit import ExactEdit
from gui.work import Workshop
from tests.gui.stage import part

CRLF = b"POST / HTTP/1.1\r\nHost: a\r\n\r\n{}\r\n"


@pytest.fixture
def edit(qtbot: QtBot, workshop: Workshop) -> ExactEdit:
    made = ExactEdit(workshop, "Body")
    qtbot.addWidget(made)
    made.resize(400, 300)
    made.show()
    return made


def field(edit: ExactEdit) -> QPlainTextEdit:
    return part(edit, QPlainTextEdit, "Body")


def paste(edit: ExactEdit, text: str) -> None:
    data = QMimeData()
    data.setText(text)
    field(edit).insertFromMimeData(data)


def said(edit: ExactEdit) -> str:
    return " ".join(each.text() for each in edit.findChildren(QLabel))


@pytest.mark.parametrize(
    "data",
    [CRLF, "é\u2028\u00a0x".encode(), b"a\rb", b"", b"\xef\xbb\xbf{}"],
    ids=["CR LF", "odd spaces", "CR", "nothing", "a mark of the byte order"],
)
def test_bytes_stay_as_they_came(edit: ExactEdit, data: bytes) -> None:
    """Qt's line ends are not ours: until somebody types, no byte is another one."""
    edit.set_data(data)

    assert data == edit.data
    assert not edit.is_held


def test_a_paste_of_everything_is_exact(edit: ExactEdit, qtbot: QtBot) -> None:
    """What is pasted into an empty field, or over all of it, keeps its line ends; typing then makes them alike."""
    with qtbot.waitSignal(edit.changed):
        paste(edit, CRLF.decode())
    assert CRLF == edit.data
    assert "CR LF" in said(edit)

    QTest.keyClicks(field(edit), "x")
    assert b"x" + CRLF.replace(b"\r\n", b"\n") == edit.data


@pytest.mark.parametrize(
    "data",
    [b"\xff\xfe\x00", b"a\0b", b"x" * 40_000, b"x\n" * 400_000],
    ids=["no text", "a NUL", "a long line", "very long"],
)
async def test_what_cannot_be_edited_is_held(edit: ExactEdit, workshop: Workshop, data: bytes) -> None:
    """It is shown, counts as it is, and makes room when it is cleared."""
    edit.set_data(data)
    held = (edit.is_held, edit.data)
    part(edit, QPushButton, "Clear body").click()
    cleared = (edit.is_held, edit.data)

    assert ((True, data), (False, b"")) == (held, cleared)
    await workshop.tasks.close()


def test_a_paste_that_is_too_much_is_refused(edit: ExactEdit) -> None:
    """Into a text that is there only so much can be pasted; it says what to do."""
    edit.set_data(b"abc")
    paste(edit, "x" * 600_000)

    assert b"abc" == edit.data
    assert "Clear it and paste all of it anew." in said(edit)
