"""A word on a soft ground: an outcome, a status, a verdict. The colour repeats what the word says."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from core.model import FailureKind, Outcome
from core.verdict import DOUBTFUL, VALID
from gui.theme import Colours, Tone, colours

_PAD = 7
_OUTCOMES = {
    Outcome.PENDING: Tone.INFO,
    Outcome.DELIVERED: Tone.OK,
    Outcome.FAILED: Tone.BAD,
    Outcome.CANCELLED: Tone.MUTED,
    Outcome.SKIPPED: Tone.MUTED,
}


class Badge(QWidget):
    """One word or two in a tone."""

    def __init__(self, text: str = "", tone: Tone = Tone.MUTED) -> None:
        super().__init__()
        self._text = ""
        self._tone = tone
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.show_text(text, tone)

    def show_text(self, text: str, tone: Tone) -> None:
        """Show another word; an empty one takes no room."""
        self._text = text
        self._tone = tone
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    @property
    def text(self) -> str:
        return self._text

    def sizeHint(self) -> QSize:
        if not self._text:
            return QSize(0, 0)
        return QSize(pill_width(self.fontMetrics(), self._text), self.fontMetrics().height() + 5)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        if self._text:
            painter = QPainter(self)
            paint_pill(painter, QRectF(self.rect()), self._text, self._tone, colours())


def pill_width(metrics: QFontMetrics, text: str) -> int:
    """How wide a pill with this text is."""
    return metrics.horizontalAdvance(text) + 2 * _PAD


def paint_pill(painter: QPainter, room: QRectF, text: str, tone: Tone, theme: Colours) -> None:
    """A rounded soft ground with words on it, filling the room; what has no room there ends in an ellipsis."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.ground(tone))
    painter.drawRoundedRect(room, 4, 4)
    painter.setPen(theme.words(tone))
    metrics = painter.fontMetrics()
    if metrics.horizontalAdvance(text) > room.width():  # Qt cuts words that just fit
        text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, int(room.width()) - 2 * _PAD + 2)
    painter.drawText(room, Qt.AlignmentFlag.AlignCenter, text)
    painter.restore()


def outcome_tone(outcome: Outcome) -> Tone:
    """The tone of what became of a delivery."""
    return _OUTCOMES[outcome]


def status_tone(status: int | None, failure: FailureKind | None = None) -> Tone:
    """The tone of an answer's status, or of there being none."""
    if failure is not None:
        return Tone.MUTED if failure is FailureKind.CANCELLED else Tone.BAD
    if status is None:
        return Tone.MUTED
    if status < 300:
        return Tone.OK
    return Tone.WARN if status < 500 else Tone.BAD


def verdict_tone(verdict: str | None) -> Tone:
    """The tone of a signature verdict as ``core.verdict.in_a_word`` has it, or of none."""
    if verdict is None:
        return Tone.MUTED
    if verdict == VALID:
        return Tone.OK
    return Tone.WARN if verdict in DOUBTFUL else Tone.BAD
