"""A world for scenarios: every event gets an answer from a list, and time passes at once."""

import json
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from typing import Any

from core.errors import InputError
from core.model import Decision, Outcome, Triggered
from core.scenarios.port import Ended


class FakePort:
    """One hook, “CRM”, that listens to everything; its answers come from ``answers``, the last for ever."""

    def __init__(self, *answers: tuple[int, str], hooked: bool = True) -> None:
        self.answers = list(answers) or [(200, '{"ok": true}')]
        self.hooked = hooked
        self.allows = True
        self.fired: list[tuple[str, dict[str, Any], tuple[str, ...]]] = []
        self.waited: list[float] = []
        self._now = datetime(2026, 11, 22, 9, 30, tzinfo=UTC)

    def now(self) -> datetime:
        return self._now

    async def wait(self, seconds: float) -> None:
        self.waited.append(seconds)
        self._now += timedelta(seconds=seconds)

    async def hook_ids(self, wanted: Sequence[str]) -> tuple[str, ...]:
        if unknown := [each for each in wanted if each != "CRM"]:
            raise InputError(f"There is no hook called “{unknown[0]}”.")
        return ("hook",) * bool(wanted)

    async def fire(self, event: str, payload: bytes, hook_ids: tuple[str, ...]) -> Triggered:
        self.fired.append((event, json.loads(payload), hook_ids))
        number = len(self.fired)
        return Triggered(event_id=f"e{number}", delivery_ids=(f"d{number}",) if self.hooked else ())

    async def ended(self, delivery_ids: Sequence[str]) -> tuple[Ended, ...]:
        return tuple(self._ended(each) for each in delivery_ids)

    async def decision(self, event_id: str) -> Decision:
        return Decision(event_id=event_id, allows=self.allows, votes=(), message="" if self.allows else "no")

    def _ended(self, delivery_id: str) -> Ended:
        status, answer = self.answers[min(int(delivery_id[1:]), len(self.answers)) - 1]
        outcome = Outcome.DELIVERED if status < 300 else Outcome.FAILED
        return Ended(
            delivery_id=delivery_id, hook_name="CRM", outcome=outcome, status=status, answer=answer.encode()
        )
