from typing import Any

import msgspec
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QLineEdit,
    QSpinBox,
    QWidget,
)
from pytestqt.qtbot import QtBot

from core.delivery_rules import LOGTO_A, LOGTO_B, apply, preset_of
from core.model import Blocking, Covers, HookDraft, Script, Webhook
from gui.hooks.form import HookForm
from tests.facts import KEY
from tests.gui.stage import part, press

DRAFT = HookDraft(name="CRM", events=("PostSignIn",), url="http://127.0.0.1:9/")


def shown(qtbot: QtBot, **changes: Any) -> HookForm:
    form = HookForm()
    qtbot.addWidget(form)
    form.show_draft(msgspec.structs.replace(DRAFT, **changes), KEY, is_saved=True)
    for section in form._sections:
        section.unfold()
    form.resize(1000, 2000)
    form.show()
    return form


def write(form: HookForm, name: str, text: str) -> None:
    line = part(form, QLineEdit, name)
    line.selectAll()
    QTest.keyClicks(line, text)


def choose(form: HookForm, name: str, words: str) -> None:
    """Take an entry of a list as a user does: also the signal of taking it comes."""
    combo = part(form, QComboBox, name)
    place = combo.findText(words)
    assert place >= 0, f"“{words}” is not offered"
    combo.setCurrentIndex(place)
    combo.activated.emit(place)


# --- delivery rules ---------------------------------------------------------------------


@pytest.mark.parametrize("rules", [LOGTO_A, LOGTO_B], ids=lambda rules: rules.name)
def test_a_preset_sets_every_rule(qtbot: QtBot, rules: Any) -> None:
    """Choosing a generation gives its retries, redirects and timeout, and nothing else changes."""
    form = shown(qtbot)
    choose(form, "Rules", rules.title)

    assert apply(DRAFT, rules) == form.draft


@pytest.mark.parametrize(
    ("control", "value", "field", "expected"),
    [
        pytest.param("Pauses", "1 s, 5 min", "retry.delays_s", (1.0, 300.0), id="pauses"),
        pytest.param(
            "Statuses tried again", "429, 5xx", "retry.statuses", ((429, 429), (500, 599)), id="statuses"
        ),
    ],
)
def test_a_changed_value_makes_the_rules_the_hooks_own(
    qtbot: QtBot, control: str, value: str, field: str, expected: object
) -> None:
    """The preset's name does not stay beside values that are not its."""
    form = shown(qtbot)
    write(form, control, value)

    assert part(form, QComboBox, "Rules").currentText() == "Own values"
    assert expected == getattr(form.draft.retry, field.partition(".")[2])
    assert preset_of(form.draft) == "own"


def test_the_number_of_retries_and_their_pauses_go_together(qtbot: QtBot) -> None:
    """Pauses that are typed count as retries; a number that is set gets pauses, and words say them."""
    form = shown(qtbot)
    write(form, "Pauses", "1 s")
    retries = part(form, QSpinBox, "Retries")
    assert retries.value() == 1
    retries.setValue(2)

    assert part(form, QLineEdit, "Pauses").text() == "300 ms, 600 ms"
    assert "After 300 ms and 600 ms" in retries.accessibleDescription()


def test_the_other_rules_are_taken_over(qtbot: QtBot) -> None:
    """No answer, redirects, timeout and what it covers."""
    form = shown(qtbot)
    part(form, QCheckBox, "Try again where no answer came").click()
    part(form, QSpinBox, "Redirects followed").setValue(0)
    part(form, QDoubleSpinBox, "Timeout").setValue(2.5)
    choose(form, "It covers", "Until the head of the answer is in")

    draft = form.draft
    assert (True, 0, 2.5, Covers.HEAD) == (
        draft.retry.failures,
        draft.redirects,
        draft.timeout_s,
        draft.timeout_covers,
    )


@pytest.mark.parametrize(
    ("control", "text", "field"),
    [
        pytest.param("Pauses", "soon", "pauses", id="no pause"),
        pytest.param("Pauses", "1,1,1,1,1,1,1,1,1,1,1", "pauses", id="too many"),
        pytest.param("Pauses", "8 d", "retry", id="too long"),
        pytest.param("Statuses tried again", "6xx", "statuses", id="no status"),
    ],
)
def test_what_cannot_be_read_or_stored_is_said_at_its_field(
    qtbot: QtBot, control: str, text: str, field: str
) -> None:
    """In a sentence; the form cannot be saved so, and the folded section says it too."""
    form = shown(qtbot)
    write(form, control, text)

    assert form.find_problems()
    assert field in form.shown_problems
    assert form.shown_problems[field] in form._sections[1].summary


