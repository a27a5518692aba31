"""Widgets beside one another, in as many lines as the width makes of them."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem


class WrappingRow(QLayout):
    """Each widget is as large as it would be; it needs no more width than its widest one."""

    def __init__(self, gap: int) -> None:
        """
        Args:
            gap: between two widgets and between two lines, in pixels.
        """
        super().__init__()
        self._items: list[QLayoutItem] = []
        self.setSpacing(gap)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return max((place.bottom() + 1 for place in self._places(width)), default=0)

    def sizeHint(self) -> QSize:
        hints = [item.sizeHint() for item in self._items]
        gaps = self.spacing() * max(0, len(hints) - 1)
        return QSize(sum(hint.width() for hint in hints) + gaps, _highest(hints))

    def minimumSize(self) -> QSize:
        hints = [item.sizeHint() for item in self._items]
        return QSize(max((hint.width() for hint in hints), default=0), _highest(hints))

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        for item, place in zip(self._items, self._places(rect.width()), strict=True):
            item.setGeometry(place.translated(rect.topLeft()))

    def _places(self, width: int) -> list[QRect]:
        """Where each widget stands, from the top left corner."""
        places: list[QRect] = []
        at = QPoint(0, 0)
        below = 0
        for hint in (item.sizeHint() for item in self._items):
            if at.x() and at.x() + hint.width() > width:
                at = QPoint(0, below + self.spacing())
            places.append(QRect(at, hint))
            at.setX(at.x() + hint.width() + self.spacing())
            below = max(below, at.y() + hint.height())
        return places


def _highest(hints: list[QSize]) -> int:
    return max((hint.height() for hint in hints), default=0)
