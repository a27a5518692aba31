"""What a provider's webhooks look like, as data."""

from enum import StrEnum

from core.fact import Fact
from core.headers import Headers
from core.model import RetryPolicy


class Layout(StrEnum):
    """How a provider lays out its JSON: a signature covers every space."""

    COMPACT = "compact"
    SPACED = "spaced"
    """One line, a space after each comma and colon."""
    INDENTED = "indented"
    """Two spaces a level."""
    ASCII = "ascii"
    """Compact, other characters as ``\\uXXXX`` in lower case, slashes as ``\\/``."""


class DeliveryRule(StrEnum):
    """A rule of delivery that a provider may leave unsaid."""

    TIMEOUT = "timeout"
    SUCCESS = "success"
    """Which answers are success."""
    RETRIES = "retries"
    """How many there are, and when."""


class ProviderEvent(Fact, frozen=True):
    """One event type with a sample."""

    type: str
    about: str = ""
    """What happened, in a few words."""
    body: str = ""
    """JSON text with placeholders; empty where there is a form, or no body at all."""
    form: tuple[tuple[str, str], ...] = ()
    """Names and values of a form, with placeholders."""
    headers: Headers = ()
    """Sent for this event, besides the provider's own."""
    method: str = "POST"


class Provider(Fact, frozen=True):
    """One provider: who it says it is, how it sends, what its events look like."""

    name: str
    title: str
    scheme: str
    """The name of its signature scheme."""
    user_agent: str
    content_type: str = "application/json"
    layout: Layout = Layout.COMPACT
    body_end: str = ""
    """What follows the body: SendGrid ends it with a line break."""
    id: str = "{{uuid}}"
    """How its message ids are made."""
    headers: Headers = ()
    """With placeholders, in its order and spelling; the signature's come after them."""
    timeout_s: float = 10.0
    redirects: int = 0
    """How many redirects it follows; 0: a redirect is an answer like any other."""
    retry: RetryPolicy = RetryPolicy(delays_s=())
    events: tuple[ProviderEvent, ...] = ()
    """At least one; the first is the one sent where none is chosen."""
    notes: tuple[str, ...] = ()
    """What to know when one sends as this provider, in sentences."""
    source: str = ""
    checked: str = ""
    """When the signature was checked, as a date. User agents and headers besides are known, not checked."""
    rules_checked: str = ""
    """When timeout, retries and success rule were checked, as a date; empty: known or estimated, but not checked."""
    rules_sources: tuple[str, ...] = ()
    """Where they are said: addresses, as many as it takes. Empty where they were not checked."""
    estimated: tuple[DeliveryRule, ...] = ()
    """What those sources leave open, so that it is our guess within what they say."""
