"""What a waterfall draws: bars on one scale with their words, made from the stamps of an exchange."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import timedelta
from enum import Enum, auto

from core.exchange.legs import legs
from core.exchange.phases import phase_spans
from core.model import Attempt, CaptureTimes, ConnectTry, Phase, Timeline
from gui.language import mark, sentence_case, tr, tr_n
from gui.theme import Tone
from gui.widgets.badge import status_tone
from gui.widgets.controls import one_line
from gui.widgets.figures import bytes_text, exact_ms, ms_text

# A pause is drawn at most this part as long as all attempts together: after five minutes of waiting,
# 12 ms of work would not be a pixel wide.
_PAUSE_SHARE = 0.3


class Kind(Enum):
    """What a bar stands for."""

    ATTEMPT = auto()
    REQUEST = auto()
    """One request of an attempt that followed redirects, above its phases."""
    PHASE = auto()
    ADDRESS = auto()
    """One address that was tried, below the phase of connecting."""
    PAUSE = auto()


@dataclass(frozen=True, slots=True)
class Bar:
    """One row of a waterfall."""

    kind: Kind
    label: str
    value: str
    """The number on the row: ``12.3 ms``."""
    says: str
    """The exact figures, in a sentence."""
    start: int
    """Where the bar is drawn, in nanoseconds on the common scale."""
    end: int
    colour: str
    """A name of ``Colours``."""
    ticks: tuple[int, ...] = ()
    """Where something arrived, on the common scale."""
    cut: bool = False
    """A pause drawn shorter than it was."""


def attempt_bars(attempts: Sequence[Attempt]) -> list[Bar]:
    """Every phase of every attempt; of several also a row each, and the pauses between. So with redirects."""
    if len(attempts) == 1:
        return list(_request_bars(attempts[0], 0))
    bars: list[Bar] = []
    longest_pause = int(sum(attempt.timeline.end for attempt in attempts) * _PAUSE_SHARE)
    offset = 0
    for number, attempt in enumerate(attempts):
        if number:
            pause = _pause_before(attempts[number - 1], attempt)
            drawn = min(pause, longest_pause)
            bars.append(_pause_bar(pause, offset, drawn))
            offset += drawn
        bars.append(_attempt_bar(attempt, offset))
        bars.extend(_request_bars(attempt, offset))
        offset += attempt.timeline.end
    return bars


def capture_bars(times: CaptureTimes) -> list[Bar]:
    """What the receiver did with a request, from its first byte on."""
    stages = (
        (
            tr("head"),
            "receive",
            times.head_end,
            mark("The head was read {at} after the first byte, {step} after the step before."),
        ),
        (
            tr("body"),
            "receive",
            times.body_end,
            mark("The body was read {at} after the first byte, {step} after the step before."),
        ),
        (
            tr("handed over"),
            "wait",
            times.stored,
            mark("It was handed to the store {at} after the first byte, {step} after the step before."),
        ),
    )
    bars: list[Bar] = []
    before = 0
    for label, colour, end, what in stages:
        if end is None:
            continue
        step = exact_ms(max(end - before, 0))
        says = tr(what, at=exact_ms(end), step=step)
        start = min(before, end)
        bars.append(Bar(Kind.PHASE, label, ms_text(end - start), says, start, end, colour))
        before = max(before, end)
    return bars


def described(bars: Iterable[Bar]) -> str:
    """The text alternative: every row with its exact figures, a line each."""
    return "\n".join(bar.says for bar in bars)


def _request_bars(attempt: Attempt, offset: int) -> Iterator[Bar]:
    requests = legs(attempt)
    for each in requests:
        if len(requests) > 1:
            yield _request_bar(each, offset)
        yield from _phase_bars(each.timeline, offset)


def _phase_bars(timeline: Timeline, offset: int) -> Iterator[Bar]:
    for phase, (start, end) in phase_spans(timeline).items():
        words = tr(phase)
        says = _span_words(sentence_case(words), start, end)
        ticks: tuple[int, ...] = ()
        if phase is Phase.RECEIVE and timeline.chunks:
            says += f" {_chunks(timeline)}"
            ticks = tuple(offset + at for at, _ in timeline.chunks)
        yield Bar(
            Kind.PHASE, words, ms_text(end - start), says, offset + start, offset + end, str(phase), ticks
        )
        # One address that answered is the phase itself; only a search among several is worth rows.
        tries = timeline.connects
        if phase is Phase.CONNECT and (len(tries) > 1 or any(each.problem for each in tries)):
            yield from (_address_bar(each, timeline, offset) for each in tries)


def _chunks(timeline: Timeline) -> str:
    sizes = [size for _, size in timeline.chunks]
    return tr_n(
        "The body came in one piece, {size}.",
        "The body came in {n} pieces, {size}.",
        len(sizes),
        size=bytes_text(sum(sizes)),
    )


def _span_words(what: str, start: int, end: int) -> str:
    return tr(
        "{what}: {took}, from {start} to {end}.",
        what=what,
        took=exact_ms(end - start),
        start=exact_ms(start),
        end=exact_ms(end),
    )


def _address_bar(each: ConnectTry, timeline: Timeline, offset: int) -> Bar:
    end = each.end_ns if each.end_ns is not None else timeline.end
    took = end - each.start_ns
    what = each.problem or tr("connected")
    return Bar(
        Kind.ADDRESS,
        each.address,
        ms_text(took),
        tr("{address}: {what}, after {time}.", address=each.address, what=what, time=exact_ms(took)),
        offset + each.start_ns,
        offset + end,
        "bad" if each.problem else "connect",
    )


def _request_bar(leg: Attempt, offset: int) -> Bar:
    start, end = leg.timeline.start, leg.timeline.end
    method, response = leg.request.method, leg.response
    came = outcome_words(leg) if leg.failure is not None or response is None else str(response.status)
    return Bar(
        Kind.REQUEST,
        f"{method} → {came}",
        ms_text(end - start),
        _span_words(f"{method} → {outcome_words(leg)}", start, end),
        offset + start,
        offset + end,
        _tone_name(leg),
    )


def _tone_name(attempt: Attempt) -> str:
    tone = status_tone(
        attempt.response.status if attempt.response else None,
        attempt.failure.kind if attempt.failure else None,
    )
    return str(tone if tone is not Tone.INFO else Tone.MUTED)


def _attempt_bar(attempt: Attempt, offset: int) -> Bar:
    what = outcome_words(attempt)
    total = attempt.timeline.end
    return Bar(
        Kind.ATTEMPT,
        tr("Attempt {number}", number=attempt.number),
        ms_text(total),
        tr(
            "Attempt {number}: {outcome}, {time} in all.",
            number=attempt.number,
            outcome=what,
            time=exact_ms(total),
        ),
        offset,
        offset + total,
        _tone_name(attempt),
    )


def outcome_words(attempt: Attempt) -> str:
    """What came of an attempt in two or three words: ``200 OK``, ``timeout``."""
    if attempt.failure is not None:
        return tr(attempt.failure.kind)
    if attempt.response is not None:
        return one_line(f"{attempt.response.status} {attempt.response.reason}".strip())
    if attempt.script is None:
        return tr("no answer")
    return tr("exit {status}", status=attempt.script.exit_status)


def _pause_before(earlier: Attempt, later: Attempt) -> int:
    ended_at = earlier.started_at + timedelta(microseconds=earlier.timeline.end / 1000)
    return max(0, int((later.started_at - ended_at).total_seconds() * 1e9))


def _pause_bar(pause: int, offset: int, drawn: int) -> Bar:
    cut = drawn < pause
    template = (
        mark("Pause before the next attempt: {time}, drawn shorter.")
        if cut
        else mark("Pause before the next attempt: {time}.")
    )
    says = tr(template, time=exact_ms(pause))
    return Bar(Kind.PAUSE, tr("pause"), ms_text(pause), says, offset, offset + drawn, "muted", cut=cut)
