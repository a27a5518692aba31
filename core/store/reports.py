"""Report queries: in a thread, on a connection of their own, lists go on meanwhile; they can be cancelled."""

import asyncio
import sqlite3
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from functools import partial
from typing import Any, TypeVar

import msgspec

from core.clock import from_ms, to_ms, utc_now
from core.exchange.phases import milliseconds
from core.http1.chunked import ChunkedReader, MalformedError
from core.model import FailureKind
from core.reports.figures import (
    EVENT_TYPES,
    HOOKS_LIMIT,
    Activity,
    Failures,
    Kind,
    Latency,
    Reason,
    Slot,
    ordered,
    percentile,
    reason_of,
)
from core.reports.sample import Sample
from core.reports.table import RECEIVED, Report
from core.reports.window import Grain, Window, grain_for, slot_form, slots
from core.store import report_sql as sql
from core.store.workspace import Workspace, workspace_error

T = TypeVar("T")
# Later than any time SQLite can tell of, in unix milliseconds: the end of the year 9999.
_END_OF_TIME = 253_402_300_799_999


class _Status(msgspec.Struct, frozen=True):
    status: int


class _Kind(msgspec.Struct, frozen=True):
    kind: FailureKind


class _Script(msgspec.Struct, frozen=True):
    exit_status: int | None = None


class _Times(msgspec.Struct, frozen=True):
    send_end: int | None = None
    first_byte: int | None = None
    end: int = 0

    @property
    def wait_ms(self) -> float | None:
        """As ``phase_spans`` has it of an answered attempt; its dictionary would take half of a report's time."""
        if self.send_end is None or self.first_byte is None:
            return None
        return milliseconds(max(0, self.first_byte - self.send_end))


class _Attempt(msgspec.Struct, frozen=True):
    """As much of an attempt's record as a report needs."""

    response: _Status | None
    failure: _Kind | None
    timeline: _Times
    script: _Script | None = None

    @property
    def reason(self) -> str:
        """Why it failed; empty where it did not."""
        failure = None if self.failure is None else self.failure.kind.value
        if self.script is not None:
            return failure or ("" if self.script.exit_status == 0 else FailureKind.EXIT.value)
        if failure is None and self.response is not None and 200 <= self.response.status <= 299:
            return ""
        return reason_of(None if self.response is None else self.response.status, failure)


class _Start(msgspec.Struct, frozen=True):
    body_start: int


_read_attempt = msgspec.msgpack.Decoder(_Attempt).decode
_read_start = msgspec.msgpack.Decoder(_Start).decode


async def read_report(workspace: Workspace, kind: Kind, window: Window) -> Report:
    """The figures of a report; ``WorkspaceError`` if the file cannot be read.

    Reads every row of the window, bodies too where events are counted. Cancelling it stops the reading.
    """
    query = _Query(workspace)
    try:
        return await asyncio.to_thread(query.run, partial(_ANSWERS[kind], kind=kind, window=window))
    except asyncio.CancelledError:
        query.stop()
        raise


class _UnwantedError(Exception):
    """What a thread says whose answer nobody waits for.

    Not ``CancelledError``: the threads of the window's loop are Qt's, and what is no ``Exception`` ends them.
    """


