"""What the receiver needs from outside, and how a request becomes a capture."""

import logging
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

import msgspec

from core.clock import monotonic_ns, new_record_id
from core.content import dechunk
from core.handshakes import Answered
from core.line import Acknowledgment
from core.model import Answer, Capture, CaptureRow, CaptureTimes, HandshakeNote
from core.receiver.intake import Intake
from core.signing import Message
from core.verdict import Verdict, in_a_word

log = logging.getLogger(__name__)


Stored = Callable[[Exception | None], None]
"""Hears that a capture is durable, or why not: ``HookError`` where that is to be told to its sender."""


class Recorder(Protocol):
    """Where captures go."""

    def store(self, capture: Capture, then: Stored, acknowledgment: Acknowledgment | None = None) -> None:
        """Call ``then`` later, once the capture is durable or cannot be made so.

        Its ``row.seq`` is 0: the store numbers captures.

        Args:
            acknowledgment: the answer, where it may be sent before that by whoever makes the capture durable.
        """
        ...


Judge = Callable[[Capture], Verdict | None]
"""Checks the signature of a capture; ``None`` where there is nothing to check."""

Respond = Callable[[Message], Answered | None]
"""Answers a request that is a challenge; ``None`` for any other."""


@dataclass(slots=True)
class Stamps:
    """When a request was seen. ``start_ns`` and the others are on the clock of ``monotonic_ns``."""

    received_at: datetime
    start_ns: int
    head_ns: int | None = None
    body_ns: int | None = None

    def times(self, stored_ns: int) -> CaptureTimes:
        """The same, counted from the first byte."""
        return CaptureTimes(
            head_end=None if self.head_ns is None else self.head_ns - self.start_ns,
            body_end=None if self.body_ns is None else self.body_ns - self.start_ns,
            stored=stored_ns - self.start_ns,
        )


@dataclass(slots=True)
class Reply:
    """What goes back, decided before the capture is stored."""

    answer: Answer
    sent: bytes
    """Every byte that goes back, an interim answer included."""
    handshake: HandshakeNote | None = None
    acknowledgment: Acknowledgment | None = None
    """The same bytes, where whoever stores the request may send them."""

    @property
    def unsent(self) -> bytes:
        """What of it is left to send."""
        return self.sent[self.acknowledgment.sent :] if self.acknowledgment is not None else self.sent


def capture_of(
    intake: Intake, reply: Reply | None, stamps: Stamps, *, receiver: str, remote: str, exchange: int
) -> Capture:
    """The capture of a concluded intake, stored now; no ``reply`` where nobody is there to be answered."""
    head = intake.head
    row = CaptureRow(
        seq=0,
        id=new_record_id(),
        received_at=stamps.received_at,
        remote=remote,
        exchange=exchange,
        method=head.method,
        target=head.target,
        body_size=intake.body_size,
        status=reply.answer.status if reply else None,
        malformed=intake.problem.reason if intake.problem else None,
        verdict=None,
        handshake=reply.handshake.name if reply and reply.handshake else "",
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
        times=stamps.times(monotonic_ns()),
        verdict=None,
        handshake=reply.handshake if reply else None,
    )


def responded(intake: Intake, respond: Respond, receiver: str) -> Answered | None:
    """What a sound request gets if it is a challenge. To fail there is a bug, and no reason to lose a capture."""
    if intake.truncated or intake.framing is None:
        return None
    raw = bytes(intake.received[intake.body_start :])
    target = intake.head.target
    message = Message(
        body=dechunk(raw) if intake.framing.body_size is None else raw,
        headers=intake.head.headers,
        method=intake.head.method,
        url=receiver + target if target.startswith("/") else target,
    )
    try:
        return respond(message)
    except Exception:
        log.exception("a challenge could not be answered")
        return None


def judged(capture: Capture, judge: Judge, stamps: Stamps) -> Capture:
    """The capture with its verdict, which may have taken a while: it is stored after it.

    A judge that fails is a bug, and no reason to lose a capture.
    """
    if capture.row.malformed is not None:
        return capture
    try:
        verdict = judge(capture)
    except Exception:
        log.exception("a signature could not be judged")
        return capture
    if verdict is None:
        return capture
    row = msgspec.structs.replace(capture.row, verdict=in_a_word(verdict), hook_id=verdict.hook_id)
    return msgspec.structs.replace(capture, row=row, verdict=verdict, times=stamps.times(monotonic_ns()))
