"""The Reports page on a real workspace: what it shows, how it follows, and what it writes."""

import asyncio
import csv
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QFont, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QFileDialog, QLabel
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from core.model import Answer
from core.reports.figures import COUNTED, Activity, Failures, Kind
from core.reports.table import Report, Table
from core.reports.window import Span, Window
from gui.reports.choices import Choices
from gui.reports.number_table import NumbersModel
from gui.reports.page import ReportsPage
from gui.reports.picture import Painted
from gui.theme import Appearance
from tests.gui.stage import Stage, a_hook, part, play, press, stage, until

SIGN_IN = b'{"event":"PostSignIn","createdAt":"2026-11-22T09:30:00.000Z","sessionId":"%s","userId":"%s"}'


async def page_on(qtbot: QtBot, around: Stage) -> ReportsPage:
    page = ReportsPage(around.desk)
    qtbot.addWidget(page)
    page.resize(1100, 700)
    page.show()
    await until(lambda: page.report is not None)
    return page


async def fire(around: Stage, *users: bytes, status: int = 200) -> None:
    """A sign-in of each of these, to a hook whose endpoint is our own receiver."""
    receiver = await around.engine.listen("127.0.0.1", 0, Answer(status=status))
    port = int(receiver.url.rpartition(":")[2])
    await a_hook(around.engine, "=CRM", "PostSignIn", port=port)
    for number, user in enumerate(users):
        fired = await around.engine.trigger("PostSignIn", SIGN_IN % (b"s%d" % number, user))
        await around.engine.settled(fired.delivery_ids)


def is_activity(page: ReportsPage, count: int) -> bool:
    return isinstance(page.report, Activity) and page.report.count == count


def test_sign_ins_are_counted_as_they_come(qtbot: QtBot, tmp_path: Path, appearance: Appearance) -> None:
    """First nothing, with a way on; then every event once, though the receiver here got it too."""

    async def scenario() -> None:
        async with stage(tmp_path) as around:
            page = await page_on(qtbot, around)
            assert page.nothing.isVisible()
            press(page, "Choose an event")
            assert [("event", "")] == around.shown

            page._pause.setInterval(10)
            await fire(around, b"ann", b"ann", b"bob")
            await until(lambda: is_activity(page, 3))

            assert page.columns.isVisible()
            assert "3 sign-ins by 2 users" == page.headline.text()
            assert COUNTED[Kind.SIGN_INS] == page.counted.text()
            page.hide()

    play(scenario())


