"""The Signatures page: any request against any scheme and any key, with the work shown and failures explained."""

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QScrollArea, QStackedWidget, QTabWidget, QVBoxLayout, QWidget

from core.changes import Change, ChangesMissed, SchemesChanged, VaultChanged
from core.clock import utc_now
from core.own_schemes import OwnSchemes
from core.signing import Message, schemes
from core.verdict import SchemeOptions
from gui.desk import Desk, PageAction
from gui.exchanges.acts import act
from gui.language import tr
from gui.questions import opened
from gui.signatures.banner import Banner
from gui.signatures.case import Case, Checked, Wanted, check, make, read
from gui.signatures.check_form import CheckForm
from gui.signatures.example import SCHEME, SECRET, example_request
from gui.signatures.explainer import Explainer
from gui.signatures.files import bytes_of, file_to_open
from gui.signatures.findings import Findings
from gui.signatures.latest import Latest
from gui.signatures.own_dialog import OwnSchemesDialog
from gui.signatures.recorded import recorded
from gui.signatures.request_panel import RequestPanel
from gui.signatures.sign_view import SignView
from gui.signatures.time_choice import When
from gui.signatures.verifier_view import VerifierView
from gui.signatures.words import checked_with
from gui.signatures.work_view import WorkView
from gui.theme import GAP_L, GAP_M, GAP_S, Tone
from gui.vault.dialog import VaultDialog
from gui.widgets.empty_state import EmptyState
from gui.widgets.notice import Notice
from gui.widgets.splitter import remembered_splitter
from gui.work import WorkFailedError


