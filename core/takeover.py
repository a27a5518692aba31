"""Carrying on with the pending deliveries that other engines left: those that died, and those that ended in order."""

import asyncio

from core.delivery.dispatcher import Dispatcher
from core.errors import NotFoundError
from core.model import Delivery, DeliveryRow, Outcome
from core.store.ledger import Ledger
from core.store.locks import EngineLock
from core.store.reader import Reader
from core.store.workspace import Workspace

# Attempts under way at once of what was taken over.
AT_ONCE = 10


class Successor:
    """Takes deliveries whose owner is gone, and hands them to the dispatcher of this engine."""

    def __init__(
        self, workspace: Workspace, engine_id: str, ledger: Ledger, reader: Reader, dispatcher: Dispatcher
    ) -> None:
        self._workspace = workspace
        self._id = engine_id
        self._ledger = ledger
        self._reader = reader
        self._dispatcher = dispatcher
        self._gate = asyncio.Semaphore(AT_ONCE)

    async def take_over(self) -> None:
        """Take what nobody owns, and what engines own whose lock is free: they are dead."""
        await asyncio.to_thread(self._workspace.recover)
        for former in await self._reader.pending_owners():
            if former is None:
                await self._take_over_from(None)
            elif former != self._id and (lock := EngineLock(self._workspace.locks, former)).take():
                try:
                    # While its journal is there, the tables do not tell what has been sent.
                    if not lock.journal.exists():
                        await self._take_over_from(former)
                finally:
                    lock.release()

    async def _take_over_from(self, former: str | None) -> None:
        left = {row.id for row in await self._reader.pending(former)}
        await self._ledger.take_over(self._id, former=former)
        # Another engine may have been quicker with those of nobody: only what is ours now counts.
        for row in await self._reader.pending(self._id):
            if row.id in left:
                delivery = await self._reader.delivery(row.id)
                before = await self._one_before(row)
                self._dispatcher.carry_on(delivery, self._gate, before)

    async def _one_before(self, row: DeliveryRow) -> Delivery | None:
        """The delivery of the action before one, once it is over or while it is under way here."""
        while row.after:
            try:
                before = await self._reader.delivery(row.after)
            except NotFoundError:  # it was over, and cleared
                return None
            if before.row.outcome is not Outcome.PENDING or self._dispatcher.is_under_way(row.after):
                return before
        return None
