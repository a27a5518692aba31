"""What other programs do in the workspace, noticed by looking again and again."""

import asyncio
from collections.abc import Awaitable, Callable

from core.api.switch import ApiSwitch
from core.cabinet import Cabinet
from core.changes import Change, StorageFailed, StorageRecovered
from core.errors import MachineError
from core.keeping import Keeping
from core.roster import Roster
from core.store.reader import Reader
from core.takeover import Successor
from core.tasks import TaskGroup

# How soon deliveries of an engine that died are noticed.
LOOK_AROUND_S = 1.0
# How soon a hook made by another program is known: before the event that its user fires next.
FOLLOW_S = 0.1


class Watch:
    """Looks until it is ended."""

    def __init__(
        self,
        roster: Roster,
        cabinet: Cabinet,
        api: ApiSwitch,
        keeping: Keeping,
        successor: Successor,
        reader: Reader,
        *,
        announce: Callable[[Change], None],
    ) -> None:
        self._roster = roster
        self._cabinet = cabinet
        self._api = api
        self._keeping = keeping
        self._successor = successor
        self._reader = reader
        self._announce = announce
        self._version = -1
        self._gone: list[str] = []
        """Hooks that another program has deleted, and whose deliveries are still to be ended."""
        self._tasks = TaskGroup()

    async def follow(self) -> None:
        """Know hooks, keys and schemes as they are, and notice from now on what another program changes of them."""
        self._cabinet.read_schemes()
        await self._roster.read_again()
        self._tasks.spawn(self._again_and_again(self._look, FOLLOW_S), "follow others")

    def take_over(self, *, failed: bool = False) -> None:
        """From now on, take over what engines that died leave; ``failed``: it was tried, and said to have failed."""
        self._tasks.spawn(
            self._again_and_again(self._successor.take_over, LOOK_AROUND_S, failed=failed), "take over"
        )

    async def end(self) -> None:
        """Look no more."""
        await self._tasks.close()

    async def _look(self) -> None:
        """Captures and callers are judged by what it finds."""
        await self._roster.drop_previous_keys()
        self._cabinet.follow_schemes()
        if (version := await self._reader.data_version()) != self._version:
            known = self._roster.hook_ids
            if await self._roster.follow():
                self._gone += known - self._roster.hook_ids
                await self._api.follow_token()
                await self._keeping.follow()
            while self._gone:
                await self._successor.cancel(self._gone[-1])
                self._gone.pop()
            self._version = version

    async def _again_and_again(
        self, look: Callable[[], Awaitable[None]], every_s: float, *, failed: bool = False
    ) -> None:
        """A workspace that cannot be read for a while is no reason to look no more."""
        while True:
            await asyncio.sleep(every_s)
            try:
                await look()
            except MachineError as error:
                failed = True
                self._announce(StorageFailed(str(error)))
            else:
                if failed:
                    failed = False
                    self._announce(StorageRecovered())
