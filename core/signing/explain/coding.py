"""D10: a body that was compressed, decompressed or written as base64 on the way."""

import base64
import binascii
import gzip
import zlib
from collections.abc import Iterator

from core.signing.explain.case import Case, Change

_DECODED_LIMIT = 8 << 20
"""8 MiB: what a compressed body may grow to here."""
_COMPRESSED_LIMIT = 256 << 10
"""256 KiB: larger bodies are not compressed by way of trial."""
_LEVELS = (6, 9, 1)
_SYSTEMS = (255, 3, 0, 19)
"""The tenth byte of gzip: unknown, Unix, FAT, and what Go leaves there."""


def codings(case: Case) -> Iterator[Change]:
    """The body decoded, or coded as common libraries do it."""
    body = case.message.body
    for finding, other in _variants(body):
        if other and other != body:
            yield Change(cause="D10", finding=finding, case=case.with_body(other))


def _variants(body: bytes) -> Iterator[tuple[str, bytes | None]]:
    signed_plain = "The body was signed before it was compressed; it arrived compressed ({})."
    if body[:2] == b"\x1f\x8b":
        yield signed_plain.format("gzip"), _inflated(body, 16 + zlib.MAX_WBITS)
    elif body[:1] == b"\x78":
        yield signed_plain.format("deflate"), _inflated(body, zlib.MAX_WBITS)
    if len(body) <= _DECODED_LIMIT:
        yield "The body arrived as base64 text; what was signed is what that decodes to.", _from_base64(body)
    if body and len(body) <= _COMPRESSED_LIMIT and body[:2] != b"\x1f\x8b":
        yield "The base64 text of the body was signed; it arrived decoded.", base64.b64encode(body)
        for level in _LEVELS:
            packed = gzip.compress(body, level, mtime=0)
            for system in _SYSTEMS:
                finding = "The body was signed compressed (gzip); it arrived decompressed."
                yield finding, packed[:9] + bytes((system,)) + packed[10:]
            yield (
                "The body was signed compressed (deflate); it arrived decompressed.",
                zlib.compress(body, level),
            )


def _inflated(body: bytes, window: int) -> bytes | None:
    inflater = zlib.decompressobj(window)
    try:
        plain = inflater.decompress(body, _DECODED_LIMIT)
    except zlib.error:
        return None
    return plain if inflater.eof else None


def _from_base64(body: bytes) -> bytes | None:
    try:
        return base64.b64decode(body.strip(), validate=True)
    except binascii.Error:
        return None
