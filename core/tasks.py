"""The one way to start a task: named, kept, and never silent when it fails."""

import asyncio
import logging
from collections.abc import Coroutine
from typing import Any

log = logging.getLogger(__name__)


class TaskGroup:
    """Keeps the tasks it spawned until they end, and ends those that have not.

    Unlike ``asyncio.TaskGroup`` a task that fails ends alone: it is logged as the bug it is.
    """

    def __init__(self) -> None:
        self._tasks: set[asyncio.Task[Any]] = set()
        self._closed = False

    def __len__(self) -> int:
        return len(self._tasks)

    def spawn(self, coroutine: Coroutine[Any, Any, Any], name: str) -> asyncio.Task[Any]:
        """Start a task and keep it until it ends; in a closed group it ends before its first step."""
        task: asyncio.Task[Any] = asyncio.get_running_loop().create_task(coroutine, name=name)
        self._tasks.add(task)
        task.add_done_callback(self._finished)
        if self._closed:
            task.cancel()
        return task

    async def cancel(self) -> None:
        """Cancel every task and wait until all have ended."""
        tasks = self._under_way()
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    async def close(self) -> None:
        """Cancel every task, and from now on whatever is spawned; wait until all have ended."""
        self._closed = True
        while self._under_way():
            await self.cancel()

    async def drain(self, timeout_s: float) -> bool:
        """Wait for all tasks to end by themselves; ``False`` if some had not by then."""
        if not self._tasks:
            return True
        _, pending = await asyncio.wait(set(self._tasks), timeout=timeout_s)
        return not pending

    def _under_way(self) -> list[asyncio.Task[Any]]:
        """All but the one that asks, and those that are over but still on the list: nobody may wait for these."""
        return [task for task in self._tasks if not task.done() and task is not asyncio.current_task()]

    def _finished(self, task: asyncio.Task[Any]) -> None:
        self._tasks.discard(task)
        if not task.cancelled() and (error := task.exception()) is not None:
            log.error("task %s failed", task.get_name(), exc_info=error)
