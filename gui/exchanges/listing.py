"""A filtered, living list: filter line, quick filters, table, and what stands there while it is empty."""

from collections.abc import Mapping, Sequence
from typing import Generic

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from core.changes import Change
from core.filters import Filter, parse
from gui.desk import Desk
from gui.exchanges.feed import Feed
from gui.exchanges.source import Row, Source
from gui.language import tr
from gui.theme import GAP_S, GAP_XS, Tone
from gui.widgets.controls import ElidedLabel, button, set_tone
from gui.widgets.empty_state import EmptyState
from gui.widgets.filter_bar import FilterBar
from gui.widgets.windowed_model import Column
from gui.widgets.wrapping_row import WrappingRow

# A list that is as wide as it has to be says a count up to this in words.
MANY = 100_000


class Listing(QWidget, Generic[Row]):
    """Rows of one kind, newest first."""

    shown_changed = Signal()
    """Other rows are shown than before."""

    def __init__(
        self,
        desk: Desk,
        source: Source[Row],
        columns: Sequence[Column[Row]],
        *,
        hint: str,
        nothing: QWidget,
        tool: QWidget,
        needs_width: Mapping[str, int],
    ) -> None:
        """
        Args:
            nothing: what stands there while there is no row at all.
            tool: stands at the right of the quick filters.
            needs_width: titles of columns that are shown only where the table is as wide, in pixels.
        """
        super().__init__()
        self._desk = desk
        self._source = source
        self._needs_width = needs_width
        self._feed = Feed(source, columns, desk.work)
        self._feed.counted.connect(self._count)
        self.table = self._feed.table
        self.table.installEventFilter(self)
        self.filter_bar = FilterBar(self._check, hint=hint, name=source.filter_name)
        self.filter_bar.changed.connect(self.read)
        self.filter_bar.left.connect(self._enter_table)
        no_match = EmptyState(
            "filter",
            source.no_match,
            tr("Other words, or none, show more."),
            tr("Clear the filter"),
        )
        no_match.acted.connect(self.clear_filter)
        self._places = (self.table, nothing, no_match)
        self._chips = QButtonGroup(self)
        # The number has its room, however large; its words are left out before they take any from the quick filters.
        self._total = ElidedLabel(mode=Qt.TextElideMode.ElideRight)
        self._total.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        set_tone(self._total, Tone.MUTED)
        self._heading = QHBoxLayout()
        self._stack = QStackedLayout()
        self._lay_out(tool)
        desk.changes.announced.connect(self._follow)

    # --- what is looked at

    async def rows(self, seqs: Sequence[int]) -> list[Row]:
        """The rows of these numbers, oldest first; one that is gone is left out."""
        return await self._source.rows(sorted(seqs))

    async def select(self, some_id: str) -> None:
        """Select this row; a filter that hides it gives way. ``NotFoundError`` if there is none."""
        row = await self._source.row_of(some_id)
        await self._feed.catch_up(row.seq)
        if not await self._feed.bring_up(row.seq):
            self._forget_filter()
            await self._feed.show(Filter())
            self.table.select_seq(row.seq)

    @property
    def row_count(self) -> int:
        """How many rows are shown."""
        return self._feed.model.rowCount()

    @property
    def roomy_width(self) -> int:
        """In pixels: as wide as it has to be to show its quick filters in one line, and any count in words."""
        words = self._total.fontMetrics().horizontalAdvance(self._source.counted(MANY))
        return self._heading.sizeHint().width() + words - self._total.minimumWidth()

    @property
    def is_filtered(self) -> bool:
        """Whether some rows may be hidden."""
        return bool(self._quick or self.filter_bar.text.strip())

    # --- what is shown

    def read(self) -> None:
        """Read what the filter asks for anew."""
        wanted = self._check(f"{self._quick} {self.filter_bar.text}")
        self._desk.work(self._feed.show(wanted), f"list rows of kind {self._source.kind}")

    def clear_filter(self) -> None:
        """Show all rows."""
        self._forget_filter()
        self.read()
        self.table.setFocus()

    @property
    def _quick(self) -> str:
        return self._source.quick[max(self._chips.checkedId(), 0)].expression

    def _forget_filter(self) -> None:
        self._chips.button(0).setChecked(True)
        self.filter_bar.blockSignals(True)
        self.filter_bar.set_text("")
        self.filter_bar.blockSignals(False)

    def _check(self, text: str) -> Filter:
        return parse(text, self._source.keys)

    def _follow(self, changes: tuple[Change, ...]) -> None:
        self._desk.work(self._feed.follow(changes), f"follow rows of kind {self._source.kind}")

    def _count(self) -> None:
        rows = self.row_count
        number = f"{rows:,}"
        self._total.set_text(self._source.counted(rows) if rows else "", short=number)
        self._total.setMinimumWidth(self._total.fontMetrics().horizontalAdvance(number))
        self._stack.setCurrentIndex(0 if rows else 2 if self.is_filtered else 1)
        self.shown_changed.emit()

    def _enter_table(self) -> None:
        if self.row_count:
            if self.table.current_seq is None:
                self.table.select_seq(self._feed.model.seq_at(0))
            self.table.setFocus()

    # --- how it looks

    def _lay_out(self, tool: QWidget) -> None:
        chips = WrappingRow(GAP_XS)
        for number, quick in enumerate(self._source.quick):
            chip = button(tr(quick.name), kind="chip", on_click=self.read)
            chip.setCheckable(True)
            chip.setAccessibleName(f"{tr(quick.name)}: {self._source.plural}")
            self._chips.addButton(chip, number)
            chips.addWidget(chip)
        self._chips.button(0).setChecked(True)
        self._heading.setSpacing(GAP_XS)
        self._heading.addLayout(chips)
        self._heading.addWidget(self._total, 1)
        self._heading.addWidget(tool)
        for place in self._places:
            self._stack.addWidget(place)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP_S)
        column.addWidget(self.filter_bar)
        column.addLayout(self._heading)
        column.addLayout(self._stack, 1)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.table and event.type() is QEvent.Type.Resize:
            for place, column in enumerate(self._feed.model.columns):
                hidden = self.table.width() < self._needs_width.get(column.title, 0)
                if hidden != self.table.isColumnHidden(place):
                    self.table.setColumnHidden(place, hidden)
        return super().eventFilter(watched, event)
