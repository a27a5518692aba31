"""Texts of this room, until the window speaks languages."""

import re

_PLACEHOLDER = re.compile(r"\{(\w+)\}")


def mark(text: str, /) -> str:
    """The same text."""
    return text


def tr(text: str, /, **values: object) -> str:
    """The text with its values."""
    return _PLACEHOLDER.sub(lambda found: str(values.get(found[1], found[0])), text) if values else text


def tr_n(one: str, many: str, n: int, /, **values: object) -> str:
    """As ``tr``, by number."""
    return tr(one if n == 1 else many, **{"n": f"{n:,}", **values})
