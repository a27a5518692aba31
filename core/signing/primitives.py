"""Keys and bytes to signatures, and the check: the standard library's HMAC, ``cryptography`` for the rest.

``cryptography`` is imported where a public-key scheme asks for it, not before.
"""

import hashlib
import hmac
from functools import lru_cache
from typing import TYPE_CHECKING, cast

from core.signing.refusal import Refused
from core.signing.scheme import Algorithm
from core.verdict import Reason

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ec import (
        ECDSA,
        EllipticCurvePrivateKey,
        EllipticCurvePublicKey,
    )
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
    from cryptography.hazmat.primitives.asymmetric.padding import PSS, PKCS1v15
    from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey, RSAPublicKey
    from cryptography.hazmat.primitives.hashes import HashAlgorithm

    PublicKey = EllipticCurvePublicKey | Ed25519PublicKey | RSAPublicKey
    PrivateKey = EllipticCurvePrivateKey | Ed25519PrivateKey | RSAPrivateKey

HASHES = {
    Algorithm.HMAC_SHA1: "sha1",
    Algorithm.HMAC_SHA256: "sha256",
    Algorithm.HMAC_SHA384: "sha384",
    Algorithm.HMAC_SHA512: "sha512",
    Algorithm.SHA256: "sha256",
    Algorithm.SHA512: "sha512",
}
_SIZES = {"sha1": 20, "sha256": 32, "sha384": 48, "sha512": 64}
_WORDS = {
    Algorithm.HMAC_SHA1: "HMAC-SHA-1",
    Algorithm.HMAC_SHA256: "HMAC-SHA-256",
    Algorithm.HMAC_SHA384: "HMAC-SHA-384",
    Algorithm.HMAC_SHA512: "HMAC-SHA-512",
    Algorithm.SHA256: "SHA-256",
    Algorithm.SHA512: "SHA-512",
    Algorithm.ED25519: "Ed25519",
    Algorithm.ECDSA_P256: "ECDSA on P-256 with SHA-256",
    Algorithm.RSA_SHA1: "RSA with SHA-1",
    Algorithm.RSA_SHA256: "RSA with SHA-256",
    Algorithm.RSA_PSS_SHA512: "RSA-PSS with SHA-512",
    Algorithm.TOKEN: "the key itself",
}
# 512 to 16,384 bits: the library's own floor is higher; above, one check takes seconds.
_RSA_BITS = range(512, 16_385)


def algorithm_words(algorithm: Algorithm) -> str:
    """Its name, for people."""
    return _WORDS[algorithm]


def is_shared(algorithm: Algorithm) -> bool:
    """Whether both sides make the signature: then what is expected can be shown."""
    return algorithm in HASHES or algorithm is Algorithm.TOKEN


def signature_size(algorithm: Algorithm, key: bytes = b"") -> int | None:
    """Bytes of every signature; ``None`` where they vary, or hang on a key that is not given.

    ``Refused`` for a key of another kind.
    """
    if algorithm in HASHES:
        return _SIZES[HASHES[algorithm]]
    if algorithm in (Algorithm.RSA_SHA1, Algorithm.RSA_SHA256, Algorithm.RSA_PSS_SHA512) and key:
        return (cast("RSAPublicKey", public_key(algorithm, key)).key_size + 7) // 8
    return 64 if algorithm is Algorithm.ED25519 else None


def is_wellformed(algorithm: Algorithm, signature: bytes) -> bool:
    """Whether bytes can be a signature at all: of ECDSA a sequence of two numbers in DER."""
    if algorithm is not Algorithm.ECDSA_P256:
        return bool(signature)
    from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature

    try:
        decode_dss_signature(signature)
    except ValueError:
        return False
    return True


def shared_signature(algorithm: Algorithm, key: bytes, data: bytes) -> bytes:
    """What either side makes of content and key."""
    if algorithm is Algorithm.TOKEN:
        return key
    if algorithm in (Algorithm.SHA256, Algorithm.SHA512):
        return hashlib.new(HASHES[algorithm], data).digest()
    return hmac.digest(key, data, HASHES[algorithm])


def same(one: bytes, other: bytes) -> bool:
    """Whether two values are equal, in a time that tells nothing but their lengths."""
    return hmac.compare_digest(one, other)


# --- public keys -------------------------------------------------------------------------


def public_fits(algorithm: Algorithm, key: bytes, data: bytes, signature: bytes) -> bool:
    """Whether a signature was made over this content with the private half of ``key``.

    Args:
        key: raw (Ed25519), DER or PEM (a public key or a certificate).

    ``Refused`` for a key of another kind.
    """
    from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm

    verifier = public_key(algorithm, key)
    try:
        if algorithm is Algorithm.ED25519:
            cast("Ed25519PublicKey", verifier).verify(signature, data)
        elif algorithm is Algorithm.ECDSA_P256:
            cast("EllipticCurvePublicKey", verifier).verify(signature, data, _ecdsa())
        else:
            padding, digest = _rsa(algorithm)
            cast("RSAPublicKey", verifier).verify(signature, data, padding, digest)
    except (InvalidSignature, UnsupportedAlgorithm, ValueError):
        return False
    return True


