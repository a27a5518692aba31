"""Whether the signature holds, and if not, why: found and expected above one another."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from core.verdict import Verdict
from gui.inspector.subject import Subject
from gui.language import mark, tr
from gui.theme import GAP_L, GAP_M, GAP_S, Tone
from gui.widgets.badge import Badge, verdict_tone
from gui.widgets.body_view import BodyView, Way
from gui.widgets.controls import label
from gui.widgets.empty_state import EmptyState
from gui.widgets.headers_table import HeadersTable
from gui.widgets.rendering import Body
from gui.widgets.secret_field import SecretField
from gui.work import Workshop

_NO_CHECK = (
    mark("No signature was checked"),
    mark("A signature is checked when the request came to a hook of this workspace, whose key is known."),
)

_CHECKED_WITH = {
    "delivery": mark("scheme {scheme} · checked with the key its hook has now"),
    "capture": mark("scheme {scheme} · checked with the key its hook had when it came"),
}


class SignatureView(QWidget):
    """The verdict on the signature that came or was sent; without a key to check with, the signature as sent."""

    def __init__(self, workshop: Workshop, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._badge = Badge()
        self._scheme = label(tone=Tone.MUTED)
        self._explanation = label(wrap=True)
        self._explanation.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._found = SecretField(tr("Signature found"), can_regenerate=False)
        self._expected = SecretField(tr("Signature expected"), can_regenerate=False)
        self._content = BodyView(workshop, name=tr("Signed content"), ways=(Way.TEXT, Way.HEX))
        self._sent = HeadersTable(tr("Signature sent"))
        self._empty = EmptyState("resign", *map(tr, _NO_CHECK))
        top = QHBoxLayout()
        top.setSpacing(GAP_S)
        top.addWidget(self._badge)
        top.addWidget(self._scheme)
        top.addStretch(1)
        grid = QGridLayout()
        grid.setHorizontalSpacing(GAP_L)
        grid.setVerticalSpacing(GAP_S)
        for row, (words, field) in enumerate(((tr("Found"), self._found), (tr("Expected"), self._expected))):
            name = label(words, tone=Tone.MUTED)
            name.setBuddy(field)
            grid.addWidget(name, row, 0)
            grid.addWidget(field, row, 1)
        self._judged = QWidget()
        judged = QVBoxLayout(self._judged)
        judged.setContentsMargins(GAP_S, GAP_M, GAP_S, 0)
        judged.setSpacing(GAP_M)
        judged.addLayout(top)
        judged.addWidget(self._explanation)
        judged.addLayout(grid)
        judged.addWidget(label(tr("Signed content"), strong=True))
        judged.addWidget(self._content, 1)
        self._sending = QWidget()
        sending = QVBoxLayout(self._sending)
        sending.setContentsMargins(0, GAP_M, 0, 0)
        sending.addWidget(self._sent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for page in (self._judged, self._sending, self._empty):
            column.addWidget(page)

    def show_subject(self, subject: Subject) -> None:
        """Show the verdict on another subject."""
        verdict = subject.verdict
        sent = subject.signature_headers if verdict is None else ()
        self._judged.setVisible(verdict is not None)
        self._sending.setVisible(bool(sent))
        self._empty.setVisible(verdict is None and not sent)
        if subject.kind == "delivery":
            self._empty.say(tr("Not signed"), tr("This request carried no signature header."))
        else:
            self._empty.say(*map(tr, _NO_CHECK))
        self._sent.show_headers(sent)
        if verdict is not None:
            self._show_verdict(verdict, _CHECKED_WITH[subject.kind])

    def _show_verdict(self, verdict: Verdict, checked_with: str) -> None:
        reason = "valid" if verdict.valid else verdict.reason or "invalid"
        self._badge.show_text(tr(reason.replace("_", " ")), verdict_tone(reason))
        self._scheme.setText(tr(checked_with, scheme=verdict.scheme))
        self._explanation.setText(verdict.explanation)
        self._found.set_text(verdict.found or "")
        self._found.set_placeholder(tr("none"))
        # What came over the wire is no secret; what only the key could make is shown when it is asked for.
        self._found.reveal(revealed=True)
        self._expected.set_text(verdict.expected or "")
        self._expected.reveal(revealed=verdict.valid)
        self._expected.set_placeholder(tr("none"))
        self._content.show_body(
            Body(verdict.signed_content, is_raw=True, size_bytes=len(verdict.signed_content))
        )
