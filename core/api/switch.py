"""The API's switch in a workspace: what is remembered of port and token, and who may call while it is on."""

from contextlib import suppress

import msgspec

from core.api.calls import Workbench
from core.api.service import ManagementApi, port_of, url_of
from core.clock import Now, new_signing_key
from core.errors import HookError, MachineError
from core.memory import Memory
from core.model import ApiState
from core.store.ledger import Ledger
from core.store.reader import Reader


class ApiSwitch:
    """What a command does to the API is said in ``core.commands``."""

    def __init__(
        self, workbench: Workbench, memory: Memory, ledger: Ledger, reader: Reader, *, now: Now
    ) -> None:
        self._api = ManagementApi(workbench, now)
        self._memory = memory
        self._ledger = ledger
        self._reader = reader

    async def begin(self) -> None:
        """Serve it if that is remembered. Where that cannot be, the state says so."""
        settings = self._memory.settings
        if settings.api_on:
            try:
                await self.serve()
            except HookError as error:
                self._api.say(str(error), settings.api_port)

    async def start(self, *, port: int | None = None) -> ApiState:
        """Serve it, and remember that, and where."""
        state = await self.serve(port)
        await self._memory.remember(api_port=port_of(state), api_on=True)
        return state

    async def serve(self, port: int | None = None) -> ApiState:
        """Serve it for as long as this engine lives; remember nothing but the token. ``PortError``."""
        token = await self._reader.api_token() or await self._new_token()
        await self._api.start(self._memory.settings.api_port if port is None else port, token)
        return self._api.state

    async def stop(self) -> ApiState:
        """Serve it no longer, and remember that."""
        await self._api.stop()
        await self._memory.remember(api_on=False)
        return await self.state()

    async def close(self) -> None:
        """Serve it no longer; the next engine begins where this one was."""
        await self._api.stop()

    async def state(self) -> ApiState:
        """Where it is served, or would be."""
        state = self._api.state
        if state.url:
            return state
        return msgspec.structs.replace(
            state, url=url_of(self._memory.settings.api_port), token=await self._reader.api_token()
        )

    async def renew_token(self) -> ApiState:
        """Make a new token; the old one is dead at once."""
        self._api.use_token(await self._new_token())
        return await self.state()

    async def follow_token(self) -> None:
        """Take the token that another program may have renewed."""
        if self._api.state.listening:
            with suppress(MachineError):  # a locked keyring: the one in use stays
                self._api.use_token(await self._reader.api_token())

    async def _new_token(self) -> str:
        token = new_signing_key()
        await self._ledger.change_api_token(token)
        return token
