"""Header fields to read and copy: in wire order, wire case, duplicates kept."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from core.headers import Headers
from gui.language import inside, tr
from gui.theme import GAP_S, GAP_XS, Tone, colours, mono_font
from gui.widgets.controls import icon_button, label, make_clearable, one_line, tip
from gui.widgets.selecting import select_only

Index = QModelIndex | QPersistentModelIndex
ROLE = Qt.ItemDataRole

_ROW = 24
# Wrapping is quadratic in an unbroken word: this much of a long value is shown, all of it is copied.
_DETAIL_LIMIT = 4_000
# The names' column, in pixels; of a wide table it is a share at most: the values are what one reads.
_NAMES_LEAST, _NAMES_ROOM, _NAMES_SHARE = 110, 150, 0.45
# No name is measured beyond this, nor more of them.
_NAME_LIMIT, _NAMES_LIMIT = 100, 500


class HeadersTable(QWidget):
    """A table of name and value; Ctrl+C copies the selected fields, the menu one part of them."""

    def __init__(self, name: str = "Headers", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._headers: Headers = ()
        self._model = _HeadersModel()
        self._title = label(name, strong=True)
        self._count = label(tone=Tone.MUTED)
        self._filter = QLineEdit()
        self._filter.setPlaceholderText(tr("Filter names and values"))
        self._filter.setAccessibleName(tr("Filter {name}", name=inside(name)))
        make_clearable(self._filter)
        self._filter.setMaxLength(200)
        self._filter.textChanged.connect(lambda _text: self._fill())
        self._filter.hide()
        self._view = _Fields(self)
        self._detail = QPlainTextEdit(self)
        self._prepare_view(name)
        self._prepare_detail()
        self._open_filter = icon_button("filter", tr("Filter {name}", name=inside(name)))
        self._open_filter.setCheckable(True)
        self._open_filter.toggled.connect(self._toggle_filter)
        self._copy_all = icon_button("copy", tr("Copy all {name}", name=inside(name)), self.copy_all)
        bar = QHBoxLayout()
        bar.setContentsMargins(GAP_S, 0, GAP_XS, 0)
        bar.setSpacing(GAP_XS)
        bar.addWidget(self._title)
        bar.addWidget(self._count)
        bar.addStretch(1)
        bar.addWidget(self._open_filter)
        bar.addWidget(self._copy_all)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP_XS)
        column.addLayout(bar)
        column.addWidget(self._filter)
        column.addWidget(self._view, 1)
        column.addWidget(self._detail)

    def show_headers(self, headers: Headers) -> None:
        """Show other fields."""
        self._headers = headers
        self._fill()

    def set_title(self, title: str) -> None:
        """What stands above the table; its accessible name stays."""
        self._title.setText(title)

    @property
    def shown(self) -> Headers:
        """The fields that the filter lets through."""
        return self._model.headers

    @property
    def preferred_height(self) -> int:
        """What shows every field, without the detail."""
        return 32 + _ROW * max(1, len(self._headers)) + GAP_S

    def filter_by(self, text: str) -> None:
        """Show only the fields whose name or value contains the text."""
        self._open_filter.setChecked(bool(text))
        self._filter.setText(text)

    def select(self, row: int) -> None:
        """Select one shown field."""
        select_only(self._view, self._model.index(row, 0))

    def copy_selected(self) -> None:
        """Copy the selected fields, ``Name: value`` a line."""
        self._copy([f"{name}: {value}" for name, value in self._selected()])

    def copy_names(self) -> None:
        """Copy the names of the selected fields."""
        self._copy([name for name, _ in self._selected()])

    def copy_values(self) -> None:
        """Copy the values of the selected fields."""
        self._copy([value for _, value in self._selected()])

    def copy_all(self) -> None:
        """Copy every field that is shown."""
        self._copy([f"{name}: {value}" for name, value in self.shown])

    def _copy(self, lines: list[str]) -> None:
        if lines:
            QGuiApplication.clipboard().setText("\n".join(lines))

    def _selected(self) -> Headers:
        rows = sorted(index.row() for index in self._view.selectionModel().selectedRows())
        return tuple(self.shown[row] for row in rows)

    def _fill(self) -> None:
        wanted = self._filter.text().lower()
        shown = tuple(
            field for field in self._headers if wanted in field[0].lower() or wanted in field[1].lower()
        )
        self._model.show_headers(shown)
        total = len(self._headers)
        self._count.setText(
            str(total) if len(shown) == total else tr("{number} of {total}", number=len(shown), total=total)
        )
        self._copy_all.setEnabled(bool(shown))
        self._view.fit_names([name for name, _ in shown[:_NAMES_LIMIT]])
        self._detail.hide()

    def _toggle_filter(self, opened: bool) -> None:
        self._filter.setVisible(opened)
        if opened:
            self._filter.setFocus()
        else:
            self._filter.clear()

    def _show_detail(self) -> None:
        """Show the whole value of the current field below, if the table has to cut it."""
        row = self._view.currentIndex().row()
        value = self.shown[row][1] if 0 <= row < len(self.shown) else ""
        room = self._view.columnWidth(1) - 2 * GAP_S
        fits = len(value) < 500 and self._view.fontMetrics().horizontalAdvance(one_line(value)) <= room
        self._detail.setVisible(bool(value) and not fits)
        if not fits:
            more = (
                ""
                if len(value) <= _DETAIL_LIMIT
                else tr("… {count} characters in all; copy it to see the rest.", count=f"{len(value):,}")
            )
            self._detail.setPlainText(one_line(value, _DETAIL_LIMIT).removesuffix("…" if more else "") + more)

    def _prepare_view(self, name: str) -> None:
        view = self._view
        view.setAccessibleName(name)
        view.setModel(self._model)
        view.setFont(mono_font())
        view.setProperty("frame", "none")
        view.setShowGrid(False)
        view.setWordWrap(False)
        view.setTabKeyNavigation(False)
        view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        view.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.horizontalHeader().hide()
        view.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Interactive)
        view.horizontalHeader().setStretchLastSection(True)
        view.verticalHeader().hide()
        view.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        view.verticalHeader().setMinimumSectionSize(_ROW)
        view.verticalHeader().setDefaultSectionSize(_ROW)
        view.selectionModel().currentRowChanged.connect(lambda *_: self._show_detail())
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        view.customContextMenuRequested.connect(self._open_menu)
        view.copy_wanted.connect(self.copy_selected)

    def _prepare_detail(self) -> None:
        self._detail.setReadOnly(True)
        self._detail.setFont(mono_font())
        self._detail.setLineWrapMode(QPlainTextEdit.LineWrapMode.WidgetWidth)
        self._detail.setWordWrapMode(self._detail.wordWrapMode().WrapAnywhere)
        self._detail.setAccessibleName(tr("Whole value"))
        self._detail.setMaximumHeight(84)
        self._detail.setTabChangesFocus(True)
        self._detail.hide()

    def _open_menu(self, point: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        some = bool(self._selected())
        menu.addAction(tr("Copy name"), self.copy_names).setEnabled(some)
        menu.addAction(tr("Copy value"), self.copy_values).setEnabled(some)
        menu.addAction(tr("Copy name and value"), self.copy_selected).setEnabled(some)
        menu.addSeparator()
        menu.addAction(tr("Copy all"), self.copy_all)
        menu.popup(self._view.viewport().mapToGlobal(point))


class _Fields(QTableView):
    """Qt's table copies one cell; ours says that fields are wanted."""

    copy_wanted = Signal()
    _names_need = 0

    def fit_names(self, names: Sequence[str]) -> None:
        """Show these whole, as far as the values' room allows it."""
        advance = self.fontMetrics().horizontalAdvance
        widest = max((advance(one_line(name, _NAME_LIMIT)) for name in names), default=0)
        self._names_need = max(_NAMES_LEAST, widest + 2 * GAP_S)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        most = max(_NAMES_ROOM, int(self.viewport().width() * _NAMES_SHARE))
        self.horizontalHeader().resizeSection(0, min(self._names_need, most))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_wanted.emit()
        else:
            super().keyPressEvent(event)


class _HeadersModel(QAbstractTableModel):
    def __init__(self) -> None:
        super().__init__()
        self.headers: Headers = ()

    def show_headers(self, headers: Headers) -> None:
        self.beginResetModel()
        self.headers = headers
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self.headers)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else 2

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = ROLE.DisplayRole) -> object:
        if role == ROLE.DisplayRole and orientation is Qt.Orientation.Horizontal and section in (0, 1):
            return (tr("Name"), tr("Value"))[section]
        return None

    def data(self, index: Index, role: int = ROLE.DisplayRole) -> object:
        if role == ROLE.DisplayRole:
            return one_line(self.headers[index.row()][index.column()])
        if role == ROLE.ForegroundRole and index.column() == 0:
            return colours().named("json_key")
        if role == ROLE.ToolTipRole and index.column() == 0:
            return tip(self.headers[index.row()][0])
        return None
