"""Fresh keys in the notation of a scheme, and what a receiver is given of one: a shared key, or its public half."""

import base64
import secrets

from core.clock import new_signing_key
from core.errors import InputError
from core.signing.coding import decode_base64, decode_hex
from core.signing.primitives import is_shared, private_key, read_public
from core.signing.refusal import Refused
from core.signing.scheme import Algorithm, KeyForm, Scheme

# What NIST asks of new RSA keys until 2030. Source: SP 800-57 part 1, table 2.
RSA_BITS = 2048
KEY_BYTES = 32
# Contentful's secrets have so many characters, exactly; any other scheme of text takes them as well.
LONG = 64


def new_secret(scheme: Scheme) -> str:
    """A fresh key to sign with: shared text as the provider writes it; of a pair the private one.

    A private key is PEM (PKCS #8), or for Discord's kind the seed in hexadecimal.
    """
    prefix = scheme.key_prefixes[0] if scheme.key_prefixes else ""
    drawn = secrets.token_bytes(KEY_BYTES)
    match scheme.key:
        case KeyForm.STANDARD:
            return "whsec_" + base64.b64encode(drawn).decode("ascii")
        case KeyForm.BASE64:
            return prefix + base64.b64encode(drawn).decode("ascii")
        case KeyForm.HEX | KeyForm.ED25519_HEX:
            return drawn.hex()
        case KeyForm.PEM | KeyForm.SPKI_BASE64:
            return _new_private(scheme.algorithm)
        case KeyForm.ANY:
            return base64.b64encode(drawn).decode("ascii")
        case _:
            size = LONG if scheme.name == "contentful" else 32
            return prefix + (new_signing_key() + new_signing_key())[:size]


def is_pair(scheme: Scheme) -> bool:
    """Whether whoever checks has another key than whoever signs."""
    return scheme.key in (KeyForm.PEM, KeyForm.SPKI_BASE64, KeyForm.ED25519_HEX)


def public_secret(scheme: Scheme, secret: str) -> str:
    """What a receiver checks with: the key itself where it is shared, else its public half. ``InputError``."""
    if scheme.key is KeyForm.STANDARD and not secret.startswith("whsk_"):
        return secret
    if scheme.key is not KeyForm.STANDARD and (is_shared(scheme.algorithm) or scheme.key is KeyForm.NONE):
        return secret
    try:
        return _public(scheme, secret)
    except Refused as refused:
        raise InputError(refused.explanation) from None


def _public(scheme: Scheme, secret: str) -> str:
    from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

    if scheme.key is KeyForm.ED25519_HEX:
        seed = decode_hex(secret.strip()) or b""
        return private_key(Algorithm.ED25519, seed).public_key().public_bytes_raw().hex()  # type: ignore[union-attr]
    if scheme.key is KeyForm.STANDARD:
        seed = decode_base64(secret.strip().removeprefix("whsk_"), forgive_padding=True) or b""
        raw = private_key(Algorithm.ED25519, seed).public_key().public_bytes_raw()  # type: ignore[union-attr]
        return "whpk_" + base64.b64encode(raw).decode("ascii")
    if "PRIVATE KEY" not in secret:
        return secret
    found = read_public(secret.encode())
    if scheme.key is KeyForm.SPKI_BASE64:
        der = found.public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)
        return base64.b64encode(der).decode("ascii")
    return found.public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo).decode("ascii")


def _new_private(algorithm: Algorithm) -> str:
    from cryptography.hazmat.primitives.asymmetric import ec, ed25519, rsa
    from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

    fresh: ec.EllipticCurvePrivateKey | ed25519.Ed25519PrivateKey | rsa.RSAPrivateKey
    if algorithm is Algorithm.ECDSA_P256:
        fresh = ec.generate_private_key(ec.SECP256R1())
    elif algorithm is Algorithm.ED25519:
        fresh = ed25519.Ed25519PrivateKey.generate()
    else:
        fresh = rsa.generate_private_key(public_exponent=65537, key_size=RSA_BITS)
    return fresh.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()).decode("ascii")
