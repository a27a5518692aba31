import pytest
from pytestqt.qtbot import QtBot

from core.model import Failure, FailureKind, Outcome, Phase, ScriptRun
from gui.inspector.inspector import Inspector
from gui.widgets.body_view import BodyView
from gui.work import Workshop
from tests.gui.inspector.facts import a_delivery, a_response, an_attempt

RUN = ScriptRun(
    command=("python3", "check it.py"),
    exit_status=3,
    output=b"<b>out</b>\n",
    errors=b"err\n",
    output_size=50_000_000,
    errors_size=4,
)
FAILURE = Failure(kind=FailureKind.EXIT, phase=Phase.WAIT, message="The script ended with status 3.")


@pytest.fixture
def inspector(workshop: Workshop, qtbot: QtBot) -> Inspector:
    made = Inspector(workshop)
    qtbot.addWidget(made)
    made.resize(700, 700)
    made.show()
    return made


def lines(view: BodyView) -> list[str]:
    return [view.lines.line(number) for number in range(view.lines.count)]


def test_a_script_shows_its_command_its_end_and_both_its_outputs(inspector: Inspector) -> None:
    """As they are, never as rich text; the tab is there for scripts only."""
    place = inspector.tabs.indexOf(inspector.script)
    inspector.show_delivery(a_delivery([an_attempt(response=a_response())]))
    assert not inspector.tabs.isTabVisible(place)

    failed = an_attempt(response=None, failure=FAILURE, script=RUN)
    inspector.show_delivery(a_delivery([failed], outcome=Outcome.FAILED, failure=FailureKind.EXIT))
    inspector.tabs.setCurrentIndex(place)

    assert inspector.tabs.isTabVisible(place)
    assert (inspector.script.command, inspector.script.ended) == ("python3 'check it.py'", "Exit status 3")
    output, errors = inspector.script.said
    assert (lines(output)[0], lines(errors)[0]) == ("<b>out</b>", "err")
    assert inspector.subject is not None
    assert inspector.subject.badge[0] == "exit"


def test_the_output_stands_in_the_place_of_the_answer(inspector: Inspector) -> None:
    """Beside the body it was given, with the reason where it failed."""
    inspector.show_delivery(a_delivery([an_attempt(response=None, failure=FAILURE, script=RUN)]))

    assert lines(inspector.response.body)[0] == "<b>out</b>"
    assert inspector.response.notice == FAILURE.message


def test_a_skipped_delivery_says_why(inspector: Inspector) -> None:
    """The reason stands where the decision on an attempt would."""
    reason = "Action 1 of this hook failed, which stops those after it."
    inspector.show_delivery(a_delivery(outcome=Outcome.SKIPPED, reason=reason))

    assert inspector.subject is not None
    assert (inspector.subject.sentence, inspector.subject.badge[0]) == (reason, "skipped")