class _Query:
    """One look into the workspace from a thread, that another thread may end."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._connection: sqlite3.Connection | None = None
        self._is_unwanted = False

    def run(self, work: Callable[[sqlite3.Connection], T]) -> T:
        file = self._workspace.file
        try:
            # The other thread only ever interrupts.
            connection = sqlite3.connect(
                f"{file.absolute().as_uri()}?mode=ro", uri=True, check_same_thread=False
            )
            with closing(connection):
                self._connection = connection
                if self._is_unwanted:
                    raise _UnwantedError
                connection.row_factory = sqlite3.Row
                connection.execute("PRAGMA temp_store = MEMORY")
                connection.create_function("dechunked", 2, _dechunked, deterministic=True)
                connection.execute("BEGIN")  # all statements see the same rows
                return work(connection)
        except sqlite3.Error as error:
            if self._is_unwanted:
                raise _UnwantedError from error
            raise workspace_error(error, file) from error

    def stop(self) -> None:
        """Nobody waits any more."""
        self._is_unwanted = True
        if self._connection is not None:
            with suppress(sqlite3.Error):  # it may be closed by now
                self._connection.interrupt()


def _activity(connection: sqlite3.Connection, *, kind: Kind, window: Window) -> Activity:
    values = _values(window) | {"types": msgspec.json.encode(EVENT_TYPES[kind]).decode()}
    counting = sql.SIGN_INS if kind is Kind.SIGN_INS else sql.REGISTRATIONS
    for statement in (sql.TOLD, sql.HEARD, sql.EVENTS, counting):
        connection.execute(statement, values)
    totals = connection.execute(sql.TOTALS).fetchone()
    if not totals["count"] and (window.since is None or window.until is None):
        return Activity(kind=kind, grain=window.grain or Grain.DAY)
    since = window.since or from_ms(totals["first"])
    until = window.until or max(utc_now(), from_ms((totals["last"] or 0) + 1))
    grain = grain_for(since, until, window.grain)
    rows = connection.execute(sql.SLOTS, {"form": slot_form(grain)})
    counted = {row["slot"]: (row["count"], row["users"]) for row in rows}
    return Activity(
        kind=kind,
        grain=grain,
        slots=tuple(Slot(at, *counted.get(at, (0, 0))) for at in slots(since, until, grain)),
        count=totals["count"],
        users=totals["users"],
    )


def _failures(connection: sqlite3.Connection, *, kind: Kind, window: Window) -> Failures:  # noqa: ARG001
    values = _values(window)
    deliveries: Counter[tuple[str, str]] = Counter()
    for row in connection.execute(sql.FAILED_DELIVERIES, values):
        deliveries[row["hook_id"], reason_of(row["status"], row["failure"])] += row["count"]
    attempts = Counter(
        (hook_id, reason)
        for hook_id, attempt in _attempts(connection, sql.TROUBLED_ATTEMPTS, values)
        if (reason := attempt.reason)
    )
    names = _names(connection)
    sent = ordered(
        Reason(
            hook_id=hook_id,
            hook_name=names.get(hook_id, ""),
            reason=reason,
            deliveries=deliveries[hook_id, reason],
            attempts=attempts[hook_id, reason],
        )
        for hook_id, reason in deliveries.keys() | attempts.keys()
    )
    received = tuple(
        Reason(hook_id="", hook_name=RECEIVED, reason=row["reason"], deliveries=row["count"])
        for row in connection.execute(sql.BAD_CAPTURES, values)
    )
    return Failures(sent=sent, received=received)


def _latency(connection: sqlite3.Connection, *, kind: Kind, window: Window) -> tuple[Latency, ...]:  # noqa: ARG001
    waits: defaultdict[str, Sample] = defaultdict(Sample)
    totals: defaultdict[str, Sample] = defaultdict(Sample)
    for hook_id, attempt in _attempts(connection, sql.ATTEMPTS, _values(window)):
        if attempt.response is None or attempt.failure is not None:
            continue
        totals[hook_id].add(milliseconds(attempt.timeline.end))
        if (wait_ms := attempt.timeline.wait_ms) is not None:
            waits[hook_id].add(wait_ms)
    names = _names(connection)
    found: list[Latency] = []
    samples = sorted(totals.items(), key=lambda each: (-len(each[1].ascending()), names.get(each[0], "")))
    for hook_id, total in samples[:HOOKS_LIMIT]:
        for measure, sample in (("wait", waits[hook_id]), ("total", total)):
            if ascending := sample.ascending():
                found.append(_latency_of(hook_id, names.get(hook_id, ""), measure, ascending))
    return tuple(found)


def _latency_of(hook_id: str, name: str, measure: str, ascending: list[float]) -> Latency:
    return Latency(
        hook_id=hook_id,
        hook_name=name,
        measure=measure,
        attempts=len(ascending),
        p50=percentile(ascending, 50),
        p90=percentile(ascending, 90),
        p95=percentile(ascending, 95),
        p99=percentile(ascending, 99),
        most=ascending[-1],
    )


_ANSWERS: dict[Kind, Callable[..., Report]] = {
    Kind.SIGN_INS: _activity,
    Kind.REGISTRATIONS: _activity,
    Kind.FAILURES: _failures,
    Kind.LATENCY: _latency,
}


def _attempts(
    connection: sqlite3.Connection, statement: str, values: dict[str, Any]
) -> Iterator[tuple[str, _Attempt]]:
    for hook_id, record in connection.execute(statement, values):
        yield hook_id, _read_attempt(record)


def _names(connection: sqlite3.Connection) -> dict[str, str]:
    return {row["hook_id"]: str(row["name"]) for row in connection.execute(sql.HOOK_NAMES)}


def _values(window: Window) -> dict[str, Any]:
    return {
        "since": 0 if window.since is None else to_ms(window.since),
        "until": _END_OF_TIME if window.until is None else to_ms(window.until),
        "hook": window.hook_id,
    }


def _dechunked(record: bytes, received: bytes) -> bytes | None:
    """The content of a body whose framing is still in it; ``None`` where it is not whole."""
    body = received[_read_start(record).body_start :]
    reader = ChunkedReader()
    try:
        content = reader.feed(body)
    except MalformedError:
        return body
    return content if reader.done else None
