"""The receiver: listens on a port, has every request recorded, answers as it was told to."""

import asyncio
import errno
import socket
from contextlib import suppress

import msgspec

from core.clock import monotonic_ns
from core.errors import PortError
from core.model import Answer, Capture, HandshakeSwitch, ReceiverState
from core.receiver.answers import check_answer
from core.receiver.connection import Connection, Shared
from core.receiver.limits import Limits
from core.receiver.record import Judge, Recorder, Respond
from core.verdict import Verdict

# Connections that may wait to be accepted: a fan-out of a thousand at once is taken.
BACKLOG = 1024
# Time limits are kept this closely, or to a quarter of the shortest one.
SWEEP_S = 1.0
DEFAULT_ANSWER = Answer()
DEFAULT_LIMITS = Limits()


def no_judge(_: Capture) -> Verdict | None:
    """For a receiver that checks no signatures."""
    return None


class Receiver:
    """A local HTTP/1.1 listener that records everything and changes nothing."""

    def __init__(
        self,
        recorder: Recorder,
        *,
        judge: Judge = no_judge,
        answer: Answer = DEFAULT_ANSWER,
        limits: Limits = DEFAULT_LIMITS,
    ) -> None:
        check_answer(answer)
        self._shared = Shared(recorder, judge, answer, limits)
        self._server: asyncio.Server | None = None
        self._sweeping: asyncio.TimerHandle | None = None
        self._state = ReceiverState(listening=False, host="127.0.0.1", port=0, url="", answer=answer)

    @property
    def state(self) -> ReceiverState:
        """Where it listens and what it answers."""
        return self._state

    async def start(self, host: str = "127.0.0.1", port: int = 0) -> int:
        """Listen on one address; gives the port, which is chosen where ``port`` is 0.

        ``PortError`` where that cannot be; the state then says why.
        """
        if self._server is not None:
            raise PortError(f"The receiver already listens on port {self._state.port}.", "Stop it first.")
        loop = asyncio.get_running_loop()
        shared = self._shared
        shared.stopping = False
        try:
            address = await _resolve(host, port)
            self._server = await loop.create_server(
                lambda: Connection(shared), address, port, backlog=BACKLOG
            )
        except OSError as error:
            problem = port_error(error, host, port)
            self._state = msgspec.structs.replace(
                self._state,
                listening=False,
                host=host,
                port=port,
                url=url_of(host, port),
                problem=str(problem),
            )
            raise problem from error
        port = self._server.sockets[0].getsockname()[1]
        shared.url = url_of(address, port)
        self._state = msgspec.structs.replace(
            self._state, listening=True, host=host, port=port, url=shared.url, problem=""
        )
        self._sweep()
        return port

    async def stop(self, grace_s: float = 2.0) -> None:
        """Take no more connections, let requests under way finish, then close what is left; record it all."""
        if self._server is None:
            return
        server, self._server = self._server, None
        shared = self._shared
        shared.stopping = True
        self._state = msgspec.structs.replace(self._state, listening=False)
        server.close()
        try:
            await self._until_gone(grace_s)
        finally:
            for connection in tuple(shared.connections):
                connection.cut_off()
        with suppress(TimeoutError):
            async with asyncio.timeout(grace_s):
                await shared.all_stored.wait()
        if self._sweeping is not None:
            self._sweeping.cancel()

    def set_answer(self, answer: Answer) -> None:
        """What is answered from the next request on; ``FieldError`` where it cannot be sent."""
        check_answer(answer)
        self._shared.answer = answer
        self._state = msgspec.structs.replace(self._state, answer=answer)

    def set_respondent(self, respond: Respond | None, switches: tuple[HandshakeSwitch, ...]) -> None:
        """Who answers challenges from the next request on, and which; ``None``: nobody."""
        self._shared.respond = respond
        self._state = msgspec.structs.replace(self._state, handshakes=switches)

    def set_limits(self, limits: Limits) -> None:
        """What holds from the next request on."""
        self._shared.limits = limits

    async def _until_gone(self, grace_s: float) -> None:
        gone = asyncio.Event()
        shared = self._shared

        def check() -> None:
            if not shared.connections:
                gone.set()

        shared.on_lost = check
        for connection in tuple(shared.connections):
            connection.retire()
        check()
        with suppress(TimeoutError):
            await asyncio.wait_for(gone.wait(), grace_s)

    def _sweep(self) -> None:
        """End what is overdue: one timer for all connections costs nothing on the way of a request."""
        now_ns = monotonic_ns()
        for connection in tuple(self._shared.connections):
            if connection.deadline_ns <= now_ns:
                connection.expire()
        limits = self._shared.limits
        shortest_s = min(limits.head_s, limits.body_idle_s, limits.request_s, limits.idle_s, limits.linger_s)
        self._sweeping = asyncio.get_running_loop().call_later(min(SWEEP_S, shortest_s / 4), self._sweep)


async def _resolve(host: str, port: int) -> str:
    """The one address to listen on: a name with several would get a different free port on each."""
    if not 0 <= port <= 65535:
        raise OSError(errno.ERANGE, "port out of range")
    found = await asyncio.get_running_loop().getaddrinfo(host or None, port, type=socket.SOCK_STREAM)
    addresses = sorted(found, key=lambda entry: entry[0] != socket.AF_INET)
    return str(addresses[0][4][0])


def url_of(address: str, port: int) -> str:
    """How a program on this computer reaches a receiver: ``http://127.0.0.1:8919``."""
    if address in ("0.0.0.0", "::"):  # noqa: S104 - compared, not listened on
        address = "127.0.0.1"
    return f"http://[{address}]:{port}" if ":" in address else f"http://{address}:{port}"


def port_error(error: OSError, host: str, port: int) -> PortError:
    """Why a port cannot be listened on, in words."""
    if isinstance(error, socket.gaierror):
        return PortError(f"“{host}” is not an address of this computer.", "Use 127.0.0.1.")
    match error.errno:
        case errno.EADDRINUSE:
            message = f"Port {port} is in use by another program."
            return PortError(message, "Choose another port or stop that program.")
        case errno.EACCES | errno.EPERM:
            return PortError(f"You may not listen on port {port}.", "Choose a port from 1024 to 65535.")
        # From Python 3.13 on asyncio tells of an address that is not ours without a number.
        case errno.EADDRNOTAVAIL | errno.EAFNOSUPPORT | None:
            return PortError(f"“{host}” is not an address of this computer.", "Use 127.0.0.1.")
        case errno.ERANGE:
            return PortError(f"{port} is not a port.", "Choose one from 1 to 65535, or 0 for any free one.")
        case _:
            message = f"Port {port} on {host} cannot be listened on: {error.strerror}."
            return PortError(message, "Choose another port.")
