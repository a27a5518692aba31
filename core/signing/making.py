"""What a signature is made with."""

import base64
import hashlib
from datetime import UTC, datetime

from core.fact import Fact
from core.signing.claim import Key
from core.signing.primitives import is_shared, private_signature, shared_signature
from core.signing.scheme import Algorithm, TimeField
from core.verdict import SchemeOptions


class Making(Fact, frozen=True):
    """Keys, and what the sender chooses."""

    keys: tuple[Key, ...]
    """At least one; several while keys rotate."""
    at: float
    """Unix seconds."""
    message_id: str = ""
    options: SchemeOptions = SchemeOptions()

    def signature(self, algorithm: Algorithm, key: Key, data: bytes) -> bytes:
        """A signature by one of the keys; ``Refused`` for a key of another kind."""
        if is_shared(algorithm):
            return shared_signature(algorithm, key.data, data)
        return private_signature(algorithm, key.data, data)


def stamp(time: TimeField | None, at: float) -> str:
    """The time as the scheme writes it; empty where it writes none."""
    if time is None:
        return ""
    if time.unit == "iso":
        return datetime.fromtimestamp(int(at), UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    return str(int(at * 1000) if time.unit == "ms" else int(at))


def made_id(body: bytes, at: float) -> str:
    """An id for a message that was given none: the same for the same body and time."""
    digest = hashlib.sha256(body + str(at).encode()).digest()
    return "msg_" + base64.b32encode(digest)[:24].decode().lower()
