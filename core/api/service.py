"""The API as one thing that is on or off: who may call, what a call does, where it listens."""

import msgspec

from core.api.calls import Calls, Workbench
from core.api.gate import check_caller
from core.api.message import PREFIX, Reply, Request
from core.api.refusal import RefusedError, invalid, unreadable
from core.api.server import HOST, Server
from core.clock import Now
from core.errors import HookError, InputError, PortError
from core.model import ApiState


class ManagementApi:
    """Off until it is started."""

    def __init__(self, workbench: Workbench, now: Now) -> None:
        self._calls = Calls(workbench, now)
        self._server = Server(self.answer)
        self._token = ""
        self._state = ApiState(listening=False, url="", token="")

    @property
    def state(self) -> ApiState:
        """Where it listens, and with which token."""
        return msgspec.structs.replace(self._state, token=self._token)

    async def start(self, port: int, token: str) -> int:
        """Listen, anew where it listens already; gives the port, which is chosen where ``port`` is 0.

        ``PortError`` where that cannot be: it then listens where it did before, and the state says why.
        """
        before = self._state
        if before.listening and port == port_of(before):
            self._token = token
            return port
        server = Server(self.answer)
        try:
            taken = await server.start(port)
        except PortError as error:
            if not before.listening:
                self._state = ApiState(listening=False, url=url_of(port), token="", problem=str(error))
            raise
        await self._server.stop()
        self._server, self._token = server, token
        self._state = ApiState(listening=True, url=url_of(taken), token="")
        return taken

    async def stop(self) -> None:
        """Answer no more calls; those under way get a moment."""
        await self._server.stop()
        self._state = msgspec.structs.replace(self._state, listening=False, problem="")

    def use_token(self, token: str) -> None:
        """From the next call on only this token counts."""
        self._token = token

    def say(self, problem: str, port: int) -> None:
        """Note why it is off though it should be on."""
        self._state = ApiState(listening=False, url=url_of(port), token="", problem=problem)

    async def answer(self, request: Request) -> Reply:
        """The answer to a request, whoever sent it."""
        try:
            check_caller(request, self._token)
            return await self._calls.answer(request)
        except RefusedError as refused:
            return refused.reply
        except InputError as error:
            return invalid(str(error)).reply
        except HookError as error:
            return unreadable(500, str(error)).reply


def url_of(port: int) -> str:
    """``http://127.0.0.1:3002/api``."""
    return f"http://{HOST}:{port}{PREFIX}"


def port_of(state: ApiState) -> int:
    """The port in its URL."""
    return int(state.url.removesuffix(PREFIX).rpartition(":")[2])
