"""The list of every page: quick with a million rows, and still under the eye while new ones arrive."""

from array import array
from collections.abc import Collection
from typing import Generic, TypeVar

from PySide6.QtCore import (
    QEvent,
    QItemSelectionRange,
    QModelIndex,
    QRect,
    QRectF,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QFontMetrics, QHelpEvent, QPainter, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionHeader,
    QStyleOptionViewItem,
    QTableView,
    QToolTip,
    QWidget,
)

from gui.theme import GAP_S, ROW_HEIGHT, Tone, colours, mono_font
from gui.widgets.badge import paint_pill, pill_width
from gui.widgets.controls import tip
from gui.widgets.selecting import select_only
from gui.widgets.windowed_model import TONE_ROLE, Column, Index, WindowedModel

R = TypeVar("R")
ROLE = Qt.ItemDataRole


class WindowedTable(QTableView, Generic[R]):
    """Shows a ``WindowedModel``: whole rows are selected, one of them is current."""

    current_changed = Signal(object)
    """The number of the row that is now current, or ``None``."""
    selection_changed = Signal(int)
    """How many rows are selected."""
    opened = Signal(object)
    """Enter or a double click on the row of this number."""

    def __init__(self, model: WindowedModel[R], *, name: str) -> None:
        super().__init__()
        self._model = model
        self._told: int | None = None
        self.setAccessibleName(name)
        self.setHorizontalHeader(Header(self))
        self.setModel(model)
        self._painter = RowPainter(model, self)
        self.setItemDelegate(self._painter)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setMinimumSectionSize(ROW_HEIGHT)
        rows.setDefaultSectionSize(ROW_HEIGHT)
        self._size_columns()
        self.selectionModel().currentRowChanged.connect(lambda *_: self._tell_current())
        self.selectionModel().selectionChanged.connect(
            lambda *_: self.selection_changed.emit(self.selected_count)
        )
        model.rowsInserted.connect(self._stay_where_one_looks)
        model.rowsRemoved.connect(lambda *_: self._tell_current())
        self.activated.connect(lambda index: self.opened.emit(self._model.seq_at(index.row())))

    def show_seqs(self, seqs: Collection[int]) -> None:
        """Show these rows; the current one stays current if it is among them."""
        current = self.current_seq
        self._model.show_seqs(seqs)
        if current is None or not self.select_seq(current):
            self._tell_current()
            self.selection_changed.emit(0)

    @property
    def current_seq(self) -> int | None:
        """The number of the current row."""
        index = self.currentIndex()
        return self._model.seq_at(index.row()) if index.isValid() else None

    @property
    def selected_count(self) -> int:
        return sum(part.height() for part in self._selected_parts())

    def selected_seqs(self) -> list[int]:
        """The numbers of the selected rows, newest first."""
        seqs: array[int] = array("q")
        for part in sorted(self._selected_parts(), key=lambda part: part.top()):
            seqs += self._model.seqs_between(part.top(), part.bottom())
        return seqs.tolist()

    def _selected_parts(self) -> list[QItemSelectionRange]:
        """Ranges, not rows: with all of a million rows selected there is one."""
        # The stubs do not know that a selection can be walked.
        parts: list[QItemSelectionRange] = list(self.selectionModel().selection())  # type: ignore[call-overload]
        return parts

    def select_seq(self, seq: int) -> bool:
        """Make this row the current and only selected one, in sight; ``False`` if it is not here."""
        shown = self._model.shown_at(seq)
        if shown is None:
            return False
        index = self._model.index(shown, 0)
        select_only(self, index)
        self.scrollTo(index)
        return True

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Home and End go to the first and the last row, as in any list: its cells cannot be gone to."""
        if action in (QAbstractItemView.CursorAction.MoveHome, QAbstractItemView.CursorAction.MoveEnd):
            modifiers |= Qt.KeyboardModifier.ControlModifier
        return super().moveCursor(action, modifiers)

    def _tell_current(self) -> None:
        seq = self.current_seq
        if seq != self._told:
            self._told = seq
            self.current_changed.emit(seq)

    def _stay_where_one_looks(self, _parent: QModelIndex, first: int, last: int) -> None:
        bar = self.verticalScrollBar()
        # At the top one follows the newest; anywhere else the rows under the eye stay there.
        if bar.value() == 0 or first > self.rowAt(0):
            return
        self.executeDelayedItemsLayout()
        bar.setValue(bar.value() + (last - first + 1) * ROW_HEIGHT)

    def _size_columns(self) -> None:
        header = self.horizontalHeader()
        header.setMinimumSectionSize(40)
        for number, column in enumerate(self._model.columns):
            if column.width:
                texts = [self._painter.needs(column, text) for text in column.widest]
                header.resizeSection(number, max(column.width, header.sectionSizeHint(number), *texts))
            else:
                header.setSectionResizeMode(number, QHeaderView.ResizeMode.Stretch)


class Header(QHeaderView):
    """A header that does not ask the selection about every column at every painting.

    Qt's own walks all selected rows for that: 34 s after Ctrl+A on a million of them.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setHighlightSections(False)
        self.setSectionsClickable(False)
        self.setStretchLastSection(False)
        self.setFixedHeight(ROW_HEIGHT)
        self.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)

    def initStyleOptionForIndex(self, option: QStyleOptionHeader, logicalIndex: int) -> None:  # noqa: N803
        model = self.model()
        option.section = logicalIndex
        option.text = str(model.headerData(logicalIndex, self.orientation()) or "")
        aligned = model.headerData(logicalIndex, self.orientation(), ROLE.TextAlignmentRole)
        option.textAlignment = aligned or self.defaultAlignment()
        option.position = QStyleOptionHeader.SectionPosition.Middle
        option.selectedPosition = QStyleOptionHeader.SelectedPosition.NotAdjacent


