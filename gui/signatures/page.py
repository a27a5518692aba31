"""The Signatures page: any request against any scheme and any key, with the work shown and failures explained."""

from collections.abc import Mapping
from contextlib import suppress

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from core.changes import Change, ChangesMissed, SchemesChanged, VaultChanged
from core.clock import utc_now
from core.errors import HookError
from core.signing import Message, public_secret
from gui.desk import Desk, PageAction
from gui.exchanges.acts import act
from gui.language import tr
from gui.signatures.case import Checked, Wanted, check, make, read
from gui.signatures.case_panel import CasePanel
from gui.signatures.latest import Latest
from gui.signatures.recorded import recorded
from gui.signatures.results import Results
from gui.widgets.splitter import remembered_splitter
from gui.work import WorkFailedError


class SignaturesPage(QWidget):
    """The bench: what is on it on the left, what comes of it on the right. A ``gui.desk.Page``."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.checked: Checked | None = None
        # What was brought to the bench is explained as soon as there is a verdict.
        self._to_explain = False
        # From the outside in: under a style sheet every change of parent dresses all that is inside anew.
        left, right = QWidget(), QWidget()
        whole = _filled(self)
        whole.addWidget(
            remembered_splitter(desk.memory, "signatures", Qt.Orientation.Horizontal, left, right, [420, 760])
        )
        left.setMinimumWidth(340)
        right.setMinimumWidth(420)
        self.panel = CasePanel(desk, left)
        _filled(left).addWidget(self.panel)
        self.results = Results(desk, right)
        _filled(right).addWidget(self.results)
        request = self.panel.request
        self._reading = Latest(
            desk.workshop,
            read,
            ask=lambda: request.paste.data,
            take=request.take_read,
            failed=self._fail,
            parent=self,
        )
        self._checking = Latest(
            desk.workshop, check, ask=lambda: self.panel.case, take=self._take, failed=self._fail, parent=self
        )
        self._actions: dict[PageAction, QAction] = {
            "send": act(self, tr("Check now"), "check", self.check_now)
        }
        self._connect()

    # a page of the window

    def select(self, some_id: str) -> None:
        """Put a recorded exchange on the bench, as ``gui.desk.Shown`` says it."""
        self._desk.work(self._bring(some_id), "bring a request to the bench")

    def focus_filter(self) -> None:
        """Keyboard into the request."""
        self.panel.request.focus()

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
        self.results.explainer.give_way()
        if self.panel.request.is_pasted:
            self._reading.now()
        self._checking.now()

    async def _bring(self, some_id: str) -> None:
        name = some_id.removeprefix("explain:")
        self.panel.put_recorded(await recorded(self._desk.reader, name))
        self._to_explain = name != some_id
        self._checking.now()

    def _changed(self) -> None:
        self.results.explainer.give_way()
        self._checking.soon()

    def _pasted(self) -> None:
        self.results.explainer.give_way()
        self._reading.soon()

    # what comes of it

    def _take(self, checked: Checked) -> None:
        self.checked = checked
        form = self.panel.form
        self._actions["send"].setEnabled(checked.case.message is not None)
        options = form.options.options
        form.show_scheme(checked.scheme, checked.detected)
        if form.options.options != options:
            self._checking.now()
        self.results.show_checked(checked, form.keys.vault)
        if self._to_explain and checked.case.message == self.panel.request.message:
            self._to_explain = False
            self.results.explain()

    def _fail(self, sentence: str) -> None:
        self.results.say_failure(sentence)

    # what else can be done with it

    async def _sign(self, message_id: str) -> None:
        checked = self.checked
        if checked is None or checked.scheme is None:
            return
        at = self.panel.form.time.at or utc_now().timestamp()
        wanted = Wanted(checked.case, checked.scheme, message_id, at)
        try:
            self.results.signing.take(await self._desk.workshop.in_process(make, wanted))
        except WorkFailedError as error:
            self.results.signing.take(str(error))

    def _check_signed(self, message: Message) -> None:
        """Put a request that was signed here on the bench; of a pair of keys the other half checks it."""
        keys = self.panel.form.keys
        if self.checked is not None and self.checked.scheme is not None and keys.pasted:
            with suppress(HookError):
                public = public_secret(self.checked.scheme, keys.pasted)
                if public != keys.pasted:
                    keys.set_secret(public)
                    self._desk.notice(
                        tr("The key's public half is in its place now: it checks, and cannot sign.")
                    )
        self.panel.put(message)

    async def _send(self, message: Message) -> None:
        delivery_id = await self._desk.engine.send(message.method, message.url, message.headers, message.body)
        self._desk.show("delivery", delivery_id)

    def _follow(self, changes: tuple[Change, ...]) -> None:
        if any(isinstance(change, VaultChanged | ChangesMissed) for change in changes):
            self.panel.read_vault()
        if any(isinstance(change, SchemesChanged | ChangesMissed) for change in changes):
            self.panel.offer_schemes()
            self._changed()

    def _connect(self) -> None:
        request, results = self.panel.request, self.results
        request.pasted.connect(self._pasted)
        request.changed.connect(self._changed)
        self.panel.form.changed.connect(self._changed)
        results.example_wanted.connect(self.panel.try_example)
        results.signing.sign_wanted.connect(lambda some_id: self._desk.work(self._sign(some_id), "sign"))
        results.signing.send_wanted.connect(
            lambda message: self._desk.work(self._send(message), "send a request")
        )
        results.signing.bench_wanted.connect(self._check_signed)
        self._desk.changes.announced.connect(self._follow)
        explain = QShortcut(QKeySequence("Ctrl+Shift+E"), self, results.explain)
        explain.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)


def _filled(place: QWidget) -> QVBoxLayout:
    """A layout for what fills the whole of it."""
    column = QVBoxLayout(place)
    column.setContentsMargins(0, 0, 0, 0)
    return column
