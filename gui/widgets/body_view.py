"""A body on screen: pretty, text or hex; whatever its size, kind and malice."""

import asyncio
from enum import StrEnum
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QButtonGroup,
    QFileDialog,
    QHBoxLayout,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import Shiboken

from core.views.kind import Kind
from core.views.text_view import decoded
from gui.language import inside, mark, tr, tr_n
from gui.theme import GAP_XS, Tone
from gui.widgets.code_edit import LINE_LIMIT, SIZE_LIMIT, CodeEdit
from gui.widgets.controls import ElidedLabel, icon_button, label
from gui.widgets.find_bar import FindBar
from gui.widgets.lazy_text_view import LazyTextView
from gui.widgets.lines import Found, HexLines, Lines, TextLines
from gui.widgets.notice import Notice
from gui.widgets.parts import PartHex
from gui.widgets.rendering import Body, Rendered, render, render_small
from gui.work import WorkFailedError, Workshop

# Rows of a dump that are copied: 800 kB of bytes, a tenth of a second.
HEX_COPY_LIMIT = 50_000
_ENDINGS = {Kind.JSON: "json", Kind.XML: "xml", Kind.TEXT: "txt", Kind.FORM: "txt"}


class Way(StrEnum):
    """A way to show a body."""

    PRETTY = "Pretty"
    TEXT = "Text"
    HEX = "Hex"


WAYS = {Way.PRETTY: mark("Pretty"), Way.TEXT: mark("Text"), Way.HEX: mark("Hex")}


