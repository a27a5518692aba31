"""The backlog: units that were acknowledged and are not in their tables yet.

Under load a commit for each handful of units is what everything waits for. So they are written to a journal, which is a
tenth of the work, acknowledged, and brought into their tables by the hundred, when there is time or somebody asks.
What holds a journal tells in the workspace how far it has come: whoever finds one goes on from there (``recover``).
"""

import logging
import sqlite3
import struct
import sys
from collections import deque
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import islice
from pathlib import Path

import msgspec

from core.store.commit import (
    Into,
    Refusal,
    Statement,
    Unit,
    close_after_writing,
    commit,
    is_bug,
    open_for_writing,
)
from core.store.journal import Journal, Part, Place, read_journal, remove_journal
from core.store.locks import JOURNAL_SUFFIX, EngineLock
from core.store.numbers import Numbers
from core.store.packed import TABLE as CAPTURES
from core.store.packed import Packed, numbered_unit
from core.store.pen_wire import UnitCoder, UnitDecoder
from core.store.rows import PUT_SETTING

log = logging.getLogger(__name__)

# The units of one transaction: a reader that asks for all waits for the last of them, a sender for one.
PORTION = 256
# What a journal's name ends with when something in it was not understood: it is in nobody's way, and nothing is lost.
UNREAD_SUFFIX = ".unread"

_MARKS = "SELECT name FROM settings WHERE name LIKE 'journal %'"
_NO_MARK = "DELETE FROM settings WHERE name = ?"
_MARK_OF = "SELECT value FROM settings WHERE name = ?"

_SIZE = struct.Struct(">I")
_pack = msgspec.msgpack.Encoder().encode
_unpack = msgspec.msgpack.Decoder().decode


class Backlog:
    """What one pen has acknowledged and not yet committed."""

    def __init__(self, connection: sqlite3.Connection, journal: Journal, name: str) -> None:
        self._connection = connection
        self._journal = journal
        self._numbers = Numbers(connection)
        self._table = _Table(connection, name)
        self._queue = _Queue(self._table, journal.turn)

    @property
    def is_empty(self) -> bool:
        """Everything that was acknowledged is in its table."""
        return not self._queue.waiting

    def take(self, units: Sequence[Unit]) -> list[int] | None:
        """Have units safe on the disk; gives the numbers of their rows as a commit would.

        ``None`` where they are to be committed at once: they are more than rows, or there is no room. Raises
        ``sqlite3.Error`` where no numbers can be had, and ``OSError`` where the journal cannot be written.
        """
        if not all(isinstance(statement, Into) for _, statements in units for statement, _ in statements):
            return None
        numbers = [self._numbers.take(_table_of(unit)) if unit[0] else 0 for unit in units]
        placed = [_placed(unit, number) for unit, number in zip(units, numbers, strict=True)]
        try:
            record = _pack(UnitCoder().coded(placed))
        except (UnicodeError, OverflowError):  # what no column takes, either: a commit tells its writer
            return None
        if len(record) > self._journal.room:
            return None
        place = self._journal.append(record)
        self._queue.waiting.append(_Written(self._journal, place, len(placed)))
        return numbers

    def take_captures(self, captures: Packed) -> list[int] | None:
        """The same for captures as they came: nobody looks into them before they are settled."""
        if captures.size > self._journal.room:
            return None
        numbers = self._numbers.take_some(CAPTURES, len(captures))
        parts = _laid_out(numbers, captures)
        if sum(map(len, parts)) > self._journal.room:
            return None
        place = self._journal.append(*parts)
        self._queue.waiting.append(_Written(self._journal, place, len(numbers)))
        return numbers

    def settle_some(self) -> Refusal | None:
        """Bring a portion into its tables; why not, where that cannot be done now."""
        refusal = self._queue.settle_some()
        if self.is_empty:
            self._start_over()
        return refusal

    def settle(self) -> Refusal | None:
        """Bring everything into its tables; why not, where that cannot be done now."""
        while not self.is_empty:
            if (refusal := self.settle_some()) is not None:
                return refusal
        return None

    def close(self) -> None:
        """Settle and leave nothing behind; where that cannot be done, the journal stays for the next engine."""
        if self.settle() is None:
            # In this order: a journal that is there again without its mark would be brought in a second time.
            self._journal.remove()
            _forget_gone(self._connection, self._journal.path.parent)

    def _start_over(self) -> None:
        # The journal first: from here on, what is in the tables no longer counts in it.
        try:
            self._journal.start_over()
        except OSError as error:
            log.warning("the journal cannot be written, every handful is committed at once: %s", error)
        self._queue = _Queue(self._table, self._journal.turn)
        try:
            self._numbers.give_back()
        except sqlite3.Error as error:
            log.warning("numbers that were set aside are left out: %s", error)


@dataclass(frozen=True, slots=True)
class _Units:
    """A record that has been read: of a journal that was left behind."""

    placed: Sequence[Unit]

    def __len__(self) -> int:
        return len(self.placed)

    def units(self) -> Sequence[Unit]:
        return self.placed


_NOTHING = _Units(())


@dataclass(frozen=True, slots=True)
class _Written:
    """A record that is read again when it is settled.

    Kept here as well, captures would cost each handful six fresh pages and two copies, 20 µs of 150, and units a tenth
    of what they take. Measured 2026-11-23.
    """

    journal: Journal
    place: Place
    number: int

    def __len__(self) -> int:
        return self.number

    def units(self) -> Sequence[Unit]:
        return _units_of(self.journal.read(self.place))


