"""The Recent requests tab: the rows that Logto's log would have of a hook, newest first, a page at a time."""

from collections.abc import Sequence
from datetime import timedelta

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from core.catalogue.events import EVENTS
from core.changes import Change, ChangesMissed, DeliveryMoved
from core.clock import to_ms, utc_now
from core.logto.log_query import COUNT_CAP, PAGE_SIZE, LogQuery
from core.model import DeliveryRow, Outcome
from gui.desk import Desk
from gui.exchanges.words import duration_text, widest_durations
from gui.hooks.record_view import RecordView, local_time
from gui.language import mark, tr
from gui.theme import GAP_L, GAP_M, GAP_S, GAP_XL, Tone
from gui.widgets.controls import button, label, make_clearable
from gui.widgets.empty_state import EmptyState
from gui.widgets.windowed_model import Column, WindowedModel
from gui.widgets.windowed_table import WindowedTable

# News are read at most this often while they stream in.
PAUSE_MS = 500
_WINDOWS: tuple[tuple[str, timedelta | None], ...] = (
    (mark("Last 24 hours"), timedelta(hours=24)),
    (mark("Last 7 days"), timedelta(days=7)),
    (mark("All that is kept"), None),
)


class RecentRequests(QWidget):
    """A list, and in its place the record of the row that was opened."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._hook_id = ""
        # The event type that is filtered by; empty for all.
        self._event = ""
        self._page = 1
        self._total = 0
        self._is_stale = False
        self._rows: dict[int, DeliveryRow] = {}
        self._ranks: dict[str, int] = {}
        self._model: WindowedModel[DeliveryRow] = WindowedModel(
            _COLUMNS, fetch=self._fetch, seq_of=lambda row: self._ranks.get(row.id, 0), spawn=desk.work
        )
        self.table: WindowedTable[DeliveryRow] = WindowedTable(self._model, name=tr("Recent requests"))
        self._model.setParent(self.table)
        self.table.opened.connect(self._open)
        self.event_filter = _event_filter()
        self._window = QComboBox()
        self._newer = button(tr("Newer"), kind="link", on_click=lambda: self._turn(-1))
        self._older = button(tr("Older"), kind="link", on_click=lambda: self._turn(1))
        self._count = label(tone=Tone.MUTED)
        self.nothing = EmptyState("deliveries", tr("No requests"), "")
        self.nothing.acted.connect(self._clear_filter)
        self.record = RecordView(desk)
        self.record.left.connect(self._back)
        self._places = QStackedWidget()
        self._pages = QStackedWidget(self)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._catch_up)
        self._lay_out()
        self._connect()

    def show_hook(self, hook_id: str) -> None:
        """Show the requests of another hook; an empty id has none."""
        if hook_id == self._hook_id:
            return
        self._hook_id = hook_id
        self._page = 1
        self._show([], 0)
        self._pages.setCurrentIndex(0)
        self.refresh()

    def refresh(self) -> None:
        """Read the page again, as soon as somebody looks at it."""
        self._is_stale = True
        if self.isVisible():
            self._catch_up()

    @property
    def rows(self) -> list[DeliveryRow]:
        """What is on the page, newest first."""
        return [self._rows[rank] for rank in sorted(self._rows, reverse=True)]

    # reading

    def _follow(self, changes: tuple[Change, ...]) -> None:
        if any(_is_news(change, self._hook_id) for change in changes):
            self._is_stale = True
            if self.isVisible() and not self._pause.isActive():
                self._pause.start()

    def _catch_up(self) -> None:
        if self._is_stale and self._hook_id:
            self._is_stale = False
            self._desk.work(self._read(self._query()), "read the recent requests")

    def _query(self) -> LogQuery:
        window = _WINDOWS[self._window.currentIndex()][1]
        return LogQuery(
            hook_id=self._hook_id,
            event=self._event or None,
            start_ms=None if window is None else to_ms(utc_now() - window),
            page=self._page,
            cap=True,
        )

    async def _read(self, query: LogQuery) -> None:
        rows = await self._desk.reader.log_page(query)
        total = await self._desk.reader.log_total(query)
        if query.hook_id != self._hook_id or query.page != self._page:
            return
        if not rows and total and self._page > 1:
            self._page = 1
            self.refresh()
            return
        self._show(rows, total)

    def _show(self, rows: Sequence[DeliveryRow], total: int) -> None:
        ranks = range(len(rows), 0, -1)
        self._total = total
        self._ranks = {row.id: rank for row, rank in zip(rows, ranks, strict=True)}
        before, self._rows = self._rows, dict(zip(ranks, rows, strict=True))
        if before.keys() != self._rows.keys():
            self.table.show_seqs(self._rows)
        self._model.update_rows(rows)
        self._places.setCurrentIndex(0 if rows else 1)
        self._say()

    def _say(self) -> None:
        first = (self._page - 1) * PAGE_SIZE + 1
        last = first + len(self._rows) - 1
        self._count.setText(_range_text(first, last, self._total) if self._rows else "")
        self._newer.setEnabled(self._page > 1)
        self._older.setEnabled(last < self._total)
        self.nothing.say(
            tr("No request matches" if self._event else "No requests yet"),
            tr(
                "{window}. A request stands here once its delivery is over; replays and tests do not count.",
                window=self._window.currentText(),
            ),
            tr("Clear the filter") if self._event else "",
        )

    async def _fetch(self, ranks: Sequence[int]) -> list[DeliveryRow]:
        return [self._rows[rank] for rank in ranks if rank in self._rows]

    # doing

    def _turn(self, by: int) -> None:
        self._page = max(1, self._page + by)
        self.refresh()

    def _filter(self) -> None:
        self._page = 1
        self.refresh()

    def _filter_by(self, event: str) -> None:
        if event != self._event:
            self._event = event
            self._filter()

    def _clear_filter(self) -> None:
        self.event_filter.setCurrentIndex(-1)
        self._filter_by("")

    def _settle_event(self) -> None:
        """What was typed is an event type, or gives way to the one that is filtered by."""
        place = self.event_filter.findText(
            self.event_filter.currentText().strip(), Qt.MatchFlag.MatchFixedString
        )
        if place >= 0:
            self.event_filter.setCurrentIndex(place)
        else:
            self.event_filter.setEditText(self._event)

    def _open(self, rank: int) -> None:
        if (row := self._rows.get(rank)) is not None:
            self._pages.setCurrentIndex(1)
            self.record.setFocus()
            self._desk.work(self.record.show_row(row), "read a record")

    def _back(self) -> None:
        self._pages.setCurrentIndex(0)
        self.table.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._catch_up()

    # building

    def _connect(self) -> None:
        self._desk.changes.announced.connect(self._follow)
        self.event_filter.currentIndexChanged.connect(
            lambda place: self._filter_by(self.event_filter.itemText(place))
        )
        line = self.event_filter.lineEdit()
        assert line is not None
        line.textChanged.connect(lambda text: None if text else self._clear_filter())
        line.editingFinished.connect(self._settle_event)
        self._window.currentIndexChanged.connect(self._filter)

    def _lay_out(self) -> None:
        self._window.setAccessibleName(tr("Time window"))
        self._window.addItems([tr(words) for words, _ in _WINDOWS])
        self._newer.setAccessibleName(tr("Newer requests"))
        self._older.setAccessibleName(tr("Older requests"))
        head = QHBoxLayout()
        head.setSpacing(GAP_S)
        head.addWidget(self.event_filter, 1)
        head.addWidget(self._window)
        head.addStretch(1)
        head.addWidget(self._count)
        head.addWidget(self._newer)
        head.addWidget(self._older)
        self._places.addWidget(self.table)
        self._places.addWidget(self.nothing)
        listing = QWidget()
        column = QVBoxLayout(listing)
        column.setContentsMargins(GAP_XL, GAP_M, GAP_XL, GAP_L)
        column.setSpacing(GAP_S)
        column.addLayout(head)
        column.addWidget(self._places, 1)
        self._pages.addWidget(listing)
        self._pages.addWidget(self.record)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._pages)


def status_text(row: DeliveryRow) -> str:
    """The last answer's status, or why there was none."""
    if row.failure is not None:
        return tr(row.failure)
    return "–" if row.status is None else str(row.status)


