"""What a signature scheme is, as data. Nothing is computed here."""

from enum import StrEnum

from core.fact import Fact
from core.verdict import Coverage


class Algorithm(StrEnum):
    """How bytes and a key become a signature."""

    HMAC_SHA1 = "hmac-sha1"
    HMAC_SHA256 = "hmac-sha256"
    HMAC_SHA384 = "hmac-sha384"
    HMAC_SHA512 = "hmac-sha512"
    SHA256 = "sha256"
    """A bare digest: of content that holds the key, or of content without any."""
    SHA512 = "sha512"
    ED25519 = "ed25519"
    ECDSA_P256 = "ecdsa-p256-sha256"
    RSA_SHA1 = "rsa-sha1"
    RSA_SHA256 = "rsa-sha256"
    RSA_PSS_SHA512 = "rsa-pss-sha512"
    TOKEN = "token"  # noqa: S105 - a kind, not a token
    """The key itself, in the field."""


class KeyForm(StrEnum):
    """How the text a user pastes becomes the bytes of a key."""

    TEXT = "text"
    """Its UTF-8, as it stands."""
    BASE64 = "base64"
    """Decoded, after the prefix is taken off; missing padding is forgiven."""
    HEX = "hex"
    ED25519_HEX = "ed25519-hex"
    """A raw public key of 32 bytes; to sign, the private seed."""
    SPKI_BASE64 = "spki-base64"
    """A public key as DER, without its armour."""
    PEM = "pem"
    """A certificate or a public key; to sign, a private key."""
    STANDARD = "standard"
    """``whsec_`` and base64, or asymmetric: ``whpk_`` (``whsk_`` to sign). Source: Standard Webhooks."""
    NONE = "none"
    """There is no key: a digest that anyone can make."""
    ANY = "any"
    """PEM where it is armoured, else base64, else text: the key decides the algorithm."""


class Coding(StrEnum):
    """How a signature is written."""

    HEX = "hex"
    """Lower case."""
    HEX_ANY_CASE = "hex-any-case"
    BASE64 = "base64"
    PLAIN = "plain"


class Grammar(StrEnum):
    """How a field holds signatures."""

    BARE = "bare"
    """One signature, with ``prefix`` before it."""
    PAIRS = "pairs"
    """``t=1763700000,v1=…``: names and values."""
    LIST = "list"
    """``v1,… v1,…``: versions and values."""


class SignatureField(Fact, frozen=True):
    """Where signatures are, and how they are written."""

    header: str = ""
    """In the spelling of the sender; empty: the signature is in the body."""
    coding: Coding = Coding.HEX
    grammar: Grammar = Grammar.BARE
    prefix: str = ""
    """Before a bare signature: ``sha256=``."""
    entry: str = ""
    """The name (pairs) or version (list) of the entries that count: ``v1``."""
    separator: str = ","
    """Between entries."""
    assign: str = "="
    """Between an entry's name and its value."""
    asymmetric_entry: str = ""
    """The version of entries made with a private key, where the key's form allows both: ``v1a``."""
    many: bool = False
    """Whether several bare signatures may stand in one field, after one prefix."""
    numbered: bool = False
    """Whether the header's name is followed by a number from 1: one field for each key."""
    fallback: str = ""
    """Another header that is read where this one is missing."""
    body_field: str = ""
    """The field of the body that holds it, in words, where no header does."""


class TimeField(Fact, frozen=True):
    """Where the signed time is, and how it is written."""

    header: str = ""
    entry: str = ""
    """The pair of the signature's header that holds it: ``t``."""
    body_field: str = ""
    """The field of the JSON body that holds it."""
    unit: str = "s"
    """``s`` or ``ms`` since 1970, or ``iso`` (RFC 3339 text)."""
    past_s: float | None = None
    """How old a request may be; ``None``: as old as it likes."""
    future_s: float | None = None
    stricter_past_s: float | None = None
    """The window of the stricter of two official readings: outside it a request is valid, with a note."""
    stricter_future_s: float | None = None
    readings: str = ""
    """Who reads the window how, in a sentence, where official libraries disagree."""
    optional: bool = False
    """Whether a request without a time is sound."""
    fallback: str = ""
    """Another header that is read where this one is missing."""


class Scheme(Fact, frozen=True):
    """One way to sign requests."""

    name: str
    title: str
    """Who signs so, as they write their name."""
    algorithm: Algorithm
    signature: SignatureField
    key: KeyForm = KeyForm.TEXT
    key_prefixes: tuple[str, ...] = ()
    """How such a key begins, where it shows: a warning where what was pasted begins otherwise."""
    content: str = "{body}"
    """The signed content: text with the places of ``core.signing.content.PLACES``: ``{timestamp}.{body}``."""
    id_header: str = ""
    id_fallback: str = ""
    time: TimeField | None = None
    companions: tuple[tuple[str, str], ...] = ()
    """Fields that are sent beside the signature and mean it: a version, an algorithm."""
    covers: Coverage = Coverage.BODY
    function: str = ""
    """The module of ``core.signing.special`` that reads and makes it where data cannot say how; empty: data can."""
    options: tuple[str, ...] = ()
    """The fields of ``SchemeOptions`` it reads."""
    notes: tuple[str, ...] = ()
    """What to know about it, in sentences."""
    source: str = ""
    checked: str = ""
    """When the facts were checked, as a date."""
    own: bool = False
    """Whether the user wrote it."""
