"""What a scenario needs of the world, and that world: the engine's commands and the workspace's reader."""

import asyncio
from collections.abc import Sequence
from datetime import datetime
from typing import Protocol

import msgspec

from core.clock import utc_now
from core.commands import Commands
from core.content import response_body
from core.errors import InputError
from core.model import Decision, Outcome, Triggered
from core.store.reader import Reader

# How often a delivery under way is looked at: at first often, since most are over in milliseconds.
LOOK_FIRST_S, LOOK_LAST_S = 0.01, 0.25


class Ended(msgspec.Struct, frozen=True):
    """What became of one delivery."""

    delivery_id: str
    hook_name: str
    outcome: Outcome
    status: int | None
    answer: bytes
    """The body of its last answer, content coding removed; foreign."""


class Port(Protocol):
    """Fires and waits, for ``core.scenarios.run``."""

    def now(self) -> datetime:
        """The time of an event that is fired now; aware."""
        ...

    async def wait(self, seconds: float) -> None:
        """Come back after so long."""
        ...

    async def hook_ids(self, wanted: Sequence[str]) -> tuple[str, ...]:
        """The hooks of these names or ids. ``InputError`` for one that there is not."""
        ...

    async def fire(self, event: str, payload: bytes, hook_ids: tuple[str, ...]) -> Triggered:
        """Fire an event; gives its deliveries as soon as they are stored."""
        ...

    async def ended(self, delivery_ids: Sequence[str]) -> tuple[Ended, ...]:
        """Wait until these deliveries have their outcome."""
        ...

    async def decision(self, event_id: str) -> Decision:
        """What the blocking hooks decided."""
        ...


class Workbench:
    """The ``Port`` of the program: an engine, here or behind a pipe, and a reader of its workspace."""

    def __init__(self, commands: Commands, reader: Reader) -> None:
        self._commands = commands
        self._reader = reader

    def now(self) -> datetime:
        return utc_now()

    async def wait(self, seconds: float) -> None:
        await asyncio.sleep(seconds)

    async def hook_ids(self, wanted: Sequence[str]) -> tuple[str, ...]:
        names = await self._reader.hook_names()
        found: list[str] = []
        for each in wanted:
            ids = [hook_id for hook_id, name in names.items() if each in (hook_id, name)]
            if not ids:
                raise InputError(f"There is no hook called “{each[:100]}”.", "Use its name or its id.")
            found.extend(ids)
        return tuple(dict.fromkeys(found))

    async def fire(self, event: str, payload: bytes, hook_ids: tuple[str, ...]) -> Triggered:
        return await self._commands.trigger(event, payload, hook_ids=hook_ids)

    async def ended(self, delivery_ids: Sequence[str]) -> tuple[Ended, ...]:
        return tuple([await self._ended(delivery_id) for delivery_id in delivery_ids])

    async def decision(self, event_id: str) -> Decision:
        return await self._commands.decision(event_id)

    async def _ended(self, delivery_id: str) -> Ended:
        pause_s = LOOK_FIRST_S
        while (await self._reader.delivery_row(delivery_id)).outcome is Outcome.PENDING:
            await asyncio.sleep(pause_s)
            pause_s = min(pause_s * 1.5, LOOK_LAST_S)
        delivery = await self._reader.delivery(delivery_id)
        response = delivery.attempts[-1].response if delivery.attempts else None
        return Ended(
            delivery_id=delivery_id,
            hook_name=delivery.row.hook_name,
            outcome=delivery.row.outcome,
            status=delivery.row.status,
            answer=b"" if response is None else response_body(response),
        )
