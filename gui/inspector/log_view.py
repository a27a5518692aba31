"""A delivery as Logto's delivery log would have it, and what that log leaves away."""

import asyncio
from typing import Any

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget
from shiboken6 import Shiboken

from core.logto.delivery_log import NOT_STORED, log_text, unlogged
from core.model import Delivery
from gui.language import tr
from gui.theme import GAP_S, Tone
from gui.widgets.body_view import BodyView, Way
from gui.widgets.empty_state import EmptyState
from gui.widgets.notice import Notice
from gui.widgets.rendering import INLINE_LIMIT, Body
from gui.work import WorkFailedError, Workshop

_JSON = (("content-type", "application/json"),)


class LogView(QWidget):
    """Shows the log row of one delivery, read-only; a large one is made in another process."""

    def __init__(self, workshop: Workshop, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workshop = workshop
        self._making: asyncio.Task[Any] | None = None
        self._pages = QStackedWidget(self)
        row = QWidget(self._pages)
        self._note = Notice(row, can_dismiss=False)
        self.body = BodyView(workshop, row, name=tr("Logto log row"), ways=(Way.PRETTY, Way.TEXT))
        self._none = EmptyState("deliveries", tr("No row in Logto's log"), "")
        column = QVBoxLayout(row)
        column.setContentsMargins(0, GAP_S, 0, 0)
        column.setSpacing(GAP_S)
        column.addWidget(self._note)
        column.addWidget(self.body, 1)
        self._pages.addWidget(row)
        self._pages.addWidget(self._none)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._pages)
        self._note.say(tr(NOT_STORED), Tone.INFO)

    def show_delivery(self, delivery: Delivery) -> None:
        """Show the row of another delivery, or why there is none."""
        self._drop()
        if reason := unlogged(delivery):
            self._none.say(tr("No row in Logto's log"), reason)
            self._pages.setCurrentWidget(self._none)
            return
        self._pages.setCurrentIndex(0)
        if is_small(delivery):
            self._show(log_text(delivery))
            return
        self.body.show_nothing(tr("Preparing the row…"))
        self._making = self._workshop.tasks.spawn(self._make(delivery), "make a log row")

    @property
    def note(self) -> str:
        """What is said beside the row."""
        return self._note.text

    @property
    def missing(self) -> str:
        """Why there is no row; empty if there is one."""
        return self._none.accessibleDescription() if self._pages.currentWidget() is self._none else ""

    async def _make(self, delivery: Delivery) -> None:
        try:
            text = await self._workshop.in_process(log_text, delivery)
        except WorkFailedError as error:
            if Shiboken.isValid(self):
                self.body.show_nothing(tr("The row could not be prepared. {reason}", reason=error))
        else:
            # Its dialog may have been closed meanwhile.
            if Shiboken.isValid(self):
                self._show(text)

    def _show(self, text: bytes) -> None:
        self.body.show_body(Body(text, _JSON, len(text)))

    def _drop(self) -> None:
        if self._making is not None:
            self._making.cancel()
            self._making = None


def is_small(delivery: Delivery) -> bool:
    """Whether its row is made in no time; a compressed answer can hold any amount."""
    response = delivery.attempts[-1].response if delivery.attempts else None
    if response is None:
        return len(delivery.order.body) <= INLINE_LIMIT
    is_coded = any(name.lower() == "content-encoding" for name, _ in response.headers)
    return not is_coded and len(delivery.order.body) + len(response.received) <= INLINE_LIMIT
