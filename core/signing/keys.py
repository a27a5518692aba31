"""What a user pastes as a key, and the bytes it stands for."""

import binascii
import re
from functools import lru_cache

from core.errors import FieldError
from core.signing.claim import Key
from core.signing.coding import decode_base64, decode_hex
from core.signing.refusal import Refused
from core.signing.scheme import KeyForm, Scheme
from core.verdict import Reason

# 64 KiB: a certificate chain in PEM is a tenth of it.
SECRET_LIMIT = 64 * 1024
_BASE64 = re.compile(r"[A-Za-z0-9+/]*={0,2}")
_PEM = re.compile(r"-----BEGIN [A-Z0-9 ]+-----")


def key_of(scheme: Scheme, secret: str) -> Key:
    """The key that a text stands for. ``Refused`` where it is none of this scheme."""
    return _key(scheme.key, scheme.key_prefixes, secret)


def key_bytes(scheme: Scheme, secret: str) -> bytes:
    """The bytes that a pasted key stands for, for showing; ``InputError`` where it is no key of this scheme."""
    try:
        return key_of(scheme, secret).data
    except Refused as refused:
        raise FieldError(refused.explanation, field="signing_key") from None


@lru_cache(maxsize=256)
def _key(form: KeyForm, prefixes: tuple[str, ...], secret: str) -> Key:
    if form is KeyForm.NONE:
        return Key(data=b"")
    if not secret:
        raise Refused(Reason.MISSING_KEY, "There is no key to check with.")
    if len(secret) > SECRET_LIMIT:
        raise Refused(Reason.BAD_KEY, f"The key is longer than {SECRET_LIMIT:,} characters.")
    match form:
        case KeyForm.TEXT:
            return Key(data=_utf8(secret))
        case KeyForm.STANDARD:
            return _standard(secret)
        case KeyForm.BASE64:
            return Key(data=_decoded(_without(prefixes, secret), "base64"))
        case KeyForm.HEX:
            return Key(data=_hex(_without(prefixes, secret)))
        case KeyForm.ED25519_HEX:
            return Key(data=_sized(_hex(secret.strip()), 32, 64), is_public=True)
        case KeyForm.SPKI_BASE64:
            return Key(data=_armoured(secret) or _decoded(secret.strip(), "base64"), is_public=True)
        case KeyForm.PEM:
            return Key(data=_pem(secret), is_public=True)
        case KeyForm.ANY:
            return _any(secret)


def _standard(secret: str) -> Key:
    for prefix in ("whpk_", "whsk_"):
        if secret.startswith(prefix):
            return Key(data=_sized(_decoded(secret[5:], f"{prefix} and base64"), 32, 64), is_public=True)
    return Key(data=_decoded(secret.removeprefix("whsec_"), "whsec_ and base64"))


def _any(secret: str) -> Key:
    if armoured := _armoured(secret):
        return Key(data=armoured, is_public=True)
    # A long value is often folded over lines, in RFCs with a backslash at each. Source: RFC 8792.
    return Key(data=decode_base64(re.sub(r"[\\\s]", "", secret)) or _utf8(secret))


def _decoded(text: str, wanted: str) -> bytes:
    """Base64 of a key: its padding may be missing, and bits after its last byte are nobody's business."""
    bare = text.rstrip("=")
    if not _BASE64.fullmatch(text) or not bare or len(bare) % 4 == 1:
        raise Refused(
            Reason.BAD_KEY, f"This is no key of this scheme: {wanted} is wanted, and it is no base64."
        )
    return binascii.a2b_base64(bare + "=" * (-len(bare) % 4))


def _hex(text: str) -> bytes:
    value = decode_hex(text)
    if not value:
        raise Refused(Reason.BAD_KEY, "This is no key of this scheme: it is not hexadecimal.")
    return value


def _sized(value: bytes, *sizes: int) -> bytes:
    if len(value) not in sizes:
        raise Refused(Reason.BAD_KEY, f"The key has {len(value)} bytes; {sizes[0]} are wanted.")
    return value


def _pem(secret: str) -> bytes:
    armoured = _armoured(secret)
    if not armoured:
        raise Refused(
            Reason.BAD_KEY, "This is no key in PEM: it begins with -----BEGIN … and ends with -----END …."
        )
    return armoured


def _armoured(secret: str) -> bytes:
    return _utf8(secret) if _PEM.search(secret) else b""


def _without(prefixes: tuple[str, ...], secret: str) -> str:
    for prefix in prefixes:
        if secret.startswith(prefix):
            return secret[len(prefix) :]
    return secret


def _utf8(text: str) -> bytes:
    # A lone surrogate cannot be typed, but it must not raise either.
    return text.encode("utf-8", "surrogatepass")
