"""A report's numbers as a table: the same that the chart shows, to be read, copied and heard."""

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from core.reports.table import Cell, Table
from gui.language import tr
from gui.theme import ROW_HEIGHT
from gui.widgets.controls import one_line

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_NAME_WIDTH = 170


class NumbersModel(QAbstractTableModel):
    """The rows of one table; at most as many as a chart has bars."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.table = Table(headings=(), rows=())

    def show_table(self, table: Table) -> None:
        """Hold other numbers."""
        self.beginResetModel()
        self.table = table
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.table.rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.table.headings)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - as Qt has it
        if (
            role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.TextAlignmentRole)
            or not index.isValid()
        ):
            return None
        cell = self.table.rows[index.row()][index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return cell_text(cell)
        return _side(cell)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:  # noqa: ANN401 - as Qt has it
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.table.headings[section]
        if role == Qt.ItemDataRole.TextAlignmentRole and self.table.rows:
            return _side(self.table.rows[0][section])
        return None


class NumberTable(QTableView):
    """Shows a ``Table``; Ctrl+C copies the selected rows, tabs between."""

    def __init__(self) -> None:
        super().__init__()
        self.numbers = NumbersModel(self)
        self.setModel(self.numbers)
        self.setAccessibleName(tr("Table"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setShowGrid(False)
        self.setWordWrap(False)
        # As far from the edge as the headings are.
        self.setStyleSheet("QTableView::item { padding: 0 8px; }")
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setMinimumSectionSize(70)

    def show_table(self, table: Table) -> None:
        """Show other numbers; the first column takes the room that is left."""
        self.numbers.show_table(table)
        header = self.horizontalHeader()
        for column in range(len(table.headings)):
            stretches = column == 0
            header.setSectionResizeMode(
                column,
                QHeaderView.ResizeMode.Stretch if stretches else QHeaderView.ResizeMode.ResizeToContents,
            )

    @property
    def wanted_width(self) -> int:
        """Enough for all numbers, and for a name of ordinary length."""
        header = self.horizontalHeader()
        columns = range(1, len(self.numbers.table.headings))
        numbers = sum(max(header.sectionSizeHint(each), self.sizeHintForColumn(each)) for each in columns)
        return numbers + _NAME_WIDTH

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            chosen = sorted({index.row() for index in self.selectedIndexes()})
            lines = ["\t".join(cell_text(cell) for cell in self.numbers.table.rows[row]) for row in chosen]
            QGuiApplication.clipboard().setText("\n".join(lines))
            return
        super().keyPressEvent(event)


def _side(cell: Cell) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignLeft if isinstance(cell, str) else Qt.AlignmentFlag.AlignRight
    return side | Qt.AlignmentFlag.AlignVCenter


def cell_text(cell: Cell) -> str:
    """A text on one line; a number as it is read."""
    if isinstance(cell, str):
        return one_line(cell)
    return f"{cell:,.3f}" if isinstance(cell, float) else f"{cell:,}"
