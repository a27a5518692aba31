"""The pen process: what it was given is committed, whoever dies, and the lock lives as long as it does."""

import asyncio
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from core.clock import new_id
from core.errors import WorkspaceError
from core.host.pen import GONE_STATUS, start_pen
from core.host.processors import Aside
from core.model import Capture
from core.store import pen_wire
from core.store.commit import Into, Statement, Unit
from core.store.frames import HEAD, FrameReader, Raw, frame, make_frame
from core.store.locks import EngineLock
from core.store.packed import Entry, Packed, capture_unit, parts_of
from core.store.pen_wire import SETTLE, Ended, EntryWriter, Request, RequestReader
from core.store.workspace import Workspace
from core.store.writer import Writer
from tests.core.store.test_writer import rows_on_disk
from tests.facts import a_capture, a_capture_row

INSERT = "INSERT INTO settings (name, value) VALUES (?, ?)"
SETTING = Into("settings", "name, value")
CAPTURE = Into("captures", "id, received_at, remote, exchange, method, target, body_size, hook_id")

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


# What it sends its pen is no frame, as only a bug would have it.
FAILING_ENGINE = ENGINE.replace(
    "    for n in",
    """
    import logging
    logging.basicConfig(filename=sys.argv[2])
    pen._socket.send(bytes(7) + bytes([1]) + bytes(4) + bytes([255]))
    for n in""",
)


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


@pytest.mark.logs("pen: WARNING core.store.shelf: there is no journal, every handful is committed at once")
async def test_what_the_process_has_to_say_is_in_the_engines_log(workspace: Workspace) -> None:
    """It has no log of its own, and the engine that a window starts has nobody at its standard error."""
    lock = EngineLock(workspace.locks, "us")
    lock.take()
    lock.journal.write_bytes(b"in the way")
    writer = Writer(workspace, await start_pen(workspace, lock))

    for turn in range(3):
        await asyncio.gather(*(writer.write((SETTING, (f"{turn} {n}", ""))) for n in range(40)))

    await writer.close()
    lock.release()


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


def test_why_the_process_ended_is_in_the_engines_log(workspace: Workspace, tmp_path: Path) -> None:
    """The engine ends with it; the next one's user can read what happened."""
    file = tmp_path / "engine.log"
    command = [sys.executable, "-c", FAILING_ENGINE, str(workspace.folder), str(file)]
    process = subprocess.run(command, capture_output=True, check=False)

    assert process.returncode == GONE_STATUS
    log = file.read_text()
    assert "pen: ValueError: bad marshal data" in log
    assert "the process that writes the workspace was ended; ending too" in log


