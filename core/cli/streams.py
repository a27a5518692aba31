"""Standard output and standard error: in UTF-8, and calm where whoever read them is gone."""

import os
import sys
from typing import TextIO


def speak_utf8() -> None:
    """Whatever the locale, a line at a time, so that a pipe has each at once.

    A lone surrogate, which UTF-8 cannot hold, is written as JSON escapes it.
    """
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(encoding="utf-8", errors="backslashreplace", line_buffering=True)


def say(text: str, stream: TextIO) -> None:
    """A line; nobody has to hear it, and what the command comes to is not changed by that."""
    try:
        print(text, file=stream)
    except BrokenPipeError:
        let_the_reader_go(stream)


def let_the_reader_go(stream: TextIO) -> None:
    """Whoever read has read enough (``| head``): nothing to complain about, now or at exit."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, stream.fileno())
    os.close(nowhere)
