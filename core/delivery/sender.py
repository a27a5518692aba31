"""Makes attempts for the dispatcher: one transport, today's limit, the clock."""

from core.clock import Now
from core.delivery.attempt import attempt
from core.delivery.transport import RecordingTransport
from core.model import Attempt, Order


class Sender:
    """The dispatcher's ``Exchange`` over real sockets."""

    def __init__(self, *, response_limit: int, now: Now) -> None:
        self.response_limit = response_limit
        """Bytes of an answer that are kept, from the next attempt on."""
        self._transport = RecordingTransport()
        self._now = now

    async def __call__(self, order: Order, *, number: int, repeats: bool) -> Attempt:
        """Send the order's request once."""
        return await attempt(
            self._transport,
            order,
            number=number,
            repeats=repeats,
            response_limit=self.response_limit,
            now=self._now,
        )

    async def close(self) -> None:
        """Close every connection."""
        await self._transport.aclose()
