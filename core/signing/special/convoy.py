"""Convoy: time and body in a field of pairs, or in its simple mode a bare digest of the body.

Source: signature reference, section 5; convoy-python, ``webhook.py``.
"""

import msgspec

from core.signing import plain
from core.signing.claim import Check, Claim
from core.signing.coding import decode
from core.signing.fields import field
from core.signing.making import Making
from core.signing.message import Message
from core.signing.primitives import signature_size
from core.signing.scheme import Scheme, SignatureField
from core.verdict import Signed


def read(check: Check) -> tuple[Claim, ...]:
    """A bare digest where the whole field is one, else as data says."""
    found = field(check.message.headers, check.scheme.signature.header) or ""
    digest = decode(check.scheme.signature.coding, found)
    if digest and len(digest) == signature_size(check.scheme.algorithm):
        return plain.read(msgspec.structs.replace(check, scheme=_simple(check.scheme)))
    return plain.read(check)


def make(scheme: Scheme, message: Message, making: Making) -> Signed:
    """With the time, as new endpoints get it."""
    return plain.make(scheme, message, making)


def _simple(scheme: Scheme) -> Scheme:
    bare = SignatureField(header=scheme.signature.header, coding=scheme.signature.coding)
    return msgspec.structs.replace(scheme, signature=bare, time=None, content="{body}")
