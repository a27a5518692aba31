"""What checking a signature gives: the verdict, what was signed and where it came from, and why it does not fit."""

from enum import StrEnum

from core.fact import Fact
from core.headers import Headers


class Reason(StrEnum):
    """Why a verdict is not valid: a closed set. Source: the command-line contract, widened."""

    MISSING_KEY = "missing_key"
    """There is nothing to check with."""
    BAD_KEY = "bad_key"
    """What was given is no key of this scheme: not hexadecimal, no PEM …"""
    MISSING_HEADER = "missing_header"
    MISSING_TIMESTAMP = "missing_timestamp"
    MISSING_SIGNATURE = "missing_signature"
    """The place where the signature should be (a field of the body, a part of a header) does not hold one."""
    MALFORMED_HEADER = "malformed_header"
    MALFORMED_BODY = "malformed_body"
    """The scheme reads the body (JSON, a form), and it is none."""
    STALE_TIMESTAMP = "stale_timestamp"
    FUTURE_TIMESTAMP = "future_timestamp"
    UNSUPPORTED_VERSION = "unsupported_version"
    UNSUPPORTED_ALGORITHM = "unsupported_algorithm"
    UNTRUSTED_CERT_URL = "untrusted_cert_url"
    WRONG_KEY_ID = "wrong_key_id"
    MISMATCH = "mismatch"
    """Well formed, and does not fit."""


class Coverage(StrEnum):
    """How much of the request a signature that fits protects."""

    BODY = "body"
    """The whole body, at least."""
    PART = "part"
    """Chosen fields, or a short digest of the body: the rest can be changed."""
    NOTHING = "nothing"
    """It is a password in a header: whoever has seen one request can send any."""


class Part(Fact, frozen=True):
    """A stretch of the signed content. Stretches follow one another without gaps."""

    origin: str
    """``text`` (the scheme's own), ``key``, ``method``, ``url``, ``path``, ``id``, ``timestamp``, ``body``,
    ``header:NAME``, ``parameter:NAME``, ``option:NAME``, ``digest``."""
    size: int
    """Bytes."""


class Verdict(Fact, frozen=True):
    """Whether a signature holds. Three results: wrong; right but outside the time window (``fits`` and not
    ``valid``); right, but it covers less than one may think (``valid`` with ``covers`` below ``BODY``).
    """

    scheme: str
    valid: bool
    reason: str | None
    """A ``Reason``; ``None`` if valid."""
    explanation: str
    """In one or two sentences; holds no key and no expected signature."""
    found: str | None
    """The signature as received."""
    expected: str | None
    """The signature as computed with our key, in the form in which it should have come. A credential for this
    body: never in exports. ``None`` where only the sender can make it (public keys)."""
    signed_content: bytes
    parts: tuple[Part, ...] = ()
    """Where the signed content came from; empty: all of it is the body."""
    fits: bool = False
    """The signature itself is right, whatever the time."""
    covers: Coverage = Coverage.BODY
    notes: tuple[str, ...] = ()
    """What to know besides: the stricter of two readings, a repeated field of which one copy fits, a weak digest."""
    signed_at: float | None = None
    """The time that was signed, unix seconds; ``None``: none was, or it cannot be read."""
    skew_s: float | None = None
    """``signed_at`` minus the time of the check: negative is the past."""
    past_s: float | None = None
    """How old it may be; ``None``: as old as it likes."""
    future_s: float | None = None
    """How far ahead it may be; ``None``: as far as it likes."""
    hook_id: str = ""
    """The hook whose key was used."""
    key: str = "current"
    """Which key fitted: of a hook ``current`` or ``previous``, of a vault its name; the first where none did."""
    alg: str = ""
    """HTTP message signatures: the algorithm that the key was taken for, as ``SchemeOptions.alg`` names it."""


VALID = "valid"
VALID_IN_PART = "valid_in_part"
"""In a list: right, and it covers less than the whole body."""

DOUBTFUL = frozenset((VALID_IN_PART, Reason.STALE_TIMESTAMP, Reason.FUTURE_TIMESTAMP))
"""In a list: right, but not all is well."""


def in_a_word(verdict: Verdict) -> str:
    """A verdict as lists have it: valid, valid in part, or the reason why not.

    A time outside the window is the reason only where nothing else is wrong.
    """
    if verdict.valid:
        return VALID if verdict.covers is Coverage.BODY else VALID_IN_PART
    if not verdict.fits and verdict.reason in (Reason.STALE_TIMESTAMP, Reason.FUTURE_TIMESTAMP):
        return Reason.MISMATCH
    return verdict.reason or Reason.MISMATCH


class NamedKey(Fact, frozen=True):
    """A key of the vault."""

    name: str
    secret: str
    scheme: str = ""
    """What it is for; empty: anything."""


class SchemeOptions(Fact, frozen=True):
    """What some schemes want to know besides the key. Empty: not given."""

    webhook_id: str = ""
    """PayPal: the id of the webhook, from its dashboard."""
    alg: str = ""
    """HTTP message signatures: the algorithm of the key, e.g. ``ed25519``. Content-Digest: the one to make."""
    key: str = ""
    """Pusher: the application's key, which names the secret."""
    key_id: str = ""
    """What a signature made by us says of its key (``keyid``)."""
    secondary: str = ""
    """Box: the secondary signature key."""
    auth_header: str = ""
    """Okta and plain tokens: the field that carries the value."""
    signed_headers: tuple[str, ...] = ()
    """Contentful, Hook0, HTTP message signatures: the fields (components) to sign."""


class Signed(Fact, frozen=True):
    """A request's signature, as made: what to send with it."""

    headers: Headers
    """The fields to add, in their order and spelling."""
    body: bytes
    """The body to send; another one only where the scheme signs inside it (Mailgun, SNS, Adyen)."""
    url: str
    """The URL to call; another one only where the scheme signs inside it (Twilio's ``bodySHA256``)."""
    signed_content: bytes = b""
    parts: tuple[Part, ...] = ()


class Diagnosis(Fact, frozen=True):
    """What would make a signature fit."""

    id: str
    """``D01`` to ``D22``; what they stand for is told in ``core.signing.explain``."""
    cause: str
    """In a few words: “JSON laid out anew on the way”."""
    explanation: str
    """What was found, in sentences: which change makes it fit, and what that means. Holds no key."""
    fix: str
    """What to change, and where: “use express.raw() before the verifier”."""


class Explanation(Fact, frozen=True):
    """Why a signature does not fit, as far as trying shows."""

    diagnoses: tuple[Diagnosis, ...]
    """The likeliest first; empty where nothing made it fit."""
    ruled_out: tuple[str, ...]
    """The ids that were tried in vain."""
    tried: int
    """How many ways were tried."""
    cut_short: bool = False
    """The time or the number of tries ran out before everything was tried."""
