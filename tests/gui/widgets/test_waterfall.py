from datetime import timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from core.model import CaptureTimes, ConnectTry, Timeline
from gui.widgets.waterfall import Waterfall, nice_step
from gui.widgets.waterfall_bars import Bar, Kind, attempt_bars, capture_bars, described
from tests.facts import a_redirected_attempt
from tests.gui.inspector.facts import MS, NOW, an_attempt
from tests.gui.mouse import move_mouse

WHOLE = Timeline(
    dns_start=MS, dns_end=3 * MS, connect_start=3 * MS, connect_end=8 * MS, tls_start=8 * MS, tls_end=16 * MS,
    send_start=16 * MS, send_end=17 * MS, first_byte=27 * MS, head_end=27 * MS, end=30 * MS,
    chunks=((28 * MS, 1000), (30 * MS, 24)),
)  # fmt: skip


def rows(bars: list[Bar]) -> list[tuple[str, str]]:
    return [(bar.label, bar.value) for bar in bars]


def test_every_phase_has_its_number() -> None:
    """One attempt: a row for each phase that happened, in order."""
    assert [
        ("blocked", "1.00 ms"),
        ("dns", "2.00 ms"),
        ("connect", "5.00 ms"),
        ("tls", "8.00 ms"),
        ("send", "1.00 ms"),
        ("wait", "10.0 ms"),
        ("receive", "3.00 ms"),
    ] == rows(attempt_bars([an_attempt(timeline=WHOLE)]))


def test_a_reused_connection_has_no_phases_it_did_not_have() -> None:
    """Neither dns nor connect nor tls stands there with a zero."""
    timeline = Timeline(send_start=0, send_end=MS, first_byte=2 * MS, end=2 * MS)

    labels = [bar.label for bar in attempt_bars([an_attempt(timeline=timeline)])]

    assert labels == ["blocked", "send", "wait", "receive"]


def test_several_addresses_have_a_row_each() -> None:
    """An address that refused is seen, with its reason; a single one that answered is the phase itself."""
    tries = (
        ConnectTry(address="[::1]:80", start_ns=0, end_ns=MS, problem="Connection refused"),
        ConnectTry(address="127.0.0.1:80", start_ns=MS, end_ns=2 * MS),
    )
    timeline = Timeline(connect_start=0, connect_end=2 * MS, end=2 * MS, connects=tries)
    bars = [bar for bar in attempt_bars([an_attempt(timeline=timeline)]) if bar.kind is Kind.ADDRESS]

    assert ["[::1]:80: Connection refused, after 1.000 ms.", "127.0.0.1:80: connected, after 1.000 ms."] == [
        bar.says for bar in bars
    ]


def test_the_pieces_of_a_body_are_marked() -> None:
    """Where body bytes arrived there is a tick, and the sentence counts them."""
    receive = attempt_bars([an_attempt(timeline=WHOLE)])[-1]

    assert receive.ticks == (28 * MS, 30 * MS)
    assert "2 pieces, 1,024 bytes" in receive.says


@pytest.mark.parametrize(
    ("pause_ms", "cut"),
    [
        pytest.param(5, False, id="a short pause to scale"),
        pytest.param(300_000, True, id="five minutes cut short"),
    ],
)
def test_several_attempts_share_one_scale(pause_ms: int, cut: bool) -> None:
    """Attempts follow one another with the pauses between; a long pause does not squeeze them to nothing."""
    second_at = NOW + timedelta(milliseconds=30 + pause_ms)
    attempts = [an_attempt(timeline=WHOLE), an_attempt(2, started_at=second_at, timeline=WHOLE)]

    bars = attempt_bars(attempts)
    pause = next(bar for bar in bars if bar.kind is Kind.PAUSE)
    headings = [bar for bar in bars if bar.kind is Kind.ATTEMPT]

    assert pause.cut is cut
    assert f"{pause_ms:,}.000 ms" in pause.says
    assert [bar.label for bar in headings] == ["Attempt 1", "Attempt 2"]
    assert headings[0].end == pause.start < pause.end == headings[1].start
    assert (headings[1].end - headings[1].start) / headings[1].end > 0.3


def test_redirects_have_rows_of_their_own() -> None:
    """Each request of an attempt has a row above its phases, on the attempt's one scale."""
    bars = attempt_bars([a_redirected_attempt()])
    requests = [bar for bar in bars if bar.kind is Kind.REQUEST]

    assert [bar.label for bar in requests] == ["POST → 302", "GET → 200"]
    assert [(bar.start, bar.end) for bar in requests] == [(0, MS), (MS, 2 * MS)]
    assert [bar.label for bar in bars if bar.kind is Kind.PHASE] == [
        "blocked", "send", "wait", "receive", "blocked", "send", "wait", "receive",
    ]  # fmt: skip


def test_a_capture_has_the_steps_that_were_taken() -> None:
    """What did not happen has no row. When it was on the disk a capture cannot tell, and none says so."""
    bars = capture_bars(CaptureTimes(head_end=MS, stored=3 * MS))

    assert [("head", "1.00 ms"), ("handed over", "2.00 ms")] == rows(bars)
    assert (
        bars[1].says
        == "It was handed to the store 3.000 ms after the first byte, 2.000 ms after the step before."
    )


@pytest.mark.parametrize(
    ("total", "most", "expected"), [(30 * MS, 4, 10 * MS), (1, 4, 1), (99, 10, 10), (7 * MS, 8, MS)]
)
def test_the_axis_has_round_steps(total: int, most: int, expected: int) -> None:
    """Steps are 1, 2 or 5 times a power of ten."""
    assert expected == nice_step(total, most)


@pytest.fixture
def waterfall(qtbot: QtBot) -> Waterfall:
    made = Waterfall()
    qtbot.addWidget(made)
    made.resize(600, 300)
    made.show()
    return made


def test_keys_and_mouse_tell_the_exact_figures(waterfall: Waterfall, qtbot: QtBot) -> None:
    """A chosen row says its figures to the microsecond."""
    waterfall.show_bars(attempt_bars([an_attempt(timeline=WHOLE)]))
    with qtbot.waitSignal(waterfall.chosen) as chosen:
        QTest.keyClick(waterfall, Qt.Key.Key_End)
    assert chosen.args[0].startswith("Receive: 3.000 ms, from 27.000 ms to 30.000 ms.")

    move_mouse(waterfall, QPoint(200, waterfall._top + 22 + 5))
    waterfall.grab()

    assert waterfall.current is not None
    assert waterfall.current.label == "dns"


def test_the_waterfall_can_be_heard(waterfall: Waterfall) -> None:
    """Its text alternative is every row with its figures."""
    bars = attempt_bars([an_attempt(timeline=WHOLE)])
    waterfall.show_bars(bars)

    assert waterfall.accessibleDescription() == described(bars)
    assert "Wait: 10.000 ms, from 17.000 ms to 27.000 ms." in waterfall.accessibleDescription()


def test_nothing_is_painted_without_bars(waterfall: Waterfall) -> None:
    """An empty waterfall is just empty."""
    waterfall.show_bars([])
    QTest.keyClick(waterfall, Qt.Key.Key_Down)
    waterfall.grab()

    assert waterfall.current is None
