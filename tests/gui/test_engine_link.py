import asyncio
from collections import deque
from collections.abc import Callable
from pathlib import Path
from typing import cast

import pytest

from core.changes import Change, ChangesMissed, HookSaved, ReceiverChanged
from core.commands import Commands
from core.errors import EngineGoneError, MachineError
from core.host import EngineBugError
from core.model import Answer, ReceiverState
from core.store.keys import SystemKeyring
from core.store.reader import Reader
from core.store.workspace import Workspace
from core.tasks import TaskGroup
from gui.desk import Changes
from gui.engine_link import DIED, LOOKS_UNSURE, EngineLink, EngineState, ForeignRows, may_restart
from tests.gui.stage import play, until


@pytest.mark.parametrize(
    ("restarts", "now_s", "expected"),
    [
        pytest.param([], 0.0, True, id="never before"),
        pytest.param([0.0, 1.0], 2.0, True, id="twice"),
        pytest.param([0.0, 1.0, 2.0], 3.0, False, id="three times in a minute"),
        pytest.param([0.0, 50.0, 55.0], 61.0, True, id="the first is long ago"),
    ],
)
def test_an_engine_is_restarted_three_times_in_a_minute(
    restarts: list[float], now_s: float, *, expected: bool
) -> None:
    """More often, and something is wrong that starting does not mend."""
    assert expected is may_restart(deque(restarts), now_s)


RECEIVER = ReceiverState(listening=False, host="127.0.0.1", port=0, url="http://127.0.0.1:0", answer=Answer())


class FakeEngine:
    """Starts at once, or fails; dies when told to."""

    def __init__(
        self,
        on_changes: Callable[[tuple[Change, ...]], None],
        on_gone: Callable[[str], None],
        *,
        problem: Exception | None,
    ) -> None:
        self.on_changes, self.on_gone = on_changes, on_gone
        self.closed = False
        self._problem = problem

    @property
    def commands(self) -> Commands:
        return cast("Commands", self)

    async def start(self) -> None:
        await asyncio.sleep(0)
        if self._problem is not None:
            raise self._problem

    async def close(self) -> None:
        self.closed = True

    async def receiver_state(self) -> ReceiverState:
        return RECEIVER

    async def delete_hook(self, hook_id: str) -> str:
        return f"deleted {hook_id}"


class Bench:
    """An engine link with engines that die on demand."""

    def __init__(self, reader: Reader, problem: Exception | None) -> None:
        self.made: list[FakeEngine] = []
        self.problem = problem
        self.changes = Changes()
        self.told: list[str] = []
        self.announced: list[Change] = []
        self.tasks = TaskGroup()
        self.link = EngineLink(self.make, reader, self.changes, self.tasks)
        self.link.told.connect(self.told.append)
        self.changes.announced.connect(self.announced.extend)

    def make(
        self, *, on_changes: Callable[[tuple[Change, ...]], None], on_gone: Callable[[str], None]
    ) -> FakeEngine:
        engine = FakeEngine(on_changes, on_gone, problem=self.problem)
        self.made.append(engine)
        return engine

    async def up(self) -> None:
        await until(lambda: self.link.state is EngineState.UP)


def on_bench(folder: Path, scenario: Callable[[Bench], object], *, problem: Exception | None = None) -> None:
    """``problem``: what keeps the engine from starting."""

    async def played() -> None:
        workspace = Workspace(folder / "workspace")
        workspace.prepare()
        reader = await Reader.open(workspace, SystemKeyring())
        bench = Bench(reader, problem)
        try:
            await scenario(bench)  # type: ignore[misc]  # a coroutine function
        finally:
            await bench.tasks.close()
            await reader.close()

    play(played())


@pytest.mark.usefixtures("qapp")
def test_commands_given_early_wait_for_the_engine(tmp_path: Path) -> None:
    """The window is there before the engine; what it asks meanwhile is answered."""

    async def scenario(bench: Bench) -> None:
        asked = bench.tasks.spawn(bench.link.commands.delete_hook("h1"), "ask early")
        bench.link.start()
        assert "deleted h1" == await asked

    on_bench(tmp_path, scenario)


