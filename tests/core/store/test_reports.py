"""What reports say is what a count by hand over the same records says."""

import asyncio
import json
import random
import threading
import time
from collections import defaultdict
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from datetime import datetime, timedelta
from typing import Any

import msgspec
import pytest

from core.exchange.phases import phases_ms
from core.model import Attempt, Delivery, Failure, FailureKind, Outcome, Phase, ScriptRun, Timeline
from core.reports.figures import Activity, Failures, Kind, Latency, nearest_rank
from core.reports.window import Grain, Window, slot_of
from tests.core.store.conftest import Store
from tests.facts import NOW, a_capture, a_capture_row, a_hook, a_row, an_attempt, an_order

HOOKS = ("h1", "h2")
TYPES = ("PostSignIn", "PostRegister", "User.Created", "User.Deleted")
WEEK = Window(since=NOW - timedelta(days=7), until=NOW)
WINDOWS = {
    "everything": Window(),
    "a week": WEEK,
    "one hook": Window(hook_id="h2"),
    "by hour": Window(since=NOW - timedelta(days=7), until=NOW, grain=Grain.HOUR),
    "by month": Window(grain=Grain.MONTH),
}


@pytest.fixture(autouse=True)
def in_kathmandu(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A zone that is no whole number of hours away."""
    monkeypatch.setenv("TZ", "Asia/Kathmandu")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


def body_of(event: str, user: str | None, at: datetime, hook: str = "", **more: Any) -> bytes:
    body: dict[str, Any] = {"event": event, "createdAt": at.isoformat(), "hookId": hook, **more}
    if event.startswith("Post"):
        body["userId"] = user
    elif user is not None:
        body["data"] = {"id": user}
    return json.dumps(body).encode()


async def delivered(
    store: Store, some_id: str, body: bytes, *, attempts: tuple[Attempt, ...] = (), **row: Any
) -> None:
    created = await store.ledger.add_delivery(
        a_row(id=some_id, attempts=len(attempts), **row), an_order(body=body), owner=None
    )
    for attempt in attempts:
        await store.ledger.move_delivery(created, owner=None, attempt=attempt)


async def captured(store: Store, some_id: str, body: bytes, framed: bytes | None = None, **row: Any) -> None:
    head = b"POST / HTTP/1.1\r\nHost: x\r\n\r\n"
    await store.ledger.add_capture(
        a_capture(
            row=a_capture_row(id=some_id, body_size=len(body), **row),
            received=head + (body if framed is None else framed),
            body_start=len(head),
        )
    )


async def fill(store: Store, seed: int) -> None:
    """Events to one hook or both, retried, replayed, received again; and events of someone else."""
    draw = random.Random(seed)
    for hook in HOOKS:
        await store.ledger.add_hook(a_hook(id=hook, name=hook.upper()))
    for number in range(60):
        at = NOW - timedelta(minutes=draw.randrange(1, 14 * 24 * 60))
        event, user = draw.choice(TYPES), draw.choice([None, *"abcdef"])
        for hook in draw.choice([("h1",), ("h2",), HOOKS]):
            body = body_of(event, user, at, hook, sessionId=f"s{number}")
            attempts = tuple(an_outcome(draw, n + 1, at) for n in range(draw.randrange(1, 4)))
            last = attempts[-1]
            row: dict[str, Any] = {
                "event": event, "event_id": f"e{number}", "hook_id": hook, "hook_name": "old name", "created_at": at,
                "outcome": Outcome.DELIVERED if last.succeeded else Outcome.FAILED,
                "status": None if last.response is None else last.response.status,
                "failure": None if last.failure is None else last.failure.kind,
            }  # fmt: skip
            await delivered(store, f"d{number}{hook}", body, attempts=attempts, **row)
            if draw.random() < 0.3:
                await delivered(store, f"r{number}{hook}", body, **row | {"replay_of": f"d{number}{hook}"})
            if draw.random() < 0.6:
                await captured(store, f"c{number}{hook}", body, received_at=at, hook_id=hook)
    for number in range(40):
        at = NOW - timedelta(minutes=draw.randrange(1, 14 * 24 * 60))
        body = body_of(
            draw.choice(TYPES), draw.choice([None, *"defghi"]), at, "theirs", sessionId=f"t{number}"
        )
        for again in range(draw.randrange(1, 3)):
            hook = draw.choice(["h1", "h2", ""])
            received_at = at + timedelta(seconds=again)
            await captured(store, f"t{number}{again}", body, received_at=received_at, hook_id=hook)


def an_outcome(draw: random.Random, number: int, at: datetime) -> Attempt:
    wait_ns, kind = draw.randrange(1, 10**9), draw.random()
    timeline = Timeline(send_start=10, send_end=1000, first_byte=1000 + wait_ns, end=2000 + wait_ns)
    if kind < 0.2:
        failure = Failure(draw.choice([FailureKind.TIMEOUT, FailureKind.RESET]), Phase.WAIT, "No.")
        return an_attempt(None, number=number, started_at=at, failure=failure, timeline=timeline)
    status = draw.choice([200, 200, 204, 302, 404, 500])
    return an_attempt(status, number=number, started_at=at, timeline=timeline)


# --- counting by hand ------------------------------------------------------------------


def is_within(window: Window, at: datetime) -> bool:
    return (window.since is None or window.since <= at) and (window.until is None or at < window.until)


async def all_deliveries(store: Store) -> list[Delivery]:
    rows = await store.reader.delivery_rows(await store.reader.delivery_seqs())
    return [await store.reader.delivery(row.id) for row in rows]


async def events_by_hand(store: Store, kind: Kind, window: Window) -> list[tuple[datetime, str | None, str]]:
    """Time, user and name of every event that counts."""
    wanted = {"PostSignIn"} if kind is Kind.SIGN_INS else {"PostRegister", "User.Created"}
    found: dict[str, tuple[datetime, str | None, str]] = {}
    sent: set[str] = set()
    for each in await all_deliveries(store):
        value = json.loads(each.order.body)
        sent.add(without_hook(value))
        row = each.row
        if row.event in wanted and not row.replay_of and window.hook_id in ("", row.hook_id):
            found.setdefault(row.event_id, (row.created_at, user_of(value), row.event_id))
    for seq in await store.reader.capture_seqs():
        (row_of,) = await store.reader.capture_rows([seq])
        capture = await store.reader.capture(row_of.id)
        value = json.loads(capture.received[capture.body_start :])
        same = without_hook(value)
        if value["event"] not in wanted or same in sent or window.hook_id not in ("", row_of.hook_id):
            continue
        before = found.get(same)
        at = row_of.received_at if before is None else min(before[0], row_of.received_at)
        found[same] = (at, user_of(value), same)
    return [each for each in found.values() if is_within(window, each[0])]


def without_hook(value: dict[str, Any]) -> str:
    return json.dumps({name: each for name, each in value.items() if name != "hookId"}, sort_keys=True)


def user_of(value: dict[str, Any]) -> str | None:
    return value.get("userId") or value.get("data", {}).get("id")


@pytest.mark.parametrize("kind", [Kind.SIGN_INS, Kind.REGISTRATIONS])
@pytest.mark.parametrize("window", WINDOWS.values(), ids=WINDOWS.keys())
@pytest.mark.parametrize("seed", [1, 2])
async def test_activity_is_what_a_hand_counts(store: Store, kind: Kind, window: Window, seed: int) -> None:
    """Every event once, in its slot of the machine's clock, with its users."""
    await fill(store, seed)
    events = await events_by_hand(store, kind, window)
    if kind is Kind.REGISTRATIONS:
        firsts: dict[str, tuple[datetime, str | None, str]] = {}
        for each in sorted(events):
            firsts.setdefault(each[1] or f"event {each[2]}", each)
        events = list(firsts.values())

    report = await store.reader.report(kind, window)

    assert isinstance(report, Activity)
    counts: dict[str, list[str | None]] = defaultdict(list)
    for at, user, _ in events:
        counts[slot_of(at, report.grain)].append(user)
    by_hand = {slot: (len(users), len(set(users) - {None})) for slot, users in counts.items()}
    assert by_hand == {slot.at: (slot.count, slot.users) for slot in report.slots if slot.count}
    assert len(events) == report.count > 0
    assert len({user for _, user, _ in events if user}) == report.users


@pytest.mark.parametrize(
    "window", [Window(), WEEK, Window(hook_id="h2")], ids=["everything", "a week", "one hook"]
)
async def test_failures_are_what_a_hand_counts(store: Store, window: Window) -> None:
    """Deliveries that failed by their last attempt, and all attempts that failed, by hook and reason."""
    await fill(store, 3)
    deliveries: dict[tuple[str, str, str], int] = defaultdict(int)
    attempts: dict[tuple[str, str, str], int] = defaultdict(int)
    for each in await all_deliveries(store):
        row = each.row
        if window.hook_id not in ("", row.hook_id):
            continue
        if row.outcome is Outcome.FAILED and is_within(window, row.created_at):
            reason = row.failure.value if row.failure else f"{(row.status or 0) // 100}xx"
            deliveries[row.hook_id, row.hook_id.upper(), reason] += 1
        for attempt in each.attempts:
            if not attempt.succeeded and is_within(window, attempt.started_at):
                assert attempt.failure or attempt.response
                status = 0 if attempt.response is None else attempt.response.status
                reason = attempt.failure.kind.value if attempt.failure else f"{status // 100}xx"
                attempts[row.hook_id, row.hook_id.upper(), reason] += 1

    report = await store.reader.report(Kind.FAILURES, window)

    assert isinstance(report, Failures)
    keys = deliveries.keys() | attempts.keys()
    assert {key: (deliveries[key], attempts[key]) for key in keys} == {
        (each.hook_id, each.hook_name, each.reason): (each.deliveries, each.attempts) for each in report.sent
    }


@pytest.mark.parametrize("window", [Window(), WEEK], ids=["everything", "a week"])
async def test_latencies_are_what_a_hand_counts(store: Store, window: Window) -> None:
    """Sorted values of all answered attempts, and the one at the nearest rank."""
    await fill(store, 4)
    values: dict[tuple[str, str], list[float]] = defaultdict(list)
    for each in await all_deliveries(store):
        for attempt in each.attempts:
            if attempt.response is not None and is_within(window, attempt.started_at):
                wait_ms = phases_ms(attempt.timeline)[Phase.WAIT]
                assert wait_ms is not None
                values[each.row.hook_id, "wait"].append(wait_ms)
                values[each.row.hook_id, "total"].append(round(attempt.timeline.end / 1e6, 3))

    report = await store.reader.report(Kind.LATENCY, window)

    assert isinstance(report, tuple)
    by_hand = {}
    for key, some in values.items():
        some.sort()
        by_hand[key] = (
            len(some),
            *(some[nearest_rank(len(some), p) - 1] for p in (50, 90, 95, 99)),
            some[-1],
        )
    assert by_hand == {
        (each.hook_id, each.measure): (each.attempts, each.p50, each.p90, each.p95, each.p99, each.most)
        for each in report
    }


# --- the edges -------------------------------------------------------------------------


async def test_scripts_have_no_latency_and_fail_by_their_status(store: Store) -> None:
    """A script's run is no answer of an endpoint."""
    script = an_attempt(None, script=ScriptRun(command=("x",), exit_status=3))
    fine = an_attempt(None, number=2, script=ScriptRun(command=("x",), exit_status=0))
    await delivered(store, "d1", b"{}", attempts=(script, fine), hook_id="h1", hook_name="Job")

    failures = await store.reader.report(Kind.FAILURES, Window())

    assert () == await store.reader.report(Kind.LATENCY, Window())
    assert isinstance(failures, Failures)
    assert [("Job", "exit", 0, 1)] == [
        (r.hook_name, r.reason, r.deliveries, r.attempts) for r in failures.sent
    ]


SIGN_IN = body_of("PostSignIn", "u1", NOW)


@pytest.mark.parametrize(
    ("body", "framed", "count"),
    [
        (SIGN_IN, None, 1),
        (SIGN_IN, b"%x\r\n%b\r\n%x\r\n%b\r\n0\r\n\r\n" % (20, SIGN_IN[:20], len(SIGN_IN) - 20, SIGN_IN[20:]), 1),
        (SIGN_IN, b"%x\r\n%b" % (len(SIGN_IN), SIGN_IN[:30]), 0),
        (b'{"event": "PostSignIn"', None, 0),
        (b"\xff\xfe\x00", None, 0),
        (b'["PostSignIn"]', None, 0),
        (b'{"event": {"PostSignIn": 1}}', None, 0),
        (b'{"event": "PostSignIn", "userId": {"a": [1]}}', None, 1),
        (b'{"event": "PostSignIn", "pad": "' + b"x" * 300_000 + b'"}', None, 0),
        (b"[" * 5000 + b"]" * 5000, None, 0),
        (b"x", None, 0),
    ],
    ids=[
        "plain", "in chunks", "cut off", "broken", "bytes", "a list", "an object for a type",
        "an object for a user", "too large", "too deep", "too small",
    ],
)  # fmt: skip
async def test_received_bodies_are_read_with_care(
    store: Store, body: bytes, framed: bytes | None, count: int
) -> None:
    """What is no event of Logto's is not counted, and disturbs nothing."""
    await captured(store, "c1", body, framed)

    report = await store.reader.report(Kind.SIGN_INS, Window())

    assert isinstance(report, Activity)
    assert count == report.count


async def test_bad_requests_are_the_receivers_failures(store: Store) -> None:
    """By what was wrong; a valid one is none."""
    rows: tuple[dict[str, Any], ...] = (
        {"verdict": "mismatch"},
        {"verdict": "mismatch"},
        {"verdict": "valid"},
        {},
        {"malformed": "No colon."},
    )
    for number, row in enumerate(rows):
        await captured(store, f"c{number}", b"hi", **row)

    report = await store.reader.report(Kind.FAILURES, Window())

    assert isinstance(report, Failures)
    assert [("signature: mismatch", 2), ("malformed", 1)] == [
        (r.reason, r.deliveries) for r in report.received
    ]


async def test_an_empty_workspace_has_empty_reports(store: Store) -> None:
    """Nothing is drawn where nothing is; a window that was asked for keeps its slots."""
    assert Activity(kind=Kind.SIGN_INS, grain=Grain.DAY) == await store.reader.report(Kind.SIGN_INS, Window())
    week = await store.reader.report(Kind.REGISTRATIONS, WEEK)
    assert isinstance(week, Activity)
    assert (8, 0) == (len(week.slots), week.count)
    assert Failures() == await store.reader.report(Kind.FAILURES, Window())


async def test_a_report_that_nobody_wants_ends(store: Store) -> None:
    """Cancelling it stops the reading, and the next one is answered."""
    await fill(store, 5)
    asked = asyncio.gather(store.reader.report(Kind.SIGN_INS, Window()))
    await asyncio.sleep(0)
    asked.cancel()
    with pytest.raises(asyncio.CancelledError):
        await asked

    latencies = await store.reader.report(Kind.LATENCY, Window())
    assert latencies
    assert isinstance(latencies[0] if isinstance(latencies, tuple) else None, Latency)
    assert msgspec.json.encode(latencies)


async def test_the_thread_of_a_report_that_nobody_wants_lives_on(store: Store) -> None:
    """It hears of it as an ordinary error: anything else ends a thread of Qt's pool, and the window has ten."""
    asyncio.get_running_loop().set_default_executor(held := _Held())
    asked = asyncio.gather(store.reader.report(Kind.SIGN_INS, Window()))
    while not held.has_begun.is_set():
        await asyncio.sleep(0)
    asked.cancel()
    with pytest.raises(asyncio.CancelledError):
        await asked

    held.may_go_on.set()
    (work,) = held.given
    assert isinstance(work.exception(), Exception)


class _Held(ThreadPoolExecutor):
    """Threads that begin what they are given only when they may."""

    def __init__(self) -> None:
        super().__init__()
        self.has_begun = threading.Event()
        self.may_go_on = threading.Event()
        self.given: list[Future[Any]] = []

    def submit(self, work: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Future[Any]:
        def wait_and_work() -> Any:
            self.has_begun.set()
            self.may_go_on.wait()
            return work(*args, **kwargs)

        self.given.append(super().submit(wait_and_work))
        return self.given[-1]
