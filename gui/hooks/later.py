"""A part of a page that is made when it is first looked at: most starts of the program never do."""

from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

Part = TypeVar("Part", bound=QWidget)


class Later(QWidget, Generic[Part]):
    """Stands in a tab, and holds what is to be in it."""

    was_made = Signal()

    def __init__(self, make: Callable[[QWidget], Part], parent: QWidget | None = None) -> None:
        """``make`` is given the parent of what it makes."""
        super().__init__(parent)
        self._make = make
        self._part: Part | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self._column = column

    @property
    def made(self) -> Part | None:
        """What is in it; ``None`` while nobody has looked."""
        return self._part

    @property
    def part(self) -> Part:
        """What is in it, made now if need be."""
        if self._part is None:
            self._part = self._make(self)
            self._column.addWidget(self._part)
            self.was_made.emit()
        return self._part

    def showEvent(self, event: QShowEvent) -> None:
        _ = self.part
        super().showEvent(event)
