"""Waiting for the word of blocking hooks: until each delivery is over, or its deadline has passed."""

import asyncio
from collections import OrderedDict
from collections.abc import Iterable
from contextlib import suppress
from datetime import timedelta
from typing import Protocol

from core.clock import Now
from core.decisions import combined
from core.errors import NotFoundError
from core.model import Decision, Delivery, DeliveryRow, Order, Outcome
from core.store.reader import Reader

# Events whose voters are known without a look through all deliveries; whoever fires one asks at once.
EVENTS_KEPT = 1000
# How soon it is noticed that another engine has brought a delivery to its end.
LOOK_AGAIN_S = 0.05


class UnderWay(Protocol):
    """Who carries deliveries."""

    def is_under_way(self, delivery_id: str) -> bool:
        """Whether it carries this one."""
        ...

    async def settled(self, delivery_ids: Iterable[str]) -> None:
        """Wait until none of these is under way any more."""
        ...


class Ballot:
    """Who votes on which event, and what they decided."""

    def __init__(self, reader: Reader, under_way: UnderWay, *, now: Now) -> None:
        self._reader = reader
        self._under_way = under_way
        self._now = now
        self._voters: OrderedDict[str, tuple[str, ...]] = OrderedDict()

    def expect(self, event_id: str, orders: Iterable[tuple[DeliveryRow, Order]]) -> None:
        """An event was fired with these."""
        self._voters[event_id] = tuple(row.id for row, order in orders if order.blocking is not None)
        while len(self._voters) > EVENTS_KEPT:
            self._voters.popitem(last=False)

    async def decision(self, event_id: str) -> Decision:
        """What the blocking hooks of an event decided; waits at most as long as their deadlines."""
        voters = self._voters.get(event_id)
        if voters is None:  # fired by another engine, or long ago
            voters = await self._reader.deliveries_of(event_id)
        # One after the other: the deadlines all run from the same moment, whoever is waited for.
        deliveries = [await self._voted(delivery_id) for delivery_id in voters]
        found = [each for each in deliveries if each is not None]
        # In a thread: what an endpoint sent may take its time to be read.
        return await asyncio.to_thread(combined, event_id, found, now=self._now())

    async def _voted(self, delivery_id: str) -> Delivery | None:
        """A delivery that is over or has had its time; ``None`` if it has no vote, or was deleted."""
        while True:
            try:
                delivery = await self._reader.delivery(delivery_id)
            except NotFoundError:
                return None
            blocking = delivery.order.blocking
            if blocking is None:
                return None
            deadline = delivery.row.created_at + timedelta(seconds=blocking.deadline_s)
            left_s = (deadline - self._now()).total_seconds()
            if delivery.row.outcome is not Outcome.PENDING or left_s <= 0:
                return delivery
            await self._moved(delivery_id, left_s)

    async def _moved(self, delivery_id: str, limit_s: float) -> None:
        if not self._under_way.is_under_way(delivery_id):
            await asyncio.sleep(min(limit_s, LOOK_AGAIN_S))
            return
        with suppress(TimeoutError):
            async with asyncio.timeout(limit_s):
                await self._under_way.settled([delivery_id])
