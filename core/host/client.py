"""The window's end of the pipe: starts the engine process, calls it, hears its changes.

Two threads do the blocking reads and writes; everything else runs in the loop that started it.
"""

import asyncio
import queue
import subprocess
import sys
import threading
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import IO, Any, cast

import msgspec

import core
from core.changes import Change
from core.commands import Commands
from core.errors import EngineGoneError, HookError, MachineError
from core.host.pipe import (
    LENGTH,
    METHODS,
    Announced,
    Broken,
    Call,
    Cancel,
    Close,
    Ready,
    Refused,
    Result,
    ToEngine,
    as_error,
    frame,
    read_to_window,
)

# The engine gives requests under way a few seconds to end; one that takes longer than this hangs.
CLOSE_S = 12.0
START_S = 30.0

GONE = EngineGoneError(
    "The engine ended before it answered.", "It is started again; what was stored is safe. Then try again."
)


class EngineBugError(RuntimeError):
    """A command failed in the engine in a way nobody foresaw; the message is its traceback."""


def engine_command(folder: Path, *options: str) -> list[str]:
    """The command line that runs this very program's engine, wherever it was started from."""
    root = str(Path(core.__file__).parent.parent)
    code = f"import sys; sys.path.insert(0, {root!r}); from core.host.server import main; sys.exit(main(sys.argv[1:]))"
    return [sys.executable, "-P", "-c", code, "--workspace", str(folder), *options]


def start_drain(folder: Path) -> "subprocess.Popen[bytes]":
    """Leave the pending deliveries to an engine that outlives this program and ends when none is left."""
    return subprocess.Popen(
        engine_command(folder, "--drain"),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )


