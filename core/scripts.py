"""Script actions: a command of the user's, run where a webhook would be sent.

Without a shell, the body on standard input, in a session of its own that ends with the attempt: what the
command leaves behind there is ended too. Whatever it does is data, and a flood of output is counted, not kept.
"""

import asyncio
import errno
import os
import signal
import sys
from collections.abc import Callable, Mapping
from contextlib import suppress
from pathlib import Path
from typing import cast

from core.clock import Now, monotonic_ns
from core.model import Attempt, DeliveryRow, Failure, FailureKind, Order, Phase, Request, ScriptRun, Timeline

# Of each of output and errors; enough to read, and little for a hundred scripts at once.
KEPT_BYTES = 256 * 1024
# What the command wrote comes at once when it ends; a process that left its session may hold the pipe for ever.
LAST_OUTPUT_S = 0.5
# What a program needs to find its files and its language; nothing else of the engine's is passed on.
PASSED_ON = (
    "PATH", "HOME", "USER", "LOGNAME", "SHELL", "LANG", "LANGUAGE", "LC_ALL", "LC_CTYPE", "TZ", "TMPDIR",
    "TEMP", "TMP", "SYSTEMROOT", "COMSPEC", "PATHEXT", "USERPROFILE", "APPDATA", "LOCALAPPDATA",
)  # fmt: skip

_INPUT, _OUTPUT, _ERRORS = 0, 1, 2


class Runner:
    """The dispatcher's ``Exchange`` for orders with a command."""

    def __init__(self, folder: Path, *, now: Now, monotonic: Callable[[], int] = monotonic_ns) -> None:
        """``folder`` is where commands are run; it must be there."""
        self._folder = folder
        self._now = now
        self._monotonic = monotonic

    async def __call__(self, row: DeliveryRow, order: Order, *, number: int, repeats: bool) -> Attempt:
        """Run the order's command once, for at most its timeout."""
        started_at = self._now()
        run = _Run(order.body, self._monotonic)
        failure = await self._run(row, order, run)
        return Attempt(
            number=number,
            started_at=started_at,
            request=Request(
                method=order.method,
                url=order.url,
                head=b"",
                headers=(),
                body_size=len(order.body),
                sent_bytes=run.sent_bytes,
            ),
            response=None,
            failure=failure,
            timeline=run.timeline(),
            repeats=repeats,
            script=run.record(order.command),
        )

    async def _run(self, row: DeliveryRow, order: Order, run: "_Run") -> Failure | None:
        try:
            transport, _ = await asyncio.get_running_loop().subprocess_exec(
                lambda: run,
                *order.command,
                cwd=str(self._folder),
                env=environment(row, os.environ),
                start_new_session=True,
            )
        except (OSError, ValueError) as error:
            return Failure(
                kind=FailureKind.EXIT, phase=Phase.BLOCKED, message=why_not_started(order.command[0], error)
            )
        try:
            try:
                ended = await _within(order.timeout_s, run.exited)
            finally:
                _end_session(transport)
                await _within(LAST_OUTPUT_S, run.closed)
        finally:
            transport.close()
        if not ended:
            message = f"The script did not end within {order.timeout_s:g} s, so it was ended."
            return Failure(kind=FailureKind.TIMEOUT, phase=Phase.WAIT, message=message)
        run.exit_status = transport.get_returncode()
        if run.exit_status == 0:
            return None
        return Failure(kind=FailureKind.EXIT, phase=Phase.WAIT, message=how_it_ended(run.exit_status))


