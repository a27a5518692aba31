"""What is signed or checked: one request."""

from core.fact import Fact
from core.headers import Headers


class Message(Fact, frozen=True):
    """One request. Schemes read of it what they cover."""

    body: bytes
    headers: Headers = ()
    """As received; where a signature is to be made, what is sent besides."""
    method: str = "POST"
    url: str = ""
    """Absolute, as the sender called it: schemes that sign it sign exactly this text."""
