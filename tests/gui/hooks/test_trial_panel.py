import asyncio
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QAbstractButton, QComboBox
from pytestqt.qtbot import QtBot

from core.catalogue.events import EVENTS
from core.errors import MachineError
from core.model import Attempt, Failure, FailureKind, Hook, HookDraft, Phase
from core.model import Tested as Tried
from gui.hooks.page import HooksPage
from gui.hooks.trial_panel import MEMORY, TrialPanel
from gui.hooks.trial_results import as_text, from_text, result_of
from tests.facts import an_attempt
from tests.gui.hooks.probe import opened, write
from tests.gui.stage import Stage, a_hook, part, play, press, stage, until

REFUSED = Failure(kind=FailureKind.REFUSED, phase=Phase.CONNECT, message="The connection was refused.")


async def with_receiver(around: Stage) -> Hook:
    receiver = await around.engine.start_receiver(port=0)
    draft = HookDraft(name="CRM", events=("User.Created", "PostSignIn"), url=f"{receiver.url}/in?token=t0p")
    return await around.engine.create_hook(draft)


def panel_of(page: HooksPage) -> TrialPanel:
    page.editor.tabs.setCurrentIndex(1)
    return page.editor.test


def send_button(panel: TrialPanel) -> QAbstractButton:
    return panel._send_button


async def sent(panel: TrialPanel) -> None:
    send_button(panel).click()
    assert panel.is_sending
    await until(lambda: not panel.is_sending)


def test_a_test_is_sent_from_the_form_as_it_stands(qtbot: QtBot, tmp_path: Path) -> None:
    """The first chosen event by itself; nothing is stored first, nothing is recorded, the result stands beside."""

    async def scenario() -> None:
        async with stage(tmp_path) as around:
            hook = await with_receiver(around)
            page = await opened(qtbot, around)
            write(page, "Endpoint URL", hook.url.replace("/in", "/unsaved"))
            panel = panel_of(page)
            assert panel.events.chosen == ("User.Created",)
            await sent(panel)

            (result,) = panel.outcome.results
            assert ("User.Created", 200, True) == (result.event, result.status, result.succeeded)
            assert "/unsaved" in result.url
            assert panel.outcome.body.lines.line(0) == "OK"
            assert page.editor.is_unsaved
            assert (await around.desk.reader.counts())["deliveries"] == 0

    play(scenario())


@pytest.mark.parametrize(
    ("bodies", "expected"),
    [
        pytest.param(0, b'"userAgent":"fake-user-agent"', id="as Logto's test send"),
        pytest.param(1, b'"matchedRoute":"/users"', id="as the real event"),
    ],
)
def test_both_kinds_of_bodies_are_offered(qtbot: QtBot, tmp_path: Path, bodies: int, expected: bytes) -> None:
    """The vendor's fixed samples, and bodies as the event would have them."""

    async def scenario() -> None:
        async with stage(tmp_path) as around:
            await with_receiver(around)
            page = await opened(qtbot, around)
            panel = panel_of(page)
            part(panel, QComboBox, "Bodies").setCurrentIndex(bodies)
            await sent(panel)
            await until(lambda: panel.outcome.results)

            (row,) = await around.desk.reader.capture_rows(await around.desk.reader.capture_seqs())
            assert expected in (await around.desk.reader.capture(row.id)).received

    play(scenario())


def test_several_events_are_sent_at_once(qtbot: QtBot, tmp_path: Path) -> None:
    """A row for each, in the catalogue's order; the button says how many."""

    async def scenario() -> None:
        async with stage(tmp_path) as around:
            await with_receiver(around)
            page = await opened(qtbot, around)
            panel = panel_of(page)
            press(panel, "Choose all events to test shown")
            assert send_button(panel).text() == "Send 31 tests"
            await sent(panel)

            assert [event.type for event in EVENTS] == [result.event for result in panel.outcome.results]

    play(scenario())


