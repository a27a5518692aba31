import gzip
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QComboBox
from pytestqt.qtbot import QtBot

from core.logto.delivery_log import log_text
from core.model import (
    Answer,
    DeliveryRow,
    FailureKind,
    Hook,
    HookDraft,
    Outcome,
    RetryPolicy,
    Script,
    Webhook,
)
from gui.hooks.page import HooksPage
from gui.hooks.recent import RecentRequests, request_tone, status_text
from gui.theme import Tone
from tests.facts import a_row
from tests.gui.hooks.probe import opened
from tests.gui.stage import Stage, a_hook, part, play, press, stage, until


async def with_receiver(around: Stage, **decided: object) -> Hook:
    receiver = await around.engine.start_receiver(port=0)
    draft = {"name": "CRM", "events": ("PostSignIn", "User.Created"), "url": receiver.url, **decided}
    return await around.engine.create_hook(HookDraft(**draft))  # type: ignore[arg-type] # a field each


def recent_of(page: HooksPage) -> RecentRequests:
    page.editor.tabs.setCurrentIndex(2)
    return page.editor.recent


def events_of(recent: RecentRequests) -> list[str]:
    return [row.event for row in recent.rows]


def begins_with(recent: RecentRequests, event: str) -> bool:
    return events_of(recent)[:1] == [event]


def test_requests_appear_as_they_end(qtbot: QtBot, tmp_path: Path) -> None:
    """Newest first, without anything being pressed; at first the place says that there is nothing."""

    async def scenario() -> None:
        async with stage(tmp_path) as around:
            await with_receiver(around)
            page = await opened(qtbot, around)
            recent = recent_of(page)
            assert recent.nothing.accessibleName() == "No requests yet"
            for event in ("PostSignIn", "User.Created"):
                await around.engine.trigger(event, b"{}")
                await until(partial(begins_with, recent, event))

            assert events_of(recent) == ["User.Created", "PostSignIn"]
            assert recent._count.text() == "1–2 of 2"

    play(scenario())


# The list of what may be meant is a window of its own, which the platform of tests has no means to bring up.
@pytest.mark.qt_log_ignore("This plugin does not support")
def test_the_list_is_filtered_by_event(qtbot: QtBot, tmp_path: Path) -> None:
    """An event typed in any case is found; a text that is none gives way; clearing shows all."""

    async def scenario() -> None:
        async with stage(tmp_path) as around:
            await with_receiver(around)
            for event in ("PostSignIn", "User.Created"):
                await around.engine.trigger(event, b"{}")
            await around.engine.drained()
            page = await opened(qtbot, around)
            recent = recent_of(page)
            await until(lambda: len(events_of(recent)) == 2)
            line = recent.event_filter.lineEdit()
            assert line is not None
            QTest.keyClicks(line, "postsignin")
            QTest.keyClick(line, Qt.Key.Key_Return)
            await until(lambda: events_of(recent) == ["PostSignIn"])
            line.setText("nonsense")
            line.editingFinished.emit()
            assert line.text() == "PostSignIn"
            line.clear()
            await until(lambda: len(events_of(recent)) == 2)

            part(recent, QComboBox, "Filter by event").setCurrentText("Role.Created")
            line.editingFinished.emit()
            await until(lambda: recent.nothing.accessibleName() == "No request matches")
            press(recent, "Clear the filter")
            await until(lambda: len(events_of(recent)) == 2)

    play(scenario())


def test_pages_of_twenty(qtbot: QtBot, tmp_path: Path) -> None:
    """Older and newer requests are a press away, and the buttons end where the pages do."""

    async def scenario() -> None:
        async with stage(tmp_path) as around:
            await with_receiver(around)
            for _ in range(21):
                await around.engine.trigger("PostSignIn", b"{}")
            await around.engine.drained()
            page = await opened(qtbot, around)
            recent = recent_of(page)
            older, newer = (part(recent, QAbstractButton, f"{way} requests") for way in ("Older", "Newer"))
            await until(lambda: recent._count.text() == "1–20 of 21")
            assert (True, False) == (older.isEnabled(), newer.isEnabled())
            older.click()
            await until(lambda: recent._count.text() == "21–21 of 21")

            assert (False, True) == (older.isEnabled(), newer.isEnabled())

    play(scenario())


