"""What a captured challenge leaves to the user: a subscription to confirm, a token to paste."""

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from core.content import capture_body
from core.errors import InputError
from core.handshakes import confirm_url, verification_token
from core.model import Capture
from core.signing import Message
from gui.desk import Desk
from gui.language import mark, tr
from gui.questions import ask
from gui.theme import Tone
from gui.widgets.controls import one_line
from gui.widgets.notice import Notice

CONFIRMING = mark("Hookbench opens this URL of Amazon's once, and records it as a delivery:\n{url}")
# Larger ones are events.
BODY_LIMIT = 64 * 1024


class RequestNotice(QWidget):
    """Hidden unless the capture on screen asks for something that only the user can do."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._capture: Capture | None = None
        self._url = self._token = ""
        self._notice = Notice(can_dismiss=False)
        self._notice.acted.connect(self._act)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._notice)

    @property
    def text(self) -> str:
        """What it says now; empty while there is nothing to be done."""
        return self._notice.text

    def show_capture(self, capture: Capture | None) -> None:
        """Say what this one asks for, if anything."""
        self._capture = capture
        message = message_of(capture) if capture is not None else None
        self._url = subscribe_url(message) if message is not None else ""
        self._token = verification_token(message) if message is not None else ""
        if self._url:
            says = tr("Amazon SNS asks to confirm a subscription. Do so only where you expect it.")
            self._notice.say(says, Tone.INFO, action=tr("Confirm subscription…"))
        elif self._token:
            says = tr("Notion sent its verification token. Paste it into Notion's form.")
            self._notice.say(says, Tone.INFO, action=tr("Copy the token"))
        else:
            self._notice.clear()

    def _act(self) -> None:
        if self._url and self._capture is not None:
            self._desk.work(self._confirm(self._capture.row.id, self._url), "confirm a subscription")
        elif self._token:
            QGuiApplication.clipboard().setText(self._token)
            self._desk.notice(tr("The verification token was copied."))

    async def _confirm(self, capture_id: str, url: str) -> None:
        choices = {tr("Confirm subscription"): True}
        question = tr("Confirm this subscription?")
        if await ask(self, question, tr(CONFIRMING, url=one_line(url)), choices, otherwise=False):
            self._desk.show("delivery", await self._desk.engine.confirm_subscription(capture_id))


def message_of(capture: Capture) -> Message | None:
    """The request, where it is small enough to ask for something."""
    if capture.row.malformed is not None or capture.row.body_size > BODY_LIMIT:
        return None
    return Message(body=capture_body(capture), headers=capture.headers, method=capture.row.method)


def subscribe_url(message: Message) -> str:
    """Amazon's URL by which the subscription is confirmed; empty where none is asked for, or it is not Amazon's."""
    try:
        return confirm_url(message)
    except InputError:
        return ""
