"""Window up: process start to first paint, with 100,000 recorded deliveries and with none."""

import asyncio
import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path
from statistics import median

from core.model import Outcome
from core.store.keys import SystemKeyring
from core.store.ledger import Ledger
from core.store.workspace import Workspace
from core.store.writer import Writer
from tests.bench.processes import verdict
from tests.facts import a_row, an_attempt, an_order

DELIVERIES = 100_000
ROUNDS = 5


async def fill(folder: Path, count: int) -> None:
    """Record deliveries, each with its order and its attempt."""
    workspace = Workspace(folder)
    workspace.prepare()
    writer = await Writer.open(workspace)
    ledger = Ledger(writer, SystemKeyring())
    try:
        for start in range(0, count, 1000):
            rows = await asyncio.gather(
                *(
                    ledger.add_delivery(
                        a_row(id=f"d{n}", outcome=Outcome.DELIVERED, status=200, attempts=1, duration_ms=3.0),
                        an_order(),
                        owner=None,
                    )
                    for n in range(start, min(start + 1000, count))
                )
            )
            await asyncio.gather(
                *(ledger.move_delivery(row, owner=None, attempt=an_attempt()) for row in rows)
            )
    finally:
        await writer.close()


def first_paint_ms(folder: Path) -> float:
    """Start the program, read when it first painted, end it."""
    environment = {
        **os.environ,
        "HOOKBENCH_TRACE_START": "1",
        "QT_QPA_PLATFORM": "offscreen",
        "HOOKBENCH_WORKSPACE": str(folder),
        "XDG_CONFIG_HOME": str(folder / "config"),
    }
    process = subprocess.Popen(
        [sys.executable, "-m", "hookbench"], stderr=subprocess.PIPE, text=True, env=environment
    )
    assert process.stderr is not None
    with process.stderr:
        for line in process.stderr:
            if found := re.search(r"first paint[^0-9]*([0-9.]+)\s*ms", line):
                process.terminate()
                process.wait(30)
                return float(found[1])
    raise RuntimeError("The window told no time.")


def main() -> None:
    """Five starts of each, in turn, after one of each that is not counted."""
    print("Window up: process start to first paint")
    with tempfile.TemporaryDirectory(prefix="hookbench-") as root:
        empty, full = Path(root) / "empty", Path(root) / "full"
        asyncio.run(fill(empty, 0))
        asyncio.run(fill(full, DELIVERIES))
        times: dict[Path, list[float]] = {empty: [], full: []}
        for counted in (False, *[True] * ROUNDS):
            for folder, taken in times.items():
                ms = first_paint_ms(folder)
                if counted:
                    taken.append(ms)
    for name, taken in (("with none", times[empty]), (f"with {DELIVERIES:,} deliveries", times[full])):
        print(f"  {name:<30} {median(taken):7.0f} ms   ({min(taken):.0f} to {max(taken):.0f})")
    ratio = median(times[full]) / median(times[empty])
    verdict("full against empty", ratio, "at most 1.5", kept=ratio <= 1.5)
