"""What the inspector shows, the same for a delivery and a capture: read out of the facts, no widget here."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from core.content import capture_body, request_body, response_body
from core.exchange.legs import legs
from core.exchange.raw import request_raw, response_raw
from core.headers import Headers
from core.model import Attempt, Capture, CaptureRow, Delivery, DeliveryRow, Outcome, ScriptRun
from core.verdict import Verdict
from gui.language import mark, sentence_case, tr
from gui.theme import Tone
from gui.widgets.badge import outcome_tone, status_tone, verdict_tone
from gui.widgets.controls import one_line
from gui.widgets.figures import ms_text
from gui.widgets.rendering import Body
from gui.widgets.waterfall_bars import Bar, attempt_bars, capture_bars, outcome_words

REQUEST, RESPONSE = mark("Request"), mark("Response")
NO_BODY = Body(b"")
# Of a request in a row of them; its whole start line stands below.
_LEG_LIMIT = 40


@dataclass(frozen=True, slots=True)
class Message:
    """One direction of an exchange."""

    title: str
    start_line: str = ""
    headers: Headers = ()
    body: Body = NO_BODY
    notice: str = ""
    """What is wrong or odd about it, in sentences."""
    tone: Tone = Tone.INFO
    """Of the notice."""
    missing: str = ""
    """Why there is no such message, in a sentence; empty where there is one."""
    missing_title: str = ""
    """What stands above that; empty: “No response”."""


@dataclass(frozen=True, slots=True)
class OtherSide:
    """The same exchange, seen from the other end."""

    kind: str
    """``delivery`` or ``capture``."""
    id: str
    words: str


@dataclass(frozen=True, slots=True)
class Subject:
    """A delivery at one of its attempts, or a capture."""

    kind: str
    """``delivery`` or ``capture``."""
    id: str
    badge: tuple[str, Tone]
    title: str
    method: str
    url: str
    facts: tuple[str, ...]
    """Short facts for one line: time, duration, hook."""
    sentence: str
    """What follows and why."""
    request: Message
    response: Message
    raw_request: bytes
    raw_response: bytes
    bars: tuple[Bar, ...]
    connection: tuple[tuple[str, str], ...]
    """Facts of the connection: name and value."""
    attempts: tuple[Attempt, ...] = ()
    number: int = 0
    """The attempt that is shown; 0 where there is none."""
    legs: tuple[str, ...] = ()
    """Its requests in words, where it followed redirects: ``302 → GET /there``."""
    leg: int = 0
    """Which of them is shown."""
    verdict: Verdict | None = None
    signature_headers: Headers = ()
    """Of a delivery: the signature as it was sent."""
    other_side: OtherSide | None = None
    can_cancel: bool = False
    script: ScriptRun | None = None
    """Of a script action: what the shown attempt ran, and what it said."""
    names: tuple[str, str] = field(default=(mark("Sent"), mark("Received")))
    """What was sent and what came back, as the raw view calls them; translated there."""


def clock_text(at: datetime) -> str:
    """``22 Nov 2026, 10:42:07.123``: in the machine's zone."""
    local = at.astimezone()
    return f"{local.day} {local:%b %Y, %H:%M:%S}.{local.microsecond // 1000:03d}"


# --- a delivery ------------------------------------------------------------------------


def subject_of_delivery(
    delivery: Delivery,
    number: int,
    captures: Mapping[int, CaptureRow],
    verdict: Verdict | None = None,
    *,
    leg: int = -1,
) -> Subject:
    """A delivery at the attempt of this number; 0 or an unknown one: at its last.

    Args:
        captures: what our receiver got of it, by attempt number.
        verdict: on its signature, with the key its hook has now; ``None`` where it has no hook.
        leg: which request of the attempt, from 0; -1: the last, which no redirect answered.
    """
    row = delivery.row
    attempt = _attempt(delivery, number)
    requests = legs(attempt) if attempt is not None else []
    leg = leg if 0 <= leg < len(requests) else max(len(requests) - 1, 0)
    shown = requests[leg] if requests else None
    is_last = leg == len(requests) - 1
    capture = captures.get(attempt.number) if attempt is not None and is_last else None
    return Subject(
        kind="delivery",
        id=row.id,
        badge=_delivery_badge(row, attempt),
        title=row.event or tr(REQUEST),
        method=row.method,
        url=row.url,
        facts=_delivery_facts(row, attempt),
        sentence=_what_follows(row, shown) if is_last or shown is None else shown.decision,
        request=_sent_request(delivery, shown),
        response=_got_response(row, shown),
        raw_request=request_raw(delivery, shown) if shown is not None else b"",
        raw_response=_got_bytes(shown),
        bars=tuple(attempt_bars(delivery.attempts)) if delivery.attempts else (),
        connection=_connection_facts(shown),
        attempts=delivery.attempts,
        number=attempt.number if attempt is not None else 0,
        legs=tuple(_leg_words(requests)) if len(requests) > 1 else (),
        leg=leg,
        verdict=verdict,
        signature_headers=tuple(pair for pair in delivery.order.headers if "signature" in pair[0].lower()),
        other_side=OtherSide("capture", capture.id, tr("Open the capture")) if capture is not None else None,
        can_cancel=row.outcome is Outcome.PENDING,
        script=shown.script if shown is not None else None,
    )


