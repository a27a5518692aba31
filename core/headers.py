"""Header fields as they crossed the wire: an ordered list of (name, value), duplicates and case kept.

On the wire a field is bytes; here it is text, one character a byte (ISO 8859-1), so that
nothing is lost either way. Source: RFC 9110 §5, RFC 9112 §5.
"""

import re
from collections.abc import Iterable

Headers = tuple[tuple[str, str], ...]

TOKEN = re.compile(r"[!#$%&'*+\-.^_`|~0-9A-Za-z]+")
# A field value may hold tab, space, visible ASCII and the obsolete upper half; never CR, LF, NUL.
FIELD_VALUE = re.compile(r"[\t\x20-\x7e\x80-\xff]*")


def first(headers: Iterable[tuple[str, str]], name: str) -> str | None:
    """The value of the first field of this name, any case; ``None`` where there is none."""
    wanted = name.lower()
    for field, value in headers:
        if field.lower() == wanted:
            return value
    return None


def every(headers: Iterable[tuple[str, str]], name: str) -> list[str]:
    """The values of all fields of this name, any case, in wire order."""
    wanted = name.lower()
    return [value for field, value in headers if field.lower() == wanted]


def listed(headers: Iterable[tuple[str, str]], name: str) -> list[str]:
    """The members of a list-valued field, lower case: ``"gzip, br"`` gives ``["gzip", "br"]``."""
    joined = ",".join(every(headers, name))
    return [member for part in joined.split(",") if (member := part.strip().lower())]


def name_problem(name: str) -> str | None:
    """Why this cannot be a header name, as a sentence; ``None`` if it can."""
    if not name:
        return "A header needs a name."
    if TOKEN.fullmatch(name):
        return None
    wrong = next(char for char in name if not TOKEN.fullmatch(char))
    return f"A header name cannot contain {_named(wrong)}. Use letters, digits and hyphens."


def value_problem(value: str) -> str | None:
    """Why this cannot be a header value, as a sentence; ``None`` if it can."""
    if FIELD_VALUE.fullmatch(value):
        return None
    wrong = next(char for char in value if not FIELD_VALUE.fullmatch(char))
    return f"A header value cannot contain {_named(wrong)}."


def fields_problem(headers: Headers) -> str | None:
    """Why one of these cannot be a header, as a sentence; ``None`` if all can."""
    names = [name for name, _ in headers]
    # All at once: one by one, that nothing is wrong takes four times as long.
    if (
        all(names)
        and TOKEN.fullmatch("".join(names))
        and FIELD_VALUE.fullmatch("".join([value for _, value in headers]))
    ):
        return None
    problems = (name_problem(name) or value_problem(value) for name, value in headers)
    return next((problem for problem in problems if problem), None)


def _named(char: str) -> str:
    names = {"\r": "a carriage return", "\n": "a line break", "\0": "a NUL character", " ": "a space",
             "\t": "a tab", ":": "a colon"}  # fmt: skip
    if char in names:
        return names[char]
    return f"“{char}”" if char.isprintable() else f"the character U+{ord(char):04X}"