@pytest.mark.usefixtures("qapp")
def test_an_engine_that_died_is_started_again(tmp_path: Path) -> None:
    """It is said, everything is read again, and after the third time in a minute the user is asked."""

    async def scenario(bench: Bench) -> None:
        bench.link.start()
        await bench.up()
        for death in range(1, 4):
            bench.made[-1].on_gone("")
            assert bench.link.state is EngineState.STARTING
            await bench.up()
            assert [DIED] * death == bench.told
        assert bench.announced.count(ChangesMissed()) == 3
        bench.made[-1].on_gone("")
        assert bench.link.state is EngineState.DOWN
        with pytest.raises(EngineGoneError):
            await bench.link.commands.delete_hook("h1")
        bench.link.start_engine()
        await bench.up()
        assert len(bench.made) == 5

    on_bench(tmp_path, scenario)


@pytest.mark.usefixtures("qapp")
def test_an_engine_that_cannot_start_says_why(tmp_path: Path) -> None:
    """The reason is told, and nobody tries again until asked."""

    async def scenario(bench: Bench) -> None:
        bench.link.start()
        await until(lambda: bench.link.state is EngineState.DOWN)
        assert ["It cannot start."] == bench.told
        assert len(bench.made) == 1

    on_bench(tmp_path, scenario, problem=MachineError("It cannot start."))


@pytest.mark.logs("task start the engine failed")
@pytest.mark.usefixtures("qapp")
def test_an_engine_that_does_not_start_for_a_reason_nobody_foresaw(tmp_path: Path) -> None:
    """It is told too, what waits for the engine is answered, and the user can try again."""

    async def scenario(bench: Bench) -> None:
        asked = asyncio.ensure_future(bench.link.commands.delete_hook("h1"))
        bench.link.start()
        with pytest.raises(EngineGoneError):
            await asked
        assert bench.link.state is EngineState.DOWN
        assert ["The engine could not be started: ValueError: odd"] == bench.told
        await until(lambda: bench.made[0].closed)
        bench.problem = None
        bench.link.start_engine()
        await bench.up()

    problem = EngineBugError("Traceback (most recent call last):\n  …\nValueError: odd\n")
    on_bench(tmp_path, scenario, problem=problem)


@pytest.mark.usefixtures("qapp")
def test_closing_ends_the_engine_and_its_death_is_no_news(tmp_path: Path) -> None:
    """An engine that ends because it was closed is not started again."""

    async def scenario(bench: Bench) -> None:
        bench.link.start()
        await bench.up()
        await bench.link.close()
        bench.made[0].on_gone("")
        assert bench.made[0].closed
        assert bench.link.state is EngineState.CLOSED
        assert [] == bench.told
        assert len(bench.made) == 1

    on_bench(tmp_path, scenario)


@pytest.mark.usefixtures("qapp")
def test_changes_are_passed_on(tmp_path: Path) -> None:
    """What the engine announces reaches the pages, in order."""

    async def scenario(bench: Bench) -> None:
        bench.link.start()
        await bench.up()
        bench.made[0].on_changes((HookSaved("a"), HookSaved("b")))
        assert [ReceiverChanged(RECEIVER), HookSaved("a"), HookSaved("b")] == bench.announced

    on_bench(tmp_path, scenario)


A, B, C = 1, 2, 3


@pytest.mark.parametrize(
    ("looks", "expected"),
    [
        pytest.param([(A, False), (A, False)], [False, False], id="nothing written"),
        pytest.param([(A, False), (B, False)], [False, True], id="somebody else wrote"),
        pytest.param([(A, False), (B, True), (B, False)], [False, False, True], id="ours, then sure"),
        pytest.param([(A, False), (A, True), (A, False)], [False, False, False], id="announced, not written"),
        pytest.param(
            [(A, False), *((version, True) for version in range(B, B + LOOKS_UNSURE))],
            [False] + [False] * (LOOKS_UNSURE - 1) + [True],
            id="ours all the time",
        ),
    ],
)
async def test_rows_of_other_programs_are_noticed(
    looks: list[tuple[int, bool]], expected: list[bool]
) -> None:
    """A commit that our engine did not announce means: read again."""
    version = 0

    async def data_version() -> int:
        return version

    watch = ForeignRows(data_version)
    seen = []
    for number, is_ours in looks:
        version = number
        if is_ours:
            watch.announced()
        seen.append(await watch.look())

    assert expected == seen
