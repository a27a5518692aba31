"""The shape of the workspace file, as numbered steps from nothing to today.

The version is SQLite's ``user_version``. Each step runs in one transaction together with its
version; before the first step over an existing file a copy is kept beside it.
"""

import os
import sqlite3
from collections.abc import Callable
from pathlib import Path

from core.errors import WorkspaceError

Step = Callable[[sqlite3.Connection], None]

_VERSION_1 = (
    # What the user decided is one JSON value (HookDraft): lists of hooks are short and read whole.
    """CREATE TABLE hooks (
        seq INTEGER PRIMARY KEY AUTOINCREMENT,
        id TEXT NOT NULL UNIQUE,
        created_at INTEGER NOT NULL,
        draft TEXT NOT NULL
    )""",
    # Apart from the hooks, so that nothing that copies a hook copies its key.
    # NULL: the key is in the operating system's keyring, under the hook's id; a BLOB: there, under this name.
    """CREATE TABLE signing_keys (
        hook_id TEXT PRIMARY KEY REFERENCES hooks(id) ON DELETE CASCADE,
        signing_key TEXT
    ) WITHOUT ROWID""",
    """CREATE TABLE settings (
        name TEXT PRIMARY KEY,
        value TEXT NOT NULL
    ) WITHOUT ROWID""",
    # What lists show of a delivery, and who is at work on it. Times are unix milliseconds.
    """CREATE TABLE deliveries (
        seq INTEGER PRIMARY KEY AUTOINCREMENT,
        id TEXT NOT NULL UNIQUE,
        event TEXT NOT NULL,
        event_id TEXT NOT NULL,
        hook_id TEXT NOT NULL,
        hook_name TEXT NOT NULL,
        method TEXT NOT NULL,
        url TEXT NOT NULL,
        outcome TEXT NOT NULL,
        created_at INTEGER NOT NULL,
        attempts INTEGER NOT NULL,
        attempting INTEGER NOT NULL,
        status INTEGER,
        failure TEXT,
        duration_ms REAL,
        next_attempt_at INTEGER,
        replay_of TEXT NOT NULL,
        owner TEXT
    )""",
    "CREATE INDEX deliveries_pending ON deliveries(owner) WHERE outcome = 'pending'",
    "CREATE INDEX deliveries_by_hook ON deliveries(hook_id, seq)",
    # Bodies apart from the rows that lists read.
    """CREATE TABLE orders (
        seq INTEGER PRIMARY KEY REFERENCES deliveries(seq) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
        terms BLOB NOT NULL,
        body BLOB NOT NULL
    )""",
    """CREATE TABLE attempts (
        delivery INTEGER NOT NULL REFERENCES deliveries(seq) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
        number INTEGER NOT NULL,
        started_at INTEGER NOT NULL,
        local TEXT,
        exchange INTEGER,
        record BLOB NOT NULL,
        received BLOB,
        PRIMARY KEY (delivery, number)
    )""",
    # Both sides of an exchange are found by time first: rows come in its order, so the index grows at its
    # end, where one by connection would be written all over.
    "CREATE INDEX attempts_by_time ON attempts(started_at, local, exchange)",
    """CREATE TABLE captures (
        seq INTEGER PRIMARY KEY AUTOINCREMENT,
        id TEXT NOT NULL UNIQUE,
        received_at INTEGER NOT NULL,
        remote TEXT NOT NULL,
        exchange INTEGER NOT NULL,
        method TEXT NOT NULL,
        target TEXT NOT NULL,
        body_size INTEGER NOT NULL,
        status INTEGER,
        malformed TEXT,
        verdict TEXT,
        hook_id TEXT NOT NULL
    )""",
    "CREATE INDEX captures_by_time ON captures(received_at, remote, exchange)",
    """CREATE TABLE capture_bytes (
        seq INTEGER PRIMARY KEY REFERENCES captures(seq) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
        record BLOB NOT NULL,
        received BLOB NOT NULL,
        answered BLOB NOT NULL
    )""",
)


def _first(connection: sqlite3.Connection) -> None:
    for statement in _VERSION_1:
        connection.execute(statement)


