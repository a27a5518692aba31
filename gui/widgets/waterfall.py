"""The timing waterfall: a row for every phase with its number, and where it lies in the whole."""

import math
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from gui.language import tr
from gui.theme import GAP_S, GAP_XS, Colours, colours
from gui.widgets.figures import ms_text
from gui.widgets.waterfall_bars import Bar, Kind, described

ROW = 22
_AXIS = 22
_LABEL = 118
_VALUE = 72
_BAR_HEIGHT = 10


class Waterfall(QWidget):
    """Draws ``Bar``s; the mouse or the keys choose one, whose exact figures are then told."""

    chosen = Signal(str)
    """The sentence of the row under the mouse or chosen by key; empty when there is none."""

    def __init__(self) -> None:
        super().__init__()
        self._bars: tuple[Bar, ...] = ()
        self._row = -1
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self.setAccessibleName(tr("Timing"))

    def show_bars(self, bars: Sequence[Bar]) -> None:
        """Draw other bars."""
        self._bars = tuple(bars)
        self._row = -1
        self.setAccessibleDescription(described(self._bars))
        self.updateGeometry()
        self.update()

    @property
    def current(self) -> Bar | None:
        """The chosen row."""
        return self._bars[self._row] if 0 <= self._row < len(self._bars) else None

    def sizeHint(self) -> QSize:
        return QSize(600, self.minimumSizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(_LABEL + _VALUE + 100, self._top + ROW * len(self._bars) + GAP_XS)

    # --- choosing

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._choose(int((event.position().y() - self._top) // ROW))

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        if not self.hasFocus():
            self._choose(-1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {
            Qt.Key.Key_Up: -1,
            Qt.Key.Key_Down: 1,
            Qt.Key.Key_Home: -len(self._bars),
            Qt.Key.Key_End: len(self._bars),
        }
        step = steps.get(Qt.Key(event.key()))
        if step is None or not self._bars:
            super().keyPressEvent(event)
            return
        self._choose(min(max(self._row + step, 0), len(self._bars) - 1))

    def _choose(self, row: int) -> None:
        row = row if 0 <= row < len(self._bars) else -1
        if row == self._row:
            return
        self._row = row
        self.chosen.emit(self.current.says if self.current is not None else "")
        self.update()

    # --- painting

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        theme = colours()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not self._bars:
            return
        room = QRectF(
            _LABEL + _VALUE + GAP_S,
            self._top,
            self.width() - _LABEL - _VALUE - 2 * GAP_S,
            ROW * len(self._bars),
        )
        total = max(1, *(bar.end for bar in self._bars))
        if self._top == _AXIS:
            self._paint_axis(painter, room, total, theme)
        for number, bar in enumerate(self._bars):
            self._paint_row(painter, number, bar, room, total, theme)

    def _paint_axis(self, painter: QPainter, room: QRectF, total: int, theme: Colours) -> None:
        step = nice_step(total, max(2, int(room.width() // 90)))
        for at in range(0, total + 1, step):
            x = room.left() + room.width() * at / total
            painter.setPen(QPen(theme.named("line"), 1))
            painter.drawLine(QPointF(x, room.top()), QPointF(x, room.bottom()))
            painter.setPen(theme.named("muted"))
            words = "0" if at == 0 else ms_text(at).removesuffix(".00 s")
            width = painter.fontMetrics().horizontalAdvance(words)
            left = min(max(x - width / 2, room.left()), room.right() - width)
            painter.drawText(QPointF(left, room.top() - 7), words)

    def _paint_row(
        self, painter: QPainter, number: int, bar: Bar, room: QRectF, total: int, theme: Colours
    ) -> None:
        top = self._top + number * ROW
        if number == self._row:
            painter.fillRect(
                QRect(0, top, self.width(), ROW), theme.named("selection" if self.hasFocus() else "hover")
            )
        self._paint_words(painter, bar, top, theme)
        scale = room.width() / total
        left = room.left() + bar.start * scale
        width = max((bar.end - bar.start) * scale, 2.0)
        left = min(left, room.right() - width)
        colour = theme.named(bar.colour)
        if bar.kind is Kind.PAUSE:
            self._paint_pause(painter, QRectF(left, top, width, ROW), colour)
            return
        height = {Kind.PHASE: _BAR_HEIGHT}.get(bar.kind, 4)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawRoundedRect(QRectF(left, top + (ROW - height) / 2, width, height), 2, 2)
        painter.setPen(QPen(theme.named("text"), 1))
        for tick in bar.ticks:
            x = min(room.left() + tick * scale, room.right())
            painter.drawLine(QPointF(x, top + 3), QPointF(x, top + 6))

    def _paint_words(self, painter: QPainter, bar: Bar, top: int, theme: Colours) -> None:
        is_heading = bar.kind is Kind.ATTEMPT
        font = QFont(self.font())
        font.setBold(is_heading)
        painter.setFont(font)
        indent = {Kind.ATTEMPT: 0, Kind.REQUEST: 0, Kind.ADDRESS: 2 * GAP_S}.get(
            bar.kind, GAP_S if self._has_headings else 0
        )
        spot = QRect(GAP_S + indent, top, _LABEL - indent - GAP_S, ROW)
        painter.setPen(theme.named("muted" if bar.kind in (Kind.ADDRESS, Kind.PAUSE) else "text"))
        label = painter.fontMetrics().elidedText(bar.label, Qt.TextElideMode.ElideRight, spot.width())
        painter.drawText(spot, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, label)
        value = QRect(_LABEL, top, _VALUE, ROW)
        painter.drawText(value, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, bar.value)

    @property
    def _top(self) -> int:
        """Where the rows begin; with a pause cut short there is no axis that would be true."""
        return GAP_XS if any(bar.cut for bar in self._bars) else _AXIS

    @property
    def _has_headings(self) -> bool:
        return any(bar.kind in (Kind.ATTEMPT, Kind.REQUEST) for bar in self._bars)

    def _paint_pause(self, painter: QPainter, room: QRectF, colour: QColor) -> None:
        painter.setPen(QPen(colour, 1, Qt.PenStyle.DotLine))
        middle = room.center().y()
        painter.drawLine(QPointF(room.left(), middle), QPointF(room.right(), middle))


def nice_step(total: int, most: int) -> int:
    """A step of 1, 2 or 5 times a power of ten that divides ``total`` into at most so many parts."""
    rough = max(total / most, 1.0)
    power = 10 ** math.floor(math.log10(rough))
    return int(next(power * factor for factor in (1, 2, 5, 10) if power * factor >= rough))
