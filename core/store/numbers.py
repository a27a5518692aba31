"""Row numbers set aside: a unit is numbered before its row is in the table. Several programs number the same tables."""

import sqlite3
from collections.abc import Iterable
from contextlib import suppress

# So many at first, then twice as many each time, up to the most: setting aside is a commit of its own, for which a
# thousand captures would wait 0.4 ms.
_FIRST_BLOCK = 1024
_LARGEST_BLOCK = 8192

_OF = "SELECT seq FROM sqlite_sequence WHERE name = ?"
_BEGIN = "INSERT INTO sqlite_sequence (seq, name) VALUES (?, ?)"
_NEXT = "UPDATE sqlite_sequence SET seq = ? WHERE name = ?"
# Only where nobody has numbered a row since: numbers are never given twice.
_BACK = "UPDATE sqlite_sequence SET seq = ? WHERE name = ? AND seq = ?"


class Numbers:
    """Gives the next numbers of tables whose key is ``AUTOINCREMENT``. Raises ``sqlite3.Error``."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._blocks: dict[str, tuple[int, int]] = {}
        """By table: the next number, and the last one set aside."""
        self._block = _FIRST_BLOCK

    def take(self, table: str) -> int:
        """A number that no other row of the table has or gets, higher than those given before."""
        return self.take_some(table, 1)[0]

    def take_some(self, table: str, count: int) -> list[int]:
        """So many of them, each higher than the one before."""
        taken: list[int] = []
        while len(taken) < count:
            number, last = self._blocks.get(table, (1, 0))
            if number > last:
                number, last = self._set_aside(table)
            some = range(number, min(last + 1, number + count - len(taken)))
            taken += some
            self._blocks[table] = (some.stop, last)
        return taken

    def give_back(self) -> None:
        """What is set aside and was not taken: the next row follows the last one, wherever it is written."""
        blocks, self._blocks = self._blocks, {}
        for table, (number, last) in blocks.items():
            self._connection.execute(_BACK, (number - 1, table, last))

    def _set_aside(self, table: str) -> tuple[int, int]:
        self._connection.execute("BEGIN IMMEDIATE")
        try:
            found: Iterable[tuple[int]] = self._connection.execute(_OF, (table,))
            used = next((seq for (seq,) in found), None)
            first = (used or 0) + 1
            last = first + self._block - 1
            self._connection.execute(_BEGIN if used is None else _NEXT, (last, table))
            self._connection.execute("COMMIT")
        except sqlite3.Error:
            with suppress(sqlite3.Error):  # where the disk is full it has been rolled back already
                self._connection.execute("ROLLBACK")
            raise
        self._block = min(2 * self._block, _LARGEST_BLOCK)
        return first, last
