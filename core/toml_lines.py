"""Where the keys of a TOML text stand: ``tomllib`` tells places for mistakes of syntax only.

Made for a text that ``tomllib`` has read, so that nothing here needs to be checked again.
Source: TOML 1.0, keys, tables and arrays of tables.
"""

import re

Path = tuple[str | int, ...]

_HEADER = re.compile(r"\s*(\[\[|\[)(.*?)\](?:\])?\s*(?:#.*)?$")
_KEY = re.compile(
    r"""\s*((?:"(?:\\.|[^"\\])*"|'[^']*'|[\w\-]+)(?:\s*\.\s*(?:"(?:\\.|[^"\\])*"|'[^']*'|[\w\-]+))*)\s*="""
)
_PART = re.compile(r""""((?:\\.|[^"\\])*)"|'([^']*)'|([\w\-]+)""")
# What of a value's text can open or close something that runs over the line's end.
_TOKEN = re.compile(
    r"""(?P<text>\"\"\"|''')|(?P<string>"(?:\\.|[^"\\])*"|'[^']*')|(?P<open>[\[{])|(?P<close>[\]}])|(?P<comment>\#.*)"""
)

# What ends a text of many lines: its closing quotes, and up to two more of them belong to the text. What is escaped is
# stepped over. Not one possessive pattern for the whole rest: Python before 3.11.5 loses its place in one whose parts
# are more than characters (gh-100061, gh-106052), and Debian 12 has 3.11.2.
_CLOSING = {'"""': re.compile(r'\\.|("{3,5})'), "'''": re.compile(r"('{3,5})")}


def key_lines(text: str) -> dict[Path, int]:
    """The line (from 1) of every key and table by its path; an inline table's keys are those of its line."""
    lines: dict[Path, int] = {}
    counts: dict[Path, int] = {}
    table: Path = ()
    waiting = _Open()
    for number, line in enumerate(text.split("\n"), 1):
        if not waiting and (header := _HEADER.match(line)):
            table = _table(header[1] == "[[", _parts(header[2]), counts)
            lines.setdefault(table, number)
        elif not waiting and (key := _KEY.match(line)):
            path = table
            for part in _parts(key[1]):
                path = (*path, part)
                lines.setdefault(path, number)
            waiting.take(line, key.end())
        else:
            waiting.take(line)
    return lines


def line_of(lines: dict[Path, int], path: Path) -> int:
    """The line of a path, or of the nearest key around it."""
    while path and path not in lines:
        path = path[:-1]
    return lines.get(path, 1)


class _Open:
    """What is open at the end of a line: brackets, or a string of many lines."""

    def __init__(self) -> None:
        self._depth = 0
        self._quotes = ""

    def __bool__(self) -> bool:
        return bool(self._depth or self._quotes)

    def take(self, text: str, at: int = 0) -> None:
        """Read on to the end of this line."""
        while True:
            if self._quotes:
                closing = next(
                    (found for found in _CLOSING[self._quotes].finditer(text, at) if found[1]), None
                )
                if closing is None:
                    return
                at, self._quotes = closing.end(), ""
            token = _TOKEN.search(text, at)
            if token is None or token.lastgroup == "comment":
                return
            at = token.end()
            match token.lastgroup:
                case "text":
                    self._quotes = token[0]
                case "open":
                    self._depth += 1
                case "close":
                    self._depth -= 1


def _parts(key: str) -> list[str]:
    return [found[1] or found[2] or found[3] or "" for found in _PART.finditer(key)]


def _table(is_array: bool, parts: list[str], counts: dict[Path, int]) -> Path:  # noqa: FBT001 - one of two brackets
    path: Path = ()
    for part in parts[:-1]:
        path = (*path, part)
        if path in counts:
            path = (*path, counts[path] - 1)
    path = (*path, parts[-1])
    if is_array:
        counts[path] = counts.get(path, 0) + 1
        path = (*path, counts[path] - 1)
    return path
