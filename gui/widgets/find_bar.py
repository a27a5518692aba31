"""Find in a body: counts as it goes, never holds the window up, wraps round at the end."""

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from gui.language import tr
from gui.theme import GAP_XS, Tone
from gui.widgets.controls import icon_button, label
from gui.widgets.lines import Found, Lines, TextLines

# More finds than anyone steps through; beyond, only "10,000+" is said.
FOUND_LIMIT = 10_000
_PAUSE_MS = 120


class FindBar(QWidget):
    """One line: what to find, how often it is there, before and after."""

    found = Signal(list)
    """Everything found so far; an empty list when the search is left."""
    stepped = Signal(object)
    """The ``Found`` that is now current."""
    left = Signal()

    def __init__(self, spawn: Callable[[Coroutine[Any, Any, Any], str], "asyncio.Task[Any]"]) -> None:
        super().__init__()
        self._spawn = spawn
        self._lines: Lines = TextLines("")
        self._found: list[Found] = []
        self._current = -1
        self._search: asyncio.Task[Any] | None = None
        self._line = QLineEdit()
        self._line.setAccessibleName(tr("Find in the body"))
        self._line.setPlaceholderText(tr("Find in the body"))
        self._line.setMaxLength(1000)
        self._count = label(tone=Tone.MUTED)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._begin)
        self._line.textChanged.connect(lambda _text: self._pause.start())
        self._line.returnPressed.connect(self.forward)
        row = QHBoxLayout(self)
        row.setContentsMargins(GAP_XS, GAP_XS, GAP_XS, GAP_XS)
        row.setSpacing(GAP_XS)
        row.addWidget(self._line, 1)
        row.addWidget(self._count)
        row.addWidget(icon_button("up", tr("Find previous"), self.back, keys="Shift+Enter"))
        row.addWidget(icon_button("down", tr("Find next"), self.forward, keys="Enter"))
        row.addWidget(icon_button("remove", tr("Close find"), self.leave, keys="Esc"))
        for keys, act in (("Shift+Return", self.back), ("Escape", self.leave)):
            shortcut = QShortcut(QKeySequence(keys), self, act)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.hide()

    @property
    def count_text(self) -> str:
        """``3 of 17``, or why there is nothing to count."""
        return self._count.text()

    def open(self) -> None:
        """Type here what to find."""
        self.show()
        self._line.setFocus()
        self._line.selectAll()

    def search_in(self, lines: Lines) -> None:
        """Another text is on screen: find in that from now on."""
        self._lines = lines
        self._begin()

    def forward(self) -> None:
        """The next find, the first after the last."""
        self._step(1)

    def back(self) -> None:
        """The find before, the last before the first."""
        self._step(-1)

    def leave(self) -> None:
        """Close, and give the focus back."""
        self.hide()
        self.left.emit()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._stop()
        self.found.emit([])

    def _begin(self) -> None:
        self._pause.stop()
        self._stop()
        self._found, self._current = [], -1
        self._count.clear()
        query = self._line.text()
        if self.isHidden() or not query:
            self.found.emit([])
            return
        self._search = self._spawn(self._find(query), "find in a body")

    def _stop(self) -> None:
        if self._search is not None:
            self._search.cancel()
            self._search = None

    async def _find(self, query: str) -> None:
        for found in self._lines.find(query):
            if found is None:
                self._say_count()
                await asyncio.sleep(0)
                continue
            self._found.append(found)
            if len(self._found) == 1:
                self._step(1)
            if len(self._found) >= FOUND_LIMIT:
                break
        self._say_count()
        self.found.emit(self._found)

    def _step(self, by: int) -> None:
        if not self._found:
            return
        self._current = (self._current + by) % len(self._found)
        self._say_count()
        self.stepped.emit(self._found[self._current])

    def _say_count(self) -> None:
        total = len(self._found)
        if not total:
            self._count.setText(tr("nothing found"))
            return
        more = "+" if total >= FOUND_LIMIT else ""
        self._count.setText(
            tr("{number} of {total}", number=f"{self._current + 1:,}", total=f"{total:,}{more}")
        )