def test_a_form_that_is_wrong_sends_nothing(qtbot: QtBot, tmp_path: Path) -> None:
    """The button waits, and the reason stands above it."""

    async def scenario() -> None:
        async with stage(tmp_path) as around:
            await a_hook(around.engine, "CRM")
            page = await opened(qtbot, around)
            write(page, "Endpoint URL", "ftp://x")
            panel = panel_of(page)

            assert not send_button(panel).isEnabled()
            assert "The form has to be right first" in panel._says.text()
            press(panel, "Choose none of the events to test shown")
            write(page, "Endpoint URL", "http://127.0.0.1:9/")
            assert panel.events.chosen == ("PostSignIn",)

    play(scenario())


def test_results_are_remembered_without_bodies_and_secrets(qtbot: QtBot, tmp_path: Path) -> None:
    """They are there again at the next start, per hook, until they are dismissed; no query, no body is kept."""

    async def scenario() -> None:
        async with stage(tmp_path) as around:
            hook = await with_receiver(around)
            page = await opened(qtbot, around)
            await sent(panel_of(page))
            kept = str(around.desk.memory.value(f"{MEMORY}/{hook.id}"))
            assert "User.Created" in kept
            assert "t0p" not in kept
            assert hook.signing_key not in kept

            again = await opened(qtbot, around)
            panel = panel_of(again)
            assert ["User.Created"] == [result.event for result in panel.outcome.results]
            press(panel, "Dismiss the result")
            assert panel.outcome.results == ()
            assert around.desk.memory.value(f"{MEMORY}/{hook.id}") is None

    play(scenario())


def test_a_test_can_be_stopped(qtbot: QtBot, tmp_path: Path) -> None:
    """While it runs the button is a stop; another hook on screen stops it too."""

    async def scenario() -> None:
        async with stage(tmp_path) as around:
            hook = await a_hook(around.engine, "CRM")
            page = await opened(qtbot, around)
            panel = panel_of(page)
            around.engine.test_hook = never  # type: ignore[method-assign, assignment]
            send_button(panel).click()
            assert not send_button(panel).isEnabled()
            press(panel, "Stop")
            await until(lambda: not panel.is_sending)

            assert "Stopped" in panel.notice.text
            assert send_button(panel).isEnabled()
            assert page.editor.hook_id == hook.id

    play(scenario())


def test_an_error_is_a_sentence_in_place(qtbot: QtBot, tmp_path: Path) -> None:
    """What the engine cannot do is said where it was asked for."""

    async def scenario() -> None:
        async with stage(tmp_path) as around:
            await a_hook(around.engine, "CRM")
            page = await opened(qtbot, around)
            panel = panel_of(page)
            around.engine.test_hook = gone  # type: ignore[method-assign, assignment]
            await sent(panel)

            assert panel.notice.text == "The engine ended."

    play(scenario())


@pytest.mark.parametrize(
    ("attempt", "status", "message"),
    [
        pytest.param(lambda: an_attempt(204), "204", "The endpoint took it.", id="success"),
        pytest.param(lambda: an_attempt(500), "500", "answered 500, which is a failure", id="refusal"),
        pytest.param(lambda: an_attempt(500, number=4), "500", "It took 4 attempts.", id="retried"),
        pytest.param(lambda: an_attempt(None, failure=REFUSED), "no answer", REFUSED.message, id="no answer"),
    ],
)
def test_a_result_says_what_happened(attempt: Callable[[], Attempt], status: str, message: str) -> None:
    """Status, or that there was no answer; and why, in a sentence."""
    result = result_of(Tried(event="PostSignIn", attempt=attempt()))

    assert status == result.status_text
    assert message in result.message


@pytest.mark.parametrize("text", ["", "{}", "[1]", '[{"event": 1}]', "\x00"])
def test_what_cannot_be_remembered_any_more_is_nothing(text: str) -> None:
    """A memory that another version wrote, or nobody, does no harm."""
    assert from_text(text) == ()


def test_results_survive_being_remembered() -> None:
    """But for the query of their URL."""
    result = result_of(Tried(event="PostSignIn", attempt=an_attempt(200)))

    assert (result,) == from_text(as_text((result,)))


async def never(*_args: Any, **_named: Any) -> None:
    await asyncio.get_running_loop().create_future()


async def gone(*_args: Any, **_named: Any) -> None:
    raise MachineError("The engine ended.")
