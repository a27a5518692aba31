"""The API's sockets: one exchange after another on each connection, on 127.0.0.1 and nowhere else."""

import asyncio
import errno
import logging
from collections.abc import Awaitable, Callable
from contextlib import suppress

from core.api.message import Reply, Request, encoded, request_of
from core.api.refusal import unreadable
from core.receiver.answers import CONTINUE
from core.receiver.intake import Intake
from core.receiver.limits import Limits
from core.receiver.listener import port_error
from core.tasks import TaskGroup

log = logging.getLogger(__name__)

HOST = "127.0.0.1"
# The largest hook is a few kilobytes.
BODY_LIMIT = 1024 * 1024
# Scripts use one or two; each costs a task.
CONNECTIONS = 64
IDLE_S = 60.0
REQUEST_S = 30.0
# For the caller to take an answer, and for what it still sends after a refusal.
ANSWER_S = 30.0
LINGER_S = 1.0
# Calls under way when it is stopped may finish for so long.
GRACE_S = 1.0
_PIECE = 64 * 1024
# The framing of a chunked body counts as received, too: a sender of tiny chunks is not held for a large one.
_LIMITS = Limits(capture_bytes=16 * BODY_LIMIT, body_bytes=BODY_LIMIT)
# Of these nothing was carried out: the caller may simply try again.
_BUG = Reply(500, {"code": "request.general", "message": "This is a bug in Hookbench; its log says more."})

Answer = Callable[[Request], Awaitable[Reply]]
"""Gives the answer to a request; raises nothing but bugs."""


class Server:
    """Listens, reads requests strictly, and hands them on."""

    def __init__(
        self,
        answer: Answer,
        *,
        idle_s: float = IDLE_S,
        request_s: float = REQUEST_S,
        answer_s: float = ANSWER_S,
        connections: int = CONNECTIONS,
    ) -> None:
        self._answer = answer
        self._idle_s = idle_s
        self._request_s = request_s
        self._answer_s = answer_s
        self._connections = connections
        self._server: asyncio.Server | None = None
        self._tasks = TaskGroup()
        self._idle: set[asyncio.StreamWriter] = set()

    async def start(self, port: int) -> int:
        """Listen; gives the port, which is chosen where ``port`` is 0. ``PortError`` where that cannot be."""
        try:
            if not 0 <= port <= 65535:
                raise OSError(errno.ERANGE, "port out of range")
            self._server = await asyncio.start_server(self._accepted, HOST, port)
        except OSError as error:
            raise port_error(error, HOST, port) from error
        return int(self._server.sockets[0].getsockname()[1])

    async def stop(self) -> None:
        """Take no more connections; calls under way get a moment to finish."""
        server, self._server = self._server, None
        if server is None:
            return
        server.close()
        for writer in tuple(self._idle):
            writer.transport.abort()
        await self._tasks.drain(GRACE_S)
        await self._tasks.cancel()

    # one connection

    def _accepted(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        # What is sent is then with the system, all of it: closing loses nothing.
        writer.transport.set_write_buffer_limits(0)
        crowded = len(self._tasks) >= self._connections
        self._tasks.spawn(self._converse(reader, writer, crowded=crowded), "API connection")

    async def _converse(
        self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, *, crowded: bool
    ) -> None:
        try:
            if crowded:
                await _refuse(reader, writer, 503, "Too many connections are open at once.")
                return
            rest = b""
            while (intake := await self._next(reader, writer, rest)) is not None and self._server is not None:
                if not await self._exchange(reader, writer, intake):
                    return
                rest = intake.rest
        except (OSError, TimeoutError):
            log.info("a caller of the API did not take its answer")
            writer.transport.abort()
        finally:
            await _close(writer)

    async def _exchange(
        self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, intake: Intake
    ) -> bool:
        """Answer one request; whether another may follow."""
        if (problem := intake.problem) is not None:
            await _refuse(reader, writer, problem.status, problem.reason)
            return False
        request = request_of(intake)
        try:
            reply = await self._answer(request)
        except Exception:  # the outermost edge: a bug ends one call, and is logged with its traceback
            log.exception("a call of the API failed")
            reply = _BUG
        closes = not intake.keeps_alive or self._server is None
        await _send(writer, encoded(reply, method=request.method, closes=closes), self._answer_s)
        return not closes

    async def _next(
        self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, rest: bytes
    ) -> Intake | None:
        """The next request, whole or with its problem; ``None`` where none comes."""
        intake = Intake(_LIMITS)
        intake.feed(rest)
        if intake.is_blank and not await self._first_bytes(reader, writer, intake):
            return None
        try:
            async with asyncio.timeout(self._request_s):
                await _rest_of(reader, writer, intake)
        except TimeoutError:
            intake.cut_short("The request took too long.", 408)
        return intake

    async def _first_bytes(
        self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, intake: Intake
    ) -> bool:
        self._idle.add(writer)
        try:
            async with asyncio.timeout(self._idle_s):
                while intake.is_blank and intake.problem is None:
                    if not (data := await reader.read(_PIECE)):
                        return False
                    intake.feed(data)
        except TimeoutError:
            return False
        finally:
            self._idle.discard(writer)
        return True


async def _rest_of(reader: asyncio.StreamReader, writer: asyncio.StreamWriter, intake: Intake) -> None:
    continued = False
    while not intake.whole and intake.problem is None:
        framing = intake.framing
        if framing is not None and framing.expects_continue and not intake.body_size and not continued:
            continued = True
            writer.write(CONTINUE)
        if data := await reader.read(_PIECE):
            intake.feed(data)
        else:
            intake.cut_short("The caller closed the connection before its request was whole.")
    if intake.truncated:
        intake.cut_short(f"The body takes more than {_LIMITS.capture_bytes:,} bytes on the wire.", 413)


async def _refuse(
    reader: asyncio.StreamReader, writer: asyncio.StreamWriter, status: int, sentence: str
) -> None:
    """Answer what is no request, then read on for a moment: closing with bytes unread destroys the answer.

    Source: RFC 9112 §9.6.
    """
    await _send(writer, encoded(unreadable(status, sentence).reply, method="", closes=True))
    if writer.can_write_eof():
        writer.write_eof()
    with suppress(TimeoutError):
        async with asyncio.timeout(LINGER_S):
            while await reader.read(_PIECE):
                pass


async def _send(writer: asyncio.StreamWriter, data: bytes, within_s: float = ANSWER_S) -> None:
    """Send it all; ``TimeoutError`` where it is not taken in time."""
    writer.write(data)
    async with asyncio.timeout(within_s):
        await writer.drain()


async def _close(writer: asyncio.StreamWriter) -> None:
    writer.close()
    try:
        async with asyncio.timeout(LINGER_S):
            await writer.wait_closed()
    except (OSError, TimeoutError):
        writer.transport.abort()
