"""Writes for a reader who may stall, in a thread that the end of the program does not wait for."""

import asyncio
import os
import sys
import threading
from contextlib import suppress


async def put_patiently(text: str) -> None:
    """Lines of our own making, without holding up the loop however long their reader takes.

    Nobody waits for the thread that writes: a command that is told to end does not end at its reader's leisure.
    Past ``sys.stdout``, which the end of the program has to lock.
    """
    loop = asyncio.get_running_loop()
    written: asyncio.Future[None] = loop.create_future()

    def settle(error: OSError | None) -> None:
        if written.done():
            return
        if error is None:
            written.set_result(None)
        else:
            written.set_exception(error)

    def write() -> None:
        failed = None
        try:
            _write_all(text.encode("utf-8", "backslashreplace"))
        except OSError as error:
            failed = error
        with suppress(RuntimeError):  # the loop has ended
            loop.call_soon_threadsafe(settle, failed)

    threading.Thread(target=write, name="output", daemon=True).start()
    await written


def _write_all(data: bytes) -> None:
    rest = memoryview(data)
    while rest:
        rest = rest[os.write(sys.stdout.fileno(), rest) :]