class BodyView(QWidget):
    """Shows one body; large ones are rendered in another process, and dropped when another body comes."""

    shown = Signal()
    """The body that was asked for is on screen."""

    def __init__(
        self,
        workshop: Workshop,
        parent: QWidget | None = None,
        *,
        name: str = "Body",
        ways: tuple[Way, ...] = tuple(Way),
    ) -> None:
        super().__init__(parent)
        self._workshop = workshop
        self._name = name
        self._body = Body(b"")
        self._rendered: Rendered | None = None
        self._rendering: asyncio.Task[Any] | None = None
        # The way the user chose for bodies; none while the best way is ours to pick.
        self._chosen: Way | None = None
        self._ways = {way: self._way_button(way) for way in ways}
        self._sizes = ElidedLabel(mode=Qt.TextElideMode.ElideRight)
        self._sizes.setProperty("tone", str(Tone.MUTED))
        self._notice = Notice(self, can_dismiss=False)
        self._stack = QStackedWidget(self)
        self._plain = CodeEdit(self._stack, read_only=True)
        self._lazy = LazyTextView(self._stack)
        self._waiting = label(tone=Tone.MUTED)
        self._waiting.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._find = FindBar(workshop.tasks.spawn)
        self._lay_out()
        self._connect()
        self.show_nothing("")

    # --- what is shown

    def show_body(self, body: Body) -> None:
        """Show another body; a large one appears when it is ready."""
        self._drop_rendering()
        self._body = body
        self._rendered = None
        if not body.data and not body.size_bytes:
            self.show_nothing(tr("No body."))
            return
        small = render_small(body)
        if small is not None:
            self._take(small)
            return
        self.show_nothing(tr_n("Preparing {n} byte…", "Preparing {n} bytes…", len(body.data)))
        self._rendering = self._workshop.tasks.spawn(self._render(body), "render a body")

    def show_nothing(self, sentence: str) -> None:
        """Show a sentence in the place of a body."""
        self._drop_rendering()
        self._rendered = None
        self._notice.clear()
        self._sizes.set_text("")
        self._waiting.setText(sentence)
        self._stack.setCurrentWidget(self._waiting)
        self._plain.show_text("")
        self._lazy.show_lines(TextLines(""))
        self._find.hide()
        for control in self._controls:
            control.setEnabled(False)

    @property
    def way(self) -> Way:
        """The way the body is shown now."""
        return next((way for way, pressed in self._ways.items() if pressed.isChecked()), Way.TEXT)

    @property
    def lines(self) -> Lines:
        """What is on screen, line by line."""
        if self._rendered is None:
            return TextLines("")
        if self.way is Way.HEX:
            parts = self._body.parts
            return PartHex(self._rendered.data, parts) if parts else HexLines(self._rendered.data)
        pretty = self._rendered.pretty if self.way is Way.PRETTY else None
        return pretty or self._rendered.text

    @property
    def notes(self) -> str:
        """What is not as it seems, in sentences; empty if all is."""
        return self._notice.text

    @property
    def sizes(self) -> str:
        return self._sizes.text()

    @property
    def _view(self) -> CodeEdit | LazyTextView:
        return self._plain if self._stack.currentWidget() is self._plain else self._lazy

    def choose(self, way: Way) -> None:
        """Show bodies this way from now on, where they can be."""
        self._chosen = way
        self._show_way()

    # --- rendering

    async def _render(self, body: Body) -> None:
        try:
            rendered = await self._workshop.in_process(render, body)
        except WorkFailedError as error:
            if Shiboken.isValid(self):
                self.show_nothing(tr("This body could not be prepared. {reason}", reason=error))
        else:
            # Its dialog may have been closed meanwhile.
            if Shiboken.isValid(self):
                self._take(rendered)

    def _drop_rendering(self) -> None:
        if self._rendering is not None:
            self._rendering.cancel()
            self._rendering = None

    def _take(self, rendered: Rendered) -> None:
        self._rendering = None
        self._rendered = rendered
        self._sizes.set_text(rendered.sizes)
        if rendered.notes:
            self._notice.say(" ".join(rendered.notes), Tone.WARN)
        else:
            self._notice.clear()
        for control in self._controls:
            control.setEnabled(True)
        if Way.PRETTY in self._ways:
            self._ways[Way.PRETTY].setEnabled(rendered.pretty is not None)
        self._show_way()
        self.shown.emit()

    def _show_way(self) -> None:
        if self._rendered is None:
            return
        self._ways[self._best_way(self._rendered)].setChecked(True)
        lines = self.lines
        is_moderate = (
            isinstance(lines, TextLines) and len(lines.text) <= SIZE_LIMIT and lines.widest <= LINE_LIMIT
        )
        if isinstance(lines, TextLines) and is_moderate:
            self._plain.show_text(lines.text, lines.colouring.spans)
            self._stack.setCurrentWidget(self._plain)
        else:
            self._lazy.show_lines(lines)
            self._stack.setCurrentWidget(self._lazy)
        self._find.search_in(lines)

    def _best_way(self, rendered: Rendered) -> Way:
        if self._chosen is not None and (self._chosen is not Way.PRETTY or rendered.pretty is not None):
            return self._chosen
        if rendered.kind in (Kind.BINARY, Kind.IMAGE):
            return Way.HEX
        return Way.PRETTY if rendered.pretty is not None else Way.TEXT

    # --- what can be done with it

    def find_text(self) -> None:
        """Open the line to find in the body."""
        if self._rendered is not None:
            self._find.open()

    def select(self, found: Found) -> None:
        """Select a stretch of ``lines`` and bring it into sight."""
        self._step_to(found)

    def copy(self) -> None:
        """Copy all of the body, the way it is shown; as text without the marks that make controls visible."""
        if self._rendered is None:
            return
        if self.way is Way.TEXT:
            text = decoded(self._rendered.data, self._body.content_type)[0]
        elif isinstance(lines := self.lines, TextLines):
            text = lines.text
        elif lines.count > HEX_COPY_LIMIT:
            self._notice.say(tr("The dump is too large to copy. Save the body to a file instead."), Tone.WARN)
            return
        else:
            text = "\n".join(lines.line(number) for number in range(lines.count))
        QGuiApplication.clipboard().setText(text)

    def save(self) -> None:
        """Ask for a file and write the body's content into it."""
        if self._rendered is None:
            return
        dialog = QFileDialog(self, tr("Save {name}", name=inside(self._name)))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.selectFile(f"body.{_ENDINGS.get(self._rendered.kind, 'bin')}")
        data = self._rendered.data
        dialog.fileSelected.connect(
            lambda path: self._workshop.tasks.spawn(self._write(Path(path), data), "save a body")
        )
        dialog.open()

    async def _write(self, path: Path, data: bytes) -> None:
        try:
            await self._workshop.in_thread(path.write_bytes, data)
        except OSError as error:
            self._notice.say(
                tr("The body could not be saved to {file}: {reason}.", file=path.name, reason=error.strerror),
                Tone.BAD,
            )

    # --- its parts

    def _way_button(self, way: Way) -> QToolButton:
        made = QToolButton()
        words = tr(WAYS[way])
        made.setText(words)
        made.setCheckable(True)
        made.setAccessibleName(tr("{name} as {way}", name=self._name, way=inside(words)))
        made.clicked.connect(lambda: self.choose(way))
        return made

    def _lay_out(self) -> None:
        self._plain.setProperty("frame", "none")
        self._plain.setAccessibleName(self._name)
        self._lazy.setAccessibleName(self._name)
        name = inside(self._name)
        self._actions = (
            icon_button("find", tr("Find in {name}", name=name), self.find_text, keys="Ctrl+Shift+F"),
            icon_button("copy", tr("Copy {name}", name=name), self.copy),
            icon_button("save", tr("Save {name} to a file", name=name), self.save),
        )
        self._controls = (*self._ways.values(), *self._actions)
        group = QButtonGroup(self)
        bar = QHBoxLayout()
        bar.setContentsMargins(GAP_XS, 0, GAP_XS, 0)
        bar.setSpacing(2)
        for choice in self._ways.values():
            group.addButton(choice)
            bar.addWidget(choice)
        bar.addSpacing(GAP_XS)
        bar.addWidget(self._sizes, 1)
        for action in self._actions:
            bar.addWidget(action)
        for page in (self._waiting, self._plain, self._lazy):
            self._stack.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP_XS)
        column.addLayout(bar)
        column.addWidget(self._notice)
        column.addWidget(self._stack, 1)
        column.addWidget(self._find)

    def _connect(self) -> None:
        self._lazy.copy_refused.connect(lambda sentence: self._notice.say(sentence, Tone.WARN))
        self._find.found.connect(self._mark)
        self._find.stepped.connect(self._step_to)
        self._find.left.connect(self._focus_view)
        for keys in ("Ctrl+Shift+F", "/"):
            place = self if keys != "/" else self._stack
            shortcut = QShortcut(QKeySequence(keys), place, self.find_text)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def _focus_view(self) -> None:
        self._view.setFocus()

    def _mark(self, found: list[Found]) -> None:
        self._plain.mark(found)
        self._lazy.mark(found)

    def _step_to(self, found: Found) -> None:
        self._view.select(found)