class _Queue:
    """Records of one turn of a journal on their way into their tables."""

    def __init__(
        self, table: "_Table", turn: int, settled: int = 0, waiting: Iterable[_Units | _Written] = ()
    ) -> None:
        self._table = table
        self._turn = turn
        self._settled = settled
        self.waiting = deque(waiting)

    def settle_some(self) -> Refusal | None:
        """Bring a portion into its tables; why not, where that cannot be done now."""
        portion: list[Unit] = []
        records = 0
        for record in self.waiting:
            if portion and len(portion) + len(record) > PORTION:
                break
            try:
                portion += record.units()
            except OSError as error:
                if records:
                    break  # those before it come into their tables
                return "OperationalError", "SQLITE_IOERR", str(error)
            records += 1
        refusal = self._table.commit(portion, self._turn, self._settled + records)
        if refusal is None:
            self._settled += records
            for _ in range(records):
                self.waiting.popleft()
        return refusal


class _Table:
    """How far a journal has come, in the workspace; told in the commits that bring it there."""

    def __init__(self, connection: sqlite3.Connection, name: str) -> None:
        self._connection = connection
        self._name = f"journal {name}"

    def commit(self, units: Sequence[Unit], turn: int, settled: int) -> Refusal | None:
        """Commit units of a journal, and how many of its records that makes; why not, where that cannot be done."""
        mark: Unit = (False, [(PUT_SETTING, (self._name, f"{turn} {settled}"))])
        for outcome in commit(self._connection, [*units, mark]):
            if isinstance(outcome, int):
                continue
            if not is_bug(outcome):
                return outcome
            log.error("a unit of a journal has no place in its tables: %s", outcome)
        return None

    def settled(self, turn: int) -> int:
        """How many records of this turn are in their tables; all, where that is told of a later one already.

        So it is in a copy of a workspace at work whose journal was copied before its file.
        """
        found = self._connection.execute(_MARK_OF, (self._name,)).fetchone()
        of_turn, number = map(int, str(found[0]).split()) if found else (0, 0)
        if of_turn > turn:
            return sys.maxsize
        return number if of_turn == turn else 0


def recover(file: Path, folder: Path) -> None:
    """Bring what pens that were killed have left into the workspace. Raises ``sqlite3.Error`` and ``OSError``.

    What cannot be brought there now, since the disk is full or the file locked, stays for the next time.
    """
    for path in sorted(folder.glob(f"*{JOURNAL_SUFFIX}")):
        lock = EngineLock(folder, path.stem)
        if lock.take():
            try:
                if path.is_file():  # another engine may have been quicker
                    _recover(file, path)
            finally:
                lock.release()


def _recover(file: Path, path: Path) -> None:
    turn, records = read_journal(path)
    connection = open_for_writing(file)
    try:
        table = _Table(connection, path.stem)
        settled = table.settled(turn)
        waiting = [_understood(record) for record in islice(records, settled, None)]
        queue = _Queue(table, turn, settled, [record or _NOTHING for record in waiting])
        refusal = None
        while queue.waiting and refusal is None:
            refusal = queue.settle_some()
        if refusal is not None and not _is_for_ever(refusal):
            return
        if refusal is not None or None in waiting:
            log.error(
                "what an engine that was killed has left could not all be read; it is kept in %s.unread", path
            )
            path.replace(path.with_name(path.name + UNREAD_SUFFIX))
        else:
            remove_journal(path)
        _forget_gone(connection, path.parent)
    finally:
        close_after_writing(connection)


def _forget_gone(connection: sqlite3.Connection, folder: Path) -> None:
    """Keep no marks of journals that are no more; a pen that is killed at its end may leave one, too."""
    for (name,) in connection.execute(_MARKS).fetchall():
        if not (folder / f"{name.removeprefix('journal ')}{JOURNAL_SUFFIX}").exists():
            commit(connection, [(False, [(_NO_MARK, (name,))])])


def _understood(record: bytes) -> _Units | None:
    """The units of a record; ``None`` where another version of this program, or a bug, has written it."""
    try:
        return _Units(_units_of(record))
    except (msgspec.MsgspecError, ValueError, TypeError, LookupError):
        return None


def _units_of(record: bytes) -> Sequence[Unit]:
    first, second = _unpack(record)
    if not isinstance(second[0], bytes):
        return UnitDecoder().units((first, second))
    captures = Packed(len(first), tuple(second)).captures()
    return [numbered_unit(capture, number) for capture, number in zip(captures, first, strict=True)]


def _laid_out(numbers: Sequence[int], captures: Packed) -> list[Part]:
    """What ``_units_of`` reads as captures, in parts, so that theirs need not be copied.

    Source: the MessagePack specification, ``array 32`` and ``bin 32``.
    """
    parts: list[Part] = [b"\x92" + _pack(numbers) + b"\xdd" + _SIZE.pack(len(captures.pieces))]
    for piece in captures.pieces:
        parts += (b"\xc6" + _SIZE.pack(len(piece)), piece)
    return parts


def _is_for_ever(refusal: Refusal) -> bool:
    """Whether it is a table that is not as the units know it: to try again changes nothing."""
    return refusal[1] == "SQLITE_ERROR"


def _table_of(unit: Unit) -> str:
    into = unit[1][0][0]
    assert isinstance(into, Into)
    return into.table


def _placed(unit: Unit, number: int) -> Unit:
    """The unit with its number in every row, as a commit puts it there."""
    numbered, statements = unit
    if not numbered:
        return unit
    (first, values), *others = statements
    assert isinstance(first, Into)
    placed: list[Statement] = [(_with_number(first), (number, *values))]
    placed += [(statement, (number, *values)) for statement, values in others]
    return False, placed


@cache
def _with_number(into: Into) -> Into:
    return Into(into.table, f"seq, {into.columns}", into.conflict)
