"""One row of the delivery log, as Logto's Console shows it: what came of it, and the whole payload."""

from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from core.errors import NotFoundError
from core.logto.delivery_log import ended_at, log_text, unlogged
from core.logto.log_query import log_key
from core.model import Delivery, DeliveryRow, Outcome
from gui.desk import Desk
from gui.inspector.log_view import is_small
from gui.language import mark, tr
from gui.theme import GAP_L, GAP_M, GAP_S, GAP_XL, GAP_XS, Tone, mono_font
from gui.widgets.badge import Badge
from gui.widgets.body_view import BodyView, Way
from gui.widgets.controls import ElidedLabel, Picture, button, icon_button, label
from gui.widgets.rendering import Body
from gui.work import WorkFailedError

KEPT = mark(
    "Logto keeps this and no more: not the URL, nor the headers of either side, the duration, the single attempts or "
    "the signature."
)
_JSON = (("content-type", "application/json"),)


class RecordView(QWidget):
    """The record of one delivery; the full story is on the Deliveries page."""

    left = Signal()
    """Back to the list."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._id = ""
        self._back = button(tr("Back to the list"), kind="link", on_click=self.left.emit)
        self._icon = Picture("ok", "ok", 20)
        self._key = ElidedLabel()
        self._key.setProperty("weight", "strong")
        self._result = Badge()
        self._when = label(tone=Tone.MUTED)
        self._log_id = label(tone=Tone.MUTED)
        self._log_id.setFont(mono_font(self))
        self._copy = icon_button("copy", tr("Copy the id of the log row"), self._copy_id)
        self._open = button(tr("Open the delivery"), icon_name="open", on_click=self._open_delivery)
        self.payload = BodyView(desk.workshop, name=tr("Log row"), ways=(Way.PRETTY, Way.TEXT))
        self._note = label(tr(KEPT), tone=Tone.MUTED, wrap=True)
        self._lay_out()
        leave = QShortcut(QKeySequence("Escape"), self, self.left.emit)
        leave.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.setFocusProxy(self._back)

    async def show_row(self, row: DeliveryRow) -> None:
        """Show the record of a delivery."""
        self._id = row.id
        succeeded = row.outcome is Outcome.DELIVERED
        self._icon.show_icon("ok" if succeeded else "bad", "ok" if succeeded else "bad")
        self._key.set_text(log_key(row.event))
        self._result.show_text(tr("Success" if succeeded else "Error"), Tone.OK if succeeded else Tone.BAD)
        self._when.setText(local_time(row.ended_at or row.created_at))
        self._log_id.setText(row.id)
        self._log_id.setAccessibleName(tr("Log id {id}", id=row.id))
        self.payload.show_nothing(tr("Reading…"))
        try:
            delivery = await self._desk.reader.delivery(row.id)
        except NotFoundError as error:
            self.payload.show_nothing(str(error))
            return
        text = await self._text(delivery)
        if self._id != row.id:
            return
        if delivery.attempts:
            self._when.setText(local_time(ended_at(delivery)))
        if text:
            self.payload.show_body(Body(text, _JSON, len(text)))
        else:
            self.payload.show_nothing(unlogged(delivery) or tr("This record could not be prepared."))

    async def _text(self, delivery: Delivery) -> bytes:
        if is_small(delivery):
            return log_text(delivery)
        try:
            return await self._desk.workshop.in_process(log_text, delivery)
        except WorkFailedError:
            return b""

    def _copy_id(self) -> None:
        QGuiApplication.clipboard().setText(self._id)

    def _open_delivery(self) -> None:
        self._desk.show("delivery", self._id)

    def _lay_out(self) -> None:
        first = QHBoxLayout()
        first.setSpacing(GAP_S)
        first.addWidget(self._back)
        first.addStretch(1)
        first.addWidget(self._open)
        second = QHBoxLayout()
        second.setSpacing(GAP_S)
        second.addWidget(self._icon)
        second.addWidget(self._key, 1)
        second.addWidget(self._result)
        third = QHBoxLayout()
        third.setSpacing(GAP_S)
        for part in (self._when, self._log_id, self._copy):
            third.addWidget(part)
        third.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(GAP_XL, GAP_M, GAP_XL, GAP_L)
        column.setSpacing(GAP_XS)
        for row in (first, second, third):
            column.addLayout(row)
        column.addWidget(self._note)
        column.addWidget(self.payload, 1)


def local_time(at: datetime) -> str:
    """``2026-11-22 10:42:07`` of the machine's zone."""
    return f"{at.astimezone():%Y-%m-%d %H:%M:%S}"
