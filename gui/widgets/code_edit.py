"""Qt's own text field, made for code: no wrapping, colours for what is seen, places marked.

Used read-only for bodies of moderate size and as the ground of the JSON editor. Wrapping is
never on: laying out an unbroken word of 1 MB with it costs 85 s.
"""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtGui import (
    QColor,
    QResizeEvent,
    QShowEvent,
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
    QTextFormat,
)
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit, QWidget

from gui.theme import colours, mono_font
from gui.widgets.lines import Found, Span

# Measured: 512 kB are laid out in 16 ms, a line of 5,000 characters in 2 ms. Above, a LazyTextView is used.
SIZE_LIMIT = 512 * 1024
LINE_LIMIT = 5_000

Spans = Callable[[str], list[Span]]


class CodeEdit(QPlainTextEdit):
    """Plain text in the monospace font; colours are made for the visible lines, and again after a scroll."""

    def __init__(self, parent: QWidget | None = None, *, read_only: bool = False) -> None:
        super().__init__(parent)
        self._later = QTimer()
        self._later.setSingleShot(True)
        self._later.setInterval(0)
        self._later.timeout.connect(self._colour_seen)
        self._spans: Spans | None = None
        self._found: Sequence[Found] = ()
        self._wrong_line: int | None = None
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.setFont(mono_font())
        self.setReadOnly(read_only)
        self.setTabChangesFocus(True)
        self.setUndoRedoEnabled(not read_only)
        if read_only:
            # A caret that can be moved by keys, to select without a mouse.
            self.setTextInteractionFlags(
                self.textInteractionFlags() | self.textInteractionFlags().TextSelectableByKeyboard
            )
        self.textChanged.connect(self._later.start)
        self.verticalScrollBar().valueChanged.connect(lambda _value: self._later.start())

    def show_text(self, text: str, spans: Spans | None = None) -> None:
        """Another text from its start; ``spans`` says what of a line is coloured."""
        self._spans = spans
        self._found = ()
        self._wrong_line = None
        self.setPlainText(text)
        self._later.start()

    def text(self) -> str:
        """What stands here, exactly: ``toPlainText`` turns no-break spaces into spaces."""
        return self.document().toRawText().replace("\u2029", "\n")

    def mark(self, found: Sequence[Found]) -> None:
        """Mark what was found; an empty list unmarks."""
        self._found = found
        self._later.start()

    def mark_wrong(self, line: int | None) -> None:
        """Mark one line, from 0, as wrong."""
        self._wrong_line = line
        self._later.start()

    def select(self, found: Found) -> None:
        """Select one find and bring it into sight."""
        block = self.document().findBlockByNumber(found.line)
        self.setTextCursor(_cursor(block, found.column, found.column + found.length))
        self.centerCursor()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._later.start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._later.start()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._later.start()

    def _colour_seen(self) -> None:
        theme = colours()
        pieces: list[QTextEdit.ExtraSelection] = []
        block = self.firstVisibleBlock()
        bottom = self.viewport().height()
        first = last = block.blockNumber()
        while (
            block.isValid()
            and self.blockBoundingGeometry(block).translated(self.contentOffset()).top() <= bottom
        ):
            last = block.blockNumber()
            if last == self._wrong_line:
                pieces.append(_whole_line(block, theme.named("bad_soft")))
            if self._spans is not None:
                spans = self._spans(block.text()[:LINE_LIMIT])
                pieces.extend(_coloured(block, span, theme.named(span.colour)) for span in spans)
            block = block.next()
        for found in self._found:
            if first <= found.line <= last:
                place = self.document().findBlockByNumber(found.line)
                pieces.append(_marked(place, found, theme.named("found")))
        self.setExtraSelections(pieces)


def _cursor(block: QTextBlock, start: int, end: int) -> QTextCursor:
    """A selection of characters of a block; beyond the basic plane Qt counts two for one."""
    text = block.text()
    start_units, end_units = (
        at + sum(char > "\uffff" for char in text[:at]) if not text.isascii() else at for at in (start, end)
    )
    cursor = QTextCursor(block)
    cursor.setPosition(block.position() + start_units)
    cursor.setPosition(block.position() + min(end_units, block.length() - 1), QTextCursor.MoveMode.KeepAnchor)
    return cursor


def _selection(cursor: QTextCursor, look: QTextCharFormat) -> QTextEdit.ExtraSelection:
    made = QTextEdit.ExtraSelection()
    made.cursor = cursor
    made.format = look
    return made


def _coloured(block: QTextBlock, span: Span, colour: QColor) -> QTextEdit.ExtraSelection:
    look = QTextCharFormat()
    look.setForeground(colour)
    return _selection(_cursor(block, span.start, span.end), look)


def _marked(block: QTextBlock, found: Found, colour: QColor) -> QTextEdit.ExtraSelection:
    look = QTextCharFormat()
    look.setBackground(colour)
    return _selection(_cursor(block, found.column, found.column + found.length), look)


def _whole_line(block: QTextBlock, colour: QColor) -> QTextEdit.ExtraSelection:
    look = QTextCharFormat()
    look.setBackground(colour)
    look.setProperty(QTextFormat.Property.FullWidthSelection, True)
    return _selection(QTextCursor(block), look)