def request_tone(row: DeliveryRow) -> Tone:
    """Red for no answer or a status from 400 on, as in Logto's Console."""
    is_bad = row.failure is not None or row.status is None or row.status >= 400
    return Tone.BAD if is_bad else Tone.OK if row.outcome is Outcome.DELIVERED else Tone.WARN


_COLUMNS: tuple[Column[DeliveryRow], ...] = (
    Column(mark("Status"), status_text, 110, tone=request_tone),
    Column(mark("Event"), lambda row: row.event, 0),
    Column(mark("Tries"), lambda row: str(row.attempts), 50, right=True),
    Column(
        mark("Took"), lambda row: duration_text(row.duration_ms), 90, right=True, widest=widest_durations()
    ),
    Column(mark("Time"), lambda row: local_time(row.ended_at or row.created_at), 170, muted=True),
)


def _range_text(first: int, last: int, total: int) -> str:
    """``21–40 of 312``; beyond the cap nobody counts."""
    shown = {"first": f"{first:,}", "last": f"{last:,}"}
    if total > COUNT_CAP:
        return tr("{first}–{last} of more than {cap}", cap=f"{COUNT_CAP:,}", **shown)
    return tr("{first}–{last} of {total}", total=f"{total:,}", **shown)


def _is_news(change: Change, hook_id: str) -> bool:
    if isinstance(change, DeliveryMoved):
        return change.row.hook_id == hook_id and change.row.outcome is not Outcome.PENDING
    return isinstance(change, ChangesMissed)


def _event_filter() -> QComboBox:
    """All event types, found by any part of their names."""
    made = QComboBox()
    made.setAccessibleName(tr("Filter by event"))
    made.setEditable(True)
    made.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
    made.addItems([event.type for event in EVENTS])
    made.setCurrentIndex(-1)
    if (completer := made.completer()) is not None:
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCompletionMode(completer.CompletionMode.PopupCompletion)
    if (line := made.lineEdit()) is not None:
        make_clearable(line)
        line.setPlaceholderText(tr("All events"))
        line.setAccessibleName(tr("Filter by event"))
    return made
