import gzip
import zlib
from datetime import UTC, datetime

import brotli
import pytest
import zstandard
from hypothesis import given, strategies

from core.content import Content, capture_body, dechunk, decode, response_body
from core.headers import Headers
from core.model import Capture, CaptureRow, CaptureTimes, Response

TEXT = b"".join(b"line %d of a body that is worth packing\n" % number for number in range(5000))
LIMIT = 10_000_000
BOMB = b"\0" * 10_000_000


def raw_deflate(data: bytes) -> bytes:
    packer = zlib.compressobj(wbits=-15)
    return packer.compress(data) + packer.flush()


PACKERS = {
    "gzip": gzip.compress,
    "X-GZip": gzip.compress,
    "deflate": zlib.compress,
    "br": brotli.compress,
    "zstd": zstandard.compress,
}


def coded(*codings: str) -> Headers:
    return tuple(("Content-Encoding", coding) for coding in codings)


@pytest.mark.parametrize("coding", PACKERS)
def test_a_coding_is_removed(coding: str) -> None:
    """Every coding gives back what was packed."""
    assert Content(TEXT) == decode(PACKERS[coding](TEXT), coded(coding), limit=LIMIT)


@pytest.mark.parametrize(
    ("body", "headers"),
    [
        pytest.param(raw_deflate(TEXT), coded("deflate"), id="deflate without its zlib frame"),
        pytest.param(
            gzip.compress(TEXT[:99]) + gzip.compress(TEXT[99:]), coded("gzip"), id="two gzip members"
        ),
        pytest.param(
            zstandard.compress(TEXT[:99]) + zstandard.compress(TEXT[99:]), coded("zstd"), id="two zstd frames"
        ),
        pytest.param(brotli.compress(gzip.compress(TEXT)), coded("gzip", "br"), id="two codings"),
        pytest.param(
            brotli.compress(gzip.compress(TEXT)), coded("gzip, identity, br"), id="two in one field"
        ),
        pytest.param(TEXT, coded("identity"), id="identity"),
        pytest.param(TEXT, (), id="none"),
    ],
)
def test_forms_a_coding_can_have(body: bytes, headers: Headers) -> None:
    """Codings are removed last one first; streams in a row are one body."""
    assert Content(TEXT) == decode(body, headers, limit=LIMIT)


@pytest.mark.parametrize("coding", PACKERS)
def test_an_empty_body_is_not_damaged(coding: str) -> None:
    """Nothing is nothing, whatever it is said to be coded with."""
    assert Content(b"") == decode(b"", coded(coding), limit=LIMIT)


