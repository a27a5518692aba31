"""Signatures: made, checked and explained. Bytes in, bytes out; it knows neither a clock nor a network.

A scheme is a row of ``SCHEMES``: what users are told about it, and two pure functions.
"""

from core.signing.keys import verify_for_hook
from core.signing.logto import logto_headers, sign_logto, verify_logto
from core.signing.schemes import SCHEMES, Message, Scheme, find_scheme, sign, verify

__all__ = (
    "SCHEMES",
    "Message",
    "Scheme",
    "find_scheme",
    "logto_headers",
    "sign",
    "sign_logto",
    "verify",
    "verify_for_hook",
    "verify_logto",
)
