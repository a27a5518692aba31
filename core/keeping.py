"""How much is kept of an answer and of a received request: set here or by another program, it holds at once."""

from collections.abc import Callable

from core.errors import FieldError
from core.memory import Memory
from core.sizes import kept_problem
from core.store.reader import Reader


class Keeping:
    """The two limits among the settings."""

    def __init__(self, memory: Memory, reader: Reader, *, heed: Callable[[], None]) -> None:
        """
        Args:
            heed: lets those who send and receive know that the settings are others.
        """
        self._memory = memory
        self._reader = reader
        self._heed = heed

    async def limit(self, *, response_bytes: int, capture_bytes: int) -> None:
        """Store both. ``FieldError`` where one is out of bounds."""
        for field, size_bytes in (("response_bytes", response_bytes), ("capture_bytes", capture_bytes)):
            if problem := kept_problem(size_bytes):
                raise FieldError(problem, field=field)
        await self._memory.remember(response_limit_bytes=response_bytes, capture_limit_bytes=capture_bytes)
        self._heed()

    async def follow(self) -> None:
        """Heed what another program has set."""
        stored, known = await self._reader.settings(), self._memory.settings
        limits = (stored.response_limit_bytes, stored.capture_limit_bytes)
        if limits != (known.response_limit_bytes, known.capture_limit_bytes):
            self._memory.heed(response_limit_bytes=limits[0], capture_limit_bytes=limits[1])
            self._heed()
