"""Connections on which somebody else may answer: who has on the disk what came there knows first that it is safe.

Known to the receiver, which has them, and to the store, which may answer on them; neither knows the other. See
``docs/decisions/answering.md``.
"""

import socket
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass


class Line:
    """A connection of ours, by its descriptor, which may be lent to another process."""

    __slots__ = ("_take_back", "descriptor", "is_over", "number")

    def __init__(self, descriptor: int) -> None:
        self.descriptor = descriptor
        self.number = 0
        """By which whoever it is lent to knows it; 0: nobody."""
        self.is_over = False
        self._take_back: Callable[[int], None]

    def lend(self, number: int, take_back: Callable[[int], None]) -> None:
        """It is lent now; ``take_back`` gets the number once it ends."""
        self.number = number
        self._take_back = take_back

    def end(self) -> None:
        """The connection ends; to be called while its descriptor is open: later that may be another's.

        Where another process has it open, too, to close ours would not tell the peer.
        """
        if self.number and not self.is_over:
            _shut_down(self.descriptor)
            self._take_back(self.number)
        self.is_over = True


def _shut_down(descriptor: int) -> None:
    with suppress(OSError):  # the peer was quicker
        connection = socket.socket(fileno=descriptor)
        try:
            connection.shutdown(socket.SHUT_RDWR)
        finally:
            connection.detach()


@dataclass(slots=True)
class Acknowledgment:
    """What a sender gets as soon as what it sent is safe, from whoever stores that if the line is lent to them."""

    line: Line
    data: bytes
    sent: int = 0
    """So many of its bytes have been sent; the others are left to the line's owner, who sends nothing meanwhile."""
