"""Our own small icon set, painted in the colour that holds where they are shown."""

from functools import cache
from importlib.resources import files

from PySide6.QtCore import QByteArray, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from gui.theme import colours

_INK = b"#000000"


def icon(name: str, colour: str = "muted") -> QIcon:
    """An icon of resources/icons by name; ``colour``, a name of ``Colours``, is looked up when painting."""
    return QIcon(_InkEngine(name, colour))


class _InkEngine(QIconEngine):
    def __init__(self, name: str, colour: str) -> None:
        super().__init__()
        self._name = name
        self._colour = colour

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:  # noqa: ARG002
        ink = "faint" if mode is QIcon.Mode.Disabled else self._colour
        side = min(rect.width(), rect.height())
        square = QRectF(0, 0, side, side)
        square.moveCenter(QRectF(rect).center())
        _drawing(self._name, colours().named(ink).name()).render(painter, square)

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return self.scaledPixmap(size, mode, state, 1.0)

    def scaledPixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float) -> QPixmap:  # noqa: ARG002
        pixmap = QPixmap(size)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        self.paint(painter, QRect(QPoint(0, 0), size), mode, state)
        painter.end()
        return pixmap

    def clone(self) -> QIconEngine:
        return _InkEngine(self._name, self._colour)


@cache
def _drawing(name: str, ink: str) -> QSvgRenderer:
    source = (files("resources") / "icons" / f"{name}.svg").read_bytes()
    return QSvgRenderer(QByteArray(source.replace(_INK, ink.encode("ascii"))))
