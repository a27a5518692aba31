"""A command at work: its loop, its end, and the workspace it opened."""

import asyncio
import signal
from argparse import Namespace
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Any

from core.changes import Change
from core.cli.output import note
from core.clock import calm_collector
from core.errors import InputError
from core.store.keys import SystemKeyring
from core.store.reader import Reader
from core.store.workspace import Workspace, default_folder

if TYPE_CHECKING:
    from core.engine import Engine

INTERRUPTED = 130
GOES_ON = "it goes on while the window is open, or hookbench listen runs"
ENDING_SIGNALS = (signal.SIGINT, signal.SIGTERM)


def to_the_end(work: Coroutine[Any, Any, int]) -> int:
    """Run a command; SIGINT and SIGTERM end it in order, everything stored, with 130."""
    calm_collector()
    with asyncio.Runner(loop_factory=_loop_factory()) as runner:
        return runner.run(_until_interrupted(work))


def _loop_factory() -> Callable[[], asyncio.AbstractEventLoop] | None:
    """The quickest loop there is here; ``None`` for the stock one."""
    try:
        import uvloop
    except ImportError:  # not there on Windows
        return None
    return uvloop.new_event_loop


async def _until_interrupted(work: Coroutine[Any, Any, int]) -> int:
    loop = asyncio.get_running_loop()
    task = asyncio.current_task()
    assert task is not None

    def interrupt() -> None:
        for number in ENDING_SIGNALS:  # a second one ends at once
            loop.remove_signal_handler(number)
        task.cancel()

    for number in ENDING_SIGNALS:
        loop.add_signal_handler(number, interrupt)
    try:
        return await work
    except asyncio.CancelledError:
        return INTERRUPTED


def workspace_of(arguments: Namespace) -> Workspace:
    """The workspace a call means."""
    folder = arguments.workspace or default_folder()
    if str(folder) == ":memory:":
        raise InputError("There is no workspace in memory: what is captured is kept.", "Name a folder.")
    return Workspace(folder)


@asynccontextmanager
async def reading(arguments: Namespace) -> AsyncIterator[Reader]:
    """The workspace, to look into."""
    workspace = workspace_of(arguments)
    workspace.prepare()
    reader = await Reader.open(workspace, SystemKeyring())
    try:
        yield reader
    finally:
        await reader.close()


@asynccontextmanager
async def working(
    arguments: Namespace,
    *,
    on_change: Callable[[Change], None] | None = None,
    deliver: bool = True,
    for_long: bool = False,
) -> AsyncIterator["Engine"]:
    """The workspace with an engine at work in it; a signal is heeded when the engine has ended.

    Args:
        for_long: its commits get a process of their own, which takes a moment to start.
    """
    # The HTTP library comes with these; a look into the workspace need not load it.
    from core.engine import Engine, in_a_thread
    from core.host.pen import start_pen

    async with Engine.open(
        workspace_of(arguments),
        on_change=on_change,
        deliver=deliver,
        start_pen=start_pen if for_long else in_a_thread,
    ) as engine:
        try:
            yield engine
        except asyncio.CancelledError:
            if engine.under_way:
                note(f"What is not over stays pending: {GOES_ON}.")
            raise
