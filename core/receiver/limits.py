"""How much and how long the receiver takes; every limit has a sentence when it is passed."""

from core.fact import Fact

MIB = 1024 * 1024


class Limits(Fact, frozen=True, kw_only=True):
    """The limits of one receiver."""

    capture_bytes: int = 10 * MIB
    """How much of a request is kept; its head always is. The rest is read, counted and dropped."""
    body_bytes: int = 1024 * MIB
    """The largest body that is read to its end; a larger one is refused with 413."""
    connections: int = 1000
    """Open at once; the next ones are refused with 503, and twice as many are not even heard."""
    head_s: float = 30.0
    """From the first byte of a request to the end of its head."""
    body_idle_s: float = 30.0
    """Between two arrivals of body bytes, and for the sender to read an answer."""
    request_s: float = 600.0
    """From the first byte of a request to its last."""
    idle_s: float = 75.0
    """Between two requests on a connection."""
    settle_s: float = 0.05
    """How long a refused request must be quiet before it is stored, so that its capture shows all of it."""
    linger_s: float = 2.0
    """How long a connection is read after its last answer: closing with bytes unread destroys the answer."""
