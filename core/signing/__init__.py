"""Signatures: made, checked and explained. Bytes in, bytes out; it knows neither a clock nor a network.

A scheme is data (``scheme``), read from a file; ``plain`` reads and makes what data says whole, a module of
``special`` what it does not.
"""

from core.signing.detect import detect
from core.signing.hooks import verify_for_hook
from core.signing.keys import key_bytes
from core.signing.library import find_scheme, scheme_names, schemes
from core.signing.message import Message
from core.signing.new_keys import is_pair, new_secret, public_secret
from core.signing.reading import read_scheme, scheme_text
from core.signing.scheme import Algorithm, Coding, Grammar, KeyForm, Scheme, SignatureField, TimeField
from core.signing.secret_warnings import secret_warnings
from core.signing.sign import check_secret, sign, signed_content
from core.signing.verify import verify

__all__ = (
    "Algorithm",
    "Coding",
    "Grammar",
    "KeyForm",
    "Message",
    "Scheme",
    "SignatureField",
    "TimeField",
    "check_secret",
    "detect",
    "find_scheme",
    "is_pair",
    "key_bytes",
    "new_secret",
    "public_secret",
    "read_scheme",
    "scheme_names",
    "scheme_text",
    "schemes",
    "secret_warnings",
    "sign",
    "signed_content",
    "verify",
    "verify_for_hook",
)