class RowPainter(QStyledItemDelegate, Generic[R]):
    """One cell: plain text, cut with an ellipsis, or a badge; the tip of one that is cut has it whole."""

    def __init__(self, model: WindowedModel[R], view: QTableView) -> None:
        super().__init__(view)
        self._model = model
        self._view = view

    def needs(self, column: Column[R], text: str) -> int:
        """How wide a cell with this text is, in pixels."""
        if column.tone is not None:
            return pill_width(self._view.fontMetrics(), text) + GAP_S
        return QFontMetrics(self._font(column)).horizontalAdvance(text) + 2 * GAP_S

    def hidden(self, index: Index, width: int) -> str:
        """The text of a cell that cannot be seen whole in so many pixels; empty where it can."""
        text = str(index.data())
        return text if self.needs(self._model.columns[index.column()], text) > width else ""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        view = self._view
        theme = colours()
        column = self._model.columns[index.column()]
        room: QRect = option.rect
        state: QStyle.StateFlag = option.state
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(room, view.palette().color(QPalette.ColorRole.Highlight))
        if index.row() == view.currentIndex().row() and view.hasFocus() and index.column() == 0:
            painter.fillRect(QRect(room.left(), room.top(), 2, room.height()), theme.named("accent"))
        text = str(index.data())
        tone = index.data(TONE_ROLE)
        if tone is not None and text:
            width = min(pill_width(view.fontMetrics(), text), room.width() - GAP_S)
            height = view.fontMetrics().height() + 4
            pill = QRectF(room.left() + GAP_S // 2, room.center().y() - height // 2 + 1, width, height)
            painter.setFont(view.font())
            paint_pill(painter, pill, text, Tone(tone), theme)
            return
        painter.setFont(self._font(column))
        painter.setPen(theme.named("muted" if column.muted else "text"))
        inner = room.adjusted(GAP_S, 0, -GAP_S, 0)
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, inner.width())
        side = Qt.AlignmentFlag.AlignRight if column.right else Qt.AlignmentFlag.AlignLeft
        painter.drawText(inner, side | Qt.AlignmentFlag.AlignVCenter, shown)

    def helpEvent(
        self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: Index
    ) -> bool:
        if event.type() is not QEvent.Type.ToolTip or not index.isValid():
            return super().helpEvent(event, view, option, index)
        room: QRect = option.rect
        QToolTip.showText(event.globalPos(), tip(self.hidden(index, room.width())), view.viewport(), room)
        return True

    def _font(self, column: Column[R]) -> QFont:
        return mono_font(self._view) if column.mono else self._view.font()
