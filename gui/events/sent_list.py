"""What becomes of the event that was just fired: its deliveries, live, and who was passed over and why."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from core.changes import Change, ChangesMissed, DeliveryCreated, DeliveryMoved
from core.clock import Now, utc_now
from core.errors import NotFoundError
from core.model import DeliveryRow, Hook, Outcome, Triggered
from core.orders import RUN
from gui.deliveries.rows import is_news, outcome_column, took_column, tries_text
from gui.desk import Desk
from gui.events.words import deliveries_text
from gui.exchanges.words import endpoint_text
from gui.language import mark, tr
from gui.theme import GAP_S, GAP_XS, ROW_HEIGHT, Tone
from gui.widgets.controls import button, label
from gui.widgets.windowed_model import Column, WindowedModel
from gui.widgets.windowed_table import WindowedTable

# Rows of hooks that were passed over are no deliveries; they stand after all that are.
_NO_DELIVERY = 1 << 62


def sent_columns(now: Now, action: Callable[[DeliveryRow], str]) -> tuple[Column[DeliveryRow], ...]:
    """Who gets it, and how far it has come."""
    return (
        Column(mark("Hook"), lambda row: row.hook_name, 180),
        Column(mark("Action"), action, 90),
        outcome_column(now, 130),
        Column(mark("Tries"), tries_text, 60, right=True),
        took_column(90),
        Column(mark("Where, or why not"), where_text, 0, muted=True),
    )


def where_text(row: DeliveryRow) -> str:
    """Endpoint or command; of what was skipped or passed over the reason."""
    return row.reason or endpoint_text(row.url)


class SentList(QWidget):
    """The deliveries of one event in the order in which they start.

    Enter or a double click opens one on the Deliveries page.
    """

    opened = Signal(str)
    """The id of a delivery to look at."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._event_id = ""
        self._rows: dict[int, DeliveryRow] = {}
        # How many actions each hook has, by its id.
        self._actions: Counter[str] = Counter()
        self._model: WindowedModel[DeliveryRow] = WindowedModel(
            sent_columns(utc_now, self._action_text),
            fetch=self._fetch,
            seq_of=_place,
            spawn=desk.work,
        )
        self.table: WindowedTable[DeliveryRow] = WindowedTable(
            self._model, name=tr("Deliveries of this event")
        )
        self.table.setMinimumHeight(4 * ROW_HEIGHT)
        self.table.opened.connect(self._open)
        self._title = label(tr("Deliveries of this event"), strong=True)
        self._says = label(tr("Nothing sent yet."), tone=Tone.MUTED, wrap=True)
        self._look = button(tr("Open delivery"), kind="link", icon_name="open", on_click=self._open_current)
        self._look.setToolTip(tr("Enter or a double click on a row does the same"))
        self._look.setEnabled(False)
        self.table.current_changed.connect(lambda place: self._look.setEnabled(self._is_delivery(place)))
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
        """The deliveries that are shown, in their order."""
        return [self._rows[place] for place in sorted(self._rows, reverse=True) if self._is_delivery(place)]

    @property
    def passed_over(self) -> list[DeliveryRow]:
        """The hooks that got nothing, each as a row with its reason."""
        return [row for row in self._rows.values() if row.seq >= _NO_DELIVERY]

    def expect(self, event_id: str) -> None:
        """Show the deliveries of this event from now on, as they appear."""
        self._event_id = event_id
        self._rows.clear()
        self._actions.clear()
        self._model.show_seqs(())
        self._says.setText(tr("Sending…"))

    def give_up(self) -> None:
        """The event was not fired."""
        if not self._rows:
            self._says.setText(tr("Nothing sent."))

    async def settle(self, fired: Triggered, hooks: Sequence[Hook]) -> None:
        """The event is fired: bring in what was not announced, and say who was passed over."""
        names = {hook.id: hook.name for hook in hooks}
        known = {row.id for row in self._rows.values()}
        missing = [delivery_id for delivery_id in fired.delivery_ids if delivery_id not in known]
        if fired.event_id != self._event_id:
            return
        await self._read(missing)
        self._show(list(_passed_over(fired, names)))
        if not fired.delivery_ids:
            self._says.setText(tr("No hook got it."))

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
        newer = [row for row in rows if is_news(row, self._rows.get(_place(row)))]
        added = [row for row in newer if _place(row) not in self._rows]
        self._actions.update(row.hook_id for row in added if not row.replay_of)
        self._rows.update((_place(row), row) for row in newer)
        if added:
            self.table.show_seqs(self._rows)
        else:
            self._model.update_rows(newer)
        if is_first and self._rows:
            self.table.select_seq(max(self._rows))
        if self.rows:
            self._say()

    async def _fetch(self, places: Sequence[int]) -> list[DeliveryRow]:
        return [self._rows[place] for place in places if place in self._rows]

    def _action_text(self, row: DeliveryRow) -> str:
        """``webhook``; of several actions which one: ``2/3 script``."""
        if row.seq >= _NO_DELIVERY:
            return ""
        is_script, count = row.method == RUN, self._actions[row.hook_id]
        if count < 2:
            return tr("script" if is_script else "webhook")
        return tr(
            "{number}/{count} script" if is_script else "{number}/{count} webhook",
            number=row.action + 1,
            count=count,
        )

    def _say(self) -> None:
        self._says.setText(deliveries_text((row.outcome for row in self.rows), len(self.passed_over)))

    def _is_delivery(self, place: int | None) -> bool:
        return place is not None and place > -_NO_DELIVERY

    def _open(self, place: int) -> None:
        if self._is_delivery(place) and (row := self._rows.get(place)) is not None:
            self.opened.emit(row.id)

    def _open_current(self) -> None:
        if self.table.current_seq is not None:
            self._open(self.table.current_seq)


def _place(row: DeliveryRow) -> int:
    """Tables show the highest number first; here that is the delivery that starts first."""
    return -row.seq


def _passed_over(fired: Triggered, names: Mapping[str, str]) -> Iterable[DeliveryRow]:
    """A row for each hook that was passed over, which is no delivery and cannot be opened."""
    for number, (hook_id, why) in enumerate(fired.skipped):
        yield DeliveryRow(
            seq=_NO_DELIVERY + number,
            id="",
            event="",
            event_id=fired.event_id,
            hook_id=hook_id,
            hook_name=names.get(hook_id, hook_id),
            method="",
            url="",
            outcome=Outcome.SKIPPED,
            created_at=utc_now(),
            reason=why,
        )
