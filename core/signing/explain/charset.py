"""D09: text that was read in one charset and written in another."""

import unicodedata
from collections.abc import Iterator

from core.signing.explain.case import Case, Change

SIZE_LIMIT = 4 << 20
"""4 MiB: a body of text is hardly ever longer."""
_CHARSETS = (
    ("ISO 8859-1", "latin-1"),
    ("Windows-1252", "cp1252"),
    ("UTF-16", "utf-16-le"),
    ("UTF-16", "utf-16-be"),
)


def charsets(case: Case) -> Iterator[Change]:
    """The body read as one charset, written as another."""
    body = case.message.body
    if len(body) > SIZE_LIMIT or (body.isascii() and b"\0" not in body):
        return
    seen = {body}
    for finding, other in _variants(body):
        if other is not None and other not in seen:
            seen.add(other)
            yield Change(cause="D09", finding=finding, case=case.with_body(other))


def foreign_charsets(case: Case) -> Iterator[Change]:
    """The same for a body that is no UTF-8, and so no JSON, until it is read as something else."""
    try:
        case.message.body.decode()
    except UnicodeDecodeError:
        yield from charsets(case)


def _variants(body: bytes) -> Iterator[tuple[str, bytes | None]]:
    for name, charset in _CHARSETS:
        finding = f"The body was signed as UTF-8; it arrived as {name}."
        yield finding, _recoded(body, charset, "utf-8")
    for name, charset in _CHARSETS[:2]:
        finding = (
            f"The body's UTF-8 was read as {name} and written as UTF-8 again (or it was signed as {name}): "
            "letters beyond ASCII take more bytes than were signed."
        )
        yield finding, _recoded(body, "utf-8", charset)
    for name, charset in (*_CHARSETS[2:], ("UTF-16 with a byte order mark", "utf-16")):
        yield f"The body was signed as {name}; it arrived as UTF-8.", _recoded(body, "utf-8", charset)
    for form, words in (("NFC", "composed (NFC)"), ("NFD", "decomposed (NFD)")):
        yield (
            f"Accented letters were signed {words}; they arrived in the other form.",
            _normalised(body, form),
        )


def _recoded(body: bytes, read: str, write: str) -> bytes | None:
    try:
        return body.decode(read).encode(write)
    except UnicodeError:
        return None


def _normalised(body: bytes, form: str) -> bytes | None:
    try:
        text = body.decode()
    except UnicodeError:
        return None
    return unicodedata.normalize("NFC" if form == "NFC" else "NFD", text).encode()
