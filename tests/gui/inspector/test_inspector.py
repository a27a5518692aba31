import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QTabBar,
    QTableWidget,
    QWidget,
)
from pytestqt.qtbot import QtBot

from core.model import Outcome
from gui.inspector.inspector import Inspector
from gui.theme import Appearance
from gui.widgets.body_view import Way
from gui.work import Workshop
from tests.facts import a_redirected_attempt
from tests.gui.inspector.facts import (
    BODY,
    REFUSED,
    a_capture,
    a_capture_row,
    a_delivery,
    a_response,
    a_row,
    a_verdict,
    an_attempt,
)
from tests.gui.stage import part, press

TABS = ("Exchange", "Timing", "Attempts", "Raw", "Signature")


@pytest.fixture
def inspector(workshop: Workshop, qtbot: QtBot) -> Inspector:
    made = Inspector(workshop)
    qtbot.addWidget(made)
    made.resize(700, 700)
    made.show()
    return made


def said(inspector: QWidget) -> str:
    return "\n".join(each.text() for each in inspector.findChildren(QLabel) if each.isVisible())


def open_tab(inspector: Inspector, name: str) -> None:
    inspector.tabs.setCurrentIndex(TABS.index(name))


def body_lines(inspector: Inspector) -> list[str]:
    lines = inspector.request.body.lines
    return [lines.line(number) for number in range(lines.count)]


THREE = [an_attempt(1, a_response(500)), an_attempt(2, failure=REFUSED), an_attempt(3, a_response())]


def test_nothing_selected_says_what_to_do(inspector: Inspector) -> None:
    """Empty, it says how to fill it; and nothing is replayed."""
    assert "Select a row to see both sides of it." in said(inspector)
    inspector.show_nothing("It is gone", "This delivery was deleted.")
    assert "This delivery was deleted." in said(inspector)


def test_a_delivery_shows_both_directions(inspector: Inspector) -> None:
    """Request and response stand beside each other, headers and bodies read."""
    inspector.show_delivery(a_delivery([an_attempt(response=a_response())]))

    assert inspector.strip.badge_text == "200 Fine"
    assert inspector.request.headers.shown[0] == ("content-type", "application/json")
    assert '  "name": "<b>Ada</b> & co"' in body_lines(inspector)
    assert inspector.response.body.way is Way.PRETTY


def test_a_refused_delivery_says_so_where_the_answer_would_be(inspector: Inspector) -> None:
    """The failure's sentence stands in the place of the response."""
    inspector.show_delivery(a_delivery([an_attempt(failure=REFUSED)], outcome=Outcome.FAILED))

    assert inspector.response.missing == "Nothing listens on 127.0.0.1:8919."


def test_attempts_are_chosen_in_the_strip_and_in_their_tab(inspector: Inspector) -> None:
    """Either way the whole inspector shows that attempt."""
    inspector.show_delivery(a_delivery(THREE))
    shown = [inspector.strip.badge_text]

    chooser = part(inspector, QComboBox, "Attempt")
    chooser.setFocus()
    QTest.keyClick(chooser, Qt.Key.Key_Up)
    shown.append(inspector.strip.badge_text)
    open_tab(inspector, "Attempts")
    part(inspector, QTableWidget, "Attempts").setCurrentCell(0, 0)
    shown.append(inspector.strip.badge_text)

    assert shown == ["200 Fine", "refused", "500 Fine"]


def test_the_requests_of_a_redirected_attempt_are_chosen_in_their_strip(inspector: Inspector) -> None:
    """Each redirect is shown whole, with the rule by which it was followed; a fresh look begins at the last."""
    inspector.show_delivery(a_delivery([a_redirected_attempt()]))
    requests = part(inspector, QTabBar, "Requests of this attempt")
    shown = [(inspector.request._start_line.accessibleName(), inspector.strip.sentence)]
    requests.setFocus()
    QTest.keyClick(requests, Qt.Key.Key_Left)
    shown.append((inspector.request._start_line.accessibleName(), inspector.strip.sentence))
    open_tab(inspector, "Raw")
    raw = [view.lines.line(0) for view in inspector.raw.bytes]
    inspector.show_delivery(a_delivery([a_redirected_attempt()], id="another"))

    assert ["POST /hook", "302 → GET /there"] == [requests.tabText(each) for each in range(requests.count())]
    assert [line for line, _ in shown] == ["GET /there HTTP/1.1", "POST /hook HTTP/1.1"]
    assert "127.0.0.1 is a loopback address" in shown[0][1]
    assert shown[1][1] == "302: GET without the body."
    assert raw == ["POST /hook HTTP/1.1\\r\\n", "HTTP/1.1 302 Found\\r\\n"]
    assert requests.currentIndex() == 1


def test_without_redirects_there_is_no_strip(inspector: Inspector) -> None:
    """Nobody chooses among one."""
    inspector.show_delivery(a_delivery([a_redirected_attempt()]))
    inspector.show_delivery(a_delivery(THREE, id="another"))

    assert not inspector.legs.isVisible()


def test_a_delivery_that_moves_is_followed(inspector: Inspector) -> None:
    """The last attempt is shown until another was chosen; then that one stays."""
    inspector.show_delivery(a_delivery(THREE[:1]))
    inspector.show_delivery(a_delivery(THREE[:2]))
    shown = [inspector.strip.badge_text]

    inspector.show_delivery(a_delivery(THREE[:2]), number=1)
    inspector.show_delivery(a_delivery(THREE))
    shown.append(inspector.strip.badge_text)
    inspector.show_delivery(a_delivery(THREE, id="another"))
    shown.append(inspector.strip.badge_text)

    assert shown == ["refused", "500 Fine", "200 Fine"]


