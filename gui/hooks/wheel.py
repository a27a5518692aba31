"""The wheel over a long form scrolls it: a value under the pointer changes only where the keyboard is in it."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QAbstractSpinBox, QComboBox, QWidget


class ScrollsOn(QObject):
    """Passes the wheel on to whatever scrolls."""

    def watch(self, control: QAbstractSpinBox | QComboBox) -> None:
        """Let this control change by the wheel only while it has the keyboard."""
        control.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        control.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is not QEvent.Type.Wheel or not isinstance(watched, QWidget) or watched.hasFocus():
            return False
        event.ignore()
        return True
