"""The work behind a verdict: the signatures byte by byte, the times, the key's bytes, and what was signed."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QScrollArea, QSplitter, QVBoxLayout, QWidget

from core.verdict import Verdict
from gui.language import tr
from gui.signatures.alignment import align
from gui.signatures.alignment_view import AlignmentView
from gui.signatures.legend import Legend
from gui.signatures.skew_scale import SkewScale
from gui.signatures.words import skew_words
from gui.theme import GAP_L, GAP_M, GAP_S, Tone
from gui.widgets.body_view import BodyView, Way
from gui.widgets.controls import label
from gui.widgets.figures import bytes_text
from gui.widgets.parts import PartHex, PartLines
from gui.widgets.rendering import Body
from gui.widgets.secret_field import SecretField
from gui.work import Workshop


class WorkView(QWidget):
    """Shows one verdict's work. What only the key could make is masked until it is asked for."""

    def __init__(self, workshop: Workshop, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # From the outside in: under a style sheet every change of parent dresses all that is inside anew.
        scroll = QScrollArea(self)
        self._inside = QWidget()
        scroll.setWidget(self._inside)
        self._split = QSplitter(Qt.Orientation.Horizontal, self._inside)
        self.alignment = AlignmentView()
        self.compared = label(tone=Tone.MUTED, wrap=True)
        self.found = SecretField(tr("Signature found"), can_regenerate=False)
        self.expected = SecretField(tr("Signature expected"), can_regenerate=False)
        self.expected.revealed_changed.connect(lambda shown: self.alignment.reveal(revealed=shown))
        self.key = SecretField(tr("Bytes of the key"), can_regenerate=False)
        self.key_size = label(tone=Tone.MUTED)
        self.scale = SkewScale()
        self.skew = label(tone=Tone.MUTED, wrap=True)
        self.content = BodyView(workshop, self._split, name=tr("Signed content"), ways=(Way.TEXT, Way.HEX))
        self.legend = Legend()
        self.legend.chosen.connect(self._show_part)
        self._body: Body | None = None
        self._is_valid = False
        self._rows: dict[str, tuple[QWidget, ...]] = {}
        self._lay_out(scroll)

    def show_verdict(self, verdict: Verdict, key: bytes = b"") -> None:
        """Show the work of another verdict; ``key`` are the bytes of the key that was used, if they may be seen."""
        self._show_signatures(verdict)
        self._show("key", shown=bool(key))
        self.key.set_text(key.hex(" "))
        self.key_size.setText(bytes_text(len(key)))
        self._show("time", shown=verdict.skew_s is not None)
        self.scale.show_verdict(verdict)
        self.skew.setText(skew_words(verdict))
        self._show_content(verdict)

    def show_nothing(self) -> None:
        """There is no verdict."""
        for row in self._rows:
            self._show(row, shown=False)
        self._body = None
        self.content.show_nothing("")
        self.legend.hide()

    def _show_signatures(self, verdict: Verdict) -> None:
        self.found.set_text(verdict.found or "")
        self.expected.set_text(verdict.expected or "")
        self._is_valid = verdict.valid
        self._reveal()
        both = bool(verdict.found and verdict.expected)
        self._show("found", shown=True)
        self._show("expected", shown=verdict.expected is not None)
        self._show("compared", shown=both)
        if verdict.found and verdict.expected:
            alignment = align(verdict.found, verdict.expected)
            self.alignment.show_alignment(alignment)
            self.compared.setText(alignment.says)

    def showEvent(self, event: QShowEvent) -> None:
        """Fields of secrets mask themselves when they are hidden; not all that is in them is one."""
        super().showEvent(event)
        self._reveal()

    def _reveal(self) -> None:
        # What came over the wire is no secret; what only the key could make is shown when it is asked for.
        self.found.reveal(revealed=True)
        self.expected.reveal(revealed=self._is_valid)
        self.alignment.reveal(revealed=self._is_valid)

    def _show_content(self, verdict: Verdict) -> None:
        content = verdict.signed_content
        body = Body(content, is_raw=True, size_bytes=len(content), parts=verdict.parts)
        # What is being read stays where it is while something else is typed.
        if body != self._body:
            self._body = body
            if content:
                self.content.show_body(body)
            else:
                self.content.show_nothing(tr("Nothing is signed."))
            self.legend.show_parts(content, verdict.parts)
        self.legend.setVisible(bool(verdict.parts))

    def _show_part(self, index: int) -> None:
        lines = self.content.lines
        if isinstance(lines, PartLines | PartHex):
            self.content.select(lines.part(index))

    # --- building

    def _show(self, row: str, *, shown: bool) -> None:
        for each in self._rows[row]:
            each.setVisible(shown)

    def _lay_out(self, scroll: QScrollArea) -> None:
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll)
        scroll.setAccessibleName(tr("Work behind the verdict"))
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        grid = QGridLayout()
        grid.setHorizontalSpacing(GAP_L)
        grid.setVerticalSpacing(GAP_S)
        grid.setColumnStretch(1, 1)
        self._add(grid, "found", tr("Found"), self.found)
        self._add(grid, "expected", tr("Expected"), self.expected)
        self._add(grid, "compared", tr("Compared"), _above(self.alignment, self.compared))
        self._add(grid, "time", tr("Time"), _above(self.scale, self.skew))
        self._add(grid, "key", tr("Key"), _beside(self.key, self.key_size))
        self._split.addWidget(self.content)
        self._split.addWidget(self.legend)
        self._split.setStretchFactor(0, 1)
        self._split.setSizes([520, 210])
        self._split.setMinimumHeight(140)
        column = QVBoxLayout(self._inside)
        column.setContentsMargins(GAP_S, GAP_M, GAP_S, GAP_S)
        column.setSpacing(GAP_M)
        column.addLayout(grid)
        column.addWidget(label(tr("Signed content"), strong=True))
        column.addWidget(self._split, 1)

    def _add(self, grid: QGridLayout, name: str, words: str, part: QWidget) -> None:
        row = grid.rowCount()
        title = label(words, tone=Tone.MUTED)
        title.setBuddy(part)
        grid.addWidget(title, row, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(part, row, 1)
        self._rows[name] = (title, part)


def _above(upper: QWidget, lower: QWidget) -> QWidget:
    made = QWidget()
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(2)
    column.addWidget(upper)
    column.addWidget(lower)
    return made


def _beside(left: QWidget, right: QWidget) -> QWidget:
    made = QWidget()
    row = QHBoxLayout(made)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(GAP_S)
    row.addWidget(left, 1)
    row.addWidget(right)
    made.setFocusProxy(left)
    return made
