"""What is odd about a key as it was pasted: it is used as it stands, and a person is told.

Source: signature reference, rules for every scheme, 9.
"""

import re

from core.signing.keys import key_of
from core.signing.refusal import Refused
from core.signing.scheme import KeyForm, Scheme

_INVISIBLE = re.compile("[\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufeff]")
_QUOTES = tuple("'\"`“”\u2018\u2019")
# Keys of other things that stand beside the one that is wanted. Source: docs.stripe.com/keys.
_OTHERS = {
    "sk_": "a secret API key, not a signing key",
    "rk_": "a restricted API key, not a signing key",
    "pk_": "a publishable API key, not a signing key",
    "we_": "the id of an endpoint, not its signing key",
}
# What providers state of their keys. Source: signature reference, section 3.
_LENGTHS = {
    "logto": (32, "characters"),
    "contentful": (64, "characters"),
    "discord": (64, "hexadecimal digits"),
}
_STANDARD_BYTES = range(24, 65)


def secret_warnings(scheme: Scheme, secret: str) -> tuple[str, ...]:
    """Sentences, none of which repeats the key; empty where nothing is odd."""
    if not secret:
        return ()
    found = [*_around(secret), *_prefixes(scheme, secret.strip())]
    try:
        key = key_of(scheme, secret)
    except Refused as refused:
        return (*found, refused.explanation)
    if scheme.key is KeyForm.STANDARD and not key.is_public and len(key.data) not in _STANDARD_BYTES:
        found.append(f"The key has {len(key.data)} bytes; 24 to 64 are usual.")
    size, unit = _LENGTHS.get(scheme.name, (len(secret), ""))
    if len(secret) != size:
        found.append(f"The key has {len(secret)} {unit}; {scheme.title}'s have {size}.")
    return tuple(found)


def _around(secret: str) -> list[str]:
    found = []
    bare = secret.strip()
    if bare.startswith("-----BEGIN"):
        return []
    if secret != bare:
        side = "before" if secret != secret.lstrip() else "after"
        found.append(f"There is white space {side} the key.")
    if bare[:1] in _QUOTES or bare[-1:] in _QUOTES:
        found.append("The key is in quotes.")
    if _INVISIBLE.search(secret):
        found.append("The key holds characters that cannot be seen.")
    if "\n" in bare:
        found.append("The key runs over several lines.")
    if re.match(r"[A-Za-z_][A-Za-z0-9_]*=(?!=*$)", bare):
        found.append("The key begins like a line of an .env file: NAME=….")
    return found


def _prefixes(scheme: Scheme, bare: str) -> list[str]:
    for prefix, what in _OTHERS.items():
        if bare.startswith(prefix) and scheme.key_prefixes:
            return [f"What begins with {prefix} is {what}."]
    if scheme.key is KeyForm.TEXT and scheme.key_prefixes and not bare.startswith(scheme.key_prefixes):
        return [
            f"{scheme.title}'s keys begin with {' or '.join(scheme.key_prefixes)}, which is part of the key."
        ]
    if scheme.key is KeyForm.STANDARD and not bare.startswith(scheme.key_prefixes):
        return [
            f"{scheme.title}'s keys begin with {scheme.key_prefixes[0]}; this one is read as base64 without it."
        ]
    return []
