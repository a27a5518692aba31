"""The received and the computed signature above one another, byte by byte."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from gui.language import tr
from gui.signatures.alignment import Alignment
from gui.theme import GAP_S, Colours, colours, mono_font

# Rows of so many bytes, as many as fit.
_WIDTHS = (32, 16, 8)
_GAP = 10


class AlignmentView(QWidget):
    """Pairs of hexadecimal digits; where they differ there is a mark below, and a ground behind."""

    def __init__(self) -> None:
        super().__init__()
        self._shown = Alignment(b"", b"", "text")
        self._is_revealed = False
        self.setFont(mono_font())
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Received and computed signature"))

    def show_alignment(self, alignment: Alignment) -> None:
        """Show two other signatures."""
        self._shown = alignment
        self.setAccessibleDescription(alignment.says)
        self.updateGeometry()
        self.update()

    def reveal(self, *, revealed: bool) -> None:
        """Show the computed bytes, or only where they differ."""
        self._is_revealed = revealed
        self.update()

    # --- geometry

    def sizeHint(self) -> QSize:
        return QSize(self._label_width() + 32 * self._cell(), self._height_for(self.width()))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._label_width() + 8 * self._cell(), self._height_for(self.width()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self.updateGeometry()

    def _cell(self) -> int:
        return self.fontMetrics().horizontalAdvance("00") + 6

    def _line(self) -> int:
        return self.fontMetrics().height() + 2

    def _label_width(self) -> int:
        return max(self.fontMetrics().horizontalAdvance(words) for words in self._labels()) + GAP_S

    def _labels(self) -> tuple[str, str, str]:
        return tr("received"), tr("computed"), tr("differs")

    def _row_height(self) -> int:
        """Two lines, and one for the marks where there are any."""
        return (3 if self._shown.differing else 2) * self._line() + _GAP

    def _per_row(self, width: int) -> int:
        room = width - self._label_width()
        return next((count for count in _WIDTHS if count * self._cell() <= room), _WIDTHS[-1])

    def _height_for(self, width: int) -> int:
        rows = max(1, -(-self._shown.size // self._per_row(width)))
        return rows * self._row_height()

    # --- painting

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = colours()
        painter = QPainter(self)
        per_row = self._per_row(self.width())
        height = self._row_height()
        for row, first in enumerate(range(0, self._shown.size, per_row)):
            if event.rect().top() <= (row + 1) * height and row * height <= event.rect().bottom():
                self._paint_row(
                    painter, row * height, range(first, min(first + per_row, self._shown.size)), theme
                )

    def _paint_row(self, painter: QPainter, top: int, places: range, theme: Colours) -> None:
        painter.setPen(theme.named("muted"))
        for line, words in enumerate(self._labels()):
            if line < 2 or any(map(self._shown.differs, places)):
                painter.drawText(
                    self._spot(top, line, 0, self._label_width()), Qt.AlignmentFlag.AlignLeft, words
                )
        for column, place in enumerate(places):
            left = self._label_width() + column * self._cell()
            differs = self._shown.differs(place)
            pairs = (_pair(self._shown.received, place), self._computed(place), "^^" if differs else "")
            for line, pair in enumerate(pairs):
                spot = self._spot(top, line, left, self._cell())
                if differs and line < 2:
                    painter.fillRect(spot.adjusted(1, 0, -1, 0), theme.named("bad_soft"))
                painter.setPen(theme.named("bad" if differs else "text"))
                painter.drawText(spot, Qt.AlignmentFlag.AlignCenter, pair)

    def _computed(self, place: int) -> str:
        pair = _pair(self._shown.computed, place)
        return pair if self._is_revealed or pair == "--" else "••"

    def _spot(self, top: int, line: int, left: int, width: int) -> QRectF:
        return QRectF(left, top + line * self._line(), width, self._line())


def _pair(data: bytes, place: int) -> str:
    """Two digits; dashes where there is no such byte."""
    return data[place : place + 1].hex() or "--"
