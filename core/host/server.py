"""The engine's process: commands come in on standard input, results and changes go out on standard output.

Nothing here waits for the window: what the window does not take in time is dropped and said to be missed.
"""

import argparse
import asyncio
import logging
import logging.handlers
import os
import signal
import sys
import traceback
from collections.abc import Awaitable, Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

from core.changes import Change, ChangesMissed, DeliveryMoved
from core.clock import calm_collector
from core.engine import Engine
from core.errors import HookError
from core.host.pen import start_pen
from core.host.pipe import (
    FRAME_LIMIT,
    LENGTH,
    METHODS,
    Announced,
    Broken,
    Call,
    Cancel,
    Close,
    Ready,
    Result,
    ToWindow,
    frame,
    raw,
    read_to_engine,
    refused,
)
from core.store.workspace import Workspace
from core.tasks import TaskGroup

log = logging.getLogger(__name__)

# At most 20 batches a second; a person sees no difference, and a busy window is left in peace.
BATCH_S = 0.05
# A window that hangs takes nothing in: past this the changes are dropped and said to be missed.
BACKLOG_BYTES = 8 * 1024 * 1024


class Announcer:
    """Collects changes and sends them in batches, once the window can read what they tell of."""

    def __init__(self, output: asyncio.WriteTransport) -> None:
        self._output = output
        self._waiting: list[Change] = []
        self._due: list[Change] = []
        self._timer: asyncio.TimerHandle | None = None
        self._tasks = TaskGroup()
        self._catch_up: Callable[[], Awaitable[None]] | None = None
        self._missed = False

    def wait_for(self, catch_up: Callable[[], Awaitable[None]]) -> None:
        """What to await before a batch is sent."""
        self._catch_up = catch_up

    def announce(self, change: Change) -> None:
        """Send it with the next batch."""
        self._waiting.append(change)
        if self._timer is None:
            self._timer = asyncio.get_running_loop().call_later(BATCH_S, self._begin)

    def flush(self) -> None:
        """Send what waits, now."""
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        waiting, self._due, self._waiting = self._due + self._waiting, [], []
        self._send(waiting)

    def _begin(self) -> None:
        self._tasks.spawn(self._send_batch(), "announce")

    async def _send_batch(self) -> None:
        self._due, self._waiting = self._waiting, []
        if self._catch_up is not None:
            await self._catch_up()
        due, self._due, self._timer = self._due, [], None
        self._send(due)
        # That something was missed is to be heard of though nothing else happens.
        if self._waiting or self._missed:
            self._timer = asyncio.get_running_loop().call_later(BATCH_S, self._begin)

    def _send(self, changes: list[Change]) -> None:
        if self._output.is_closing():
            return
        if self._output.get_write_buffer_size() > BACKLOG_BYTES:
            self._missed = True
            return
        if self._missed:
            self._missed = False
            changes.append(ChangesMissed())
        if changes:
            self._output.write(frame(Announced(tuple(_latest(changes)))))


def _latest(changes: list[Change]) -> list[Change]:
    """Of several moves of one delivery only the last, in its place."""
    last = {change.row.id: place for place, change in enumerate(changes) if isinstance(change, DeliveryMoved)}
    return [
        change
        for place, change in enumerate(changes)
        if not isinstance(change, DeliveryMoved) or last[change.row.id] == place
    ]


