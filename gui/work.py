"""Heavy pure work, kept off the window's loop.

A thread shares the interpreter's lock with the painting; so what computes (parsing and
pretty-printing a body) goes to a process, and only what waits (writing a file) to a thread.
The process is a child of this one and of the same code: what crosses the pipe is pickled.
"""

import asyncio
import contextlib
import multiprocessing
import signal
from collections.abc import Callable, Generator, Iterator
from concurrent.futures import ThreadPoolExecutor
from enum import Enum, auto
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from typing import Any, ParamSpec, TypeVar

from core.tasks import TaskGroup

P = ParamSpec("P")
T = TypeVar("T")


def _ended() -> str:
    # Imported here: the worker, which reads this module too, has no use for Qt.
    from gui.language import tr

    return tr("The process that prepares large bodies ended before it was done.")


def _not_started(error: OSError) -> str:
    from gui.language import tr

    reason = error.strerror or error
    return tr("The process that prepares large bodies could not be started: {reason}.", reason=reason)


class WorkFailedError(RuntimeError):
    """The function failed, or its process ended before it answered: out of memory, or killed."""


class Workshop:
    """One worker process, started at the first need, ended and replaced when its work is no longer wanted."""

    def __init__(self) -> None:
        self.tasks = TaskGroup()
        """What the widgets have under way: closed before the workshop is."""
        self._turn = asyncio.Lock()
        self._threads = ThreadPoolExecutor(2, thread_name_prefix="work")
        self._process: BaseProcess | None = None
        self._pipe: Connection | None = None

    async def in_process(self, work: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs) -> T:
        """Run a module-level function of plain values in the worker process, one after the other.

        Cancelling ends the process: the next call does not wait for work that nobody wants.
        Raises ``WorkFailedError`` where the function failed, or the process died or could not be started.
        """
        results: list[T] = []
        await self._work(results.append, work, args, kwargs)
        return results[-1]

    async def in_steps(
        self, tell: Callable[[T], None], work: Callable[P, Iterator[T]], /, *args: P.args, **kwargs: P.kwargs
    ) -> None:
        """As ``in_process``, for a generator function: ``tell`` hears of every item when it comes."""
        await self._work(tell, work, args, kwargs)

    async def _work(
        self,
        tell: Callable[[T], None],
        work: Callable[..., Any],
        args: tuple[Any, ...],
        kwargs: dict[str, Any],
    ) -> None:
        async with self._turn:
            pipe = self._worker()
            loop = asyncio.get_running_loop()
            try:
                state, result = await loop.run_in_executor(self._threads, _ask, pipe, (work, args, kwargs))
                while state is _State.STEP:
                    tell(result)
                    state, result = await loop.run_in_executor(self._threads, _next, pipe)
            except BaseException:
                self._end_worker()
                raise
        if state is _State.FAILED:
            raise WorkFailedError(result)

    async def in_thread(self, work: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs) -> T:
        """Run what waits rather than computes."""
        return await asyncio.get_running_loop().run_in_executor(self._threads, lambda: work(*args, **kwargs))

    def close(self) -> None:
        """End the worker, whatever it does."""
        self._end_worker()
        self._threads.shutdown(wait=True, cancel_futures=True)

    def _worker(self) -> Connection:
        if self._pipe is None or self._process is None or not self._process.is_alive():
            self._end_worker()
            try:
                self._process, self._pipe = _started()
            except OSError as error:
                raise WorkFailedError(_not_started(error)) from error
        return self._pipe

    def _end_worker(self) -> None:
        process, pipe = self._process, self._pipe
        self._process = self._pipe = None
        if process is not None:
            process.kill()
            process.join()
        if pipe is not None:
            # The thread that waits for an answer reads the end of the pipe first, and closes it.
            self._threads.submit(pipe.close)


def _started() -> tuple[BaseProcess, Connection]:
    """A worker and the pipe to it. ``OSError`` where the machine has no process or no file to give."""
    # Spawned: a fork would copy the window, its threads and its connection to the display.
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe()
    process = context.Process(target=_serve, args=(theirs,), name="hookbench-work", daemon=True)
    try:
        process.start()
    except OSError:
        ours.close()
        raise
    finally:
        theirs.close()
    return process, ours


class _State(Enum):
    """What an answer of the worker is: one item of several, the end of them, or what went wrong."""

    STEP = auto()
    DONE = auto()
    FAILED = auto()


_Answer = tuple[_State, Any]


def _ask(pipe: Connection, task: object) -> _Answer:
    try:
        pipe.send(task)
    except OSError as error:
        raise WorkFailedError(_ended()) from error
    return _next(pipe)


def _next(pipe: Connection) -> _Answer:
    try:
        answer: _Answer = pipe.recv()
    except (EOFError, OSError) as error:
        raise WorkFailedError(_ended()) from error
    return answer


def _serve(pipe: Connection) -> None:
    """The worker's life: a task in, an answer out, until the window is gone."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    with contextlib.suppress(EOFError, OSError):
        while True:
            work, args, kwargs = pipe.recv()
            for answer in _answers(work, args, kwargs):
                pipe.send(answer)


def _answers(work: Callable[..., Any], args: tuple[Any, ...], kwargs: dict[str, Any]) -> Iterator[_Answer]:
    try:
        result = work(*args, **kwargs)
        for item in result if isinstance(result, Generator) else (result,):
            yield _State.STEP, item
    except Exception as error:  # noqa: BLE001 - raised again where the answer is awaited
        yield _State.FAILED, f"{type(error).__name__}: {error}"
    else:
        yield _State.DONE, None