@pytest.mark.parametrize("coding", PACKERS)
def test_a_stream_cut_off_is_read_as_far_as_it_goes(coding: str) -> None:
    """What is there is given, with a sentence."""
    packed = PACKERS[coding](TEXT)
    content = decode(packed[: len(packed) * 2 // 3], coded(coding), limit=LIMIT)

    assert TEXT.startswith(content.data)
    assert content.problem is not None
    assert "before its content is whole" in content.problem


@pytest.mark.parametrize("coding", PACKERS)
def test_a_body_that_is_not_coded_is_shown_as_sent(coding: str) -> None:
    """A false Content-Encoding hides nothing."""
    content = decode(b"\xffplain text, and not packed at all", coded(coding), limit=LIMIT)

    assert b"\xffplain text, and not packed at all" == content.data
    assert content.problem is not None


def test_a_damaged_stream_is_read_up_to_the_damage() -> None:
    """Content before the damage is given."""
    packed = bytearray(gzip.compress(TEXT * 20, compresslevel=0))
    packed[-5] ^= 0xFF
    content = decode(bytes(packed), coded("gzip"), limit=LIMIT)

    assert content.data
    assert (TEXT * 20).startswith(content.data)
    assert content.problem is not None
    assert "damaged" in content.problem


def spoilt(packed: bytes, place: int) -> bytes:
    return packed[:place] + bytes((packed[place] ^ 0xFF,)) + packed[place:][1:]


def wide(data: bytes) -> bytes:
    """A zstd frame that asks for a window of 128 MiB."""
    wanted = zstandard.ZstdCompressionParameters(window_log=27, write_content_size=False)
    packer = zstandard.ZstdCompressor(compression_params=wanted).compressobj()
    return packer.compress(data) + packer.flush()


@pytest.mark.parametrize(
    ("coding", "body", "content"),
    [
        pytest.param(
            "gzip",
            spoilt(gzip.compress(b"hello"), -5),
            Content(b"hello", "The gzip stream is damaged after 5 bytes of content."),
            id="gzip with a wrong check value",
        ),
        pytest.param(
            "zstd",
            spoilt(zstandard.ZstdCompressor(write_checksum=True).compress(b"hello"), -1),
            Content(b"hello", "The zstd stream is damaged after 5 bytes of content."),
            id="zstd with a wrong check value",
        ),
        pytest.param(
            "gzip",
            gzip.compress(b"hello") + b"\n",
            Content(b"hello", "The gzip stream ends after 5 bytes of content; what follows it is left out."),
            id="gzip with a byte behind it",
        ),
        pytest.param(
            "br",
            brotli.compress(b"hello") + b"\n",
            Content(b"hello", "The br stream ends after 5 bytes of content; what follows it is left out."),
            id="br with a byte behind it",
        ),
        pytest.param(
            "br",
            brotli.compress(TEXT) + b"\n" * 100_000,
            Content(
                TEXT, f"The br stream ends after {len(TEXT):,} bytes of content; what follows it is left out."
            ),
            id="br with much behind it",
        ),
        pytest.param(
            "gzip",
            gzip.compress(b"hello") + spoilt(gzip.compress(b" world"), -5),
            Content(b"hello world", "The gzip stream is damaged after 11 bytes of content."),
            id="two gzip members, the second with a wrong check value",
        ),
        pytest.param(
            "zstd",
            wide(b"hello"),
            Content(
                wide(b"hello"),
                "The zstd stream asks for a window of more than 8 MiB; it is shown as sent.",
            ),
            id="zstd with a wide window",
        ),
        pytest.param(
            "zstd",
            zstandard.compress(b"hello") + wide(b"hello"),
            Content(
                b"hello",
                "The zstd stream asks for a window of more than 8 MiB after 5 bytes of content.",
            ),
            id="zstd with a wide window later on",
        ),
        pytest.param(
            "br",
            b"5 apples",
            Content(
                b"5 apples", "The body is said to be br, but cannot be read as that; it is shown as sent."
            ),
            id="text that begins like an empty br stream",
        ),
    ],
)
def test_what_is_wrong_with_a_stream_is_said_as_it_is(coding: str, body: bytes, content: Content) -> None:
    """Neither damage nor what follows nor a limit of ours makes it another coding, and its content is not lost."""
    assert content == decode(body, coded(coding), limit=LIMIT)


@pytest.mark.parametrize("coding", PACKERS)
def test_a_bomb_is_cut_at_the_limit(coding: str) -> None:
    """No more than the limit is given, and it is said that there is more."""
    content = decode(PACKERS[coding](BOMB), coded(coding), limit=1000)

    assert Content(b"\0" * 1000, truncated=True) == content


@pytest.mark.parametrize(
    ("coding", "empty"),
    [
        pytest.param("gzip", gzip.compress(b""), id="gzip members"),
        pytest.param("zstd", b"\x50\x2a\x4d\x18\0\0\0\0", id="skippable zstd frames"),
        pytest.param("zstd", zstandard.compress(b""), id="empty zstd frames"),
    ],
)
def test_streams_of_nothing_cost_no_more_than_their_bytes(coding: str, empty: bytes) -> None:
    """No limit of content ends a row of empty streams: copying what follows each would take minutes for these 8 MB."""
    body = empty * (8_000_000 // len(empty))

    assert Content(b"") == decode(body, coded(coding), limit=1000)


def test_a_bomb_in_a_bomb_is_cut_at_the_limit() -> None:
    """The step in between is bounded too."""
    content = decode(gzip.compress(gzip.compress(BOMB)), coded("gzip", "gzip"), limit=1000)

    assert len(content.data) <= 1000


@given(
    strategies.sampled_from(sorted(PACKERS)),
    strategies.binary(max_size=300),
    strategies.integers(0, 300),
    strategies.binary(max_size=10),
)
def test_no_bytes_surprise_the_decoder(coding: str, content: bytes, place: int, damage: bytes) -> None:
    """Whatever a stream holds, something is given and nothing is raised."""
    packed = PACKERS[coding](content)
    damaged = packed[:place] + damage + packed[place + len(damage) :]

    assert len(decode(damaged, coded(coding), limit=1000).data) <= 1000


@pytest.mark.parametrize(
    "headers",
    [coded("lzma"), coded("gzip", "lzma"), coded(*["gzip"] * 5)],
    ids=["unknown", "unknown last", "many"],
)
def test_what_cannot_be_removed_stays(headers: Headers) -> None:
    """A coding nobody knows, or too many of them, is said and left in place."""
    content = decode(b"abc", headers, limit=LIMIT)

    assert b"abc" == content.data
    assert content.problem is not None


@pytest.mark.parametrize(
    ("raw", "content"),
    [
        (b"3\r\nabc\r\n2\r\nde\r\n0\r\n\r\n", b"abcde"),
        (b"3;x=y\r\nabc\r\n0\r\nT: 1\r\n\r\n", b"abc"),
        (b"3\nabc\n2\nde\n0\n\n", b"abcde"),
        (b"3\r\nabc\r\n5\r\nde", b"abcde"),
        (b"3\r\nabc\r\nzz\r\nde\r\n", b"abc"),
        (b"3\r\nabc\r\n-2\r\nde\r\n", b"abc"),
        (b"ffffffffffffffff\r\nabc", b"abc"),
        (b"fffffffffffffffff\r\nabc", b""),
        (b"00000000000000003\r\nabc\r\n", b"abc"),
        (b"", b""),
        (b"3", b""),
    ],
)
def test_chunks_are_read_as_far_as_they_go(raw: bytes, content: bytes) -> None:
    """Damage ends the reading, and loses nothing before it."""
    assert content == dechunk(raw)


def response(received: bytes, body_size: int, *headers: tuple[str, str]) -> Response:
    return Response(
        status=200,
        reason="OK",
        http_version="HTTP/1.1",
        headers=headers,
        body_size=body_size,
        received=b"head" + received,
        body_start=4,
    )


@pytest.mark.parametrize(
    ("answer", "body"),
    [
        pytest.param(response(b"abc", 3), b"abc", id="whole"),
        pytest.param(response(b"abcXX", 3), b"abc", id="surplus"),
        pytest.param(response(b"abc", 900), b"abc", id="cut at the limit"),
        pytest.param(
            response(b"3\r\nabc\r\n0\r\n\r\nXX", 3, ("transfer-encoding", "gzip, Chunked")),
            b"abc",
            id="chunked",
        ),
        pytest.param(response(b"", 0, ("transfer-encoding", "chunked")), b"", id="none"),
    ],
)
def test_the_body_of_an_answer(answer: Response, body: bytes) -> None:
    """Head, framing and surplus bytes are left out."""
    assert body == response_body(answer)


@pytest.mark.parametrize(
    ("received", "headers", "size", "malformed", "body"),
    [
        pytest.param(b"abcXX", (), 3, None, b"abc", id="whole"),
        pytest.param(b"abcXX", (), 0, "It is wrong.", b"abcXX", id="malformed"),
        pytest.param(
            b"3\r\nabc\r\n0\r\n\r\n", (("Transfer-Encoding", "chunked"),), 3, None, b"abc", id="chunked"
        ),
        pytest.param(
            b"3\r\nabc\r\nzz", (("Transfer-Encoding", "chunked"),), 3, "Bad.", b"abc", id="bad chunk"
        ),
        pytest.param(
            b"0\r\n\r\nGPOST /",
            (("Transfer-Encoding", "chunked"),),
            12,
            "Two lengths.",
            b"0\r\n\r\nGPOST /",
            id="refused for its head, an end of chunks",
        ),
        pytest.param(
            b"no chunks",
            (("Transfer-Encoding", "chunked"),),
            9,
            "HTTP/1.0.",
            b"no chunks",
            id="refused for its head, no chunks",
        ),
    ],
)
def test_the_body_of_a_capture(
    received: bytes, headers: Headers, size: int, malformed: str | None, body: bytes
) -> None:
    """What can be read of a request's body is read."""
    row = CaptureRow(
        seq=1, id="c", received_at=datetime(2026, 1, 1, tzinfo=UTC), remote="", exchange=0, method="POST",
        target="/", body_size=size, status=200, malformed=malformed, verdict=None,
    )  # fmt: skip
    capture = Capture(
        row=row, receiver="", http_version="HTTP/1.1", headers=headers, received=b"head" + received,
        body_start=4, truncated=False, answer=None, answered=b"", times=CaptureTimes(), verdict=None,
    )  # fmt: skip

    assert body == capture_body(capture)
