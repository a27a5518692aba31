"""The facts of a workspace: hooks, deliveries, attempts, captures. Frozen values; change means a new value.

Bytes are the truth: an attempt and a capture keep what crossed the socket, and everything
that can be read out of those bytes (headers, decoded body) is derived when it is shown.
Times of day are aware UTC; durations inside an exchange are nanoseconds since its start.
"""

from datetime import datetime
from enum import StrEnum

from core.fact import Fact
from core.headers import Headers
from core.verdict import SchemeOptions, Verdict

# --- hooks -----------------------------------------------------------------------------


class RetryPolicy(Fact, frozen=True):
    """When to try again: a pause after each failed attempt, and what counts as worth trying.

    The default is Logto's of release 1.43: up to three retries after 300, 600 and 1200 ms, only
    after a 5xx answer. Source: Logto webhook reference, section 6, generation B.
    """

    delays_s: tuple[float, ...] = (0.3, 0.6, 1.2)
    """Pause after failed attempt ``n`` is ``delays_s[n - 1]``; where it ends, so does the trying."""
    statuses: tuple[tuple[int, int], ...] = ((500, 599),)
    """Inclusive ranges of answer statuses that are tried again."""
    failures: bool = False
    """Whether an attempt without an answer is tried again."""
    success: tuple[tuple[int, int], ...] = ((200, 299),)
    """Inclusive ranges of answer statuses that mean delivered."""

    @property
    def retries(self) -> int:
        """How many attempts may follow the first."""
        return len(self.delays_s)


def retry_policy(retries: int, *, first_pause_s: float = 0.3) -> RetryPolicy:
    """Logto's policy with another number of retries: each pause twice the one before."""
    return RetryPolicy(delays_s=tuple(round(first_pause_s * 2**n, 3) for n in range(retries)))


class Covers(StrEnum):
    """How much of an attempt its timeout covers."""

    ALL = "all"
    """From connecting to the last byte of the answer."""
    HEAD = "head"
    """Until the answer's head is in; its body then takes the time it takes, as with Logto."""


class Webhook(Fact, frozen=True, tag="webhook"):
    """The action that calls an endpoint."""

    url: str = ""
    """Empty: the hook's."""
    stop_on_failure: bool = False
    """Whether the actions after it are skipped when it fails."""


class Script(Fact, frozen=True, tag="script"):
    """The action that runs a command of the user's, without a shell, with the body on standard input."""

    command: tuple[str, ...]
    """Program and arguments."""
    timeout_s: float = 10.0
    stop_on_failure: bool = False


Action = Webhook | Script


class Blocking(Fact, frozen=True):
    """Whoever fires the event waits for this hook's word. Beyond Logto, whose hooks never block."""

    deadline_s: float = 2.0
    overrun_allows: bool = True
    """What no word in time means: fail-open (allow) or fail-closed (deny)."""
    by_status: bool = False
    """Whether the status alone decides (2xx allows); else the answer's JSON does, where it has a decision."""


class HookDraft(Fact, frozen=True):
    """What a user decides about a hook; the rest is made for them."""

    name: str
    events: tuple[str, ...]
    url: str
    headers: Headers = ()
    scheme: str = "logto"
    scheme_options: SchemeOptions = SchemeOptions()
    retry: RetryPolicy = RetryPolicy()
    timeout_s: float = 10.0
    """Deadline of one attempt; ``timeout_covers`` says how much of it."""
    timeout_covers: Covers = Covers.ALL
    redirects: int = 20
    """How many redirects one attempt follows; 0: a 3xx is an answer like any other that is not 2xx."""
    actions: tuple[Action, ...] = (Webhook(),)
    """In their order; at least one."""
    blocking: Blocking | None = None
    enabled: bool = True


class Hook(HookDraft, frozen=True, kw_only=True):
    """What listens: a name, event types, an endpoint, a signing key."""

    id: str
    signing_key: str
    created_at: datetime
    key_problem: str = ""
    """Why the signing key cannot be had, and what to do: ``signing_key`` is empty then, and signs nothing."""
    previous_key: str = ""
    """The key before the last rotation, while it still verifies; signs only beside the other, where there is room."""
    previous_until: datetime | None = None
    """Until when the previous key verifies; ``None`` without one."""


# --- what went wrong on the wire -------------------------------------------------------


