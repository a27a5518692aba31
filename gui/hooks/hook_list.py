"""The list of hooks: name and success rate, what they listen to, how much they were asked for in 24 hours."""

from collections.abc import Mapping, Sequence
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

from core.logto.stats import Stats, requests_text
from core.model import Hook
from gui.hooks.words import events_joined, shown_name, success_tag
from gui.language import tr
from gui.theme import GAP_M, GAP_S, GAP_XS, colours
from gui.widgets.badge import paint_pill, pill_width
from gui.widgets.controls import one_line, tip

Index = QModelIndex | QPersistentModelIndex

_HOOK = Qt.ItemDataRole.UserRole
_STATS = Qt.ItemDataRole.UserRole + 1
# A name or URL longer than this is cut before it is measured.
_SHOWN = 300


class HooksModel(QAbstractListModel):
    """The hooks, newest first, each with its figures."""

    def __init__(self) -> None:
        super().__init__()
        self.hooks: list[Hook] = []
        self._stats: Mapping[str, Stats] = {}

    def show(self, hooks: Sequence[Hook]) -> None:
        """Show these hooks; rows that stay keep their selection."""
        if [hook.id for hook in hooks] == [hook.id for hook in self.hooks]:
            self.hooks = list(hooks)
            self._repaint()
            return
        self.beginResetModel()
        self.hooks = list(hooks)
        self.endResetModel()

    def show_stats(self, stats: Mapping[str, Stats]) -> None:
        """Show these figures, by the hooks' ids."""
        if stats != self._stats:
            self._stats = stats
            self._repaint()

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
                return one_line(shown_name(hook), _SHOWN)
            case Qt.ItemDataRole.ToolTipRole:
                return tip(f"{shown_name(hook)} → {hook.url}")
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._spoken(hook)
            case _ if role == _HOOK:
                return hook
            case _ if role == _STATS:
                return self._stats.get(hook.id)
        return None

    def _spoken(self, hook: Hook) -> str:
        stats = self._stats.get(hook.id)
        tag = success_tag(hook, stats)[0]
        figures = tag
        if hook.enabled:
            count = requests_text(stats or Stats())
            figures = tr("success rate {rate}, {count} requests in 24 hours", rate=tag, count=count)
        return f"{shown_name(hook)}, {figures}, {events_joined(hook.events)}, {hook.url}"[:_SHOWN]

    def _repaint(self) -> None:
        if self.hooks:
            self.dataChanged.emit(self.index(0), self.index(len(self.hooks) - 1))


class HookList(QListView):
    """A list of hooks."""

    picked = Signal(str)
    """The user moved to the hook with this id."""

    def __init__(self) -> None:
        super().__init__()
        self.hooks = HooksModel()
        self._silent = False
        self.setAccessibleName(tr("Hooks"))
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
    """Three lines a hook: name and tag, events, then endpoint and count."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002
        return QSize(200, 3 * option.fontMetrics.height() + 2 * GAP_S + 2 * GAP_XS)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        hook: Hook = index.data(_HOOK)
        stats: Stats | None = index.data(_STATS)
        painter.save()
        self._ground(painter, option)
        room = option.rect.adjusted(GAP_M, GAP_S, -GAP_M, -GAP_S)
        step = option.fontMetrics.height() + GAP_XS
        pill = self._pill(painter, option, room, hook, stats)
        self._line(
            painter, option, room.adjusted(0, 0, -pill - GAP_S, 0), shown_name(hook), "text", strong=True
        )
        second = room.adjusted(0, step, 0, 0)
        self._line(painter, option, second, events_joined(hook.events), "muted")
        third = second.adjusted(0, step, 0, 0)
        count = self._count(painter, option, third, stats)
        self._line(painter, option, third.adjusted(0, 0, -count - GAP_S, 0), hook.url, "muted")
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(option.palette.color(QPalette.ColorRole.Link))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(option.rect.adjusted(0, 0, -1, -1))
        painter.restore()

    def _ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        theme = colours()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, theme.named("selection"))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(option.rect, theme.named("hover"))
        painter.setPen(theme.named("line"))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())

    def _pill(
        self, painter: QPainter, option: QStyleOptionViewItem, room: QRect, hook: Hook, stats: Stats | None
    ) -> int:
        word, tone = success_tag(hook, stats)
        width = pill_width(option.fontMetrics, word)
        place = QRect(QPoint(room.right() - width, room.top()), QSize(width, option.fontMetrics.height() + 2))
        painter.setFont(option.font)
        paint_pill(painter, QRectF(place), word, tone, colours())
        return width

    def _count(
        self, painter: QPainter, option: QStyleOptionViewItem, room: QRect, stats: Stats | None
    ) -> int:
        """How many requests there were in 24 hours, at the right."""
        words = "" if stats is None else requests_text(stats)
        painter.setFont(option.font)
        painter.setPen(colours().named("muted"))
        painter.drawText(room, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignRight, words)
        return option.fontMetrics.horizontalAdvance(words)

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
