"""The line above a list that says which rows are wanted."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from core.errors import InputError
from core.filters import LENGTH_LIMIT
from gui.icons import icon
from gui.language import tr
from gui.theme import GAP_XS, Tone
from gui.widgets.controls import label, make_clearable, set_wrong, tip

# Long enough that a word typed in one go asks once, short enough to feel at once.
PAUSE_MS = 180


class FilterBar(QWidget):
    """Checks what is typed and hands it on when typing pauses; wrong text keeps the rows as they are."""

    changed = Signal(str)
    """The text of a filter that makes sense; empty for all rows."""
    left = Signal()
    """Down or Enter: the list wants the focus."""

    def __init__(self, check: Callable[[str], object], *, hint: str, name: str = "Filter") -> None:
        """``check`` raises ``InputError`` with a sentence for a text that makes no sense."""
        super().__init__()
        self._check = check
        self._told = ""
        self._line = QLineEdit()
        self._line.setAccessibleName(name)
        self._line.setPlaceholderText(hint)
        self._line.setToolTip(tip(hint))
        make_clearable(self._line)
        self._line.addAction(
            QAction(icon("filter"), tr("Filter"), self._line), QLineEdit.ActionPosition.LeadingPosition
        )
        self._problem = label(tone=Tone.BAD, wrap=True)
        self._problem.hide()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._tell)
        self._line.textEdited.connect(lambda _text: self._pause.start())
        self._line.textChanged.connect(self._cleared)
        self._line.returnPressed.connect(self._leave)
        for keys, act in (("Down", self._leave), ("Escape", self._escape)):
            shortcut = QShortcut(QKeySequence(keys), self._line, act)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP_XS)
        column.addWidget(self._line)
        column.addWidget(self._problem)
        self.setFocusProxy(self._line)

    @property
    def text(self) -> str:
        return self._line.text()

    @property
    def problem(self) -> str:
        """Why the text makes no sense; empty if it does."""
        return self._problem.text()

    def set_text(self, text: str) -> None:
        """Filter by this at once."""
        self._line.setText(text)
        self._tell()

    def focus(self) -> None:
        """Type here now, over what stands there."""
        self._line.setFocus()
        self._line.selectAll()

    def _cleared(self, text: str) -> None:
        if not text:
            self._tell()

    def _escape(self) -> None:
        if self._line.text():
            self._line.clear()
        else:
            self.left.emit()

    def _leave(self) -> None:
        self._tell()
        if not self.problem:
            self.left.emit()

    def _tell(self) -> None:
        self._pause.stop()
        text = self._line.text().strip()
        problem = self._why_not(text)
        self._problem.setText(problem)
        self._problem.setVisible(bool(problem))
        set_wrong(self._line, bool(problem))
        if not problem and text != self._told:
            self._told = text
            self.changed.emit(text)

    def _why_not(self, text: str) -> str:
        if len(text) > LENGTH_LIMIT:
            return tr(
                "A filter can be {limit} characters long; this has {count}.",
                limit=f"{LENGTH_LIMIT:,}",
                count=f"{len(text):,}",
            )
        try:
            self._check(text)
        except InputError as error:
            return str(error)
        return ""
