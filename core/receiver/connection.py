"""One connection to the receiver: reads requests, has each recorded, then answers it.

One exchange at a time: a request that comes while another is being stored or answered waits in
``_waiting``, so answers leave in order and memory is bounded. A request becomes a capture before
its answer is sent. Every byte that arrives ends up in a capture; only empty lines after a request do not.
"""

import asyncio
import logging
from collections import deque
from collections.abc import Callable
from datetime import datetime
from functools import partial
from typing import NamedTuple, cast

from core.clock import monotonic_ns, utc_now
from core.errors import HookError
from core.line import Acknowledgment, Line
from core.model import Answer, Capture, HandshakeNote
from core.receiver.answers import CONTINUE, encode_answer, refusal
from core.receiver.intake import Intake
from core.receiver.limits import Limits
from core.receiver.record import (
    Judge,
    Recorder,
    Reply,
    Respond,
    Stamps,
    capture_of,
    judged,
    responded,
)

log = logging.getLogger(__name__)

# How many bytes of further requests may wait while one is answered; then the sender has to. Each piece counts as so
# many more, which is what it takes to keep it.
WAITING_LIMIT = 64 * 1024
PIECE_BYTES = 256
# However busily a refused request goes on, it is answered after this many settle times.
SETTLE_ROUNDS = 20
# Larger answers are sent by their connection: they would have to be copied to whoever is to send them.
ACKNOWLEDGMENT_LIMIT = 64 * 1024
NEVER = 2**63
SECOND = 1_000_000_000


class Came(NamedTuple):
    """When something came: ``ns`` on the clock of ``monotonic_ns``."""

    at: datetime
    ns: int


class Shared:
    """What the connections of one receiver have in common."""

    def __init__(self, recorder: Recorder, judge: Judge, answer: Answer, limits: Limits) -> None:
        self.recorder = recorder
        self.judge = judge
        self.answer = answer
        self.limits = limits
        self.respond: Respond | None = None
        """Answers challenges; ``None``: they get the answer that every request gets."""
        self.url = ""
        self.stopping = False
        self.all_stored = asyncio.Event()
        """No capture is on its way to the disk."""
        self.all_stored.set()
        self._storing = 0
        self.connections: set[Connection] = set()
        self.on_lost: Callable[[], None] = lambda: None
        """Called after each connection that ended."""

    def begin_storing(self) -> None:
        """A capture is on its way to the disk."""
        self._storing += 1
        self.all_stored.clear()

    def end_storing(self) -> None:
        """It is there, or will never be."""
        self._storing -= 1
        if not self._storing:
            self.all_stored.set()


