"""Who may call: programs of this machine that have the token. No web page, whatever it makes a browser send.

A page of another site can make a browser call 127.0.0.1, also by a name of its own that points there. Both show: the
first in Origin, the second in Host.
"""

import hmac
from urllib.parse import urlsplit

from core.api.message import Request
from core.api.refusal import no_token, not_bearer, not_local, wrong_token
from core.headers import every

LOCAL = frozenset(("127.0.0.1", "localhost", "::1"))
_BEARER = "bearer "


def check_caller(request: Request, token: str) -> None:
    """``RefusedError`` unless the call is local and carries the token.

    Args:
        token: ASCII and not empty; compared in constant time.
    """
    if not all(_is_local(f"http://{host}") for host in (request.host, *every(request.headers, "host"))):
        raise not_local("The Host of this call is not a name of this machine.")
    if not all(_is_local(origin) for origin in every(request.headers, "origin")):
        raise not_local("This call came from a web page of another site.")
    _check_token(every(request.headers, "authorization"), token)


def _check_token(given: list[str], token: str) -> None:
    if not given or not given[0]:
        raise no_token()
    if len(given) > 1 or not given[0].lower().startswith(_BEARER):
        raise not_bearer()
    credentials = given[0][len(_BEARER) :].strip(" ")
    if not hmac.compare_digest(credentials.encode("latin-1"), token.encode("ascii")):
        raise wrong_token()


def _is_local(origin: str) -> bool:
    try:
        parts = urlsplit(origin)
        return parts.scheme in ("http", "https") and parts.hostname in LOCAL
    except ValueError:
        return False
