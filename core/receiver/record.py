"""What the receiver needs from outside, and how a request becomes a capture."""

from collections.abc import Callable
from datetime import datetime
from typing import Protocol

import msgspec

from core.clock import new_id
from core.http1.chunked import MalformedError
from core.model import Answer, Capture, CaptureRow, CaptureTimes, Verdict
from core.receiver.intake import Intake


class Recorder(Protocol):
    """Where captures go."""

    async def store(self, capture: Capture) -> None:
        """Return once the capture is durable; ``HookError`` where it cannot be made so.

        Its ``row.seq`` is 0: the store numbers captures.
        """
        ...


Judge = Callable[[Capture], Verdict | None]
"""Checks the signature of a capture; ``None`` where there is nothing to check."""


class Reply(msgspec.Struct, frozen=True):
    """What goes back, decided before the capture is stored."""

    answer: Answer
    sent: bytes
    """Every byte that goes back, an interim answer included."""


def capture_of(
    intake: Intake,
    reply: Reply | None,
    *,
    receiver: str,
    remote: str,
    exchange: int,
    received_at: datetime,
    times: CaptureTimes,
) -> Capture:
    """The capture of a concluded intake; ``reply`` is ``None`` where nobody is there to be answered."""
    head = intake.head
    row = CaptureRow(
        seq=0,
        id=new_id(),
        received_at=received_at,
        remote=remote,
        exchange=exchange,
        method=head.method,
        target=head.target,
        body_size=intake.body_size,
        status=reply.answer.status if reply else None,
        malformed=_reason(intake.problem),
        verdict=None,
    )
    return Capture(
        row=row,
        receiver=receiver,
        http_version=head.http_version,
        headers=head.headers,
        received=bytes(intake.received),
        body_start=intake.body_start,
        truncated=intake.truncated,
        answer=reply.answer if reply else None,
        answered=reply.sent if reply else b"",
        times=times,
        verdict=None,
    )


def with_verdict(capture: Capture, verdict: Verdict) -> Capture:
    """The capture with what became of its signature check."""
    row = msgspec.structs.replace(
        capture.row, verdict="valid" if verdict.valid else verdict.reason, hook_id=verdict.hook_id
    )
    return msgspec.structs.replace(capture, row=row, verdict=verdict)


def _reason(problem: MalformedError | None) -> str | None:
    return problem.reason if problem else None
