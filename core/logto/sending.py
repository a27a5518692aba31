"""Logto's signature, and the headers of its requests.

Source: Logto webhook reference, sections 4 and 5.
"""

import hmac

from core.headers import Headers

SIGNATURE_HEADER = "logto-signature-sha-256"
USER_AGENT = "Logto (https://logto.io/)"

# What the producer's HTTP client adds by itself, unless a hook names it.
_CLIENT_HEADERS: Headers = (
    ("accept", "*/*"),
    ("accept-language", "*"),
    ("sec-fetch-mode", "cors"),
    ("accept-encoding", "gzip, deflate"),
)
_LEADING = (SIGNATURE_HEADER, "user-agent")


# --- the signature ---------------------------------------------------------------------


def sign_logto(key: str, body: bytes) -> str:
    """64 lower-case hexadecimal digits: HMAC-SHA-256 with the key's UTF-8 over the body as sent.

    Empty for an empty key: such a hook sends no signature.
    """
    if not key:
        return ""
    return hmac.digest(_key_bytes(key), body, "sha256").hex()


def _key_bytes(key: str) -> bytes:
    # A lone surrogate cannot be typed, but it must not raise either.
    return key.encode("utf-8", "surrogatepass")


# --- the request headers ---------------------------------------------------------------


def logto_headers(custom: Headers, signature: str) -> Headers:
    """The headers of a request to a hook, in the order and with the merging of the producer.

    The hook's own headers are laid over the default user agent by the exact text of their names; the
    signature is then set under its lower-case name; and names that differ only in case become one field,
    values joined with ``, `` in the order they were laid. So ``User-Agent`` appends to the default, where
    ``user-agent`` replaces it. A content type of any case replaces ours; ``Host`` is ignored.

    Names are lower case. ``host`` and ``connection`` come before these, ``content-length`` after: they
    are the transport's. No signature (an empty one): no signature header.
    """
    laid: dict[str, str] = {"user-agent": USER_AGENT}
    laid.update((name, value) for name, value in custom if name)
    if signature:
        laid[SIGNATURE_HEADER] = signature
    joined: dict[str, str] = {}
    for name, value in laid.items():
        field, text = name.lower(), value.strip(" \t\r\n")
        joined[field] = f"{joined[field]}, {text}" if field in joined else text
    joined.pop("host", None)
    leading = [(name, joined.pop(name)) for name in _LEADING if name in joined]
    content_type = joined.pop("content-type", "application/json")
    named = sorted(joined.items())
    added = [(name, value) for name, value in _CLIENT_HEADERS if name not in joined]
    return (*leading, *named, ("content-type", content_type), *added)
