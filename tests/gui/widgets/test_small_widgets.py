import pytest
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QAccessible, QFontMetrics, QGuiApplication, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from core.errors import InputError
from core.filters import LENGTH_LIMIT
from core.model import FailureKind
from gui.theme import Tone, colours
from gui.widgets.badge import Badge, paint_pill, pill_width, status_tone, verdict_tone
from gui.widgets.controls import ElidedLabel, button, icon_button, label, one_line, tip
from gui.widgets.empty_state import EmptyState
from gui.widgets.figures import exact_ms, ms_text
from gui.widgets.filter_bar import FilterBar
from gui.widgets.notice import Notice
from gui.widgets.secret_field import SecretField
from tests.gui.stage import part, press


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("plain", "plain", id="as it is"),
        pytest.param("a\nb\tc", "a⏎b c", id="line feed and tab"),
        pytest.param("<b>&amp;", "<b>&amp;", id="no HTML"),
        pytest.param("x" * 501, "x" * 500 + "…", id="cut"),
    ],
)
def test_foreign_text_on_one_line(text: str, expected: str) -> None:
    """What is shown on one line is one line, and hides nothing."""
    assert expected == one_line(text)


def test_tips_and_labels_do_not_read_html() -> None:
    """A tag in foreign text is shown, not obeyed."""
    assert tip("<img src=x>") == "<span>&lt;img src=x&gt;</span>"
    assert label("<b>x").textFormat() is Qt.TextFormat.PlainText


def test_a_cut_label_has_its_whole_text_at_hand(qtbot: QtBot) -> None:
    """What there is no room for is in the name and the tip."""
    url = "http://127.0.0.1/" + "x" * 300
    elided = ElidedLabel(url)
    qtbot.addWidget(elided)
    elided.resize(100, 20)
    elided.grab()

    assert url == elided.accessibleName()
    assert url in elided.toolTip()


def test_a_label_without_room_shows_its_short_text(qtbot: QtBot) -> None:
    """A number is not cut in its middle where only its words have no room."""
    both, short = ElidedLabel(mode=Qt.TextElideMode.ElideRight), ElidedLabel("30")
    both.set_text("30 captures", short="30")
    for each in (both, short):
        qtbot.addWidget(each)
        each.resize(short.fontMetrics().horizontalAdvance("30 capt"), 20)

    assert both.grab().toImage() == short.grab().toImage()
    both.resize(200, 20)
    short.resize(200, 20)
    assert both.grab().toImage() != short.grab().toImage()
    assert both.accessibleName() == "30 captures"


def test_every_button_has_a_name() -> None:
    """A button is known by its words, an icon by what it does."""
    assert button("&Send").accessibleName() == "Send"
    assert icon_button("copy", "Copy URL").accessibleName() == "Copy URL"


@pytest.mark.parametrize(
    ("status", "failure", "expected"),
    [
        (200, None, Tone.OK),
        (302, None, Tone.WARN),
        (404, None, Tone.WARN),
        (503, None, Tone.BAD),
        (None, FailureKind.TIMEOUT, Tone.BAD),
        (None, FailureKind.CANCELLED, Tone.MUTED),
        (None, None, Tone.MUTED),
    ],
)
def test_the_tone_of_a_status(status: int | None, failure: FailureKind | None, expected: Tone) -> None:
    """Each class of answer has its tone, and so has none."""
    assert expected is status_tone(status, failure)


def test_the_tone_of_a_verdict() -> None:
    """Valid is good, a reason is bad, nothing is neither."""
    assert [Tone.OK, Tone.BAD, Tone.MUTED] == [verdict_tone(each) for each in ("valid", "mismatch", None)]
    assert {Tone.WARN} == {
        verdict_tone(each) for each in ("valid_in_part", "stale_timestamp", "future_timestamp")
    }


def test_a_badge_says_its_word(qtbot: QtBot) -> None:
    """The word is there for those who do not see the colour; no word takes no room."""
    badge = Badge("delivered", Tone.OK)
    qtbot.addWidget(badge)

    assert badge.accessibleName() == "delivered"
    assert badge.grab().width() > 0
    badge.show_text("", Tone.OK)
    assert badge.sizeHint().isEmpty()


