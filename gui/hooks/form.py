"""The form of one hook: reads and shows a ``HookDraft``, says what is wrong with it while one types."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QCheckBox,
    QDoubleSpinBox,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QScrollArea,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from core.hook_fields import (
    LONGEST_TIMEOUT_S,
    RETRIES_LIMIT,
    SHORTEST_TIMEOUT_S,
    clean_url,
    header_rows_problems,
    problems,
    url_problem,
)
from core.model import HookDraft, RetryPolicy, retry_policy
from gui.hooks.event_picker import EventPicker
from gui.hooks.field import Field
from gui.hooks.words import retry_words
from gui.theme import GAP_L, GAP_M, GAP_XL
from gui.widgets.controls import button
from gui.widgets.headers_editor import HeadersEditor
from gui.widgets.secret_field import SecretField

NEW_KEY = "Made for this hook; it is stored when you save."
SAVED_KEY = "Signs every request to this hook. Your endpoint needs it to check the signature."

# One character more than fits, so that a text too long is shown to be so rather than cut in silence.
_NAME_ROOM, _URL_ROOM = 4_096, 16_384


class HookForm(QScrollArea):
    """The fields of a hook. What becomes of them is the page's."""

    edited = Signal()
    """The user changed something."""
    receiver_wanted = Signal()
    """The endpoint is to be the built-in receiver."""
    regenerate_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._retry = RetryPolicy()
        self._scheme = "logto"
        self._touched: set[str] = set()
        self._setting = False
        self._key_note = NEW_KEY
        self._key_warning = ""
        self._make_controls()
        self._fields = {
            "name": Field("&Name", self._name),
            "url": Field(
                "Endpoint &URL",
                self._url,
                beside=button("Use the built-in receiver", kind="link", on_click=self.receiver_wanted.emit),
            ),
            "key": Field("Signing &key", self._key),
            "headers": Field("Custom headers", self._headers, note="Sent with every request, after our own."),
            "retry": Field("Re&tries", self._retries),
            "timeout_s": Field("T&imeout", self._timeout, note="For one whole attempt."),
            "events": Field("&Events", self._events, grows=True),
        }
        self._connect()
        self._lay_out()
        self.setFocusProxy(self._name)

    # what it holds

    @property
    def draft(self) -> HookDraft:
        """The fields as they stand, right or wrong."""
        url = self._url.text().strip()
        return HookDraft(
            name=self._name.text().strip(),
            events=self._events.chosen,
            url=clean_url(url) if url_problem(url) is None else url,
            headers=self._headers.headers,
            scheme=self._scheme,
            retry=self._policy(),
            timeout_s=self._timeout.value(),
            enabled=self._enabled.isChecked(),
        )

    @property
    def signing_key(self) -> str:
        return self._key.text

    @property
    def shown_problems(self) -> dict[str, str]:
        """The reasons on screen, by field."""
        return {name: field.problem for name, field in self._fields.items() if field.problem}

    def show_draft(self, draft: HookDraft, signing_key: str, *, is_saved: bool) -> None:
        """Show a hook; nothing is scolded before it is touched."""
        self._setting = True
        self._touched.clear()
        self._retry, self._scheme = draft.retry, draft.scheme
        self._name.setText(draft.name)
        self._url.setText(draft.url)
        self._url.setCursorPosition(0)
        self.show_key(signing_key, is_saved=is_saved)
        self._headers.set_headers(draft.headers)
        self._retries.setValue(draft.retry.retries)
        self._timeout.setValue(draft.timeout_s)
        self._events.choose(draft.events)
        self._enabled.setChecked(draft.enabled)
        self._setting = False
        self._judge()

    def show_key(self, signing_key: str, *, is_saved: bool) -> None:
        """Show another signing key, masked."""
        self._key.set_text(signing_key)
        self._key_note = SAVED_KEY if is_saved else NEW_KEY
        self._note_key()

    def set_key_warning(self, warning: str) -> None:
        """A sentence about where keys are kept; none where that needs no words."""
        self._key_warning = warning
        self._note_key()

    def set_url(self, url: str) -> None:
        """Another endpoint, as if typed."""
        self._url.setText(url)
        self._touch("url")

    def set_url_note(self, note: str) -> None:
        """A sentence below the endpoint."""
        self._fields["url"].set_note(note)

    # what is wrong with it

    def find_problems(self) -> bool:
        """Show every reason and go to the first; whether there is one."""
        self._touched.update(self._fields)
        self._judge()
        found = next(iter(problems(self.draft)), None)
        if found is not None:
            self.go_to(found)
        return found is not None

    def say_problem(self, field: str, sentence: str) -> bool:
        """Show a reason that was found elsewhere; whether there is such a field."""
        if field not in self._fields:
            return False
        self._fields[field].say(sentence)
        self.go_to(field)
        return True

    def go_to(self, field: str) -> None:
        """Keyboard and sight to a field."""
        control = {
            "name": self._name,
            "url": self._url,
            "key": self._key,
            "headers": self._headers,
            "retry": self._retries,
            "timeout_s": self._timeout,
            "events": self._events,
        }[field]
        control.setFocus()
        self.ensureWidgetVisible(self._fields[field])

    # building

    def _make_controls(self) -> None:
        self._name = QLineEdit()
        self._name.setPlaceholderText("For example: CRM sync")
        self._name.setMaxLength(_NAME_ROOM)
        self._url = QLineEdit()
        self._url.setPlaceholderText("https://example.com/webhook")
        self._url.setMaxLength(_URL_ROOM)
        self._key = SecretField("Signing key")
        self._headers = HeadersEditor()
        self._headers.setAccessibleName("Custom headers")
        self._retries = QSpinBox()
        self._retries.setRange(0, RETRIES_LIMIT)
        self._timeout = QDoubleSpinBox()
        self._timeout.setRange(SHORTEST_TIMEOUT_S, LONGEST_TIMEOUT_S)
        self._timeout.setDecimals(2)
        self._timeout.setSuffix(" s")
        self._events = EventPicker()
        self._enabled = QCheckBox("Ena&bled: gets the events it listens to")
        self._enabled.setAccessibleName("Enabled")

    def _connect(self) -> None:
        self._name.textEdited.connect(lambda: self._touch("name"))
        self._url.textEdited.connect(lambda: self._touch("url"))
        self._headers.changed.connect(lambda: self._touch("headers"))
        self._retries.valueChanged.connect(lambda: self._touch("retry"))
        self._timeout.valueChanged.connect(lambda: self._touch("timeout_s"))
        self._events.changed.connect(lambda: self._touch("events"))
        self._enabled.toggled.connect(lambda: self._touch("enabled"))
        self._key.regenerate_requested.connect(self.regenerate_wanted)

    def _lay_out(self) -> None:
        numbers = QHBoxLayout()
        numbers.setSpacing(GAP_L)
        numbers.addWidget(self._fields["retry"], 3)
        numbers.addWidget(self._fields["timeout_s"], 2)
        left = QVBoxLayout()
        left.setSpacing(GAP_L)
        left.addWidget(self._fields["name"])
        left.addWidget(self._fields["url"])
        left.addWidget(self._fields["key"])
        left.addLayout(numbers)
        left.addWidget(self._fields["headers"])
        left.addWidget(self._enabled)
        left.addStretch(1)
        inside = QWidget()
        row = QHBoxLayout(inside)
        row.setContentsMargins(GAP_XL, GAP_M, GAP_XL, GAP_L)
        row.setSpacing(GAP_XL)
        row.addLayout(left, 3)
        row.addWidget(self._fields["events"], 2)
        self._fields["events"].setMinimumWidth(290)
        self.setWidget(inside)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)

    # living

    def _touch(self, field: str) -> None:
        if self._setting:
            return
        self._touched.add(field)
        self._judge()
        self.edited.emit()

    def _judge(self) -> None:
        draft = self.draft
        found = problems(draft)
        rows = {
            place: problem
            for place, problem in enumerate(header_rows_problems(draft.headers))
            if problem is not None
        }
        self._headers.say_problems(rows)
        self._fields["retry"].set_note(retry_words(draft.retry))
        for name, field in self._fields.items():
            field.say(found.get(name, "") if name in self._touched and name != "headers" else "")

    def _note_key(self) -> None:
        self._fields["key"].set_note(f"{self._key_note} {self._key_warning}".rstrip())

    def _policy(self) -> RetryPolicy:
        """The policy shown, with as many retries as asked for; its own pauses stay while the number does."""
        wanted = self._retries.value()
        if wanted == self._retry.retries:
            return self._retry
        return RetryPolicy(
            delays_s=retry_policy(wanted).delays_s,
            statuses=self._retry.statuses,
            failures=self._retry.failures,
        )


def heading_font(widget: QWidget) -> QFont:
    """A little larger than the text: the title of a page's pane."""
    font = QFont(widget.font())
    font.setPointSizeF(font.pointSizeF() * 1.25)
    font.setBold(True)
    return font
