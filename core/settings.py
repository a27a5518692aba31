"""What a user can set for a workspace, with its defaults and limits."""

import msgspec

from core.model import Answer, HandshakeSwitch, StandingCheck

MIB = 1024 * 1024
# Not registered with IANA for anything in common use, and free of the ports frameworks default to.
DEFAULT_PORT = 8919
# Of an answer or a request, in bytes. A head fits into the least; the most is read into memory whole where it is shown.
KEPT_AT_LEAST, KEPT_AT_MOST = 1024, 64 * MIB


class Settings(msgspec.Struct, frozen=True, kw_only=True):
    """The settings of one workspace."""

    response_limit_bytes: int = 5 * MIB
    """How much of an endpoint's answer is kept; the true size is recorded all the same."""
    capture_limit_bytes: int = 10 * MIB
    """How much of a received request is kept."""
    fan_out: int = 10
    """Attempts under way at once for one event. Source: Logto webhook reference, section 7."""
    receiver_host: str = "127.0.0.1"
    receiver_port: int = DEFAULT_PORT
    """0: any free port."""
    receiver_on: bool = True
    """Whether the receiver starts with the window."""
    answer: Answer = Answer()
    check: StandingCheck = StandingCheck()
    handshakes: tuple[HandshakeSwitch, ...] = ()
    api_on: bool = False
    """Whether the Management API is served when the window's engine starts."""
    api_port: int = 3002
    """The port of Logto's own admin endpoint."""
