import asyncio

import pytest

from core.tasks import TaskGroup


async def for_ever() -> None:
    await asyncio.Event().wait()


async def test_cancelled_tasks_have_ended_and_others_may_follow() -> None:
    """After ``cancel`` nothing is under way; what is spawned then runs."""
    tasks = TaskGroup()
    waiting = tasks.spawn(for_ever(), "wait")

    await tasks.cancel()

    assert waiting.cancelled()
    assert len(tasks) == 0
    assert await tasks.spawn(asyncio.sleep(0, "done"), "another") == "done"


async def test_a_closed_group_begins_nothing() -> None:
    """After ``close`` what is spawned is cancelled before its first step, without a word in the log."""
    tasks = TaskGroup()
    waiting = tasks.spawn(for_ever(), "wait")
    steps: list[str] = []

    async def step() -> None:
        steps.append("first")

    async def spawn_at_the_end() -> None:
        try:
            await for_ever()
        finally:
            tasks.spawn(step(), "at the end")

    tasks.spawn(spawn_at_the_end(), "one that spawns when it is cancelled")
    await asyncio.sleep(0)
    await tasks.close()
    late = tasks.spawn(step(), "late")
    await asyncio.wait([late])

    assert waiting.cancelled()
    assert late.cancelled()
    assert steps == []
    assert len(tasks) == 0


async def test_a_task_that_ends_just_then_is_not_waited_for() -> None:
    """Found with Python 3.13: one that was over, and not yet taken off the list, was waited for without end."""
    tasks = TaskGroup()
    over = tasks.spawn(asyncio.sleep(0, "done"), "end just then")
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    assert (over.done(), len(tasks)) == (True, 1)

    await tasks.close()

    assert over.result() == "done"


@pytest.mark.logs("task fall failed")
async def test_a_task_that_fails_is_logged_and_ends_alone() -> None:
    """The others go on."""
    tasks = TaskGroup()

    async def fall() -> None:
        raise ValueError("why")

    other = tasks.spawn(asyncio.sleep(0.01, "done"), "go on")
    with pytest.raises(ValueError, match="why"):
        await tasks.spawn(fall(), "fall")

    assert await other == "done"
