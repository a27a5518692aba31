"""The context menu of a list's items."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, Qt
from PySide6.QtGui import QAction, QContextMenuEvent
from PySide6.QtWidgets import QAbstractItemView, QMenu


class ItemMenu(QMenu):
    """Opens where the current item is: its actions are about that one.

    A press makes the item below it current, and then asks for the menu. Where there is none, and where another one
    stays current (a question stands before that), no menu opens.
    """

    def __init__(self, view: QAbstractItemView, actions: Sequence[QAction | None]) -> None:
        """
        Args:
            actions: ``None`` for a line between two groups.
        """
        super().__init__(view)
        self._view = view
        for action in actions:
            if action is None:
                self.addSeparator()
            else:
                self.addAction(action)
        # The mouse asks the viewport, a key the view.
        view.installEventFilter(self)
        view.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QContextMenuEvent):
            return super().eventFilter(watched, event)
        current = self._view.currentIndex()
        by_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        meant = current if by_key else self._view.indexAt(event.pos())
        if meant == current and current.flags() & Qt.ItemFlag.ItemIsSelectable:
            # For a key Qt names a place in the view, which lies elsewhere in its viewport below a header.
            place = self._on(current) if by_key else event.pos()
            self.popup(self._view.viewport().mapToGlobal(place))
        return True

    def _on(self, index: QModelIndex) -> QPoint:
        """A place in the viewport: on this item, or in the corner where that is out of sight."""
        seen = self._view.visualRect(index) & self._view.viewport().rect()
        return seen.center() if not seen.isEmpty() else QPoint()
