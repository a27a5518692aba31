"""A chart as a picture for a document: title, range, chart and what was counted, in the colours of the light theme."""

from typing import Protocol

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, QSizeF, Qt
from PySide6.QtGui import QFont, QImage, QPainter

from gui.theme import GAP_S, GAP_XL, Colours, theme_colours

WIDTH = 1200
# Pixels for each of the layout's: sharp on paper and on fine screens.
SCALE = 2
_HEAD, _FOOT = 62, 64


class Painted(Protocol):
    """What can be painted into any room."""

    def paint(self, painter: QPainter, size: QSizeF, theme: Colours) -> None:
        """Draw everything into so much room, from the origin on."""
        ...


def picture(chart: Painted, height: int, *, title: str, subtitle: str, note: str, font: QFont) -> bytes:
    """A PNG of the chart, ``WIDTH`` times ``SCALE`` pixels wide."""
    theme = theme_colours(dark=False)
    whole = _HEAD + height + _FOOT + 2 * GAP_XL
    image = QImage(WIDTH * SCALE, whole * SCALE, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(SCALE)
    image.fill(theme.named("base"))
    painter = QPainter(image)
    painter.setFont(font)
    inner = WIDTH - 2 * GAP_XL
    painter.translate(GAP_XL, GAP_XL)
    _paint_head(painter, QRectF(0, 0, inner, _HEAD), title, subtitle, theme)
    painter.save()
    painter.translate(0, _HEAD)
    chart.paint(painter, QSizeF(inner, height), theme)
    painter.restore()
    painter.setFont(font)
    painter.setPen(theme.named("muted"))
    room = QRectF(0, _HEAD + height + GAP_S, inner, _FOOT)
    painter.drawText(room, int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignTop), note)
    painter.end()
    return _png(image)


def _paint_head(painter: QPainter, room: QRectF, title: str, subtitle: str, theme: Colours) -> None:
    font = painter.font()
    larger = QFont(font)
    larger.setBold(True)
    larger.setPointSizeF(font.pointSizeF() * 1.4)
    painter.setFont(larger)
    painter.setPen(theme.named("text"))
    top = Qt.AlignmentFlag.AlignTop
    painter.drawText(room, int(top | Qt.TextFlag.TextSingleLine), title)
    offset = painter.fontMetrics().height()
    painter.setFont(font)
    painter.setPen(theme.named("muted"))
    painter.drawText(room.adjusted(0, offset + 2, 0, 0), int(top | Qt.TextFlag.TextSingleLine), subtitle)


def _png(image: QImage) -> bytes:
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    buffer.close()
    return bytes(data.data())
