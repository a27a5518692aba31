"""Looks names up, each in a thread of its own, so that a silent name server holds up nobody else.

The loop's own look-ups share few threads (uvloop lends two) and keep them when nobody waits any more, for half a
minute; and at its end the process would wait for them.
"""

import asyncio
import socket
import threading
from collections.abc import Callable
from contextlib import suppress

from core.delivery.failures import UnresolvedError

Address = tuple[int, tuple[str, int] | tuple[str, int, int, int] | tuple[int, bytes]]
"""A family, and an address as a socket of that family takes it."""

Ask = Callable[[str, int], list[Address]]
"""The addresses of a name with a port, in the system's order. May take its time; raises ``OSError``."""

# Names looked up at once. A thread that waits costs little; more names than these are silent where the network is.
LOOKUP_LIMIT = 128


def ask_system(host: str, port: int) -> list[Address]:
    """What the system says, by its files and name servers."""
    return [
        (family, address)
        for family, _, _, _, address in socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    ]


class Names:
    """Looks names up for one loop. Who asks for a name that is being looked up shares the answer."""

    def __init__(self, ask: Ask = ask_system, *, limit: int = LOOKUP_LIMIT) -> None:
        self._ask = ask
        self._limit = limit
        self._under_way: dict[tuple[str, int], asyncio.Future[list[Address] | Exception]] = {}

    async def addresses(self, host: str, port: int) -> list[Address]:
        """The addresses of a name, in the system's order.

        Raises ``OSError`` or ``UnicodeError``; ``UnresolvedError`` where too many others are without an answer.
        """
        answer = self._under_way.get((host, port)) or self._begin(host, port)
        # Others may wait for it too, and whoever gives up takes it from nobody.
        found = await asyncio.shield(answer)
        if isinstance(found, Exception):
            raise found
        return found

    def _begin(self, host: str, port: int) -> "asyncio.Future[list[Address] | Exception]":
        if len(self._under_way) >= self._limit:
            raise UnresolvedError(
                f"{self._limit} other names are being looked up, and no name server has answered yet."
                " Check the network."
            )
        loop = asyncio.get_running_loop()
        answer: asyncio.Future[list[Address] | Exception] = loop.create_future()

        def take(found: list[Address] | Exception) -> None:
            del self._under_way[host, port]
            answer.set_result(found)

        def look_up() -> None:
            found: list[Address] | Exception
            try:
                found = self._ask(host, port)
            except Exception as error:  # noqa: BLE001 - raised again to whoever asked
                found = error
            with suppress(RuntimeError):  # the loop is closed: nobody waits any more
                loop.call_soon_threadsafe(take, found)

        try:
            threading.Thread(target=look_up, name=f"look up {host}", daemon=True).start()
        except RuntimeError as error:
            raise UnresolvedError(
                "The system has no thread left to look a name up. Close other programs."
            ) from error
        # What the thread has found comes in a later turn of the loop.
        self._under_way[host, port] = answer
        return answer