# --- actions ----------------------------------------------------------------------------


def test_actions_are_added_moved_and_removed(qtbot: QtBot) -> None:
    """They run in the order they stand in."""
    form = shown(qtbot)
    press(form, "Add script")
    write(form, "Command of action 2", "python3 check.py 'a b'")
    press(form, "Stop if action 1 fails")
    press(form, "Move action 2 up")
    script = Script(command=("python3", "check.py", "a b"))
    assert (script, Webhook(stop_on_failure=True)) == form.draft.actions

    press(form, "Add webhook")
    write(form, "Endpoint of action 3", "http://127.0.0.1:10/x#part")
    press(form, "Remove action 2")
    assert (script, Webhook(url="http://127.0.0.1:10/x")) == form.draft.actions


def test_a_command_is_shown_as_it_is_understood(qtbot: QtBot) -> None:
    """Program and arguments, each by itself: no shell reads them otherwise."""
    form = shown(qtbot, actions=(Script(command=("python3", "a b", "$HOME")),))

    reading = part(form, QLineEdit, "Command of action 1").accessibleDescription()
    assert "Runs python3 with [a b]  [$HOME]" in reading


@pytest.mark.parametrize(
    ("button", "line", "text", "reason"),
    [
        pytest.param("Add script", "Command of action 2", "", "Enter the command", id="no command"),
        pytest.param("Add script", "Command of action 2", "echo 'a", "quotation mark", id="open quote"),
        pytest.param("Add webhook", "Endpoint of action 2", "ftp://x", "is not a way", id="bad URL"),
    ],
)
def test_an_action_that_cannot_run_is_said_in_its_row(
    qtbot: QtBot, button: str, line: str, text: str, reason: str
) -> None:
    """With the number of the action; the form cannot be saved so."""
    form = shown(qtbot)
    press(form, button)
    write(form, line, text)

    assert form.find_problems()
    assert reason in part(form, QLineEdit, line).accessibleDescription()
    assert form.shown_problems["actions"].startswith("Action 2: ")


def test_ten_actions_are_enough(qtbot: QtBot) -> None:
    """An eleventh cannot be added, and the last one cannot be removed."""
    form = shown(qtbot, actions=(Webhook(),) * 10)
    assert not part(form, QAbstractButton, "Add script").isEnabled()

    form = shown(qtbot)
    assert not part(form, QAbstractButton, "Remove action 1").isEnabled()


# --- synchronous ------------------------------------------------------------------------


def test_a_hook_is_made_synchronous_and_back(qtbot: QtBot) -> None:
    """Deadline, overrun and what decides are the user's; switched off it is as Logto's hooks are."""
    form = shown(qtbot)
    part(form, QCheckBox, "Synchronous").click()
    part(form, QDoubleSpinBox, "Deadline").setValue(0.5)
    choose(form, "Without a word in time", "Deny (fail-closed)")
    choose(form, "What decides", "The status of the answer")
    assert Blocking(deadline_s=0.5, overrun_allows=False, by_status=True) == form.draft.blocking
    assert form._sections[3].summary == "Waits up to 0.5 s; without a word in time: deny."

    part(form, QCheckBox, "Synchronous").click()
    assert form.draft.blocking is None


def test_tab_goes_from_field_to_field_before_what_stands_beside_them(qtbot: QtBot) -> None:
    """From the name one comes to the URL, and only then to what fills it in."""
    form = shown(qtbot)
    form.setFocus()
    came_by = []
    for _ in range(3):
        QTest.keyClick(form, Qt.Key.Key_Tab)
        focus = form.focusWidget()
        came_by.append(focus.text() if isinstance(focus, QAbstractButton) else focus.accessibleName())
    assert ["Endpoint URL", "Use the built-in receiver", "Signing key"] == came_by