def test_every_report_has_its_tab_and_its_table(qtbot: QtBot, tmp_path: Path, appearance: Appearance) -> None:
    """The table beside the chart says the same in numbers; it is copied with Ctrl+C."""

    async def scenario() -> None:
        async with stage(tmp_path) as around:
            await fire(around, b"ann", status=500)
            page = await page_on(qtbot, around)
            await until(lambda: is_activity(page, 1))
            assert not page.table.isVisible()
            press(page, "Table")
            assert page.table.isVisible()
            page.select("failures")
            await until(lambda: isinstance(page.report, Failures))
            assert (("=CRM", "5xx", 1, 4),) == page.table.numbers.table.rows
            page.table.selectRow(0)
            QTest.keyClick(page.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
            assert "=CRM\t5xx\t1\t4" == QGuiApplication.clipboard().text()
            page.select("latency")
            await until(lambda: isinstance(page.report, tuple))
            assert "4 answered attempts of 1 hook" == page.headline.text()
            assert not part(page, QComboBox, "Length of a bar").isVisible()

    play(scenario())


def test_a_report_is_of_the_time_and_the_hook_that_are_chosen(
    qtbot: QtBot, tmp_path: Path, appearance: Appearance
) -> None:
    """The last choice holds, however quickly it follows upon another."""

    async def scenario() -> None:
        async with stage(tmp_path) as around:
            await fire(around, b"ann", b"bob")
            other = await a_hook(around.engine, "Other", "User.Created")
            page = await page_on(qtbot, around)
            await until(lambda: is_activity(page, 2))
            page.choices.span.setCurrentIndex(1)
            page.choices.hook.setCurrentIndex(page.choices.hook.findData(other.id))
            await until(lambda: is_activity(page, 0))
            assert page.nothing.isVisible()
            page.choices.hook.setCurrentIndex(0)
            page.choices.span.setCurrentIndex(list(Span).index(Span.ALL))
            await until(lambda: is_activity(page, 2))
            assert "all that is kept, all hooks" == page.choices.words

    play(scenario())


def test_ones_own_range_has_an_end_after_its_start(qtbot: QtBot, appearance: Appearance) -> None:
    """Otherwise it says so, and no report is asked for."""
    choices = Choices()
    qtbot.addWidget(choices)
    qtbot.addWidget(choices.own)
    choices.span.setCurrentIndex(list(Span).index(Span.OWN))
    assert choices.own.isVisible()
    window = choices.chosen_window()
    assert window is not None
    assert window.since is not None
    assert window.until is not None
    assert window.since < window.until

    choices.until.setDateTime(choices.since.dateTime())

    assert choices.chosen_window() is None
    assert "The end is not after the start." in [each.text() for each in choices.own.findChildren(QLabel)]


def test_a_report_goes_to_a_file(qtbot: QtBot, tmp_path: Path, appearance: Appearance) -> None:
    """As a sheet that computes nothing, and as a picture."""

    async def scenario() -> None:
        async with stage(tmp_path) as around:
            await fire(around, b"ann", status=404)
            page = await page_on(qtbot, around)
            page.select("failures")
            await until(lambda: isinstance(page.report, Failures))
            page._save_csv()
            await choose(tmp_path / "failures.csv")
            await until(lambda: len(around.notices) == 1)
            page._save_picture()
            await choose(tmp_path / "failures.png")
            await until(lambda: len(around.notices) == 2)

    play(scenario())

    with (tmp_path / "failures.csv").open(newline="") as file:
        assert ["'=CRM", "4xx", "1", "1"] == list(csv.reader(file))[1]
    assert not QImage(str(tmp_path / "failures.png")).isNull()


def test_what_is_saved_is_what_is_shown_and_is_called_so(
    qtbot: QtBot, tmp_path: Path, appearance: Appearance, monkeypatch: pytest.MonkeyPatch
) -> None:
    """While another report is read the one before is still on screen: its figures are saved under its own name."""
    said: list[tuple[str, str, str]] = []

    def drawn(_chart: Painted, _height: int, *, title: str, subtitle: str, note: str, font: QFont) -> bytes:
        said.append((title, subtitle, note))
        return b""

    monkeypatch.setattr("gui.reports.page.picture", drawn)

    async def scenario() -> None:
        async with stage(tmp_path) as around:
            await fire(around, b"ann")
            page = await page_on(qtbot, around)
            await until(lambda: is_activity(page, 1))
            shown = page.choices.words
            door = asyncio.Event()

            async def slowly(_kind: Kind, _window: Window) -> Report:
                await door.wait()
                return Failures()

            monkeypatch.setattr(around.desk.reader, "report", slowly)
            page.select("failures")
            page.choices.span.setCurrentIndex(list(Span).index(Span.ALL))
            page._save_picture()
            assert "sign-ins.png" == await choose(tmp_path / "sign-ins.png")
            assert [("Sign-ins", f"1 sign-in by 1 user · {shown}", COUNTED[Kind.SIGN_INS])] == said
            page._save_csv()
            assert "sign-ins.csv" == await choose(tmp_path / "sign-ins.csv")
            await until(lambda: len(around.notices) == 2)
            door.set()
            await until(lambda: isinstance(page.report, Failures))

    play(scenario())

    with (tmp_path / "sign-ins.csv").open(newline="") as file:
        assert "Sign-ins" in next(csv.reader(file))


async def choose(path: Path) -> str:
    """Choose this file in the dialog that comes up; gives the name that was suggested."""
    dialogs: list[QFileDialog] = []

    def there() -> bool:
        dialogs[:] = [each for each in QApplication.topLevelWidgets() if isinstance(each, QFileDialog)]
        return any(each.isVisible() for each in dialogs)

    await until(there)
    dialog = next(each for each in dialogs if each.isVisible())
    (suggested,) = dialog.selectedFiles()
    dialog.selectFile(str(path))
    dialog.accept()
    await until(lambda: not dialog.isVisible())
    return Path(suggested).name


def test_the_table_is_a_model_as_qt_wants_it(qtmodeltester: ModelTester) -> None:
    """Rows, columns and roles, filled and empty."""
    parent = QObject()
    model = NumbersModel(parent)
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]

    model.show_table(Table(headings=("Hook", "N"), rows=(("a", 1), ("b", 2.5))))

    qtmodeltester.check(model)  # type: ignore[no-untyped-call]
    assert ["a", "1", "b", "2.500"] == [
        model.data(model.index(row, column)) for row in range(2) for column in range(2)
    ]
