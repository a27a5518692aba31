"""Counts over time: a column for every hour, day or month."""

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from core.reports.figures import Activity, Kind, Slot
from core.reports.window import Grain
from gui.language import tr
from gui.reports.scale import count_ticks, every, slot_label, slot_words
from gui.reports.words import TITLES, activity_words
from gui.theme import GAP_L, GAP_M, GAP_S, GAP_XS, Colours, colours

_LEGEND = 28
_BELOW = 26
_WIDEST_COLUMN = 56.0
# On narrower columns the marks of users would be all that is seen; they are told, and in the table.
_NARROWEST_MARK = 6.0


class ColumnChart(QWidget):
    """Draws an ``Activity``; the mouse or the keys choose a column, whose exact figures are then told."""

    chosen = Signal(str)
    """The sentence of the column under the mouse or chosen by key; empty when there is none."""

    def __init__(self) -> None:
        super().__init__()
        self._activity = Activity(kind=Kind.SIGN_INS, grain=Grain.DAY)
        self._column = -1
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(tr("Chart"))

    def show_activity(self, activity: Activity) -> None:
        """Draw other counts; a chosen column stays chosen where it still is."""
        at = "" if (slot := self.current) is None else slot.at
        self._activity = activity
        self._column = next((number for number, each in enumerate(activity.slots) if each.at == at), -1)
        self.setAccessibleDescription("\n".join(self._says(each) for each in activity.slots if each.count))
        self.chosen.emit(self._told)
        self.update()

    @property
    def current(self) -> Slot | None:
        """The chosen column."""
        slots = self._activity.slots
        return slots[self._column] if 0 <= self._column < len(slots) else None

    def sizeHint(self) -> QSize:
        return QSize(700, 360)

    def minimumSizeHint(self) -> QSize:
        return QSize(260, 180)

    # --- choosing

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        room = self._room(QSizeF(self.size()), self.fontMetrics())
        slots = len(self._activity.slots)
        x = event.position().x() - room.left()
        self._choose(int(x * slots / room.width()) if slots and 0 <= x < room.width() else -1)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        if not self.hasFocus():
            self._choose(-1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        count = len(self._activity.slots)
        steps = {
            Qt.Key.Key_Left: -1,
            Qt.Key.Key_Right: 1,
            Qt.Key.Key_PageUp: -7,
            Qt.Key.Key_PageDown: 7,
            Qt.Key.Key_Home: -count,
            Qt.Key.Key_End: count,
        }
        step = steps.get(Qt.Key(event.key()))
        if step is None or not count:
            super().keyPressEvent(event)
            return
        self._choose(min(max(self._column + step, 0), count - 1))

    def _choose(self, column: int) -> None:
        if column != self._column:
            self._column = column
            self.chosen.emit(self._told)
            self.update()

    @property
    def _told(self) -> str:
        return "" if self.current is None else self._says(self.current)

    def _says(self, slot: Slot) -> str:
        time = slot_words(slot.at, self._activity.grain)
        return f"{time}: {activity_words(self._activity.kind, slot.count, slot.users)}"

    # --- painting

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        painter = QPainter(self)
        self.paint(painter, QSizeF(self.size()), colours(), marked=True)

    def paint(self, painter: QPainter, size: QSizeF, theme: Colours, *, marked: bool = False) -> None:
        """Draw everything into so much room, from the origin on; ``marked``: what is chosen, too."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        room = self._room(size, painter.fontMetrics())
        ticks = self._ticks(room.height())
        self._paint_legend(painter, room, theme)
        self._paint_counts(painter, room, ticks, theme)
        if marked and self.current is not None:
            self._paint_choice(painter, room, theme)
        self._paint_columns(painter, room, ticks[-1], theme)
        self._paint_times(painter, room, theme)

    def _ticks(self, height: float) -> list[int]:
        most = max((slot.count for slot in self._activity.slots), default=0)
        return count_ticks(most, max(2, int(height // 56)))

    def _room(self, size: QSizeF, metrics: QFontMetrics) -> QRectF:
        """Where the columns stand."""
        widest = max(metrics.horizontalAdvance(f"{tick:,}") for tick in self._ticks(size.height()))
        left = widest + GAP_M
        return QRectF(left, _LEGEND, size.width() - left - GAP_M, size.height() - _LEGEND - _BELOW)

    def _paint_legend(self, painter: QPainter, room: QRectF, theme: Colours) -> None:
        metrics = painter.fontMetrics()
        baseline = metrics.ascent() + GAP_XS
        x = room.left()
        middle = baseline - metrics.ascent() * 0.36
        painter.fillRect(QRectF(x, middle - 5, 10, 10), theme.named("accent"))
        x += 10 + GAP_XS + 2
        many = tr(TITLES[self._activity.kind])
        painter.setPen(theme.named("muted"))
        painter.drawText(QPointF(x, baseline), many)
        if self._marks_users(room):
            x += metrics.horizontalAdvance(many) + GAP_L
            painter.fillRect(QRectF(x, middle - 1.5, 14, 3), theme.named("connect"))
            painter.drawText(QPointF(x + 14 + GAP_XS + 2, baseline), tr("Different users"))

    def _paint_counts(self, painter: QPainter, room: QRectF, ticks: list[int], theme: Colours) -> None:
        metrics = painter.fontMetrics()
        for tick in ticks:
            y = room.bottom() - room.height() * tick / ticks[-1]
            painter.setPen(QPen(theme.named("field_line" if tick == 0 else "line"), 1))
            painter.drawLine(QPointF(room.left(), y), QPointF(room.right(), y))
            words = f"{tick:,}"
            painter.setPen(theme.named("muted"))
            x = room.left() - GAP_S - metrics.horizontalAdvance(words)
            painter.drawText(QPointF(x, y + metrics.ascent() * 0.36), words)

    def _paint_columns(self, painter: QPainter, room: QRectF, top: int, theme: Colours) -> None:
        slots = self._activity.slots
        if not slots:
            return
        step = room.width() / len(slots)
        width = self._column_width(room)
        marks_users = self._marks_users(room)
        accent, users = theme.named("accent"), theme.named("connect")
        for number, slot in enumerate(slots):
            left = room.left() + step * number
            if not slot.count:
                continue
            # What happened once is seen, however tall the others are.
            height = max(room.height() * slot.count / top, 1.5)
            column = QRectF(left + (step - width) / 2, room.bottom() - height, width, height)
            painter.fillRect(column, accent)
            if marks_users and slot.users:
                y = room.bottom() - max(room.height() * slot.users / top, 1.5)
                self._paint_users(painter, QRectF(column.left() - 2, y - 1.5, width + 4, 3), users, theme)

    def _column_width(self, room: QRectF) -> float:
        step = room.width() / max(len(self._activity.slots), 1)
        return min(_WIDEST_COLUMN, step - min(step * 0.28, GAP_S))

    def _marks_users(self, room: QRectF) -> bool:
        return self._activity.kind is Kind.SIGN_INS and self._column_width(room) >= _NARROWEST_MARK

    def _paint_choice(self, painter: QPainter, room: QRectF, theme: Colours) -> None:
        step = room.width() / len(self._activity.slots)
        ground = theme.named("selection" if self.hasFocus() else "hover")
        painter.fillRect(QRectF(room.left() + step * self._column, room.top(), step, room.height()), ground)

    def _paint_users(self, painter: QPainter, mark: QRectF, colour: QColor, theme: Colours) -> None:
        """A line across the column, with a rim that parts the two colours."""
        if mark.width() > GAP_M:
            painter.fillRect(mark.adjusted(0, -1, 0, 1), theme.named("base"))
        painter.fillRect(mark, colour)

    def _paint_times(self, painter: QPainter, room: QRectF, theme: Colours) -> None:
        slots, grain = self._activity.slots, self._activity.grain
        if not slots:
            return
        metrics = painter.fontMetrics()
        step = room.width() / len(slots)
        apart = every(
            step, metrics.horizontalAdvance("22 Nov 2026" if grain is Grain.MONTH else "22 Nov"), grain
        )
        first = self._first_label(apart)
        painter.setPen(theme.named("muted"))
        for number in range(first, len(slots), apart):
            words = slot_label(slots[number].at, grain)
            width = metrics.horizontalAdvance(words)
            middle = room.left() + step * (number + 0.5)
            x = min(max(middle - width / 2, 0.0), room.right() + GAP_M - width)
            painter.drawLine(QPointF(middle, room.bottom()), QPointF(middle, room.bottom() + 3))
            painter.drawText(QPointF(x, room.bottom() + 6 + metrics.ascent()), words)

    def _first_label(self, apart: int) -> int:
        """Hours are labelled on round ones: with every sixth, 00:00, 06:00 …"""
        slots = self._activity.slots
        if self._activity.grain is not Grain.HOUR:
            return (len(slots) - 1) % apart
        return -int(slots[0].at[11:13]) % min(apart, 24)
