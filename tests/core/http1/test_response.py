from contextlib import nullcontext

import pytest
from hypothesis import example, given, strategies

from core.headers import Headers
from core.http1.chunked import MalformedError
from core.http1.response import (
    HEAD_LIMIT,
    INTERIM_LIMIT,
    BodyEnd,
    ResponseReader,
    body_framing,
    head_end,
    read_head,
)

CHUNKED = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"


def feed(reader: ResponseReader, raw: bytes, step: int) -> None:
    for start in range(0, len(raw), step):
        reader.feed(raw[start : start + step])


@pytest.mark.parametrize(
    ("raw", "status", "reason", "headers", "note"),
    [
        pytest.param(
            b"HTTP/1.1 200 OK\r\nA: 1\r\na:2 \r\n\r\n", 200, "OK", (("A", "1"), ("a", "2")), None, id="plain"
        ),
        pytest.param(
            b"HTTP/1.1 404 Not  Found\r\n\r\n", 404, "Not  Found", (), None, id="spaces in the reason"
        ),
        pytest.param(b"HTTP/1.1 200 \r\n\r\n", 200, "", (), None, id="empty reason"),
        pytest.param(b"HTTP/1.1 200 \xff\r\n\r\n", 200, "\xff", (), None, id="reason beyond ASCII"),
        pytest.param(
            b"HTTP/1.1 200\r\n\r\n", 200, "", (), "without the space", id="no space after the status"
        ),
        pytest.param(b"HTTP/1.1 200 OK\nA: 1\n\n", 200, "OK", (("A", "1"),), "bare line feed", id="bare LF"),
        pytest.param(
            b"HTTP/1.1 200 OK\r\nA: 1\n\r\n", 200, "OK", (("A", "1"),), "bare line feed", id="mixed line ends"
        ),
        pytest.param(b"HTTP/1.7 200 OK\r\n\r\n", 200, "OK", (), "version", id="odd version"),
        pytest.param(b"HTTP/1.1 799 Odd\r\n\r\n", 799, "Odd", (), "799 is outside", id="odd status"),
        pytest.param(
            b"HTTP/1.1 200 OK\r\nA: 1\r\n  2\r\n\r\n", 200, "OK", (("A", "1 2"),), "folded", id="folded value"
        ),
        pytest.param(
            b"HTTP/1.1 200 OK\r\nA : 1\r\n\r\n",
            200,
            "OK",
            (("A", "1"),),
            "White space",
            id="space before colon",
        ),
        pytest.param(
            b"HTTP/1.1 200 OK\r\nnonsense\r\nA: 1\r\n\r\n",
            200,
            "OK",
            (("A", "1"),),
            "passed over",
            id="no colon",
        ),
        pytest.param(
            b"HTTP/1.1 200 OK\r\nA: \x01\r\n\r\n",
            200,
            "OK",
            (("A", "\x01"),),
            "not allowed",
            id="control character",
        ),
        pytest.param(
            b"HTTP/1.1 200 OK\r\nA(: 1\r\n\r\n", 200, "OK", (("A(", "1"),), "not allowed", id="odd name"
        ),
    ],
)
def test_a_head_is_read_with_patience(
    raw: bytes, status: int, reason: str, headers: Headers, note: str | None
) -> None:
    """What can be understood is read; what is odd is noted once."""
    head = read_head(raw)

    assert (status, reason, headers) == (head.status, head.reason, head.headers)
    assert (note is None) == (head.notes == ())
    assert note is None or note in head.notes[0]


@pytest.mark.parametrize(
    "raw",
    [
        b"HTTP/1.1\r\n\r\n",
        b"HTTP/1.1 OK\r\n\r\n",
        b"HTTP/1.1 20 OK\r\n\r\n",
        b"HTTP/1.1 2000 OK\r\n\r\n",
        b"HTTP/11 200 OK\r\n\r\n",
        b"http/1.1 200 OK\r\n\r\n",
        b"ICY 200 OK\r\n\r\n",
        b"\r\n\r\n",
    ],
)
def test_garbage_is_malformed(raw: bytes) -> None:
    """Without a status line there is no answer."""
    with pytest.raises(MalformedError):
        read_head(raw)


@pytest.mark.parametrize(
    ("buffer", "end"),
    [
        (b"", -1),
        (b"a\r\n", -1),
        (b"a\r\n\r", -1),
        (b"a\r\n\r\nb", 5),
        (b"a\n\nb", 3),
        (b"a\n\r\nb", 4),
        (b"a\n\nb\r\n\r\n", 3),
    ],
)
def test_a_head_ends_with_a_blank_line(buffer: bytes, end: int) -> None:
    """The first blank line, of either kind, is the end."""
    assert end == head_end(buffer)


