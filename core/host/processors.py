"""Under load the engine steps aside from the processor that the disk interrupts.

A disk with one queue (that of most virtual machines, or on SATA) interrupts one processor, twice for each sync. The
scheduler does not mind: the engine runs there about half of the time where there are two, and each capture takes it
longer. Nothing is bound to anything: the engine may come back at once, and what it starts may run anywhere.
``docs/decisions/journal.md`` has the measurements.
"""

import os
import sys
from contextlib import suppress
from pathlib import Path

HANDFULS = 32
"""After so many it looks where it stands: some twenty milliseconds of a flood. To look takes 15 µs."""
# A sync is one request or two, so this is what so many handfuls are at least.
_MANY = HANDFULS
_NEARLY_ALL = 0.9
# Source: proc(5). Disks that have a queue for each processor are not counted there, and interrupt who asked.
_SOFTIRQS = Path("/proc/softirqs")


class Aside:
    """Hears of every large handful, and has the calling thread step aside now and then."""

    def __init__(self, softirqs: Path = _SOFTIRQS) -> None:
        self._softirqs = softirqs
        self._handfuls = 0
        self._counts: dict[int, int] = {}

    def writes(self) -> None:
        """One more handful is about to be written: what writes it is woken beside whoever sends it."""
        self._handfuls += 1
        if self._handfuls % HANDFULS == 0 and (processor := self._interrupted()) is not None:
            step_aside(processor)

    def _interrupted(self) -> int | None:
        """The processor that disks have interrupted since this was asked last, if it is one and they did so often."""
        before, self._counts = self._counts, block_counts(self._softirqs)
        grown = {processor: count - before.get(processor, count) for processor, count in self._counts.items()}
        most = max(grown, key=grown.__getitem__, default=0)
        total = sum(grown.values())
        return most if total >= _MANY and grown[most] >= _NEARLY_ALL * total else None


def block_counts(softirqs: Path) -> dict[int, int]:
    """How many requests of disks each processor has completed, by its number; empty where the system does not tell."""
    try:
        head, *rows = softirqs.read_text("ascii").splitlines()
        counts = next(row.split()[1:] for row in rows if row.lstrip().startswith("BLOCK:"))
        processors = [int(name.removeprefix("CPU")) for name in head.split()]
        return dict(zip(processors, map(int, counts), strict=True))
    except (OSError, ValueError, StopIteration):
        return {}


def step_aside(processor: int) -> None:
    """Have the calling thread leave that processor, where it may run on another one; it may come back."""
    if sys.platform == "linux":
        everywhere = os.sched_getaffinity(0)
        if len(everywhere) > 1 and processor in everywhere:
            with suppress(OSError):  # which ones it may use has changed just now
                os.sched_setaffinity(0, everywhere - {processor})
                os.sched_setaffinity(0, everywhere)
