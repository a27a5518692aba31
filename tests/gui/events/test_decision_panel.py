import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from core.changes import ChangesMissed
from core.model import Blocking, Hook, HookDraft, Outcome, Script, Vote, Webhook
from gui.events.decision_panel import DeadlineBar, used_text, vote_words
from gui.events.page import EventsPage
from gui.widgets.badge import Badge
from tests.gui.stage import Stage, play, stage, until

EVENT = "PostSignIn"
OPEN, CLOSED = Blocking(deadline_s=60.0), Blocking(deadline_s=60.0, overrun_allows=False)


def python(source: str, **decided: Any) -> Script:
    return Script(command=(sys.executable, "-c", source), timeout_s=60.0, **decided)


async def a_hook(around: Stage, name: str, *actions: Script | Webhook, **decided: Any) -> Hook:
    draft = HookDraft(name=name, events=(EVENT,), url="http://127.0.0.1:9/", actions=actions)
    return await around.engine.create_hook(
        HookDraft(
            **{field: decided.get(field, getattr(draft, field)) for field in HookDraft.__struct_fields__}
        )
    )


async def firing(qtbot: QtBot, around: Stage) -> EventsPage:
    """The Events page as the event is being sent."""
    page = EventsPage(around.desk)
    qtbot.addWidget(page)
    page.resize(1100, 800)
    page.show()
    await until(lambda: page._loaded)
    page.select(EVENT)
    page.page_actions()["send"].trigger()
    return page


async def fired(qtbot: QtBot, around: Stage) -> EventsPage:
    """The Events page with the event sent."""
    page = await firing(qtbot, around)
    await until(lambda: page.sent.rows and all(row.outcome is not Outcome.PENDING for row in page.sent.rows))
    return page


def cells(page: EventsPage, column: str) -> list[str]:
    """What a column of the list shows, from top to bottom."""
    model = page.sent.table.model()
    place = [each.title for each in page.sent._model.columns].index(column)
    return [str(model.index(row, place).data()) for row in range(model.rowCount())]


def votes(page: EventsPage) -> Sequence[Vote]:
    return () if page.decision.decision is None else page.decision.decision.votes


def said(page: EventsPage) -> str:
    return "\n".join(each.text() for each in page.decision.findChildren(QLabel))


def test_actions_stand_in_their_order_and_who_was_passed_over_below(qtbot: QtBot, tmp_path: Path) -> None:
    """Each action says which one it is; what was skipped says why, hooks that got nothing too."""

    async def scenario() -> None:
        async with stage(tmp_path) as around:
            await a_hook(around, "Off", Webhook(), enabled=False)
            await a_hook(
                around,
                "Chain",
                python("print(1)"),
                python("raise SystemExit(3)", stop_on_failure=True),
                Webhook(),
            )
            page = await fired(qtbot, around)
            await until(lambda: page.sent.passed_over and "…" not in cells(page, "Hook"))

            assert cells(page, "Hook") == ["Chain", "Chain", "Chain", "Off"]
            assert cells(page, "Action") == ["1/3 script", "2/3 script", "3/3 webhook", ""]
            assert cells(page, "Outcome") == ["delivered", "exit", "skipped", "skipped"]
            assert cells(page, "Where, or why not")[2:] == [
                "Action 2 of this hook failed, which stops those after it.",
                "It is disabled.",
            ]
            assert "1 hook passed over" in page.sent._says.text()
            page.sent._open(page.sent._model.seq_at(3))
            assert around.shown == []
            assert page.decision.isHidden()

    play(scenario())


def test_what_blocking_hooks_decided_is_shown(qtbot: QtBot, tmp_path: Path) -> None:
    """Allow or deny with the message, and of every vote how much of its deadline it used."""

    async def scenario() -> None:
        async with stage(tmp_path) as around:
            await a_hook(
                around,
                "Gate",
                python("""print('{"decision":"deny","message":"<b>No</b>"}')"""),
                blocking=OPEN,
            )
            await a_hook(around, "Status", python("pass"), blocking=CLOSED)
            page = await fired(qtbot, around)
            await until(lambda: page.decision.decision is not None)

            decision = page.decision.decision
            assert decision is not None
            assert (decision.allows, len(decision.votes)) == (False, 2)
            assert "“<b>No</b>”" in said(page)
            assert "1 of 2 deny" in said(page)
            assert "An overrun would have allowed (fail-open)." in said(page)
            assert "An overrun would have denied (fail-closed)." in said(page)
            badges = [each.text for each in page.decision.findChildren(Badge)]
            assert sorted(badges) == ["allow", "deny", "deny"]
            bars = [each.accessibleName() for each in page.decision.findChildren(DeadlineBar)]
            assert all("of 60.0 s" in name for name in bars)

    play(scenario())


def test_a_word_that_comes_late_shows_how_late(qtbot: QtBot, tmp_path: Path) -> None:
    """The overrun has decided; the vote then shows when the answer came."""

    async def scenario() -> None:
        async with stage(tmp_path) as around:
            late = Blocking(deadline_s=0.05, overrun_allows=False)
            await a_hook(around, "Slow", python("import time; time.sleep(0.3)"), blocking=late)
            page = await fired(qtbot, around)
            await until(
                lambda: page.decision.decision is not None and page.decision.decision.votes[0].used_ms > 300
            )

            assert page.decision.decision is not None
            assert not page.decision.decision.allows
            assert "past the deadline: that denies (fail-closed)" in said(page)

    play(scenario())


def test_a_late_word_that_nobody_announced_is_seen(qtbot: QtBot, tmp_path: Path) -> None:
    """Of very many changes at once the window hears only that it missed some."""

    async def scenario() -> None:
        async with stage(tmp_path) as around:
            late = Blocking(deadline_s=0.05, overrun_allows=False)
            await a_hook(around, "Slow", python("import time; time.sleep(0.5)"), blocking=late)
            page = await firing(qtbot, around)
            await until(lambda: bool(votes(page)))
            around.desk.changes.blockSignals(True)
            await around.engine.settled([votes(page)[0].delivery_id])
            around.desk.changes.blockSignals(False)
            around.desk.changes.announce((ChangesMissed(),))
            await until(lambda: votes(page)[0].used_ms > 500)

    play(scenario())


@pytest.mark.parametrize(
    ("in_time", "reason", "words"),
    [
        (True, "Status 200 allows.", "Status 200 allows. An overrun would have denied (fail-closed)."),
        (
            False,
            "No answer within 2 s: that denies (fail-closed).",
            "No answer within 2 s: that denies (fail-closed).",
        ),
    ],
    ids=["in time", "an overrun"],
)
def test_what_an_overrun_would_have_decided_is_said_once(in_time: bool, reason: str, words: str) -> None:
    """Where the overrun has decided, its reason says so already."""
    vote = Vote(
        delivery_id="d", hook_id="h", hook_name="n", allows=in_time, in_time=in_time, used_ms=142.4,
        deadline_ms=2000.0, reason=reason,
    )  # fmt: skip

    assert vote_words(vote, CLOSED) == words
    assert used_text(vote) == "142 ms of 2,000 ms"
