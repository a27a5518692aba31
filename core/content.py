"""The content of a body: out of the kept bytes, without chunk framing and content coding. Bounded, always.

What is damaged is read as far as it goes, and the damage is said in a sentence.
"""

import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Protocol

import brotli
import zstandard

from core.headers import Headers, first, listed
from core.model import Capture, Request, Response

# More codings than anyone stacks in earnest.
CODING_LIMIT = 4
# 8 MiB, the most a zstd sender may ask of a receiver. Source: RFC 9659 §3.
_ZSTD_WINDOW = 8 * 1024 * 1024
# A stream is fed so much at a time: a row of streams of a few bytes then costs no more than one long one. Deflate
# makes 4 MiB of it at the most, and zstd, a block of which has four bytes and can hold 128 KiB, 8 MiB of its 256 bytes.
_PIECE = 4 * 1024
_ZSTD_PIECE = 256
_BROTLI_OUTPUT = 64 * 1024


@dataclass(frozen=True, slots=True)
class Content:
    """A body with its content codings removed."""

    data: bytes
    problem: str | None = None
    """Why ``data`` is not all of it, in a sentence."""
    truncated: bool = False
    """There is more than the limit lets through."""


Decoder = Callable[[bytes, int], Iterator[bytes]]
"""Gives the content of a body piece by piece; the end of the iteration is the end of a whole stream.

From the place that is its second argument on, it feeds the body byte by byte. Raises ``_UnreadError``.
"""


class _UnreadError(Exception):
    """The piece of the body that begins at ``place`` cannot be read."""

    def __init__(self, place: int, reason: str) -> None:
        super().__init__(reason)
        self.place = place
        self.reason = reason
        """A sentence that lacks the coding and how much content there is before."""


# --- content codings -------------------------------------------------------------------


def decode(body: bytes, headers: Headers, *, limit: int) -> Content:
    """Remove the content codings that the headers name.

    Args:
        body: without transfer coding.
        limit: the most bytes that any step may produce, the last one included.
    """
    codings = [coding for coding in listed(headers, "content-encoding") if coding != "identity"]
    if len(codings) > CODING_LIMIT:
        return Content(body, f"The body is said to be coded {len(codings)} times over, and is shown as sent.")
    content = Content(body)
    for coding in reversed(codings):
        decoder = _DECODERS.get(coding)
        if decoder is None:
            return Content(
                content.data, "The body has a content coding that is not known, and is shown as sent."
            )
        if content.data:
            content = _decode_once(content.data, coding, decoder, limit)
        if content.problem or content.truncated:
            break
    return content


_CUT = "The {coding} stream ends before its content is whole."
_DAMAGED = "The {coding} stream is damaged after {size:,} bytes of content."
_SURPLUS = "The {coding} stream ends after {size:,} bytes of content; what follows it is left out."
_WIDE = "The {coding} stream asks for a window of more than 8 MiB after {size:,} bytes of content."
_WIDE_AT_ONCE = "The {coding} stream asks for a window of more than 8 MiB; it is shown as sent."
_UNREADABLE = "The body is said to be {coding}, but cannot be read as that; it is shown as sent."


def _decode_once(body: bytes, coding: str, decoder: Decoder, limit: int) -> Content:
    data, error = _read(decoder(body, len(body)), limit)
    if error is not None and error.place < len(body):
        # A decompressor that fails keeps what it made of the bytes before, as far as they came in the same piece.
        data, error = _read(decoder(body, error.place), limit)
    if len(data) > limit:
        return Content(data[:limit], truncated=True)
    if error is None:
        return Content(data)
    if data or error.reason is _CUT:
        return Content(data, error.reason.format(coding=coding, size=len(data)))
    reason = _WIDE_AT_ONCE if error.reason is _WIDE else _UNREADABLE
    return Content(body, reason.format(coding=coding))


def _read(pieces: Iterator[bytes], limit: int) -> tuple[bytes, _UnreadError | None]:
    """Content until it passes the limit, or why there is no more."""
    data = bytearray()
    try:
        for piece in pieces:
            data += piece
            if len(data) > limit:
                break
    except _UnreadError as error:
        return bytes(data), error
    return bytes(data), None


class _Stream(Protocol):
    """One stream of zlib's or zstandard's."""

    @property
    def eof(self) -> bool: ...

    @property
    def unused_data(self) -> bytes: ...

    def decompress(self, data: memoryview, /) -> bytes: ...


