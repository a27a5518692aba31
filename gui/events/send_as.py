"""Send as a provider does: its headers, a sample of its events, its signature, its timeout and retries."""

from random import SystemRandom

from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QScrollArea,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from core.clock import utc_now
from core.errors import HookError
from core.hook_fields import key_problem, url_problem
from core.model import RetryPolicy
from core.providers import Composed, Provider, compose, find_provider, identified, providers
from core.signing import find_scheme, is_pair, new_secret, public_secret, secret_warnings
from gui.desk import Desk
from gui.language import mark, tr, tr_n
from gui.signatures.exact_edit import ExactEdit
from gui.theme import GAP_L, GAP_M, GAP_S, Tone
from gui.widgets.controls import button, label, named
from gui.widgets.headers_editor import HeadersEditor
from gui.widgets.notice import Notice
from gui.widgets.secret_field import SecretField

ABOUT = mark(
    "As a provider sends it, signed at the time it is sent. Data and names in the samples are made up."
)
NAME, URL = "send_as/provider", "send_as/url"
# Of a URL, as the window remembers it: longer ones are typed again.
URL_LIMIT = 2000
# A seed for each sample, so that no two have the same ids.
SEEDS = 10**12


class SendAsDialog(QDialog):
    """Asks for provider, event, endpoint and key; headers and body can be edited before they are sent."""

    def __init__(self, desk: Desk, parent: QWidget, url: str = "") -> None:
        """``url``: the endpoint where none was used before."""
        super().__init__(parent)
        self._desk = desk
        self._over = self._sending = False
        self._random = SystemRandom()
        self._composed: Composed
        self.setWindowTitle(tr("Send as a provider"))
        self.resize(860, 760)
        self.provider = QComboBox()
        self.provider.setMaxVisibleItems(16)
        for each in providers():
            self.provider.addItem(each.title, each.name)
        self.event_type = QComboBox()
        self.url = QLineEdit()
        self.url.setPlaceholderText("https://example.com/webhook")
        self.key = SecretField(tr("Signing key"), read_only=False)
        self.headers = HeadersEditor()
        self.headers.setAccessibleName(tr("Headers"))
        self.body = ExactEdit(desk.workshop, tr("Body"))
        self.retries = QComboBox()
        self.retries.addItem(tr("As the provider does"), True)
        self.retries.addItem(tr("One attempt only"), False)
        self.about = label(tone=Tone.MUTED, wrap=True)
        self.warnings = label(tone=Tone.WARN, wrap=True)
        self.notice = Notice(can_dismiss=False)
        self.copy_public = button(tr("Copy public key"), kind="link", on_click=self._copy_public)
        self.send = button(tr("Send"), kind="primary", icon_name="send", on_click=self._send)
        self._lay_out()
        self._connect()
        self._remember(desk.memory, url)
        self._choose_provider()

    @property
    def chosen(self) -> Provider:
        """The provider chosen."""
        return find_provider(str(self.provider.currentData()))

    # what is composed

    def _remember(self, memory: QSettings, url: str) -> None:
        self.provider.setCurrentIndex(max(0, self.provider.findData(str(memory.value(NAME, "stripe")))))
        self.url.setText(str(memory.value(URL, "")) or url)

    def _choose_provider(self) -> None:
        self.event_type.clear()
        for event in self.chosen.events:
            words = f"{event.type}: {tr(event.about)}" if event.about else event.type
            self.event_type.addItem(words, event.type)
        self.about.setText(_words(self.chosen))
        self._new_key()
        self._compose()

    def _compose(self) -> None:
        chosen = str(self.event_type.currentData() or "")
        self._composed = compose(self.chosen, chosen, at=utc_now(), seed=self._random.randrange(SEEDS))
        self.headers.set_headers(identified(self._composed))
        self.body.set_data(self._composed.body, self._composed.headers)
        self._say()

    def _new_key(self) -> None:
        self.key.set_text(new_secret(find_scheme(self.chosen.scheme)))
        self._say()

    def _say(self) -> None:
        scheme, key = find_scheme(self.chosen.scheme), self.key.text
        self.copy_public.setVisible(is_pair(scheme))
        odd: tuple[str, ...] = () if key else (tr("Without a key nothing is signed."),)
        if key and not is_pair(scheme):
            odd = secret_warnings(scheme, key)
        self.warnings.setText("\n".join(odd))
        self.warnings.setVisible(bool(odd))
        self.notice.clear()

    # what the user does

    def _copy_public(self) -> None:
        try:
            public = public_secret(find_scheme(self.chosen.scheme), self.key.text)
        except HookError as error:
            self.notice.say(str(error), Tone.BAD)
            return
        QGuiApplication.clipboard().setText(public)
        self._desk.notice(tr("The public key is copied: your endpoint checks with it."))

    def _send(self) -> None:
        if self._sending:
            return
        if (problem := self._problem()) is not None:
            self.notice.say(problem, Tone.BAD)
            return
        self._sending = True
        self.send.setEnabled(False)
        self._desk.work(self._go(), "send as a provider", failed=self._failed)

    def _problem(self) -> str | None:
        scheme = find_scheme(self.chosen.scheme)
        wrong = next((each for each in self.headers.problems if each is not None), None)
        key = self.key.text
        return url_problem(self.url.text()) or wrong or (key_problem(key, scheme) if key else None)

    async def _go(self) -> None:
        provider, url = self.chosen, self.url.text().strip()
        delivery_id = await self._desk.engine.send(
            self._composed.method,
            url,
            self.headers.headers,
            self.body.data,
            timeout_s=provider.timeout_s,
            redirects=provider.redirects,
            retry=self._policy(provider),
            signing_key=self.key.text,
            scheme=self._composed.scheme,
            event=self._composed.event.type,
        )
        self._desk.memory.setValue(NAME, provider.name)
        self._desk.memory.setValue(URL, url if len(url) <= URL_LIMIT else "")
        self._desk.show("delivery", delivery_id)
        if not self._over:
            self.accept()

    def _policy(self, provider: Provider) -> RetryPolicy:
        return provider.retry if self.retries.currentData() else RetryPolicy(delays_s=())

    def _failed(self, error: Exception) -> None:
        self._sending = False
        if self._over or not isinstance(error, HookError):
            return
        self.send.setEnabled(True)
        self.notice.say(str(error), Tone.BAD)

    def _ended(self) -> None:
        self._over = True

    # building

    def _connect(self) -> None:
        self.provider.activated.connect(lambda _index: self._choose_provider())
        self.event_type.activated.connect(lambda _index: self._compose())
        self.key.regenerate_requested.connect(self._new_key)
        self.key.text_edited.connect(lambda _text: self._say())
        self.finished.connect(self._ended)

    def _lay_out(self) -> None:
        form = QGridLayout()
        form.setHorizontalSpacing(GAP_L)
        form.setVerticalSpacing(GAP_S)
        rows = (
            (tr("&Provider"), self.provider),
            (tr("E&vent"), self.event_type),
            (tr("Endpoint &URL"), self.url),
            (tr("Signing &key"), self.key),
            (tr("&Retries"), self.retries),
        )
        for row, (words, control) in enumerate(rows):
            form.addWidget(named(words, control), row, 0)
            form.addWidget(control, row, 1)
        form.setColumnStretch(1, 1)
        below = QHBoxLayout()
        below.addWidget(button(tr("Another sample"), icon_name="replay", on_click=self._compose))
        below.addWidget(self.copy_public)
        below.addStretch()
        below.addWidget(button(tr("Close"), on_click=self.reject))
        below.addWidget(self.send)
        column = QVBoxLayout(self)
        column.setContentsMargins(GAP_L, GAP_L, GAP_L, GAP_L)
        column.setSpacing(GAP_M)
        column.addWidget(label(tr(ABOUT), wrap=True))
        column.addLayout(form)
        column.addWidget(self.warnings)
        column.addWidget(self.about)
        column.addWidget(self._request(), 1)
        column.addWidget(self.notice)
        column.addLayout(below)
        self.setTabOrder(self.provider, self.event_type)
        self.send.setDefault(True)
        self.provider.setFocus(Qt.FocusReason.OtherFocusReason)

    def _request(self) -> QTabWidget:
        """Body and headers, each with all the room there is."""
        inside = QWidget()
        rows = QVBoxLayout(inside)
        rows.addWidget(self.headers)
        rows.addStretch()
        scrolling = QScrollArea()
        scrolling.setWidget(inside)
        scrolling.setWidgetResizable(True)
        scrolling.setFrameShape(QFrame.Shape.NoFrame)
        tabs = QTabWidget()
        tabs.setDocumentMode(True)
        tabs.setAccessibleName(tr("Parts of the request"))
        tabs.addTab(self.body, tr("Body"))
        tabs.addTab(scrolling, tr("Headers"))
        return tabs


def _words(provider: Provider) -> str:
    """Timeout, retries and what there is to know."""
    count = len(provider.retry.delays_s)
    retries = tr_n("{n} retry", "{n} retries", count) if count else tr("no retries")
    seconds = f"{provider.timeout_s:g}"
    told = tr("Waits {seconds} s for an answer, {retries}.", seconds=seconds, retries=retries)
    return " ".join((told, *(tr(remark) for remark in provider.notes)))
