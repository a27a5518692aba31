"""Requests as a sender makes them, for the tests of this folder: signed by the standard library, then changed."""

import hashlib
import hmac
import json

from core.headers import Headers
from core.signing.explain import explained
from core.signing.message import Message
from core.verdict import Diagnosis, NamedKey

KEY = "It's a Secret to Everybody"
NOW = 1_763_700_000.0
EVENT = {
    "id": "evt_1",
    "note": "Café <b>&</b> 日本",
    "link": "https://a.example/b",
    "amounts": [12, 1.5],
    "none": {},
}
PRETTY = json.dumps(EVENT, indent=2, ensure_ascii=False).encode()
COMPACT = json.dumps(EVENT, separators=(",", ":"), ensure_ascii=False).encode()
JSON: Headers = (("Content-Type", "application/json"),)
FORM: Headers = (("Content-Type", "application/x-www-form-urlencoded"),)


def digest(body: bytes, key: str = KEY, algorithm: str = "sha256") -> bytes:
    return hmac.digest(key.encode(), body, algorithm)


def github(
    signed: bytes, arrived: bytes | None = None, *, key: str = KEY, headers: Headers = JSON
) -> Message:
    """What GitHub signed, and what arrived in its place."""
    mac = digest(signed, key).hex()
    body = signed if arrived is None else arrived
    return Message(body=body, headers=(*headers, ("X-Hub-Signature-256", f"sha256={mac}")))


def diagnoses(
    message: Message, *, scheme: str = "github", key: str = KEY, vault: tuple[NamedKey, ...] = ()
) -> tuple[Diagnosis, ...]:
    """All that the search finds, without an end in time."""
    return explained(scheme, key, message, now=NOW, vault=vault, limit_s=None).diagnoses


def sha256(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()
