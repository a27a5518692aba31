"""What becomes of the event that was just fired: its deliveries, live."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from core.changes import Change, ChangesMissed, DeliveryCreated, DeliveryMoved
from core.clock import Now, utc_now
from core.errors import NotFoundError
from core.model import DeliveryRow, Hook, Outcome, Triggered
from gui.deliveries.rows import row_tone, tries_text
from gui.desk import Desk
from gui.exchanges.words import counted, duration_text, endpoint_text, outcome_text
from gui.theme import GAP_S, GAP_XS, Tone
from gui.widgets.controls import button, label
from gui.widgets.windowed_model import Column, WindowedModel
from gui.widgets.windowed_table import WindowedTable


def sent_columns(now: Now) -> tuple[Column[DeliveryRow], ...]:
    """Who gets it, and how far it has come."""
    return (
        Column("Hook", lambda row: row.hook_name, 200),
        Column("Outcome", lambda row: outcome_text(row, now()), 130, tone=row_tone),
        Column("Tries", tries_text, 60, right=True),
        Column("Took", lambda row: duration_text(row.duration_ms), 90, right=True),
        Column("Endpoint", lambda row: endpoint_text(row.url), 0, mono=True, muted=True),
    )


class SentList(QWidget):
    """The deliveries of one event; Enter or a double click opens one on the Deliveries page."""

    opened = Signal(str)
    """The id of a delivery to look at."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._event_id = ""
        self._rows: dict[int, DeliveryRow] = {}
        self._model: WindowedModel[DeliveryRow] = WindowedModel(
            sent_columns(utc_now),
            fetch=desk.reader.delivery_rows,
            seq_of=lambda row: row.seq,
            spawn=desk.work,
        )
        self.table: WindowedTable[DeliveryRow] = WindowedTable(self._model, name="Deliveries of this event")
        self.table.opened.connect(self._open)
        self._title = label("Deliveries of this event", strong=True)
        self._says = label("Nothing sent yet.", tone=Tone.MUTED, wrap=True)
        self._look = button("Open delivery", kind="link", icon_name="open", on_click=self._open_current)
        self._look.setToolTip("Enter or a double click on a row does the same")
        self._look.setEnabled(False)
        self.table.current_changed.connect(lambda seq: self._look.setEnabled(seq is not None))
        head = QHBoxLayout()
        head.setSpacing(GAP_S)
        head.addWidget(self._title)
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
        return [self._rows[seq] for seq in sorted(self._rows, reverse=True)]

    def expect(self, event_id: str) -> None:
        """Show the deliveries of this event from now on, as they appear."""
        self._event_id = event_id
        self._rows.clear()
        self._model.show_seqs(())
        self._says.setText("Sending…")

    def give_up(self) -> None:
        """The event was not fired."""
        if not self._rows:
            self._says.setText("Nothing sent.")

    async def settle(self, fired: Triggered, hooks: Sequence[Hook]) -> None:
        """The event is fired: bring in what was not announced, and say who was passed over."""
        names = {hook.id: hook.name for hook in hooks}
        known = {row.id for row in self._rows.values()}
        missing = [delivery_id for delivery_id in fired.delivery_ids if delivery_id not in known]
        if fired.event_id == self._event_id:
            await self._read(missing)
        if not fired.delivery_ids:
            reasons = "; ".join(f"{names.get(hook_id, hook_id)}: {why}" for hook_id, why in fired.skipped)
            self._says.setText(f"No hook got it. {reasons}"[:500])

    def _follow(self, changes: tuple[Change, ...]) -> None:
        rows = [
            change.row
            for change in changes
            if isinstance(change, DeliveryCreated | DeliveryMoved) and change.row.event_id == self._event_id
        ]
        if rows and self._event_id:
            self._show(rows)
        if any(isinstance(change, ChangesMissed) for change in changes):
            pending = [row.id for row in self._rows.values() if row.outcome is Outcome.PENDING]
            if pending:
                self._desk.work(self._read(pending), "read what became of the event")

    async def _read(self, delivery_ids: Sequence[str]) -> None:
        rows = []
        for delivery_id in delivery_ids:
            try:
                rows.append(await self._desk.reader.delivery_row(delivery_id))
            except NotFoundError:
                continue  # cleared meanwhile
        self._show([row for row in rows if row.event_id == self._event_id])

    def _show(self, rows: Sequence[DeliveryRow]) -> None:
        is_first = not self._rows
        newer = [row for row in rows if _is_news(row, self._rows.get(row.seq))]
        self._rows.update((row.seq, row) for row in newer)
        known = all(self._model.shown_at(row.seq) is not None for row in newer)
        if known:
            self._model.update_rows(newer)
        else:
            self._model.add_rows(newer)
            if self._model.rowCount() < len(self._rows):
                self._model.show_seqs(self._rows)
        if is_first and self._rows:
            self.table.select_seq(max(self._rows))
        self._say()

    def _say(self) -> None:
        outcomes = [row.outcome for row in self._rows.values()]
        parts = [f"{outcomes.count(outcome):,} {outcome}" for outcome in Outcome if outcomes.count(outcome)]
        self._says.setText(f"{counted(len(outcomes), 'delivery', 'deliveries')}: {', '.join(parts)}")

    def _open(self, seq: int) -> None:
        if (row := self._rows.get(seq)) is not None:
            self.opened.emit(row.id)

    def _open_current(self) -> None:
        if self.table.current_seq is not None:
            self._open(self.table.current_seq)


def _is_news(row: DeliveryRow, known: DeliveryRow | None) -> bool:
    """A row that was read may be older than what was announced meanwhile: what is over stays over."""
    return known is None or known.outcome is Outcome.PENDING or row.outcome is not Outcome.PENDING
