import asyncio
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QLineEdit
from pytestqt.qtbot import QtBot
from shiboken6 import Shiboken

from core.headers import Headers
from gui.widgets.body_view import BodyView, Way
from gui.widgets.find_bar import FindBar
from gui.widgets.rendering import Body
from gui.work import Workshop
from tests.gui.stage import part, play, press, until

JSON: Headers = (("Content-Type", "application/json"),)
LARGE = b'{"a":"' + b"x" * 1_000_000 + b'","needle":1}'


@pytest.fixture
def view(workshop: Workshop, qtbot: QtBot) -> BodyView:
    made = BodyView(workshop)
    qtbot.addWidget(made)
    made.resize(500, 400)
    made.show()
    return made


def shown(view: BodyView) -> str:
    return "\n".join(view.lines.line(number) for number in range(min(view.lines.count, 50)))


@pytest.mark.parametrize(
    ("body", "way"),
    [
        pytest.param(Body(b'{"a":1}', JSON, 7), Way.PRETTY, id="JSON"),
        pytest.param(Body(b"plain", (), 5), Way.TEXT, id="text"),
        pytest.param(Body(b"\x00\x01\x02", (), 3), Way.HEX, id="bytes"),
        pytest.param(Body(b"\x89PNG\r\n\x1a\n", (), 8), Way.HEX, id="an image"),
    ],
)
def test_the_best_way_is_picked(view: BodyView, body: Body, way: Way) -> None:
    """A body opens the way it is read best."""
    view.show_body(body)

    assert way is view.way


def test_a_chosen_way_is_kept(view: BodyView) -> None:
    """Who chose hex gets hex for the next body too; pretty only where there is one."""
    view.show_body(Body(b'{"a":1}', JSON, 7))
    press(view, "Body as hex")
    view.show_body(Body(b'{"b":1}', JSON, 7))
    ways = [view.way]

    press(view, "Body as pretty")
    view.show_body(Body(b"plain", (), 5))
    assert [Way.HEX, Way.TEXT] == [*ways, view.way]


def test_no_body_is_said(view: BodyView) -> None:
    """Where nothing was sent that is what stands there, and nothing can be copied."""
    view.show_body(Body(b""))

    assert not part(view, type(view._actions[1]), "Copy body").isEnabled()
    assert view._waiting.text() == "No body."


def test_text_is_copied_as_it_was_sent(view: BodyView) -> None:
    """Marks that make controls visible are for the eye; the clipboard gets the text itself."""
    view.show_body(Body("a\u202eb\x1bc".encode(), (), 7))
    assert "U+202E" in shown(view)

    press(view, "Copy body")

    assert QGuiApplication.clipboard().text() == "a\u202eb\x1bc"


@pytest.mark.parametrize("way", [Way.PRETTY, Way.HEX])
def test_what_is_laid_out_is_copied_laid_out(view: BodyView, way: Way) -> None:
    """Pretty and hex are copied as they are seen."""
    view.show_body(Body(b'{"a":1}', JSON, 7))
    view.choose(way)

    press(view, "Copy body")

    assert QGuiApplication.clipboard().text() == shown(view)


def test_a_large_body_comes_from_another_process(view: BodyView, workshop: Workshop) -> None:
    """A megabyte on one line is said to be prepared, then shown; what came before is not shown for it."""

    async def scenario() -> None:
        view.show_body(Body(LARGE, JSON, len(LARGE)))
        assert view._waiting.text().startswith("Preparing 1,0")
        await until(lambda: view.sizes)
        assert view.lines.line(1).startswith('  "a": "xxx')
        assert view.grab().width() == 500

    play(scenario())


def test_the_last_body_asked_for_is_the_one_shown(view: BodyView, workshop: Workshop) -> None:
    """Moving on drops what was being prepared."""

    async def scenario() -> None:
        view.show_body(Body(LARGE, JSON, len(LARGE)))
        view.show_body(Body(b"small", (), 5))
        assert shown(view) == "small"
        await until(lambda: len(workshop.tasks) == 0)
        assert shown(view) == "small"

    play(scenario())


def test_a_body_whose_dialog_is_closed_is_not_shown(workshop: Workshop, qtbot: QtBot) -> None:
    """It may still be under way when nothing is left to show it in."""

    async def scenario() -> None:
        gone = BodyView(workshop)
        gone.show_body(Body(LARGE, JSON, len(LARGE)))
        await asyncio.sleep(0)
        gone.deleteLater()
        await until(lambda: not Shiboken.isValid(gone))
        await until(lambda: len(workshop.tasks) == 0)

    play(scenario())


@pytest.mark.parametrize("data", [pytest.param(LARGE, id="lazy"), pytest.param(LARGE[-20:], id="plain")])
def test_finds_are_counted_and_stepped_through(view: BodyView, data: bytes) -> None:
    """Enter goes on, and after the last comes the first."""

    async def scenario() -> None:
        view.show_body(Body(data + b" needle", (("content-type", "text/plain"),), len(data) + 7))
        await until(lambda: view.sizes)
        view.find_text()
        bar = view.findChild(FindBar)
        assert bar is not None
        part(view, QLineEdit, "Find in the body").setText("NEEDLE")
        await until(lambda: bar.count_text == "1 of 2")
        bar.forward()
        assert bar.count_text == "2 of 2"
        bar.forward()
        assert bar.count_text == "1 of 2"
        part(view, QLineEdit, "Find in the body").setText("no such thing")
        await until(lambda: bar.count_text == "nothing found")
        press(view, "Close find")
        assert bar.isHidden()

    play(scenario())


def test_a_body_is_saved_as_it_is(view: BodyView, tmp_path: Path) -> None:
    """The file holds the content, byte for byte; a place that cannot be written to is said."""

    async def scenario() -> None:
        view.show_body(Body(b"\x00\xffdata", (), 6))
        await view._write(tmp_path / "body.bin", b"\x00\xffdata")
        assert (tmp_path / "body.bin").read_bytes() == b"\x00\xffdata"

        await view._write(tmp_path / "missing" / "body.bin", b"")
        assert "could not be saved to body.bin: No such file or directory." in view.notes

    play(scenario())


def test_saving_asks_for_a_file(view: BodyView) -> None:
    """The question is asked without holding up the loop, with a name that fits."""
    view.show_body(Body(b'{"a":1}', JSON, 7))

    press(view, "Save body to a file")

    dialog = view.findChild(QFileDialog)
    assert dialog is not None
    assert dialog.isVisible()
    assert dialog.selectedFiles()[0].endswith("body.json")
    dialog.reject()
