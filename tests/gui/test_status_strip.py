"""The strip at the bottom: what it counts while much happens."""

import asyncio
from array import array
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from core.changes import DeliveryCreated, DeliveryMoved
from core.clock import utc_now
from core.filters import Filter
from core.model import DeliveryRow, Outcome
from gui.status_strip import StatusStrip
from tests.gui.stage import play, stage, until


def a_row(seq: int, outcome: Outcome) -> DeliveryRow:
    return DeliveryRow(
        seq=seq, id=f"d{seq}", event="PostSignIn", event_id="e1", hook_id="", hook_name="", method="POST",
        url="http://127.0.0.1:9/", outcome=outcome, created_at=utc_now(),
    )  # fmt: skip


def test_what_moves_while_the_pending_are_counted_is_counted(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Counting reads many rows: what is told meanwhile is newer than what it brings."""

    async def scenario() -> None:
        async with stage(tmp_path) as around:
            begun, door = asyncio.Event(), asyncio.Event()

            async def slowly(_wanted: Filter) -> "array[int]":
                begun.set()
                await door.wait()
                return array("q", [2, 1])

            monkeypatch.setattr(around.desk.reader, "delivery_seqs", slowly)
            strip = StatusStrip()
            qtbot.addWidget(strip)
            strip.show()
            strip.attach(around.desk)
            await begun.wait()
            tell = around.desk.changes.announce
            tell((DeliveryMoved(a_row(1, Outcome.DELIVERED)), DeliveryCreated(a_row(3, Outcome.PENDING))))
            tell((DeliveryCreated(a_row(4, Outcome.PENDING)),))
            tell((DeliveryMoved(a_row(4, Outcome.FAILED)),))
            door.set()
            await until(lambda: 2 in strip._pending)
            assert "2 pending" == strip._pending_button.text()
            tell((DeliveryMoved(a_row(2, Outcome.DELIVERED)), DeliveryMoved(a_row(3, Outcome.DELIVERED))))

            assert not strip._pending_button.isVisible()

    play(scenario())
