"""Where a redirect leads: a pure decision over the order that was answered and the head of the answer.

Source: Logto webhook reference, section 6; Fetch standard, "HTTP-redirect fetch", as Logto's client keeps it.
"""

import re
from typing import NamedTuple

import httpx
import msgspec

from core.delivery.failures import InvalidRequestError
from core.delivery.request import read_url, wire_request
from core.delivery.transport import origin_of
from core.headers import Headers, first
from core.http1.response import ResponseHead
from core.model import Order

# 300 leaves the choice to a person, 304 is about caches, 305 and 306 are no longer used.
_FOLLOWED = frozenset((301, 302, 303, 307, 308))
# What speaks of the body, and goes where it goes. Source: Fetch standard, "request-body-header name".
_OF_BODY = frozenset(
    ("content-encoding", "content-language", "content-length", "content-location", "content-type")
)
# What is meant for one origin only. Source: Fetch standard; undici, lib/web/fetch/index.js.
_OF_ORIGIN = frozenset(("authorization", "cookie", "host", "proxy-authorization"))
_ABSOLUTE = re.compile(r"https?://", re.IGNORECASE)
_BEFORE_QUERY = re.compile(r"[^?#]*")
_SECRET = frozenset(("authorization", "cookie", "proxy-authorization"))


class Redirect(NamedTuple):
    """What a redirect asks for."""

    order: Order | None
    """The next request; ``None`` where it is not followed: the redirect is then the answer."""
    words: str
    """What the next request is and why, or why there is none."""


def redirect_of(order: Order, head: ResponseHead, *, followed: int) -> Redirect | None:
    """Where an answer leads; ``None`` where it is no redirect, or none is to be followed at all.

    Args:
        followed: how many redirects of this attempt came before.
    """
    if head.status not in _FOLLOWED or not order.redirects:
        return None
    location = first(head.headers, "location")
    if not location:
        return Redirect(None, f"The {head.status} was not followed: it has no Location.")
    if followed >= order.redirects:
        return Redirect(
            None, f"Redirect {followed + 1} was not followed: an attempt follows at most {order.redirects}."
        )
    try:
        following = _following(order, head.status, location)
        wire_request(following)
    except InvalidRequestError as error:
        return Redirect(None, f"The {head.status} was not followed: its Location cannot be called. {error}")
    return Redirect(following, _words(order, following, head.status))


def leads_on(order: Order, followed: int, head: ResponseHead) -> bool:
    """Whether an answer is a redirect that is followed, so that nobody needs to read its body."""
    redirect = redirect_of(order, head, followed=followed)
    return redirect is not None and redirect.order is not None


def _following(order: Order, status: int, location: str) -> Order:
    url = _resolved(order.url, location)
    if _becomes_get(order.method, status):
        order = msgspec.structs.replace(
            order, method="GET", body=b"", headers=_without(order.headers, _OF_BODY)
        )
    if origin_of(read_url(order.url)) != origin_of(read_url(url)):
        order = msgspec.structs.replace(order, headers=_without(order.headers, _OF_ORIGIN))
    return msgspec.structs.replace(order, url=url)


def _becomes_get(method: str, status: int) -> bool:
    if status == 303:
        return method not in ("GET", "HEAD")
    return status in (301, 302) and method == "POST"


def _resolved(url: str, location: str) -> str:
    """A Location against the URL it answers.

    Bytes beyond ASCII are taken as UTF-8, and a backslash before the query as a slash, as browsers and Logto's client
    take them.
    """
    text = location.encode("latin-1").decode("utf-8", "replace")
    text = _BEFORE_QUERY.sub(lambda found: found[0].replace("\\", "/"), text, count=1)
    if _ABSOLUTE.match(text):
        return text
    try:
        return str(read_url(url).join(text))
    except (httpx.InvalidURL, ValueError):
        raise InvalidRequestError("The URL is not well formed.") from None


def _without(headers: Headers, names: frozenset[str]) -> Headers:
    return tuple(field for field in headers if field[0].lower() not in names)


def _words(before: Order, after: Order, status: int) -> str:
    if after.method != before.method:
        words = f"{status}: {after.method} without the body"
    else:
        words = f"{status}: {after.method} again{', with the body' if after.body else ''}"
    kept = {name.lower() for name, _ in after.headers}
    dropped = {
        name.lower(): name
        for name, _ in before.headers
        if name.lower() in _SECRET and name.lower() not in kept
    }
    return (
        f"{words}; {' and '.join(dropped.values())} left out, for the host is another."
        if dropped
        else f"{words}."
    )
