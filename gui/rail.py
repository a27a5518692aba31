"""The pages' buttons at the left edge of the window."""

from collections.abc import Mapping

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QButtonGroup, QFrame, QSizePolicy, QToolButton, QVBoxLayout

from gui.icons import icon
from gui.language import tr
from gui.theme import GAP_S, GAP_XS

# The least, so that the pages do not begin elsewhere for a short language.
WIDTH = 92


class Rail(QFrame):
    """One button a page: icon above word, exactly one of them pressed."""

    def __init__(self, pages: Mapping[str, tuple[str, QAction]]) -> None:
        """``pages`` gives the words on each button and the window's action behind it, by page name."""
        super().__init__()
        self.setProperty("surface", "base")
        self.setAccessibleName(tr("Pages"))
        self._words = {name: words for name, (words, _) in pages.items()}
        self._group = QButtonGroup(self)
        self._buttons: dict[str, QToolButton] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(GAP_S, GAP_S, GAP_S, GAP_S)
        column.setSpacing(GAP_XS)
        for name, (words, action) in pages.items():
            button = self._made(name, words, action)
            self._buttons[name] = button
            self._group.addButton(button)
            column.addWidget(button)
        column.addStretch()
        self.setFixedWidth(max(WIDTH, *(self._width(button) for button in self._buttons.values())))

    def _width(self, button: QToolButton) -> int:
        """What a button takes with the mark of something unsaved on it."""
        words = button.fontMetrics().horizontalAdvance(f"{button.text()} •")
        return words + 4 * GAP_S

    def show_page(self, name: str) -> None:
        """Press the button of the page on screen."""
        self._buttons[name].setChecked(True)

    def mark_unsaved(self, name: str, unsaved: bool) -> None:
        """Say on the button that something on its page is not saved yet."""
        button = self._buttons[name]
        button.setText(f"{self._words[name]} •" if unsaved else self._words[name])
        button.setAccessibleDescription(tr("Has unsaved changes") if unsaved else "")

    def _made(self, name: str, words: str, action: QAction) -> QToolButton:
        button = QToolButton()
        button.setObjectName(f"rail_{name}")
        button.setText(words)
        button.setIcon(icon(name, "text"))
        button.setIconSize(QSize(22, 22))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        button.setCheckable(True)
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        button.setMinimumHeight(58)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setAccessibleName(words)
        keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        button.setToolTip(f"{words} ({keys})")
        button.clicked.connect(action.trigger)
        return button
