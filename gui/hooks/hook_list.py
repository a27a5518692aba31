"""The list of hooks: name and endpoint, what they listen to, whether they are on."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QPainter, QPalette
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from core.model import Hook
from gui.hooks.words import events_summary
from gui.theme import GAP_M, GAP_S, GAP_XS, Tone, colours
from gui.widgets.badge import paint_pill, pill_width
from gui.widgets.controls import one_line, tip

Index = QModelIndex | QPersistentModelIndex

_HOOK = Qt.ItemDataRole.UserRole
# A name or URL longer than this is cut before it is measured.
_SHOWN = 300


class HooksModel(QAbstractListModel):
    """The hooks, newest first; perhaps one above them that is not saved yet."""

    def __init__(self) -> None:
        super().__init__()
        self.hooks: list[Hook] = []

    def show(self, hooks: Sequence[Hook]) -> None:
        """Show these hooks; rows that stay keep their selection."""
        if [hook.id for hook in hooks] == [hook.id for hook in self.hooks]:
            self.hooks = list(hooks)
            if hooks:
                self.dataChanged.emit(self.index(0), self.index(len(hooks) - 1))
            return
        self.beginResetModel()
        self.hooks = list(hooks)
        self.endResetModel()

    def row_of(self, hook_id: str) -> int | None:
        """Where a hook is; ``None`` if it is not there."""
        return next((row for row, hook in enumerate(self.hooks) if hook.id == hook_id), None)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as Qt declares it
        return 0 if parent.isValid() else len(self.hooks)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - as Qt has it
        if not index.isValid():
            return None
        hook = self.hooks[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return one_line(hook.name, _SHOWN)
            case Qt.ItemDataRole.ToolTipRole:
                return tip(f"{hook.name} → {hook.url}")
            case Qt.ItemDataRole.AccessibleTextRole:
                state = "on" if hook.enabled else "off"
                return f"{hook.name}, {state}, {events_summary(hook.events)}, {hook.url}"[:_SHOWN]
            case _ if role == _HOOK:
                return hook
        return None


class HookList(QListView):
    """A list of hooks."""

    picked = Signal(str)
    """The user moved to the hook with this id."""

    def __init__(self) -> None:
        super().__init__()
        self.hooks = HooksModel()
        self._silent = False
        self.setAccessibleName("Hooks")
        self.setModel(self.hooks)
        self.setItemDelegate(_HookDelegate(self))
        self.setUniformItemSizes(True)
        self.setProperty("frame", "none")
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.selectionModel().currentChanged.connect(self._moved)

    def show_hooks(self, hooks: Sequence[Hook], current: str) -> None:
        """Show these, with the one of this id current."""
        self._silent = True
        self.hooks.show(hooks)
        self._silent = False
        self.mark(current)

    def mark(self, hook_id: str) -> None:
        """Make a hook current, silently; none where there is none of this id."""
        self._silent = True
        row = self.hooks.row_of(hook_id)
        if row is None:
            self.setCurrentIndex(QModelIndex())
            self.clearSelection()
        else:
            self.setCurrentIndex(self.hooks.index(row))
            self.scrollTo(self.hooks.index(row))
        self._silent = False

    def _moved(self, current: QModelIndex) -> None:
        if not self._silent and current.isValid():
            self.picked.emit(self.hooks.hooks[current.row()].id)


class _HookDelegate(QStyledItemDelegate):
    """Two lines a hook: name and state, then events and endpoint."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002
        return QSize(200, 3 * option.fontMetrics.height() + 2 * GAP_S + 2 * GAP_XS)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        hook: Hook = index.data(_HOOK)
        theme = colours()
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, theme.named("selection"))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(option.rect, theme.named("hover"))
        painter.setPen(theme.named("line"))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        room = option.rect.adjusted(GAP_M, GAP_S, -GAP_M, -GAP_S)
        line = option.fontMetrics.height()
        word, tone = ("On", Tone.OK) if hook.enabled else ("Off", Tone.MUTED)
        pill = pill_width(option.fontMetrics, word)
        paint_pill(
            painter,
            QRectF(QRect(QPoint(room.right() - pill, room.top()), QSize(pill, line + 2))),
            word,
            tone,
            theme,
        )
        self._line(painter, option, room.adjusted(0, 0, -pill - GAP_S, 0), hook.name, "text", strong=True)
        second = room.adjusted(0, line + GAP_XS, 0, 0)
        self._line(painter, option, second, events_summary(hook.events), "muted")
        self._line(painter, option, second.adjusted(0, line + GAP_XS, 0, 0), hook.url, "muted")
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(option.palette.color(QPalette.ColorRole.Link))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(option.rect.adjusted(0, 0, -1, -1))
        painter.restore()

    def _line(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        room: QRect,
        text: str,
        colour: str,
        *,
        strong: bool = False,
    ) -> None:
        font = option.font
        font.setBold(strong)
        painter.setFont(font)
        painter.setPen(colours().named(colour))
        shown = painter.fontMetrics().elidedText(
            one_line(text, _SHOWN), Qt.TextElideMode.ElideRight, room.width()
        )
        painter.drawText(room, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft, shown)
