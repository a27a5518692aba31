"""One commit: units of statements in, one transaction, what became of each unit out.

Knows neither loop nor thread nor process, and imports little: the process that commits starts with it. Rows
of one table are one statement: that is 15 µs of CPU a capture, 32 to a commit. Measured 2026-11-22.
"""

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import suppress
from functools import cache
from itertools import chain
from pathlib import Path
from typing import Any, NamedTuple, TypeVar

# The most units one transaction takes, unless more are to be written together: bounds how long the first of them waits.
BATCH = 1000
BUSY_MS = 5000
# The most rows of one statement. Each number of rows is a statement of its own, which is prepared once.
PORTION = 64
_PREPARED = 8 * PORTION

_T = TypeVar("_T")


class Into(NamedTuple):
    """A row for a table; many of them are written by one statement.

    A tuple since it is looked up by for each row: a dataclass takes 0.4 µs for its hash.
    """

    table: str
    columns: str
    """Names, separated by commas."""
    conflict: str = ""
    """What follows ``ON CONFLICT``; empty: a conflict is an error."""

    def sql(self, rows: int) -> str:
        """The statement that writes so many rows."""
        return _insert_sql(self, rows)


@cache
def _insert_sql(into: Into, rows: int) -> str:
    places = f"({', '.join('?' for _ in into.columns.split(','))})"
    conflict = f" ON CONFLICT {into.conflict}" if into.conflict else ""
    return f"INSERT INTO {into.table} ({into.columns}) VALUES {', '.join([places] * rows)}{conflict}"


Statement = tuple[Into | str, Sequence[Any]]
"""A row and its values, or any other SQL and its parameters."""

Unit = tuple[bool, Sequence[Statement]]
"""Statements that are committed together or not at all.

With the mark before them, the table of the first one, an ``Into``, numbers its row, and that number is put
before the values of the rows that follow.
"""

Refusal = tuple[str, str, str]
"""Why a unit was not written: the class of the ``sqlite3.Error``, SQLite's name of it, its text."""

Outcome = int | Refusal
"""The number of a unit's row (0 where it asked for none), or why it was not written."""


def open_for_writing(file: Path) -> sqlite3.Connection:
    """A connection whose commits are on disk when they return. Raises ``sqlite3.Error``."""
    connection = sqlite3.connect(file, isolation_level=None, cached_statements=_PREPARED)
    try:
        for pragma in (
            f"busy_timeout = {BUSY_MS}",
            "journal_mode = WAL",
            "synchronous = FULL",
            "foreign_keys = ON",
        ):
            connection.execute(f"PRAGMA {pragma}")
    except sqlite3.Error:
        connection.close()
        raise
    return connection


def close_after_writing(connection: sqlite3.Connection) -> None:
    """Bring what was committed from the log into the file itself, then close."""
    with suppress(sqlite3.Error):
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    connection.close()


def commit(connection: sqlite3.Connection, units: Sequence[Unit]) -> list[Outcome]:
    """Write units as one transaction; what became of each, in their order. Never raises ``sqlite3.Error``.

    Where one unit breaks a constraint or holds what no column takes, a bug of its writer's, the others
    do not pay for it.
    """
    try:
        return list(_transaction(connection, units))
    except (sqlite3.IntegrityError, UnicodeError, OverflowError) as error:
        if len(units) > 1:
            return [outcome for unit in units for outcome in commit(connection, [unit])]
        return [refusal_of(error)]
    except sqlite3.Error as error:
        return [refusal_of(error)] * len(units)


def is_bug(refusal: Refusal) -> bool:
    """Whether the writer of the unit is to blame, and not the disk or the file."""
    return refusal[0] in ("IntegrityError", "DataError")


def as_error(refusal: Refusal) -> sqlite3.Error:
    """The error again."""
    kind, name, text = refusal
    error: sqlite3.Error = getattr(sqlite3, kind)(text)
    error.sqlite_errorname = name
    return error


def refusal_of(error: Exception) -> Refusal:
    """What is told of an error."""
    kind = type(error).__name__ if isinstance(error, sqlite3.Error) else "DataError"
    return kind, getattr(error, "sqlite_errorname", ""), str(error)


def _transaction(connection: sqlite3.Connection, units: Sequence[Unit]) -> list[int]:
    connection.execute("BEGIN IMMEDIATE")
    try:
        numbers = _insert_numbered(connection, units)
        for statement, rows in _grouped(units, numbers):
            if isinstance(statement, str):
                connection.executemany(statement, rows)
            else:
                for portion in _portions(rows):
                    connection.execute(statement.sql(len(portion)), list(chain.from_iterable(portion)))
        connection.execute("COMMIT")
    except BaseException:
        with suppress(sqlite3.Error):
            connection.execute("ROLLBACK")
        raise
    return numbers


def _insert_numbered(connection: sqlite3.Connection, units: Sequence[Unit]) -> list[int]:
    """Insert the first row of each unit that asks for it; gives the numbers, 0 for the other units.

    SQLite numbers the rows of a statement one after another, so the last number tells all.
    """
    numbers = [0] * len(units)
    by_statement: dict[Into | str, list[int]] = {}
    for place, (numbered, statements) in enumerate(units):
        if numbered:
            by_statement.setdefault(statements[0][0], []).append(place)
    for statement, places in by_statement.items():
        assert isinstance(statement, Into)
        for portion in _portions(places):
            values = list(chain.from_iterable(units[place][1][0][1] for place in portion))
            last = connection.execute(statement.sql(len(portion)), values).lastrowid or 0
            for number, place in enumerate(portion, last - len(portion) + 1):
                numbers[place] = number
    return numbers


def _grouped(units: Sequence[Unit], numbers: Sequence[int]) -> list[tuple[Into | str, list[Sequence[Any]]]]:
    """The rows of each statement that are not inserted yet, in the order in which statements first appear.

    What may replace a row comes last: of units that waited together a later one may change what an earlier one inserts.
    """
    grouped: dict[Into | str, list[Sequence[Any]]] = {}
    for (numbered, statements), number in zip(units, numbers, strict=True):
        if numbered:
            for statement, values in statements[1:]:
                grouped.setdefault(statement, []).append((number, *values))
        else:
            for statement, values in statements:
                grouped.setdefault(statement, []).append(values)
    return sorted(grouped.items(), key=lambda item: isinstance(item[0], Into) and item[0].conflict != "")


def _portions(rows: list[_T]) -> Iterator[list[_T]]:
    for start in range(0, len(rows), PORTION):
        yield rows[start : start + PORTION]
