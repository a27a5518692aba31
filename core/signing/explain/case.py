"""What is tried: a request with keys and a scheme, and one change to any of them."""

from collections.abc import Callable, Iterator

from msgspec.structs import replace

from core.fact import Fact
from core.headers import Headers
from core.signing.message import Message
from core.signing.scheme import Algorithm, Scheme
from core.signing.verify import verify
from core.verdict import NamedKey, SchemeOptions

HMAC = frozenset((Algorithm.HMAC_SHA1, Algorithm.HMAC_SHA256, Algorithm.HMAC_SHA384, Algorithm.HMAC_SHA512))


class Case(Fact, frozen=True):
    """A request, and how it is checked."""

    scheme: Scheme
    secrets: tuple[NamedKey, ...]
    message: Message
    vault: tuple[NamedKey, ...] = ()
    """Other keys the user has: tried, never assumed."""
    options: SchemeOptions = SchemeOptions()

    def with_body(self, body: bytes) -> "Case":
        return replace(self, message=replace(self.message, body=body))

    def with_headers(self, headers: Headers) -> "Case":
        return replace(self, message=replace(self.message, headers=headers))

    def with_url(self, url: str) -> "Case":
        return replace(self, message=replace(self.message, url=url))

    def with_secret(self, name: str, secret: str) -> "Case":
        return replace(self, secrets=(NamedKey(name=name, secret=secret),))

    @property
    def is_keyed(self) -> bool:
        """Both sides hold the same key, so that another way to make the signature can be tried."""
        return self.scheme.algorithm in HMAC or self.scheme.algorithm is Algorithm.SHA256


class Change(Fact, frozen=True):
    """A case that differs in one thing, and what it would mean if the signature fitted."""

    cause: str
    """``D01`` to ``D22``."""
    finding: str
    """What would have been found, in a sentence; holds no key."""
    case: Case


Family = Callable[[Case], Iterator[Change]]
"""One family of causes: the changes to try, lazily, the cheapest first."""


def signs_url(case: Case) -> bool:
    """Whether the URL or the method is part of what is signed: whether other ones give another content."""
    other = replace(case.message, url=f"{case.message.url}/other", method="OTHER")
    return signed_bytes(case) != signed_bytes(replace(case, message=other))


def signed_bytes(case: Case) -> bytes:
    """What the signature has to be over; the body where the request cannot be read that far."""
    return verify(case.scheme, case.secrets[:1], case.message, now=0, options=case.options).signed_content


def declared(scheme: Scheme) -> Scheme | None:
    """The scheme as data alone can check it; ``None`` where its signature is not in a header."""
    return replace(scheme, function="") if scheme.signature.header else None
