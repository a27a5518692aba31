"""The pen's desk, over a socket as an engine has it."""

import socket
import threading
from pathlib import Path

import pytest

from core.store import desk, journal
from core.store.commit import Into, Unit, open_for_writing
from core.store.desk import Desk
from core.store.frames import FrameReader
from core.store.lines import Lines
from core.store.locks import EngineLock
from core.store.pen_wire import EntryWriter
from core.store.workspace import Workspace
from tests.core.store.test_writer import rows_on_disk

CAPTURE = Into("captures", "id, received_at, remote, exchange, method, target, body_size, hook_id")
COUNT = "SELECT count(*) FROM captures"


def handful(name: int) -> list[Unit]:
    return [(True, [(CAPTURE, (f"{name}-{n}", 0, "", 0, "", "", 0, ""))]) for n in range(10)]


def test_what_comes_without_end_is_settled_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Another program that reads the workspace sees it, though nobody asks and there is never a pause."""
    monkeypatch.setattr(journal, "CAPACITY", 8 * 1024 * 1024)
    monkeypatch.setattr(desk, "IDLE_S", 60.0)
    monkeypatch.setattr(desk, "LATE_S", 0.05)
    workspace = Workspace(tmp_path)
    workspace.prepare()
    ours, theirs = socket.socketpair()
    lender, lent = socket.socketpair()

    def serve() -> None:
        with theirs, lent:
            connection = open_for_writing(workspace.file)
            Desk(theirs, Lines(lent), connection, EngineLock(workspace.locks, "us").journal).serve()
            connection.close()

    thread = threading.Thread(target=serve)
    thread.start()
    entries, frames = EntryWriter(), FrameReader()
    number = 0
    settled: list[list[tuple[object, ...]]] = []
    with ours, lender:
        # Twice: the first time, it may be that the journal is not there yet.
        while len(settled) < 2 and number < 5000:
            ours.sendall(entries.frames(handful(number)))
            number += 1
            told = 0
            while told < 10:
                for outcomes, _, is_settled in frames.feed(ours.recv(65536)):
                    told += len(outcomes)
                    if is_settled and not outcomes:
                        settled.append(rows_on_disk(workspace, COUNT))
    thread.join()

    assert len(settled) == 2
    assert rows_on_disk(workspace, COUNT) == [(number * 10,)]
