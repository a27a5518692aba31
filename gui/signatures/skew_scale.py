"""The clock skew on a small scale: when it was signed, the time of the check, and what is allowed between."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from core.verdict import Verdict
from gui.language import tr
from gui.signatures.words import skew_words, span_words
from gui.theme import GAP_XS, Colours, colours

_HEIGHT = 62
_BAR_TOP, _BAR = 24, 10
_EDGE = 12
# How much of the scale the larger of skew and tolerance takes on its side.
_FILL = 0.8
# What is scaled where nothing says how far: a minute.
_SOME_S = 60.0


class SkewScale(QWidget):
    """Draws the times of one verdict."""

    def __init__(self) -> None:
        super().__init__()
        self._verdict: Verdict | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Time signed, and time allowed"))

    def show_verdict(self, verdict: Verdict) -> None:
        """Draw another one's times; hidden where it has none."""
        self._verdict = verdict
        self.setVisible(verdict.skew_s is not None)
        self.setAccessibleDescription(skew_words(verdict))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(360, _HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return QSize(160, _HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        if self._verdict is None or self._verdict.skew_s is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint(painter, self._verdict, self._verdict.skew_s, colours())

    def _paint(self, painter: QPainter, verdict: Verdict, skew_s: float, theme: Colours) -> None:
        scale = _reach(verdict, skew_s)
        left, right = _EDGE, self.width() - _EDGE
        middle, half = (left + right) / 2, (right - left) / 2

        def x(seconds: float) -> float:
            return middle + max(-1.0, min(1.0, seconds / scale * _FILL)) * half

        bar = QRectF(left, _BAR_TOP, right - left, _BAR)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.named("muted_soft"))
        painter.drawRoundedRect(bar, 3, 3)
        start = left if verdict.past_s is None else x(-verdict.past_s)
        end = right if verdict.future_s is None else x(verdict.future_s)
        painter.setBrush(theme.named("ok_soft"))
        painter.setPen(theme.named("ok"))
        painter.drawRoundedRect(QRectF(start, _BAR_TOP, max(end - start, 2.0), _BAR), 3, 3)
        painter.setPen(theme.named("text"))
        painter.drawLine(QPointF(middle, _BAR_TOP - 4), QPointF(middle, _BAR_TOP + _BAR + 4))
        self._paint_mark(painter, x(skew_s), _is_inside(verdict, skew_s), theme)
        below = QRectF(left, _BAR_TOP + _BAR + GAP_XS, right - left, 20)
        painter.setPen(theme.named("muted"))
        painter.drawText(below, Qt.AlignmentFlag.AlignHCenter, tr("check"))
        _write_at(painter, start, below, _limit_words(verdict.past_s, "\N{MINUS SIGN}"), middle, before=True)
        _write_at(painter, end, below, _limit_words(verdict.future_s, "+"), middle, before=False)

    def _paint_mark(self, painter: QPainter, x: float, inside: bool, theme: Colours) -> None:
        """A triangle above the bar with its word; a cross through it where it lies outside."""
        ink = theme.named("ok" if inside else "bad")
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink)
        painter.drawPolygon(
            QPolygonF([QPointF(x - 5, _BAR_TOP - 8), QPointF(x + 5, _BAR_TOP - 8), QPointF(x, _BAR_TOP)])
        )
        painter.setPen(ink)
        words = tr("signed") if inside else tr("signed, outside")
        width = painter.fontMetrics().horizontalAdvance(words) + 4
        at = min(max(x - width / 2, 0), self.width() - width)
        painter.drawText(QRectF(at, 0, width, _BAR_TOP - 8), Qt.AlignmentFlag.AlignCenter, words)


def _reach(verdict: Verdict, skew_s: float) -> float:
    """Seconds that fill one side."""
    limit_s = max(verdict.past_s or 0.0, verdict.future_s or 0.0) or _SOME_S
    return max(abs(skew_s), limit_s)


def _is_inside(verdict: Verdict, skew_s: float) -> bool:
    old = verdict.past_s is not None and -skew_s > verdict.past_s
    ahead = verdict.future_s is not None and skew_s > verdict.future_s
    return not old and not ahead


def _limit_words(limit_s: float | None, sign: str) -> str:
    return tr("no limit") if limit_s is None else f"{sign}{span_words(limit_s)}"


def _write_at(painter: QPainter, x: float, room: QRectF, words: str, middle: float, *, before: bool) -> None:
    """Below the end of the band, clear of the word in the middle; left out where there is no room."""
    width = painter.fontMetrics().horizontalAdvance(words) + 2
    clear = painter.fontMetrics().horizontalAdvance(tr("check")) / 2 + 8
    left = min(max(x - width / 2, room.left()), room.right() - width)
    left = min(left, middle - clear - width) if before else max(left, middle + clear)
    if left >= room.left() and left + width <= room.right() + 1:
        painter.drawText(QRectF(left, room.top(), width, room.height()), Qt.AlignmentFlag.AlignLeft, words)
