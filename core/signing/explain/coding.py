"""D10: a body that was compressed, decompressed or written as base64 on the way."""

import base64
import binascii
import gzip
import zlib
from collections.abc import Iterator

from core.content import decode
from core.headers import listed
from core.signing.explain.case import Case, Change
from core.signing.message import Message

_DECODED_LIMIT = 8 << 20
"""8 MiB: what a compressed body may grow to here."""
_COMPRESSED_LIMIT = 256 << 10
"""256 KiB: larger bodies are not compressed by way of trial."""
_CODINGS_LIMIT = 4
_GZIP = b"\x1f\x8b"
_MAGIC = {_GZIP: "gzip", b"\x78": "deflate", b"\x28\xb5\x2f\xfd": "zstd"}
_KNOWN = frozenset(("gzip", "x-gzip", "deflate", "br", "zstd"))
_LEVELS = (6, 9, 1)
_SYSTEMS = (255, 3, 0, 19)
"""The tenth byte of gzip: unknown, Unix, FAT, and what Go leaves there."""


def codings(case: Case) -> Iterator[Change]:
    """The body decoded, or coded as common libraries do it."""
    for finding, other in _variants(case):
        if other and other != case.message.body:
            yield Change(cause="D10", finding=finding, case=case.with_body(other))


def _variants(case: Case) -> Iterator[tuple[str, bytes | None]]:
    body = case.message.body
    if len(body) > _DECODED_LIMIT:
        return
    for coding in _codings(case.message):
        finding = f"The body was signed before it was compressed; it arrived compressed ({coding})."
        yield finding, _decoded(body, coding)
    yield "The body arrived as base64 text; what was signed is what that decodes to.", _from_base64(body)
    if body and len(body) <= _COMPRESSED_LIMIT and not body.startswith(_GZIP):
        yield from _packed(body)


def _codings(message: Message) -> list[str]:
    """The content codings that the request names, and the one that its bytes show."""
    shown = [coding for magic, coding in _MAGIC.items() if message.body.startswith(magic)]
    return list(dict.fromkeys((*listed(message.headers, "content-encoding")[:_CODINGS_LIMIT], *shown)))


def _decoded(body: bytes, coding: str) -> bytes | None:
    content = decode(body, (("Content-Encoding", coding),), limit=_DECODED_LIMIT)
    return None if content.problem or content.truncated else content.data


def _packed(body: bytes) -> Iterator[tuple[str, bytes]]:
    """As libraries code by default. The time in gzip's head is taken for zero: any other cannot be guessed."""
    yield "The base64 text of the body was signed; it arrived decoded.", base64.b64encode(body)
    for level in _LEVELS:
        packed = gzip.compress(body, level, mtime=0)
        for system in _SYSTEMS:
            finding = "The body was signed compressed (gzip); it arrived decompressed."
            yield finding, packed[:9] + bytes((system,)) + packed[10:]
        yield "The body was signed compressed (deflate); it arrived decompressed.", zlib.compress(body, level)


def decompressed(message: Message) -> str:
    """What shows that a body lost its coding on the way, in a sentence; empty where nothing does."""
    for coding in listed(message.headers, "content-encoding")[:_CODINGS_LIMIT]:
        if coding in _KNOWN and message.body and _decoded(message.body, coding) is None:
            return f"Content-Encoding says {coding}, and the body is not: something decompressed it before the check."
    return ""


def _from_base64(body: bytes) -> bytes | None:
    try:
        return base64.b64decode(body.strip(), validate=True)
    except binascii.Error:
        return None
