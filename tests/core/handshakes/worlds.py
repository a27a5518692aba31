"""Keys, and requests of the form that a receiver is asked with."""

from typing import Any

import msgspec
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from core.handshakes import Secrets
from core.signing import Message

NOW = 1_795_340_000.0
SEED = bytes(range(32))
PUBLIC_KEY = Ed25519PrivateKey.from_private_bytes(SEED).public_key().public_bytes_raw().hex()
SECRETS: dict[str, Secrets] = {
    "discord": (PUBLIC_KEY,),
    "xero": ("FihNKSpnDhD8GrfVkpbTAMUKsjFKbnAa",),
    "zoom": ("zoom-secret",),
    "meta": ("our-token",),
    "strava": ("STRAVA",),
    "fitbit": ("verify123",),
    "x": ("consumer-secret",),
}
# What the provider's side needs in the place of the receiver's.
PLAYERS = {name: secrets[0] for name, secrets in SECRETS.items()} | {"discord": SEED.hex()}


def asking(target: str = "/hook", *headers: tuple[str, str], method: str = "GET") -> Message:
    return Message(body=b"", headers=headers, method=method, url=f"http://127.0.0.1:8919{target}")


def posting(value: Any, *headers: tuple[str, str], target: str = "/hook") -> Message:
    body = value if isinstance(value, bytes) else msgspec.json.encode(value)
    return Message(
        body=body,
        headers=(("Content-Type", "application/json"), *headers),
        url=f"http://127.0.0.1:8919{target}",
    )
