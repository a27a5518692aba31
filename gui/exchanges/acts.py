"""The actions a list of exchanges offers, with their words and icons; keys are the window's."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QToolButton

from gui.icons import icon
from gui.widgets.controls import icon_button


def act(owner: QObject, text: str, icon_name: str, do: Callable[[], object]) -> QAction:
    """An action that can be done now only once it is enabled."""
    action = QAction(icon(icon_name), text, owner)
    action.setEnabled(False)
    action.triggered.connect(lambda _checked: do())
    return action


def act_button(action: QAction, name: str, *, says: str) -> QToolButton:
    """An icon for an action, there when the action can be done."""
    made = icon_button(name, says, action.trigger)
    made.setEnabled(action.isEnabled())
    action.enabledChanged.connect(made.setEnabled)
    return made
