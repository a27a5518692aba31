"""Bars lying on their side, a row each, with the numbers beside them: failures by reason, latencies by hook."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from gui.language import tr
from gui.theme import GAP_L, GAP_M, GAP_S, GAP_XL, GAP_XS, Colours, colours

ROW = 26
_TOP = 50
_LABEL_SHARE = 0.3


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of a bar, from 0 to 1 on the chart's axis."""

    start: float
    end: float
    colour: str
    """A name of ``Colours``."""
    height: int = 12


@dataclass(frozen=True, slots=True)
class Row:
    """One row; without cells it is the heading of those below it."""

    label: str
    cells: tuple[str, ...] = ()
    pieces: tuple[Piece, ...] = ()
    marks: tuple[float, ...] = ()
    """Places of a percentile, drawn across the bar."""
    says: str = ""


@dataclass(frozen=True, slots=True)
class Drawing:
    """All that is drawn."""

    headings: tuple[str, ...] = ()
    rows: tuple[Row, ...] = ()
    ticks: tuple[tuple[float, str], ...] = ()
    """(place from 0 to 1, words)."""
    legend: tuple[tuple[str, str], ...] = ()
    """(name of a colour, what it means)."""


class RowChart(QWidget):
    """Draws a ``Drawing``; the mouse or the keys choose a row, whose sentence is then told."""

    chosen = Signal(str)
    """The sentence of the row under the mouse or chosen by key; empty when there is none."""

    def __init__(self) -> None:
        super().__init__()
        self._drawing = Drawing()
        self._row = -1
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.MinimumExpanding)
        self.setAccessibleName(tr("Chart"))

    def show_drawing(self, drawing: Drawing) -> None:
        """Draw something else."""
        self._drawing = drawing
        self._row = -1
        self.setAccessibleDescription("\n".join(row.says for row in drawing.rows if row.says))
        self.chosen.emit("")
        self.updateGeometry()
        self.update()

    @property
    def current(self) -> Row | None:
        """The chosen row."""
        rows = self._drawing.rows
        return rows[self._row] if 0 <= self._row < len(rows) else None

    def sizeHint(self) -> QSize:
        return QSize(700, self.minimumSizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(420, _TOP + ROW * len(self._drawing.rows) + GAP_S)

    # --- choosing

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._choose(int((event.position().y() - _TOP) // ROW))

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        if not self.hasFocus():
            self._choose(-1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        choices = [number for number, row in enumerate(self._drawing.rows) if row.cells]
        place = choices.index(self._row) if self._row in choices else -1
        steps = {
            Qt.Key.Key_Up: -1,
            Qt.Key.Key_Down: 1,
            Qt.Key.Key_Home: -len(choices),
            Qt.Key.Key_End: len(choices),
        }
        step = steps.get(Qt.Key(event.key()))
        if step is None or not choices:
            super().keyPressEvent(event)
            return
        self._choose(choices[min(max(place + step, 0), len(choices) - 1)])

    def _choose(self, row: int) -> None:
        rows = self._drawing.rows
        row = row if 0 <= row < len(rows) and rows[row].cells else -1
        if row == self._row:
            return
        self._row = row
        self.chosen.emit("" if self.current is None else self.current.says)
        self.update()

    # --- painting

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        painter = QPainter(self)
        self.paint(painter, QSizeF(self.size()), colours(), marked=True)

    def paint(self, painter: QPainter, size: QSizeF, theme: Colours, *, marked: bool = False) -> None:
        """Draw everything into so much room, from the origin on; ``marked``: what is chosen, too."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        columns = self._columns(size, painter.fontMetrics())
        left = columns[-1].right() + GAP_XL + GAP_S if columns else size.width() * _LABEL_SHARE
        room = QRectF(left, _TOP, size.width() - left - GAP_L, ROW * len(self._drawing.rows))
        self._paint_legend(painter, room, size, theme)
        self._paint_head(painter, columns, theme)
        if marked and self.current is not None:
            ground = theme.named("selection" if self.hasFocus() else "hover")
            painter.fillRect(QRectF(0, _TOP + ROW * self._row, size.width(), ROW), ground)
        self._paint_axis(painter, room, theme)
        for number, row in enumerate(self._drawing.rows):
            top = _TOP + ROW * number
            self._paint_words(painter, row, top, columns, size, theme)
            self._paint_bar(painter, row, QRectF(room.left(), top, room.width(), ROW), theme)

    def _columns(self, size: QSizeF, metrics: QFontMetrics) -> list[QRectF]:
        """Where the numbers stand, right-aligned; the label takes what is left of a third."""
        found: list[QRectF] = []
        left = max(96.0, min(220.0, size.width() * 0.17))
        for number, heading in enumerate(self._drawing.headings):
            words = [heading, *(row.cells[number] for row in self._drawing.rows if row.cells)]
            width = max(metrics.horizontalAdvance(each) for each in words) + GAP_M
            found.append(QRectF(left, 0, width, ROW))
            left += width
        return found

    def _paint_legend(self, painter: QPainter, room: QRectF, size: QSizeF, theme: Colours) -> None:
        metrics = painter.fontMetrics()
        widths = [
            10 + GAP_XS + 2 + metrics.horizontalAdvance(words) + GAP_L for _, words in self._drawing.legend
        ]
        x = max(GAP_S, min(room.left(), size.width() - sum(widths)))
        baseline = metrics.ascent() + 2
        for (colour, words), width in zip(self._drawing.legend, widths, strict=True):
            painter.fillRect(QRectF(x, baseline - metrics.ascent() * 0.36 - 5, 10, 10), theme.named(colour))
            painter.setPen(theme.named("muted"))
            painter.drawText(QPointF(x + 10 + GAP_XS + 2, baseline), words)
            x += width

    def _paint_head(self, painter: QPainter, columns: Sequence[QRectF], theme: Colours) -> None:
        painter.setPen(theme.named("muted"))
        for column, heading in zip(columns, self._drawing.headings, strict=True):
            spot = QRectF(column.left(), _TOP - 22, column.width(), 18)
            painter.drawText(spot, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, heading)

    def _paint_axis(self, painter: QPainter, room: QRectF, theme: Colours) -> None:
        metrics = painter.fontMetrics()
        free_from = room.left() - GAP_L
        for at, words in self._drawing.ticks:
            x = room.left() + room.width() * at
            painter.setPen(QPen(theme.named("line"), 1))
            painter.drawLine(QPointF(x, room.top() - 2), QPointF(x, room.bottom()))
            width = metrics.horizontalAdvance(words)
            left = min(x - width / 2, room.right() + GAP_L - width)
            if left >= free_from:
                painter.setPen(theme.named("muted"))
                painter.drawText(QPointF(left, room.top() - 8), words)
                free_from = left + width + GAP_S

    def _paint_words(
        self,
        painter: QPainter,
        row: Row,
        top: float,
        columns: Sequence[QRectF],
        size: QSizeF,
        theme: Colours,
    ) -> None:
        is_heading = not row.cells
        font = QFont(painter.font())
        font.setBold(is_heading)
        painter.save()
        painter.setFont(font)
        painter.setPen(theme.named("text"))
        indent = GAP_S if is_heading else GAP_L
        end = size.width() * 0.6 if is_heading or not columns else columns[0].left()
        spot = QRectF(indent, top, end - indent, ROW)
        words = painter.fontMetrics().elidedText(row.label, Qt.TextElideMode.ElideRight, int(spot.width()))
        painter.drawText(spot, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words)
        painter.restore()
        painter.setPen(theme.named("text"))
        for column, cell in zip(columns, row.cells, strict=False):
            where = QRectF(column.left(), top, column.width(), ROW)
            painter.drawText(where, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, cell)

    def _paint_bar(self, painter: QPainter, row: Row, room: QRectF, theme: Colours) -> None:
        for piece in row.pieces:
            left = room.left() + room.width() * piece.start
            width = max(room.width() * (piece.end - piece.start), 2.0)
            top = room.top() + (ROW - piece.height) / 2
            painter.fillRect(QRectF(left, top, width, piece.height), theme.named(piece.colour))
        for mark in row.marks:
            x = room.left() + room.width() * mark
            painter.fillRect(QRectF(x - 1, room.top() + 4, 2, ROW - 8), theme.named("text"))
