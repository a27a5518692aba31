"""Foreign text for a terminal: what could drive it is shown instead of obeyed."""

import re

# All but printable ASCII, line break and tab is looked at.
_SUSPECT = re.compile(r"[^\n\t -~]")
_SUSPECT_IN_LINE = re.compile(r"[^ -~]")


def visible(text: str) -> str:
    """The text with every control and formatting character written out: ``\\x1b``, ``\\u202e``.

    Line breaks and tabs stay; so does all that has a shape of its own.
    """
    return _SUSPECT.sub(_shown, text)


def visible_line(text: str) -> str:
    """The same on one line: line breaks and tabs are written out too."""
    return _SUSPECT_IN_LINE.sub(_shown, text)


def _shown(found: re.Match[str]) -> str:
    char = found[0]
    return char if char.isprintable() else char.encode("unicode_escape").decode("ascii")
