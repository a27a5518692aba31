"""The steps of a scenario, one below the other, and how far each is."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QPointF,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QPainter, QPalette, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from core.scenarios.model import Step
from core.scenarios.report import State, Told
from core.scenarios.words import step_details, step_text
from gui.icons import icon
from gui.language import tr
from gui.theme import GAP_M, GAP_S, GAP_XS, colours
from gui.widgets.controls import one_line, tip

Index = QModelIndex | QPersistentModelIndex

_ROW = Qt.ItemDataRole.UserRole
_DOT = 7
"""Radius of a step's mark, in pixels."""
_INDENT = 22
_ICONS = {State.DONE: ("check", "ok"), State.FAILED: ("bad", "bad"), State.STOPPED: ("stop", "warn")}
_SAID = {State.DONE: "muted", State.FAILED: "bad", State.STOPPED: "warn"}
# Details of a step beyond these lines are in its tip.
_DETAILS = 4


class Steps(QAbstractListModel):
    """The steps with what was last told of each."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[tuple[Step, Told]] = []

    def show(self, steps: Sequence[Step]) -> None:
        """Show these steps, none of them begun."""
        self.beginResetModel()
        self.rows = [(step, Told(step.number, State.WAITING)) for step in steps]
        self.endResetModel()

    def tell(self, told: Sequence[Told]) -> None:
        """Show what was told."""
        for each in told:
            row = each.step - 1
            if 0 <= row < len(self.rows):
                self.rows[row] = (self.rows[row][0], each)
                self.dataChanged.emit(self.index(row), self.index(row))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as Qt declares it
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - as Qt has it
        if not index.isValid():
            return None
        step, told = self.rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return one_line(step_text(step))
            case Qt.ItemDataRole.ToolTipRole:
                return tip(". ".join((*step_details(step), told.says)).strip(". "))
            case Qt.ItemDataRole.AccessibleTextRole:
                return one_line(_spoken(step, told))
            case Qt.ItemDataRole.AccessibleDescriptionRole:
                return one_line(". ".join(step_details(step)))
            case _ if role == _ROW:
                return step, told
        return None


def _spoken(step: Step, told: Told) -> str:
    return tr(
        "Step {number}, {step}, {state} {outcome}",
        number=step.number,
        step=step_text(step),
        state=tr(told.state),
        outcome=told.says,
    ).rstrip()


class Timeline(QListView):
    """A list of steps that is only looked at."""

    def __init__(self) -> None:
        super().__init__()
        self.steps = Steps()
        self.setAccessibleName(tr("Steps"))
        self.setModel(self.steps)
        self.setItemDelegate(_StepDelegate(self))
        self.setProperty("frame", "none")
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def tell(self, told: Sequence[Told]) -> None:
        """Show what was told, and keep the last of it in sight."""
        self.steps.tell(told)
        if told:
            self.scrollTo(self.steps.index(told[-1].step - 1))


class _StepDelegate(QStyledItemDelegate):
    """A mark on a line that runs through all steps; what the step does; what came of it at the right."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        step, _ = index.data(_ROW)
        line = option.fontMetrics.height()
        details = min(_DETAILS, len(step_details(step)))
        return QSize(200, line + 2 * GAP_S + details * (line + 2))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        step, told = index.data(_ROW)
        theme = colours()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, theme.named("selection"))
        line = option.fontMetrics.height()
        middle = option.rect.top() + GAP_S + line // 2
        left = option.rect.left() + GAP_M + _DOT + step.depth * _INDENT
        self._mark(painter, option.rect, QPoint(left, middle), told.state, index)
        first = QRect(left + _DOT + GAP_M, option.rect.top() + GAP_S, 0, line)
        first.setRight(option.rect.right() - GAP_M)
        first.setRight(first.right() - self._result(painter, first, told))
        self._line(painter, first, step_text(step), "text")
        for detail in step_details(step)[:_DETAILS]:
            first.translate(0, line + 2)
            first.setRight(option.rect.right() - GAP_M)
            self._line(painter, first, detail, "muted")
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(option.palette.color(QPalette.ColorRole.Link))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(option.rect.adjusted(0, 0, -1, -1))
        painter.restore()

    def _mark(self, painter: QPainter, room: QRect, at: QPoint, state: State, index: Index) -> None:
        theme = colours()
        painter.setPen(QPen(theme.named("field_line"), 1.5))
        top = at.y() if index.row() == 0 else room.top()
        bottom = at.y() if index.row() == index.model().rowCount() - 1 else room.bottom()
        spine = room.left() + GAP_M + _DOT
        painter.drawLine(spine, top, spine, bottom)
        if at.x() != spine:
            painter.drawLine(spine, at.y(), at.x(), at.y())
        painter.setBrush(theme.named("accent" if state is State.RUNNING else "base"))
        painter.drawEllipse(QPointF(at), _DOT, _DOT)
        if state in _ICONS:
            square = QRect(0, 0, 2 * _DOT, 2 * _DOT)
            square.moveCenter(at)
            icon(*_ICONS[state]).paint(painter, square)

    def _result(self, painter: QPainter, room: QRect, told: Told) -> int:
        """Paint what came of it; gives the width that it took."""
        word = told.says or ("" if told.state in (State.WAITING, State.DONE) else tr(told.state))
        if not word:
            return 0
        metrics = painter.fontMetrics()
        shown = metrics.elidedText(one_line(word), Qt.TextElideMode.ElideRight, room.width() // 2)
        painter.setPen(colours().named(_SAID.get(told.state, "accent")))
        painter.drawText(room, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, shown)
        return metrics.horizontalAdvance(shown) + GAP_M

    def _line(self, painter: QPainter, room: QRect, text: str, colour: str) -> None:
        painter.setPen(colours().named(colour))
        width = room.width() - GAP_XS
        shown = painter.fontMetrics().elidedText(one_line(text), Qt.TextElideMode.ElideRight, width)
        painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)