def engine(workspace: Workspace, code: str = ENGINE) -> "subprocess.Popen[bytes]":
    return subprocess.Popen(
        [sys.executable, "-c", code, str(workspace.folder)],
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


LOADED = """
import asyncio, sys
from pathlib import Path
from core.host.pen import start_pen
from core.store.commit import Into
from core.store.locks import EngineLock
from core.store.workspace import Workspace
from core.store.writer import Writer

ROW = Into("captures", "id, received_at, remote, exchange, method, target, body_size, hook_id")

async def main():
    workspace = Workspace(Path(sys.argv[1]))
    lock = EngineLock(workspace.locks, "them")
    lock.take()
    pen = await start_pen(workspace, lock)
    writer = Writer(workspace, pen)
    print(pen.pid, flush=True)

    async def write_on(name):
        for n in range(10**9):
            number = await writer.write((ROW, (f"{name}-{n}", 0, "", 0, "", "", 0, "")), numbered=True)
            print(f"{number} {name}-{n}", flush=True)

    await asyncio.gather(*(write_on(name) for name in range(40)))

asyncio.run(main())
"""


@pytest.mark.parametrize("both", [True, False], ids=["engine and pen", "pen"])
@pytest.mark.parametrize("after", [1, 400, 3000])
def test_what_was_acknowledged_under_load_outlives_the_pen(
    workspace: Workspace, both: bool, after: int
) -> None:
    """Its journal is brought in by the next engine: every row once, under the number that was told."""
    process = engine(workspace, LOADED)
    assert process.stdout is not None
    with process, process.stdout:
        pen = int(process.stdout.readline())
        lines = [process.stdout.readline() for _ in range(after)]
        os.kill(pen, signal.SIGKILL)
        if both:
            process.kill()
        lines += process.stdout.read().splitlines(keepends=True)
        process.wait()
    told = [line.decode().split() for line in lines if line.endswith(b"\n")]
    lock = EngineLock(workspace.locks, "them")
    while not lock.take():
        pass  # until the pen has ended, too
    lock.release()

    workspace.prepare()

    stored = set(rows_on_disk(workspace, "SELECT id, seq FROM captures"))
    assert {(name, int(number)) for number, name in told} <= stored
    assert [] == [path for path in workspace.locks.iterdir() if path.suffix == ".journal"]
    assert rows_on_disk(workspace, "PRAGMA integrity_check") == [("ok",)]


async def test_under_load_rows_are_there_for_who_asks(workspace: Workspace) -> None:
    """Settling waits until everything that was told of is in its table; closing leaves no journal."""
    lock = EngineLock(workspace.locks, "us")
    lock.take()
    writer = Writer(workspace, await start_pen(workspace, lock))
    numbers: list[int] = []

    async def write_on(name: int) -> None:
        for n in range(100):
            numbers.append(
                await writer.write((CAPTURE, (f"{name}-{n}", 0, "", 0, "", "", 0, "")), numbered=True)
            )
            if n % 20 == 0:
                told = len(numbers)
                await writer.settle()
                assert len(rows_on_disk(workspace, "SELECT 1 FROM captures")) >= told

    await asyncio.gather(*(write_on(name) for name in range(40)))
    await writer.settle()

    assert sorted(numbers) == list(range(1, 4001))
    assert rows_on_disk(workspace, "SELECT count(*) FROM captures") == [(4000,)]
    await writer.close()
    lock.release()
    assert [] == list(workspace.locks.iterdir())


ALL = "SELECT count(*) FROM captures WHERE id LIKE 'all-%'"


@pytest.mark.parametrize("is_busy", [False, True], ids=["at rest", "under load"])
async def test_what_is_written_together_is_there_together(workspace: Workspace, *, is_busy: bool) -> None:
    """Whoever sees one of the rows sees all of them, however many they are."""
    lock = EngineLock(workspace.locks, "us")
    lock.take()
    writer = Writer(workspace, await start_pen(workspace, lock))

    def rows(name: str, count: int) -> list[list[Statement]]:
        return [[(CAPTURE, (f"{name}-{n}", 0, "", 0, "", "", 0, ""))] for n in range(count)]

    for turn in range(20 if is_busy else 0):
        await writer.write_together(rows(f"busy {turn}", 40))
    writing = asyncio.create_task(writer.write_together(rows("all", 2500)))
    seen = set()
    while not writing.done():
        seen.update(rows_on_disk(workspace, ALL))
        await asyncio.sleep(0)
    assert len(await writing) == 2500
    await writer.settle()

    assert rows_on_disk(workspace, ALL) == [(2500,)]
    assert seen <= {(0,), (2500,)}
    await writer.close()
    lock.release()


async def test_rows_come_to_their_tables_when_nobody_asks(workspace: Workspace) -> None:
    """As soon as there is time for it."""
    lock = EngineLock(workspace.locks, "us")
    lock.take()
    writer = Writer(workspace, await start_pen(workspace, lock))
    for _ in range(20):
        row = [writer.write((CAPTURE, (new_id(), 0, "", 0, "", "", 0, "")), numbered=True) for _ in range(40)]
        await asyncio.gather(*row)

    while rows_on_disk(workspace, "SELECT count(*) FROM captures") != [(800,)]:
        await asyncio.sleep(0.01)

    await writer.close()
    lock.release()


async def test_the_engine_steps_aside_only_under_load(
    writer: Writer, workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What comes now and then, or in small handfuls, is not worth a look at where the disk interrupts."""
    handfuls: list[bool] = []
    monkeypatch.setattr(Aside, "writes", lambda _: handfuls.append(True))
    for n in range(3):
        await writer.write((SETTING, (str(n), "")))
    assert [] == handfuls

    while not handfuls:
        row = [writer.write((CAPTURE, (new_id(), 0, "", 0, "", "", 0, "")), numbered=True) for _ in range(40)]
        await asyncio.gather(*row)


async def test_a_statement_finds_the_rows_acknowledged_before_it(workspace: Workspace) -> None:
    """What is more than a row is committed at once, after everything that came before it."""
    lock = EngineLock(workspace.locks, "us")
    lock.take()
    writer = Writer(workspace, await start_pen(workspace, lock))
    for _ in range(20):
        row = [writer.write((CAPTURE, (new_id(), 0, "", 0, "", "", 0, "")), numbered=True) for _ in range(40)]
        await asyncio.gather(*row[:-1])
        await writer.write(("DELETE FROM captures", ()))

        assert rows_on_disk(workspace, "SELECT count(*) FROM captures") == [(0,)]

    await writer.close()
    lock.release()


def units_of(asked: Request) -> list[Unit]:
    """With their statements in lists, as they come out of frames."""
    assert not isinstance(asked, Ended)
    units = asked if isinstance(asked, list) else [capture_unit(parts) for parts in asked.captures()]
    return [(numbered, list(statements)) for numbered, statements in units]


@pytest.mark.parametrize("size", [1, 7, 1000], ids=["bytewise", "odd pieces", "whole"])
def test_units_are_the_same_on_the_other_side(size: int) -> None:
    """Whatever pieces the socket makes of the frames."""
    units: list[Unit] = [
        (True, [(SETTING, ("a", None)), (INSERT, (b"\0\xff", -(2**63)))]),
        (False, [(SETTING, ("\u2603", 1.5))]),
    ]
    entries, reader = EntryWriter(), RequestReader()
    data = b"".join([entries.frames(units), entries.frames(units[:1])])

    pieces = (data[start : start + size] for start in range(0, len(data), size))
    got = [unit for piece in pieces for asked in reader.feed(piece) for unit in units_of(asked)]

    assert [*units, units[0]] == got


@pytest.mark.parametrize("size", [1, 7, 1000], ids=["bytewise", "odd pieces", "whole"])
def test_captures_and_units_cross_in_their_order(size: int) -> None:
    """What was packed before is not touched by what is packed next; what cannot be packed crosses as a unit."""
    unit: Unit = (True, [(SETTING, ("a", "b"))])
    captures: list[Entry] = [a_capture(received=bytes([n]) * 40 * n) for n in range(4)]
    unpackable = a_capture(row=a_capture_row(target="\ud800"))
    handfuls: list[list[Entry]] = [captures[:3], [captures[3], unit, captures[1]], [unpackable], captures[:1]]
    entries, reader = EntryWriter(), RequestReader()
    data = b"".join([bytes(entries.frames(handful)) for handful in handfuls])

    pieces = (data[start : start + size] for start in range(0, len(data), size))
    got = [asked for piece in pieces for asked in reader.feed(piece)]

    put = [
        capture_unit(parts_of(entry)) if isinstance(entry, Capture) else entry
        for handful in handfuls
        for entry in handful
    ]
    assert [one for asked in got for one in units_of(asked)] == [
        (numbered, list(statements)) for numbered, statements in put
    ]


def test_what_waits_for_the_pen_is_one_request(monkeypatch: pytest.MonkeyPatch) -> None:
    """One sync does for all of it, up to what a commit takes; what came in one frame is never taken apart."""
    monkeypatch.setattr(pen_wire, "BATCH", 10)
    entries, reader = EntryWriter(), RequestReader()
    captures: list[Entry] = [a_capture() for _ in range(12)]
    units: list[Entry] = [(True, [(SETTING, ("a", "b"))])] * 12
    sizes = [4, 5, 2, 12, 3]
    data = b"".join([bytes(entries.frames(kind[:size])) for kind in (captures, units) for size in sizes])

    asked = reader.feed(data + frame(SETTLE) + bytes(entries.frames(units[:1])))

    assert [len(each) for each in asked] == [9, 2, 12, 3, 9, 2, 12, 3, 0, 1]
    assert [isinstance(each, Packed) for each in asked] == [True] * 4 + [False] * 6
    assert units_of(asked[0]) == units_of([capture_unit(parts_of(a_capture()))] * 9)


def test_frames_are_not_mistaken_for_one_another() -> None:
    """Two frames in one piece are two values, and bytes that were laid out by others are no value."""
    buffer = bytearray(HEAD) + b"bytes"
    make_frame(buffer, 7)

    assert FrameReader().feed(frame([1]) + bytes(buffer) + frame(None)) == [[1], Raw(7, b"bytes"), None]
