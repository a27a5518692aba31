from datetime import UTC, datetime, timedelta

import msgspec
import pytest

from core.model import FailureKind, Outcome
from gui.exchanges.words import duration_text, endpoint_text, outcome_text, size_text, time_text
from tests.gui.exchanges.facts import delivery_row

NOW = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
LOCAL = NOW.astimezone()


@pytest.mark.parametrize(
    ("at", "expected"),
    [
        pytest.param(LOCAL.replace(hour=9, minute=5, second=7), "09:05:07", id="today"),
        pytest.param(LOCAL.replace(month=3, day=2, hour=9, minute=5), "2 Mar 09:05", id="this year"),
        pytest.param(LOCAL.replace(year=2025), "2025-11-22", id="before"),
    ],
)
def test_a_time_is_as_long_as_it_is_old(at: datetime, expected: str) -> None:
    """Of today the second matters, of this year the minute, before that the day."""
    assert expected == time_text(at, NOW)


@pytest.mark.parametrize(
    ("duration_ms", "expected"),
    [
        pytest.param(None, "", id="nothing measured"),
        pytest.param(0.084, "0.08 ms", id="below one"),
        pytest.param(12.34, "12.3 ms", id="tens"),
        pytest.param(340.4, "340 ms", id="hundreds"),
        pytest.param(9_999.0, "9,999 ms", id="just below ten seconds"),
        pytest.param(12_400.0, "12.4 s", id="seconds"),
    ],
)
def test_a_duration_has_the_digits_that_matter(duration_ms: float | None, expected: str) -> None:
    """Three or four digits, in milliseconds until seconds read better."""
    assert expected == duration_text(duration_ms)


@pytest.mark.parametrize(
    ("size_bytes", "expected"),
    [
        pytest.param(0, "0 B", id="nothing"),
        pytest.param(999, "999 B", id="bytes"),
        pytest.param(1234, "1.23 kB", id="thousands"),
        pytest.param(999_499, "999 kB", id="just below a million"),
        pytest.param(999_500, "1 MB", id="a million in three digits"),
        pytest.param(300_000_000, "300 MB", id="millions"),
        pytest.param(999_999_999, "1.0 GB", id="a thousand millions in three digits"),
        pytest.param(1_500_000_000, "1.5 GB", id="more"),
    ],
)
def test_a_size_is_short(size_bytes: int, expected: str) -> None:
    """A unit that keeps the number small."""
    assert expected == size_text(size_bytes)


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        pytest.param("http://127.0.0.1:8919/", "127.0.0.1:8919", id="a bare host"),
        pytest.param("https://a.example/in/x?y=1", "a.example/in/x?y=1", id="path and query"),
        pytest.param("http://user:secret@a.example/in", "a.example/in", id="a password is not shown"),
        pytest.param("http://[::1", "http://[::1", id="no URL"),
        pytest.param("", "", id="nothing"),
    ],
)
def test_an_endpoint_is_host_and_path(url: str, expected: str) -> None:
    """What tells endpoints apart, and no more."""
    assert expected == endpoint_text(url)


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        pytest.param({}, "200", id="an answer"),
        pytest.param({"outcome": Outcome.CANCELLED}, "cancelled", id="cancelled"),
        pytest.param({"outcome": Outcome.FAILED, "failure": FailureKind.DNS}, "dns", id="a failure"),
        pytest.param({"outcome": Outcome.PENDING}, "pending", id="pending"),
        pytest.param({"outcome": Outcome.PENDING, "attempting": 1}, "sending", id="the first attempt"),
        pytest.param({"outcome": Outcome.PENDING, "attempting": 3}, "attempt 3", id="a later attempt"),
        pytest.param(
            {"outcome": Outcome.PENDING, "next_attempt_at": NOW - timedelta(seconds=1)}, "pending", id="due"
        ),
        pytest.param(
            {"outcome": Outcome.PENDING, "next_attempt_at": NOW + timedelta(seconds=9)},
            f"again {(LOCAL + timedelta(seconds=9)):%H:%M:%S}",
            id="waiting",
        ),
    ],
)
def test_an_outcome_in_a_word(changes: dict[str, object], expected: str) -> None:
    """What became of it, or what comes next and when."""
    row = msgspec.structs.replace(delivery_row(1, NOW, Outcome.DELIVERED), **changes)

    assert expected == outcome_text(row, NOW)