def private_signature(algorithm: Algorithm, key: bytes, data: bytes) -> bytes:
    """A signature of the sender. ``key``: a raw seed (Ed25519), DER or PEM. ``Refused`` for another kind."""
    signer = private_key(algorithm, key)
    if algorithm is Algorithm.ED25519:
        return cast("Ed25519PrivateKey", signer).sign(data)
    if algorithm is Algorithm.ECDSA_P256:
        return cast("EllipticCurvePrivateKey", signer).sign(data, _ecdsa())
    padding, digest = _rsa(algorithm)
    return cast("RSAPrivateKey", signer).sign(data, padding, digest)


@lru_cache(maxsize=64)
def public_key(algorithm: Algorithm, key: bytes) -> "PublicKey":
    """A key to check with, of the kind that the algorithm wants; of a private key its public half."""
    found = read_public(key, raw=algorithm is Algorithm.ED25519)
    _refuse_other_kind(algorithm, found)
    return found


@lru_cache(maxsize=64)
def private_key(algorithm: Algorithm, key: bytes) -> "PrivateKey":
    """A key to sign with, of the kind that the algorithm wants."""
    from cryptography.exceptions import UnsupportedAlgorithm
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
    from cryptography.hazmat.primitives.serialization import load_der_private_key, load_pem_private_key

    try:
        if algorithm is Algorithm.ED25519 and len(key) in (32, 64):
            return Ed25519PrivateKey.from_private_bytes(key[:32])
        load = load_pem_private_key if b"-----BEGIN" in key else load_der_private_key
        found = load(key, None)
    except (ValueError, TypeError, UnsupportedAlgorithm):
        raise Refused(
            Reason.BAD_KEY, "This is no private key to sign with: one in PEM, without a password, is wanted."
        ) from None
    _refuse_other_kind(algorithm, found.public_key())
    return cast("PrivateKey", found)


def read_public(key: bytes, *, raw: bool = False) -> "PublicKey":
    """The public key in PEM (a key or a certificate) or DER; ``raw``: 32 bytes are an Ed25519 key."""
    from cryptography.exceptions import UnsupportedAlgorithm
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
    from cryptography.hazmat.primitives.serialization import (
        load_der_public_key,
        load_pem_private_key,
        load_pem_public_key,
    )
    from cryptography.x509 import load_pem_x509_certificate

    try:
        if raw and len(key) == 32:
            return Ed25519PublicKey.from_public_bytes(key)
        if b"-----BEGIN CERTIFICATE" in key:
            return cast("PublicKey", load_pem_x509_certificate(key).public_key())
        if b"PRIVATE KEY-----" in key:
            return cast("PublicKey", load_pem_private_key(key, None).public_key())
        load = load_pem_public_key if b"-----BEGIN" in key else load_der_public_key
        return cast("PublicKey", load(key))
    except (ValueError, TypeError, UnsupportedAlgorithm):
        raise Refused(
            Reason.BAD_KEY, "The key cannot be read: a public key or a certificate in PEM is wanted."
        ) from None


def kind_of(key: "PublicKey") -> str:
    """``ed25519``, ``p256``, ``rsa``, or empty for what no scheme uses."""
    from cryptography.hazmat.primitives.asymmetric import ec, ed25519, rsa

    if isinstance(key, ed25519.Ed25519PublicKey):
        return "ed25519"
    if isinstance(key, ec.EllipticCurvePublicKey) and isinstance(key.curve, ec.SECP256R1):
        return "p256"
    return "rsa" if isinstance(key, rsa.RSAPublicKey) and key.key_size in _RSA_BITS else ""


def own_algorithm(key: bytes) -> Algorithm:
    """The algorithm that a public or private key in PEM is made for; RSA-PSS for RSA. ``Refused`` for others."""
    kinds = {"ed25519": Algorithm.ED25519, "p256": Algorithm.ECDSA_P256, "rsa": Algorithm.RSA_PSS_SHA512}
    algorithm = kinds.get(kind_of(read_public(key)))
    if algorithm is None:
        raise Refused(
            Reason.BAD_KEY, "The key is of a kind that no scheme uses: Ed25519, P-256 or RSA is wanted."
        )
    return algorithm


def _refuse_other_kind(algorithm: Algorithm, key: object) -> None:
    wanted = {Algorithm.ED25519: "ed25519", Algorithm.ECDSA_P256: "p256"}.get(algorithm, "rsa")
    if kind_of(cast("PublicKey", key)) != wanted:
        raise Refused(Reason.BAD_KEY, f"The key is of another kind: {_WORDS[algorithm]} is wanted.")


def _ecdsa() -> "ECDSA":
    from cryptography.hazmat.primitives.asymmetric.ec import ECDSA
    from cryptography.hazmat.primitives.hashes import SHA256

    return ECDSA(SHA256())


def _rsa(algorithm: Algorithm) -> "tuple[PKCS1v15 | PSS, HashAlgorithm]":
    from cryptography.hazmat.primitives import hashes
    from cryptography.hazmat.primitives.asymmetric import padding

    if algorithm is Algorithm.RSA_PSS_SHA512:
        return padding.PSS(padding.MGF1(hashes.SHA512()), 64), hashes.SHA512()
    # SHA-1 is what version 1 of Amazon's signature is made with; the verdict says that it is weak.
    return padding.PKCS1v15(), hashes.SHA1() if algorithm is Algorithm.RSA_SHA1 else hashes.SHA256()  # noqa: S303
