"""The signature schemes as data: what can be chosen, said about each, and done with it."""

from collections.abc import Callable
from difflib import get_close_matches

import msgspec

from core.errors import InputError
from core.fact import Fact
from core.headers import Headers
from core.signing.logto import SIGNATURE_HEADER, sign_logto, verify_logto
from core.verdict import Verdict


class Message(Fact, frozen=True, kw_only=True):
    """What is signed or checked: one request. Schemes read of it what they cover."""

    body: bytes
    headers: Headers = ()
    """As received; empty where a signature is to be made."""
    method: str = "POST"
    url: str = ""


Sign = Callable[[str, Message], Headers]
Verify = Callable[[str, Message], Verdict]


class Scheme(msgspec.Struct, frozen=True, kw_only=True):
    """One way to sign a request."""

    name: str
    headers: tuple[str, ...]
    """The fields it sends, in the spelling it sends them."""
    algorithm: str
    signed_content: str
    """What the signature covers, in words."""
    tolerance_s: float | None
    """Clock skew allowed either way; ``None``: no time is signed, so a replay verifies."""
    sign: Sign
    """(key, message) to the fields to add."""
    verify: Verify
    """(key, message) to the verdict; never raises for what was received."""


def _sign_logto(key: str, message: Message) -> Headers:
    signature = sign_logto(key, message.body)
    return ((SIGNATURE_HEADER, signature),) if signature else ()


def _verify_logto(key: str, message: Message) -> Verdict:
    return verify_logto(key, message.headers, message.body)


SCHEMES: tuple[Scheme, ...] = (
    Scheme(
        name="logto",
        headers=(SIGNATURE_HEADER,),
        algorithm="HMAC-SHA-256, lower-case hexadecimal",
        signed_content="the body",
        tolerance_s=None,
        sign=_sign_logto,
        verify=_verify_logto,
    ),
)


def find_scheme(name: str) -> Scheme:
    """The scheme of this name; ``InputError`` with what there is where it is none."""
    for scheme in SCHEMES:
        if scheme.name == name:
            return scheme
    names = [scheme.name for scheme in SCHEMES]
    near = get_close_matches(name[:100].lower(), names, 1)
    meant = f" Did you mean {near[0]}?" if near else ""
    raise InputError(f"There is no signature scheme “{name[:60]}”.{meant}", f"Possible: {', '.join(names)}.")


def sign(scheme: str, key: str, message: Message) -> Headers:
    """The fields to add to a request so that it is signed; none for an empty key."""
    return find_scheme(scheme).sign(key, message)


def verify(scheme: str, key: str, message: Message, *, hook_id: str = "") -> Verdict:
    """Check a received request against one key; ``hook_id`` is noted in the verdict."""
    return msgspec.structs.replace(find_scheme(scheme).verify(key, message), hook_id=hook_id)
