"""The signed content: a template, laid out over a request, with where each stretch came from.

A template is text with places in braces; ``{{`` and ``}}`` are braces. ``{timestamp}.{body}`` is Stripe's.
"""

import base64
import hashlib
import zlib
from collections.abc import Iterator
from functools import lru_cache
from string import Formatter
from urllib.parse import parse_qsl, urlsplit

from core.fact import Fact
from core.headers import Headers
from core.signing.coding import text_bytes
from core.signing.fields import field
from core.signing.refusal import Refused
from core.verdict import Part, Reason, SchemeOptions

PLACES = {
    "body": "the body, byte for byte",
    "id": "the id of the message, as its header has it",
    "timestamp": "the time, as its field has it",
    "url": "the whole URL, as the sender called it",
    "method": "the method, in capitals",
    "path": "the path of the URL, with its query",
    "key": "the key itself",
    "parameters": "the form's parameters, sorted by name: each name and its value, nothing between them",
    "header:NAME": "the value of a header",
    "option:NAME": "what was given besides the key: webhook_id, key",
    "digest:NAME": "a digest of the body: sha256, sha256-base64, sha512, md5-base64 or crc32 (decimal)",
}
# A form with more is refused: what it costs to sort them is then the sender's choice.
PARAMETERS_LIMIT = 10_000

Piece = tuple[bytes, str, str]
"""Literal text before a place; the place; what follows its colon."""


class Values(Fact, frozen=True):
    """What the places of a template stand for."""

    body: bytes
    headers: Headers = ()
    method: str = ""
    url: str = ""
    id: str = ""
    timestamp: str = ""
    key: bytes = b""
    options: SchemeOptions = SchemeOptions()


class Content(Fact, frozen=True):
    """One reading of what was signed."""

    data: bytes
    parts: tuple[Part, ...]
    note: str = ""
    """What to say if this reading is the one that fits; empty for the first choice."""


@lru_cache(maxsize=256)
def pieces_of(template: str) -> tuple[Piece, ...]:
    """The template in pieces; ``ValueError`` says what is wrong with it."""
    found: list[Piece] = []
    for literal, place, argument, conversion in Formatter().parse(template):
        if conversion or (place is not None and not _is_place(place, argument or "")):
            named = f"{place}:{argument}" if argument else str(place)
            raise ValueError(f"“{{{named}}}” is no place. Possible: {', '.join(PLACES)}")
        found.append((literal.encode("utf-8", "surrogatepass"), place or "", argument or ""))
    return tuple(found)


def laid_out(template: str, values: Values) -> Content:
    """The content and its parts. ``Refused`` where a named header is missing or a form cannot be read."""
    stretches: list[tuple[str, bytes]] = []
    for literal, place, argument in pieces_of(template):
        if literal:
            stretches.append(("text", literal))
        if place:
            stretches.extend(_stretches(place, argument, values))
    return joined(stretches)


def joined(stretches: list[tuple[str, bytes]], note: str = "") -> Content:
    """Stretches by origin, as one content."""
    data = b"".join([stretch for _, stretch in stretches])
    return Content(
        data=data,
        parts=tuple([Part(origin=origin, size=len(stretch)) for origin, stretch in stretches]),
        note=note,
    )


def path_of(url: str) -> str:
    """Path and query of a URL; what cannot be read as one is taken for a path."""
    try:
        split = urlsplit(url)
    except ValueError:
        return url
    return (split.path or "/") + (f"?{split.query}" if split.query else "")


def form_parameters(body: bytes) -> list[tuple[str, str]]:
    """A form's names and values, decoded, in their order. ``Refused`` where there are too many."""
    try:
        return parse_qsl(
            body.decode("utf-8"), keep_blank_values=True, errors="strict", max_num_fields=PARAMETERS_LIMIT
        )
    except UnicodeError:
        raise Refused(Reason.MALFORMED_BODY, "The body is no form in UTF-8.") from None
    except ValueError:
        raise Refused(
            Reason.MALFORMED_BODY, f"The body is no form, or has more than {PARAMETERS_LIMIT:,} parameters."
        ) from None


def _is_place(place: str, argument: str) -> bool:
    if place in ("header", "option"):
        return bool(argument) and (place == "header" or argument in SchemeOptions.__struct_fields__)
    if place == "digest":
        return argument in _DIGESTS
    return place in PLACES and not argument


def _stretches(place: str, argument: str, values: Values) -> Iterator[tuple[str, bytes]]:
    match place:
        case "body":
            yield "body", values.body
        case "id" | "timestamp":
            yield place, text_bytes(getattr(values, place))
        case "url" | "method":
            yield place, getattr(values, place).encode("utf-8", "surrogatepass")
        case "path":
            yield place, path_of(values.url).encode("utf-8", "surrogatepass")
        case "key":
            yield place, values.key
        case "parameters":
            for name, value in sorted(form_parameters(values.body), key=lambda pair: pair[0].encode()):
                yield f"parameter:{name}", f"{name}{value}".encode()
        case "header":
            yield f"header:{argument}", text_bytes(_header(values.headers, argument))
        case "option":
            yield (
                f"option:{argument}",
                str(getattr(values.options, argument)).encode("utf-8", "surrogatepass"),
            )
        case _:
            yield "digest", _DIGESTS[argument](values.body)


def _header(headers: Headers, name: str) -> str:
    value = field(headers, name)
    if value is None:
        raise Refused(Reason.MISSING_HEADER, f"The header {name} is missing, and the signature covers it.")
    return value


_DIGESTS = {
    "sha256": lambda body: hashlib.sha256(body).hexdigest().encode(),
    "sha256-base64": lambda body: base64.b64encode(hashlib.sha256(body).digest()),
    "sha512": lambda body: hashlib.sha512(body).hexdigest().encode(),
    "md5-base64": lambda body: base64.b64encode(hashlib.md5(body, usedforsecurity=False).digest()),
    "crc32": lambda body: str(zlib.crc32(body)).encode(),
}
