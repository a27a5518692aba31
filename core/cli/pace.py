"""Much work at a measured pace."""

import asyncio
from collections import deque
from collections.abc import Awaitable, Callable, Iterable
from typing import TypeVar

Job = TypeVar("Job")


async def at_pace(
    jobs: Iterable[Job],
    work: Callable[[Job], Awaitable[bool]],
    *,
    concurrency: int,
    rate: float | None = None,
) -> int:
    """Do the jobs in their order, so many at once, so many a second; gives how many were not started.

    Args:
        work: ``False`` from it means: start no more.
        rate: starts a second; ``None`` for as fast as it goes.

    The first exception ends it, and no further job is started.
    """
    waiting = deque(jobs)
    turns = Turns(rate)

    async def worker() -> None:
        while waiting:
            job = waiting.popleft()
            try:
                await turns.next()
                go_on = await work(job)
            except BaseException:
                waiting.clear()
                raise
            if not go_on:
                left_over.extend(waiting)
                waiting.clear()

    left_over: list[Job] = []
    await asyncio.gather(*(worker() for _ in range(min(concurrency, len(waiting)))))
    return len(left_over)


class Turns:
    """Gives turns evenly in time; a late one does not make the next ones come faster."""

    def __init__(self, rate: float | None) -> None:
        self._pause_s = 1 / rate if rate else 0.0
        self._next_at = 0.0

    async def next(self) -> None:
        """Wait for the next turn."""
        if not self._pause_s:
            return
        now = asyncio.get_running_loop().time()
        turn_at = max(now, self._next_at)
        self._next_at = turn_at + self._pause_s
        await asyncio.sleep(turn_at - now)
