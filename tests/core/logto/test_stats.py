"""Figures of the last 24 hours: rates, roundings, colours. Source: Logto webhook reference, section 10."""

import pytest

from core.logto.stats import Grade, Stats, rate_text, requests_text, stats_object


@pytest.mark.parametrize(
    ("requests", "successes", "text", "grade"),
    [
        pytest.param(0, 0, "-", None, id="no requests"),
        pytest.param(1, 1, "100.00%", Grade.GREEN, id="all"),
        pytest.param(3, 0, "0.00%", Grade.RED, id="none"),
        pytest.param(3, 2, "66.67%", Grade.RED, id="rounded up"),
        pytest.param(3, 1, "33.33%", Grade.RED, id="rounded down"),
        pytest.param(800, 97, "12.13%", Grade.RED, id="a tie is rounded up, as toFixed does"),
        pytest.param(10, 9, "90.00%", Grade.AMBER, id="90 is no longer red"),
        pytest.param(100_000, 89_999, "90.00%", Grade.RED, id="89.999 reads as 90 and is red"),
        pytest.param(100, 99, "99.00%", Grade.GREEN, id="99 is no longer amber"),
        pytest.param(100_000, 98_999, "99.00%", Grade.AMBER, id="98.999 reads as 99 and is amber"),
    ],
)
def test_a_rate_is_told_and_coloured(requests: int, successes: int, text: str, grade: Grade | None) -> None:
    """Two decimals; below 90 red, below 99 amber, by the rate itself and not by its text."""
    stats = Stats(requests=requests, successes=successes)

    assert (rate_text(stats), stats.grade) == (text, grade)


@pytest.mark.parametrize(("requests", "text"), [(0, "-"), (7, "7"), (1234567, "1,234,567")])
def test_requests_are_told_with_separators(requests: int, text: str) -> None:
    """A dash stands for none."""
    assert requests_text(Stats(requests=requests)) == text


def test_the_api_gets_both_counts() -> None:
    """``executionStats``, as Logto names it."""
    assert stats_object(Stats(requests=4, successes=3)) == {"successCount": 3, "requestCount": 4}
