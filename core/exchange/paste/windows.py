"""The words of a command as Windows' cmd and a C program would read them, one after the other.

Source: the caret rules of cmd.exe as browsers rely on them for “Copy as cURL (cmd)”; the ``argv`` rules of
Microsoft's C runtime.
"""

import re
from bisect import bisect_right
from typing import NamedTuple

from core.exchange.paste.pasted import Word, unread, utf8

# The first mark of either kind decides: quotes and continued lines of a shell, or carets.
_MARK = re.compile(r"'|(?P<caret>\^(?=\"|\r?\n))|\\\r?\n")
_STRETCH = re.compile(r'[^"^\n|&<>]+|.', re.DOTALL)
_PIECE = re.compile(r'(?P<backslashes>\\*)"|(?P<space>[ \t\n]+)|[^ \t\n"\\]+|\\+')


class _Line(NamedTuple):
    """What cmd hands on, and where in it each further line of the text began."""

    text: str
    line_starts: list[int]

    def line(self, position: int) -> int:
        """The line of the text that a character came from."""
        return bisect_right(self.line_starts, position) + 1


def is_windows(text: str) -> bool:
    """Whether a command was written for Windows' cmd."""
    found = _MARK.search(text)
    return found is not None and found["caret"] is not None


def windows_words(text: str) -> list[Word]:
    """The words of the first command; ``InputError`` where a quote is not closed."""
    handed = _uncareted(text.replace("\r\n", "\n"))
    words: list[Word] = []
    word, began, quoted, position = "", 0, False, 0
    while found := _PIECE.match(handed.text, position):
        position = found.end()
        if found["space"] and not quoted:
            if began:
                words.append(Word(utf8(word), began))
            word, began = "", 0
            continue
        began = began or handed.line(found.start())
        if found["backslashes"] is None:
            word += found[0]
            continue
        word += "\\" * (len(found["backslashes"]) // 2)
        if len(found["backslashes"]) % 2:
            word += '"'
        elif quoted and handed.text[position : position + 1] == '"':  # two within quotes are one
            word, position = word + '"', position + 1
        else:
            quoted = not quoted
    if quoted:
        raise unread('A quote (") is opened and not closed.', "Copy the whole command.", line=began)
    return [*words, Word(utf8(word), began)] if began else words


def _uncareted(text: str) -> _Line:
    """A caret takes the meaning of what follows; before a line end it takes that away, and then of what follows."""
    handed: list[str] = []
    line_starts: list[int] = []
    quoted, position, size = False, 0, 0
    while found := _STRETCH.match(text, position):
        stretch, position = found[0], found.end()
        if stretch == "\n" or (stretch in "|&<>" and not quoted):
            break
        if stretch == '"':
            quoted = not quoted
        elif stretch == "^" and not quoted:
            if text[position : position + 1] == "\n":
                position += 1
                line_starts.append(size)
            stretch = text[position : position + 1]
            position += 1
            if stretch == "\n":
                line_starts.append(size + 1)
        handed.append(stretch)
        size += len(stretch)
    return _Line("".join(handed), line_starts)
