import pytest

from core.delivery.failures import InvalidRequestError
from core.delivery.request import read_url, request_head, wire_headers, wire_request
from core.headers import Headers
from core.model import Order
from tests.core.delivery.endpoints import order


def built(asked: Order) -> bytes:
    return wire_request(asked).head


@pytest.mark.parametrize(
    ("url", "host", "target"),
    [
        pytest.param("http://example.com", "example.com", "/", id="no path"),
        pytest.param("  https://example.com/a \n", "example.com", "/a", id="spaces around"),
        pytest.param("http://example.com/a?b=c#d", "example.com", "/a?b=c", id="fragment dropped"),
        pytest.param("http://example.com:80/", "example.com", "/", id="default port"),
        pytest.param("http://example.com:8080/", "example.com:8080", "/", id="port"),
        pytest.param("http://[::1]:8080/x", "[::1]:8080", "/x", id="IPv6 literal"),
        pytest.param("http://EXAMPLE.com/A", "example.com", "/A", id="case of the host"),
        pytest.param("http://bücher.example/ü", "xn--bcher-kva.example", "/%C3%BC", id="other scripts"),
        pytest.param("http://example.com/a@b", "example.com", "/a@b", id="at sign in the path"),
        pytest.param("http://example.com?e=a@b", "example.com", "/?e=a@b", id="at sign in the query"),
        pytest.param("http://example.com#a@b", "example.com", "/", id="at sign in the fragment"),
    ],
)
def test_a_url_leads_to_host_and_target(url: str, host: str, target: str) -> None:
    """Host field and request target come out of the URL."""
    head = built(order(url)).decode("ascii")

    assert head.startswith(f"POST {target} HTTP/1.1\r\nhost: {host}\r\n")


@pytest.mark.parametrize(
    ("url", "words"),
    [
        ("", "must start with http"),
        ("example.com/hook", "must start with http"),
        ("ftp://example.com/", "must start with http"),
        ("http:///path", "names no host"),
        ("http://", "names no host"),
        ("http://example.com:99999/", "between 1 and 65535"),
        ("http://example.com:0/", "between 1 and 65535"),
        ("http://exa mple.com/", "cannot have"),
        ("http://[::1/", "not well formed"),
        ("http://example.com/\x00", "not well formed"),
        ("http://user:secret@example.com/", "user name or password"),
        ("http://@example.com/", "user name or password"),
        ("http://@example.com?a", "user name or password"),
        ("http://" + "a" * 70_000, "not well formed"),
    ],
)
def test_a_url_that_cannot_be_called(url: str, words: str) -> None:
    """A wrong URL is refused with a sentence that does not repeat it."""
    with pytest.raises(InvalidRequestError, match=words) as caught:
        read_url(url)

    assert "secret" not in str(caught.value)


@pytest.mark.parametrize(
    ("method", "headers", "body", "expected"),
    [
        pytest.param(
            "POST", (("X-A", "1"),), b"{}",
            (("host", "h"), ("connection", "keep-alive"), ("X-A", "1"), ("content-length", "2")),
            id="ours around",
        ),
        pytest.param(
            "POST", (), b"",
            (("host", "h"), ("connection", "keep-alive"), ("content-length", "0")), id="empty body",
        ),
        pytest.param("GET", (), b"", (("host", "h"), ("connection", "keep-alive")), id="no body"),
        pytest.param(
            "DELETE", (), b"x",
            (("host", "h"), ("connection", "keep-alive"), ("content-length", "1")), id="odd body",
        ),
        pytest.param(
            "POST", (("Content-Length", "2"), ("HOST", "other"), ("Connection", "close")), b"{}",
            (("Content-Length", "2"), ("HOST", "other"), ("Connection", "close")), id="its own",
        ),
    ],
)  # fmt: skip
def test_headers_go_out_in_order(method: str, headers: Headers, body: bytes, expected: Headers) -> None:
    """host, connection, the order's own, content-length; ours only where the order has none."""
    assert expected == wire_headers(order("http://h/", method=method, headers=headers, body=body), host="h")


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        pytest.param({"headers": (("X-A", "a\r\nX-B: b"),)}, "carriage return", id="CR LF in a value"),
        pytest.param({"headers": (("X-A", "a\0"),)}, "NUL", id="NUL in a value"),
        pytest.param({"headers": (("X-A", "—"),)}, "cannot contain", id="outside Latin-1"),
        pytest.param({"headers": (("X A", "a"),)}, "a space", id="space in a name"),
        pytest.param({"headers": (("", "a"),)}, "needs a name", id="no name"),
        pytest.param(
            {"headers": (("Transfer-Encoding", "chunked"),)}, "Transfer-Encoding", id="transfer coding"
        ),
        pytest.param({"headers": (("Content-Length", "9"),)}, "does not fit the body", id="wrong length"),
        pytest.param({"method": "PO ST"}, "must be a word", id="method of two words"),
        pytest.param({"method": ""}, "must be a word", id="no method"),
        pytest.param({"method": "CONNECT"}, "tunnel", id="CONNECT"),
    ],
)
def test_what_cannot_be_sent_is_refused(changes: dict, words: str) -> None:
    """Nothing ambiguous leaves the machine."""
    with pytest.raises(InvalidRequestError, match=words):
        built(order("http://example.com/", **changes))


def test_a_method_goes_out_as_ordered() -> None:
    """Methods are case-sensitive, and are not put into capitals."""
    assert built(order("http://example.com/", method="Notify")).startswith(b"Notify / HTTP/1.1\r\n")


@pytest.mark.parametrize(
    ("method", "target", "headers"),
    [
        pytest.param("GET / HTTP/1.1\r\nx:", b"/", (), id="a line break in the method"),
        pytest.param("", b"/", (), id="no method"),
        pytest.param("GET", b"", (), id="no target"),
        pytest.param("GET", b"/ HTTP/1.1\r\nx: y", (), id="a line break in the target"),
        pytest.param("GET", b"/a b", (), id="a space in the target"),
        pytest.param("GET", b"/", (("a", "b\r\nc: d"),), id="a line break in a value"),
        pytest.param("GET", b"/", (("a", "b"), ("c: d\r\ne", "f")), id="a line break in a name"),
        pytest.param("GET", b"/", (("a: b", "c"),), id="a colon in a name"),
        pytest.param("GET", b"/", (("a", "b"), ("", "c")), id="a name that is empty"),
        pytest.param("GET", b"/", (("a", "\u20ac"),), id="a character that is no byte"),
        pytest.param("GET", b"/", (("a", "b\0"),), id="NUL"),
    ],
)
def test_nothing_ambiguous_is_sent(method: str, target: bytes, headers: Headers) -> None:
    """Whoever asks: an order, or an httpx client."""
    with pytest.raises(InvalidRequestError):
        request_head(method, target, headers)