class _Run(asyncio.SubprocessProtocol):
    """One run of a command: feeds it, takes what it says, and keeps the time."""

    def __init__(self, body: bytes, monotonic: Callable[[], int]) -> None:
        self.exited = asyncio.Event()
        self.closed = asyncio.Event()
        """It has ended, and all that it said is here."""
        self.exit_status: int | None = None
        self.sent_bytes = 0
        self._body = body
        self._monotonic = monotonic
        self._began = monotonic()
        self._kept = {_OUTPUT: bytearray(), _ERRORS: bytearray()}
        self._sizes = {_OUTPUT: 0, _ERRORS: 0}
        self._send_start: int | None = None
        self._send_end: int | None = None
        self._first_byte: int | None = None
        self._end: int | None = None

    def timeline(self) -> Timeline:
        """Send: until it took the body; wait: until its first output; receive: until it ended."""
        return Timeline(
            send_start=self._send_start,
            send_end=self._send_end,
            first_byte=self._first_byte,
            end=self._stamp() if self._end is None else self._end,
        )

    def record(self, command: tuple[str, ...]) -> ScriptRun:
        """What came of it."""
        return ScriptRun(
            command=command,
            exit_status=self.exit_status,
            output=bytes(self._kept[_OUTPUT]),
            errors=bytes(self._kept[_ERRORS]),
            output_size=self._sizes[_OUTPUT],
            errors_size=self._sizes[_ERRORS],
        )

    # what asyncio tells

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._send_start = self._stamp()
        # uvloop's transports have the methods, not the classes.
        pipe = cast(asyncio.SubprocessTransport, transport).get_pipe_transport(_INPUT)
        pipe = cast(asyncio.WriteTransport, pipe)
        with suppress(RuntimeError):  # a command that has ended already: uvloop has closed its pipe
            pipe.write(self._body)
            pipe.close()

    def pipe_data_received(self, fd: int, data: bytes) -> None:
        self._end = self._stamp()
        if self._first_byte is None:
            self._first_byte = self._end
        self._sizes[fd] += len(data)
        kept = self._kept[fd]
        if len(kept) < KEPT_BYTES:
            kept += data[: KEPT_BYTES - len(kept)]

    def pipe_connection_lost(self, fd: int, exc: Exception | None) -> None:
        if fd == _INPUT and self._send_end is None:
            self._send_end = self._stamp()
            # A command need not read its input: then nobody knows how much of it the pipe held.
            self.sent_bytes = len(self._body) if exc is None else 0

    def process_exited(self) -> None:
        self._end = self._stamp()
        self.exited.set()

    def connection_lost(self, exc: Exception | None) -> None:  # noqa: ARG002 - asyncio's signature
        self.closed.set()

    def _stamp(self) -> int:
        return self._monotonic() - self._began


async def _within(limit_s: float, event: asyncio.Event) -> bool:
    """Wait for an event; whether it came in time."""
    with suppress(TimeoutError):
        async with asyncio.timeout(limit_s):
            await event.wait()
    return event.is_set()


def _end_session(transport: asyncio.SubprocessTransport) -> None:
    """End the command and whatever it started; what has ended already is none the worse."""
    if sys.platform == "win32":
        transport.kill()
        return
    with suppress(ProcessLookupError, PermissionError):
        os.killpg(transport.get_pid(), signal.SIGKILL)


def environment(row: DeliveryRow, ours: Mapping[str, str]) -> dict[str, str]:
    """What a command is told; never a signing key."""
    return {
        **{name: ours[name] for name in PASSED_ON if name in ours},
        "HOOKBENCH_EVENT": row.event,
        "HOOKBENCH_HOOK_ID": row.hook_id,
        "HOOKBENCH_DELIVERY_ID": row.id,
    }


def why_not_started(program: str, error: OSError | ValueError) -> str:
    """Why a program could not be started, and what to try."""
    name = f"“{program[:80]}”"
    if isinstance(error, FileNotFoundError):
        return f"The program {name} was not found. Give its full path, or put its folder on the PATH."
    if isinstance(error, PermissionError):
        return f"{name} may not be executed. Make it executable, or name the program that runs it before it."
    if isinstance(error, OSError) and error.errno == errno.ENOEXEC:
        return f"{name} is not a program. Begin it with a line such as #!/bin/sh, or name what runs it before it."
    if isinstance(error, OSError) and error.errno == errno.E2BIG:
        return f"The arguments of {name} are too long for this system. Shorten them."
    return f"The program {name} could not be started: {str(error)[:200]}."


def how_it_ended(status: int | None) -> str:
    """An exit status in words."""
    if status is None or status >= 0:
        return f"The script ended with status {status}."
    try:
        name = f" ({signal.Signals(-status).name})"
    except ValueError:
        name = ""
    return f"The script was ended by signal {-status}{name}."
