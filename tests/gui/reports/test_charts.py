"""Charts: what is drawn where, what is told of it, and that it can be seen and read."""

import itertools

import pytest
from PySide6.QtCore import QPoint, QSizeF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from core.reports.figures import Activity, Failures, Kind, Latency, Reason, Slot
from core.reports.window import Grain
from gui.reports.column_chart import ColumnChart
from gui.reports.drawings import failures_drawing, latency_drawing
from gui.reports.picture import SCALE, WIDTH, picture
from gui.reports.row_chart import RowChart
from gui.reports.scale import count_ticks, decades, every, place, slot_label, slot_words
from gui.theme import Appearance, theme_colours
from tests.gui.mouse import move_mouse
from tests.gui.test_theme import contrast

WEEK = Activity(
    kind=Kind.SIGN_INS,
    grain=Grain.DAY,
    slots=tuple(
        Slot(f"2026-11-{day}", count, count // 2)
        for day, count in zip(range(10, 17), (4, 0, 9, 1, 0, 6, 8), strict=True)
    ),
    count=28,
    users=12,
)
FAILURES = Failures(
    sent=(
        Reason(hook_id="a", hook_name="CRM <b>sync</b>", reason="5xx", deliveries=3, attempts=9),
        Reason(hook_id="a", hook_name="CRM <b>sync</b>", reason="timeout", attempts=1),
    ),
    received=(Reason(hook_id="", hook_name="Receiver", reason="malformed", deliveries=2),),
)
LATENCIES = tuple(
    Latency(
        hook_id="a", hook_name="CRM", measure=measure, attempts=40, p50=1.5, p90=9, p95=20, p99=90, most=400
    )
    for measure in ("wait", "total")
)


def said(chart: ColumnChart | RowChart) -> list[str]:
    sentences: list[str] = []
    chart.chosen.connect(sentences.append)
    return sentences


def point_at(chart: ColumnChart | RowChart, x: int, y: int) -> None:
    move_mouse(chart, QPoint(x, y))


@pytest.mark.parametrize(
    ("most", "parts"), [*itertools.product((0, 1, 2, 7, 99, 100, 101, 123_456), (1, 2, 5, 9))]
)
def test_counts_have_round_ticks(most: int, parts: int) -> None:
    """Whole numbers from 0 to no less than the most, not many more than there is room for."""
    ticks = count_ticks(most, parts)

    assert ticks[0] == 0
    assert ticks[-2] < max(most, 1) <= ticks[-1]
    assert len(ticks) <= parts + 2
    assert len({later - earlier for earlier, later in itertools.pairwise(ticks)}) == 1


@pytest.mark.parametrize(("short", "long"), [(0.0, 0.0), (0.01, 3.0), (5.0, 5.0), (1.0, 600_000.0)])
def test_latencies_lie_on_their_axis(short: float, long: float) -> None:
    """Between its ends, the longer to the right; nothing measured is nowhere."""
    ticks = decades(long, short)

    assert 0 <= place(short, ticks) <= place(long, ticks) <= 1
    assert (0, 1) == (place(ticks[0], ticks), place(ticks[-1], ticks))


@pytest.mark.parametrize(
    ("slot", "grain", "short", "long"),
    [
        ("2026-11-22 14:00", Grain.HOUR, "14:00", "Sunday 22 November 2026, 14:00 to 15:00"),
        ("2026-11-22 00:00", Grain.HOUR, "22 Nov", "Sunday 22 November 2026, 00:00 to 01:00"),
        ("2026-11-02", Grain.DAY, "2 Nov", "Monday 2 November 2026"),
        ("2026-11", Grain.MONTH, "Nov 2026", "November 2026"),
    ],
)
def test_times_are_written_as_people_do(slot: str, grain: Grain, short: str, long: str) -> None:
    """Short below the column, in full where it is told."""
    assert (short, long) == (slot_label(slot, grain), slot_words(slot, grain))


@pytest.mark.parametrize("width", [0.1, 1.0, 7.5, 40.0, 200.0])
@pytest.mark.parametrize("grain", Grain)
def test_labels_never_run_into_one_another(width: float, grain: Grain) -> None:
    """At any width there is a label only where the one before has ended."""
    assert every(width, 50, grain) * width >= 50 or (every(width, 50, grain) == 1 and width >= 50)


def test_a_column_is_read_by_mouse_and_by_keys(qtbot: QtBot, appearance: Appearance) -> None:
    """Its time and its exact numbers; beside the columns nothing is said."""
    chart = ColumnChart()
    qtbot.addWidget(chart)
    chart.resize(700, 300)
    chart.show_activity(WEEK)
    sentences = said(chart)

    QTest.keyClick(chart, Qt.Key.Key_Home)
    QTest.keyClick(chart, Qt.Key.Key_Right)
    QTest.keyClick(chart, Qt.Key.Key_End)
    point_at(chart, 2, 100)
    point_at(chart, 650, 100)

    assert [
        "Tuesday 10 November 2026: 4 sign-ins by 2 users",
        "Wednesday 11 November 2026: 0 sign-ins by 0 users",
        "Monday 16 November 2026: 8 sign-ins by 4 users",
        "",
        "Monday 16 November 2026: 8 sign-ins by 4 users",
    ] == sentences
    assert "Friday 13 November 2026: 1 sign-in by 0 users" in chart.accessibleDescription()


def test_a_chosen_column_stays_chosen_while_news_come(qtbot: QtBot, appearance: Appearance) -> None:
    """The same day, however many days stand before it now."""
    chart = ColumnChart()
    qtbot.addWidget(chart)
    chart.show_activity(WEEK)
    QTest.keyClick(chart, Qt.Key.Key_End)
    sentences = said(chart)

    chart.show_activity(Activity(kind=Kind.SIGN_INS, grain=Grain.DAY, slots=(Slot("2026-11-16", 9, 1),)))

    assert ["Monday 16 November 2026: 9 sign-ins by 1 user"] == sentences


def test_a_row_is_read_by_mouse_and_by_keys(qtbot: QtBot, appearance: Appearance) -> None:
    """Headings are passed over; names are shown as they are."""
    chart = RowChart()
    qtbot.addWidget(chart)
    chart.show_drawing(failures_drawing(FAILURES))
    chart.resize(800, chart.minimumSizeHint().height())
    sentences = said(chart)

    QTest.keyClick(chart, Qt.Key.Key_Down)
    QTest.keyClick(chart, Qt.Key.Key_End)
    point_at(chart, 20, 60)

    assert [
        "CRM <b>sync</b>, 5xx: 3 failed deliveries, 9 failed attempts",
        "Receiver, malformed: 2 requests",
        "",
    ] == sentences


def test_latencies_are_told_in_full(qtbot: QtBot, appearance: Appearance) -> None:
    """Every percentile that the row shows is in its sentence."""
    chart = RowChart()
    qtbot.addWidget(chart)
    chart.show_drawing(latency_drawing(LATENCIES))

    assert chart.accessibleDescription().splitlines()[0] == (
        "CRM, wait over 40 attempts: p50 1.50 ms, p90 9.00 ms, p95 20.0 ms, p99 90.0 ms, at most 400 ms"
    )


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize("size", [(260, 180), (500, 200), (1280, 500), (3000, 900)], ids=str)
def test_charts_are_drawn_at_any_size(qtbot: QtBot, dark: bool, size: tuple[int, int]) -> None:
    """Something is drawn in the colours of the theme, and Qt has nothing to complain about."""
    theme = theme_colours(dark=dark)
    columns, rows = ColumnChart(), RowChart()
    qtbot.addWidget(columns)
    qtbot.addWidget(rows)
    columns.show_activity(WEEK)
    for drawing in (failures_drawing(FAILURES), latency_drawing(LATENCIES), latency_drawing(())):
        rows.show_drawing(drawing)
        for chart in (columns, rows):
            image = QImage(*size, QImage.Format.Format_RGB32)
            image.fill(theme.named("base"))
            painter = QPainter(image)
            chart.paint(painter, QSizeF(*size), theme, marked=True)
            painter.end()
            if chart is columns:
                accent = theme.named("accent").rgb()
                assert any(
                    image.pixel(x, y) == accent for x in range(0, size[0], 4) for y in range(0, size[1], 4)
                )


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize("name", ["accent", "connect", "bad", "wait", "muted", "text"])
def test_what_is_drawn_can_be_seen(dark: bool, name: str) -> None:
    """A contrast of at least 3 with the ground (WCAG 2.2, 1.4.11)."""
    theme = theme_colours(dark=dark)

    assert contrast(getattr(theme, name), theme.base) >= 3


def test_a_picture_is_sharp_and_light(qtbot: QtBot, appearance: Appearance) -> None:
    """At twice its size, on the light theme's ground also where the window is dark."""
    chart = ColumnChart()
    qtbot.addWidget(chart)
    appearance.toggle()
    chart.show_activity(WEEK)

    data = picture(
        chart, 300, title="Sign-ins", subtitle="last 7 days", note="Counted: all.", font=chart.font()
    )

    image = QImage.fromData(data)
    assert data.startswith(b"\x89PNG")
    assert image.width() == WIDTH * SCALE
    assert theme_colours(dark=False).base == image.pixelColor(2, 2).name()


def test_a_thousand_reasons_are_not_all_drawn() -> None:
    """The worst are; that there are more is said, and the table has them."""
    reasons = tuple(
        Reason(hook_id=str(number), hook_name="", reason="dns", attempts=1) for number in range(1000)
    )
    rows = failures_drawing(Failures(sent=reasons)).rows

    assert 300 == sum(1 for row in rows if row.cells)
    assert "700 more are in the table" == rows[-1].label
