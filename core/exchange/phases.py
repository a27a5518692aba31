"""The phases of an attempt, read out of its stamps."""

from core.model import Phase, Timeline

Span = tuple[int, int]
"""(start, end) in nanoseconds since the attempt's start."""


def phase_spans(timeline: Timeline) -> dict[Phase, Span]:
    """When each phase began and ended, in their order; only those that happened.

    A phase that was under way when the exchange ended lasts until then.
    """
    t = timeline
    edges = (t.dns_start, t.connect_start, t.tls_start, t.send_start, t.first_byte)
    first = min((edge for edge in edges if edge is not None), default=None)
    spans = {
        Phase.BLOCKED: (t.start, first),
        Phase.DNS: (t.dns_start, t.dns_end),
        Phase.CONNECT: (t.connect_start, t.connect_end),
        Phase.TLS: (t.tls_start, t.tls_end),
        Phase.SEND: (t.send_start, t.send_end),
        Phase.WAIT: (t.send_end, t.first_byte),
        Phase.RECEIVE: (t.first_byte, t.end),
    }
    return {
        phase: (start, max(start, t.end if end is None else end))
        for phase, (start, end) in spans.items()
        if start is not None
    }


def phases_ms(timeline: Timeline) -> dict[Phase, float | None]:
    """The length of every phase in milliseconds; ``None`` for one that did not happen."""
    spans = phase_spans(timeline)
    return {
        phase: milliseconds(spans[phase][1] - spans[phase][0]) if phase in spans else None for phase in Phase
    }


def milliseconds(nanoseconds: int) -> float:
    """With as many digits as the clock is good for: a microsecond."""
    return round(nanoseconds / 1_000_000, 3)
