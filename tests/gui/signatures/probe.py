"""What a user does at the bench, and reads there."""

from PySide6.QtWidgets import QPlainTextEdit

from core.signing import Message, sign
from gui.signatures.page import SignaturesPage
from tests.gui.stage import Stage, part, until

SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"
SCHEME = "standard-webhooks"


def request(
    at: float, body: bytes = b'{"type":"user.created"}', *, scheme: str = SCHEME, secret: str = SECRET
) -> Message:
    """A soundly signed request."""
    unsigned = Message(body=body, url="https://example.com/webhooks")
    made = sign(scheme, secret, unsigned, message_id="msg_1", at=at)
    return Message(body=made.body, headers=(("Accept", "*/*"), *made.headers), method="POST", url=made.url)


class Probe:
    """The page and its controls, as a user knows them."""

    def __init__(self, page: SignaturesPage, around: Stage) -> None:
        self.page = page
        self.around = around

    async def settled(self) -> None:
        """Wait until the verdict on screen is that of what is on the bench."""
        await until(lambda: self.page.is_busy)
        await self.rested()

    async def rested(self) -> None:
        """Wait until nothing more is under way."""
        await until(lambda: not self.page.is_busy)

    @property
    def title(self) -> str:
        return self.page.results.banner.title

    async def put(self, message: Message, secret: str = SECRET, scheme: str = "") -> None:
        """Put a request on the bench with a key, and wait for the verdict."""
        self.page.panel.form.scheme.choose(scheme)
        self.page.panel.form.keys.set_secret(secret)
        self.page.panel.put(message)
        await self.settled()

    async def paste(self, text: str) -> None:
        """Paste into the editor and wait for what comes of it."""
        self.page.panel.request.tabs.setCurrentIndex(0)
        part(self.page, QPlainTextEdit, "Pasted request").setPlainText(text)
        await self.settled()

    async def explained(self) -> None:
        """Wait for an explanation."""
        await until(lambda: not self.page.results.findings.is_running)

    def spoken(self) -> str:
        """Names, descriptions and tips of every control: what a screen reader could say."""
        from PySide6.QtWidgets import QWidget

        return "\n".join(
            text
            for each in self.page.findChildren(QWidget)
            for text in (
                each.accessibleName(),
                each.accessibleDescription(),
                each.toolTip(),
                each.windowTitle(),
            )
        )
