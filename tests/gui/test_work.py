import asyncio
import os
import signal
import threading
import time
from collections.abc import Iterator
from multiprocessing.context import SpawnProcess
from pathlib import Path

import pytest

from gui.work import WorkFailedError, Workshop
from tests.gui.stage import until


def last_letter(text: str) -> str:
    return text[-1]


def fail(text: str) -> str:
    raise ValueError(text)


def letters(text: str) -> Iterator[str]:
    yield from text


def break_off(text: str) -> Iterator[str]:
    yield from text
    raise ValueError(text)


def who() -> int:
    return os.getpid()


def announce_and_hang(place: Path) -> None:
    place.write_text(str(os.getpid()))
    time.sleep(600)


async def test_work_is_done_in_one_other_process(workshop: Workshop) -> None:
    """The worker is not the window, and stays from one piece of work to the next."""
    assert await workshop.in_process(last_letter, "abc") == "c"
    assert (first := await workshop.in_process(who)) != os.getpid()
    assert await workshop.in_process(who) == first


async def test_failed_work_says_why_and_the_worker_goes_on(workshop: Workshop) -> None:
    """What a function raises comes back in words, and the next call is served."""
    with pytest.raises(WorkFailedError, match="ValueError: no such leaf"):
        await workshop.in_process(fail, "no such leaf")

    assert await workshop.in_process(last_letter, "abc") == "c"


async def test_a_generator_is_heard_item_by_item(workshop: Workshop) -> None:
    """Every item is told in its order, also those before a failure; the worker goes on."""
    heard: list[str] = []
    await workshop.in_steps(heard.append, letters, "abc")
    with pytest.raises(WorkFailedError, match="ValueError: de"):
        await workshop.in_steps(heard.append, break_off, "de")

    assert heard == ["a", "b", "c", "d", "e"]
    assert await workshop.in_process(last_letter, "abc") == "c"


async def started(workshop: Workshop, place: Path) -> "asyncio.Task[None]":
    task = workshop.tasks.spawn(workshop.in_process(announce_and_hang, place), "hang")
    await until(lambda: place.exists() and place.read_text())
    return task


async def test_unwanted_work_does_not_hold_up_the_next(workshop: Workshop, tmp_path: Path) -> None:
    """Cancelling ends the process that was at it; another does what is wanted now."""
    task = await started(workshop, tmp_path / "pid")

    task.cancel()

    assert await workshop.in_process(last_letter, "abc") == "c"
    assert task.cancelled()


async def test_a_worker_that_dies_is_replaced(workshop: Workshop, tmp_path: Path) -> None:
    """A killed worker is an error in words for the work at hand, and none for the next."""
    task = workshop.tasks.spawn(hang_and_report(workshop, tmp_path / "pid"), "hang")
    place = tmp_path / "pid"
    await until(lambda: place.exists() and place.read_text())

    os.kill(int(await workshop.in_thread(place.read_text)), signal.SIGKILL)

    assert "ended before it was done" in await task
    assert await workshop.in_process(last_letter, "abc") == "c"


async def test_a_worker_that_cannot_be_started_is_told(
    workshop: Workshop, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The machine may have no process left to give: an error in words, and none once it has."""

    def refused(_process: SpawnProcess) -> None:
        raise BlockingIOError(11, "Resource temporarily unavailable")

    with monkeypatch.context() as patched:
        patched.setattr(SpawnProcess, "start", refused)
        for _ in range(2):
            with pytest.raises(WorkFailedError, match="Resource temporarily unavailable"):
                await workshop.in_process(last_letter, "abc")

    assert await workshop.in_process(last_letter, "abc") == "c"


async def hang_and_report(workshop: Workshop, place: Path) -> str:
    with pytest.raises(WorkFailedError) as caught:
        await workshop.in_process(announce_and_hang, place)
    return str(caught.value)


async def test_waiting_is_done_in_a_thread(workshop: Workshop) -> None:
    """A thread of this process serves what waits rather than computes."""
    assert await workshop.in_thread(threading.get_ident) != threading.get_ident()
