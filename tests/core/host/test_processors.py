"""Under load the engine steps aside from the processor that the disk interrupts, and nothing binds it."""

import os
import sys
from collections.abc import Iterable
from pathlib import Path

import pytest

from core.host.processors import HANDFULS, Aside, block_counts

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="only Linux tells whom the disk interrupts")

FEW = HANDFULS // 4


@pytest.fixture
def moves(monkeypatch: pytest.MonkeyPatch) -> list[set[int]]:
    """Where this thread was told to run, one after the other."""
    told: list[set[int]] = []
    really = os.sched_setaffinity

    def tell(who: int, processors: Iterable[int]) -> None:
        told.append(set(processors))
        really(who, processors)

    monkeypatch.setattr(os, "sched_setaffinity", tell)
    return told


@pytest.fixture
def two() -> tuple[int, int]:
    """Two processors this thread may use."""
    usable = sorted(os.sched_getaffinity(0))
    if len(usable) < 2:
        pytest.skip("this machine has one processor")
    return usable[0], usable[1]


def softirqs(file: Path, counts: dict[int, int]) -> Path:
    head = "".join(f"{f'CPU{processor}':>11}" for processor in counts)
    rows = {"HI": dict.fromkeys(counts, 7), "BLOCK": counts, "IRQ_POLL": dict.fromkeys(counts, 0)}
    lines = [f"{name + ':':>12}" + "".join(f"{row[one]:>11}" for one in counts) for name, row in rows.items()]
    file.write_text("\n".join([" " * 12 + head, *lines, ""]), "ascii")
    return file


def write_handfuls(aside: Aside, count: int = HANDFULS) -> None:
    for _ in range(count):
        aside.writes()


def test_it_leaves_the_processor_that_is_interrupted(
    tmp_path: Path, moves: list[set[int]], two: tuple[int, int]
) -> None:
    """And may come back at once: what it starts is not to be bound, either."""
    here, there = two
    everywhere = os.sched_getaffinity(0)
    aside = Aside(softirqs(tmp_path / "softirqs", {here: 50, there: 900}))
    write_handfuls(aside)
    assert [] == moves, "what was before counts for nothing"

    softirqs(tmp_path / "softirqs", {here: 51, there: 900 + HANDFULS})
    write_handfuls(aside, HANDFULS - 1)
    assert [] == moves
    aside.writes()

    assert [everywhere - {there}, everywhere] == moves
    assert everywhere == os.sched_getaffinity(0)


def test_it_follows_the_interrupts(tmp_path: Path, moves: list[set[int]], two: tuple[int, int]) -> None:
    """The system moves them from one processor to another as it sees fit."""
    here, there = two
    everywhere = os.sched_getaffinity(0)
    aside = Aside(softirqs(tmp_path / "softirqs", {here: 0, there: 0}))
    write_handfuls(aside)
    for counts in ({here: 0, there: 2 * HANDFULS}, {here: 2 * HANDFULS, there: 2 * HANDFULS}):
        softirqs(tmp_path / "softirqs", counts)
        write_handfuls(aside)

    assert [everywhere - {there}, everywhere, everywhere - {here}, everywhere] == moves


@pytest.mark.parametrize(
    ("here", "there"),
    [(0, 0), (0, FEW), (HANDFULS, HANDFULS), (HANDFULS // 4, HANDFULS)],
    ids=["no interrupts", "too few to matter", "spread evenly", "spread"],
)
def test_it_stays_where_there_is_nothing_to_win(
    tmp_path: Path, moves: list[set[int]], two: tuple[int, int], here: int, there: int
) -> None:
    """A disk with a queue for each processor interrupts whoever asked."""
    aside = Aside(softirqs(tmp_path / "softirqs", {two[0]: 5, two[1]: 5}))
    write_handfuls(aside)
    softirqs(tmp_path / "softirqs", {two[0]: 5 + here, two[1]: 5 + there})
    write_handfuls(aside)

    assert [] == moves


def test_where_it_may_not_go_it_does_not(
    tmp_path: Path, moves: list[set[int]], two: tuple[int, int], monkeypatch: pytest.MonkeyPatch
) -> None:
    """With one processor to run on there is nowhere to step aside to; one it has not got it need not leave."""
    monkeypatch.setattr(os, "sched_getaffinity", lambda _: {two[0]})
    for interrupted in two:
        aside = Aside(softirqs(tmp_path / "softirqs", {two[0]: 0, two[1]: 0}))
        write_handfuls(aside)
        softirqs(tmp_path / "softirqs", {**dict.fromkeys(two, 0), interrupted: HANDFULS})
        write_handfuls(aside)

    assert [] == moves


@pytest.mark.parametrize(
    "text",
    ["", "CPU0 CPU1\n", "CPU0 CPU1\nBLOCK: 1\n", "CPU0\nBLOCK: many\n", "one two\nBLOCK: 1 2\n"],
    ids=["empty", "no such row", "a number missing", "no number", "no processors"],
)
def test_what_cannot_be_read_says_nothing(tmp_path: Path, text: str) -> None:
    """Another kernel, a container that hides it."""
    (tmp_path / "softirqs").write_text(text, "ascii")

    assert {} == block_counts(tmp_path / "softirqs")
    assert {} == block_counts(tmp_path / "none")


def test_processors_are_told_apart_by_their_numbers(tmp_path: Path) -> None:
    """Some may be switched off: the columns are those that are there."""
    assert {0: 3, 5: 4} == block_counts(softirqs(tmp_path / "softirqs", {0: 3, 5: 4}))
    if counts := block_counts(Path("/proc/softirqs")):  # not every container shows them
        assert counts.keys() >= os.sched_getaffinity(0)
