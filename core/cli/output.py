"""Standard output: JSON for programs, exact bytes for files, text for people. Notices: standard error."""

import json
import sys
from collections.abc import AsyncIterable
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