class EngineProcess:
    """An engine in a process of its own.

    Args:
        on_changes: what happened, a batch at a time; called in the loop that started the process.
        on_gone: the process ended though nobody closed it; called there too, with a sentence.
    """

    def __init__(
        self,
        folder: Path,
        *,
        on_changes: Callable[[tuple[Change, ...]], None],
        on_gone: Callable[[str], None],
    ) -> None:
        self._folder = folder
        self._on_changes = on_changes
        self._on_gone = on_gone
        self._process: subprocess.Popen[bytes] | None = None
        self._outbox: queue.SimpleQueue[bytes | None] = queue.SimpleQueue()
        self._calls: dict[int, asyncio.Future[msgspec.Raw]] = {}
        self._last_call = 0
        self._ready: asyncio.Future[None] | None = None
        self._ended: asyncio.Future[int] | None = None
        self._closing = False
        self.commands = cast("Commands", _Proxy(self))

    @property
    def pid(self) -> int | None:
        """Of the running process; ``None`` while there is none."""
        return None if self._process is None or self._process.poll() is not None else self._process.pid

    async def start(self) -> None:
        """Start the process and wait until it takes commands. Raises the ``HookError`` that kept it from it."""
        loop = asyncio.get_running_loop()
        self._closing = False
        self._outbox = queue.SimpleQueue()
        try:
            process = subprocess.Popen(
                engine_command(self._folder), stdin=subprocess.PIPE, stdout=subprocess.PIPE, bufsize=0
            )
        except OSError as error:
            raise MachineError(
                f"The engine could not be started: {error.strerror or error}.",
                "Close other programs, then start it again.",
            ) from error
        self._ready = loop.create_future()
        self._ended = loop.create_future()
        self._process = process
        assert process.stdin is not None  # both are pipes, as asked for above
        assert process.stdout is not None
        for name, work in (
            ("engine pipe out", lambda stream=process.stdin: self._write_out(stream)),
            ("engine pipe in", lambda stream=process.stdout: self._read_in(stream, process, loop)),
        ):
            threading.Thread(target=work, name=name, daemon=True).start()
        try:
            await asyncio.wait_for(asyncio.shield(self._ready), START_S)
        except TimeoutError:
            process.kill()
            raise EngineGoneError("The engine did not start in time.", "Try again.") from None

    async def close(self) -> None:
        """Ask the engine to end in order and wait for it; one that hangs is killed."""
        self._closing = True
        process, ended = self._process, self._ended
        if process is None or ended is None or ended.done():
            return
        self._outbox.put(frame(Close()))
        self._outbox.put(None)
        try:
            await asyncio.wait_for(asyncio.shield(ended), CLOSE_S)
        except TimeoutError:
            process.kill()
            await ended

    async def call(self, method: str, *given: Any, **named: Any) -> Any:
        """Call a command. Its ``HookError`` is raised here; cancelling the wait cancels the command."""
        if self._ended is None or self._ended.done() or self._closing:
            raise GONE
        shape = METHODS[method]
        arguments = shape.pack(*given, **named)
        self._last_call += 1
        number = self._last_call
        answer: asyncio.Future[msgspec.Raw] = asyncio.get_running_loop().create_future()
        self._calls[number] = answer
        self._send(Call(number, method, arguments))
        try:
            value = await answer
        except asyncio.CancelledError:
            self._send(Cancel(number))
            raise
        finally:
            self._calls.pop(number, None)
        return msgspec.msgpack.decode(value, type=shape.result)

    def _send(self, message: ToEngine) -> None:
        self._outbox.put(frame(message))

    # in the threads

    def _write_out(self, stream: IO[bytes]) -> None:
        outbox = self._outbox
        with suppress(OSError), stream:
            while (data := outbox.get()) is not None:
                _write_all(stream, data)

    def _read_in(
        self, stream: IO[bytes], process: "subprocess.Popen[bytes]", loop: asyncio.AbstractEventLoop
    ) -> None:
        with suppress(OSError), stream:
            while (head := _read_exactly(stream, LENGTH.size)) is not None:
                body = _read_exactly(stream, LENGTH.unpack(head)[0])
                if body is None:
                    break
                _in_loop(loop, self._received, read_to_window(body))
        self._outbox.put(None)
        _in_loop(loop, self._process_ended, process.wait())

    # in the loop

    def _received(self, message: Any) -> None:
        match message:
            case Announced(changes=changes):
                self._on_changes(changes)
            case Ready():
                _resolve(self._ready, None)
            case Result(call=call, value=value):
                _resolve(self._calls.get(call), value)
            case Refused(call=0):
                _fail(self._ready, as_error(message))
            case Refused(call=call):
                _fail(self._calls.get(call), as_error(message))
            case Broken(call=call, traceback=text):
                _fail(self._calls.get(call), EngineBugError(text))

    def _process_ended(self, status: int) -> None:
        was_up = self._ready is not None and self._ready.done() and self._ready.exception() is None
        _fail(self._ready, GONE)
        _resolve(self._ended, status)
        for answer in list(self._calls.values()):
            _fail(answer, GONE)
        if was_up and not self._closing:
            self._on_gone(_how_it_ended(status))


class _Proxy:
    """``Commands`` over the pipe: every method of the declaration, called by name."""

    def __init__(self, process: EngineProcess) -> None:
        self._process = process

    def __getattr__(self, name: str) -> Callable[..., Any]:
        if name not in METHODS:
            raise AttributeError(name)

        async def command(*given: Any, **named: Any) -> Any:
            return await self._process.call(name, *given, **named)

        return command


def _how_it_ended(status: int) -> str:
    if status < 0:
        return f"The engine was ended by signal {-status}."
    return f"The engine ended unexpectedly (exit status {status})."


def _in_loop(loop: asyncio.AbstractEventLoop, call: Callable[[Any], None], value: Any) -> None:
    with suppress(RuntimeError):  # the loop was closed: nobody listens any more
        loop.call_soon_threadsafe(call, value)


def _resolve(future: "asyncio.Future[Any] | None", value: Any) -> None:
    if future is not None and not future.done():
        future.set_result(value)


def _fail(future: "asyncio.Future[Any] | None", error: HookError | EngineBugError) -> None:
    if future is not None and not future.done():
        future.set_exception(error)


def _read_exactly(stream: IO[bytes], size: int) -> bytes | None:
    pieces = bytearray()
    while len(pieces) < size:
        piece = stream.read(size - len(pieces))
        if not piece:
            return None
        pieces += piece
    return bytes(pieces)


def _write_all(stream: IO[bytes], data: bytes) -> None:
    rest = memoryview(data)
    while rest:
        written = stream.write(rest)
        rest = rest[written:]
