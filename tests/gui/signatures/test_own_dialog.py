import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from core.own_schemes import OwnSchemes
from core.signing import Message, find_scheme, read_scheme, scheme_text
from core.signing.scheme import Scheme
from gui import questions
from gui.signatures.own_dialog import OwnSchemesDialog
from gui.signatures.scheme_source import FIRST, Trial, preview, problem
from tests.gui.stage import Stage, answer, closed, play, press, stage, until

MINE = FIRST.replace('"my-scheme"', '"mine"').replace('"My service"', '"Mine"')


@asynccontextmanager
async def dialog(qtbot: QtBot, folder: Path, *stored: str) -> AsyncIterator[tuple[OwnSchemesDialog, Stage]]:
    async with stage(folder) as around:
        for text in stored:
            await around.engine.keep_scheme(text)
        parent = QWidget()
        qtbot.addWidget(parent)
        message = Message(body=b"{}", headers=(("X-My-Timestamp", "1763700000"),))
        made = OwnSchemesDialog(around.desk, OwnSchemes(around.desk.reader.folder), message, parent)
        made.show()
        yield made, around


def test_the_first_text_is_sound() -> None:
    """Whoever begins begins with something that works."""
    assert problem(FIRST) is None
    assert "my-scheme" == read_scheme(FIRST, "").name


@pytest.mark.parametrize(
    ("old", "new", "line", "says"),
    [
        ('coding = "hex"', 'coding = "hexa"', 9, "hexa"),
        ("past_s = 300", "past_s = ", 15, ""),
        ('name = "my-scheme"', 'name = "My Scheme"', 1, "lower-case"),
        ("[time]", "[tmie]", 12, "tmie"),
    ],
    ids=["a value", "no TOML", "a name", "a table"],
)
def test_a_mistake_has_its_line(old: str, new: str, line: int, says: str) -> None:
    """The first mistake is marked where it is, with what was expected; the place is said once."""
    found = problem(FIRST.replace(old, new))

    assert found is not None
    assert line == found.line
    assert says in found.message
    assert "line" not in found.message


def test_what_would_be_signed() -> None:
    """Of the request on the bench, part by part; of an unsound text nothing."""
    message = Message(body=b"{}", headers=(("X-My-Timestamp", "1763700000"),))

    assert ["timestamp", "text", "body"] == [part.origin for part in preview(Trial(FIRST, message)).parts]
    assert preview(Trial("name =", message)).scheme is None


def test_a_scheme_is_written(qtbot: QtBot, tmp_path: Path) -> None:
    """A mistake is not stored; what is sound is, and shown in the list."""

    async def scenario() -> None:
        async with dialog(qtbot, tmp_path) as (made, around):
            await until(lambda: "Signed content" in said(made))
            made.editor.set_text(MINE.replace("hex", "hexa"))
            press(made, "Save")
            assert made.editor.problem is not None
            assert 0 == made.list.count()
            made.editor.set_text(MINE)
            press(made, "Save")
            await until(lambda: made.list.count() == 1)
            assert not made.is_unsaved
            assert ["mine"] == [each.name for each in OwnSchemes(around.desk.reader.folder).schemes()]
            made.reject()

    play(scenario())


def test_one_like_a_scheme_that_is_there(qtbot: QtBot, tmp_path: Path) -> None:
    """It is sound from the start, under a name of its own; leaving it unsaved is asked about."""

    async def scenario() -> None:
        async with dialog(qtbot, tmp_path, MINE) as (made, _):
            made.like.choose("stripe")
            press(made, "New like this")
            assert problem(made.editor.text) is None
            assert 'name = "my-stripe"' in made.editor.text
            made.reject()
            assert "Close without saving?" == await answer("Discard")
            await until(lambda: not made.isVisible())

    play(scenario())


def test_a_scheme_is_deleted(qtbot: QtBot, tmp_path: Path) -> None:
    """After a question."""

    async def scenario() -> None:
        async with dialog(qtbot, tmp_path, MINE) as (made, around):
            assert MINE == made.editor.text
            press(made, "Delete…")
            assert "Delete the scheme “mine”?" == await answer("Delete")
            await until(lambda: made.list.count() == 0)
            assert () == OwnSchemes(around.desk.reader.folder).entries()
            made.reject()

    play(scenario())


def test_a_dialog_closed_while_the_content_is_made(qtbot: QtBot, tmp_path: Path) -> None:
    """Nothing is asked of it, nor shown in it, any more."""

    async def scenario() -> None:
        async with dialog(qtbot, tmp_path) as (made, around):
            around.desk.work(questions.opened(made), "show the schemes")
            previewing = made._previewing
            previewing.now()
            previewing.now()
            await closed(made)
            await until(lambda: not previewing.is_busy)

    play(scenario())


def test_a_dialog_closed_before_a_scheme_is_stored(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is stored and told of even so."""

    async def scenario() -> None:
        async with dialog(qtbot, tmp_path) as (made, around):
            around.desk.work(questions.opened(made), "show the schemes")
            keep, begun, disk = around.engine.keep_scheme, asyncio.Event(), asyncio.Event()

            async def slowly(text: str) -> Scheme:
                begun.set()
                await disk.wait()
                return await keep(text)

            monkeypatch.setattr(around.engine, "keep_scheme", slowly)
            made.editor.set_text(MINE)
            press(made, "Save")
            await begun.wait()
            made.editor.set_text(FIRST)
            await closed(made)
            disk.set()
            await until(lambda: around.notices)

            assert ["mine"] == [each.name for each in OwnSchemes(around.desk.reader.folder).schemes()]

    play(scenario())


def test_every_scheme_of_data_can_be_begun_with() -> None:
    """Its text reads back."""
    for name in ("github", "stripe", "standard-webhooks", "slack"):
        assert problem(scheme_text(find_scheme(name)).replace(f'"{name}"', f'"my-{name}"', 1)) is None


def said(dialog: OwnSchemesDialog) -> str:
    return " ".join(each.text() for each in dialog.findChildren(QLabel))
