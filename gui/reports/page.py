"""The Reports page: one report at a time, as a chart with its table, in words, and out to a file."""

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction, QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QMenu,
    QPushButton,
    QScrollArea,
    QSplitter,
    QStackedWidget,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from core.changes import CaptureReceived, Change, ChangesMissed, DeliveryMoved, HookDeleted, HookSaved
from core.model import Outcome
from core.reports.figures import COUNTED, Activity, Failures, Kind
from core.reports.table import Report, csv_text, table_of
from core.reports.window import Window
from gui.desk import Desk, PageAction
from gui.exchanges.asking import file_to_save, save_bytes
from gui.language import tr
from gui.reports.choices import Choices
from gui.reports.column_chart import ColumnChart
from gui.reports.drawings import failures_drawing, latency_drawing
from gui.reports.number_table import NumberTable
from gui.reports.picture import picture
from gui.reports.row_chart import RowChart
from gui.reports.words import NOTHING, TITLES, headline, is_empty
from gui.theme import GAP_L, GAP_M, GAP_S, Tone
from gui.widgets.controls import ElidedLabel, button, label
from gui.widgets.empty_state import EmptyState

# While news stream in, a report is read again at most this often: it reads whole tables.
PAUSE_MS = 3_000
# The height of a column chart in a picture; one of rows is as high as its rows.
_PICTURE_HEIGHT = 460


@dataclass(frozen=True, slots=True)
class _Shown:
    """A report, and what was asked for: by the time it is saved, another may be chosen."""

    kind: Kind
    choice: str
    """Range and hook in words."""
    report: Report


