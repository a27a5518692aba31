"""Whether the signature holds, and if not, why: the verdict with its work, and the way to the bench."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from core.verdict import Reason, Verdict
from gui.inspector.subject import Subject
from gui.language import mark, tr
from gui.signatures.banner import Banner
from gui.signatures.words import scheme_title
from gui.signatures.work_view import WorkView
from gui.theme import GAP_M, GAP_S
from gui.widgets.controls import button
from gui.widgets.empty_state import EmptyState
from gui.widgets.headers_table import HeadersTable
from gui.work import Workshop

_NO_CHECK = mark("No signature was checked")
_WHY_NOT = mark(
    "A signature is checked when the request came to a hook of this workspace, or where the receiver is told "
    "how to check what comes to none."
)
_CHECKED_WITH = {
    "delivery": mark("checked with the key its hook has now"),
    "capture": mark("checked with the key its hook had when it came"),
}


class SignatureView(QWidget):
    """The verdict on the signature that came or was sent; without a key to check with, the signature as sent."""

    bench_wanted = Signal(bool)
    """The shown one is wanted on the bench; whether it is to be explained at once."""

    def __init__(self, workshop: Workshop, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._judged = QWidget(self)
        self._sending = QWidget(self)
        self.banner = Banner(self._judged)
        self.work = WorkView(workshop, self._judged)
        self._sent = HeadersTable(tr("Signature sent"))
        self._empty = EmptyState("signatures", tr(_NO_CHECK), tr(_WHY_NOT), tr("Check it on the bench"))
        self._bench = button(
            tr("Open on the bench"), icon_name="signatures", on_click=lambda: self.bench_wanted.emit(False)
        )
        self._lay_out()
        self.banner.acted.connect(lambda: self.bench_wanted.emit(True))
        self._empty.acted.connect(lambda: self.bench_wanted.emit(False))

    def show_subject(self, subject: Subject) -> None:
        """Show the verdict on another subject."""
        verdict = subject.verdict
        sent = subject.signature_headers if verdict is None else ()
        self._judged.setVisible(verdict is not None)
        self._sending.setVisible(bool(sent))
        self._empty.setVisible(verdict is None and not sent)
        self._bench.setVisible(verdict is not None or bool(sent))
        if subject.kind == "delivery":
            self._empty.say(tr("Not signed"), tr("This request carried no signature header."))
        else:
            self._empty.say(tr(_NO_CHECK), tr(_WHY_NOT), tr("Check it on the bench"))
        self._sent.show_headers(sent)
        if verdict is not None:
            self._show_verdict(verdict, subject.kind)

    def _show_verdict(self, verdict: Verdict, kind: str) -> None:
        if verdict.hook_id:
            checked_with = tr(_CHECKED_WITH[kind])
        else:
            checked_with = tr("checked with the key “{name}” of the vault", name=verdict.key)
        self.banner.show_verdict(verdict, scheme_title(verdict.scheme), checked_with)
        if not verdict.valid and verdict.reason != Reason.MISSING_KEY:
            self.banner.offer(tr("Explain"))
        self.work.show_verdict(verdict)

    def _lay_out(self) -> None:
        judged = QVBoxLayout(self._judged)
        judged.setContentsMargins(0, GAP_S, 0, 0)
        judged.setSpacing(GAP_S)
        judged.addWidget(self.banner)
        judged.addWidget(self.work, 1)
        sending = QVBoxLayout(self._sending)
        sending.setContentsMargins(0, GAP_M, 0, 0)
        sending.addWidget(self._sent)
        below = QHBoxLayout()
        below.setContentsMargins(GAP_S, GAP_S, GAP_S, GAP_S)
        below.addWidget(self._bench)
        below.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for page in (self._judged, self._sending, self._empty):
            column.addWidget(page, 1)
        column.addLayout(below)
