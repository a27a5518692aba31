"""The pen's end of the connections that are lent to it: it answers there what it has made safe."""

import os
import resource
import socket
import sys
from collections.abc import Iterable

from core.store.pen_wire import NUMBER

_NONE = -1
# So many of the descriptors that a process may have are left to what stores.
RESERVE = 32


class Lines:
    """Descriptors of the engine's connections, by the numbers under which they are lent."""

    def __init__(self, lent: socket.socket) -> None:
        self._lent = lent
        most, _ = resource.getrlimit(resource.RLIMIT_NOFILE)
        self._end = (sys.maxsize if most == resource.RLIM_INFINITY else most) - RESERVE
        self._descriptors: dict[int, int] = {}

    def answer(self, answers: Iterable[tuple[int, bytes]]) -> list[int]:
        """Send each on its line; gives how many bytes of it went out, 0 for line 0. The engine has to send the rest."""
        return [self._send(number, data) if number else 0 for number, data in answers]

    def hang_up(self, number: int) -> None:
        """The line has ended."""
        descriptor = self._descriptor(number)
        del self._descriptors[number]
        if descriptor != _NONE:
            os.close(descriptor)

    def close(self) -> None:
        """The engine is gone: nobody is to wait for an answer because a line is open still."""
        for number in list(self._descriptors):
            self.hang_up(number)

    def _send(self, number: int, data: bytes) -> int:
        """Never waits: a loop has its connections not block, and that goes for every descriptor of one."""
        try:
            return os.write(self._descriptor(number), data)
        except OSError:
            return 0

    def _descriptor(self, number: int) -> int:
        """They come in the order of their numbers, each before it is named; not at all where too many are open."""
        while number not in self._descriptors:
            name, descriptors = self._next()
            came = NUMBER.unpack(name)[0] if name else number
            self._descriptors[came] = descriptors[0] if descriptors else _NONE
        return self._descriptors[number]

    def _next(self) -> tuple[bytes, list[int]]:
        """A number and its descriptor, if there is room for it; neither once nobody lends any more."""
        try:
            name, descriptors, _, _ = socket.recv_fds(self._lent, NUMBER.size, 1)
        except OSError:
            return b"", []
        for descriptor in descriptors:
            if descriptor >= self._end:
                os.close(descriptor)
                return name, []
        return name, descriptors
