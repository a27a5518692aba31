"""Opening a workspace: made where there is none, refused in words where it cannot be used."""

import os
import sqlite3
import stat
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from core.errors import WorkspaceError
from core.store import migrations
from core.store.locks import EngineLock
from core.store.workspace import Workspace, workspace_error


def test_a_fresh_workspace_is_the_users_alone(tmp_path: Path) -> None:
    """The file that may hold signing keys can be read by nobody else."""
    workspace = Workspace(tmp_path / "deep" / "w")

    workspace.prepare()

    assert stat.S_IMODE(workspace.file.stat().st_mode) == 0o600


def test_a_newer_workspace_is_refused_untouched(tmp_path: Path) -> None:
    """A file from a newer program is not opened, and the sentence says what to do."""
    workspace = Workspace(tmp_path)
    with sqlite3.connect(workspace.file) as connection:
        connection.execute(f"PRAGMA user_version = {migrations.VERSION + 1}")
    connection.close()
    before = workspace.file.read_bytes()

    with pytest.raises(WorkspaceError, match=r"newer Hookbench.*Update Hookbench"):
        workspace.prepare()

    assert workspace.file.read_bytes() == before


@pytest.mark.parametrize(
    ("content", "said"),
    [
        pytest.param(b"this is a letter, not a database" * 40, "is not a workspace", id="a text file"),
        pytest.param(None, "of another program", id="someone else's SQLite file"),
    ],
)
def test_what_is_no_workspace_is_refused(tmp_path: Path, content: bytes | None, said: str) -> None:
    """A file that merely has the name is left alone."""
    workspace = Workspace(tmp_path)
    if content is None:
        connection = sqlite3.connect(workspace.file)
        connection.execute("CREATE TABLE theirs (a)")
        connection.commit()
        connection.close()
    else:
        workspace.file.write_bytes(content)

    with pytest.raises(WorkspaceError, match=said):
        workspace.prepare()


def test_a_file_in_the_place_of_the_folder(tmp_path: Path) -> None:
    """Where a file lies, no folder can be made: said so."""
    (tmp_path / "w").write_text("")

    with pytest.raises(WorkspaceError, match="is a file, not a folder"):
        Workspace(tmp_path / "w").prepare()


@pytest.mark.parametrize(
    ("error", "said"),
    [
        pytest.param(OSError(28, "No space left on device"), "The disk is full", id="no space"),
        pytest.param(OSError(30, "Read-only file system"), "cannot be written", id="read-only"),
        pytest.param(OSError(13, "Permission denied"), "cannot be written", id="permission"),
        pytest.param(OSError(5, "Input/output error"), "cannot be used", id="anything else"),
    ],
)
def test_the_machines_errors_become_sentences(error: OSError, said: str) -> None:
    """Every way a disk can fail has words that say what to try."""
    problem = workspace_error(error, Path("/data/w/workspace.sqlite"))

    assert said in problem.message
    assert problem.hint


def test_a_copy_is_kept_before_the_first_migration(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """An older workspace is copied before it is changed, and then carries the new version."""
    workspace = Workspace(tmp_path)
    workspace.prepare()
    writing = sqlite3.connect(workspace.file)
    writing.execute("INSERT INTO settings (name, value) VALUES ('in the log', 'of the last writer')")
    writing.commit()
    older = migrations.VERSION
    step = lambda connection: connection.execute("CREATE TABLE new_things (a)")  # noqa: E731
    monkeypatch.setattr(migrations, "STEPS", (*migrations.STEPS, step))
    monkeypatch.setattr(migrations, "VERSION", older + 1)

    workspace.prepare()

    [path] = tmp_path.glob("workspace.v*.sqlite")
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    for file, version in ((path, older), (workspace.file, older + 1)):
        connection = sqlite3.connect(file)
        assert connection.execute("PRAGMA user_version").fetchone() == (version,)
        assert connection.execute("SELECT value FROM settings").fetchall() == [("of the last writer",)]
        connection.close()
    writing.close()


def test_a_migration_that_fails_leaves_the_file_as_it_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A step and its version are one transaction."""
    workspace = Workspace(tmp_path)
    workspace.prepare()

    def broken(connection: sqlite3.Connection) -> None:
        connection.execute("CREATE TABLE half_done (a)")
        connection.execute("this is no SQL")

    monkeypatch.setattr(migrations, "STEPS", (*migrations.STEPS, broken))
    monkeypatch.setattr(migrations, "VERSION", migrations.VERSION + 1)

    with pytest.raises(WorkspaceError):
        workspace.prepare()

    connection = sqlite3.connect(workspace.file)
    names = {row[0] for row in connection.execute("SELECT name FROM sqlite_master")}
    connection.close()
    assert "half_done" not in names


def test_a_killed_engine_lets_go_of_its_lock(tmp_path: Path) -> None:
    """Whoever holds a lock is alive: the operating system frees it when the process is killed."""
    workspace = Workspace(tmp_path)
    workspace.prepare()
    code = (
        "import sys, time; from pathlib import Path;"
        "from core.store.locks import *; from core.store.workspace import *;"
        f"lock = EngineLock(Workspace(Path({str(tmp_path)!r})).locks, 'them'); lock.take();"
        "print('held', flush=True); time.sleep(60)"
    )
    holder = subprocess.Popen(
        [sys.executable, "-c", code],
        stdout=subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": str(Path.cwd())},
    )
    assert holder.stdout is not None
    with holder, holder.stdout:
        holder.stdout.readline()

        assert not EngineLock(workspace.locks, "them").take()

        holder.kill()
        holder.wait()
        lock = EngineLock(workspace.locks, "them")
        assert lock.take()
        lock.release()


def test_an_engine_holds_its_lock_though_others_sweep(tmp_path: Path) -> None:
    """Who sweeps has the lock of an engine that just starts for a moment; without it, its deliveries were anybody's."""
    swept = threading.Event()

    def sweep() -> None:
        lock = EngineLock(tmp_path, "us")
        assert lock.take()
        swept.set()
        time.sleep(0.05)
        lock.release()

    sweeper = threading.Thread(target=sweep)
    sweeper.start()
    swept.wait()
    lock = EngineLock(tmp_path, "us")

    lock.hold()
    sweeper.join()

    assert not EngineLock(tmp_path, "us").take()
    lock.release()