def _attempt(delivery: Delivery, number: int) -> Attempt | None:
    found = (attempt for attempt in delivery.attempts if attempt.number == number)
    return next(found, delivery.attempts[-1] if delivery.attempts else None)


def _leg_words(requests: Sequence[Attempt]) -> Iterator[str]:
    """The first request by what it was, those that follow also by the status that led to them."""
    before = ""
    for each in requests:
        target = each.request.head.partition(b"\r\n")[0].decode("latin-1").split(" ")[1:2]
        words = one_line(" ".join((each.request.method, *target)), _LEG_LIMIT)
        yield f"{before}{words}"
        before = f"{each.response.status} → " if each.response is not None else ""


def _delivery_badge(row: DeliveryRow, attempt: Attempt | None) -> tuple[str, Tone]:
    if attempt is not None and row.outcome is not Outcome.CANCELLED:
        status = attempt.response.status if attempt.response is not None else None
        failure = attempt.failure.kind if attempt.failure is not None else None
        ran = attempt.script is not None and attempt.succeeded
        return outcome_words(attempt), Tone.OK if ran else status_tone(status, failure)
    return tr(row.outcome), outcome_tone(row.outcome)


def _delivery_facts(row: DeliveryRow, attempt: Attempt | None) -> tuple[str, ...]:
    facts = [clock_text(attempt.started_at if attempt is not None else row.created_at)]
    if attempt is not None:
        facts.append(ms_text(attempt.timeline.end))
    if row.hook_name:
        facts.append(tr("hook {name}", name=one_line(row.hook_name, 60)))
    # With one attempt that is over, the sentence on what followed says it already.
    if attempt is None or not attempt.decision or row.outcome is Outcome.PENDING:
        facts.append(tr(row.outcome))
    if row.replay_of:
        facts.append(tr("replay of {id}", id=row.replay_of))
    return tuple(facts)


def _what_follows(row: DeliveryRow, attempt: Attempt | None) -> str:
    sentences = [row.reason] if row.reason else []
    if attempt is not None and attempt.repeats:
        sentences.append(
            tr("The attempt before was cut off: the endpoint may have seen this delivery twice.")
        )
    if attempt is not None and attempt.decision:
        sentences.append(attempt.decision)
    if attempt is not None:
        sentences += attempt.remarks
    if row.attempting:
        sentences.append(tr("Attempt {number} is under way.", number=row.attempting))
    elif row.outcome is Outcome.PENDING and row.next_attempt_at is not None:
        sentences.append(tr("The next attempt is due on {time}.", time=clock_text(row.next_attempt_at)))
    return " ".join(sentences)


def _sent_request(delivery: Delivery, attempt: Attempt | None) -> Message:
    order = delivery.order
    if attempt is None:
        headers = order.headers
        body = Body(order.body, headers, len(order.body))
        return Message(
            tr(REQUEST), order.method, headers, body, tr("Not sent yet: this is what will be sent.")
        )
    request = attempt.request
    data = request_body(request, order.body)
    body = Body(data, request.headers, len(data))
    start_line = request.head.partition(b"\r\n")[0].decode("latin-1")
    whole = len(request.head) + len(data)
    notice = ""
    if request.sent_bytes < whole:
        notice = tr(
            "Only {sent} of {whole} bytes were sent.", sent=f"{request.sent_bytes:,}", whole=f"{whole:,}"
        )
    return Message(tr(REQUEST), start_line, request.headers, body, notice, Tone.WARN)


def _got_response(row: DeliveryRow, attempt: Attempt | None) -> Message:
    if attempt is None:
        waiting = row.outcome is Outcome.PENDING
        return Message(
            tr(RESPONSE),
            missing=tr("No answer yet.") if waiting else tr("Nothing was sent, so nothing was answered."),
        )
    if attempt.script is not None:
        return _script_output(attempt, attempt.script)
    failure, response = attempt.failure, attempt.response
    if response is None and failure is not None:
        return Message(
            tr(RESPONSE),
            missing=failure.message,
            missing_title=sentence_case(
                tr("{failure}, in phase {phase}", failure=tr(failure.kind), phase=tr(failure.phase))
            ),
        )
    if response is None:
        return Message(tr(RESPONSE), missing=tr("No answer came."))
    body = Body(response_body(response), response.headers, response.body_size)
    start_line = f"{response.http_version} {response.status} {response.reason}".rstrip()
    notes = [failure.message] if failure is not None else []
    notes.extend(response.notes)
    tone = Tone.BAD if failure is not None else Tone.WARN
    return Message(tr(RESPONSE), start_line, response.headers, body, " ".join(notes), tone)