class FailureKind(StrEnum):
    """Why no whole answer came: a closed set."""

    INVALID = "invalid"
    """The request could not be built: URL, header, scheme."""
    DNS = "dns"
    REFUSED = "refused"
    UNREACHABLE = "unreachable"
    TLS = "tls"
    TIMEOUT = "timeout"
    RESET = "reset"
    CLOSED = "closed"
    """The endpoint closed the connection before its answer was whole."""
    GARBAGE = "garbage"
    """The answer is not HTTP/1.1."""
    INTERRUPTED = "interrupted"
    """The engine ended while the attempt was under way; the endpoint may have received it."""
    CANCELLED = "cancelled"
    EXIT = "exit"
    """A script could not be started, or ended with another status than 0."""


class Phase(StrEnum):
    """The phases of an attempt, in their order."""

    BLOCKED = "blocked"
    DNS = "dns"
    CONNECT = "connect"
    TLS = "tls"
    SEND = "send"
    WAIT = "wait"
    RECEIVE = "receive"


class Failure(Fact, frozen=True):
    """No whole answer came: what happened, in which phase, in words."""

    kind: FailureKind
    phase: Phase
    message: str
    """One or two full sentences; never a secret in it."""


# --- time inside one exchange ----------------------------------------------------------


class ConnectTry(Fact, frozen=True):
    """One address tried. Times as in ``Timeline``."""

    address: str
    """``127.0.0.1:8080`` or ``[::1]:8080``."""
    start_ns: int
    end_ns: int | None = None
    problem: str | None = None
    """Why it did not connect; ``None`` for the one that did."""


class Timeline(Fact, frozen=True):
    """When each edge of an exchange was seen, in monotonic nanoseconds since the attempt's start.

    ``None``: it did not happen (a reused connection has neither dns, connect nor tls edges).
    """

    start: int = 0
    """The exchange began: with the attempt, or where the redirect before it was read."""
    dns_start: int | None = None
    dns_end: int | None = None
    connect_start: int | None = None
    connect_end: int | None = None
    tls_start: int | None = None
    tls_end: int | None = None
    send_start: int | None = None
    send_end: int | None = None
    first_byte: int | None = None
    head_end: int | None = None
    end: int = 0
    """The exchange was over: the last byte was read, or the failure struck."""
    connects: tuple[ConnectTry, ...] = ()
    chunks: tuple[tuple[int, int], ...] = ()
    """Arrivals of body bytes: (time, size in bytes); at most the first 1,000."""


class Connection(Fact, frozen=True):
    """The connection that carried an exchange."""

    reused: bool
    exchange: int
    """Which exchange on this connection: 0 for its first."""
    local: str
    """``127.0.0.1:54321``: our end."""
    remote: str
    tls: "TlsFacts | None" = None


class TlsFacts(Fact, frozen=True):
    """What the handshake agreed on."""

    version: str
    cipher: str
    certificates: tuple[bytes, ...] = ()
    """DER, the endpoint's own first."""


# --- deliveries ------------------------------------------------------------------------


class Request(Fact, frozen=True):
    """One request as sent: its exact head; the body is the delivery's."""

    method: str
    url: str
    head: bytes
    """Request line and header fields, with the blank line that ends them; as far as it was built."""
    headers: Headers
    body_size: int
    sent_bytes: int
    """How much of head and body the socket took."""
    http_version: str = "HTTP/1.1"


class Response(Fact, frozen=True):
    """One answer as received."""

    status: int
    reason: str
    http_version: str
    headers: Headers
    body_size: int
    """The true size of the body on the wire, transfer coding removed, kept or not."""
    received: bytes
    """Every byte from the first to the last, interim answers and chunk framing included; cut at the limit."""
    body_start: int
    """Where in ``received`` the body of the final answer starts."""
    truncated: bool = False
    """More bytes came than were kept."""
    notes: tuple[str, ...] = ()
    """What was odd about it, in sentences: "3 more bytes followed the answer." """


class Hop(Fact, frozen=True):
    """A redirect that an attempt followed: the request it came to, and where it sent us."""

    request: Request
    response: Response
    timeline: Timeline
    """On the attempt's clock."""
    connection: Connection | None
    rule: str
    """What the next request is and why: "302: GET without the body." """


class ScriptRun(Fact, frozen=True):
    """What a script made of the body."""

    command: tuple[str, ...]
    exit_status: int | None = None
    """``None`` where it did not end by itself; negative: minus the signal that ended it."""
    output: bytes = b""
    """Its standard output, cut at the limit."""
    errors: bytes = b""
    """Its standard error, cut at the limit."""
    output_size: int = 0
    """True sizes in bytes, kept or not."""
    errors_size: int = 0


