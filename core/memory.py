"""The settings of a workspace as an engine knows them: what is changed is stored first, and holds then."""

import asyncio

import msgspec

from core.settings import Settings
from core.store.ledger import Ledger


class Memory:
    """Holds the settings, and stores what changes of them."""

    def __init__(self, ledger: Ledger, settings: Settings) -> None:
        self.settings = settings
        """As they are stored."""
        self._ledger = ledger
        self._turn = asyncio.Lock()

    def heed(self, **changes: object) -> None:
        """Know that another program has stored some of them."""
        self.settings = msgspec.structs.replace(self.settings, **changes)

    async def remember(self, **changes: object) -> None:
        """Store some of them anew; nothing is written where nothing is new."""
        async with self._turn:
            settings = msgspec.structs.replace(self.settings, **changes)
            if settings != self.settings:
                await self._ledger.change_settings(settings, *changes)
                self.heed(**changes)
