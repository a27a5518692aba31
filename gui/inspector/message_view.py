"""One direction of an exchange: its start line, its headers, its body."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from gui.inspector.subject import Message
from gui.language import tr
from gui.theme import GAP_S, GAP_XS, Tone, mono_font
from gui.widgets.body_view import BodyView
from gui.widgets.controls import ElidedLabel, label
from gui.widgets.empty_state import EmptyState
from gui.widgets.headers_table import HeadersTable
from gui.widgets.notice import Notice
from gui.work import Workshop


class MessageView(QWidget):
    """Shows a ``Message``, or why there is none."""

    def __init__(
        self, workshop: Workshop, name: str, headers: str, body: str, parent: QWidget | None = None
    ) -> None:
        """``name``, ``headers``, ``body``: what it, its headers and its body are called."""
        super().__init__(parent)
        self.setAccessibleName(name)
        self._title = label(name, strong=True)
        self._start_line = ElidedLabel(mode=Qt.TextElideMode.ElideRight)
        self._start_line.setFont(mono_font())
        self._start_line.setProperty("tone", str(Tone.MUTED))
        self._notice = Notice(self, can_dismiss=False)
        self._pages = QStackedWidget(self)
        self._split = QSplitter(Qt.Orientation.Vertical, self._pages)
        self.headers = HeadersTable(headers, self._split)
        self.headers.set_title(tr("Headers"))
        self.body = BodyView(workshop, self._split, name=body)
        self._missing = EmptyState("info", "", "")
        self._split.setChildrenCollapsible(False)
        self._split.addWidget(self.headers)
        self._split.addWidget(self.body)
        self._split.setStretchFactor(1, 1)
        self._dragged = False
        self._split.splitterMoved.connect(self._remember_drag)
        self._pages.addWidget(self._split)
        self._pages.addWidget(self._missing)
        top = QHBoxLayout()
        top.setContentsMargins(GAP_S, GAP_S, GAP_S, 0)
        top.setSpacing(GAP_S)
        top.addWidget(self._title)
        top.addWidget(self._start_line, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP_XS)
        column.addLayout(top)
        column.addWidget(self._notice)
        column.addWidget(self._pages, 1)

    def show_message(self, message: Message) -> None:
        """Show another message."""
        self._title.setText(message.title)
        self._start_line.set_text(message.start_line)
        if message.notice:
            self._notice.say(message.notice, message.tone)
        else:
            self._notice.clear()
        if message.missing:
            self._missing.say(message.missing_title or tr("No response"), message.missing)
            self._pages.setCurrentWidget(self._missing)
            return
        self._pages.setCurrentWidget(self._split)
        self.headers.show_headers(message.headers)
        self.body.show_body(message.body)
        self._share_height()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_height()

    @property
    def notice(self) -> str:
        """What is said about the message; empty if nothing."""
        return self._notice.text

    @property
    def missing(self) -> str:
        """Why there is no message; empty if there is one."""
        return self._missing.accessibleDescription() if self._pages.currentWidget() is self._missing else ""

    def _share_height(self) -> None:
        """All headers if they leave half of the height to the body; as the user has it, once dragged."""
        if self._dragged:
            return
        height = self._split.height()
        headers = min(self.headers.preferred_height, height // 2)
        self._split.setSizes([headers, height - headers])

    def _remember_drag(self) -> None:
        self._dragged = True
