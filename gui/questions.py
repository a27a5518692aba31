"""Questions that want an answer before something is done. Opened, never executed: the loop goes on."""

import asyncio
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QMessageBox, QPushButton, QWidget

from gui.language import tr
from gui.screen import fitting

Picked = TypeVar("Picked")


async def ask(
    parent: QWidget,
    question: str,
    detail: str,
    choices: dict[str, Picked],
    *,
    otherwise: Picked,
    danger: str = "",
) -> Picked:
    """Ask, and wait for the choice.

    Args:
        choices: words of the buttons and what each means; Enter takes the first, unless it is the danger.
        otherwise: what Escape and the button "Cancel" mean.
        danger: the choice that destroys something; it is never the one that Enter takes.
    """
    box = QMessageBox(parent)
    box.setIcon(QMessageBox.Icon.NoIcon)
    box.setWindowTitle("Hookbench")
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(question)
    box.setInformativeText(detail)
    box.setAccessibleName(question)
    buttons: dict[QPushButton, Picked] = {}
    for words, meaning in choices.items():
        role = (
            QMessageBox.ButtonRole.DestructiveRole if words == danger else QMessageBox.ButtonRole.AcceptRole
        )
        button = box.addButton(words, role)
        button.setProperty("kind", "danger" if words == danger else "")
        buttons[button] = meaning
    cancel = box.addButton(tr("Cancel"), QMessageBox.ButtonRole.RejectRole)
    box.setEscapeButton(cancel)
    first = next(iter(buttons))
    box.setDefaultButton(cancel if first.text() == danger else first)
    await opened(box)
    clicked = box.clickedButton()
    return next((meaning for button, meaning in buttons.items() if button is clicked), otherwise)


async def confirm(parent: QWidget, question: str, detail: str, yes: str) -> bool:
    """Whether something that cannot be undone is really wanted; Enter means no."""
    return await ask(parent, question, detail, {yes: True}, otherwise=False, danger=yes)


async def opened(dialog: QDialog) -> int:
    """Open a dialog, no larger than its screen, and wait until it is finished; gives its result."""
    if dialog.testAttribute(Qt.WidgetAttribute.WA_Resized):  # else Qt finds its size, and heeds the screen
        dialog.resize(fitting(dialog, dialog.size()))
    done: asyncio.Future[int] = asyncio.get_running_loop().create_future()

    def finish(result: int) -> None:
        if not done.done():
            done.set_result(result)

    dialog.finished.connect(finish)
    dialog.open()
    try:
        return await done
    finally:
        dialog.close()
        dialog.deleteLater()
