"""How much of the screen a window may take."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

FRAME = QSize(8, 40)
"""What a window's frame and title take beside what is in it, in pixels. Nobody tells before it is there."""


def fitting(window: QWidget, size: QSize) -> QSize:
    """The size, or as much of it as there is room for on the window's screen."""
    return size.boundedTo(window.screen().availableSize() - FRAME)
