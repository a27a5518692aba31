"""What a user sees of a list and does to it."""

from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QTableView, QWidget

from gui.inspector.inspector import Inspector
from gui.widgets.windowed_table import WindowedTable
from tests.gui.stage import part, until


class Probe:
    """A page with a list."""

    def __init__(self, page: QWidget, plural: str) -> None:
        self.page = page
        self.plural = plural
        self.table: WindowedTable[object] = part(page, WindowedTable, plural.capitalize())
        self.inspector = page.findChildren(Inspector)[0]

    @property
    def count(self) -> int:
        return self.table.model().rowCount()

    def cells(self, row: int) -> list[str]:
        model = self.table.model()
        return [str(model.index(row, column).data()) for column in range(model.columnCount())]

    def column(self, title: str) -> list[str]:
        model = self.table.model()
        titles = [
            model.headerData(number, Qt.Orientation.Horizontal) for number in range(model.columnCount())
        ]
        return [str(model.index(row, titles.index(title)).data()) for row in range(model.rowCount())]

    async def read(self, count: int) -> None:
        """Wait until so many rows are there, and read."""
        await until(lambda: self.count == count)
        await until(lambda: "…" not in self.column("Time"))

    async def click(self, row: int) -> str:
        """Click a row and wait until the inspector shows it; gives its id."""
        before = self.inspector.subject
        model = self.table.model()
        where = self.table.visualRect(model.index(row, 0)).center()
        QTest.mouseClick(self.table.viewport(), Qt.MouseButton.LeftButton, pos=where)
        await until(lambda: self.inspector.subject is not None and self.inspector.subject is not before)
        assert self.inspector.subject is not None
        return self.inspector.subject.id

    def select_rows(self, top: int, bottom: int) -> None:
        """Select rows as Shift+click does."""
        model, chosen = self.table.model(), self.table.selectionModel()
        flags = QItemSelectionModel.SelectionFlag
        chosen.setCurrentIndex(model.index(top, 0), flags.ClearAndSelect | flags.Rows)
        for row in range(top, bottom + 1):
            chosen.select(model.index(row, 0), flags.Select | flags.Rows)

    def type_filter(self, text: str) -> None:
        """Type a filter and press Enter."""
        line = part(self.page, QLineEdit, f"Filter {self.plural}")
        line.setFocus()
        line.selectAll()
        QTest.keyClicks(line, text)
        QTest.keyClick(line, Qt.Key.Key_Return)

    def reads(self, text: str) -> bool:
        """Whether a label with this in it is on screen."""
        return any(text in each.text() and each.isVisible() for each in self.page.findChildren(QLabel))


def hidden_columns(table: QTableView) -> int:
    return sum(table.isColumnHidden(column) for column in range(table.model().columnCount()))
