"""From an order to the request that goes out: its URL, its headers in order, the bytes of its head.

What cannot be sent as it stands is refused with a sentence; nothing is mended in silence.
"""

import re
from functools import lru_cache
from typing import NamedTuple

import httpx

from core.delivery.failures import InvalidRequestError
from core.headers import TOKEN, Headers, fields_problem, first, listed
from core.model import Order

# Methods whose request has a body by its nature: an empty one is announced. Source: RFC 9110 §8.6.
_WITH_BODY = frozenset(("POST", "PUT", "PATCH"))
_HOST = re.compile(rb"[0-9A-Za-z_.\-]+|[0-9A-Fa-f:.]+")  # a name, or an IPv6 literal without its brackets
_AUTHORITY_END = re.compile(r"[/?#]")  # RFC 3986 §3.2
_TARGET = re.compile(r"[\x21-\x7e]+")


class WireRequest(NamedTuple):
    """A request as it goes out, its body apart."""

    url: httpx.URL
    headers: Headers
    head: bytes

    @property
    def closes(self) -> bool:
        """Whether it asks that no other exchange follow on its connection."""
        return b"close" in self.head.lower() and "close" in listed(self.headers, "connection")


def wire_request(order: Order) -> WireRequest:
    """The request of an order. ``InvalidRequestError`` where it cannot be sent as it stands."""
    _check_method(order.method)
    url = read_url(order.url)
    headers = wire_headers(order, host=url.netloc.decode("ascii"))
    return WireRequest(url, headers, request_head(order.method, url.raw_path, headers))


@lru_cache(maxsize=256)
def read_url(text: str) -> httpx.URL:
    """Where an order goes. Spaces around the URL and its fragment are dropped.

    ``InvalidRequestError`` where it has no host, another scheme, or a user name in it.
    """
    try:
        url = httpx.URL(text.strip())
    except (httpx.InvalidURL, UnicodeError):
        raise InvalidRequestError("The URL is not well formed.") from None
    if url.scheme not in ("http", "https"):
        raise InvalidRequestError("The URL must start with http:// or https://.")
    if not url.host:
        raise InvalidRequestError("The URL names no host.")
    if not _HOST.fullmatch(url.raw_host):
        raise InvalidRequestError("The host in the URL contains characters that a host name cannot have.")
    if url.userinfo or "@" in _AUTHORITY_END.split(text.split("//", 1)[1], maxsplit=1)[0]:
        raise InvalidRequestError(
            "The URL holds a user name or password. Use an Authorization header instead."
        )
    if url.port is not None and not 1 <= url.port <= 65535:
        raise InvalidRequestError("The port in the URL is not between 1 and 65535.")
    return url


def wire_headers(order: Order, *, host: str) -> Headers:
    """The headers of an order as they go out: host, connection, the order's own, content-length.

    Ours are left out where the order has its own. ``InvalidRequestError`` where a header contradicts the body.
    """
    own = {name.lower() for name, _ in order.headers}
    _check_framing(order, own)
    headers = list(order.headers)
    if "connection" not in own:
        headers.insert(0, ("connection", "keep-alive"))
    if "host" not in own:
        headers.insert(0, ("host", host))
    if "content-length" not in own and (order.body or order.method in _WITH_BODY):
        headers.append(("content-length", str(len(order.body))))
    return tuple(headers)


def request_head(method: str, target: bytes, headers: Headers) -> bytes:
    """Request line, fields and blank line; ``InvalidRequestError`` rather than anything ambiguous."""
    path = target.decode("latin-1")
    if not (TOKEN.fullmatch(method) and _TARGET.fullmatch(path)):
        raise InvalidRequestError("The request line contains characters that cannot be sent.")
    if problem := fields_problem(headers):
        raise InvalidRequestError(problem)
    fields = "".join([f"{name}: {value}\r\n" for name, value in headers])
    return f"{method} {path} HTTP/1.1\r\n{fields}\r\n".encode("latin-1")


def _check_method(method: str) -> None:
    if not TOKEN.fullmatch(method):
        raise InvalidRequestError("The method must be a word such as POST.")
    if method == "CONNECT":
        raise InvalidRequestError(
            "CONNECT asks for a tunnel, which a webhook never does. Use another method."
        )


def _check_framing(order: Order, own: set[str]) -> None:
    if "transfer-encoding" in own:
        raise InvalidRequestError("Transfer-Encoding cannot be set: the body is sent with its length.")
    if "content-length" in own and first(order.headers, "content-length") != str(len(order.body)):
        raise InvalidRequestError(
            f"Content-Length does not fit the body, which has {len(order.body):,} bytes. Leave it out."
        )
