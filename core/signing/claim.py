"""What a request claims: its signatures, what they may have been made over, and when."""

from core.fact import Fact
from core.signing.content import Content
from core.signing.message import Message
from core.signing.scheme import Algorithm, Coding, Scheme
from core.signing.window import Window
from core.verdict import Coverage, SchemeOptions


class Key(Fact, frozen=True):
    """A key, ready for use."""

    data: bytes
    is_public: bool = False
    """Whether it only checks: the sender has another half."""


class Check(Fact, frozen=True):
    """A request that is to be checked: all that a scheme may read."""

    scheme: Scheme
    message: Message
    key: Key
    options: SchemeOptions = SchemeOptions()
    tolerance_s: float | None = None
    """In the place of the scheme's own window; 0: any time will do."""


class Claim(Fact, frozen=True):
    """A signature as received, to be checked against one key."""

    found: str
    """The field's value, or what stands in its place in the body."""
    offers: tuple[bytes, ...]
    """Signatures, decoded: any of them may fit."""
    contents: tuple[Content, ...]
    """Readings of what was signed, the first choice first; never empty."""
    algorithm: Algorithm
    coding: Coding
    key: Key | None = None
    """The key that it is checked with, where it is another one than was asked with: Box's second."""
    lead: str = ""
    """What stands before the signature in its field."""
    tail: str = ""
    window: Window = Window()
    covers: Coverage = Coverage.BODY
    notes: tuple[str, ...] = ()
    alg: str = ""
    """HTTP message signatures: the algorithm's name there."""
    broken: str = ""
    """Why a signature that fits proves nothing all the same, in a sentence: a digest that it covers does not fit."""
