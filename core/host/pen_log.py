"""What a pen process says on its standard error, line by line into the engine's log: it has none of its own."""

import asyncio
import logging
import os
from typing import IO

log = logging.getLogger(__name__)

_PIECE_BYTES = 64 * 1024
# A line that is longer is told in pieces.
_LINE_BYTES = 8 * 1024


class PenLog:
    """Reads for as long as the loop runs, or until the process has ended."""

    def __init__(self, said: IO[bytes]) -> None:
        self._said = said
        self._rest = b""
        self._loop = asyncio.get_running_loop()
        os.set_blocking(said.fileno(), False)
        self._loop.add_reader(said.fileno(), self.read)

    def read(self) -> None:
        """Log what has come."""
        while not self._said.closed:
            try:
                data = os.read(self._said.fileno(), _PIECE_BYTES)
            except BlockingIOError:
                return
            if not data:
                self._close()
            *lines, self._rest = (self._rest + data).split(b"\n")
            if not data or len(self._rest) > _LINE_BYTES:
                lines, self._rest = [*lines, self._rest], b""
            for line in filter(None, lines):
                log.warning("pen: %s", line.decode("utf-8", "replace"))

    def _close(self) -> None:
        self._loop.remove_reader(self._said.fileno())
        self._said.close()
