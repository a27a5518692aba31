"""Much work at a measured pace."""

import asyncio

import pytest

from core.cli.pace import at_pace


async def test_no_more_at_once_than_asked_for() -> None:
    """Every job is done, in order of starting, never more than so many together."""
    together, most, started = 0, 0, []

    async def work(job: int) -> bool:
        nonlocal together, most
        started.append(job)
        together += 1
        most = max(most, together)
        await asyncio.sleep(0)
        together -= 1
        return True

    left = await at_pace(range(20), work, concurrency=3)

    assert (left, most, started) == (0, 3, list(range(20)))


async def test_work_can_say_stop() -> None:
    """What was not started is counted."""

    async def work(job: int) -> bool:
        return job < 3

    assert await at_pace(range(10), work, concurrency=1) == 6


async def test_the_first_error_ends_it() -> None:
    """No further job is started behind its back."""
    started = []

    async def work(job: int) -> bool:
        started.append(job)
        await asyncio.sleep(0)
        raise ValueError(job)

    with pytest.raises(ValueError, match="0"):
        await at_pace(range(10), work, concurrency=2)
    await asyncio.sleep(0)
    assert started == [0, 1]


async def test_no_jobs_are_soon_done() -> None:
    """An empty list is no error."""

    async def work(job: int) -> bool:
        raise AssertionError(job)

    assert await at_pace([], work, concurrency=4) == 0
