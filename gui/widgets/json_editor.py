"""Edit JSON: colours, line numbers, and the first mistake marked where it is."""

from collections.abc import Callable

from PySide6.QtCore import QMimeData, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from core.views.json_check import JsonProblem, json_problem
from gui.language import tr
from gui.theme import GAP_S, GAP_XS, Tone, colours
from gui.widgets.code_edit import SIZE_LIMIT, CodeEdit, Spans
from gui.widgets.controls import button, label, set_wrong
from gui.widgets.lines import Colouring

# After the last key: long enough not to scold a half-typed word.
PAUSE_MS = 250


Check = Callable[[str], JsonProblem | None]


class JsonEditor(QWidget):
    """A text, checked when typing pauses; what is wrong is said below with line and column."""

    edited = Signal()
    """The user changed the text."""
    checked = Signal()
    """``problem`` holds for the text as it now stands."""

    def __init__(
        self, check: Check = json_problem, *, name: str = "JSON", spans: Spans = Colouring.JSON.spans
    ) -> None:
        """``check`` and ``spans`` are those of JSON unless the text is another language's."""
        super().__init__()
        self._check = check
        self._spans = spans
        self._problem: JsonProblem | None = None
        self._setting = False
        self._edit = _NumberedEdit()
        self._edit.setAccessibleName(name)
        self._edit.refused.connect(self._refuse)
        self._message = label(tone=Tone.BAD, wrap=True)
        self._go = button(tr("Go to it"), kind="link", on_click=self.go_to_problem)
        self._message.hide()
        self._go.hide()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self.check_now)
        self._edit.textChanged.connect(self._text_changed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP_XS)
        column.addWidget(self._edit, 1)
        below = QHBoxLayout()
        below.addWidget(self._message, 1)
        below.addWidget(self._go, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(below)
        self.setFocusProxy(self._edit)

    @property
    def text(self) -> str:
        return self._edit.text()

    @property
    def problem(self) -> JsonProblem | None:
        """The first mistake of the text when it was last checked."""
        return self._problem

    def set_text(self, text: str) -> None:
        """Edit another text; checked at once, and not announced as an edit."""
        self._setting = True
        # Unicode's own line ends would come back as line feeds; escaped they mean the same in a string.
        plain = text.replace("\u2028", "\\u2028").replace("\u2029", "\\u2029")
        self._edit.show_text(plain, self._spans)
        self._setting = False
        self.check_now()

    def check_now(self) -> JsonProblem | None:
        """Check the text as it stands, without waiting for a pause."""
        self._pause.stop()
        self._problem = self._check(self.text)
        problem = self._problem
        self._edit.mark_wrong(None if problem is None else problem.line - 1)
        set_wrong(self._edit, problem is not None)
        says = "" if problem is None else str(problem)
        self._say(says, can_go=problem is not None)
        self.checked.emit()
        return problem

    def go_to_problem(self) -> None:
        """Put the caret where the mistake is."""
        if self._problem is not None:
            self._edit.go_to(self._problem.line, self._problem.column)

    def _text_changed(self) -> None:
        if not self._setting:
            self._pause.start()
            self.edited.emit()

    def _refuse(self, sentence: str) -> None:
        self._say(sentence, can_go=False)

    def _say(self, sentence: str, *, can_go: bool) -> None:
        self._message.setText(sentence)
        self._message.setVisible(bool(sentence))
        self._go.setVisible(can_go)
        self._edit.setAccessibleDescription(sentence)


class _NumberedEdit(CodeEdit):
    """A code field with line numbers, an indent that carries on, and a limit."""

    refused = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._numbers = _Numbers(self)
        self.blockCountChanged.connect(self._make_room)
        self.updateRequest.connect(lambda *_: self._numbers.update())
        self._make_room()

    def go_to(self, line: int, column: int) -> None:
        cursor = self.textCursor()
        block = self.document().findBlockByNumber(line - 1)
        cursor.setPosition(block.position() + min(column - 1, max(0, block.length() - 1)))
        self.setTextCursor(cursor)
        self.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers()
        before = self.textCursor().block().text()[: self.textCursor().positionInBlock()]
        if plain_enter and not self.isReadOnly():
            indent = before[: len(before) - len(before.lstrip(" "))]
            more = "  " if before.rstrip().endswith(("{", "[")) else ""
            self.insertPlainText("\n" + indent + more)
            self.ensureCursorVisible()
            return
        super().keyPressEvent(event)

    def insertFromMimeData(self, source: QMimeData) -> None:
        size = self.document().characterCount() + len(source.text())
        if size > SIZE_LIMIT:
            self.refused.emit(
                tr(
                    "That would make {size} characters; a payload edited here can have {limit}."
                    " Send a larger one with the command line: hookbench trigger --payload FILE.",
                    size=f"{size:,}",
                    limit=f"{SIZE_LIMIT:,}",
                )
            )
            return
        self.insertPlainText(source.text())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        inside = self.contentsRect()
        self._numbers.setGeometry(
            QRect(inside.left(), inside.top(), self._numbers.width_needed(), inside.height())
        )

    def _make_room(self) -> None:
        self.setViewportMargins(self._numbers.width_needed(), 0, 0, 0)

    def paint_numbers(self, painter: QPainter, width: int) -> None:
        """Draw the numbers of the lines in sight."""
        theme = colours()
        block = self.firstVisibleBlock()
        while block.isValid():
            room = self.blockBoundingGeometry(block).translated(self.contentOffset())
            if room.top() > self.viewport().height():
                return
            is_wrong = block.blockNumber() == self._wrong_line
            painter.setPen(theme.named("bad" if is_wrong else "faint"))
            spot = QRect(0, int(room.top()), width - GAP_S, int(room.height()))
            painter.drawText(spot, Qt.AlignmentFlag.AlignRight, str(block.blockNumber() + 1))
            block = block.next()


class _Numbers(QWidget):
    def __init__(self, edit: _NumberedEdit) -> None:
        super().__init__(edit)
        self._edit = edit
        self.setFont(edit.font())

    def width_needed(self) -> int:
        digits = max(2, len(str(self._edit.blockCount())))
        return self._edit.fontMetrics().horizontalAdvance("9") * digits + 2 * GAP_S

    def sizeHint(self) -> QSize:
        return QSize(self.width_needed(), 0)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        self._edit.paint_numbers(QPainter(self), self.width())