def test_tab_comes_to_the_events_before_what_is_folded(qtbot: QtBot) -> None:
    """Every hook has events, and where they stand below the other fields they are next."""
    form = shown(qtbot)
    form._enabled.setFocus()
    QTest.keyClick(form, Qt.Key.Key_Tab)
    assert form._fields["events"].isAncestorOf(form.focusWidget())


def test_without_room_beside_them_the_events_stand_among_the_other_fields(qtbot: QtBot) -> None:
    """In half a screen nothing is to be scrolled for sideways, and the events are not below all that is folded."""
    form = shown(qtbot)
    events, name = form._fields["events"], form._fields["name"]
    assert events.x() > name.geometry().right()

    form.resize(520, 800)
    qtbot.waitUntil(lambda: form.horizontalScrollBar().maximum() == 0)
    assert (events.x(), events.width()) == (name.x(), name.width())
    assert form._enabled.geometry().bottom() < events.y() < form._sections[0].y()

    form.resize(1000, 800)
    qtbot.waitUntil(lambda: events.x() > name.geometry().right())
    assert events.y() == name.y()


def test_what_was_chosen_keeps_its_order(qtbot: QtBot) -> None:
    """A new event follows those that were there: the order of a hook's events is not the catalogue's."""
    form = shown(qtbot, events=("PostSignIn", "User.Deleted"))
    form._events.choose(("User.Created", "User.Deleted", "PostSignIn"))

    assert ("PostSignIn", "User.Deleted", "User.Created") == form.draft.events


def test_a_part_of_the_form_that_is_wrong_unfolds(qtbot: QtBot) -> None:
    """Whoever wants to save sees what keeps them from it."""
    form = shown(qtbot)
    write(form, "Statuses tried again", "nonsense")
    form._sections[1].unfold(unfolded=False)
    form.find_problems()

    assert form._sections[1].is_unfolded


@pytest.mark.parametrize("name", ["Rules", "Retries", "Timeout", "Deadline", "Time limit of action 2"])
def test_the_wheel_scrolls_the_form_and_changes_nothing(qtbot: QtBot, name: str) -> None:
    """A value under the pointer stays, unless the keyboard is in it."""
    form = shown(qtbot, actions=(Webhook(), Script(command=("true",))), blocking=Blocking())
    before = form.draft
    (control,) = [each for each in form.findChildren(QWidget) if each.accessibleName() == name]
    turned = turned_down(control)
    QApplication.sendEvent(control, turned)

    assert before == form.draft
    # What is not accepted goes on to whatever lies below: here, what scrolls.
    assert not turned.isAccepted()


def turned_down(control: QWidget) -> QWheelEvent:
    middle = QPointF(control.rect().center())
    return QWheelEvent(
        middle,
        QPointF(control.mapToGlobal(middle.toPoint())),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )


# --- signature --------------------------------------------------------------------------


def sign_as(form: HookForm, name: str) -> None:
    combo = part(form, QComboBox, "Signature scheme")
    combo.setCurrentIndex(combo.findData(name))
    combo.activated.emit(combo.currentIndex())


def test_a_hook_signs_as_anyone(qtbot: QtBot) -> None:
    """The scheme is the draft's; options are asked for where a scheme reads them."""
    form = shown(qtbot)
    sign_as(form, "paypal")
    part(form, QLineEdit, "Webhook id").setText("4JH86294D6297924G")

    assert (form.draft.scheme, form.draft.scheme_options.webhook_id) == ("paypal", "4JH86294D6297924G")
    assert "As PayPal does" in form._sections[0].summary

    sign_as(form, "stripe")
    assert form.draft.scheme_options.webhook_id == ""


def test_a_key_that_cannot_sign_for_the_scheme_is_said_at_the_key(qtbot: QtBot) -> None:
    """The key of one scheme is seldom one of another."""
    form = shown(qtbot)
    sign_as(form, "discord")
    form.find_problems()

    assert "hexadecimal" in form.shown_problems["key"]
    assert KEY not in form.shown_problems["key"]


def test_a_scheme_that_went_away_is_kept_and_said(qtbot: QtBot) -> None:
    """A scheme of the user's own may be deleted while a hook names it."""
    form = shown(qtbot, scheme="harbour")

    assert form.draft.scheme == "harbour"
    assert "no scheme harbour" in form._sections[0].summary
    assert "scheme" in form.problems
