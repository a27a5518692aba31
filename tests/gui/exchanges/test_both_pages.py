from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from gui.deliveries.page import DeliveriesPage
from gui.exchanges.words import time_text
from gui.receiver.page import ReceiverPage
from gui.theme import GAP_S
from gui.widgets.badge import pill_width
from tests.gui.exchanges.filling import filled
from tests.gui.exchanges.probe import Probe
from tests.gui.stage import answer, play, press, stage, until

CONTROLS = (QAbstractButton, QLineEdit, QPlainTextEdit, QAbstractItemView)
PAGES = pytest.mark.parametrize(
    ("make", "plural"),
    [(DeliveriesPage, "deliveries"), (ReceiverPage, "captures")],
    ids=["deliveries", "receiver"],
)


def nameless(page: QWidget) -> list[str]:
    """The controls that a screen reader could not name."""
    found = [each for kind in CONTROLS for each in page.findChildren(kind)]
    shown = [each for each in found if each.isVisible() and each.focusPolicy() != Qt.FocusPolicy.NoFocus]
    return [repr(each) for each in shown if not each.accessibleName()]


@PAGES
def test_every_control_has_a_name(
    qtbot: QtBot, tmp_path: Path, make: type[DeliveriesPage | ReceiverPage], plural: str
) -> None:
    """Whoever cannot see a control is told what it is."""

    async def scenario() -> None:
        await filled(tmp_path, deliveries=2, captures=2)
        async with stage(tmp_path) as around:
            page = make(around.desk)
            qtbot.addWidget(page)
            page.show()
            probe = Probe(page, plural)
            await probe.read(2)
            await probe.click(0)

            assert [] == nameless(page)

    play(scenario())


@PAGES
def test_the_splitter_is_remembered(
    qtbot: QtBot, tmp_path: Path, make: type[DeliveriesPage | ReceiverPage], plural: str
) -> None:
    """How the room is shared out between list and inspector is the same at the next start."""

    async def scenario() -> None:
        async with stage(tmp_path) as around:
            sizes = []
            for _ in range(2):
                page = make(around.desk)
                qtbot.addWidget(page)
                page.resize(1400, 700)
                page.show()
                sizes.append(page._bench.sizes())
                page._bench.moveSplitter(700, 1)
                sizes.append(page._bench.sizes())

            assert sizes[0] != sizes[1] == sizes[2]

    play(scenario())


@PAGES
def test_a_count_that_grows_takes_no_room_from_the_filters(
    qtbot: QtBot, tmp_path: Path, make: type[DeliveriesPage | ReceiverPage], plural: str
) -> None:
    """However many rows there are, the list wants to be as wide, and the quick filters show all their words."""

    async def scenario() -> None:
        widths = []
        for count in (1, 1200):
            folder = tmp_path / str(count)
            await filled(folder, deliveries=count, captures=count)
            async with stage(folder) as around:
                page = make(around.desk)
                qtbot.addWidget(page)
                page.resize(1160, 700)
                page.show()
                await Probe(page, plural).read(count)
                listing = page._bench.listing
                widths.append(listing.minimumSizeHint().width())
                for chip in listing._chips.buttons():
                    assert chip.width() >= chip.sizeHint().width()
                total = listing._total
                assert total.fontMetrics().horizontalAdvance(f"{count:,}") <= total.width()

        assert widths[0] == widths[1]

    play(scenario())


def test_how_long_it_took_and_what_became_of_it_are_seen_whole(qtbot: QtBot, tmp_path: Path) -> None:
    """A list that hides the last digits of a number says another number."""

    async def scenario() -> None:
        async with stage(tmp_path) as around:
            page = DeliveriesPage(around.desk)
            qtbot.addWidget(page)
            page.resize(1900, 700)
            page.show()
            table = Probe(page, "deliveries").table
            model = table.model()
            titles = [model.headerData(place, Qt.Orientation.Horizontal) for place in range(7)]
            took = table.columnWidth(titles.index("Took")) - 2 * GAP_S
            outcome = table.columnWidth(titles.index("Outcome")) - GAP_S
            for text in ("3,008 ms", "9,999 ms", "10,000 ms", "3,600.0 s"):
                assert table.fontMetrics().horizontalAdvance(text) <= took
            for text in ("again 10:42:09", "unreachable", "attempt 12"):
                assert pill_width(table.fontMetrics(), text) <= outcome

    play(scenario())