class Connection(asyncio.Protocol):
    """The receiver's end of one connection."""

    def __init__(self, shared: Shared) -> None:
        self.deadline_ns = NEVER
        """When ``expire`` is due, on the clock of ``monotonic_ns``."""
        self._shared = shared
        self._transport: asyncio.Transport
        self._line: Line
        self._remote = ""
        self._exchange = 0
        self._intake: Intake | None = None
        self._stamps: Stamps
        self._waiting: deque[tuple[Came, bytes]] = deque()
        self._waiting_size = 0
        self._free_since_ns = 0
        """Since then what has waited is read: limits do not count what we kept it waiting."""
        self._settling: asyncio.TimerHandle | None = None
        self._settle_until = 0.0
        self._delayed: asyncio.TimerHandle | None = None
        self._continued = False
        # What is under way, and who is still there.
        self._busy = False
        self._crowded = False
        self._paused = False
        self._closing = False
        self._then: Callable[[], None] | None = None
        self._peer_ended = False
        self._lost = False

    @property
    def is_idle(self) -> bool:
        """No request is under way."""
        return not self._busy and (self._intake is None or (self._intake.is_blank and self._exchange > 0))

    # --- what asyncio tells -------------------------------------------------------------

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Join the others, or be one too many."""
        self._transport = cast("asyncio.Transport", transport)
        self._line = Line(transport.get_extra_info("socket").fileno())
        shared = self._shared
        most = shared.limits.connections
        if len(shared.connections) >= 2 * most or shared.stopping:
            self._transport.abort()
        self._crowded = len(shared.connections) >= most
        shared.connections.add(self)
        self._remote = _address(transport.get_extra_info("peername"))
        self._expect(shared.limits.linger_s if self._crowded else shared.limits.idle_s)

    def data_received(self, data: bytes) -> None:
        """Read on, or keep it until the exchange under way is over."""
        if self._busy:
            self._let_wait(data)
        else:
            self._read(data, monotonic_ns())

    def eof_received(self) -> bool:
        """The peer sends no more, but may well wait for its answer."""
        self._peer_ended = True
        self._end_input("The sender closed the connection")
        return self._busy

    def connection_lost(self, exc: Exception | None) -> None:
        """Nobody is there any more; what came is recorded all the same."""
        self._line.end()
        self._lost = self._peer_ended = True
        self._shared.connections.discard(self)
        self._end_input("The connection was reset" if exc else "The connection was closed")
        self._hasten()
        self._resume_then()
        self._shared.on_lost()

    def pause_writing(self) -> None:
        """The peer does not read its answers: take no further request until it does."""
        self._paused = True
        self._expect(self._shared.limits.body_idle_s)

    def resume_writing(self) -> None:
        """The peer reads again."""
        self._paused = False
        self._resume_then()

    # --- what the receiver tells --------------------------------------------------------

    def expire(self) -> None:
        """The deadline has passed: end what took too long."""
        self.deadline_ns = NEVER
        intake = self._intake
        if self._paused:
            self._transport.abort()
        elif intake is None or self.is_idle or self._closing:
            self._close()
        elif not self._busy:
            intake.cut_short(f"The request took too long: time ran out {intake.progress()}.", 408)
            self._conclude(intake)

    def retire(self) -> None:
        """The receiver stops: close at once if nothing is under way, else after the answer."""
        if self.is_idle or self._closing:
            self._close()

    def cut_off(self) -> None:
        """The receiver has stopped: record what came and be gone."""
        self._lost = self._peer_ended = True
        self._end_input("The receiver was stopped")
        self._hasten()
        self._transport.abort()

    # --- reading ------------------------------------------------------------------------

    def _read(self, data: bytes, now_ns: int, at: datetime | None = None) -> None:
        """Read what came then; ``at`` says the same, where that is a while ago."""
        intake = self._intake or self._begin(Came(at or utc_now(), now_ns))
        intake.feed(data)
        stamps = self._stamps
        if stamps.head_ns is None and intake.framing is not None:
            stamps.head_ns = now_ns
        if self._closing:
            return
        if intake.problem is not None:
            self._settle(intake)
        elif intake.whole:
            stamps.body_ns = now_ns
            if intake.rest:
                self._waiting.appendleft((Came(at or utc_now(), now_ns), intake.rest))
                self._waiting_size += len(intake.rest) + PIECE_BYTES
            self._conclude(intake)
        else:
            self._await_more(intake)

    def _begin(self, came: Came) -> Intake:
        self._intake = intake = Intake(self._shared.limits)
        self._stamps = Stamps(came.at, came.ns)
        self._continued = False
        if self._closing:
            intake.cut_short("These bytes followed the last request that this connection was to carry.")
        if self._crowded:
            most = self._shared.limits.connections
            intake.cut_short(f"More than {most:,} connections are open at once: that is the limit.", 503)
        return intake

    def _await_more(self, intake: Intake) -> None:
        limits = self._shared.limits
        start_ns = max(self._stamps.start_ns, self._free_since_ns)
        if intake.framing is None:
            if not self.is_idle:
                self.deadline_ns = start_ns + int(limits.head_s * SECOND)
            return
        if intake.framing.expects_continue and not intake.body_size and not self._continued:
            self._continued = True
            self._transport.write(CONTINUE)
        idle_ns = monotonic_ns() + int(limits.body_idle_s * SECOND)
        self.deadline_ns = min(idle_ns, start_ns + int(limits.request_s * SECOND))

    def _let_wait(self, data: bytes) -> None:
        self._waiting.append((Came(utc_now(), monotonic_ns()), data))
        self._waiting_size += len(data) + PIECE_BYTES
        if self._waiting_size > WAITING_LIMIT:
            self._transport.pause_reading()

    def _end_input(self, what: str) -> None:
        """No more bytes will come: what is not whole never will be."""
        intake = self._intake
        if intake is not None and not self._busy and not self.is_idle:
            intake.cut_short(f"{what} {intake.progress()}.")
            self._conclude(intake)

    # --- a refused request: wait until it is quiet, so that its capture shows all of it ----

    def _settle(self, intake: Intake) -> None:
        loop = asyncio.get_running_loop()
        settle_s = self._shared.limits.settle_s
        if self._settling is None:
            self.deadline_ns = NEVER
            self._settle_until = loop.time() + SETTLE_ROUNDS * settle_s
        else:
            self._settling.cancel()
        when = min(loop.time() + settle_s, self._settle_until)
        self._settling = loop.call_at(when, self._conclude, intake)

    # --- recording and answering ----------------------------------------------------------

    def _conclude(self, intake: Intake) -> None:
        """The request is over, whole or not: have it recorded, then answer."""
        if self._settling is not None:
            self._settling.cancel()
            self._settling = None
        self._busy = True
        self.deadline_ns = NEVER
        intake.conclude()
        answer, note, closes = self._decide(intake)
        reply = None if self._is_deaf else self._encode(intake, answer, closes=closes)
        if reply is not None:
            reply.handshake = note
            reply.acknowledgment = self._acknowledgment(reply, closes)
        capture = self._capture(intake, reply)
        # No task and no future for each request: a future alone costs 6 µs of 30. Measured 2026-11-22.
        self._shared.begin_storing()
        acknowledgment = reply.acknowledgment if reply is not None else None
        self._shared.recorder.store(capture, partial(self._stored, intake, reply, closes), acknowledgment)

    def _acknowledgment(self, reply: Reply, closes: bool) -> Acknowledgment | None:  # noqa: FBT001 - as in _stored
        """The answer, where another may send it: at once and whole, after all others, on a connection that goes on.

        Not the first one: a connection that carries no other is not worth lending.
        """
        if closes or not self._exchange or reply.answer.delay_s or self._continued:
            return None
        if len(reply.sent) > ACKNOWLEDGMENT_LIMIT:
            return None
        return None if self._transport.get_write_buffer_size() else Acknowledgment(self._line, reply.sent)

    def _stored(
        self,
        intake: Intake,
        reply: Reply | None,
        closes: bool,  # noqa: FBT001 - a callback's arguments have no names
        error: Exception | None,
    ) -> None:
        if error is None:
            self._answer_in_time(reply, closes)
        elif isinstance(error, HookError):
            log.warning("a capture could not be stored; its sender was told so")
            answer = refusal(507, "The request was received but could not be stored: it is not acknowledged.")
            self._answer(self._encode(intake, answer, closes=True), closes=True)
        else:
            log.error("a capture was not stored", exc_info=error)
            self._transport.abort()
        self._shared.end_storing()

    def _answer_in_time(self, reply: Reply | None, closes: bool) -> None:  # noqa: FBT001 - as in _stored
        if reply is not None and reply.answer.delay_s and not self._is_deaf:
            loop = asyncio.get_running_loop()
            self._delayed = loop.call_later(reply.answer.delay_s, self._answer, reply, closes)
        else:
            self._answer(reply, closes)

    def _decide(self, intake: Intake) -> tuple[Answer, HandshakeNote | None, bool]:
        """What to answer, which challenge that answers, and whether it is the last answer on this connection."""
        if intake.problem is not None:
            return refusal(intake.problem.status, intake.problem.reason), None, True
        shared = self._shared
        closes = shared.stopping or (self._peer_ended and not self._waiting) or not intake.keeps_alive
        answered = responded(intake, shared.respond, shared.url) if shared.respond else None
        if answered is not None:
            return answered.answer, answered.note, closes
        return shared.answer, None, closes

    def _encode(self, intake: Intake, answer: Answer, *, closes: bool) -> Reply:
        connection = "close" if closes else "keep-alive" if intake.head.http_version == "HTTP/1.0" else ""
        encoded = encode_answer(answer, method=intake.head.method, connection=connection)
        return Reply(answer, CONTINUE + encoded if self._continued else encoded)

    def _capture(self, intake: Intake, reply: Reply | None) -> Capture:
        shared = self._shared
        capture = capture_of(
            intake, reply, self._stamps, receiver=shared.url, remote=self._remote, exchange=self._exchange
        )
        return judged(capture, shared.judge, self._stamps)

    def _answer(self, reply: Reply | None, closes: bool) -> None:  # noqa: FBT001 - called by a timer, too
        self._delayed = None
        self._exchange += 1
        self._intake = None
        if reply is not None and not self._is_deaf:
            unsent = reply.sent.removeprefix(CONTINUE) if self._continued else reply.unsent
            if unsent:
                self._transport.write(unsent)
        self._then = self._linger if closes and not self._is_deaf else self._go_on
        if not self._paused:
            self._resume_then()

    def _hasten(self) -> None:
        """Nobody waits for a delayed answer any more: go on without it."""
        if self._delayed is not None:
            self._delayed.cancel()
            self._answer(None, closes=True)

    def _resume_then(self) -> None:
        then, self._then = self._then, None
        if then is not None:
            then()

    def _go_on(self) -> None:
        """The exchange is over: read the next request, part of which may be waiting."""
        self._busy = False
        self._expect(self._shared.limits.idle_s)
        self._hear()
        if self._peer_ended:
            self._end_input("The sender closed the connection")
        if (self._peer_ended or self._shared.stopping) and self.is_idle:
            self._close()

    def _hear(self) -> None:
        """Read what has waited, up to the end of a request, and let more come if it is not much."""
        if self._waiting:
            self._free_since_ns = monotonic_ns()
        while self._waiting and not self._busy:
            came, data = self._waiting.popleft()
            self._waiting_size -= len(data) + PIECE_BYTES
            self._read(data, came.ns, came.at)
        transport = self._transport
        if self._waiting_size <= WAITING_LIMIT and not transport.is_closing() and not transport.is_reading():
            transport.resume_reading()

    # --- closing --------------------------------------------------------------------------

    @property
    def _is_deaf(self) -> bool:
        """Nobody takes an answer any more."""
        return self._lost or self._closing or self._transport.is_closing()

    def _linger(self) -> None:
        """Say that no more answers come, and read on: closing with bytes unread destroys the answer.

        Source: RFC 9112 §9.6.
        """
        self._busy = False
        self._closing = True
        self._hear()
        if self._peer_ended or self._shared.stopping or self._transport.is_closing():
            self._close()
        else:
            self._transport.write_eof()
            self._expect(self._shared.limits.linger_s)

    def _close(self) -> None:
        self._end_input("The connection was closed")
        self._transport.close()

    def _expect(self, within_s: float) -> None:
        self.deadline_ns = monotonic_ns() + int(within_s * SECOND)


def _address(peername: tuple[str, int] | tuple[str, int, int, int] | None) -> str:
    """``127.0.0.1:54321`` or ``[::1]:54321``; empty where the peer is gone already."""
    if not peername:
        return ""
    host, port = peername[0], peername[1]
    return f"[{host}]:{port}" if ":" in host else f"{host}:{port}"