class Attempt(Fact, frozen=True):
    """One request and what came of it."""

    number: int
    """From 1."""
    started_at: datetime
    request: Request
    response: Response | None
    failure: Failure | None
    timeline: Timeline
    connection: Connection | None = None
    repeats: bool = False
    """The attempt before was cut off with the engine: the endpoint may see this delivery twice."""
    decision: str = ""
    """What follows and why, in a sentence: "Status 500: tried again after 300 ms." """
    hops: tuple[Hop, ...] = ()
    """The redirects followed before ``request``, which is the last one sent."""
    remarks: tuple[str, ...] = ()
    """What another generation of the rules would have done, and notes where there is no response, in sentences."""
    script: ScriptRun | None = None
    """Of a script action; ``request`` then only tells the size of the body, and there is no response."""
    stray: bytes = b""
    """What came where no answer could be read out of it; cut at the limit. Empty beside a ``response``."""

    @property
    def succeeded(self) -> bool:
        """A whole answer with a 2xx status came; the script ended with 0."""
        if self.script is not None:
            return self.failure is None and self.script.exit_status == 0
        return self.failure is None and self.response is not None and 200 <= self.response.status <= 299


class Outcome(StrEnum):
    """What became of a delivery."""

    PENDING = "pending"
    DELIVERED = "delivered"
    FAILED = "failed"
    CANCELLED = "cancelled"
    SKIPPED = "skipped"
    """An earlier action of its hook failed, and was to stop those after it."""


class Signing(Fact, frozen=True):
    """How each attempt is signed anew, at the time it is sent. Keys, and options that may be keys, are not held."""

    scheme: str


class Order(Fact, frozen=True):
    """All that is needed to attempt a delivery: stored before the first byte is sent, never changed after."""

    method: str
    url: str
    headers: Headers
    """As they will be sent, without ``host``, ``connection`` and ``content-length``. A signature made when this was
    ordered is among them; ``signing`` puts another in its place at each attempt."""
    body: bytes
    retry: RetryPolicy
    timeout_s: float
    timeout_covers: Covers = Covers.ALL
    redirects: int = 0
    command: tuple[str, ...] = ()
    """Of a script action: what is run in the place of sending."""
    blocking: Blocking | None = None
    stop_on_failure: bool = False
    signing: Signing | None = None
    """``None``: the headers are sent as they stand, since no time is signed, or nothing at all."""


class DeliveryRow(Fact, frozen=True):
    """What a list shows of a delivery."""

    seq: int
    """Grows with every delivery of the workspace: the order lists are in."""
    id: str
    event: str
    """Event type; empty for a request that is no event's."""
    event_id: str
    hook_id: str
    """Empty where no hook of this workspace stood behind it."""
    hook_name: str
    method: str
    url: str
    outcome: Outcome
    created_at: datetime
    attempts: int = 0
    """Attempts that are over."""
    attempting: int = 0
    """The number of the attempt under way, else 0."""
    status: int | None = None
    """Of the last answer."""
    failure: FailureKind | None = None
    """Of the last attempt."""
    duration_ms: float | None = None
    """Of the last attempt."""
    next_attempt_at: datetime | None = None
    replay_of: str = ""
    """The id of the delivery or capture this one sends again."""
    action: int = 0
    """Which of its hook's actions it is, from 0."""
    after: str = ""
    """The id of the delivery of the action before it, which has to be over first."""
    ended_at: datetime | None = None
    """When its outcome was reached."""
    reason: str = ""
    """Why it was skipped, in a sentence; otherwise the attempts tell."""


class Delivery(Fact, frozen=True):
    """One event on its way to one hook, whole."""

    row: DeliveryRow
    order: Order
    attempts: tuple[Attempt, ...]


# --- captures --------------------------------------------------------------------------


class Answer(Fact, frozen=True):
    """What the receiver sends back."""

    status: int = 200
    headers: Headers = (("Content-Type", "text/plain; charset=utf-8"),)
    body: bytes = b"OK"
    delay_s: float = 0.0


class HandshakeNote(Fact, frozen=True):
    """What the receiver made of a provider's challenge."""

    name: str
    """Of the handshake: ``slack``."""
    accepted: bool
    """Whether the provider got what it wants to hear; else it was refused."""
    sentence: str
    """What it was and what went back; holds nothing that was received."""


