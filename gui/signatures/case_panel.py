"""The left side of the bench: the request, and how it is checked."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from core.clock import utc_now
from core.errors import HookError
from core.own_schemes import OwnSchemes
from core.signing import Message, Scheme, public_secret, schemes
from core.verdict import SchemeOptions
from gui.desk import Desk
from gui.exchanges.asking import file_to_open
from gui.language import tr
from gui.questions import opened
from gui.signatures.case import Case
from gui.signatures.check_form import CheckForm
from gui.signatures.example import SCHEME, SECRET, example_request
from gui.signatures.files import bytes_of
from gui.signatures.own_dialog import OwnSchemesDialog
from gui.signatures.recorded import Recorded
from gui.signatures.request_panel import RequestPanel
from gui.signatures.time_choice import When
from gui.theme import GAP_L, GAP_M, GAP_S
from gui.vault.dialog import VaultDialog
from gui.widgets.splitter import remembered_splitter


class CasePanel(QWidget):
    """What is on the bench, and what can be brought there."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._own = OwnSchemes(desk.reader.folder)
        self.request = RequestPanel(desk.workshop)
        self.form = CheckForm()
        self._lay_out()
        self.request.example_wanted.connect(self.try_example)
        self.request.file_wanted.connect(lambda: desk.work(self._open_file(), "open a request"))
        self.form.keys.vault_wanted.connect(lambda: desk.work(self._open_vault(), "show the vault"))
        self.form.own_wanted.connect(lambda: desk.work(self._open_own(), "show own schemes"))
        self.offer_schemes()
        self.read_vault()

    @property
    def case(self) -> Case:
        """What is on the bench now."""
        return Case(
            message=self.request.message,
            scheme=self.form.scheme.scheme,
            own=self._own.schemes(),
            keys=self.form.keys.keys,
            at=self.form.time.at,
            tolerance_s=self.form.tolerance_s,
            options=self.form.options.options,
        )

    def put(self, message: Message, came_at: float | None = None) -> None:
        """Put a request there; ``came_at``: when it came, in unix seconds, where that is known."""
        self.form.time.set_came_at(came_at)
        self.form.time.choose(When.NOW if came_at is None else When.REQUEST)
        self.request.show_message(message)

    def put_recorded(self, found: Recorded) -> None:
        """Put a recorded exchange there, with what it is to be checked with."""
        self.form.scheme.choose(found.scheme)
        self.form.keys.set_secret(_checking(self.form.scheme.scheme, found.key))
        self.form.keys.choose(found.named_key)
        self.put(found.message, found.came_at)
        self.form.show_scheme(self.form.scheme.scheme, ())
        self.form.options.set_options(found.options)

    def try_example(self) -> None:
        """Put a request there whose signature is wrong, for a reason that can be found."""
        self.form.scheme.choose(SCHEME)
        self.form.keys.set_secret(SECRET)
        self.form.options.set_options(SchemeOptions())
        self.form.time.choose(When.NOW)
        self.request.show_text(example_request(utc_now().timestamp()))

    def offer_schemes(self) -> None:
        """Offer every scheme there is, the user's own among them."""
        self.form.scheme.offer((*schemes(), *self._own.schemes()))

    def read_vault(self) -> None:
        """Offer the keys of the vault."""

        async def keys() -> None:
            self.form.keys.offer_vault(await self._desk.reader.vault())

        self._desk.work(keys(), "read the vault")

    async def _open_file(self) -> None:
        kinds = tr("Requests (*.har *.json *.txt *.http);;All files (*)")
        path = await file_to_open(self, tr("Open a request"), kinds)
        if path is not None:
            self.request.show_text(await bytes_of(self._desk.workshop, path))

    async def _open_own(self) -> None:
        await opened(OwnSchemesDialog(self._desk, self._own, self.request.message, self))

    async def _open_vault(self) -> None:
        await opened(VaultDialog(self._desk, self))

    def _lay_out(self) -> None:
        # From the outside in: under a style sheet every change of parent dresses all that is inside anew.
        upper, lower, inside = QWidget(), QScrollArea(), QWidget()
        split = remembered_splitter(
            self._desk.memory, "signatures", Qt.Orientation.Vertical, upper, lower, [420, 290]
        )
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(split)
        upper.setMinimumHeight(160)
        column = QVBoxLayout(upper)
        column.setContentsMargins(GAP_L, GAP_M, GAP_M, GAP_S)
        column.addWidget(self.request)
        lower.setAccessibleName(tr("How it is checked"))
        lower.setWidgetResizable(True)
        lower.setFrameShape(QScrollArea.Shape.NoFrame)
        lower.setMinimumHeight(140)
        lower.setWidget(inside)
        rows = QVBoxLayout(inside)
        rows.setContentsMargins(GAP_L, GAP_S, GAP_M, GAP_M)
        rows.addWidget(self.form)
        rows.addStretch()


def _checking(scheme: Scheme | None, key: str) -> str:
    """What checks what this key signs: itself where it is shared, else the public half of its pair."""
    try:
        return public_secret(scheme, key) if scheme is not None and key else key
    except HookError:
        return key
