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
        # What one call has read is not to be old when it acts on it.
        self._turn = asyncio.Lock()

    async def take_over(self) -> None:
        """Take what nobody owns, and what engines own whose lock is free: they are dead."""
        await self._take()

    async def cancel(self, hook_id: str) -> None:
        """Cancel what is pending of a hook that is gone. What another engine carries, that one cancels itself."""
        await self._take(hook_id)
        # The last action first: what comes after a cancelled one would begin.
        for row in reversed(await self._reader.pending(self._id)):
            if row.hook_id == hook_id:
                await self._dispatcher.cancel(row.id)

    async def _take(self, gone_hook: str = "") -> None:
        """Take all there is; or what is left of a hook that is gone, to end it."""
        async with self._turn:
            await asyncio.to_thread(self._workspace.recover)
            for former in await self._reader.pending_owners():
                if former is None:
                    await self._take_from(None, gone_hook)
                elif former != self._id and (lock := EngineLock(self._workspace.locks, former)).take():
                    try:
                        # While its journal is there, the tables do not tell what has been sent.
                        if not lock.journal.exists():
                            await self._take_from(former, gone_hook)
                    finally:
                        lock.release()

    async def _take_from(self, former: str | None, gone_hook: str) -> None:
        pending = await self._reader.pending(former)
        left = {row.seq for row in pending if gone_hook in ("", row.hook_id)}
        if not left:
            return
        await self._ledger.take_over(self._id, left, former=former)
        # Another engine may have been quicker with those of nobody: only what is ours now counts.
        for row in await self._reader.pending(self._id):
            if row.seq in left:
                try:
                    delivery = await self._reader.delivery(row.id)
                except NotFoundError:  # nobody can send it: a damaged disk has lost what it was to send
                    continue
                before = await self._one_before(row)
                self._dispatcher.carry_on(delivery, self._gate, before, cancelled=bool(gone_hook))

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
