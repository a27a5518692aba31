"""The delivery as Logto's log would have it, in the inspector."""

import asyncio
import json

import msgspec
import pytest
from pytestqt.qtbot import QtBot
from shiboken6 import Shiboken

from core.model import Delivery, Outcome
from gui.inspector.inspector import Inspector
from gui.inspector.log_view import LogView, is_small
from gui.widgets.body_view import Way
from gui.widgets.rendering import INLINE_LIMIT
from gui.work import Workshop
from tests.gui.inspector.facts import a_capture, a_delivery, a_response, an_attempt
from tests.gui.stage import play, until

SECRET = b'{"ok":true,"accessToken":"hunter2"}'


@pytest.fixture
def view(workshop: Workshop, qtbot: QtBot) -> LogView:
    made = LogView(workshop)
    qtbot.addWidget(made)
    made.show()
    return made


def lines(view: LogView) -> list[str]:
    return [view.body.lines.line(number) for number in range(view.body.lines.count)]


def delivered(body: bytes = SECRET) -> Delivery:
    return a_delivery([an_attempt(response=a_response(body=body))])


def test_the_row_is_shown_laid_out_and_masked(view: LogView) -> None:
    """What Logto masks is masked here, too; a note says what it does not store."""
    view.show_delivery(delivered())

    assert view.body.way is Way.PRETTY
    assert '  "key": "TriggerHook.User.Created",' in lines(view)
    assert '        "accessToken": "******"' in lines(view)
    assert "hunter2" not in "".join(lines(view))
    assert "Logto keeps this and no more: the URL" in view.note


def test_a_delivery_without_a_row_says_why(view: LogView) -> None:
    """And the next one with a row shows it again."""
    view.show_delivery(a_delivery([an_attempt(response=a_response())], replay_of="d0"))
    assert "Logto has no replay" in view.missing

    view.show_delivery(delivered())
    assert view.missing == ""


def test_a_large_row_is_made_apart_from_the_window(workshop: Workshop, qtbot: QtBot) -> None:
    """It appears when it is ready; one that is no longer wanted never does."""
    large = delivered(json.dumps({"password": "hunter2", "text": "x" * INLINE_LIMIT}).encode())
    assert not is_small(large)

    async def scenario() -> None:
        view = LogView(workshop)
        qtbot.addWidget(view)
        view.show_delivery(large)
        view.show_delivery(delivered())
        await asyncio.sleep(0)
        assert any('"accessToken"' in line for line in lines(view))

        view.show_delivery(large)
        await until(lambda: any('"text": "xxx' in line for line in lines(view)))
        assert '        "password": "******"' in lines(view)
        await workshop.tasks.close()

    play(scenario())


def test_a_row_whose_dialog_is_closed_is_not_shown(workshop: Workshop, qtbot: QtBot) -> None:
    """It may still be under way when nothing is left to show it in."""

    async def scenario() -> None:
        gone = LogView(workshop)
        gone.show_delivery(delivered(json.dumps({"text": "x" * INLINE_LIMIT}).encode()))
        await asyncio.sleep(0)
        gone.deleteLater()
        await until(lambda: not Shiboken.isValid(gone))
        await until(lambda: len(workshop.tasks) == 0)

    play(scenario())


def test_a_compressed_answer_is_never_small() -> None:
    """A few bytes can hold a great many."""
    response = msgspec.structs.replace(a_response(), headers=(("Content-Encoding", "gzip"),))

    assert not is_small(a_delivery([an_attempt(response=response)]))


def test_the_inspector_has_it_for_deliveries_only(workshop: Workshop, qtbot: QtBot) -> None:
    """A capture is in no log; a delivery that is over since is read again."""
    inspector = Inspector(workshop)
    qtbot.addWidget(inspector)
    place = inspector.tabs.indexOf(inspector.log)
    inspector.show_delivery(a_delivery(outcome=Outcome.PENDING, status=None))
    inspector.tabs.setCurrentIndex(place)

    assert "under way" in inspector.log.missing
    inspector.show_delivery(delivered())
    assert inspector.log.missing == ""
    inspector.show_capture(a_capture())
    assert not inspector.tabs.isTabVisible(place)
