"""The pen's desk, over a socket as an engine has it."""

import socket
import threading
from collections.abc import Iterable
from pathlib import Path

import pytest

from core.store import desk, journal
from core.store.commit import Into, Unit, open_for_writing
from core.store.desk import Desk
from core.store.frames import FrameReader
from core.store.lines import Lines
from core.store.locks import EngineLock
from core.store.pen_wire import EntryWriter
from core.store.shelf import LOAD
from core.store.workspace import Workspace
from tests.core.store.test_writer import rows_on_disk
from tests.facts import a_capture, a_capture_row

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


class Witness(Lines):
    """Sends nothing; says of what is to be answered whether it is safe: each answer is its capture's id."""

    def __init__(self, lent: socket.socket, workspace: Workspace, journal: Path) -> None:
        super().__init__(lent)
        self._workspace = workspace
        self._journal = journal
        self.committed_at_the_end: object = -1

    def close(self) -> None:
        super().close()
        [[self.committed_at_the_end]] = rows_on_disk(self._workspace, COUNT)

    def answer(self, answers: Iterable[tuple[int, bytes]]) -> list[int]:
        committed = {
            str(name).encode() for [name] in rows_on_disk(self._workspace, "SELECT id FROM captures")
        }
        waiting = self._journal.read_bytes() if self._journal.exists() else b""
        return [int(name in committed or name in waiting) for _, name in answers]


def test_answers_follow_what_makes_captures_safe(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """In a table or in a journal: when the first byte of an answer leaves it can be read there.

    And nobody waits for the tables when the engine is gone: its lines are closed before that.
    """
    monkeypatch.setattr(desk, "IDLE_S", 60.0)
    monkeypatch.setattr(journal, "CAPACITY", 1024 * 1024)
    workspace = Workspace(tmp_path)
    workspace.prepare()
    ours, theirs = socket.socketpair()
    lender, lent = socket.socketpair()
    path = EngineLock(workspace.locks, "us").journal
    witness = Witness(lent, workspace, path)

    def serve() -> None:
        with theirs, lent:
            connection = open_for_writing(workspace.file)
            Desk(theirs, witness, connection, path).serve()
            connection.close()

    thread = threading.Thread(target=serve)
    thread.start()
    entries, frames = EntryWriter(), FrameReader()
    in_journal = turn = 0
    safe: list[int] = []
    with ours, lender:
        # The first ones are committed: it takes a while to make a journal.
        while in_journal < 3 and turn < 1000:
            names = [f"capture {turn} {n}" for n in range(LOAD)]
            captures = [a_capture(row=a_capture_row(id=name)) for name in names]
            ours.sendall(entries.frames(captures, [(1, name.encode()) for name in names]))
            turn += 1
            while len(safe) < turn * LOAD:
                for _, sent, is_settled in frames.feed(ours.recv(65536)):
                    safe += sent
                    in_journal += bool(sent) and not is_settled
    thread.join()

    assert in_journal == 3
    assert safe == [1] * turn * LOAD
    assert rows_on_disk(workspace, COUNT) == [(turn * LOAD,)]
    assert witness.committed_at_the_end == (turn - in_journal) * LOAD
