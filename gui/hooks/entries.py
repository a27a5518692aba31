"""What is typed into one line of the form and means several values: pauses, statuses, a command. No widgets here.

What cannot be read is an ``InputError`` with a sentence; what was read is judged by ``core.hook_fields``.
"""

import re
import shlex

from core.errors import InputError
from gui.language import tr

# More text than any sound entry; what is longer is not looked into.
ENTRY_LIMIT = 16_384
_UNITS = {"ms": 0.001, "": 1.0, "s": 1.0, "min": 60.0, "m": 60.0, "h": 3600.0, "d": 86_400.0}
_PAUSE = re.compile(r"([0-9]{1,9}(?:\.[0-9]{0,6})?)\s*([a-z]*)")


def read_pauses(text: str) -> tuple[float, ...]:
    """``300 ms, 1.2 s, 5 min``: seconds; a number without a unit is seconds, an empty text no pauses."""
    return tuple(_pause_s(part) for part in _parts(text))


def pauses_text(delays_s: tuple[float, ...]) -> str:
    """What ``read_pauses`` reads as these."""
    return ", ".join(f"{pause * 1000:.10g} ms" if pause < 1 else f"{pause:.10g} s" for pause in delays_s)


def read_statuses(text: str) -> tuple[tuple[int, int], ...]:
    """``429, 5xx, 500–599``: inclusive ranges; an empty text is none."""
    return tuple(_statuses(part) for part in _parts(text))


def statuses_text(ranges: tuple[tuple[int, int], ...]) -> str:
    """What ``read_statuses`` reads as these."""
    return ", ".join(_range_text(low, high) for low, high in ranges)


def read_command(text: str) -> tuple[str, ...]:
    """Program and arguments, as a shell would split them; nothing in them is expanded or run."""
    if len(text) > ENTRY_LIMIT:
        raise InputError(
            tr(
                "A command has at most {limit} characters; this one has {count}.",
                limit=f"{ENTRY_LIMIT:,}",
                count=f"{len(text):,}",
            )
        )
    try:
        return tuple(shlex.split(text))
    except ValueError as error:
        if "quotation" in str(error):
            raise InputError(tr("A quotation mark is opened and not closed.")) from error
        raise InputError(tr("Nothing follows the backslash at the end.")) from error


def command_text(command: tuple[str, ...]) -> str:
    """What ``read_command`` reads as this."""
    return shlex.join(command)


def _parts(text: str) -> list[str]:
    if len(text) > ENTRY_LIMIT:
        raise InputError(
            tr(
                "This is {count} characters long; {limit} are looked at.",
                count=f"{len(text):,}",
                limit=f"{ENTRY_LIMIT:,}",
            )
        )
    parts = [part.strip().lower() for part in re.split(r"[,;]", text)]
    return [part for part in parts if part]


def _pause_s(text: str) -> float:
    found = _PAUSE.fullmatch(text)
    if found is None or found[2] not in _UNITS:
        raise InputError(tr("“{text}” is not a pause. Write it like 300 ms, 1.2 s or 5 min.", text=text[:40]))
    return round(float(found[1]) * _UNITS[found[2]], 6)


def _statuses(text: str) -> tuple[int, int]:
    if found := re.fullmatch(r"([1-5])xx", text):
        return int(found[1]) * 100, int(found[1]) * 100 + 99
    if found := re.fullmatch(r"([0-9]{3})(?:\s*[-–]\s*([0-9]{3}))?", text):
        return int(found[1]), int(found[2] or found[1])
    raise InputError(tr("“{text}” is not a status. Write them like 429, 500–504 or 5xx.", text=text[:40]))


def _range_text(low: int, high: int) -> str:
    if low % 100 == 0 and high == low + 99:
        return f"{low // 100}xx"
    return str(low) if low == high else f"{low}–{high}"
