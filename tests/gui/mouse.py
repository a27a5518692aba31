"""The mouse over a widget, told to it directly.

``QTest.mouseMove`` sets the cursor of the whole process: nothing moves where an earlier test left it at that very
place, and the window under it need not be the one that is meant.
"""

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget


def move_mouse(widget: QWidget, at: QPoint, held: Qt.MouseButton = Qt.MouseButton.NoButton) -> None:
    """Move the mouse to ``at`` in ``widget``, with a button ``held`` or none."""
    event = QMouseEvent(
        QEvent.Type.MouseMove,
        at.toPointF(),
        widget.mapToGlobal(at).toPointF(),
        Qt.MouseButton.NoButton,
        held,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(widget, event)