@pytest.mark.parametrize(
    ("method", "head", "end", "size", "keeps_open"),
    [
        pytest.param("POST", b"200\r\nContent-Length: 5", BodyEnd.LENGTH, 5, True, id="length"),
        pytest.param("POST", b"200\r\nContent-Length: 5, 5", BodyEnd.LENGTH, 5, True, id="same length twice"),
        pytest.param(
            "POST", b"200\r\nContent-Length: 02, " + b"0" * 5000 + b"2", BodyEnd.LENGTH, 2, True, id="zeros"
        ),
        pytest.param("POST", b"200\r\nTransfer-Encoding: CHUNKED", BodyEnd.CHUNKED, 0, True, id="chunked"),
        pytest.param(
            "POST", b"200\r\nTransfer-Encoding: chunked\r\nContent-Length: 5", BodyEnd.CHUNKED, 0, False,
            id="chunked and length",
        ),
        pytest.param(
            "POST", b"200\r\nTransfer-Encoding: , chunked,", BodyEnd.CHUNKED, 0, True, id="empty list elements"
        ),
        pytest.param(
            "POST", b"200\r\nTransfer-Encoding: ,\r\nContent-Length: 5", BodyEnd.LENGTH, 5, True,
            id="an empty list",
        ),
        pytest.param("POST", b"200\r\nTransfer-Encoding: gzip", BodyEnd.CLOSE, 0, False, id="not chunked"),
        pytest.param("POST", b"200", BodyEnd.CLOSE, 0, False, id="neither"),
        pytest.param(
            "POST", b"200\r\nConnection: a, Close\r\nContent-Length: 0", BodyEnd.LENGTH, 0, False, id="close"
        ),
        pytest.param("HEAD", b"200\r\nContent-Length: 5", BodyEnd.NONE, 0, True, id="HEAD"),
        pytest.param("POST", b"204", BodyEnd.NONE, 0, True, id="204"),
        pytest.param("POST", b"204\r\nContent-Length: 0", BodyEnd.NONE, 0, True, id="204 and length 0"),
        pytest.param("POST", b"204\r\nContent-Length: 5", BodyEnd.NONE, 0, False, id="204 and a length"),
        pytest.param("POST", b"304\r\nContent-Length: 5", BodyEnd.NONE, 0, True, id="304"),
        pytest.param("POST", b"101", BodyEnd.NONE, 0, False, id="101"),
    ],
)  # fmt: skip
def test_framing(method: str, head: bytes, end: BodyEnd, size: int, keeps_open: bool) -> None:
    """The table of RFC 9112 §6.3."""
    framing = body_framing(read_head(b"HTTP/1.1 " + head + b"\r\n\r\n"), method)

    assert (end, size, keeps_open) == (framing.end, framing.size, framing.keeps_open)


def test_http_1_0_closes_unless_asked() -> None:
    """An HTTP/1.0 answer ends the connection, unless it says keep-alive."""
    plain = read_head(b"HTTP/1.0 200 OK\r\nContent-Length: 0\r\n\r\n")
    kept = read_head(b"HTTP/1.0 200 OK\r\nContent-Length: 0\r\nConnection: keep-alive\r\n\r\n")

    assert not body_framing(plain, "POST").keeps_open
    assert body_framing(kept, "POST").keeps_open


@pytest.mark.parametrize("length", ["5, 6", "-5", "+5", "5 5", "", "five", "9" * 19, "\u0665"])
def test_lengths_that_say_nothing(length: str) -> None:
    """A length that is no number, or two that differ, cannot be followed."""
    raw = f"HTTP/1.1 200 OK\r\nContent-Length: {length}\r\n\r\n".encode()
    with pytest.raises(MalformedError):
        body_framing(read_head(raw), "POST")


