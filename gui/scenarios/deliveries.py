"""The deliveries of a run, live."""

import asyncio
from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from core.changes import Change, ChangesMissed, DeliveryCreated, DeliveryMoved
from core.clock import Now, utc_now
from core.errors import NotFoundError
from core.model import DeliveryRow, Outcome
from gui.deliveries.rows import is_news, outcome_column, title_text, took_column, tries_text
from gui.desk import Desk
from gui.events.words import deliveries_text
from gui.language import mark, tr
from gui.theme import GAP_S, GAP_XS, Tone
from gui.widgets.controls import button, label
from gui.widgets.windowed_model import Column, WindowedModel
from gui.widgets.windowed_table import WindowedTable

# What comes within this is read at once.
GATHER_S = 0.06


def run_columns(now: Now) -> tuple[Column[DeliveryRow], ...]:
    """What was fired, who got it, and how far it has come."""
    return (
        Column(mark("Event"), title_text, 0),
        Column(mark("Hook"), lambda row: row.hook_name, 170),
        outcome_column(now, 120),
        Column(mark("Tries"), tries_text, 50, right=True),
        took_column(80),
    )


class RunDeliveries(QWidget):
    """What a run has fired so far, newest first; Enter or a double click opens one on the Deliveries page."""

    opened = Signal(str)
    """The id of a delivery to look at."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._rows: dict[str, DeliveryRow] = {}
        self._ours: set[str] = set()
        self._unread: list[str] = []
        self._reading = False
        self._model: WindowedModel[DeliveryRow] = WindowedModel(
            run_columns(utc_now), fetch=desk.reader.delivery_rows, seq_of=lambda row: row.seq, spawn=desk.work
        )
        self.table: WindowedTable[DeliveryRow] = WindowedTable(self._model, name=tr("Deliveries of this run"))
        self.table.opened.connect(self._open)
        self._says = label(tr("Not run yet."), tone=Tone.MUTED, wrap=True)
        self._look = button(tr("Open delivery"), kind="link", icon_name="open", on_click=self._open_current)
        self._look.setToolTip(tr("Enter or a double click on a row does the same"))
        self._look.setEnabled(False)
        self.table.current_changed.connect(lambda seq: self._look.setEnabled(seq is not None))
        head = QHBoxLayout()
        head.setSpacing(GAP_S)
        head.addWidget(label(tr("Deliveries of this run"), strong=True))
        head.addWidget(self._says, 1)
        head.addWidget(self._look)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP_XS)
        column.addLayout(head)
        column.addWidget(self.table, 1)
        desk.changes.announced.connect(self._follow)

    @property
    def rows(self) -> list[DeliveryRow]:
        """What is shown, newest first."""
        return sorted(self._rows.values(), key=lambda row: -row.seq)

    def clear(self, says: str) -> None:
        """A run begins, or another scenario is looked at."""
        self._rows.clear()
        self._ours.clear()
        self._unread.clear()
        self._model.show_seqs(())
        self._says.setText(says)

    def add(self, delivery_ids: Sequence[str]) -> None:
        """These are of the run as well."""
        self._ours.update(delivery_ids)
        self._unread.extend(delivery_ids)
        if delivery_ids and not self._reading:
            self._desk.work(self._read(), "read the deliveries of a run")

    def _follow(self, changes: tuple[Change, ...]) -> None:
        if not self._ours:
            return
        self._show(
            [
                change.row
                for change in changes
                if isinstance(change, DeliveryCreated | DeliveryMoved) and change.row.id in self._ours
            ]
        )
        if any(isinstance(change, ChangesMissed) for change in changes):
            self.add([row.id for row in self._rows.values() if row.outcome is Outcome.PENDING])

    async def _read(self) -> None:
        self._reading = True
        try:
            while self._unread:
                await asyncio.sleep(GATHER_S)
                wanted, self._unread = self._unread, []
                self._show(
                    [row for each in wanted if (row := await self._row(each)) and row.id in self._ours]
                )
        finally:
            self._reading = False

    async def _row(self, delivery_id: str) -> DeliveryRow | None:
        try:
            return await self._desk.reader.delivery_row(delivery_id)
        except NotFoundError:  # cleared meanwhile
            return None

    def _show(self, rows: Sequence[DeliveryRow]) -> None:
        newer = [row for row in rows if is_news(row, self._rows.get(row.id))]
        if not newer:
            return
        self._rows.update((row.id, row) for row in newer)
        if all(self._model.shown_at(row.seq) is not None for row in newer):
            self._model.update_rows(newer)
        else:
            self._model.add_rows(newer)
            if self._model.rowCount() < len(self._rows):
                self._model.show_seqs([row.seq for row in self._rows.values()])
        self._says.setText(deliveries_text(row.outcome for row in self._rows.values()))

    def _open(self, seq: int) -> None:
        for row in self._rows.values():
            if row.seq == seq:
                self.opened.emit(row.id)

    def _open_current(self) -> None:
        if self.table.current_seq is not None:
            self._open(self.table.current_seq)
