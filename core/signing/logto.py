"""Logto's signature, and the headers of its requests.

Source: Logto webhook reference, sections 4 and 5.
"""

import hmac
import re

from core.headers import Headers, every
from core.verdict import Verdict

SIGNATURE_HEADER = "logto-signature-sha-256"
USER_AGENT = "Logto (https://logto.io/)"

_HEX_DIGITS = re.compile(r"[0-9a-f]{64}")
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


def verify_logto(key: str, headers: Headers, body: bytes, hook_id: str = "") -> Verdict:
    """Check a request's signature header against one key.

    Args:
        headers: as received; a repeated field is judged as its values joined with ``, ``.
        body: as received, transfer coding removed and nothing else done to it.

    Malformed input is a verdict, never an exception. Compares in constant time.
    """
    values = every(headers, SIGNATURE_HEADER)
    found = ", ".join(value.strip(" \t") for value in values)
    expected = sign_logto(key, body)
    reason, explanation = _judged(found, values, expected, len(body))
    return Verdict(
        scheme="logto",
        valid=reason is None,
        reason=reason,
        explanation=explanation,
        found=found if values else None,
        expected=expected or None,
        signed_content=body,
        hook_id=hook_id,
    )


def _judged(found: str, values: list[str], expected: str, size: int) -> tuple[str | None, str]:
    if not expected:
        return "missing_key", "There is no signing key to check with: a hook without one sends no signature."
    if not found:
        state = "is empty" if values else "is missing"
        return "missing_header", f"The header {SIGNATURE_HEADER} {state}: the request is not signed."
    if "," in found:
        copies = "was sent more than once" if len(values) > 1 else "holds a comma"
        return "malformed_header", f"The header {SIGNATURE_HEADER} {copies}, so it is not one signature."
    if not _HEX_DIGITS.fullmatch(found):
        return "malformed_header", _malformed(found)
    if not hmac.compare_digest(found.encode("ascii"), expected.encode("ascii")):
        return "mismatch", (
            "The signature is well formed but does not fit this body and this key: "
            "the body was changed on its way, or it was signed with another key."
        )
    return None, f"The signature fits: HMAC-SHA-256 over the {size} bytes of the body, with this key."


def _malformed(found: str) -> str:
    wanted = "a signature is 64 lower-case hexadecimal digits"
    if re.fullmatch(r"[0-9a-f]*", found):
        return f"The header holds {len(found)} hexadecimal digits; {wanted}."
    if re.fullmatch(r"[0-9A-Fa-f]{64}", found):
        return f"The header holds upper-case digits; {wanted}."
    return f"The header is not hexadecimal: {wanted}, without a prefix."


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
