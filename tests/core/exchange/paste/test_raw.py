import pytest

from core.errors import InputError
from core.exchange.paste import Pasted, read_request

MESSAGES = {
    "CR LF": (b"POST /a?b HTTP/1.1\r\nHost: h\r\nX-A: 1\r\n\r\n{}\r\n", "POST", "https://h/a?b", b"{}\r\n"),
    "LF": (b"PUT /a HTTP/1.1\nHost: h\n\n\n{}", "PUT", "https://h/a", b"\n{}"),
    "this machine": (b"POST / HTTP/1.1\nHost: 127.0.0.1:89\n\n", "POST", "http://127.0.0.1:89/", b""),
    "as forwarded": (b"POST / HTTP/1.1\nhost: h\nX-Forwarded-Proto: http\n\n", "POST", "http://h/", b""),
    "no version": (b"GET /a\nHost: h\n\n", "GET", "https://h/a", b""),
    "a whole URL": (b"POST http://h/a HTTP/2\n\nx", "POST", "http://h/a", b"x"),
    "no host": (b"POST /a HTTP/1.1\n\nx", "POST", "/a", b"x"),
    "fields only": (b"X-Signature: abc\n\n{}", "POST", "", b"{}"),
    "all bytes": (b"POST /a HTTP/1.1\n\n" + bytes(range(256)), "POST", "/a", bytes(range(256))),
    "lines before it": (b"\r\n\r\nPOST /a HTTP/1.1\n\nx", "POST", "/a", b"x"),
    "its length": (b"POST /a HTTP/1.1\nContent-Length: 2\n\nxyHTTP/1.1 200 OK", "POST", "/a", b"xy"),
    "chunks": (
        b"POST /a HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nxy\r\n0\r\n\r\n", "POST", "/a", b"xy"
    ),
    "chunks that are none": (b"POST /a HTTP/1.1\nTransfer-Encoding: chunked\n\n{}", "POST", "/a", b"{}"),
}  # fmt: skip


@pytest.mark.parametrize(("data", "method", "url", "body"), MESSAGES.values(), ids=MESSAGES)
def test_a_message(data: bytes, method: str, url: str, body: bytes) -> None:
    """However it was copied, the bytes of the body stay as they are."""
    pasted = read_request(data)

    assert (pasted.method, pasted.url, pasted.body) == (method, url, body)


def test_fields_are_kept() -> None:
    """Order, case and duplicates; folded lines are one, white space around a value is not part of it."""
    pasted = read_request(b"A:  1 \nb: 2\nA: \n  three\n\n")

    assert pasted == Pasted(
        method="POST", url="", headers=(("A", "1"), ("b", "2"), ("A", "three")), body=b"", form="fields"
    )


NOTED = {
    "https": (b"POST /a HTTP/1.1\nHost: h\n\n", "https is supposed"),
    "cut": (b"A: 1\nContent-Length: 1\n\nab", "is left out"),
    "short": (b"A: 1\nContent-Length: 3\n\nab", "says 3"),
    "no body": (b"A: 1\n", "no empty line"),
}


@pytest.mark.parametrize(("data", "words"), NOTED.values(), ids=NOTED)
def test_what_had_to_be_supposed_is_said(data: bytes, words: str) -> None:
    """A note a supposition."""
    assert words in read_request(data).notes[0]


REFUSED = {
    "nothing": (b" \n", "is empty"),
    "a response": (b"HTTP/1.1 200 OK\n\n", "This is a response"),
    "no field": (b"POST / HTTP/1.1\nX: 1\nwhat is this\n\n", "Line 3: This is no header field"),
    "no request": (b"what is this at all\n\n", "neither a request nor a header field"),
    "a control character": (b"X: a\x00b\n\n", "NUL"),
    "many fields": (b"X: 1\n" * 1001 + b"\n", "more than 1000"),
    "another program": (b'fetch("http://h/")', "Copy as cURL"),
    "too large": (b"X: 1\n\n" + bytes(20 * 2**20), "larger than 20 MiB"),
}  # fmt: skip


@pytest.mark.parametrize(("data", "words"), REFUSED.values(), ids=REFUSED)
def test_what_cannot_be_read_is_refused_in_words(data: bytes, words: str) -> None:
    """With its line, where it has one."""
    with pytest.raises(InputError) as caught:
        read_request(data)

    assert words in str(caught.value)
