"""Edit a text whose bytes matter: as long as nobody types, they are exactly those that came."""

from collections.abc import Callable

from PySide6.QtCore import QMimeData, QSignalBlocker, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from core.headers import Headers
from gui.language import tr
from gui.theme import GAP_XS, Tone
from gui.widgets.body_view import BodyView
from gui.widgets.code_edit import SIZE_LIMIT, CodeEdit
from gui.widgets.controls import button, label
from gui.widgets.figures import bytes_text
from gui.widgets.rendering import Body
from gui.work import Workshop

# A line of so many characters is laid out in about 15 ms; one of 1 MB takes 1.5 s.
_LINE_LIMIT = 32_768


class ExactEdit(QWidget):
    """A text to type into or paste; what is no text, or too large to edit, is held and shown instead."""

    changed = Signal()

    def __init__(self, workshop: Workshop, name: str, hint: str = "") -> None:
        super().__init__()
        self._exact: bytes | None = b""
        self._headers: Headers = ()
        self._edit = _PlainEdit(self._take_pasted, self._refuse)
        self._edit.setAccessibleName(name)
        self._edit.setPlaceholderText(hint)
        self._edit.textChanged.connect(self._typed)
        self._held = BodyView(workshop, name=tr("{name}, not to be edited", name=name))
        self._note = label(tone=Tone.MUTED, wrap=True)
        self._clear = button(tr("Clear"), kind="link", on_click=self._drop)
        self._clear.setAccessibleName(tr("Clear {name}", name=name.lower()))
        self._stack = QStackedWidget()
        self._stack.addWidget(self._edit)
        self._stack.addWidget(self._held)
        below = QHBoxLayout()
        below.addWidget(self._note, 1)
        below.addWidget(self._clear)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP_XS)
        column.addWidget(self._stack, 1)
        column.addLayout(below)
        self.setFocusProxy(self._edit)
        self.set_data(b"")

    @property
    def data(self) -> bytes:
        """The bytes as they came, else what was typed, as UTF-8."""
        if self._exact is not None:
            return self._exact
        return self._edit.text().encode("utf-8", "surrogatepass")

    @property
    def is_held(self) -> bool:
        """Whether it is shown rather than edited."""
        return self._stack.currentWidget() is self._held

    def set_data(self, data: bytes, headers: Headers = ()) -> None:
        """Show other bytes, not announced as a change; ``headers`` say how they are coded."""
        self._exact = data
        self._headers = headers
        text = _editable(data)
        with QSignalBlocker(self._edit):
            self._edit.show_text(text or "")
        if text is None:
            self._held.show_body(Body(data, headers, len(data)))
        self._stack.setCurrentWidget(self._held if text is None else self._edit)
        self._say()

    def _take_pasted(self, text: str) -> None:
        self.set_data(text.encode("utf-8", "surrogatepass"))
        self.changed.emit()

    def _typed(self) -> None:
        self._exact = None
        self._say()
        self.changed.emit()

    def _drop(self) -> None:
        self.set_data(b"")
        self._edit.setFocus()
        self.changed.emit()

    def _refuse(self, size: int) -> None:
        self._note.setText(
            tr(
                "That would make {size} characters; {limit} can be edited here. Clear it and paste all of it anew.",
                size=f"{size:,}",
                limit=f"{SIZE_LIMIT:,}",
            )
        )

    def _say(self) -> None:
        data = self.data
        self._clear.setVisible(bool(data))
        if self.is_held:
            self._note.setText(
                tr("{size}, kept as they came: too large to edit, or no text.", size=bytes_text(len(data)))
            )
        elif self._exact and self._exact != self._edit.text().encode("utf-8", "surrogatepass"):
            self._note.setText(
                tr(
                    "{size}. Some line ends are CR LF; they are kept until you type here.",
                    size=bytes_text(len(data)),
                )
            )
        else:
            self._note.setText(bytes_text(len(data)) if data else "")


class _PlainEdit(CodeEdit):
    """Announces a paste that replaces everything, instead of making its line ends alike."""

    def __init__(self, take: Callable[[str], None], refuse: Callable[[int], None]) -> None:
        super().__init__()
        self._take = take
        self._refuse = refuse

    def insertFromMimeData(self, source: QMimeData) -> None:
        text = source.text()
        cursor = self.textCursor()
        kept = self.document().characterCount() - 1 - (cursor.selectionEnd() - cursor.selectionStart())
        if kept == 0:
            self._take(text)
        elif kept + len(text) > SIZE_LIMIT or _widest(text) > _LINE_LIMIT:
            self._refuse(kept + len(text))
        else:
            self.insertPlainText(text)


def _editable(data: bytes) -> str | None:
    """The text to edit; ``None`` for what is none or would hold up the window."""
    if len(data) > 4 * SIZE_LIMIT:
        return None
    try:
        text = data.decode("utf-8", "surrogatepass")
    except UnicodeDecodeError:
        return None
    if len(text) > SIZE_LIMIT or _widest(text) > _LINE_LIMIT or "\0" in text:
        return None
    return text


def _widest(text: str) -> int:
    return max(map(len, text.split("\n")))
