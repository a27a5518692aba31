"""Rows and facts: how a fact is laid down in columns, and read back.

Columns hold what is listed, filtered or joined; the rest of a fact is one msgpack value
beside them, which takes new fields with defaults without a migration.
"""

import sqlite3
from collections.abc import Sequence
from datetime import datetime
from operator import attrgetter
from typing import Any

import msgspec

from core.clock import from_ms, to_ms
from core.headers import Headers
from core.http1.request import read_head
from core.model import (
    Answer,
    Attempt,
    Blocking,
    Capture,
    CaptureRow,
    CaptureTimes,
    Covers,
    DeliveryRow,
    FailureKind,
    HandshakeNote,
    Hook,
    HookDraft,
    Order,
    Outcome,
    RetryPolicy,
    Signing,
)
from core.verdict import Verdict

Row = sqlite3.Row

DELIVERY_COLUMNS = (
    "seq, id, event, event_id, hook_id, hook_name, method, url, outcome, created_at, attempts,"
    " attempting, status, failure, duration_ms, next_attempt_at, replay_of, action, after, ended_at, reason"
)
PUT_SETTING = (
    "INSERT INTO settings (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value"
)
CAPTURE_COLUMNS = (
    "seq, id, received_at, remote, exchange, method, target, body_size, status, malformed, verdict, hook_id,"
    " handshake"
)


class _Terms(msgspec.Struct, frozen=True):
    """An order without its body."""

    method: str
    url: str
    headers: Headers
    retry: RetryPolicy
    timeout_s: float
    timeout_covers: Covers = Covers.ALL
    redirects: int = 0
    command: tuple[str, ...] = ()
    blocking: Blocking | None = None
    stop_on_failure: bool = False
    signing: Signing | None = None


_TERMS = _Terms.__struct_fields__
_terms_of = attrgetter(*_TERMS)


class CaptureRecord(msgspec.Struct, frozen=True, gc=False):
    """A capture without its columns and its bytes, in the order of ``core.store.packed.Parts``.

    Headers and version are read from the bytes again.
    """

    receiver: str
    body_start: int
    truncated: bool
    answer: Answer | None
    times: CaptureTimes
    verdict: Verdict | None
    handshake: HandshakeNote | None = None


pack = msgspec.msgpack.Encoder().encode
_read_terms = msgspec.msgpack.Decoder(_Terms).decode
_read_record = msgspec.msgpack.Decoder(CaptureRecord).decode
_read_attempt = msgspec.msgpack.Decoder(Attempt).decode
_read_draft = msgspec.json.Decoder(HookDraft).decode


def optional_ms(moment: datetime | None) -> int | None:
    """Unix milliseconds, or ``None``."""
    return None if moment is None else to_ms(moment)


# --- hooks -----------------------------------------------------------------------------


def draft_text(draft: HookDraft) -> str:
    """What the user decided, as JSON."""
    bare = HookDraft(**{name: getattr(draft, name) for name in HookDraft.__struct_fields__})
    return msgspec.json.encode(bare).decode()


def read_hook(row: Row, signing_key: str, previous_key: str, key_problem: str) -> Hook:
    """A hook from its row and its keys, or why its key cannot be had; an empty previous key is none."""
    draft = _read_draft(row["draft"])
    decided = {name: getattr(draft, name) for name in HookDraft.__struct_fields__}
    until = row["previous_until"]
    return Hook(
        id=row["id"],
        signing_key=signing_key,
        created_at=from_ms(row["created_at"]),
        key_problem=key_problem,
        previous_key=previous_key,
        previous_until=from_ms(until) if previous_key and until is not None else None,
        **decided,
    )


# --- deliveries ------------------------------------------------------------------------


def delivery_values(row: DeliveryRow) -> Sequence[Any]:
    """The columns of ``DELIVERY_COLUMNS`` after the number, in their order."""
    return (
        row.id, row.event, row.event_id, row.hook_id, row.hook_name, row.method, row.url,
        row.outcome.value, to_ms(row.created_at), row.attempts, row.attempting, row.status,
        None if row.failure is None else row.failure.value, row.duration_ms,
        optional_ms(row.next_attempt_at), row.replay_of, row.action, row.after, optional_ms(row.ended_at),
        row.reason,
    )  # fmt: skip


