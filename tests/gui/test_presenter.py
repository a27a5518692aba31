from collections.abc import Coroutine
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from core.errors import InputError
from core.tasks import TaskGroup
from gui.presenter import BugDialog, Errands, Presenter, report
from gui.theme import Tone
from tests.gui.stage import part, play, press, until


async def fails(error: Exception) -> None:
    raise error


def presenting(qtbot: QtBot) -> tuple[Presenter, QWidget, list[tuple[str, Tone]]]:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    said: list[tuple[str, Tone]] = []
    presenter = Presenter()
    presenter.show_in(window, lambda sentence, tone: said.append((sentence, tone)))
    return presenter, window, said


async def run(presenter: Presenter, coroutine: Coroutine[Any, Any, Any]) -> None:
    tasks = TaskGroup()
    Errands(tasks, presenter)(coroutine, "an errand")
    await until(lambda: not len(tasks))


def test_what_the_user_can_mend_is_a_sentence(qtbot: QtBot) -> None:
    """A HookError is said with its hint; no dialog, no log."""
    presenter, _, said = presenting(qtbot)
    play(run(presenter, fails(InputError("The port is taken.", "Choose another."))))

    assert said == [("The port is taken. Choose another.", Tone.BAD)]


def test_an_error_can_be_taken_care_of_where_it_belongs(qtbot: QtBot) -> None:
    """Whoever starts an errand may show its failure in place."""
    presenter, _, said = presenting(qtbot)
    taken: list[Exception] = []

    async def scenario() -> None:
        tasks = TaskGroup()
        Errands(tasks, presenter)(fails(InputError("Bad.")), "an errand", failed=taken.append)
        await until(lambda: taken)

    play(scenario())

    assert said == []


@pytest.mark.logs("a bug")
def test_a_bug_is_shown_and_can_be_copied(qtbot: QtBot) -> None:
    """A bug is never swallowed: its traceback is logged, shown, and one press away from the clipboard."""
    presenter, window, _ = presenting(qtbot)
    play(run(presenter, fails(ZeroDivisionError("nothing left"))))
    (dialog,) = window.findChildren(BugDialog)
    press(dialog, "Copy report")

    assert "ZeroDivisionError: nothing left" in QApplication.clipboard().text()
    assert "Python 3." in part(dialog, QPlainTextEdit, "Report").toPlainText()
    dialog.reject()


@pytest.mark.logs("a bug")
def test_bugs_share_one_dialog(qtbot: QtBot) -> None:
    """A second bug is added to the first, the same one only once."""
    presenter, window, _ = presenting(qtbot)
    for error in (ValueError("one"), ValueError("two"), ValueError("two")):
        presenter.bug(error)
    (dialog,) = window.findChildren(BugDialog)
    text = part(dialog, QPlainTextEdit, "Report").toPlainText()

    assert (1, 1) == (text.count("ValueError: one"), text.count("ValueError: two"))
    dialog.reject()


def test_a_report_names_versions() -> None:
    """Whoever mends it knows what it ran on."""
    assert "Qt 6." in report(ValueError("x"))