class SignaturesPage(QWidget):
    """The bench. A ``gui.desk.Page``."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._own = OwnSchemes(desk.reader.folder)
        self.checked: Checked | None = None
        # What was brought to the bench is explained as soon as there is a verdict.
        self._to_explain = False
        self.request = RequestPanel(desk.workshop)
        self.form = CheckForm()
        self.notice = Notice()
        self.banner = Banner()
        self.tabs = QTabWidget()
        self.work = WorkView(desk.workshop)
        self.findings = Findings()
        self.verifier = VerifierView(desk)
        self.signing = SignView()
        self._explainer = Explainer(desk.workshop, self.findings)
        self._reading = Latest(
            desk.workshop,
            read,
            ask=lambda: self.request.paste.data,
            take=self.request.take_read,
            failed=self._fail,
        )
        self._checking = Latest(desk.workshop, check, ask=self._case, take=self._take, failed=self._fail)
        self._actions: dict[PageAction, QAction] = {
            "send": act(self, tr("Check now"), "check", self.check_now)
        }
        self._empty = EmptyState(
            "signatures",
            tr("Nothing on the bench"),
            tr(
                "Paste a request on the left, say how it is signed and with which key. "
                "The verdict comes as you type, and with it the work behind it."
            ),
            tr("Try an example"),
        )
        self._pages = QStackedWidget()
        self._lay_out()
        self._connect()
        self._offer_schemes()
        self._read_vault()

    # a page of the window

    def select(self, some_id: str) -> None:
        """Put a recorded exchange on the bench: ``capture:ID`` or ``delivery:ID``."""
        self._desk.work(self._bring(some_id), "bring a request to the bench")

    def focus_filter(self) -> None:
        """Keyboard into the request."""
        self.request.focus()

    def page_actions(self) -> Mapping[PageAction, QAction]:
        """Check now."""
        return self._actions

    # what is on the bench

    @property
    def is_busy(self) -> bool:
        """Whether a verdict is on its way."""
        return self._reading.is_busy or self._checking.is_busy

    def check_now(self) -> None:
        """Read and check again, without waiting for a pause; the time goes on by itself."""
        self._explainer.give_way()
        if self.request.is_pasted:
            self._reading.now()
        self._checking.now()

    def explain(self) -> None:
        """Say why the signature does not fit, where it does not."""
        if self._explainer.can_start:
            self.tabs.setCurrentWidget(self.findings)
            self._explainer.start()

    def put(self, message: Message, came_at: float | None = None) -> None:
        """Put a request on the bench; ``came_at``: when it came, in unix seconds, where that is known."""
        self.form.time.set_came_at(came_at)
        self.form.time.choose(When.NOW if came_at is None else When.REQUEST)
        self.request.show_message(message)

    async def _bring(self, some_id: str) -> None:
        name = some_id.removeprefix("explain:")
        found = await recorded(self._desk.reader, name)
        self.form.scheme.choose(found.scheme)
        self.form.keys.set_secret(found.key)
        self.form.keys.choose(found.named_key)
        self.put(found.message, found.came_at)
        self.form.show_scheme(self.form.scheme.scheme, ())
        self.form.options.set_options(found.options)
        self._to_explain = name != some_id
        self._checking.now()

    def _case(self) -> Case:
        return Case(
            message=self.request.message,
            scheme=self.form.scheme.scheme,
            own=self._own.schemes(),
            keys=self.form.keys.keys,
            at=self.form.time.at,
            tolerance_s=self.form.tolerance_s,
            options=self.form.options.options,
        )

    # what comes of it

    def _take(self, checked: Checked) -> None:
        self.checked = checked
        has_request = checked.case.message is not None
        self._pages.setCurrentIndex(1 if has_request else 0)
        self._actions["send"].setEnabled(has_request)
        shown_before = self.form.options.options
        self.form.show_scheme(checked.scheme, checked.detected)
        if self.form.options.options != shown_before:
            self._checking.now()
        self._show_verdict(checked)
        self._explainer.offer(checked, self.form.keys.vault)
        self.verifier.show_case(checked)
        can_sign = checked.scheme is not None and bool(checked.case.keys) and has_request
        title = checked.scheme.title if checked.scheme is not None else ""
        self.signing.show_request(checked.case.message, title, can_sign=can_sign)
        if self._to_explain and checked.case.message == self.request.message:
            self._to_explain = False
            self.explain()

    def _show_verdict(self, checked: Checked) -> None:
        verdict, scheme = checked.verdict, checked.scheme
        self.work.setEnabled(verdict is not None)
        if verdict is None or scheme is None:
            self.banner.say(
                tr("Which scheme is it?"),
                tr("The request shows no signature of a scheme that is known here. Choose one on the left."),
            )
            self.work.show_nothing()
            return
        self.banner.show_verdict(verdict, scheme.title, checked_with(verdict, checked.case.keys))
        self.banner.offer(tr("Explain") if not verdict.valid and verdict.reason != "missing_key" else "")
        self.work.show_verdict(verdict, checked.key)

    def _fail(self, sentence: str) -> None:
        self.banner.say(tr("It could not be checked"), sentence, Tone.BAD)

    # what else can be done with it

    async def _sign(self, message_id: str) -> None:
        checked = self.checked
        if checked is None or checked.scheme is None:
            return
        wanted = Wanted(checked.case, checked.scheme, message_id, self.form.time.at or utc_now().timestamp())
        try:
            self.signing.take(await self._desk.workshop.in_process(make, wanted))
        except WorkFailedError as error:
            self.signing.take(str(error))

    async def _send(self, message: Message) -> None:
        delivery_id = await self._desk.engine.send(message.method, message.url, message.headers, message.body)
        self._desk.show("delivery", delivery_id)

    async def _open_file(self) -> None:
        path = await file_to_open(
            self, tr("Open a request"), tr("Requests (*.har *.json *.txt *.http);;All files (*)")
        )
        if path is not None:
            self.request.show_text(await bytes_of(self._desk.workshop, path))

    def _try_example(self) -> None:
        self.form.scheme.choose(SCHEME)
        self.form.keys.set_secret(SECRET)
        self.form.options.set_options(SchemeOptions())
        self.form.time.choose(When.NOW)
        self.request.show_text(example_request(utc_now().timestamp()))

    async def _open_own(self) -> None:
        await opened(OwnSchemesDialog(self._desk, self._own, self.request.message, self))

    async def _open_vault(self) -> None:
        await opened(VaultDialog(self._desk, self))

    def _offer_schemes(self) -> None:
        self.form.scheme.offer((*schemes(), *self._own.schemes()))

    def _read_vault(self) -> None:
        async def keys() -> None:
            self.form.keys.offer_vault(await self._desk.reader.vault())

        self._desk.work(keys(), "read the vault")

    def _follow(self, changes: tuple[Change, ...]) -> None:
        if any(isinstance(change, VaultChanged | ChangesMissed) for change in changes):
            self._read_vault()
        if any(isinstance(change, SchemesChanged | ChangesMissed) for change in changes):
            self._offer_schemes()
            self._checking.soon()

    # building

    def _connect(self) -> None:
        self.request.pasted.connect(self._explainer.give_way)
        self.request.pasted.connect(self._reading.soon)
        for part in (self.request, self.form):
            part.changed.connect(self._explainer.give_way)
            part.changed.connect(self._checking.soon)
        self.request.example_wanted.connect(self._try_example)
        self.request.file_wanted.connect(lambda: self._desk.work(self._open_file(), "open a request"))
        self.form.keys.vault_wanted.connect(lambda: self._desk.work(self._open_vault(), "show the vault"))
        self.form.own_wanted.connect(lambda: self._desk.work(self._open_own(), "show own schemes"))
        self.banner.acted.connect(self.explain)
        self._empty.acted.connect(self._try_example)
        self.signing.sign_wanted.connect(lambda some_id: self._desk.work(self._sign(some_id), "sign"))
        self.signing.send_wanted.connect(
            lambda message: self._desk.work(self._send(message), "send a request")
        )
        self.signing.bench_wanted.connect(self.put)
        self._desk.changes.announced.connect(self._follow)
        explain = QShortcut(QKeySequence("Ctrl+Shift+E"), self, self.explain)
        explain.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def _lay_out(self) -> None:
        self.tabs.setDocumentMode(True)
        self.tabs.setAccessibleName(tr("About the signature"))
        for name, tab in (
            (tr("Work"), self.work),
            (tr("Explain"), self.findings),
            (tr("Verifier"), self.verifier),
            (tr("Sign"), self.signing),
        ):
            self.tabs.addTab(tab, name)
        bench = QWidget()
        column = QVBoxLayout(bench)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP_M)
        column.addWidget(self.banner)
        column.addWidget(self.tabs, 1)
        self._pages.addWidget(self._empty)
        self._pages.addWidget(bench)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.notice)
        whole.addWidget(
            remembered_splitter(
                self._desk.memory,
                "signatures",
                Qt.Orientation.Horizontal,
                self._left(),
                self._right(),
                [420, 760],
            )
        )

    def _left(self) -> QWidget:
        upper = QWidget()
        upper.setMinimumHeight(160)
        column = QVBoxLayout(upper)
        column.setContentsMargins(GAP_L, GAP_M, GAP_M, GAP_S)
        column.addWidget(self.request)
        inside = QWidget()
        rows = QVBoxLayout(inside)
        rows.setContentsMargins(GAP_L, GAP_S, GAP_M, GAP_M)
        rows.addWidget(self.form)
        rows.addStretch()
        lower = QScrollArea()
        lower.setAccessibleName(tr("How it is checked"))
        lower.setWidgetResizable(True)
        lower.setFrameShape(QScrollArea.Shape.NoFrame)
        lower.setWidget(inside)
        lower.setMinimumHeight(140)
        left = remembered_splitter(
            self._desk.memory, "signatures", Qt.Orientation.Vertical, upper, lower, [420, 290]
        )
        left.setMinimumWidth(340)
        return left

    def _right(self) -> QWidget:
        right = QWidget()
        right.setMinimumWidth(420)
        column = QVBoxLayout(right)
        column.setContentsMargins(GAP_M, GAP_M, GAP_L, GAP_S)
        column.addWidget(self._pages)
        return right
