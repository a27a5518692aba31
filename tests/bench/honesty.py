"""Timing honesty: the wait phase as reported with a busy window, against what an idle probe process reports."""

import asyncio
import json
import subprocess
import sys
import tempfile
from pathlib import Path
from statistics import median

from core.host import EngineProcess
from core.model import Outcome
from core.store.keys import SystemKeyring
from core.store.reader import Reader
from core.store.workspace import Workspace
from tests.bench.processes import percentile, server, verdict

COUNT = 250
PAUSE_S = 0.015


async def measure(folder: Path, port: int) -> list[float]:
    """Wait phases in ms of deliveries sent one after another through an engine process."""
    engine = EngineProcess(folder, on_changes=lambda _: None, on_gone=print)
    await engine.start()
    reader = await Reader.open(Workspace(folder), SystemKeyring())
    try:
        ids = []
        for _ in range(COUNT):
            ids.append(
                await engine.commands.send("POST", f"http://127.0.0.1:{port}/", (), b'{"event":"PostSignIn"}')
            )
            while (await reader.delivery_row(ids[-1])).outcome is Outcome.PENDING:
                await asyncio.sleep(PAUSE_S)
        waits = []
        for some_id in ids:
            timeline = (await reader.delivery(some_id)).attempts[0].timeline
            assert timeline.first_byte is not None
            assert timeline.send_end is not None
            waits.append((timeline.first_byte - timeline.send_end) / 1e6)
        return waits
    finally:
        await reader.close()
        await engine.close()


def _in_a_process(module: str, port: int) -> list[float]:
    with tempfile.TemporaryDirectory(dir=Path.cwd(), prefix=".bench-") as folder:
        done = subprocess.run(
            [sys.executable, "-m", module, folder, str(port)], stdout=subprocess.PIPE, text=True, check=True
        )
        waits: list[float] = json.loads(done.stdout.splitlines()[-1])
        return waits


def main() -> None:
    """Idle, busy, idle, busy."""
    print("Timing honesty: a server that answers after exactly 10 ms")
    idle: list[float] = []
    busy: list[float] = []
    with server("exact") as port:
        for _ in range(2):
            idle += _in_a_process("tests.bench.honesty", port)
            busy += _in_a_process("tests.bench.busy_window", port)
    for name, waits in (("an idle probe process", idle), ("with the window busy", busy)):
        print(
            f"  {name:<30} median {median(waits):6.2f} ms   p95 {percentile(waits, 0.95):6.2f} ms"
            f"   max {max(waits):6.2f} ms"
        )
    off_median = abs(median(busy) - median(idle))
    off_p95 = abs(percentile(busy, 0.95) - percentile(idle, 0.95))
    verdict("apart at the median, ms", off_median, "at most 1", kept=off_median <= 1)
    verdict("apart at p95, ms", off_p95, "at most 5", kept=off_p95 <= 5)


if __name__ == "__main__":
    print(json.dumps(asyncio.run(measure(Path(sys.argv[1]), int(sys.argv[2])))))
