"""The window's line to the engine process: starts it, again when it died, and passes on what it announces.

Other programs may write to the same workspace (a command line). Their rows come by no
announcement, so the link also looks at the file once a second.
"""

import asyncio
import time
import traceback
from collections import deque
from collections.abc import Awaitable, Callable
from enum import StrEnum
from typing import Any, Protocol, cast

from PySide6.QtCore import QObject, Signal

from core.changes import Change, ChangesMissed, ReceiverChanged
from core.commands import Commands
from core.errors import EngineGoneError, HookError
from core.store.reader import Reader
from core.tasks import TaskGroup
from gui.desk import Changes
from gui.language import mark, tr

# An engine that dies more often than this has a reason that starting it again does not mend.
RESTARTS = 3
RESTARTS_WITHIN_S = 60.0
LOOK_EVERY_S = 1.0
# While our own engine writes all the time, a foreign row is shown after at most this many looks.
LOOKS_UNSURE = 5

DIED = mark("The engine ended unexpectedly and was started again. Nothing stored was lost.")
GAVE_UP = mark("The engine ended unexpectedly, several times in a minute. Nothing stored was lost.")
NOT_STARTED = mark("The engine could not be started: {reason}")


class Engine(Protocol):
    """An engine process, as ``core.host.EngineProcess`` is one."""

    @property
    def commands(self) -> Commands: ...

    async def start(self) -> None: ...

    async def close(self) -> None: ...


class MakeEngine(Protocol):
    """Makes an engine process that is not started yet; both callbacks run in the window's loop."""

    def __call__(
        self, *, on_changes: Callable[[tuple[Change, ...]], None], on_gone: Callable[[str], None]
    ) -> Engine: ...


class EngineState(StrEnum):
    """How the engine is."""

    STARTING = "starting"
    UP = "up"
    DOWN = "down"
    """It ended, or could not start, and nobody tries again until asked."""
    CLOSED = "closed"


class EngineLink(QObject):
    """Keeps one engine process running for the window."""

    state_changed = Signal(object)
    """An ``EngineState``."""
    told = Signal(str)
    """A sentence about the engine for the user."""

    def __init__(self, make: MakeEngine, reader: Reader, changes: Changes, tasks: TaskGroup) -> None:
        super().__init__()
        self.state = EngineState.STARTING
        self.commands = cast("Commands", _Forwarded(self._ready))
        self._make = make
        self._changes = changes
        self._tasks = tasks
        self._engine: Engine | None = None
        self._settled: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._restarts: deque[float] = deque(maxlen=RESTARTS)
        self._watch = ForeignRows(reader.data_version)
        self._generation = 0

    def start(self) -> None:
        """Start the engine and the look-out; commands given meanwhile wait for it."""
        self._tasks.spawn(self._look_out(), "look out for other programs' rows")
        self._begin()

    def start_engine(self) -> None:
        """Start the engine, by the user's wish."""
        if self.state not in (EngineState.STARTING, EngineState.UP):
            self._begin()

    async def close(self) -> None:
        """End the engine in order; retries that wait stay pending in the workspace."""
        self._generation += 1
        self._set_state(EngineState.CLOSED)
        if self._engine is not None:
            await self._engine.close()

    # starting

    def _begin(self, said: str = "") -> None:
        self._generation += 1
        if self._settled.done():
            self._settled = asyncio.get_running_loop().create_future()
        self._set_state(EngineState.STARTING)
        self._tasks.spawn(self._start(self._generation, said), "start the engine")

    async def _start(self, generation: int, said: str) -> None:
        engine = self._make(on_changes=self._announced, on_gone=lambda why: self._gone(generation, why))
        self._engine = engine
        try:
            await engine.start()
            receiver = await engine.commands.receiver_state()
        except HookError as error:
            self._not_started(generation, str(error))
            await engine.close()
            return
        except Exception as error:
            self._not_started(generation, tr(NOT_STARTED, reason=_last_line(error)))
            await engine.close()
            raise
        if generation == self._generation:
            self._set_state(EngineState.UP)
            self._announced((ReceiverChanged(receiver),))
            if said:
                self._announced((ChangesMissed(),))
                self.told.emit(said)

    def _not_started(self, generation: int, why: str) -> None:
        if generation == self._generation:
            self._set_state(EngineState.DOWN)
            self.told.emit(why)

    def _gone(self, generation: int, why: str) -> None:
        if generation != self._generation or self.state is EngineState.CLOSED:
            return
        if may_restart(self._restarts, time.monotonic()):
            self._restarts.append(time.monotonic())
            self._begin(tr(DIED))
        else:
            self._set_state(EngineState.DOWN)
            self.told.emit(f"{tr(GAVE_UP)} {why}".rstrip())

    def _set_state(self, state: EngineState) -> None:
        if state is self.state:
            return
        self.state = state
        if state is not EngineState.STARTING and not self._settled.done():
            self._settled.set_result(None)
        self.state_changed.emit(state)

    async def _ready(self) -> Commands:
        while self.state is EngineState.STARTING:
            await asyncio.shield(self._settled)
        if self.state is EngineState.UP and self._engine is not None:
            return self._engine.commands
        raise EngineGoneError(
            tr("The engine is not running."), tr("Start it with the button “Start the engine”.")
        )

    # what happened

    def _announced(self, changes: tuple[Change, ...]) -> None:
        self._watch.announced()
        self._changes.announce(changes)

    async def _look_out(self) -> None:
        while True:
            await asyncio.sleep(LOOK_EVERY_S)
            if await self._watch.look():
                self._changes.announce((ChangesMissed(),))


class ForeignRows:
    """Tells other programs' writing from our engine's, which is announced.

    The file says only that somebody wrote. Where our own engine wrote in the same second nobody can
    tell, and the next quiet look answers for it.
    """

    def __init__(self, data_version: Callable[[], Awaitable[int]]) -> None:
        self._data_version = data_version
        self._seen: int | None = None
        self._ours = False
        self._unsure = 0

    def announced(self) -> None:
        """Our engine announced something since the last look."""
        self._ours = True

    async def look(self) -> bool:
        """Whether there may be rows that nobody announced."""
        try:
            version = await self._data_version()
        except HookError:
            return False
        written = self._seen is not None and version != self._seen
        self._seen = version
        ours, self._ours = self._ours, False
        if ours:
            self._unsure += written
            missed = self._unsure >= LOOKS_UNSURE
        else:
            missed = written or self._unsure > 0
        if missed:
            self._unsure = 0
        return missed


def may_restart(restarts: deque[float], now_s: float) -> bool:
    """Whether an engine that died is started again by itself; ``restarts`` are the last times it was."""
    return len(restarts) < RESTARTS or now_s - restarts[0] > RESTARTS_WITHIN_S


def _last_line(error: Exception) -> str:
    """What its traceback ends with: ``ValueError: no such thing``."""
    return "".join(traceback.format_exception_only(error)).rstrip().rpartition("\n")[2]


class _Forwarded:
    """Commands that wait until the engine is there: each goes to the process of the moment."""

    def __init__(self, ready: Callable[[], Awaitable[Commands]]) -> None:
        self._ready = ready

    def __getattr__(self, name: str) -> Callable[..., Awaitable[Any]]:
        if not hasattr(Commands, name):
            raise AttributeError(name)

        async def command(*arguments: Any, **named: Any) -> Any:  # noqa: ANN401 - as the command has it
            return await getattr(await self._ready(), name)(*arguments, **named)

        return command
