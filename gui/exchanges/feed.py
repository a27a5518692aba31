"""Keeps a table what the workspace holds: reads what changed, and no more.

A change is announced after its row is stored. So whatever is told, the numbers from the lowest
one told of upwards are read again and compared: one small query a batch, with a filter or without.
"""

import asyncio
from array import array
from collections.abc import Callable, Coroutine, Sequence
from typing import Any, Generic

from PySide6.QtCore import QObject, Signal

from core.changes import Change, ChangesMissed
from core.filters import Filter
from gui.exchanges.source import Row, Source
from gui.language import sentence_case
from gui.theme import ROW_HEIGHT
from gui.widgets.windowed_model import Column, WindowedModel
from gui.widgets.windowed_table import WindowedTable

# More rows that go at once than this are shown anew: cheaper than taking each away.
ONE_BY_ONE = 200


class Feed(QObject, Generic[Row]):
    """The rows that match a filter, in a table, kept up to date."""

    counted = Signal()
    """Other rows are shown than before."""

    def __init__(
        self,
        source: Source[Row],
        columns: Sequence[Column[Row]],
        spawn: Callable[[Coroutine[Any, Any, Any], str], object],
    ) -> None:
        super().__init__()
        self.model: WindowedModel[Row] = WindowedModel(
            columns, fetch=self._fetch, seq_of=lambda row: row.seq, spawn=spawn
        )
        self.table: WindowedTable[Row] = WindowedTable(self.model, name=sentence_case(source.plural))
        # They end with their table, in the window's thread, not with whichever thread collects garbage.
        self.model.setParent(self.table)
        self.setParent(self.table)
        self._source = source
        self._wanted = Filter()
        self._shown: Filter | None = None
        self._from: int | None = None
        self._turn = asyncio.Lock()
        self._fetching = 0
        self._told: dict[int, Row] = {}
        self._unsettled: set[int] = set()
        self._kept: set[int] = set()

    async def show(self, wanted: Filter) -> None:
        """Show what matches another filter, or the same one read anew."""
        self._wanted, self._shown = wanted, None
        await self.catch_up(0)

    async def follow(self, changes: Sequence[Change]) -> None:
        """Bring in what a batch of changes tells of."""
        if any(isinstance(change, ChangesMissed) for change in changes):
            # Only what was not settled when it was last seen can look different now.
            self._update(await self._fetch(sorted(self._unsettled)))
            await self.catch_up(0)
        rows = [row for change in changes if (row := self._source.told(change)) is not None]
        if rows:
            self._update(rows)
            await self.catch_up(min(row.seq for row in rows))

    async def catch_up(self, lowest: int) -> None:
        """Read the numbers from ``lowest`` upwards again; what waits for its turn is read in one go.

        What cannot be read now is read the next time.
        """
        self._want_from(lowest)
        async with self._turn:
            while self._from is not None:
                # A filter that is not shown yet is read whole.
                lowest = min({self._from} | self._kept) if self._wanted is self._shown else 0
                self._from = None
                try:
                    await self._read_from(lowest, self._wanted)
                except BaseException:
                    self._want_from(lowest)
                    raise

    def _want_from(self, lowest: int) -> None:
        self._from = lowest if self._from is None else min(lowest, self._from)

    async def _read_from(self, lowest: int, wanted: Filter) -> None:
        found = await self._source.seqs(wanted, after=lowest - 1)
        if wanted is not self._wanted:
            self._from = 0
        elif wanted is self._shown:
            await self._merge(lowest, found)
        else:
            self._shown = wanted
            self._kept.clear()
            self.table.show_seqs(found)
            self.counted.emit()

    async def bring_up(self, seq: int) -> bool:
        """Select the row of this number, in sight; ``False`` if the filter hides it, unless it is newer than all shown.

        A new row that does not match stays for as long as it is looked at: the filter is not taken from
        who fires, or sends again, what they look for.
        """
        async with self._turn:
            if self.model.rowCount() and seq > self.model.seq_at(0):
                self.model.add_rows(await self._fetch([seq]))
                self._kept.add(seq)
                self.counted.emit()
            return self.table.select_seq(seq)

    async def _merge(self, lowest: int, found: "array[int]") -> None:
        recent = self.model.seqs_from(lowest)
        if recent == found:
            self._kept.clear()
            return
        before, now = set(recent), set(found)
        # Where everything was read again, what is missing was deleted; else it only does not match,
        # and the row that is looked at stays for so long.
        self._kept = (before - now) & {self.table.current_seq} if lowest else set()
        gone = before - now - self._kept
        new = now - before
        if len(gone) > ONE_BY_ONE or (new and recent and min(new) < recent[0]):
            older = self.model.seqs_between(len(recent), self.model.rowCount() - 1)
            self._show_in_place(((before | now) - gone).union(older))
        else:
            await self._move(gone, sorted(new))
        self.counted.emit()

    async def _move(self, gone: set[int], new: list[int]) -> None:
        """Rows that go, and rows that are newer than all shown: those that come into sight are read before that."""
        known = await self._fetch(new[-self.model.newest_of(len(new)) :]) if new else []
        self.model.remove_seqs(gone)
        self.model.add_seqs(new, {row.seq: row for row in known})

    def _show_in_place(self, seqs: set[int]) -> None:
        """Show these rows; those under the eye stay where they are."""
        bar = self.table.verticalScrollBar()
        top = self.table.rowAt(0)
        anchor = self.model.seq_at(top) if bar.value() and top >= 0 else None
        offset = bar.value() - top * ROW_HEIGHT
        self.table.show_seqs(seqs)
        place = None if anchor is None else self.model.shown_at(anchor)
        self.table.executeDelayedItemsLayout()
        bar.setValue(0 if place is None else place * ROW_HEIGHT + offset)

    async def _fetch(self, seqs: Sequence[int]) -> list[Row]:
        """The rows of these numbers, as they are when this returns: put them in place before anything is awaited."""
        self._fetching += 1
        try:
            rows = await self._source.rows(seqs)
            # What was told while this was being read is newer than what was read.
            rows = [self._told.get(row.seq, row) for row in rows]
        finally:
            self._fetching -= 1
            if not self._fetching:
                self._told.clear()
        self._note(rows)
        return rows

    def _update(self, rows: Sequence[Row]) -> None:
        if self._fetching:
            self._told.update((row.seq, row) for row in rows)
        self._note(rows)
        self.model.update_rows(rows)

    def _note(self, rows: Sequence[Row]) -> None:
        for row in rows:
            if self._source.settled(row):
                self._unsettled.discard(row.seq)
            else:
                self._unsettled.add(row.seq)
