"""Heads, read and judged without a socket."""

import pytest

from core.http1.chunked import MalformedError
from core.http1.request import Framing, Head, check_bytes, check_head, check_request_line, read_head
from core.http1.target import is_authority
from tests.core.http1.requests import CHUNKS, METHODS, ODD, REFUSED, get, post


def judged(raw: bytes) -> Framing:
    while raw.startswith(b"\r\n"):
        raw = raw[2:]
    head = raw.partition(b"\r\n\r\n")[0]
    return check_head(head, read_head(head))


IN_THE_HEAD = {
    name: case
    for name, case in REFUSED.items()
    if not name.startswith("chunks:") and case[1] not in (413, 414) and b"\r\n\r\n" in case[0]
}


@pytest.mark.parametrize("name", [name for name, case in IN_THE_HEAD.items() if len(case[0]) < 50_000])
def test_a_violation_is_refused_in_a_sentence(name: str) -> None:
    """Every violation raises the status that fits and a sentence that repeats nothing of the request."""
    raw, status = IN_THE_HEAD[name]

    with pytest.raises(MalformedError) as caught:
        judged(raw)

    assert status == caught.value.status
    assert caught.value.reason.endswith((".", ")."))
    assert caught.value.reason[0].isupper()


@pytest.mark.parametrize("raw", ODD.values(), ids=ODD.keys())
def test_what_is_only_odd_passes(raw: bytes) -> None:
    """No rule is stricter than the grammar."""
    judged(raw)


def test_a_head_is_read_as_it_came() -> None:
    """Order, case and duplicates of fields stay; white space around a value does not belong to it."""
    raw = b"POST /a?b HTTP/1.1\r\nHost: a\r\nX-A:1\r\nx-a: \t2 \r\nX-B: caf\xe9"

    expected = (("Host", "a"), ("X-A", "1"), ("x-a", "2"), ("X-B", "café"))
    assert Head("POST", "/a?b", "HTTP/1.1", expected) == read_head(raw)


def test_a_broken_head_is_read_as_far_as_possible() -> None:
    """Reading never fails: the good fields around a broken one are there."""
    head = read_head(b"nonsense\r\nX-A: 1\r\nbroken line\r\nX-B: 2")

    assert Head("", "", "", (("X-A", "1"), ("X-B", "2")), 2) == head


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        (get(), Framing(0, True, False)),
        (post(b"Content-Length: 12"), Framing(12, True, False)),
        (post(b"Transfer-Encoding: chunked"), Framing(None, True, False)),
        (get(b"Connection: close"), Framing(0, False, False)),
        (get(b"Connection: X, CLOSE"), Framing(0, False, False)),
        (get(b"Connection: X", b"Connection: close"), Framing(0, False, False)),
        (get(line=b"GET / HTTP/1.0"), Framing(0, False, False)),
        (get(b"Connection: Keep-Alive", line=b"GET / HTTP/1.0"), Framing(0, True, False)),
        (get(b"Connection: keep-alive, close", line=b"GET / HTTP/1.0"), Framing(0, False, False)),
        (post(b"Content-Length: 1", b"Expect: 100-Continue"), Framing(1, True, True)),
        (post(b"Content-Length: 1", b"Expect: 100-continue", version=b"1.0"), Framing(1, False, False)),
    ],
    ids=[
        "no body", "sized", "chunked", "close", "close among others", "close in a second field", "1.0",
        "1.0 kept alive", "1.0 both", "expecting", "1.0 expecting",
    ],
)  # fmt: skip
def test_framing(raw: bytes, expected: Framing) -> None:
    """What the head says about the body and the connection is what is done."""
    assert expected == judged(raw)


@pytest.mark.parametrize(
    ("authority", "expected"),
    [
        ("example.com", True),
        ("127.0.0.1:0", True),
        ("[::1]", True),
        ("[2001:DB8::ff:192.0.2.1]:80", True),
        ("[1:2:3:4:5:6:7::]", True),
        ("[v1.a]", True),
        ("[VF.a:b]:80", True),
        ("a:65535", True),
        ("a:", True),
        ("xn--caf-dma.example", True),
        ("%61", True),
        ("", False),
        (":80", False),
        ("a:65536", False),
        ("a:-1", False),
        ("a:\N{ARABIC-INDIC DIGIT THREE}", False),
        ("a@b", False),
        ("a,b", False),
        ("[::1", False),
        ("::1", False),
        ("[]", False),
        ("[:]", False),
        ("[1::2::3]", False),
        ("[1:2:3:4:5:6:7:8:9]", False),
        ("[::1.2.3.256]", False),
        ("[fe80::1%25eth0]:80", False),
        ("[fe80::1%eth0]", False),
        ("[v1]", False),
        ("[vg.a]", False),
        ("[::1]a", False),
        ("a[::1]", False),
        ("%6", False),
        ("a\n", False),
    ],
)
def test_authority(authority: str, expected: bool) -> None:
    """A host is a name or an address, then maybe a port; nothing else."""
    assert expected is is_authority(authority)


def test_a_stray_line_end_is_seen_before_the_head_is_whole() -> None:
    """More bytes cannot mend it, so nobody waits for them; a last CR may yet get its line feed."""
    check_bytes(b"GET / HTTP/1.1\r\nHost: a\r")
    for raw in (b"GET / HTTP/1.1\n", b"GET / HTTP/1.1\rH", b"GET / HTTP/1.1\r\nX: \0"):
        with pytest.raises(MalformedError):
            check_bytes(raw)


def test_a_stray_line_end_is_seen_across_two_arrivals() -> None:
    """Bytes already judged are not judged again, and a pair is not torn between them."""
    raw = b"GET / HTTP/1.1\r\nHost: a\r\n"
    for start in range(len(raw)):
        check_bytes(raw, start)


@pytest.mark.parametrize(
    ("line", "word"),
    [
        (b"PRI * HTTP/2.0", "HTTP/2 connection"),
        (b"GET /", "HTTP/0.9"),
        (b"GET HTTP/1.1", "no target"),
        (b"GET /a b HTTP/1.1", "space"),
        (b"GET /a#b HTTP/1.1", "fragment"),
        ("GET /é HTTP/1.1".encode(), "ASCII"),
        (b"GET /%z HTTP/1.1", "percent"),
        (b"CONNECT / HTTP/1.1", "CONNECT"),
    ],
    ids=["HTTP/2", "HTTP/0.9", "no target", "space", "fragment", "ASCII", "percent", "CONNECT"],
)
def test_a_reason_names_what_is_wrong(line: bytes, word: str) -> None:
    """The sentence says which of the many things that can be wrong it is."""
    with pytest.raises(MalformedError, match=word):
        check_request_line(line)


def test_a_reason_counts_header_lines() -> None:
    """The sentence points to the line, since it does not repeat it."""
    with pytest.raises(MalformedError, match="Header line 3 continues"):
        judged(get(b"X: a", b" b"))


def test_the_tables_are_large() -> None:
    """The aim is to be ahead of every server measured: that takes cases."""
    assert len(REFUSED) >= 190
    assert len(ODD) >= 50
    assert len(CHUNKS) >= 30
    assert METHODS
