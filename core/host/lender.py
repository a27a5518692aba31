"""Lends the receiver's connections to the pen process, which answers there under load."""

import socket
from collections.abc import Callable, Sequence

from core.line import Acknowledgment, Line
from core.store.pen_wire import NUMBER, Answers

_NO_ANSWER = (0, b"")


class Lender:
    """Numbers lines and passes their descriptors on, over a socket of its own."""

    def __init__(self, sock: socket.socket, take_back: Callable[[int], None]) -> None:
        sock.settimeout(0)
        self._socket = sock
        self._take_back = take_back
        self._last = 0

    def answers(self, acknowledgments: Sequence[Acknowledgment | None]) -> Answers:
        """Each as a line's number and what is to be sent on it; number 0 where that is left to the line's owner."""
        return [
            _NO_ANSWER if ack is None or not (number := self._number(ack.line)) else (number, ack.data)
            for ack in acknowledgments
        ]

    def close(self) -> None:
        """Nothing more is lent."""
        self._socket.close()

    def _number(self, line: Line) -> int:
        if line.is_over:
            return 0
        return line.number or self._lend(line)

    def _lend(self, line: Line) -> int:
        number = self._last + 1
        try:
            socket.send_fds(self._socket, [NUMBER.pack(number)], [line.descriptor])
        except OSError:  # as many as it takes at once are on their way already
            return 0
        self._last = number
        line.lend(number, self._take_back)
        return number