_VERSION_2 = (
    # A hook's actions are deliveries of their own, one after another.
    "ALTER TABLE deliveries ADD COLUMN action INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE deliveries ADD COLUMN after TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE deliveries ADD COLUMN reason TEXT NOT NULL DEFAULT ''",
    # Statistics and the delivery log go by the end of a delivery.
    "ALTER TABLE deliveries ADD COLUMN ended_at INTEGER",
    """UPDATE deliveries SET ended_at = CAST(
        coalesce((SELECT max(started_at) FROM attempts WHERE delivery = seq), created_at) + coalesce(duration_ms, 0)
    AS INTEGER) WHERE outcome <> 'pending'""",
    # The delivery log: what is counted and paged stands in the index itself. A delivery enters it at its end.
    """CREATE INDEX deliveries_logged ON deliveries(hook_id, ended_at, seq, outcome, event)
    WHERE outcome IN ('delivered', 'failed') AND event <> '' AND replay_of = '' AND method = 'POST'""",
    # The key before the last rotation, while it still verifies.
    "ALTER TABLE signing_keys ADD COLUMN previous_key TEXT",
    "ALTER TABLE signing_keys ADD COLUMN previous_until INTEGER",
)


def _second(connection: sqlite3.Connection) -> None:
    for statement in _VERSION_2:
        connection.execute(statement)


def _third(connection: sqlite3.Connection) -> None:
    # Named keys. NULL: the key is in the operating system's keyring, under its id; a BLOB: there, under this name.
    connection.execute(
        """CREATE TABLE vault (
            id TEXT PRIMARY KEY,
            name TEXT NOT NULL UNIQUE,
            scheme TEXT NOT NULL,
            secret TEXT,
            created_at INTEGER NOT NULL
        ) WITHOUT ROWID"""
    )
    # Which provider's challenge a capture was; empty: none.
    connection.execute("ALTER TABLE captures ADD COLUMN handshake TEXT NOT NULL DEFAULT ''")


STEPS: tuple[Step, ...] = (_first, _second, _third)
VERSION = len(STEPS)


def migrate(file: Path) -> None:
    """Bring a workspace file to today's version, making it where there is none.

    Raises ``WorkspaceError`` for a file from a newer version and for one that is no workspace.
    ``sqlite3.Error`` passes through.
    """
    connection = sqlite3.connect(file, isolation_level=None, timeout=10)
    try:
        version = _version(connection, file)
        if version > VERSION:
            raise WorkspaceError(
                f"The workspace {file} was written by a newer Hookbench (its version is {version}, "
                f"this program knows up to {VERSION}).",
                "Update Hookbench, or choose another workspace.",
            )
        connection.execute("PRAGMA journal_mode = WAL")
        if 0 < version < VERSION:
            _keep_copy(connection, file, version)
        if version < VERSION:
            _run_steps(connection, file)
    finally:
        connection.close()


def _run_steps(connection: sqlite3.Connection, file: Path) -> None:
    while True:
        # Read under the write lock: two programs may open a fresh workspace at the same time.
        connection.execute("BEGIN IMMEDIATE")
        try:
            version = _version(connection, file)
            if version >= VERSION:
                connection.execute("ROLLBACK")
                return
            STEPS[version](connection)
            connection.execute(f"PRAGMA user_version = {version + 1}")
            connection.execute("COMMIT")
        except BaseException:
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            raise


def _keep_copy(connection: sqlite3.Connection, file: Path, version: int) -> None:
    """A whole copy, what is still in the write-ahead log included; the first one made is the one that stays."""
    path = file.with_name(f"{file.stem}.v{version}{file.suffix}")
    if path.exists():
        return
    unfinished = path.with_suffix(".part")
    # Signing keys may be inside.
    os.close(os.open(unfinished, os.O_RDWR | os.O_CREAT | os.O_TRUNC, 0o600))
    copy = sqlite3.connect(unfinished)
    try:
        connection.backup(copy)
    finally:
        copy.close()
    unfinished.replace(path)


def _version(connection: sqlite3.Connection, file: Path) -> int:
    try:
        version = int(connection.execute("PRAGMA user_version").fetchone()[0])
        tables = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]
    except sqlite3.DatabaseError as error:
        if isinstance(error, sqlite3.OperationalError):
            raise
        raise WorkspaceError(
            f"{file} is not a workspace: it is no SQLite file, or it is damaged.",
            "Choose another workspace, or put a copy of the file in its place.",
        ) from error
    if version == 0 and tables:
        raise WorkspaceError(f"{file} is a SQLite file of another program.", "Choose another workspace.")
    return version
