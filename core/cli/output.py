"""Standard output: JSON for programs, exact bytes for files, text for people. Notices: standard error."""

import asyncio
import json
import os
import sys
import threading
from collections.abc import AsyncIterable
from contextlib import suppress
from typing import Any

from rich.console import Console
from rich.text import Text

from core.cli.streams import let_the_reader_go, say
from core.views.text_view import in_one_line, visible

# Where no terminal gives a width nothing is cut: who reads a pipe wants the whole id.
UNCUT = 100_000


def put_json(value: Any) -> None:
    """One JSON document, on one line; a terminal gets it laid out."""
    put(json.dumps(value, ensure_ascii=False, indent=2 if sys.stdout.isatty() else None))


def put_json_line(value: Any) -> None:
    """One object of a stream: always one line."""
    put(json_line(value))


def json_line(value: Any) -> str:
    """One object of a stream, without the end of its line."""
    return json.dumps(value, ensure_ascii=False)


async def put_json_array(values: AsyncIterable[Any]) -> None:
    """One JSON document of many parts, none of them held longer than it takes to write it."""
    opening = "["
    async for value in values:
        sys.stdout.write(opening + json.dumps(value, ensure_ascii=False))
        opening = ",\n"
    put("[]" if opening == "[" else "]")


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


def put_bytes(data: bytes) -> None:
    """Exact bytes; a terminal, which they could drive, gets them made visible."""
    if sys.stdout.isatty():
        put(visible(data.decode("utf-8", "replace").replace("\r\n", "\n")))
        return
    sys.stdout.flush()
    sys.stdout.buffer.write(data)
    sys.stdout.buffer.flush()


def put(text: str) -> None:
    """A line of our own making."""
    say(text, sys.stdout)


def note(text: str) -> None:
    """A notice, which is no result."""
    say(text, sys.stderr)


class Screen(Console):
    """A console for which a reader that is gone is no error; rich would end the program with 1."""

    def on_broken_pipe(self) -> None:
        """Go on in silence."""
        self.quiet = True
        let_the_reader_go(sys.stdout)


def screen() -> Console:
    """Where text for people goes: colour only on a terminal and without ``NO_COLOR``; nothing is markup."""
    console = Screen(markup=False, emoji=False, highlight=False, soft_wrap=False)
    if not console.is_terminal:
        console.width = UNCUT
    return console


def shown(text: str, style: str = "") -> Text:
    """Foreign text as one line of a screen: never markup, never a control character."""
    return Text(in_one_line(text), style)