@PAGES
def test_the_time_and_every_title_are_seen_whole(
    qtbot: QtBot, tmp_path: Path, make: type[DeliveriesPage | ReceiverPage], plural: str
) -> None:
    """Of a row that is not of today the time is what one looks for."""

    async def scenario() -> None:
        async with stage(tmp_path) as around:
            page = make(around.desk)
            qtbot.addWidget(page)
            page.show()
            table = Probe(page, plural).table
            now = datetime(2026, 12, 31, tzinfo=UTC)
            times = [time_text(datetime(2026, month, 28, 20, 8, tzinfo=UTC), now) for month in range(1, 13)]

            room = table.columnWidth(0) - 2 * GAP_S
            assert max(map(table.fontMetrics().horizontalAdvance, times)) <= room
            header = table.horizontalHeader()
            for number in range(table.model().columnCount()):
                if not table.isColumnHidden(number):
                    assert table.columnWidth(number) >= header.sectionSizeHint(number)

    play(scenario())


@PAGES
def test_quick_filters_are_seen_whole_however_narrow_the_list_is(
    qtbot: QtBot, tmp_path: Path, make: type[DeliveriesPage | ReceiverPage], plural: str
) -> None:
    """In half a screen, and where words are longer than in English."""

    async def scenario() -> None:
        async with stage(tmp_path) as around:
            page = make(around.desk)
            qtbot.addWidget(page)
            page.setMinimumSize(1, 1)
            page.resize(700, 600)
            page.show()
            chips = [chip for chip in page.findChildren(QPushButton) if chip.property("kind") == "chip"]
            assert len(chips) > 3
            for chip in chips:
                assert chip.width() >= chip.sizeHint().width(), chip.accessibleName()
            assert Probe(page, plural).table.y() > max(chip.geometry().bottom() for chip in chips)

    play(scenario())


@PAGES
def test_what_is_not_shown_any_more_is_not_acted_on(
    qtbot: QtBot, tmp_path: Path, make: type[DeliveriesPage | ReceiverPage], plural: str
) -> None:
    """Of a row that another program has deleted there is nothing to copy, least of all the one shown before it."""

    async def scenario() -> None:
        await filled(tmp_path, deliveries=2, captures=2)
        async with stage(tmp_path) as around:
            page = make(around.desk)
            qtbot.addWidget(page)
            page.show()
            probe = Probe(page, plural)
            await probe.read(2)
            await probe.click(1)
            actions = page.page_actions()
            await until(actions["copy_curl"].isEnabled)
            around.desk.changes.blockSignals(True)
            await around.engine.clear_deliveries()
            await around.engine.clear_captures()
            around.desk.changes.blockSignals(False)
            probe.table.select_seq(2)
            await until(lambda: probe.inspector.subject is None)

            await until(lambda: not actions["copy_curl"].isEnabled())
            assert not actions["export"].isEnabled()
            assert probe.table.current_seq == 2

    play(scenario())


@PAGES
def test_many_are_sent_again_after_a_question(
    qtbot: QtBot, tmp_path: Path, make: type[DeliveriesPage | ReceiverPage], plural: str
) -> None:
    """What was asked for is done once it was confirmed; what cannot be sent is counted, with a reason."""

    async def scenario() -> None:
        await filled(tmp_path, deliveries=25, captures=25)
        async with stage(tmp_path) as around:
            page = make(around.desk)
            qtbot.addWidget(page)
            page.show()
            probe = Probe(page, plural)
            await probe.read(25)
            probe.table.selectAll()
            press(page, "Replay 25" if make is DeliveriesPage else "Send 25 again")
            assert "Send 25 again?" == await answer("Send 25")
            await until(lambda: around.notices)

            if make is DeliveriesPage:
                assert ["25 deliveries sent again."] == around.notices
                assert "" == page._bench.notice.text
            else:
                assert ["23 deliveries sent again."] == around.notices
                assert page._bench.notice.text.startswith("2 of 25 could not be sent again. This capture has")

    play(scenario())
