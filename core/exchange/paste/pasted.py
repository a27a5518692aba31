"""What a pasted text gives, and how it is refused."""

from typing import NamedTuple

from core.errors import InputError
from core.fact import Fact
from core.headers import Headers, name_problem, value_problem

# Twice what the receiver keeps of a request, for a body in base64.
SIZE_LIMIT = 20 * 1024 * 1024
FIELD_LIMIT = 1000


class Pasted(Fact, frozen=True):
    """A request, read out of a text."""

    method: str
    url: str
    """As it was called; only a path where the text does not say more."""
    headers: Headers
    body: bytes
    form: str
    """What it was read as: ``cURL``, ``HAR``, ``capture``, ``delivery``, ``request``, ``HTTP``, ``fields``."""
    notes: tuple[str, ...] = ()
    """What was supposed or left out, in sentences."""


class Word(NamedTuple):
    """One argument of a pasted command."""

    data: bytes
    line: int

    @property
    def text(self) -> str:
        """For reading."""
        return self.data.decode("utf-8", "replace")


def unread(message: str, hint: str = "", *, line: int | None = None) -> InputError:
    """The error to raise; ``line`` counts from 1."""
    return InputError(message if line is None else f"Line {line}: {message}", hint)


def utf8(text: str) -> bytes:
    """The bytes of a text; a lone surrogate, which only JSON and scripts can write, does not stop it."""
    return text.encode("utf-8", "surrogatepass")


def octets(text: str) -> str:
    """Header text as it crosses the wire: a character a byte, UTF-8 where Latin-1 does not hold it."""
    try:
        text.encode("latin-1")
    except UnicodeEncodeError:
        return utf8(text).decode("latin-1")
    return text


def sound_headers(headers: list[tuple[str, str]], *, line: int | None = None) -> Headers:
    """The headers, judged; white space around a value is not part of it."""
    if len(headers) > FIELD_LIMIT:
        raise unread(f"The request has more than {FIELD_LIMIT} header fields.", line=line)
    fields = [(name, octets(value).strip(" \t")) for name, value in headers]
    for name, value in fields:
        if problem := name_problem(name) or value_problem(value):
            raise unread(problem, "Correct the header, or leave it out.", line=line)
    return tuple(fields)
