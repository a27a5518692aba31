"""The pen process: what it was given is committed, whoever dies, and the lock lives as long as it does."""

import asyncio
import os
import signal
import subprocess
import sys
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from core.errors import WorkspaceError
from core.host.pen import GONE_STATUS, start_pen
from core.store.commit import Into, Unit
from core.store.locks import EngineLock
from core.store.pen_wire import FrameReader, UnitReader, UnitWriter, frame
from core.store.workspace import Workspace
from core.store.writer import Writer
from tests.core.store.test_writer import rows_on_disk

INSERT = "INSERT INTO settings (name, value) VALUES (?, ?)"
SETTING = Into("settings", "name, value")

ENGINE = """
import asyncio, sys
from pathlib import Path
from core.host.pen import start_pen
from core.store.locks import EngineLock
from core.store.workspace import Workspace
from core.store.writer import Writer

async def main():
    workspace = Workspace(Path(sys.argv[1]))
    lock = EngineLock(workspace.locks, "them")
    lock.take()
    pen = await start_pen(workspace, lock)
    writer = Writer(workspace, pen)
    await writer.write(("INSERT INTO settings (name, value) VALUES ('first', '1')", ()))
    print(pen.pid, flush=True)
    for n in range(10**9):
        await writer.write(("INSERT INTO settings (name, value) VALUES (?, '')", (str(n),)))
        print(n, flush=True)

asyncio.run(main())
"""


@pytest.fixture
def workspace(tmp_path: Path) -> Workspace:
    workspace = Workspace(tmp_path / "w")
    workspace.prepare()
    return workspace


@pytest.fixture
async def writer(workspace: Workspace) -> AsyncIterator[Writer]:
    lock = EngineLock(workspace.locks, "us")
    lock.take()
    writer = Writer(workspace, await start_pen(workspace, lock))
    yield writer
    await writer.close()
    lock.release()


async def test_a_write_is_on_disk_when_it_returns(writer: Writer, workspace: Workspace) -> None:
    """The acknowledgment crosses back after the commit, and not before."""
    await writer.write((INSERT, ("a", "1")))

    assert rows_on_disk(workspace, "SELECT value FROM settings") == [("1",)]


async def test_large_units_cross_whole(writer: Writer, workspace: Workspace) -> None:
    """More than the socket takes at once goes over bit by bit, in order."""
    await asyncio.gather(*(writer.write((SETTING, (f"n{n}", "x" * 3_000_000))) for n in range(5)))

    assert rows_on_disk(workspace, "SELECT sum(length(value)) FROM settings") == [(15_000_000,)]


async def test_what_waits_when_the_writer_closes_is_written(workspace: Workspace) -> None:
    """Closing commits what was handed in before it, however much."""
    lock = EngineLock(workspace.locks, "us")
    lock.take()
    writer = Writer(workspace, await start_pen(workspace, lock))
    writes = [writer.write((SETTING, (f"n{n}", "x" * 100_000))) for n in range(50)]

    await writer.close()
    lock.release()

    assert len(await asyncio.gather(*writes)) == 50
    assert rows_on_disk(workspace, "SELECT count(*) FROM settings") == [(50,)]


async def test_a_unit_that_cannot_be_stored_fails_alone(writer: Writer, workspace: Workspace) -> None:
    """What no column takes is the fault of its unit only."""
    results = await asyncio.gather(
        writer.write((INSERT, ("a", "1"))),
        writer.write((INSERT, ("b", 2**64))),
        writer.write((INSERT, ("c", "1"))),
        return_exceptions=True,
    )

    assert [0, 0] == [results[0], results[2]]
    assert isinstance(results[1], Exception)
    assert rows_on_disk(workspace, "SELECT name FROM settings ORDER BY name") == [("a",), ("c",)]


async def test_a_file_that_is_no_workspace_is_said_in_words(tmp_path: Path) -> None:
    """A pen that cannot write says why, and ends."""
    workspace = Workspace(tmp_path)
    workspace.locks.mkdir()
    workspace.file.write_bytes(b"this is no SQLite file, and longer than its header" * 100)
    lock = EngineLock(workspace.locks, "us")
    lock.take()

    with pytest.raises(WorkspaceError, match="damaged"):
        await start_pen(workspace, lock)

    lock.release()


def engine(workspace: Workspace) -> "subprocess.Popen[bytes]":
    return subprocess.Popen(
        [sys.executable, "-c", ENGINE, str(workspace.folder)],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env={**os.environ, "PYTHONPATH": str(Path.cwd())},
    )


def test_the_lock_lives_as_long_as_the_pen(workspace: Workspace) -> None:
    """While a killed engine's pen may still commit, no other engine takes its deliveries over."""
    process = engine(workspace)
    assert process.stdout is not None
    with process, process.stdout:
        pen = int(process.stdout.readline())
        os.kill(pen, signal.SIGSTOP)
        process.kill()
        process.wait()

        assert not EngineLock(workspace.locks, "them").take()

        os.kill(pen, signal.SIGCONT)
        lock = EngineLock(workspace.locks, "them")
        while not lock.take():
            pass  # until the pen has ended
        lock.release()


def test_an_engine_without_its_pen_ends(workspace: Workspace) -> None:
    """Nothing is acknowledged after the pen has gone; what was acknowledged before is on disk."""
    process = engine(workspace)
    assert process.stdout is not None
    with process, process.stdout:
        pen = int(process.stdout.readline())
        process.stdout.readline()
        os.kill(pen, signal.SIGKILL)
        acknowledged = process.stdout.read().split()

        assert GONE_STATUS == process.wait()
        stored = {name for (name,) in rows_on_disk(workspace, "SELECT name FROM settings")}
        assert {number.decode() for number in acknowledged} <= stored


@pytest.mark.parametrize("size", [1, 7, 1000], ids=["bytewise", "odd pieces", "whole"])
def test_units_are_the_same_on_the_other_side(size: int) -> None:
    """Whatever pieces the socket makes of the frames."""
    units: list[Unit] = [
        (True, [(SETTING, ("a", None)), (INSERT, (b"\0\xff", -(2**63)))]),
        (False, [(SETTING, ("\u2603", 1.5))]),
    ]
    writer, reader = UnitWriter(), UnitReader()
    data = writer.frame(units) + writer.frame(units[:1])

    got = [unit for start in range(0, len(data), size) for unit in reader.feed(data[start : start + size])]

    assert [*units, units[0]] == got


def test_frames_are_not_mistaken_for_one_another() -> None:
    """Two frames in one piece are two values."""
    assert [[1], None] == FrameReader().feed(frame([1]) + frame(None))
