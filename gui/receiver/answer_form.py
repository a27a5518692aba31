"""What the receiver answers: status, headers, body, delay. Nothing changes until it is applied."""

import re
from http import HTTPStatus

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from core.errors import FieldError, HookError
from core.headers import first, name_problem, value_problem
from core.model import Answer
from gui.exchanges.words import duration_text
from gui.icons import icon
from gui.language import tr, tr_n
from gui.receiver.control_bar import complete_inline
from gui.theme import GAP_M, GAP_S, GAP_XS, Tone, mono_font
from gui.widgets.controls import button, label, set_wrong
from gui.widgets.figures import bytes_text
from gui.widgets.headers_editor import HeadersEditor

STATUSES = (200, 201, 202, 204, 301, 400, 401, 403, 404, 409, 410, 422, 429, 500, 502, 503, 504)
# What a final answer can have: 1xx are interim, above 599 nothing is defined. Source: RFC 9110 §15.
FIRST_STATUS, LAST_STATUS = 200, 599
# One hour, as the engine has it: longer than any sender waits.
LONGEST_DELAY_S = 3600.0
# An answer is held in memory and sent whole each time; more than this is not typed.
BODY_LIMIT_BYTES = 1024 * 1024
FORM_HEIGHT, FIELD_WIDTH = 160, 190


class AnswerForm(QWidget):
    """One line that says what is answered; unfolded, a form to change it."""

    applied = Signal(object)
    """The ``Answer`` wanted from now on."""

    def __init__(self) -> None:
        super().__init__()
        self._answer = Answer()
        self._body_kept: bytes | None = None
        self._fold = button(
            "", kind="link", icon_name="down", on_click=lambda: self.unfold(unfolded=self._form.isHidden())
        )
        self._form = QWidget()
        self._status = QLineEdit()
        self._delay = QLineEdit()
        self._headers = HeadersEditor(name_problem, value_problem)
        self._body = QPlainTextEdit()
        self._problems = {
            name: label(tone=Tone.BAD, wrap=True) for name in ("status", "delay_s", "headers", "body")
        }
        self._apply = button(tr("Apply"), kind="primary", on_click=self._apply_pressed)
        self._discard = button(tr("Discard"), on_click=lambda: self.show_answer(self._answer))
        self._dress_fields()
        self._lay_out()
        self.unfold(unfolded=False)
        self.show_answer(Answer())

    # what is shown

    @property
    def is_changed(self) -> bool:
        """Something was typed that is not applied."""
        return self._draft_or_none() != self._answer

    @property
    def problems(self) -> dict[str, str]:
        """What is wrong, by field."""
        return {name: shown.text() for name, shown in self._problems.items() if shown.text()}

    def show_answer(self, answer: Answer) -> None:
        """Show what is answered now, in the place of what was typed."""
        self._answer = answer
        text = _text_or_none(answer.body)
        self._body_kept = answer.body if text is None else None
        self._status.setText(status_text(answer.status))
        self._delay.setText(f"{answer.delay_s:g} s")
        self._headers.set_headers(answer.headers)
        self._body.setPlainText(text or "")
        self._body.setPlaceholderText("" if text is not None else _not_text(answer.body))
        self._fold.setText(tr("Answers {answer}", answer=summary(answer)))
        self._fold.setAccessibleName(tr("{says}. Change the answer", says=self._fold.text()))
        self._judge()

    def follow(self, answer: Answer) -> None:
        """Show another answer, unless something typed here waits to be applied."""
        if not self.is_changed or self._draft_or_none() == answer:
            self.show_answer(answer)

    def show_problem(self, error: HookError) -> None:
        """Show beside its field why an answer was refused."""
        field = error.field if isinstance(error, FieldError) and error.field in self._problems else "body"
        self._say(field, str(error))

    def unfold(self, *, unfolded: bool) -> None:
        """Show the form, or only its line."""
        self._form.setVisible(unfolded)
        self._fold.setIcon(icon("up" if unfolded else "down", "accent"))
        if unfolded:
            self._status.setFocus()

    def add_tool(self, tool: QWidget) -> None:
        """Put something at the end of the line."""
        self._line.addWidget(tool)

    # what is wanted

    def draft(self) -> Answer:
        """The answer as typed. Raises ``FieldError`` for what cannot be one."""
        status = _status(self._status.text())
        delay_s = _delay_s(self._delay.text())
        if problem := next((each for each in self._headers.problems if each), ""):
            raise FieldError(problem, field="headers")
        text = self._body.toPlainText()
        body = text.encode("utf-8", "surrogatepass") if text or self._body_kept is None else self._body_kept
        if len(body) > BODY_LIMIT_BYTES:
            raise FieldError(
                tr(
                    "The body has {size} bytes; {limit} can be answered.",
                    size=f"{len(body):,}",
                    limit=f"{BODY_LIMIT_BYTES:,}",
                ),
                field="body",
            )
        return Answer(status=status, headers=self._headers.headers, body=body, delay_s=delay_s)

    def _draft_or_none(self) -> Answer | None:
        try:
            return self.draft()
        except FieldError:
            return None

    def _apply_pressed(self) -> None:
        draft = self._draft_or_none()
        if draft is not None:
            self.applied.emit(draft)

    def _judge(self) -> None:
        for name in self._problems:
            self._say(name, "")
        try:
            changed, sound = self.draft() != self._answer, True
        except FieldError as error:
            changed, sound = True, False
            if error.field != "headers":
                self._say(error.field, str(error))
        self._apply.setEnabled(changed and sound)
        self._discard.setEnabled(changed)

    def _say(self, field: str, sentence: str) -> None:
        self._problems[field].setText(sentence)
        self._problems[field].setVisible(bool(sentence))
        control = {"status": self._status, "delay_s": self._delay, "body": self._body}.get(field)
        if control is not None:
            set_wrong(control, bool(sentence))

    # how it looks

    def _dress_fields(self) -> None:
        complete_inline(self._status, [status_text(status) for status in STATUSES])
        self._status.setAccessibleName(tr("Status of the answer"))
        self._delay.setAccessibleName(tr("Delay of the answer"))
        self._delay.setPlaceholderText(tr("0 s, 300 ms"))
        for field in (self._status, self._delay):
            field.setFixedWidth(FIELD_WIDTH)
            field.setMaxLength(40)
            field.textChanged.connect(self._judge)
            field.returnPressed.connect(self._apply_pressed)
        self._headers.changed.connect(self._judge)
        self._body.setFont(mono_font(self))
        self._body.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self._body.setTabChangesFocus(True)
        self._body.setAccessibleName(tr("Body of the answer"))
        self._body.textChanged.connect(self._judge)

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(GAP_S)
        buttons.addWidget(self._apply)
        buttons.addWidget(self._discard)
        first_column = QVBoxLayout()
        first_column.setSpacing(GAP_XS)
        small: tuple[tuple[str, QWidget, str], ...] = (
            (tr("Status"), self._status, "status"),
            (tr("Delay"), self._delay, "delay_s"),
        )
        for text, field, name in small:
            first_column.addWidget(_titled(text, field))
            first_column.addWidget(field)
            first_column.addWidget(self._problems[name])
        first_column.addStretch(1)
        first_column.addLayout(buttons)
        grid = QGridLayout(self._form)
        grid.setContentsMargins(0, 0, 0, GAP_S)
        grid.setHorizontalSpacing(GAP_M)
        grid.setVerticalSpacing(GAP_XS)
        grid.addLayout(first_column, 0, 0, 3, 1)
        large = ((tr("Headers"), _scrolled(self._headers), "headers"), (tr("Body"), self._body, "body"))
        for place, (text, field, name) in enumerate(large, start=1):
            grid.addWidget(_titled(text, field), 0, place)
            grid.addWidget(field, 1, place)
            grid.addWidget(self._problems[name], 2, place)
            grid.setColumnStretch(place, 1)
        self._form.setFixedHeight(FORM_HEIGHT)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP_XS)
        row = QHBoxLayout()
        row.addWidget(self._fold)
        row.addStretch(1)
        self._line = row
        column.addLayout(row)
        column.addWidget(self._form)