@pytest.mark.parametrize(
    ("raw", "body_start", "body_size", "surplus"),
    [
        pytest.param(b"HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\nabc", 38, 3, 0, id="length"),
        pytest.param(b"HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\nabcde", 38, 3, 2, id="surplus"),
        pytest.param(CHUNKED + b"3\r\nabc\r\n0\r\n\r\n", 47, 3, 0, id="chunked"),
        pytest.param(CHUNKED + b"3\r\nabc\r\n0\r\nT: 1\r\n\r\nxy", 47, 3, 2, id="chunked, trailer, surplus"),
        pytest.param(b"HTTP/1.1 100 Go\r\n\r\nHTTP/1.1 204 None\r\n\r\n", 40, 0, 0, id="interim"),
    ],
)
@pytest.mark.parametrize("step", [1, 2, 7, 1000])
def test_bytes_may_come_in_any_pieces(
    raw: bytes, body_start: int, body_size: int, surplus: int, step: int
) -> None:
    """However the bytes are cut, the parts are the same."""
    reader = ResponseReader("POST")
    feed(reader, raw, step)

    assert reader.done
    assert (body_start, body_size, surplus) == (reader.body_start, reader.body_size, reader.surplus)
    assert reader.keeps_open == (surplus == 0)
    assert reader.end() is None


def test_trailers_are_noted() -> None:
    """They are in the bytes that are kept, and nowhere else."""
    reader = ResponseReader("POST")
    reader.feed(CHUNKED + b"3\r\nabc\r\n0\r\nT: 1\r\nU: 2\r\n\r\n")

    assert reader.notes() == ["2 trailer field(s) followed the body."]


@pytest.mark.parametrize("step", [5, 1000])
def test_another_protocol_is_named_though_it_sends_a_blank_line(step: int) -> None:
    """However its greeting is cut."""
    with pytest.raises(MalformedError, match="speaks SSH"):
        feed(ResponseReader("POST"), b"SSH-2.0-x\r\n\r\n", step)


@pytest.mark.parametrize("step", [1, 5, 1000])
def test_what_was_read_of_a_broken_body_counts(step: int) -> None:
    """However the bytes are cut, the content before the violation is counted."""
    raw = CHUNKED + b"5\r\nhello\r\nzz\r\n"
    reader = ResponseReader("POST")
    with pytest.raises(MalformedError):
        feed(reader, raw, step)

    assert 5 == reader.body_size


def test_the_end_of_the_connection_ends_a_body_without_length() -> None:
    """Only then is such an answer whole."""
    reader = ResponseReader("POST")
    reader.feed(b"HTTP/1.1 200 OK\r\n\r\nabc")
    before = reader.done
    why_not = reader.end()

    assert (False, None, True, 3) == (before, why_not, reader.done, reader.body_size)


def test_limits() -> None:
    """A head that never ends and a row of interim answers are cut off."""
    long_head = ResponseReader("POST")
    with pytest.raises(MalformedError, match="longer than"):
        long_head.feed(b"HTTP/1.1 200 OK\r\nA: " + b"a" * HEAD_LIMIT)
    chatty = ResponseReader("POST")
    with pytest.raises(MalformedError, match="interim"):
        chatty.feed(b"HTTP/1.1 103 Hints\r\n\r\n" * (INTERIM_LIMIT + 1))


@pytest.mark.parametrize("step", [40_000, 300_000, 1_000_000])
@pytest.mark.parametrize(("size", "is_read"), [(HEAD_LIMIT, True), (HEAD_LIMIT + 1, False)])
def test_the_limit_of_a_head_does_not_depend_on_the_pieces(size: int, is_read: bool, step: int) -> None:
    """A head that is whole is as long as one that is not."""
    start, end = b"HTTP/1.1 200 OK\r\nA: ", b"\r\n\r\n"
    raw = start + b"a" * (size - len(start) - len(end)) + end
    reader = ResponseReader("POST")

    with nullcontext() if is_read else pytest.raises(MalformedError, match="longer than"):
        feed(reader, raw, step)
    assert is_read == (reader.head is not None)


@example(b"HTTP/1.1 200 OK\nContent-Length: 3\n\n", [b"\r\n"])
@given(
    strategies.sampled_from(
        [b"", b"HTTP/1.1 200 OK\r\n", CHUNKED, b"HTTP/1.1 200 OK\nContent-Length: 3\n\n"]
    ),
    strategies.lists(strategies.binary(max_size=40), max_size=6),
)
def test_no_bytes_surprise_the_reader(start: bytes, pieces: list[bytes]) -> None:
    """Whatever comes is read or is malformed; and pieces read as the whole does."""

    def outcome(*parts: bytes) -> tuple[object, ...]:
        reader = ResponseReader("POST")
        try:
            for part in parts:
                reader.feed(part)
        except MalformedError:
            return ("malformed",)
        return reader.head, reader.body_start, reader.body_size, reader.done, reader.surplus, reader.end()

    assert outcome(start, *pieces) == outcome(start + b"".join(pieces))
