"""What the reports say: counts by time, failures by reason, latencies by hook; and how each is counted, in words."""

from collections.abc import Iterable
from enum import StrEnum

from core.fact import Fact
from core.reports.window import Grain

# A report shows no more hooks than this, the busiest first.
HOOKS_LIMIT = 200


class Kind(StrEnum):
    """The reports there are."""

    SIGN_INS = "sign-ins"
    REGISTRATIONS = "registrations"
    FAILURES = "failures"
    LATENCY = "latency"


EVENT_TYPES = {Kind.SIGN_INS: ("PostSignIn",), Kind.REGISTRATIONS: ("PostRegister", "User.Created")}
"""The event types that an activity report counts."""

COUNTED = {
    Kind.SIGN_INS: (
        "Counted: every PostSignIn event once, however many hooks, actions, attempts and replays it had; by the time "
        "it was fired here or first received. A request that the receiver got counts unless its event was sent from "
        "here. Users are the different “userId” values."
    ),
    Kind.REGISTRATIONS: (
        "Counted: every user of a PostRegister or User.Created event once, by the first of its events; an event that "
        "names no user counts for itself. Fired here or received; retries, replays and further hooks add nothing."
    ),
    Kind.FAILURES: (
        "Counted: deliveries that failed for good, by what their last attempt came to, and every attempt that was not "
        "answered with 2xx, also where a later one was. Below them the receiver's own: requests that are not "
        "valid HTTP, or whose signature does not hold."
    ),
    Kind.LATENCY: (
        "Over every attempt that got a whole answer, of whatever status, retries and replays included. Wait: from "
        "the last byte sent to the first received; total: from the attempt's start to its end. Percentiles by nearest "
        "rank: the smallest measured value that at least p per cent of all do not exceed."
    ),
}


class Slot(Fact, frozen=True):
    """One bar of an activity."""

    at: str
    """``2026-11-22 09:00``, ``2026-11-22`` or ``2026-11``, on the machine's clock."""
    count: int = 0
    users: int = 0
    """Different users; of registrations the same as ``count``, less those that name none."""


class Activity(Fact, frozen=True):
    """Events over time."""

    kind: Kind
    grain: Grain
    slots: tuple[Slot, ...] = ()
    """Without a gap, in order; empty where nothing was counted and no time was given."""
    count: int = 0
    users: int = 0
    """Different users of the whole window: no sum of the slots' users."""


class Reason(Fact, frozen=True):
    """How often something failed for one reason."""

    hook_id: str
    hook_name: str
    reason: str
    """A failure's kind (``timeout``), a class of status (``5xx``), or what was wrong with a received request."""
    deliveries: int = 0
    """Deliveries that failed for good; of the receiver: requests."""
    attempts: int = 0


class Failures(Fact, frozen=True):
    """Failures by reason."""

    sent: tuple[Reason, ...] = ()
    """By hook, the one with most failures first; within it the most frequent reason first."""
    received: tuple[Reason, ...] = ()
    """Of the receiver, most frequent first."""

    @property
    def deliveries(self) -> int:
        """All deliveries that failed for good."""
        return sum(reason.deliveries for reason in self.sent)

    @property
    def attempts(self) -> int:
        """All attempts that failed."""
        return sum(reason.attempts for reason in self.sent)


class Latency(Fact, frozen=True):
    """How long one hook's endpoint took: milliseconds."""

    hook_id: str
    hook_name: str
    measure: str
    """``wait`` or ``total``."""
    attempts: int
    p50: float
    p90: float
    p95: float
    p99: float
    most: float


def nearest_rank(count: int, percent: int) -> int:
    """Which of ``count`` values in ascending order, from 1, is the percentile.

    The nearest-rank definition: the smallest value that at least ``percent`` per cent of all values do not exceed,
    so always one that was measured. ``count`` is at least 1, ``percent`` from 1 to 100.
    """
    return -(-count * percent // 100)


def percentile(ascending: list[float], percent: int) -> float:
    """The percentile of at least one value, by nearest rank."""
    return ascending[nearest_rank(len(ascending), percent) - 1]


def reason_of(status: int | None, failure: str | None) -> str:
    """Why an attempt failed: the failure's kind, else the class of its status."""
    if failure is not None:
        return failure
    return "no answer" if status is None else f"{status // 100}xx"


def ordered(reasons: Iterable[Reason]) -> tuple[Reason, ...]:
    """By hook, the one with most failed deliveries first; within it the most frequent reason first."""
    found = list(reasons)
    weights: dict[str, tuple[int, int]] = {}
    for each in found:
        deliveries, attempts = weights.get(each.hook_id, (0, 0))
        weights[each.hook_id] = (deliveries + each.deliveries, attempts + each.attempts)
    found.sort(
        key=lambda each: (
            *(-weight for weight in weights[each.hook_id]),
            each.hook_name,
            each.hook_id,
            -each.deliveries,
            -each.attempts,
            each.reason,
        )
    )
    return tuple(found)