def _script_output(attempt: Attempt, run: ScriptRun) -> Message:
    notice = attempt.failure.message if attempt.failure is not None else ""
    body = Body(run.output, (), run.output_size)
    return Message(tr("Output"), ended_text(run), (), body, notice, Tone.BAD)


def ended_text(run: ScriptRun) -> str:
    """``exit status 3``, or that there is none."""
    if run.exit_status is None:
        return tr("no exit status")
    return tr("exit status {status}", status=run.exit_status)


def _got_bytes(attempt: Attempt | None) -> bytes:
    if attempt is None:
        return b""
    if attempt.script is not None:
        return attempt.script.output
    return response_raw(attempt)


def _connection_facts(attempt: Attempt | None) -> tuple[tuple[str, str], ...]:
    if attempt is None or attempt.connection is None:
        return ()
    connection = attempt.connection
    use = _use(connection.exchange if connection.reused else 0)
    facts = [(tr("Connection"), use), (tr("From"), connection.local), (tr("To"), connection.remote)]
    if connection.tls is not None:
        facts.append(("TLS", f"{connection.tls.version}, {connection.tls.cipher}"))
    return tuple(facts)


def _use(exchange: int) -> str:
    if exchange == 0:
        return tr("new")
    return tr("reused, exchange {number} on it", number=exchange + 1)


# --- a capture -------------------------------------------------------------------------


def subject_of_capture(capture: Capture, sent: tuple[DeliveryRow, int] | None) -> Subject:
    """A capture.

    Args:
        sent: the delivery that it is the other side of, and the number of its attempt.
    """
    row = capture.row
    other = None
    if sent is not None:
        words = (
            tr("Open the delivery")
            if sent[0].attempts <= 1
            else tr("Open the delivery, attempt {number}", number=sent[1])
        )
        other = OtherSide("delivery", sent[0].id, words)
    return Subject(
        kind="capture",
        id=row.id,
        badge=_capture_badge(row),
        title=sent[0].event if sent is not None and sent[0].event else tr("Request received"),
        method=row.method,
        url=capture.receiver + row.target if row.target.startswith("/") else row.target or capture.receiver,
        facts=(clock_text(row.received_at), tr("from {address}", address=row.remote)),
        sentence=capture.handshake.sentence if capture.handshake is not None else "",
        request=_received_request(capture),
        response=_our_answer(capture),
        raw_request=capture.received,
        raw_response=capture.answered,
        bars=tuple(capture_bars(capture.times)),
        connection=(
            (tr("Connection"), _use(row.exchange)),
            (tr("From"), row.remote),
            (tr("To"), capture.receiver),
        ),
        verdict=capture.verdict,
        other_side=other,
        names=("Received", mark("Sent back")),
    )


def _capture_badge(row: CaptureRow) -> tuple[str, Tone]:
    if row.malformed is not None:
        return tr("malformed"), Tone.BAD
    if row.verdict is not None:
        words = tr("signature valid") if row.verdict == "valid" else tr(row.verdict.replace("_", " "))
        return words, verdict_tone(row.verdict)
    if row.handshake:
        return tr("handshake"), Tone.INFO
    return tr("received"), Tone.INFO


def _received_request(capture: Capture) -> Message:
    row = capture.row
    start_line = capture.received.partition(b"\n")[0].rstrip(b"\r").decode("latin-1")
    body = Body(capture_body(capture), capture.headers, row.body_size)
    return Message(tr(REQUEST), start_line, capture.headers, body, row.malformed or "", Tone.BAD)


def _our_answer(capture: Capture) -> Message:
    head, _, body = capture.answered.partition(b"\r\n\r\n")
    lines = head.decode("latin-1").split("\r\n")
    if not capture.answered:
        return Message(tr(RESPONSE), missing=tr("No answer was sent."))
    fields = (line.partition(":") for line in lines[1:])
    headers = tuple((name, value.strip(" \t")) for name, _, value in fields)
    delay = (
        tr("Held back for {seconds} s.", seconds=f"{capture.answer.delay_s:g}")
        if capture.answer and capture.answer.delay_s
        else ""
    )
    return Message(tr(RESPONSE), lines[0], headers, Body(body, headers, len(body)), delay)
