"""The smallest parts: labels that never read HTML, buttons that never lack a name."""

import html
from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QFrame,
    QLabel,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from core.views.text_view import visible
from gui.icons import icon
from gui.language import tr, without_mnemonic
from gui.theme import GAP_XS, Tone

# What a row or a label shows of a text; more is never on screen.
LINE_LIMIT = 500

Spin = TypeVar("Spin", bound=QAbstractSpinBox)


def label(text: str = "", *, tone: Tone | None = None, strong: bool = False, wrap: bool = False) -> QLabel:
    """A label of plain text, foreign or ours."""
    made = QLabel()
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setText(text)
    made.setWordWrap(wrap)
    if strong:
        made.setProperty("weight", "strong")
    if tone is not None:
        made.setProperty("tone", str(tone))
    return made


def named(words: str, control: QWidget, *, strong: bool = False) -> QLabel:
    """The label of a control: its key leads there, and its words are the control's name where that has none."""
    title = label(words, strong=strong)
    title.setBuddy(control.focusProxy() or control)
    if not control.accessibleName():
        control.setAccessibleName(without_mnemonic(words))
    return title


def set_tone(widget: QWidget, tone: Tone | None) -> None:
    """Give a label another tone; the style sheet looks it up again."""
    _set_style_property(widget, "tone", "" if tone is None else str(tone))


def set_wrong(widget: QWidget, wrong: bool) -> None:
    """Mark a field as wrong, or no longer; its reason stands beside it."""
    _set_style_property(widget, "wrong", "true" if wrong else "false")


def _set_style_property(widget: QWidget, name: str, value: str) -> None:
    if widget.property(name) == value:
        return
    widget.setProperty(name, value)
    widget.style().unpolish(widget)
    widget.style().polish(widget)


def button(
    text: str, *, kind: str = "", icon_name: str = "", on_click: Callable[[], object] | None = None
) -> QPushButton:
    """A push button; ``kind`` is empty, ``primary``, ``danger`` or ``link``."""
    made = QPushButton(text)
    made.setAccessibleName(without_mnemonic(text))
    made.setAutoDefault(False)
    if kind:
        made.setProperty("kind", kind)
    if icon_name:
        made.setIcon(
            icon(icon_name, {"primary": "on_accent", "danger": "bad", "link": "accent"}.get(kind, "muted"))
        )
    if on_click is not None:
        made.clicked.connect(lambda: on_click())  # noqa: PLW0108 - clicked brings an argument
    return made


def with_room(spin: Spin) -> Spin:
    """A number field whose number keeps its distance from the left edge: a style sheet cannot say it."""
    spin.lineEdit().setTextMargins(GAP_XS + 2, 0, 0, 0)
    return spin


def make_clearable(line: QLineEdit) -> None:
    """Give a line Qt's own button that empties it, and that button the name which Qt leaves out."""
    line.setClearButtonEnabled(True)
    for own in line.findChildren(QToolButton):
        own.setAccessibleName(tr("Clear"))


def icon_button(
    name: str, says: str, on_click: Callable[[], object] | None = None, *, keys: str = ""
) -> QToolButton:
    """A button that is only an icon: ``says`` is its name for those who cannot see it, and its tip."""
    made = QToolButton()
    made.setIcon(icon(name))
    made.setIconSize(QSize(16, 16))
    made.setAccessibleName(says)
    made.setToolTip(tip(f"{says} ({keys})" if keys else says))
    made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    if on_click is not None:
        made.clicked.connect(lambda: on_click())  # noqa: PLW0108 - clicked brings an argument
    return made


class Picture(QWidget):
    """An icon that is only looked at, in the colour of the theme."""

    def __init__(self, name: str = "", colour: str = "muted", side: int = 16) -> None:
        super().__init__()
        self._icon = icon(name, colour) if name else None
        self.setFixedSize(side, side)

    def show_icon(self, name: str, colour: str) -> None:
        """Show another icon."""
        self._icon = icon(name, colour)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        if self._icon is not None:
            self._icon.paint(QPainter(self), self.rect())


def rule() -> QFrame:
    """A thin line between two groups."""
    line = QFrame()
    line.setProperty("rule", "true")
    return line


def tip(text: str) -> str:
    """A tool tip that shows the text as it is: Qt reads tips as HTML where they look like it."""
    return f"<span>{html.escape(text[:LINE_LIMIT])}</span>" if text else ""


def one_line(text: str, limit: int = LINE_LIMIT) -> str:
    """Foreign text on one line: what cannot be seen is made visible, what is too long ends in an ellipsis."""
    if len(text) <= limit and text.isprintable():
        return text
    shown = visible(text[:limit]).replace("\n", "⏎").replace("\t", " ")
    return shown + "…" if len(text) > limit else shown


class ElidedLabel(QLabel):
    """One line of plain text, shortened where there is no room; the whole is in its tip and its name."""

    def __init__(self, text: str = "", mode: Qt.TextElideMode = Qt.TextElideMode.ElideMiddle) -> None:
        super().__init__()
        self._mode = mode
        self._short = ""
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.set_text(text)

    def set_text(self, text: str, short: str = "") -> None:
        """Show a text; ``short`` where there is no room for it, else as much of it as fits."""
        self._short = short
        self.setText(one_line(text, 4 * LINE_LIMIT))
        self.setToolTip(tip(text))
        self.setAccessibleName(self.text())

    def minimumSizeHint(self) -> QSize:
        return QSize(40, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        painter = QPainter(self)
        room = self.contentsRect()
        fits = self.fontMetrics().horizontalAdvance(self.text()) <= room.width()
        text = self.text() if fits else self._short or self.text()
        shown = self.fontMetrics().elidedText(text, self._mode, room.width())
        self.style().drawItemText(
            painter,
            room,
            int(self.alignment()),
            self.palette(),
            self.isEnabled(),
            shown,
            self.foregroundRole(),
        )