def read_delivery_row(row: Row) -> DeliveryRow:
    """What a list shows of a delivery."""
    return DeliveryRow(
        seq=row["seq"],
        id=row["id"],
        event=row["event"],
        event_id=row["event_id"],
        hook_id=row["hook_id"],
        hook_name=row["hook_name"],
        method=row["method"],
        url=row["url"],
        outcome=Outcome(row["outcome"]),
        created_at=from_ms(row["created_at"]),
        attempts=row["attempts"],
        attempting=row["attempting"],
        status=row["status"],
        failure=None if row["failure"] is None else FailureKind(row["failure"]),
        duration_ms=row["duration_ms"],
        next_attempt_at=None if row["next_attempt_at"] is None else from_ms(row["next_attempt_at"]),
        replay_of=row["replay_of"],
        action=row["action"],
        after=row["after"],
        ended_at=None if row["ended_at"] is None else from_ms(row["ended_at"]),
        reason=row["reason"],
    )


def order_values(order: Order) -> Sequence[Any]:
    """terms, body."""
    return pack(_Terms(*_terms_of(order))), order.body


def read_order(row: Row) -> Order:
    """An order from its row."""
    terms = _read_terms(row["terms"])
    return Order(body=row["body"], **{name: getattr(terms, name) for name in _TERMS})


def attempt_values(seq: int, attempt: Attempt) -> Sequence[Any]:
    """delivery, number, started_at, local, exchange, record, received."""
    response = attempt.response
    if response is None:
        received = attempt.stray
        attempt = msgspec.structs.replace(attempt, stray=b"") if received else attempt
    else:
        received = response.received
        attempt = msgspec.structs.replace(attempt, response=msgspec.structs.replace(response, received=b""))
    connection = attempt.connection
    return (
        seq,
        attempt.number,
        to_ms(attempt.started_at),
        None if connection is None else connection.local,
        None if connection is None else connection.exchange,
        pack(attempt),
        received,
    )


def read_attempt(row: Row) -> Attempt:
    """An attempt from its row."""
    attempt = _read_attempt(row["record"])
    if attempt.response is None:
        return msgspec.structs.replace(attempt, stray=row["received"])
    response = msgspec.structs.replace(attempt.response, received=row["received"])
    return msgspec.structs.replace(attempt, response=response)


# --- captures --------------------------------------------------------------------------


def capture_values(row: CaptureRow) -> Sequence[Any]:
    """The columns of ``CAPTURE_COLUMNS`` after the number, in their order."""
    return (
        row.id, to_ms(row.received_at), row.remote, row.exchange, row.method, row.target,
        row.body_size, row.status, row.malformed, row.verdict, row.hook_id, row.handshake,
    )  # fmt: skip


def read_capture_row(row: Row) -> CaptureRow:
    """What a list shows of a capture."""
    return CaptureRow(
        seq=row["seq"],
        id=row["id"],
        received_at=from_ms(row["received_at"]),
        remote=row["remote"],
        exchange=row["exchange"],
        method=row["method"],
        target=row["target"],
        body_size=row["body_size"],
        status=row["status"],
        malformed=row["malformed"],
        verdict=row["verdict"],
        hook_id=row["hook_id"],
        handshake=row["handshake"],
    )


def read_capture(row: Row) -> Capture:
    """A capture from its row joined with its bytes."""
    record = _read_record(row["record"])
    received: bytes = row["received"]
    head = read_head(received[: record.body_start].lstrip(b"\r\n").partition(b"\r\n\r\n")[0])
    return Capture(
        row=read_capture_row(row),
        receiver=record.receiver,
        http_version=head.http_version,
        headers=head.headers,
        received=received,
        body_start=record.body_start,
        truncated=record.truncated,
        answer=record.answer,
        answered=row["answered"],
        times=record.times,
        verdict=record.verdict,
        handshake=record.handshake,
    )