class ReportsPage(QWidget):
    """Reads when it is looked at, and again after news."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._reading: asyncio.Task[None] | None = None
        self._is_stale = True
        self._shown: _Shown | None = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self.tabs = QTabBar()
        self.choices = Choices()
        self.headline = label(strong=True)
        self.told = ElidedLabel("", Qt.TextElideMode.ElideRight)
        self.columns = ColumnChart()
        self.rows = RowChart()
        self.table = NumberTable()
        self.counted = label(tone=Tone.MUTED, wrap=True)
        self.nothing = EmptyState("reports", "", "")
        self._scroll = QScrollArea()
        self._charts = QStackedWidget()
        self._split = QSplitter(Qt.Orientation.Horizontal)
        self._places = QStackedWidget()
        self._table_button = button(tr("Table"))
        self._export_button = self._made_export()
        self._lay_out()
        self._connect()

    # a page

    def select(self, some_id: str) -> None:
        """Show the report of this name."""
        if some_id in set(Kind):
            self.tabs.setCurrentIndex(list(Kind).index(Kind(some_id)))

    def focus_filter(self) -> None:
        self.choices.span.setFocus()

    def page_actions(self) -> Mapping[PageAction, QAction]:
        return {}

    @property
    def kind(self) -> Kind:
        """Which report is chosen."""
        return list(Kind)[self.tabs.currentIndex()]

    @property
    def report(self) -> Report | None:
        """The figures on screen; ``None`` until the first were read."""
        return None if self._shown is None else self._shown.report

    # reading

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._catch_up()

    def _follow(self, changes: tuple[Change, ...]) -> None:
        if any(_counts(change) for change in changes):
            self._is_stale = True
            if self.isVisible() and not self._pause.isActive():
                self._pause.start()

    def _catch_up(self) -> None:
        if self._is_stale and self.isVisible():
            self._read()

    def _ask_again(self) -> None:
        """Another report is wanted: what is being read is of no use any more."""
        self.choices.allow_grain(self.kind in (Kind.SIGN_INS, Kind.REGISTRATIONS))
        self.counted.setText(tr(COUNTED[self.kind]))
        self._is_stale = True
        self._catch_up()

    def _read(self) -> None:
        window = self.choices.chosen_window()
        if window is None:
            return
        self._is_stale = False
        self._pause.start()
        self._desk.work(self._show_report(self.kind, window, self.choices.words), "read a report")

    async def _show_report(self, kind: Kind, window: Window, choice: str) -> None:
        if self._reading is not None:
            self._reading.cancel()
        self._reading = asyncio.current_task()
        self.setCursor(Qt.CursorShape.BusyCursor)
        try:
            self.choices.offer_hooks(await self._desk.reader.hook_names())
            report = await self._desk.reader.report(kind, window)
        finally:
            if self._reading is asyncio.current_task():
                self._reading = None
                self.unsetCursor()
        self._show(_Shown(kind, choice, report))

    def _show(self, shown: _Shown) -> None:
        self._shown = shown
        kind, report = shown.kind, shown.report
        self.headline.setText(headline(kind, report))
        self.counted.setText(tr(COUNTED[kind]))
        if isinstance(report, Activity):
            self.columns.show_activity(report)
            self._charts.setCurrentIndex(0)
        else:
            drawing = failures_drawing(report) if isinstance(report, Failures) else latency_drawing(report)
            self.rows.show_drawing(drawing)
            self._charts.setCurrentIndex(1)
        self.table.show_table(table_of(kind, report, tr))
        self._make_room()
        empty = is_empty(report)
        if empty:
            self.told.set_text("")
            title, sentence = NOTHING[kind]
            self.nothing.say(tr(title), tr(sentence), tr("Choose an event"))
        self._places.setCurrentIndex(1 if empty else 0)
        self._export_button.setEnabled(not empty)

    # doing

    def _toggle_table(self, shown: bool) -> None:
        self.table.setVisible(shown)
        self._make_room()
        self._desk.memory.setValue("reports/table", shown)

    def _make_room(self) -> None:
        """The table gets what its numbers need, and never more than half."""
        whole = self._split.width()
        wanted = min(self.table.wanted_width, whole // 2)
        self._split.setSizes([whole - wanted, wanted])

    def _save_csv(self) -> None:
        if (shown := self._shown) is not None:
            data = csv_text(table_of(shown.kind, shown.report)).encode("utf-8", "replace")
            kinds = f"{tr('Comma-separated values')} (*.csv)"
            self._desk.work(self._save(data, f"{shown.kind.value}.csv", kinds), "save a report")

    def _save_picture(self) -> None:
        if (shown := self._shown) is None:
            return
        if isinstance(shown.report, Activity):
            chart: ColumnChart | RowChart = self.columns
            height = _PICTURE_HEIGHT
        else:
            chart, height = self.rows, self.rows.minimumSizeHint().height()
        data = picture(
            chart,
            height,
            title=tr(TITLES[shown.kind]),
            subtitle=f"{headline(shown.kind, shown.report)} · {shown.choice}",
            note=tr(COUNTED[shown.kind]),
            font=self.font(),
        )
        kinds = f"{tr('Picture')} (*.png)"
        self._desk.work(self._save(data, f"{shown.kind.value}.png", kinds), "save a picture")

    async def _save(self, data: bytes, name: str, kinds: str) -> None:
        path = await file_to_save(self, tr("Save report"), name, kinds)
        if path is None:
            return
        await save_bytes(self._desk.workshop, path, data)
        self._desk.notice(tr("Saved to {path}.", path=path))

    # building

    def _made_export(self) -> QPushButton:
        made = button(tr("Save"), icon_name="save")
        menu = QMenu(made)
        menu.addAction(tr("Picture (PNG)…"), self._save_picture)
        menu.addAction(tr("Table (CSV)…"), self._save_csv)
        made.setMenu(menu)
        made.setAccessibleName(tr("Save report"))
        return made

    def _connect(self) -> None:
        self._desk.changes.announced.connect(self._follow)
        self._pause.timeout.connect(self._catch_up)
        self.tabs.currentChanged.connect(self._ask_again)
        self.choices.changed.connect(self._ask_again)
        for chart in (self.columns, self.rows):
            chart.chosen.connect(self.told.set_text)
        self.nothing.acted.connect(lambda: self._desk.show("event"))
        self._table_button.toggled.connect(self._toggle_table)
        shown = self._desk.memory.value("reports/table", False, bool)
        self._table_button.setChecked(bool(shown))
        self.table.setVisible(bool(shown))
        self._ask_again()

    def _lay_out(self) -> None:
        self.tabs.setAccessibleName(tr("Reports"))
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        for kind in Kind:
            self.tabs.addTab(tr(TITLES[kind]))
        self._table_button.setCheckable(True)
        self._table_button.setAccessibleDescription(tr("Shows the numbers beside the chart"))
        top = QHBoxLayout()
        top.setSpacing(GAP_S)
        top.addWidget(self.tabs)
        top.addStretch(1)
        top.addWidget(self.choices)
        second = QHBoxLayout()
        second.setSpacing(GAP_L)
        second.addWidget(self.headline)
        second.addWidget(self.told, 1)
        second.addWidget(self._table_button)
        second.addWidget(self._export_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(GAP_L, GAP_M, GAP_L, GAP_M)
        column.setSpacing(GAP_M)
        column.addLayout(top)
        column.addWidget(self.choices.own, 0, Qt.AlignmentFlag.AlignRight)
        self.choices.own.hide()
        column.addLayout(second)
        column.addWidget(self._made_places(), 1)
        column.addWidget(self.counted)

    def _made_places(self) -> QWidget:
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(self.rows)
        # The card's ground is theirs.
        for part in (self._scroll.viewport(), self.rows):
            part.setAutoFillBackground(False)
        self._charts.addWidget(self.columns)
        self._charts.addWidget(self._scroll)
        card = QFrame()
        card.setProperty("surface", "base")
        inner = QVBoxLayout(card)
        inner.setContentsMargins(GAP_M, GAP_M, GAP_M, GAP_M)
        inner.addWidget(self._charts)
        self._split.addWidget(card)
        self._split.addWidget(self.table)
        self._split.setStretchFactor(0, 3)
        self._split.setStretchFactor(1, 2)
        self._split.setChildrenCollapsible(False)
        self._places.addWidget(self._split)
        self._places.addWidget(self.nothing)
        return self._places


def _counts(change: Change) -> bool:
    """Whether a figure may be another after this."""
    if isinstance(change, DeliveryMoved):
        return change.row.outcome is not Outcome.PENDING or change.row.attempts > 0
    return isinstance(change, CaptureReceived | HookSaved | HookDeleted | ChangesMissed)
