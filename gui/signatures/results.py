"""The right side of the bench: the verdict, and what can be learned from it and done with it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QTabWidget, QVBoxLayout, QWidget

from core.verdict import NamedKey, Reason
from gui.desk import Desk
from gui.language import tr
from gui.signatures.banner import Banner
from gui.signatures.case import Checked
from gui.signatures.explainer import Explainer
from gui.signatures.findings import Findings
from gui.signatures.sign_view import SignView
from gui.signatures.verifier_view import VerifierView
from gui.signatures.words import checked_with
from gui.signatures.work_view import WorkView
from gui.theme import GAP_L, GAP_M, GAP_S, Tone
from gui.widgets.empty_state import EmptyState


class Results(QWidget):
    """Shows what came of one check; says what to do where nothing is on the bench."""

    example_wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._pages = QStackedWidget(self)
        self._bench = QWidget(self._pages)
        self.banner = Banner(self._bench)
        self.tabs = QTabWidget(self._bench)
        self.work = WorkView(desk.workshop, self.tabs)
        self.findings = Findings()
        self.verifier = VerifierView(desk)
        self.signing = SignView()
        self.explainer = Explainer(desk.workshop, self.findings)
        self.empty = EmptyState(
            "signatures",
            tr("Nothing on the bench"),
            tr(
                "Paste a request on the left, say how it is signed and with which key. "
                "The verdict comes as you type, and with it the work behind it."
            ),
            tr("Try an example"),
        )
        self._lay_out()
        self.banner.acted.connect(self.explain)
        self.empty.acted.connect(self.example_wanted)

    def show_checked(self, checked: Checked, vault: tuple[NamedKey, ...]) -> None:
        """Show what came of another check; ``vault`` are keys that an explanation may try."""
        message, scheme = checked.case.message, checked.scheme
        self._pages.setCurrentWidget(self._bench if message is not None else self.empty)
        self._show_verdict(checked)
        self.explainer.offer(checked, vault)
        self.verifier.show_case(checked)
        can_sign = scheme is not None and bool(checked.case.keys) and message is not None
        self.signing.show_request(message, scheme.title if scheme is not None else "", can_sign=can_sign)

    def say_failure(self, sentence: str) -> None:
        """It could not be checked at all."""
        self._pages.setCurrentWidget(self._bench)
        self.banner.say(tr("It could not be checked"), sentence, Tone.BAD)

    def explain(self) -> None:
        """Say why the signature does not fit, where it does not."""
        if self.explainer.can_start:
            self.tabs.setCurrentWidget(self.findings)
            self.explainer.start()

    def _show_verdict(self, checked: Checked) -> None:
        verdict, scheme = checked.verdict, checked.scheme
        if verdict is None or scheme is None:
            self.banner.say(
                tr("Which scheme is it?"),
                tr("The request shows no signature of a scheme that is known here. Choose one on the left."),
            )
            self.work.show_nothing()
            return
        self.banner.show_verdict(verdict, scheme.title, checked_with(verdict, checked.case.keys))
        if not verdict.valid and verdict.reason != Reason.MISSING_KEY:
            self.banner.offer(tr("Explain"))
        self.work.show_verdict(verdict, checked.key)

    def _lay_out(self) -> None:
        whole = QVBoxLayout(self)
        whole.setContentsMargins(GAP_M, GAP_M, GAP_L, GAP_S)
        whole.addWidget(self._pages)
        self._pages.addWidget(self.empty)
        self._pages.addWidget(self._bench)
        self.tabs.setDocumentMode(True)
        self.tabs.setAccessibleName(tr("About the signature"))
        column = QVBoxLayout(self._bench)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP_M)
        column.addWidget(self.banner)
        column.addWidget(self.tabs, 1)
        for name, tab in (
            (tr("Work"), self.work),
            (tr("Explain"), self.findings),
            (tr("Verifier"), self.verifier),
            (tr("Sign"), self.signing),
        ):
            self.tabs.addTab(tab, name)