def test_a_row_opens_its_record(qtbot: QtBot, tmp_path: Path) -> None:
    """As Logto would have stored it, masked; with a way to the whole delivery and back to the list."""

    async def scenario() -> None:
        async with stage(tmp_path) as around:
            await with_receiver(around)
            fired = await around.engine.trigger("PostSignIn", b'{"event":"PostSignIn","password":"hunter2"}')
            await around.engine.drained()
            page = await opened(qtbot, around)
            recent = recent_of(page)
            await until(lambda: recent.rows)
            recent.table.setFocus()
            recent.table.selectRow(0)
            QTest.keyClick(recent.table, Qt.Key.Key_Return)
            record = recent.record
            await until(lambda: record.payload.lines.count > 5)

            text = "\n".join(
                record.payload.lines.line(number) for number in range(record.payload.lines.count)
            )
            assert '"key": "TriggerHook.PostSignIn"' in text
            assert '"password": "******"' in text
            assert "hunter2" not in text
            press(record, "Open the delivery")
            assert around.shown == [("delivery", fired.delivery_ids[0])]
            QTest.keyClick(record, Qt.Key.Key_Escape)
            assert recent._pages.currentIndex() == 0

    play(scenario())


@pytest.mark.parametrize(
    ("note", "answer"),
    [
        pytest.param(b"n" * 100_000, Answer(), id="a large payload"),
        pytest.param(
            b"n",
            Answer(headers=(("Content-Encoding", "gzip"),), body=gzip.compress(b" " * 100_000)),
            id="an answer of a few bytes that hold a great many",
        ),
    ],
)
def test_a_large_record_is_made_elsewhere(
    note: bytes, answer: Answer, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What would hold the window up is read and masked in another process; the result is the same."""

    async def scenario() -> None:
        async with stage(tmp_path) as around:
            elsewhere: list[object] = []
            in_process = around.desk.workshop.in_process

            async def told(work: Callable[..., object], *arguments: object) -> object:
                elsewhere.append(work)
                return await in_process(work, *arguments)

            monkeypatch.setattr(around.desk.workshop, "in_process", told)
            await with_receiver(around)
            await around.engine.set_answer(answer)
            body = b'{"event":"PostSignIn","note":"%s","token":"t0p"}' % note
            await around.engine.trigger("PostSignIn", body)
            await around.engine.drained()
            page = await opened(qtbot, around)
            recent = recent_of(page)
            await until(lambda: recent.rows)
            recent.table.opened.emit(1)
            view = recent.record.payload
            await until(lambda: view.lines.count > 5)

            assert any('"token": "******"' in view.lines.line(number) for number in range(view.lines.count))
            assert log_text in elsewhere

    play(scenario())


def test_what_logto_would_not_log_is_not_counted(qtbot: QtBot, tmp_path: Path) -> None:
    """Scripts, replays and skipped actions are ours: the Deliveries page has them, this log has not."""

    async def scenario() -> None:
        async with stage(tmp_path) as around:
            await with_receiver(
                around,
                retry=RetryPolicy(delays_s=()),
                actions=(Webhook(stop_on_failure=True), Script(command=("true",))),
            )
            await around.engine.set_answer(Answer(status=500))
            await around.engine.trigger("PostSignIn", b"{}")
            await around.engine.drained()
            page = await opened(qtbot, around)
            recent = recent_of(page)
            await until(lambda: recent.rows)

            assert [500] == [row.status for row in recent.rows]
            assert (await around.desk.reader.counts())["deliveries"] == 2

    play(scenario())


def test_another_hook_has_requests_of_its_own(qtbot: QtBot, tmp_path: Path) -> None:
    """What is shown is the selected hook's; a record of another one is closed."""

    async def scenario() -> None:
        async with stage(tmp_path) as around:
            hook = await with_receiver(around)
            await around.engine.trigger("PostSignIn", b"{}")
            await around.engine.drained()
            other = await a_hook(around.engine, "Other")
            page = await opened(qtbot, around)
            assert page.editor.hook_id == other.id
            recent = recent_of(page)
            page.select(hook.id)
            await until(lambda: len(recent.rows) == 1)
            recent.table.opened.emit(1)
            page.select(other.id)

            assert recent._pages.currentIndex() == 0
            await until(lambda: recent.rows == [])

    play(scenario())


@pytest.mark.parametrize(
    ("row", "text", "tone"),
    [
        pytest.param(a_row(status=204, outcome=Outcome.DELIVERED), "204", Tone.OK, id="success"),
        pytest.param(a_row(status=304, outcome=Outcome.FAILED), "304", Tone.WARN, id="neither"),
        pytest.param(a_row(status=400, outcome=Outcome.FAILED), "400", Tone.BAD, id="400 is red"),
        pytest.param(
            a_row(failure=FailureKind.REFUSED, outcome=Outcome.FAILED), "refused", Tone.BAD, id="no answer"
        ),
        pytest.param(a_row(outcome=Outcome.FAILED), "–", Tone.BAD, id="nothing known"),
    ],
)
def test_red_is_no_answer_and_400_upwards(row: DeliveryRow, text: str, tone: Tone) -> None:
    """As in Logto's Console; the words say the same as the colour."""
    assert (text, tone) == (status_text(row), request_tone(row))