def _streams(body: bytes, careful: int, new: Callable[[], _Stream], size: int) -> Iterator[bytes]:
    """One or more streams, one after the other, fed ``size`` bytes at a time. What follows a stream is not copied."""
    view, start = memoryview(body), 0
    while start < len(body):
        stream, end, gave = new(), start, False
        while not stream.eof:
            if end == len(body):
                raise _UnreadError(end, _SURPLUS if start and not gave else _CUT)
            fed = view[end : end + (size if end < careful else 1)]
            try:
                content = stream.decompress(fed)
            except (zlib.error, zstandard.ZstdError) as error:
                wide = "too much memory" in str(error)  # zstandard's errors differ in their texts only
                damage = _SURPLUS if start and not gave else _DAMAGED
                raise _UnreadError(end, _WIDE if wide else damage) from error
            yield content
            gave = gave or content != b""
            end += len(fed)
        start = end - len(stream.unused_data)


def _gunzip(body: bytes, careful: int) -> Iterator[bytes]:
    return _streams(body, careful, lambda: zlib.decompressobj(31), _PIECE)


def _undeflate(body: bytes, careful: int) -> Iterator[bytes]:
    """Deflate is zlib by the standard and raw with some senders; two bytes tell them apart. RFC 1950 §2.2."""
    is_zlib = len(body) >= 2 and body[0] & 0x0F == 8 and int.from_bytes(body[:2], "big") % 31 == 0
    return _streams(body, careful, lambda: zlib.decompressobj(15 if is_zlib else -15), _PIECE)


def _unzstd(body: bytes, careful: int) -> Iterator[bytes]:
    decompressor = zstandard.ZstdDecompressor(max_window_size=_ZSTD_WINDOW)
    return _streams(body, careful, decompressor.decompressobj, _ZSTD_PIECE)


def _unbrotli(body: bytes, careful: int) -> Iterator[bytes]:
    stream, view, end = brotli.Decompressor(), memoryview(body), 0
    while end < len(body):
        if stream.is_finished():
            raise _UnreadError(end, _SURPLUS)
        fed = view[end : end + (_PIECE if end < careful else 1)]
        try:
            yield from _unbrotli_piece(stream, fed)
        except brotli.error as error:
            raise _UnreadError(end, _DAMAGED) from error
        end += len(fed)
    if not stream.is_finished():
        raise _UnreadError(end, _CUT)


def _unbrotli_piece(stream: brotli.Decompressor, fed: memoryview) -> Iterator[bytes]:
    piece = stream.process(fed, output_buffer_limit=_BROTLI_OUTPUT)
    while piece or not stream.can_accept_more_data():
        yield piece
        piece = stream.process(b"", output_buffer_limit=_BROTLI_OUTPUT)


_DECODERS: dict[str, Decoder] = {
    "gzip": _gunzip,
    "x-gzip": _gunzip,
    "deflate": _undeflate,
    "br": _unbrotli,
    "zstd": _unzstd,
}


# --- bodies out of kept bytes ----------------------------------------------------------


def request_body(request: Request, body: bytes) -> bytes:
    """The body that a request of a delivery had; ``body`` is the delivery's, which a redirect may have dropped."""
    return body if request.body_size else b""


def response_body(response: Response) -> bytes:
    """The body of an answer as far as it was kept: without transfer coding, with content coding."""
    raw = response.received[response.body_start :]
    if response.body_size and _is_chunked(response.headers):
        return dechunk(raw)
    return raw[: response.body_size]


def capture_body(capture: Capture) -> bytes:
    """The body of a request as far as it was kept: without transfer coding, with content coding.

    Of a malformed request: whatever followed its head; where the head is sound and says chunked, the content of
    the chunks that can be read.
    """
    raw = capture.received[capture.body_start :]
    row = capture.row
    if row.malformed is None:
        return dechunk(raw) if _is_chunked(capture.headers) else raw[: row.body_size]
    # After a refused head every byte counts as body, after a sound one those within the chunks only.
    if _is_chunked(capture.headers) and (capture.truncated or row.body_size < len(raw)):
        return dechunk(raw) or raw[: row.body_size]
    return raw


def capture_url(capture: Capture) -> str:
    """The URL a request was sent to, as it tells itself: by its target and its ``Host``, else our own address."""
    target = capture.row.target
    if not target.startswith("/"):
        return target
    host = first(capture.headers, "host")
    return (f"http://{host.strip()}" if host else capture.receiver) + target


def dechunk(raw: bytes) -> bytes:
    """The content of a chunked body, up to the first thing that is no chunk."""
    content = bytearray()
    start = 0
    while (end := raw.find(b"\n", start)) >= 0:
        size = _chunk_size(raw[start:end])
        if not size:
            break
        content += raw[end + 1 : end + 1 + size]
        start = end + 1 + size
        start += 2 if raw[start : start + 2] == b"\r\n" else 1
    return bytes(content)


def _chunk_size(line: bytes) -> int | None:
    digits = line.partition(b";")[0].strip()
    if not digits or len(digits.lstrip(b"0")) > 16 or digits.strip(b"0123456789abcdefABCDEF"):
        return None
    return int(digits, 16)


def _is_chunked(headers: Headers) -> bool:
    return listed(headers, "transfer-encoding")[-1:] == ["chunked"]