def summary(answer: Answer) -> str:
    """``200 OK, 2 bytes of text/plain, after 300 ms``."""
    kind = (first(answer.headers, "content-type") or "").partition(";")[0].strip()
    body = bytes_text(len(answer.body)) if answer.body else tr("no body")
    if answer.body and kind:
        body = tr("{size} of {kind}", size=body, kind=kind)
    delay = tr("after {time}", time=duration_text(answer.delay_s * 1000)) if answer.delay_s else ""
    return ", ".join(part for part in (status_text(answer.status), body, delay) if part)


def status_text(status: int) -> str:
    """``404 Not Found``; the number alone where it has no name."""
    try:
        return f"{status} {HTTPStatus(status).phrase}"
    except ValueError:
        return str(status)


def _status(text: str) -> int:
    digits = text.strip().partition(" ")[0]
    if re.fullmatch("[0-9]{3}", digits) and FIRST_STATUS <= int(digits) <= LAST_STATUS:
        return int(digits)
    raise FieldError(
        tr("A status is a number from {first} to {last}.", first=FIRST_STATUS, last=LAST_STATUS),
        field="status",
    )


def _delay_s(text: str) -> float:
    found = re.fullmatch(r"([0-9]{1,7}(?:\.[0-9]{1,6})?) ?(ms|s|)", text.strip() or "0")
    delay_s = -1.0 if found is None else float(found[1]) / (1000 if found[2] == "ms" else 1)
    if 0 <= delay_s <= LONGEST_DELAY_S:
        return delay_s
    raise FieldError(
        tr("A delay is 0 to {most} s, like 0.3 s or 300 ms.", most=f"{LONGEST_DELAY_S:,.0f}"), field="delay_s"
    )


def _text_or_none(body: bytes) -> str | None:
    try:
        text = body.decode("utf-8")
    except UnicodeDecodeError:
        return None
    # The editor keeps neither NUL nor carriage returns: what it cannot give back is not shown in it.
    return None if "\0" in text or "\r" in text else text


def _not_text(body: bytes) -> str:
    return tr_n(
        "{n} byte that cannot be edited as text. What is typed here takes their place.",
        "{n} bytes that cannot be edited as text. What is typed here takes their place.",
        len(body),
    )


def _scrolled(widget: QWidget) -> QScrollArea:
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QScrollArea.Shape.NoFrame)
    area.setFocusProxy(widget)
    inner = QWidget()
    column = QVBoxLayout(inner)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(widget)
    column.addStretch(1)
    area.setWidget(inner)
    return area


def _titled(text: str, buddy: QWidget) -> QLabel:
    name = label(text, tone=Tone.MUTED)
    name.setBuddy(buddy)
    return name
