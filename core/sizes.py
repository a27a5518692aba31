"""Sizes as people write them, in bytes."""

import re

from core.errors import InputError
from core.settings import KEPT_AT_LEAST, KEPT_AT_MOST

# By the unit in small letters.
UNITS = {"b": 1, "k": 1e3, "kb": 1e3, "mb": 1e6, "gb": 1e9, "kib": 2**10, "mib": 2**20, "gib": 2**30}
_WORDS = (("GiB", 2**30), ("MiB", 2**20), ("KiB", 2**10), ("kB", 1000))


def size_words(size_bytes: int) -> str:
    """The whole size in the largest unit that divides it: ``5 MiB``, ``300 kB``, ``1,234 bytes``."""
    for unit, size in _WORDS:
        if size_bytes and size_bytes % size == 0:
            return f"{size_bytes // size:,} {unit}"
    return f"{size_bytes:,} bytes"


def read_size(text: str) -> int:
    """``5 MiB``, ``300kB``, ``1,234`` bytes. ``InputError`` for what is no size."""
    found = re.fullmatch(r"([0-9]{1,15}(?:\.[0-9]{1,9})?) ?([a-z]*)", text.strip().replace(",", "").lower())
    unit = UNITS.get(found[2].replace("bytes", "b") or "b") if found is not None else None
    if found is None or unit is None:
        raise InputError(f"“{text[:40]}” is not a size.", "Write it as 300 kB or 5 MiB.")
    return round(float(found[1]) * unit)


def read_kept(text: str) -> int:
    """How much of an answer or a request is to be kept. ``InputError`` where that is no size, or out of bounds."""
    size_bytes = read_size(text)
    if problem := kept_problem(size_bytes):
        raise InputError(problem)
    return size_bytes


def kept_problem(size_bytes: int) -> str:
    """Why so much cannot be kept of an answer or a request; empty where it can."""
    if KEPT_AT_LEAST <= size_bytes <= KEPT_AT_MOST:
        return ""
    return f"At least {size_words(KEPT_AT_LEAST)} and at most {size_words(KEPT_AT_MOST)} can be kept."