def test_a_pill_has_its_ground(qapp: object) -> None:
    """The ground of the tone is painted under the word."""
    image = QImage(80, 20, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    paint_pill(painter, QRectF(0, 0, 80, 20), "x", Tone.BAD, colours())
    painter.end()

    assert colours().bad_soft == image.pixelColor(QPoint(6, 10)).name()


def painted_pill(text: str, width: int) -> QImage:
    image = QImage(width, 20, QImage.Format.Format_RGB32)
    image.fill(0)
    painter = QPainter(image)
    paint_pill(painter, QRectF(0, 0, width, 20), text, Tone.BAD, colours())
    painter.end()
    return image


def test_a_pill_without_room_ends_in_an_ellipsis(qapp: QApplication) -> None:
    """Its first letters tell more than those in its middle; one as wide as its word says it whole."""
    width = pill_width(QFontMetrics(qapp.font()), "unsupported…")

    assert painted_pill("unsupported algorithm", width) == painted_pill("unsupported…", width)
    for word in ("listening", "closed", "100.00%", "unsupported"):
        exact = pill_width(QFontMetrics(qapp.font()), word)
        cut = {f"{word[:length]}…" for length in range(len(word))}
        assert all(painted_pill(word, exact) != painted_pill(each, exact) for each in cut)


@pytest.mark.parametrize(
    ("nanoseconds", "short", "exact"),
    [
        (84_000, "0.084 ms", "0.084 ms"),
        (8_412_345, "8.41 ms", "8.412 ms"),
        (84_100_000, "84.1 ms", "84.100 ms"),
        (841_000_000, "841 ms", "841.000 ms"),
        (8_410_000_000, "8.41 s", "8,410.000 ms"),
    ],
)
def test_durations(nanoseconds: int, short: str, exact: str) -> None:
    """Three digits that matter on a bar, microseconds where it is exact."""
    assert (short, exact) == (ms_text(nanoseconds), exact_ms(nanoseconds))


# --- the filter bar


def check(text: str) -> None:
    if "wrong" in text:
        raise InputError("There is no key “wrong”.", "Use status or event.")


@pytest.fixture
def bar(qtbot: QtBot) -> FilterBar:
    made = FilterBar(check, hint="Filter")
    qtbot.addWidget(made)
    made.show()
    return made


def test_a_filter_is_told_when_typing_pauses(bar: FilterBar, qtbot: QtBot) -> None:
    """One word typed in one go asks once."""
    told: list[str] = []
    bar.changed.connect(told.append)

    QTest.keyClicks(part(bar, QLineEdit, "Filter"), "failed")

    qtbot.waitUntil(lambda: bool(told))
    assert told == ["failed"]


def test_a_wrong_filter_says_why_and_changes_nothing(bar: FilterBar, qtbot: QtBot) -> None:
    """The sentence stands below; the rows stay as they are until it makes sense."""
    with qtbot.assertNotEmitted(bar.changed):
        bar.set_text("wrong:1")
    problems = [bar.problem]

    bar.set_text("")
    problems.append(bar.problem)
    bar.set_text("x" * (LENGTH_LIMIT + 1))
    problems.append(bar.problem)

    assert problems == [
        "There is no key “wrong”. Use status or event.",
        "",
        "A filter can be 2,000 characters long; this has 2,001.",
    ]


def test_enter_filters_at_once_and_goes_to_the_list(bar: FilterBar, qtbot: QtBot) -> None:
    """Nobody waits for a pause who pressed Enter."""
    field = part(bar, QLineEdit, "Filter")
    field.setText("failed")

    with qtbot.waitSignals([bar.changed, bar.left]):
        QTest.keyClick(field, Qt.Key.Key_Return)


# --- notice, empty state, secret


def test_a_notice_says_acts_and_goes(qtbot: QtBot) -> None:
    """A sentence with an action; dismissed, it says nothing."""
    notice = Notice()
    qtbot.addWidget(notice)
    notice.say("<b>Port 80</b> is taken.", Tone.BAD, action="Use a free port")
    assert notice.accessibleName() == "Error: <b>Port 80</b> is taken."

    with qtbot.waitSignal(notice.acted):
        press(notice, "Use a free port")
    with qtbot.waitSignal(notice.dismissed):
        press(notice, "Dismiss")
    assert notice.text == ""
    assert notice.isHidden()


def test_an_empty_state_says_what_to_do(qtbot: QtBot) -> None:
    """Its one action is there when there is something to do."""
    empty = EmptyState("events", "No hooks yet", "Define one.", "New hook")
    qtbot.addWidget(empty)
    with qtbot.waitSignal(empty.acted):
        press(empty, "New hook")

    empty.say("Nothing matches", "Clear the filter.")
    assert empty.accessibleName() == "Nothing matches"
    assert all(each.isHidden() for each in empty.findChildren(QPushButton))


def test_a_secret_is_masked_until_it_is_revealed(qtbot: QtBot) -> None:
    """Masked at first, again for the next secret, and when its page was left."""
    page = QWidget()
    qtbot.addWidget(page)
    field = SecretField("Signing key")
    field.setParent(page)
    page.show()
    field.set_text("s3cret")
    masked = [field._line.displayText()]

    press(field, "Reveal signing key")
    masked.append(field._line.displayText())
    page.hide()
    page.show()
    masked.append(field._line.displayText())
    press(field, "Reveal signing key")
    field.set_text("another")
    masked.append(field._line.displayText())

    assert [shown == "s3cret" for shown in masked] == [False, True, False, False]
    assert "another" not in masked


def test_a_secret_is_copied_and_made_anew_on_demand(qtbot: QtBot) -> None:
    """Copying needs no revealing; another one is asked for, not made here."""
    field = SecretField("Signing key")
    qtbot.addWidget(field)
    field.set_text("s3cret")

    press(field, "Copy signing key")
    assert QGuiApplication.clipboard().text() == "s3cret"
    with qtbot.waitSignal(field.regenerate_requested):
        press(field, "Regenerate signing key")
    assert field.text == "s3cret"


def test_the_buttons_inside_a_filter_line_have_names(qtbot: QtBot) -> None:
    """Seen in the tree of a screen reader: Qt's own button that empties a line had none."""
    bar = FilterBar(lambda text: None, hint="status:5xx")
    qtbot.addWidget(bar)

    names = {
        QAccessible.queryAccessibleInterface(each).text(QAccessible.Text.Name)
        for each in bar.findChildren(QToolButton)
    }

    assert names == {"Filter", "Clear"}
