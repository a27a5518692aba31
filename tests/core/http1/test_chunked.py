"""The chunked coding, whole and in pieces."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.http1.chunked import ChunkedReader, MalformedError
from tests.core.http1.requests import CHUNKS


def read(*pieces: bytes) -> tuple[bytes, ChunkedReader]:
    reader = ChunkedReader()
    return b"".join(reader.feed(piece) for piece in pieces), reader


def bytewise(body: bytes) -> list[bytes]:
    return [body[n : n + 1] for n in range(len(body))]


REFUSED = {
    name: raw.partition(b"\r\n\r\n")[2] for name, (raw, _) in CHUNKS.items() if name != "size of 16 digits"
}


@pytest.mark.parametrize("body", REFUSED.values(), ids=REFUSED.keys())
@pytest.mark.parametrize("split", [False, True], ids=["whole", "byte by byte"])
def test_a_violation_is_refused(body: bytes, split: bool) -> None:
    """Every violation is found, however the bytes arrive."""
    with pytest.raises(MalformedError):
        read(*(bytewise(body[:20_000]) if split else [body]))


def test_content_trailers_and_rest_are_told_apart() -> None:
    """What follows the body is handed back untouched."""
    content, reader = read(b"5;a=b\r\nhello\r\n1\r\n!\r\n0\r\nX-A: 1\r\nx-a: 2\r\n\r\nGET / HT", b"TP/1.1")

    assert b"hello!" == content
    assert (("X-A", "1"), ("x-a", "2")) == reader.trailers
    assert b"GET / HTTP/1.1" == reader.rest
    assert reader.done


def test_a_chunk_under_way_announces_the_rest_of_itself() -> None:
    """A size limit can be kept before the bytes have come."""
    content, reader = read(b"FFFFFFFFFFFFFFFF\r\nabc")

    assert (b"abc", 3, 2**64 - 4) == (content, reader.content_size, reader.announced)


def test_leading_zeros_of_a_size_count_for_nothing() -> None:
    """RFC 9112 §7.1 sets no number of digits: what is limited is the size."""
    content, reader = read(b"00000000000000005\r\nhello\r\n" + b"0" * 100 + b"\r\n\r\n")

    assert (b"hello", True) == (content, reader.done)


def test_what_came_before_a_violation_counts() -> None:
    """The size of a body that broke is known."""
    reader = ChunkedReader()
    with pytest.raises(MalformedError):
        reader.feed(b"5\r\nhello\r\n3\r\nabcd\r\n")

    assert 8 == reader.content_size


@given(chunks=st.lists(st.binary(min_size=1, max_size=40), max_size=6), cuts=st.lists(st.integers(0, 300)))
def test_any_body_survives_any_split(chunks: list[bytes], cuts: list[int]) -> None:
    """Content and rest do not depend on how the bytes arrive."""
    body = b"".join(b"%x\r\n%b\r\n" % (len(chunk), chunk) for chunk in chunks) + b"0\r\n\r\nrest"
    edges = sorted({0, len(body), *(cut for cut in cuts if cut < len(body))})

    content, reader = read(*(body[start:end] for start, end in pairwise(edges)))

    assert b"".join(chunks) == content
    assert (True, b"rest") == (reader.done, reader.rest)