def test_what_did_not_change_is_left_alone(inspector: Inspector) -> None:
    """While later attempts come in, the body that is being read keeps its place."""
    inspector.show_delivery(a_delivery(THREE[:1]), number=1)
    field = inspector.request.body._plain
    cursor = field.textCursor()
    cursor.setPosition(5)
    field.setTextCursor(cursor)

    inspector.show_delivery(a_delivery(THREE))

    assert field.textCursor().position() == 5


def test_the_buttons_ask(inspector: Inspector, qtbot: QtBot) -> None:
    """Replay as recorded or re-signed, cancel, the other side: each asks with the id."""
    inspector.show_delivery(a_delivery(THREE, outcome=Outcome.PENDING), {3: a_capture_row(id="capture3")})
    with qtbot.waitSignal(inspector.replay_requested) as asked:
        press(inspector, "Replay")
    assert asked.args == ["delivery1", False]
    with qtbot.waitSignal(inspector.replay_requested) as asked:
        press(inspector, "Replay with a new signature")
    assert asked.args == ["delivery1", True]
    with qtbot.waitSignal(inspector.cancel_requested) as asked:
        press(inspector, "Cancel")
    assert asked.args == ["delivery1"]
    with qtbot.waitSignal(inspector.open_other_side) as asked:
        press(inspector, "Open the capture")
    assert asked.args == ["capture", "capture3"]


def test_a_capture_leads_to_its_delivery(inspector: Inspector, qtbot: QtBot) -> None:
    """One click from what was received to what was sent; a capture has no attempts."""
    inspector.show_capture(a_capture(), (a_row(attempts=3), 2))

    with qtbot.waitSignal(inspector.open_other_side) as asked:
        press(inspector, "Open the delivery, attempt 2")
    assert asked.args == ["delivery", "delivery1"]
    assert not inspector.tabs.isTabVisible(TABS.index("Attempts"))


def test_the_raw_exchange_is_byte_for_byte(inspector: Inspector) -> None:
    """Line ends are written out, and a copy is what was sent."""
    inspector.show_delivery(a_delivery([an_attempt(response=a_response())]))
    open_tab(inspector, "Raw")

    assert inspector.raw.bytes[0].lines.line(0) == "POST /hook HTTP/1.1\\r\\n"
    press(inspector, "Copy raw request")
    assert QGuiApplication.clipboard().text().encode().endswith(b"\r\n\r\n" + BODY)


def test_the_expected_signature_is_masked_until_asked_for(inspector: Inspector) -> None:
    """Only the key can make it; what came over the wire is no secret."""
    inspector.show_capture(a_capture())
    open_tab(inspector, "Signature")
    found, expected = (part(inspector, QLineEdit, f"Signature {each}") for each in ("found", "expected"))

    assert found.displayText() == "ab" * 32
    assert "cd" not in expected.displayText()
    press(inspector, "Reveal signature expected")
    assert expected.displayText() == "cd" * 32
    assert "It does not fit." in said(inspector)


@pytest.mark.parametrize("verdict", [None, a_verdict(valid=True, reason=None), a_verdict(found=None)])
def test_any_verdict_can_be_shown(inspector: Inspector, verdict: object) -> None:
    """Checked or not, found or not."""
    inspector.show_capture(a_capture(verdict=verdict))
    open_tab(inspector, "Signature")
    inspector.grab()


def test_narrow_the_directions_stand_above_one_another(inspector: Inspector) -> None:
    """Beside each other from 560 pixels on."""
    inspector.show_delivery(a_delivery(THREE))
    orientations = []
    for width in (700, 420):
        inspector.resize(width, 700)
        inspector.grab()
        orientations.append(inspector._exchange.orientation())

    assert orientations == [Qt.Orientation.Horizontal, Qt.Orientation.Vertical]


def test_every_control_has_a_name(inspector: Inspector, appearance: Appearance) -> None:
    """Whatever takes the focus can be named by a screen reader; and every tab is painted, light and dark."""
    inspector.show_delivery(a_delivery(THREE), {3: a_capture_row()})
    for tab in TABS:
        open_tab(inspector, tab)
        inspector.grab()
    appearance.toggle()
    inspector.grab()

    kinds = (QAbstractButton, QLineEdit, QComboBox, QAbstractScrollArea, QAbstractSpinBox)
    nameless = [
        each
        for kind in kinds
        for each in inspector.findChildren(kind)
        if each.focusPolicy() & Qt.FocusPolicy.TabFocus and not each.isHidden() and not each.accessibleName()
    ]
    assert [] == [f"{type(each).__name__} in {type(each.parent()).__name__}" for each in nameless]


def test_a_verdict_leads_to_the_bench(inspector: Inspector, qtbot: QtBot) -> None:
    """As it is, or to be explained at once."""
    inspector.show_capture(a_capture())
    open_tab(inspector, "Signature")
    subject = inspector.subject
    assert subject is not None
    for words, name in (("Open on the bench", "capture:"), ("Explain", "explain:capture:")):
        with qtbot.waitSignal(inspector.bench_wanted) as asked:
            press(inspector, words)
        assert ["signature", f"{name}{subject.id}"] == asked.args
