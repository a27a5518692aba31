"""The overview of keys (F1), and the words about the program."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from gui.actions import overview
from gui.language import mark, tr
from gui.theme import GAP_L, GAP_M, ROW_HEIGHT
from gui.widgets.controls import button

# Keys that are no menu's: they hold inside lists, editors and bodies.
ALSO = (
    (mark("Lists"), "Home", mark("The first row")),
    (mark("Lists"), "End", mark("The last row")),
    (mark("Lists"), "Shift+Down", mark("Select more rows")),
    (mark("Lists"), "Ctrl+C", mark("Copy what is selected")),
    (mark("Signatures"), "Ctrl+Shift+E", mark("Explain why the signature does not fit")),
    (mark("Anywhere"), "Tab", mark("The next control; Shift+Tab the one before")),
)


class KeysOverview(QDialog):
    """Every key and what it does."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Keys"))
        self.resize(620, 640)
        rows = [*overview(), *((tr(where), keys, tr(says)) for where, keys, says in ALSO)]
        table = QTableWidget(len(rows), 3)
        table.setAccessibleName(tr("Keys and what they do"))
        table.setHorizontalHeaderLabels([tr("Menu"), tr("Keys"), tr("What it does")])
        table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        table.setShowGrid(False)
        table.horizontalHeader().setHighlightSections(False)
        table.setTabKeyNavigation(False)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        table.horizontalHeader().setDefaultAlignment(
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        )
        table.horizontalHeader().setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        for line, (menu, keys, says) in enumerate(rows):
            native = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
            for column, text in enumerate((menu, native, says)):
                table.setItem(line, column, QTableWidgetItem(text))
        # A short table, all of it in memory: its words and the names of keys differ much between languages.
        for column, least in ((0, 90), (1, 130)):
            table.setColumnWidth(column, max(least, table.sizeHintForColumn(column) + GAP_L))
        table.setCurrentCell(0, 0)
        close = button(tr("Close"), on_click=self.reject)
        column_layout = QVBoxLayout(self)
        column_layout.setContentsMargins(GAP_L, GAP_L, GAP_L, GAP_L)
        column_layout.setSpacing(GAP_M)
        column_layout.addWidget(table, 1)
        column_layout.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)
