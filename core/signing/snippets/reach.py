"""Which schemes the pieces of the languages can say, and what a verifier of them is told."""

from core.signing.content import pieces_of
from core.signing.scheme import Algorithm, Coding, KeyForm, Scheme

DIGESTS = {
    Algorithm.HMAC_SHA1: "sha1",
    Algorithm.HMAC_SHA256: "sha256",
    Algorithm.HMAC_SHA384: "sha384",
    Algorithm.HMAC_SHA512: "sha512",
    Algorithm.SHA256: "sha256",
}
PUBLIC = {Algorithm.ED25519: "ed25519", Algorithm.ECDSA_P256: "ecdsa"}
KEYS = {KeyForm.TEXT: "text", KeyForm.BASE64: "base64", KeyForm.STANDARD: "base64", KeyForm.HEX: "hex"}

_PARTS = frozenset(("", "body", "id", "timestamp", "url", "method", "key", "header"))
# Public keys come in the one form and coding that their schemes use.
_PUBLIC_FORMS = {
    Algorithm.ED25519: (KeyForm.ED25519_HEX, (Coding.HEX, Coding.HEX_ANY_CASE)),
    Algorithm.ECDSA_P256: (KeyForm.SPKI_BASE64, (Coding.BASE64,)),
}
_DIGEST_CODINGS = (Coding.HEX, Coding.HEX_ANY_CASE, Coding.BASE64)


def can_compose(scheme: Scheme) -> bool:
    """Whether the pieces of the languages say all that this scheme needs."""
    in_body = scheme.time is not None and (scheme.time.body_field or scheme.time.optional)
    field = scheme.signature
    # Languages count the characters of a prefix differently beyond ASCII.
    plain = not scheme.function and not in_body and bool(field.header) and field.prefix.isascii()
    places = places_of(scheme)
    # Inside the content a key stands as it was given.
    readable = places <= _PARTS and ("key" not in places or scheme.key is KeyForm.TEXT)
    return plain and readable and _has_pieces(scheme)


def _has_pieces(scheme: Scheme) -> bool:
    algorithm, coding = scheme.algorithm, scheme.signature.coding
    if algorithm is Algorithm.TOKEN:
        return scheme.key is KeyForm.TEXT
    if algorithm in _PUBLIC_FORMS:
        form, codings = _PUBLIC_FORMS[algorithm]
        return scheme.key is form and coding in codings
    if coding not in _DIGEST_CODINGS:
        return False
    return algorithm is Algorithm.SHA256 or (algorithm in DIGESTS and scheme.key in KEYS)


def places_of(scheme: Scheme) -> set[str]:
    """The places of the signed content, without what follows their colon."""
    return {place for _, place, _ in pieces_of(scheme.content)}


def parameters_of(scheme: Scheme) -> tuple[str, ...]:
    """What a verifier of this scheme is told besides keys, headers and body: ``method``, ``url``, ``now``."""
    told = places_of(scheme)
    if scheme.time is not None and (scheme.time.past_s, scheme.time.future_s) != (None, None):
        told.add("now")
    return tuple(name for name in ("method", "url", "now") if name in told)


def content_parts(content: str) -> list[tuple[str, str]]:
    """A template of signed content as its parts: ``("text", ".")``, ``("header", "Date")``, ``("body", "")``."""
    parts: list[tuple[str, str]] = []
    for literal, place, argument in pieces_of(content):
        if literal:
            parts.append(("text", literal.decode("utf-8", "replace")))
        if place:
            parts.append((place, argument))
    return parts
