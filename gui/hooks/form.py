"""The form of one hook: reads and shows a ``HookDraft``, says what is wrong with it while one types."""

import msgspec
from PySide6.QtCore import Signal
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from core.hook_fields import clean_url, header_rows_problems, problems, url_problem
from core.model import HookDraft
from core.signing.scheme import Scheme
from gui.hooks.actions_section import ActionsSection
from gui.hooks.blocking_section import BlockingSection
from gui.hooks.event_picker import EventPicker
from gui.hooks.field import Field
from gui.hooks.rules_section import RulesSection
from gui.hooks.section import Part, Section
from gui.hooks.signature_section import SignatureSection
from gui.hooks.signing_key import SigningKey
from gui.language import tr
from gui.theme import GAP_L, GAP_M, GAP_XL
from gui.widgets.controls import button
from gui.widgets.headers_editor import HeadersEditor

# One character more than fits, so that a text too long is shown to be so rather than cut in silence.
_NAME_ROOM, _URL_ROOM = 4_096, 16_384
# What the events take beside the other fields, and below them.
EVENTS_WIDTH, EVENTS_HEIGHT = 290, 320


class HookForm(QScrollArea):
    """The fields of a hook. What becomes of them is the page's."""

    edited = Signal()
    """The user changed something."""
    receiver_wanted = Signal()
    """The endpoint is to be the built-in receiver."""
    regenerate_wanted = Signal()
    scheme_chosen = Signal()
    """By the user: the key is to be one of the scheme."""
    sought = Signal()
    """A field is to be seen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # What is shown nowhere in the form stays as it came.
        self._base = HookDraft(name="", events=(), url="")
        self._touched: set[str] = set()
        self._setting = False
        self._make_controls()
        self.signature = SignatureSection()
        self._rules, self._actions, self._blocking = RulesSection(), ActionsSection(), BlockingSection()
        self._parts: tuple[Part, ...] = (self.signature, self._rules, self._actions, self._blocking)
        self._sections = (
            Section(tr("Signature"), self.signature),
            Section(tr("Delivery rules"), self._rules),
            Section(tr("Actions"), self._actions),
            Section(tr("Synchronous"), self._blocking),
        )
        self._fields = {
            "name": Field(tr("&Name"), self._name),
            "url": Field(
                tr("Endpoint &URL"),
                self._url,
                beside=button(
                    tr("Use the built-in receiver"), kind="link", on_click=self.receiver_wanted.emit
                ),
            ),
            "key": self.key.field,
            "headers": Field(
                tr("Custom headers"), self._headers, note=tr("Sent with every request, after our own.")
            ),
            "events": Field(tr("&Events"), self._events, grows=True),
            **{name: field for part in self._parts for name, field in part.fields.items()},
        }
        self._left, self._columns = QVBoxLayout(), QHBoxLayout()
        self._connect()
        self._lay_out()
        self.setFocusProxy(self._name)

    # what it holds

    @property
    def draft(self) -> HookDraft:
        """The fields as they stand, right or wrong."""
        url = self._url.text().strip()
        draft = msgspec.structs.replace(
            self._base,
            name=self._name.text().strip(),
            events=in_order(self._events.chosen, self._base.events),
            url=clean_url(url) if url_problem(url) is None else url,
            headers=self._headers.headers,
            enabled=self._enabled.isChecked(),
        )
        for part in self._parts:
            draft = part.applied(draft)
        return draft

    @property
    def problems(self) -> dict[str, str]:
        """Everything that is wrong, touched or not, by field: what cannot be read, then what may not be stored."""
        found = problems(self.draft, self.signature.own)
        for part in self._parts:
            found.update(part.unread)
        if (problem := self.key.problem) is not None:
            found["key"] = problem
        return found

    @property
    def is_unread(self) -> bool:
        """Whether something is typed that ``draft`` does not hold, for want of sense."""
        return any(part.unread for part in self._parts)

    @property
    def signing_key(self) -> str:
        return self.key.text

    @property
    def shown_problems(self) -> dict[str, str]:
        """The reasons on screen, by field."""
        return {name: field.problem for name, field in self._fields.items() if field.problem}

    def show_draft(
        self, draft: HookDraft, signing_key: str, *, is_saved: bool, key_note: str = "", key_lacks: str = ""
    ) -> None:
        """Show a hook; nothing is scolded before it is touched. ``key_note`` and ``key_lacks`` as in ``SigningKey``."""
        self._setting = True
        self._touched.clear()
        self._base = bare(draft)
        self._name.setText(draft.name)
        self._url.setText(draft.url)
        self._url.setCursorPosition(0)
        self.show_key(signing_key, is_saved=is_saved, note=key_note, lacks=key_lacks)
        self._headers.set_headers(draft.headers)
        self._events.choose(draft.events)
        self._enabled.setChecked(draft.enabled)
        for part in self._parts:
            part.show_draft(draft)
        self.key.set_scheme(self.signature.scheme)
        self._setting = False
        self._judge()

    def show_key(self, signing_key: str, *, is_saved: bool, note: str = "", lacks: str = "") -> None:
        """Show another signing key, masked; ``note`` and ``lacks`` as in ``SigningKey``."""
        self.key.set_scheme(self.signature.scheme)
        self.key.show_key(signing_key, is_saved=is_saved, note=note, lacks=lacks)
        self._judge()

    def offer_schemes(self, own: tuple[Scheme, ...]) -> None:
        """The signature schemes of the user's own, to choose from beside the built-in ones."""
        self.signature.offer(own)
        self.key.set_scheme(self.signature.scheme)
        self._judge()

    def set_enabled(self, *, enabled: bool) -> None:
        """The hook was switched on or off elsewhere; not announced as a change."""
        self._setting = True
        self._enabled.setChecked(enabled)
        self._setting = False

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
        self._actions.scold()
        self._judge()
        found = next(iter(self.problems), None)
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
        if field not in self._fields:
            return
        self.sought.emit()
        for section, part in zip(self._sections, self._parts, strict=True):
            if field in part.fields:
                section.unfold()
                part.control(field).setFocus()
        if (control := self._controls.get(field)) is not None:
            control.setFocus()
        self.ensureWidgetVisible(self._fields[field])

    # building

    def _make_controls(self) -> None:
        self._name = QLineEdit()
        self._name.setPlaceholderText(tr("For example: CRM sync"))
        self._name.setMaxLength(_NAME_ROOM)
        self._url = QLineEdit()
        self._url.setPlaceholderText("https://example.com/webhook")
        self._url.setMaxLength(_URL_ROOM)
        self.key = SigningKey()
        self._headers = HeadersEditor()
        self._headers.setAccessibleName(tr("Custom headers"))
        self._events = EventPicker(
            tr("Event types"),
            all_name=tr("Choose all event types shown"),
            none_name=tr("Choose none of the event types shown"),
        )
        self._enabled = QCheckBox(tr("Ena&bled: gets the events it listens to"))
        self._enabled.setAccessibleName(tr("Enabled"))
        self._controls: dict[str, QWidget] = {
            "name": self._name,
            "url": self._url,
            "key": self.key.secret,
            "headers": self._headers,
            "events": self._events,
        }

    def _connect(self) -> None:
        self._name.textEdited.connect(lambda: self._touch("name"))
        self._url.textEdited.connect(lambda: self._touch("url"))
        self._headers.changed.connect(lambda: self._touch("headers"))
        self._events.changed.connect(lambda: self._touch("events"))
        self._enabled.toggled.connect(lambda: self._touch("enabled"))
        self.key.edited.connect(lambda: self._touch("key"))
        self.key.regenerate_wanted.connect(self.regenerate_wanted)
        self.signature.scheme_chosen.connect(self._turn_scheme)
        for part in (self.signature, self._rules, self._actions, self._blocking):
            part.edited.connect(self._touch)

    def _lay_out(self) -> None:
        self._left.setSpacing(GAP_L)
        for name in ("name", "url", "key", "headers"):
            self._left.addWidget(self._fields[name])
        self._left.addWidget(self._enabled)
        # Beside them once there is room; Tab comes to them here.
        self._left.addWidget(self._fields["events"])
        for section in self._sections:
            self._left.addWidget(section)
        self._left.addStretch(1)
        inside = QWidget()
        inside.setLayout(self._columns)
        self._columns.setContentsMargins(GAP_XL, GAP_M, GAP_XL, GAP_L)
        self._columns.setSpacing(GAP_XL)
        self._columns.addLayout(self._left, 3)
        self.setWidget(inside)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_events()

    def _place_events(self) -> None:
        """Beside the other fields; where there is no room for that, below those that every hook has."""
        events = self._fields["events"]
        margins = self._columns.contentsMargins()
        taken = margins.left() + self._left.minimumSize().width() + GAP_XL + margins.right()
        is_beside, fits = self._columns.indexOf(events) >= 0, self.viewport().width() >= taken + EVENTS_WIDTH
        if fits and not is_beside:
            self._left.removeWidget(events)
            self._columns.addWidget(events, 2)
        elif is_beside and not fits:
            self._columns.removeWidget(events)
            self._left.insertWidget(self._left.indexOf(self._enabled) + 1, events)
        events.setMinimumHeight(0 if fits else EVENTS_HEIGHT)

    # living

    def _turn_scheme(self) -> None:
        self.key.set_scheme(self.signature.scheme)
        self.scheme_chosen.emit()

    def _touch(self, field: str) -> None:
        if self._setting:
            return
        self._touched.add(field)
        self._judge()
        self.edited.emit()

    def _judge(self) -> None:
        found = self.problems
        rows = enumerate(header_rows_problems(self._headers.headers))
        self._headers.say_problems({place: problem for place, problem in rows if problem is not None})
        for name, field in self._fields.items():
            field.say(found.get(name, "") if name in self._touched and name != "headers" else "")
        for section, part in zip(self._sections, self._parts, strict=True):
            wrong = next((field.problem for name in part.fields if (field := self._fields[name]).problem), "")
            section.sum_up(wrong or part.summary, is_wrong=bool(wrong))


def in_order(chosen: tuple[str, ...], before: tuple[str, ...]) -> tuple[str, ...]:
    """What was there before keeps its place; what is new follows in the catalogue's order."""
    kept = [event for event in before if event in chosen]
    return (*kept, *(event for event in chosen if event not in before))


def bare(draft: HookDraft) -> HookDraft:
    """What a user decides about a hook, without what was made for them."""
    return HookDraft(**{name: getattr(draft, name) for name in HookDraft.__struct_fields__})


def heading_font(widget: QWidget) -> QFont:
    """A little larger than the text: the title of a page's pane."""
    font = QFont(widget.font())
    font.setPointSizeF(font.pointSizeF() * 1.25)
    font.setBold(True)
    return font