class CaptureRow(Fact, frozen=True):
    """What a list shows of a capture."""

    seq: int
    id: str
    received_at: datetime
    remote: str
    exchange: int
    """Which exchange on its connection: 0 for its first."""
    method: str
    """Empty where the request line could not be read."""
    target: str
    body_size: int
    """True size of the body, transfer coding removed, kept or not."""
    status: int | None
    """Of our answer; ``None`` where none could be sent."""
    malformed: str | None
    """Why the request is not HTTP/1.1 as it must be, in a sentence."""
    verdict: str | None
    """``valid``, the reason why not, or ``None`` where nothing was to be checked."""
    hook_id: str = ""
    handshake: str = ""
    """The handshake that answered it, by name; empty: the standing answer did."""


class CaptureTimes(Fact, frozen=True):
    """When the receiver saw what, in monotonic nanoseconds since the first byte of the request.

    When the answer left is not among it: that is once the capture is on the disk, and nothing is written after it.
    """

    head_end: int | None = None
    body_end: int | None = None
    stored: int | None = None
    """It was handed to the store: a capture cannot hold the time of its own commit."""


class Capture(Fact, frozen=True):
    """One request the receiver recorded, bytes as they came."""

    row: CaptureRow
    receiver: str
    """``http://127.0.0.1:8310``: where it was received."""
    http_version: str
    headers: Headers
    received: bytes
    """Head and body as they came, chunk framing included; cut at the limit."""
    body_start: int
    truncated: bool
    answer: Answer | None
    answered: bytes
    """The exact bytes sent back, as far as they were sent when this was stored."""
    times: CaptureTimes
    verdict: Verdict | None
    handshake: HandshakeNote | None = None
    """Where it was a challenge that the receiver knows."""


# --- the receiver and the workspace ----------------------------------------------------


DETECT = "detect"
"""In the place of a scheme's name: whichever one the request shows."""


class StandingCheck(Fact, frozen=True):
    """How the receiver checks what comes to no hook."""

    scheme: str = ""
    """Empty: not at all; ``DETECT``: by the scheme that the request itself shows."""
    keys: tuple[str, ...] = ()
    """Names of keys of the vault; empty: all that are for the scheme."""


class KeptKey(Fact, frozen=True):
    """What is told of a key of the vault without the key."""

    name: str
    scheme: str
    """What it is for; empty: anything."""
    created_at: datetime


class HandshakeSwitch(Fact, frozen=True):
    """A handshake that the receiver answers."""

    name: str
    key: str = ""
    """The name of the vault's key that is its secret; empty: it has none."""


class ReceiverState(Fact, frozen=True):
    """Where the receiver listens."""

    listening: bool
    host: str
    port: int
    """The port asked for; while listening, the real one."""
    url: str
    """``http://127.0.0.1:8310``: where it listens, or would."""
    answer: Answer
    problem: str = ""
    """Why it does not listen though it should, in a sentence."""
    check: StandingCheck = StandingCheck()
    handshakes: tuple[HandshakeSwitch, ...] = ()
    """Which challenges are answered by themselves."""


class Tested(Fact, frozen=True):
    """One request of a test send: made and shown, not recorded."""

    event: str
    attempt: Attempt
    """The last one."""
    body: bytes = b""
    """What was sent."""


class Vote(Fact, frozen=True):
    """What one blocking hook said of an event."""

    delivery_id: str
    hook_id: str
    hook_name: str
    allows: bool
    in_time: bool
    """Whether it said so within its deadline; else ``allows`` is what its overrun means."""
    used_ms: float
    """Of its deadline; more than the deadline where it came late, the deadline where nothing came yet."""
    deadline_ms: float
    message: str = ""
    """Its own words; foreign text."""
    data: str = ""
    """The JSON text of what it handed along; foreign text."""
    reason: str = ""
    """How the vote was read, in a sentence."""


class Decision(Fact, frozen=True):
    """What the blocking hooks of an event decided together: one denial denies."""

    event_id: str
    allows: bool
    votes: tuple[Vote, ...]
    """In the order of the hooks; empty where no blocking hook got the event, which allows."""
    message: str = ""
    """Of the first denial, else of the first vote that has one."""


class ApiState(Fact, frozen=True):
    """The local Management API."""

    listening: bool
    url: str
    """``http://127.0.0.1:3002/api``: where it listens, or would."""
    token: str
    """What a caller has to send as ``Authorization: Bearer …``."""
    problem: str = ""


class Triggered(Fact, frozen=True):
    """What became of firing an event."""

    event_id: str
    delivery_ids: tuple[str, ...]
    """Newest hook first, the order in which they are started."""
    skipped: tuple[tuple[str, str], ...] = ()
    """Hooks that were passed over: (hook id, reason in a sentence, two where it begins with ``CANNOT_SIGN``)."""


CANNOT_SIGN = "It cannot sign."
"""Why a hook was passed over that should have got the event; what it lacks follows."""
