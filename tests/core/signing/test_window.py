"""The time that was signed: read strictly, its edges inclusive, both readings told."""

import pytest

from core.headers import Headers
from core.signing import Message, sign, verify
from core.signing.window import read_time

AT = 1_763_700_000.0


@pytest.mark.parametrize(
    ("text", "unit", "seconds"),
    [
        pytest.param("1763700000", "s", AT, id="seconds"),
        pytest.param("1763700000500", "ms", AT + 0.5, id="milliseconds"),
        pytest.param("2025-11-21T04:40:00Z", "iso", AT, id="RFC 3339"),
        pytest.param("2025-11-21T05:40:00.000000001+01:00", "iso", AT, id="nanoseconds and a zone"),
        pytest.param("1763700000.5", "s", None, id="a fraction"),
        pytest.param("-1", "s", None, id="negative"),
        pytest.param("+1", "s", None, id="a plus"),
        pytest.param("1_0", "s", None, id="an underscore"),
        pytest.param("٣٤", "s", None, id="digits of another script"),
        pytest.param("9" * 16, "s", None, id="too long"),
        pytest.param("2025-11-21T04:40:00", "iso", None, id="no zone"),
        pytest.param("2025-02-30T04:40:00Z", "iso", None, id="no such day"),
        pytest.param("0001-01-01T00:00:00+23:59", "iso", -62135683140.0, id="long ago"),
    ],
)
def test_times(text: str, unit: str, seconds: float | None) -> None:
    """Whole numbers of ASCII digits, or dates with a zone."""
    assert seconds == read_time(text, unit)


@pytest.mark.parametrize(
    ("scheme", "late_s", "reason", "note"),
    [
        pytest.param("slack", 300, None, "", id="at the edge"),
        pytest.param("slack", 301, "stale_timestamp", "", id="past it"),
        pytest.param("slack", -300, None, "", id="at the other edge"),
        pytest.param("slack", -301, "future_timestamp", "bolt-js", id="past that, with the other reading"),
        pytest.param(
            "stripe", -7200, None, "Only its age is bounded", id="a future that passes, with a warning"
        ),
        pytest.param(
            "paddle", -6, None, "outside the stricter window", id="a future that one library refuses"
        ),
        pytest.param("paddle", 6, "stale_timestamp", "", id="a past that all refuse"),
        pytest.param("box", 600, None, "", id="ten minutes of Box"),
        pytest.param("box", -1, "future_timestamp", "", id="no future of Box"),
        pytest.param("zoom", 10**7, None, "", id="no window"),
    ],
)
def test_windows(scheme: str, late_s: int, reason: str | None, note: str) -> None:
    """Right but outside the window is told from wrong, and the skew has its sign."""
    signed = sign(scheme, "key", Message(body=b"{}"), at=AT)

    verdict = verify(scheme, "key", Message(body=b"{}", headers=signed.headers), now=AT + late_s)

    assert (reason, True) == (verdict.reason, verdict.fits)
    assert verdict.skew_s == -late_s
    assert note in " ".join(verdict.notes)


@pytest.mark.parametrize(
    ("tolerance_s", "reason"),
    [
        pytest.param(None, "stale_timestamp", id="the scheme's own"),
        pytest.param(1000.0, None, id="a wider one"),
        pytest.param(10.0, "stale_timestamp", id="a narrower one"),
        pytest.param(0.0, None, id="any time"),
    ],
)
def test_tolerance(tolerance_s: float | None, reason: str | None) -> None:
    """A tolerance stands in the place of the scheme's own window; none at all lets any time pass."""
    signed = sign("slack", "key", Message(body=b"{}"), at=AT)
    message = Message(body=b"{}", headers=signed.headers)

    assert reason == verify("slack", "key", message, now=AT + 400, tolerance_s=tolerance_s).reason


def test_a_tolerance_bounds_what_has_no_window() -> None:
    """Both ways."""
    signed = sign("zoom", "key", Message(body=b"{}"), at=AT)
    message = Message(body=b"{}", headers=signed.headers)

    for late_s in (61, -61):
        assert not verify("zoom", "key", message, now=AT + late_s, tolerance_s=60).valid


@pytest.mark.parametrize(
    ("headers", "reason"),
    [
        pytest.param((("X-Slack-Request-Timestamp", "soon"),), "malformed_header", id="no number"),
        pytest.param(
            (("X-Slack-Request-Timestamp", "1763700000, 1763700000"),), "malformed_header", id="two of them"
        ),
        pytest.param((), "missing_header", id="none"),
    ],
)
def test_no_time(headers: Headers, reason: str) -> None:
    """A time that has to be there and is not one is malformed, whatever the signature."""
    signed = sign("slack", "key", Message(body=b"{}"), at=AT)

    verdict = verify("slack", "key", Message(body=b"{}", headers=(*headers, signed.headers[-1])), now=AT)

    assert reason == verdict.reason


def test_wrong_and_late() -> None:
    """The verdict says both; it does not fit."""
    signed = sign("slack", "key", Message(body=b"{}"), at=AT)

    verdict = verify("slack", "other", Message(body=b"{}", headers=signed.headers), now=AT + 400)

    assert ("stale_timestamp", False) == (verdict.reason, verdict.fits)
    assert "does not fit" in verdict.explanation
    assert "6 min 40 s old" in verdict.explanation
