"""A read-only text of any size: only the lines and columns that are seen are ever measured or painted."""

from typing import NamedTuple

from PySide6.QtCore import QBasicTimer, QPoint, QPointF, QRectF, Qt, QTimerEvent, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextCharFormat,
    QTextLayout,
    QTextLine,
    QTextOption,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QMenu, QWidget

from gui.language import tr, tr_n
from gui.theme import GAP_S, Colours, colours, mono_font
from gui.widgets.lines import Found, Lines, TextLines

# What a screen reader is given of the text: a page or two, not the megabytes.
SPOKEN_LIMIT = 4_000
# The most a copy takes; more is saved to a file instead.
COPY_LIMIT = 16 * 1024 * 1024


class Place(NamedTuple):
    """Between two characters: before ``column`` of ``line``."""

    line: int
    column: int


class LazyTextView(QAbstractScrollArea):
    """Shows ``Lines``; scrolls by whole lines and whole characters; selects, finds, copies."""

    copy_refused = Signal(str)
    """Why the selection was not copied, in a sentence."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: Lines = TextLines("")
        self._anchor = Place(0, 0)
        self._caret = Place(0, 0)
        self._found: dict[int, list[Found]] = {}
        self._drag = QBasicTimer()
        self._drag_point = QPoint()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Text"))
        self.viewport().setCursor(Qt.CursorShape.IBeamCursor)
        self.viewport().setAutoFillBackground(False)
        self.setFont(mono_font())
        for bar in (self.verticalScrollBar(), self.horizontalScrollBar()):
            bar.valueChanged.connect(lambda: self.viewport().update())

    # --- what is shown

    @property
    def lines(self) -> Lines:
        return self._lines

    def show_lines(self, lines: Lines) -> None:
        """Show another text from its start, nothing selected."""
        self._lines = lines
        self._found = {}
        self._anchor = self._caret = Place(0, 0)
        self.verticalScrollBar().setValue(0)
        self.horizontalScrollBar().setValue(0)
        self._fit_scroll_bars()
        self._describe()
        self.viewport().update()

    def mark(self, found: list[Found]) -> None:
        """Mark what was found; an empty list unmarks."""
        self._found = {}
        for each in found:
            self._found.setdefault(each.line, []).append(each)
        self.viewport().update()

    def select(self, found: Found) -> None:
        """Select one find and bring it into sight."""
        self._anchor = Place(found.line, found.column)
        self._move(Place(found.line, found.column + found.length), keep_anchor=True)

    # --- the selection

    def select_all(self) -> None:
        """From the first character to the last."""
        last = self._lines.count - 1
        self._anchor = Place(0, 0)
        self._caret = Place(last, len(self._lines.line(last)))
        self.viewport().update()

    @property
    def selected(self) -> tuple[Place, Place]:
        """Start and end of the selection; the same place twice where nothing is selected."""
        return min(self._anchor, self._caret), max(self._anchor, self._caret)

    def selected_text(self) -> str:
        """The selected text, cut at ``COPY_LIMIT`` characters."""
        start, end = self.selected
        if start.line == end.line:
            return self._lines.line(start.line)[start.column : end.column]
        parts = [self._lines.line(start.line)[start.column :]]
        size = len(parts[0])
        for number in range(start.line + 1, end.line):
            parts.append(self._lines.line(number))
            size += len(parts[-1]) + 1
            if size > COPY_LIMIT:
                return "\n".join(parts)[:COPY_LIMIT]
        parts.append(self._lines.line(end.line)[: end.column])
        return "\n".join(parts)

    def copy(self) -> None:
        """Put the selection on the clipboard."""
        text = self.selected_text()
        if len(text) >= COPY_LIMIT:
            self.copy_refused.emit(
                tr(
                    "More than {limit} characters are selected. Save the body to a file instead.",
                    limit=f"{COPY_LIMIT:,}",
                )
            )
        elif text:
            QGuiApplication.clipboard().setText(text)

    # --- keys and mouse

    def keyPressEvent(self, event: QKeyEvent) -> None:
        for key, act in (
            (QKeySequence.StandardKey.Copy, self.copy),
            (QKeySequence.StandardKey.SelectAll, self.select_all),
        ):
            if event.matches(key):
                act()
                return
        place = self._after_key(event)
        if place is None:
            super().keyPressEvent(event)
            return
        self._move(place, keep_anchor=bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))

    def _after_key(self, event: QKeyEvent) -> Place | None:
        line, column = self._caret
        whole = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        page = max(1, self._rows_seen() - 1)
        match event.key():
            case Qt.Key.Key_Left:
                return Place(line, column - 1) if column else Place(line - 1, 1 << 62)
            case Qt.Key.Key_Right:
                at_end = column >= len(self._lines.line(line)) and line + 1 < self._lines.count
                return Place(line + 1, 0) if at_end else Place(line, column + 1)
            case Qt.Key.Key_Up:
                return Place(line - 1, column)
            case Qt.Key.Key_Down:
                return Place(line + 1, column)
            case Qt.Key.Key_PageUp:
                return Place(line - page, column)
            case Qt.Key.Key_PageDown:
                return Place(line + page, column)
            case Qt.Key.Key_Home:
                return Place(0 if whole else line, 0)
            case Qt.Key.Key_End:
                return Place(self._lines.count - 1 if whole else line, 1 << 62)
        return None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self._move(self._place_at(event.position()), keep_anchor=shift, scroll=False)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if not event.buttons() & Qt.MouseButton.LeftButton:
            return
        self._drag_point = event.position().toPoint()
        inside = self.viewport().rect().contains(self._drag_point)
        if inside:
            self._drag.stop()
        elif not self._drag.isActive():
            self._drag.start(40, self)
        self._move(self._place_at(event.position()), keep_anchor=True, scroll=not inside)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: ARG002
        self._drag.stop()

    def timerEvent(self, event: QTimerEvent) -> None:
        if event.timerId() == self._drag.timerId():
            self._move(self._place_at(QPointF(self._drag_point)), keep_anchor=True)
        else:
            super().timerEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Select the word under the mouse."""
        line, column = self._place_at(event.position())
        # A word is looked for around the mouse only: an unbroken line of a megabyte is not one.
        first = max(0, column - 500)
        near = self._lines.line(line)[first : column + 500]
        start = end = column - first
        while start > 0 and (near[start - 1].isalnum() or near[start - 1] in "_-"):
            start -= 1
        while end < len(near) and (near[end].isalnum() or near[end] in "_-"):
            end += 1
        self._anchor = Place(line, first + start)
        self._move(Place(line, first + end), keep_anchor=True, scroll=False)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        start, end = self.selected
        menu.addAction(tr("Copy"), QKeySequence.StandardKey.Copy, self.copy).setEnabled(start != end)
        menu.addAction(tr("Select all"), QKeySequence.StandardKey.SelectAll, self.select_all)
        menu.popup(event.globalPos())

    def _move(self, place: Place, *, keep_anchor: bool, scroll: bool = True) -> None:
        line = min(max(place.line, 0), self._lines.count - 1)
        column = min(max(place.column, 0), len(self._lines.line(line)))
        self._caret = Place(line, column)
        if not keep_anchor:
            self._anchor = self._caret
        if scroll:
            self._bring_into_sight(self._caret)
        self.viewport().update()

    def _bring_into_sight(self, place: Place) -> None:
        rows, columns = self.verticalScrollBar(), self.horizontalScrollBar()
        seen, wide = self._rows_seen(), self._columns_seen()
        if not rows.value() <= place.line < rows.value() + seen:
            above = place.line < rows.value()
            rows.setValue(place.line if above else place.line - seen + 1)
        if not columns.value() <= place.column < columns.value() + wide:
            columns.setValue(place.column - wide // 3 if place.column >= wide else 0)

    # --- geometry

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_scroll_bars()

    def _row_height(self) -> int:
        return self.fontMetrics().lineSpacing() + 2

    def _rows_seen(self) -> int:
        return max(1, (self.viewport().height() - GAP_S) // self._row_height())

    def _columns_seen(self) -> int:
        width = max(1, self.fontMetrics().horizontalAdvance("0"))
        return max(1, (self.viewport().width() - GAP_S) // width)

    def _fit_scroll_bars(self) -> None:
        seen, wide = self._rows_seen(), self._columns_seen()
        self.verticalScrollBar().setPageStep(seen)
        self.verticalScrollBar().setRange(0, max(0, self._lines.count - seen))
        self.horizontalScrollBar().setPageStep(wide)
        self.horizontalScrollBar().setRange(0, max(0, self._lines.widest + 2 - wide))

    def _place_at(self, point: QPointF) -> Place:
        """The place nearest to a point; outside the text it lies beyond the seen edge, which scrolls."""
        row = int((point.y() - GAP_S // 2) // self._row_height())
        number = min(max(self.verticalScrollBar().value() + row, 0), self._lines.count - 1)
        first = self.horizontalScrollBar().value()
        if point.x() < 0:
            return Place(number, max(0, first - 2))
        shown = self._shown(number)
        # A line lives no longer than its layout: the layout has to have a name.
        layout = self._layout(shown)
        units = layout.lineAt(0).xToCursor(point.x() - GAP_S)
        beyond = 2 if point.x() > self.viewport().width() else 0
        return Place(number, first + _characters(shown, units) + beyond)

    def _shown(self, number: int) -> str:
        """The part of a line that can be seen; a little more, so that nothing ends before the edge."""
        first = self.horizontalScrollBar().value()
        return self._lines.line(number)[first : first + self._columns_seen() + 2]

    def _layout(self, shown: str, formats: list[QTextLayout.FormatRange] | None = None) -> QTextLayout:
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.NoWrap)
        option.setTextDirection(Qt.LayoutDirection.LeftToRight)
        layout = QTextLayout(shown, self.font())
        layout.setTextOption(option)
        layout.setFormats(formats or [])
        layout.beginLayout()
        layout.createLine()
        layout.endLayout()
        return layout

    # --- painting

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        theme = colours()
        painter = QPainter(self.viewport())
        painter.fillRect(self.viewport().rect(), theme.named("base"))
        painter.setPen(theme.named("text"))
        top = self.verticalScrollBar().value()
        for row in range(min(self._rows_seen() + 1, self._lines.count - top)):
            self._paint_line(painter, top + row, GAP_S // 2 + row * self._row_height(), theme)

    def _paint_line(self, painter: QPainter, number: int, y: int, theme: Colours) -> None:
        shown = self._shown(number)
        layout = self._layout(shown, self._formats(number, shown, theme))
        line = layout.lineAt(0)
        for found in self._found.get(number, ()):
            self._paint_ground(
                painter, line, shown, found.column, found.column + found.length, y, theme.found
            )
        start, end = self.selected
        if start != end and start.line <= number <= end.line:
            left = start.column if number == start.line else 0
            # A selected line end shows as one more character.
            right = end.column if number == end.line else len(self._lines.line(number)) + 1
            self._paint_ground(painter, line, shown, left, right, y, theme.selection)
        layout.draw(painter, QPointF(GAP_S, y + 1))
        if self._caret.line == number and self.hasFocus():
            x = self._x(line, shown, self._caret.column)
            if x >= 0:
                painter.fillRect(QRectF(GAP_S + x, y, 1.5, self._row_height()), theme.named("accent"))

    def _paint_ground(
        self, painter: QPainter, line: QTextLine, shown: str, start: int, end: int, y: int, colour: str
    ) -> None:
        left, right = max(0.0, self._x(line, shown, start)), self._x(line, shown, end)
        if right > left:
            ground = QRectF(GAP_S + left, y, right - left, self._row_height())
            painter.fillRect(ground, colour)

    def _x(self, line: QTextLine, shown: str, column: int) -> float:
        """Where a column stands, from the left edge of the seen part; negative before it."""
        inside = column - self.horizontalScrollBar().value()
        if inside < 0:
            return -1.0
        # The stubs do not know that Qt gives the place and the cursor.
        x: float = line.cursorToX(_units(shown[:inside]))[0]  # type: ignore[index]
        return x + max(0, inside - len(shown)) * self.fontMetrics().horizontalAdvance("0")

    def _formats(self, number: int, shown: str, theme: Colours) -> list[QTextLayout.FormatRange]:
        first = self.horizontalScrollBar().value()
        formats = []
        for span in self._lines.spans(number, first + len(shown)):
            start, end = max(span.start - first, 0), min(span.end - first, len(shown))
            if end <= start:
                continue
            coloured = QTextCharFormat()
            coloured.setForeground(theme.named(span.colour))
            piece = QTextLayout.FormatRange()
            piece.start = _units(shown[:start])
            piece.length = _units(shown[start:end])
            piece.format = coloured
            formats.append(piece)
        return formats

    def _describe(self) -> None:
        """The text alternative: how much there is, and its start."""
        parts = [tr_n("{n} lines.", "{n} lines.", self._lines.count)]
        size = 0
        for number in range(min(self._lines.count, 200)):
            parts.append(self._lines.line(number)[: SPOKEN_LIMIT - size])
            size += len(parts[-1])
            if size >= SPOKEN_LIMIT:
                break
        self.setAccessibleDescription("\n".join(parts))


def _units(text: str) -> int:
    """How many UTF-16 units Qt counts for a text."""
    return len(text) + sum(char > "\uffff" for char in text)


def _characters(text: str, units: int) -> int:
    """How many characters of a text the first so many UTF-16 units are."""
    if text.isascii():
        return min(units, len(text))
    taken = 0
    for index, char in enumerate(text):
        if taken >= units:
            return index
        taken += 2 if char > "\uffff" else 1
    return len(text)
