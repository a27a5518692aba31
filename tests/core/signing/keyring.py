"""Keys that sign for every scheme, made once: the private ones by ``cryptography``."""

import base64
from functools import lru_cache

from cryptography.hazmat.primitives.asymmetric import ec, ed25519, rsa
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat, PublicFormat

from core.signing import Algorithm, KeyForm, Scheme
from core.verdict import SchemeOptions

SEED = bytes(range(32))
PrivateKey = ec.EllipticCurvePrivateKey | ed25519.Ed25519PrivateKey | rsa.RSAPrivateKey


@lru_cache(maxsize=8)
def private_key(kind: str) -> PrivateKey:
    """``ed25519``, ``p256`` or ``rsa``."""
    if kind == "ed25519":
        return ed25519.Ed25519PrivateKey.from_private_bytes(SEED)
    if kind == "p256":
        return ec.generate_private_key(ec.SECP256R1())
    return rsa.generate_private_key(public_exponent=65537, key_size=2048)


def private_pem(kind: str) -> str:
    key = private_key(kind)
    return key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()).decode()


def public_pem(kind: str) -> str:
    key = private_key(kind).public_key()
    return key.public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo).decode()


def secrets_of(scheme: Scheme) -> tuple[str, str]:
    """What the sender has, what the receiver has."""
    match scheme.key:
        case KeyForm.STANDARD:
            shared = "whsec_" + base64.b64encode(SEED).decode()
        case KeyForm.HEX:
            shared = SEED.hex()
        case KeyForm.ED25519_HEX:
            raw = private_key("ed25519").public_key().public_bytes(Encoding.Raw, PublicFormat.Raw)
            return SEED.hex(), raw.hex()
        case KeyForm.SPKI_BASE64:
            der = (
                private_key("p256").public_key().public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)
            )
            return private_pem("p256"), base64.b64encode(der).decode()
        case KeyForm.PEM:
            return private_pem("rsa"), public_pem("rsa")
        case KeyForm.NONE:
            shared = ""
        case _:
            shared = "a key of sixty-four characters, as the longest of them has to be"
    return shared, shared


def options_of(scheme: Scheme) -> SchemeOptions:
    """What the scheme wants to know besides."""
    if scheme.name == "paypal":
        return SchemeOptions(webhook_id="WH-1")
    if scheme.name == "pusher":
        return SchemeOptions(key="app")
    return SchemeOptions()


def body_of(scheme: Scheme, note: str) -> bytes:
    """A body that the scheme can sign."""
    import msgspec

    value: dict[str, object] = {"note": note}
    if scheme.name == "adyen":
        item = {"pspReference": note, "amount": {"value": 1130, "currency": "EUR"}, "success": "true"}
        value = {"notificationItems": [{"NotificationRequestItem": item}]}
    if scheme.time and scheme.time.body_field in ("webhookTimestamp", "time_ms"):
        value[scheme.time.body_field] = 1_763_700_000_000
    if scheme.name == "mandrill":
        from urllib.parse import urlencode

        return urlencode({"mandrill_events": note}).encode()
    return msgspec.json.encode(value)


__all__ = ("Algorithm", "body_of", "options_of", "private_pem", "public_pem", "secrets_of")
