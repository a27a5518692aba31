from core.exchange.phases import phase_spans, phases_ms
from core.model import Phase, Timeline


def test_lengths() -> None:
    """Each phase has its length in milliseconds; what did not happen has none."""
    timeline = Timeline(send_start=500_000, send_end=1_000_000, first_byte=3_500_400, end=4_000_000)

    assert phases_ms(timeline) == {
        Phase.BLOCKED: 0.5,
        Phase.DNS: None,
        Phase.CONNECT: None,
        Phase.TLS: None,
        Phase.SEND: 0.5,
        Phase.WAIT: 2.5,
        Phase.RECEIVE: 0.5,
    }


def test_a_phase_cut_off() -> None:
    """The phase in which a failure struck lasts until then, and none follows; before any it is blocked."""
    timeline = Timeline(connect_start=100, end=900)

    assert phase_spans(timeline) == {Phase.BLOCKED: (0, 100), Phase.CONNECT: (100, 900)}
    assert phase_spans(Timeline(end=900)) == {Phase.BLOCKED: (0, 900)}
