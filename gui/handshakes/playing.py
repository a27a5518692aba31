"""A provider's part, played through the engine: each challenge is a delivery like any other."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass

from core.changes import Change, ChangesMissed, DeliveryMoved
from core.clock import new_id, utc_now
from core.handshakes import Challenge, Judgement, challenges, judge
from core.model import Delivery, Outcome
from gui.desk import Desk

# An endpoint that is late is still heard, so that it can be told by how much.
PATIENCE_S = 10.0


@dataclass(frozen=True, slots=True)
class Played:
    """A challenge, what came of it, and what the provider would say."""

    challenge: Challenge
    delivery: Delivery
    judgement: Judgement


async def play(desk: Desk, name: str, url: str, key: str) -> AsyncIterator[Played]:
    """Send one challenge after another; a cancelled one ends it.

    Raises ``HookError`` for what cannot be played or sent.
    """
    for challenge in challenges(name, url, key=key, nonce=new_id(), at=utc_now().timestamp()):
        message = challenge.message
        delivery_id = await desk.engine.send(
            message.method,
            message.url,
            message.headers,
            message.body,
            timeout_s=challenge.expected.within_s + PATIENCE_S,
        )
        delivery = await outcome_of(desk, delivery_id)
        if not delivery.attempts:
            return
        yield Played(challenge, delivery, judge(challenge, delivery.attempts[-1]))


async def outcome_of(desk: Desk, delivery_id: str) -> Delivery:
    """The delivery, as soon as it is over."""
    moved = asyncio.Event()

    def follow(changes: tuple[Change, ...]) -> None:
        for change in changes:
            if isinstance(change, ChangesMissed) or (
                isinstance(change, DeliveryMoved) and change.row.id == delivery_id
            ):
                moved.set()

    desk.changes.announced.connect(follow)
    try:
        while (delivery := await desk.reader.delivery(delivery_id)).row.outcome is Outcome.PENDING:
            await moved.wait()
            moved.clear()
        return delivery
    finally:
        desk.changes.announced.disconnect(follow)
