"""The request on the bench: pasted in whatever form it is at hand, or field by field."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QScrollArea,
    QSplitter,
    QStackedWidget,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from core.signing import Message
from gui.language import mark, tr
from gui.signatures.case import Read
from gui.signatures.exact_edit import ExactEdit
from gui.theme import GAP_S, GAP_XS, Tone, mono_font
from gui.widgets.controls import button, label, one_line, set_tone
from gui.widgets.figures import bytes_text
from gui.widgets.headers_editor import HeadersEditor
from gui.widgets.wrapping_row import WrappingRow
from gui.work import Workshop

_METHODS = ("POST", "GET", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS")
_PASTED, _FIELDS = 0, 1
_HINT = mark("{curl}\n\nor a request as it stands on the wire:\n\n{http}\n\nor an entry of a HAR file")
_CURL = "curl -X POST https://… -H '…' --data '…'"
_HTTP = "POST /webhooks HTTP/1.1\nHost: example.com\nX-Hub-Signature-256: sha256=…\n\n{…}"


class RequestPanel(QWidget):
    """Holds one request; which of the two ways is on screen says what it is."""

    pasted = Signal()
    """There is another text to read a request from."""
    changed = Signal()
    """The request is another one."""
    file_wanted = Signal()
    example_wanted = Signal()

    def __init__(self, workshop: Workshop) -> None:
        super().__init__()
        self._read: Message | None = None
        # What was given whole, as long as no field of it is edited: a form may not have room for all of it.
        self._given: Message | None = None
        self.tabs = QTabBar()
        self.paste = ExactEdit(workshop, tr("Pasted request"), tr(_HINT, curl=_CURL, http=_HTTP))
        self.told = label(tone=Tone.MUTED, wrap=True)
        self.method = QComboBox()
        self.url = QLineEdit()
        self.headers = HeadersEditor()
        self.body = ExactEdit(workshop, tr("Body of the request"), tr("Body"))
        self.too_much = label(
            tr("These fields have no room for all of it. As long as none is edited, all of it is checked."),
            tone=Tone.WARN,
            wrap=True,
        )
        self._stack = QStackedWidget()
        self._lay_out()
        self._connect()

    @property
    def is_pasted(self) -> bool:
        """Whether the request is the one in the pasted text."""
        return self.tabs.currentIndex() == _PASTED

    @property
    def message(self) -> Message | None:
        """The request; ``None`` where there is none yet, or none can be read."""
        if self.is_pasted:
            return self._read
        if self._given is not None:
            return self._given
        message = Message(
            body=self.body.data,
            headers=self.headers.headers,
            method=self.method.currentText().strip() or "POST",
            url=self.url.text().strip(),
        )
        return message if message.body or message.headers or message.url else None

    def take_read(self, read: Read) -> None:
        """The request that was read from the pasted text, or why there is none."""
        self._read = read.message
        set_tone(self.told, Tone.BAD if read.problem else Tone.MUTED)
        self.told.setText("\n".join(filter(None, (_told(read.message), read.problem, *read.notes))))
        self.changed.emit()

    def show_message(self, message: Message) -> None:
        """Put a request on the bench, field by field."""
        self._fill(message)
        self.tabs.setCurrentIndex(_FIELDS)
        self.changed.emit()

    def show_text(self, data: bytes) -> None:
        """Put a text on the bench, as if it was pasted."""
        self.tabs.setCurrentIndex(_PASTED)
        self.paste.set_data(data)
        self.pasted.emit()

    def focus(self) -> None:
        """Put the keyboard where the request is."""
        (self.paste if self.is_pasted else self.url).setFocus()

    def _fill(self, message: Message) -> None:
        self._given = None
        self.method.setEditText(message.method)
        self.url.setText(message.url)
        self.url.setCursorPosition(0)
        self.headers.set_headers(message.headers)
        self.body.set_data(message.body, message.headers)
        self.too_much.setVisible(self.headers.headers != message.headers or self.url.text() != message.url)
        self._given = message

    def _turn(self, index: int) -> None:
        if index == _FIELDS and self._read is not None and self._given is not self._read:
            self._fill(self._read)
        self._stack.setCurrentIndex(index)
        self.changed.emit()

    def _edited(self) -> None:
        self._given = None
        self.too_much.hide()
        self.changed.emit()

    # --- building

    def _connect(self) -> None:
        self.tabs.currentChanged.connect(self._turn)
        self.paste.changed.connect(self.pasted)
        self.method.editTextChanged.connect(lambda _text: self._edited())
        self.url.textEdited.connect(lambda _text: self._edited())
        self.headers.changed.connect(self._edited)
        self.body.changed.connect(self._edited)

    def _lay_out(self) -> None:
        self.tabs.addTab(tr("Paste"))
        self.tabs.addTab(tr("Fields"))
        self.tabs.setAccessibleName(tr("How the request is given"))
        self.tabs.setDrawBase(False)
        self.tabs.setUsesScrollButtons(False)
        self._stack.addWidget(self._pasted_page())
        self._stack.addWidget(self._fields_page())
        top = QHBoxLayout()
        top.setSpacing(GAP_XS)
        top.addWidget(label(tr("Request"), strong=True))
        top.addWidget(self.tabs)
        top.addStretch()
        links = WrappingRow(GAP_XS)
        links.addWidget(button(tr("Open file…"), kind="link", on_click=self.file_wanted.emit))
        links.addWidget(button(tr("Try an example"), kind="link", on_click=self.example_wanted.emit))
        top.addLayout(links)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP_S)
        column.addLayout(top)
        column.addWidget(self._stack, 1)

    def _pasted_page(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP_XS)
        column.addWidget(self.paste, 1)
        column.addWidget(self.told)
        return page

    def _fields_page(self) -> QWidget:
        self.method.setEditable(True)
        self.method.addItems(_METHODS)
        self.method.setAccessibleName(tr("Method"))
        self.method.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.method.setMaximumWidth(110)
        self.url.setAccessibleName(tr("URL"))
        self.url.setPlaceholderText(tr("URL, as the sender called it"))
        self.url.setFont(mono_font())
        self.url.setMaxLength(16_384)
        line = QHBoxLayout()
        line.setSpacing(GAP_XS)
        line.addWidget(self.method)
        line.addWidget(self.url, 1)
        inside = QWidget()
        fields = QVBoxLayout(inside)
        fields.setContentsMargins(0, 0, GAP_XS, 0)
        fields.addWidget(self.headers)
        fields.addStretch()
        scroll = QScrollArea()
        scroll.setAccessibleName(tr("Headers of the request"))
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setWidget(inside)
        split = QSplitter(Qt.Orientation.Vertical)
        split.setChildrenCollapsible(False)
        split.addWidget(scroll)
        split.addWidget(self.body)
        split.setStretchFactor(1, 1)
        split.setSizes([150, 160])
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP_XS)
        self.too_much.hide()
        column.addLayout(line)
        column.addWidget(self.too_much)
        column.addWidget(split, 1)
        return page


def _told(message: Message | None) -> str:
    """``POST https://…, 5 headers, 1,024 bytes``; empty for none."""
    if message is None:
        return ""
    return tr(
        "{method} {url}: {headers} headers, body of {size}",
        method=one_line(message.method, 20),
        url=one_line(message.url, 80),
        headers=len(message.headers),
        size=bytes_text(len(message.body)),
    )