class Host:
    """Answers the calls of one window."""

    def __init__(self, engine: Engine, output: asyncio.WriteTransport) -> None:
        self._engine = engine
        self._output = output
        self._tasks = TaskGroup()
        self._calls: dict[int, asyncio.Task[Any]] = {}

    async def serve(self, commands: asyncio.StreamReader) -> None:
        """Answer calls until the window asks to close, or is gone."""
        with suppress(asyncio.IncompleteReadError, ConnectionError):
            while True:
                size = LENGTH.unpack(await commands.readexactly(LENGTH.size))[0]
                if size > FRAME_LIMIT:
                    log.error("a command of %d bytes is more than the pipe takes", size)
                    break
                match read_to_engine(await commands.readexactly(size)):
                    case Call() as call:
                        self._calls[call.call] = self._tasks.spawn(self._answer(call), f"call {call.method}")
                    case Cancel(call=number):
                        if (task := self._calls.get(number)) is not None:
                            task.cancel()
                    case Close():
                        break
        await self._tasks.drain(1.0)
        await self._tasks.close()

    async def _answer(self, call: Call) -> None:
        try:
            self._send(await self._result(call))
        finally:
            self._calls.pop(call.call, None)

    async def _result(self, call: Call) -> ToWindow:
        try:
            method = METHODS[call.method]
            value = await getattr(self._engine, call.method)(**method.unpack(call.arguments))
        except HookError as error:
            return refused(call.call, error)
        except Exception:  # the outermost edge: a bug is shown in the window, with its traceback
            log.exception("the command %s failed", call.method)
            return Broken(call.call, traceback.format_exc())
        # The window reads what it is told of: a delivery by the id that it gets here.
        await self._engine.reader.catch_up()
        return Result(call.call, raw(value))

    def _send(self, message: ToWindow) -> None:
        if not self._output.is_closing():
            self._output.write(frame(message))


async def _serve(folder: Path, output_fd: int) -> int:
    loop = asyncio.get_running_loop()
    commands = asyncio.StreamReader(limit=2**20)
    await loop.connect_read_pipe(lambda: asyncio.StreamReaderProtocol(commands), sys.stdin.buffer)
    output, _ = await loop.connect_write_pipe(asyncio.Protocol, os.fdopen(output_fd, "wb", buffering=0))
    announcer = Announcer(output)
    try:
        async with Engine.open(
            Workspace(folder), on_change=announcer.announce, start_pen=start_pen
        ) as engine:
            announcer.wait_for(engine.reader.catch_up)
            output.write(frame(Ready()))
            await engine.carry_on(with_receiver=True)
            calm_collector()
            await Host(engine, output).serve(commands)
    except HookError as error:
        output.write(frame(refused(0, error)))
        return error.exit_status
    finally:
        announcer.flush()
        output.close()
    return 0


async def _drain(folder: Path) -> int:
    async with Engine.open(Workspace(folder)) as engine:
        await engine.carry_on(with_receiver=False)
        await engine.drained()
    return 0


def main(arguments: list[str]) -> int:
    """Run an engine: for a window (default), or, with ``--drain``, until no delivery is pending."""
    parser = argparse.ArgumentParser(prog="hookbench engine")
    parser.add_argument("--workspace", type=Path, required=True)
    parser.add_argument("--drain", action="store_true")
    options = parser.parse_args(arguments)
    # Ctrl+C in the terminal is the window's to act on; it will ask us to close.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    _log_to(options.workspace)
    if options.drain:
        return _run(_drain(options.workspace))
    # So is what ends all of its processes. Not ignored: the scripts of hooks would inherit that.
    signal.signal(signal.SIGTERM, _leave_to_window)
    # Standard output is the pipe: whatever prints by accident goes to standard error instead.
    output_fd = os.dup(1)
    os.dup2(2, 1)
    return _run(_serve(options.workspace, output_fd))


def _leave_to_window(number: int, _frame: object) -> None:
    """It will ask us to close; or be gone, which we notice as well."""
    log.info("signal %d is left to the window", number)


def _run(coroutine: Any) -> int:
    try:
        import uvloop  # not there on Windows
    except ImportError:
        return int(asyncio.run(coroutine))
    return int(uvloop.run(coroutine))


def _log_to(folder: Path) -> None:
    """Bugs and notices into the workspace, 1 MiB and one older file at most."""
    # On a full disk each line that cannot be written would be a traceback on standard error.
    logging.raiseExceptions = False
    with suppress(OSError):
        folder.mkdir(parents=True, exist_ok=True)
        handler = logging.handlers.RotatingFileHandler(
            folder / "engine.log", maxBytes=2**20, backupCount=1, delay=True, encoding="utf-8"
        )
        handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
        logging.getLogger().addHandler(handler)
