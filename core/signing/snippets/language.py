"""A language snippets are written in, as data: the pieces a verifier is put together from.

The pieces are templates in ``resources/snippets``, with places such as ``@{name}``. What is put into them is
either the program's own or has become a literal of the language first (``core.signing.snippets.literals``).
"""

import re
import tomllib
from collections.abc import Mapping
from functools import cache
from importlib import resources

from core.fact import Fact

_PLACE = re.compile(r"@\{([a-z0-9_]+)\}")

KEYS = ("python", "node", "go", "php", "ruby", "java", "csharp", "rust")


class Language(Fact, frozen=True):
    """What there is to say and to write in one language."""

    key: str
    title: str
    file: str
    """How the file with the verifier is called."""
    test_file: str
    comment: str
    """What begins a line that is a comment."""
    raw_body: str
    """How the frameworks of the language give the body as it came."""
    pieces: dict[str, dict[str, object]]
    """Templates by kind and name."""

    def piece(self, kind: str, name: str) -> str:
        """A template without the line breaks around it; empty where the language has none of this name."""
        found = self.pieces.get(kind, {}).get(name, "")
        assert isinstance(found, str)
        return found.strip("\n")

    def fill(self, kind: str, piece: str, /, **values: str) -> str:
        """A template with its places filled."""
        return filled(self.piece(kind, piece), values)

    def names(self, kind: str, name: str) -> list[str]:
        """A list of the data."""
        found = self.pieces.get(kind, {}).get(name, [])
        assert isinstance(found, list)
        return [str(one) for one in found]


def filled(template: str, values: Mapping[str, str]) -> str:
    """A template with its places filled, once: what is filled in is not looked at again."""
    return _PLACE.sub(lambda place: values[place[1]], template)


@cache
def language(key: str) -> Language:
    """The language of this key, one of ``KEYS``. Raises ``KeyError`` for another."""
    if key not in KEYS:
        raise KeyError(key)
    text = resources.files("resources").joinpath("snippets", f"{key}.toml").read_text("utf-8")
    data = tomllib.loads(text)
    told = {name: data.pop(name) for name in ("title", "file", "test_file", "comment", "raw_body")}
    return Language(key=key, pieces=data, **told)


def lay_out(frame: str, pieces: dict[str, str]) -> str:
    """Put pieces into a frame: a place that has a line for itself gives its indentation to every line of
    the piece, and its line goes where the piece is empty; other places are filled where they stand.
    """
    lines: list[str] = []
    for line in frame.strip("\n").splitlines():
        if alone := _PLACE.fullmatch(line.strip()):
            indent = line[: len(line) - len(line.lstrip())]
            piece = pieces[alone[1]]
            lines += [f"{indent}{part}" if part else "" for part in piece.splitlines()]
        else:
            lines.append(filled(line, pieces))
    return "\n".join(_without_gaps(lines)).rstrip("\n") + "\n"


def _without_gaps(lines: list[str]) -> list[str]:
    """No more than two empty lines together, none at the start."""
    kept: list[str] = []
    for line in lines:
        if line or (kept and not (len(kept) > 1 and kept[-1] == kept[-2] == "")):
            kept.append(line)
    return kept
