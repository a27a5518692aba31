"""Percentiles, reasons and their order."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.reports.figures import Failures, Reason, nearest_rank, ordered, percentile, reason_of
from core.reports.sample import RUN, Sample

figures = st.floats(min_value=0, max_value=1e6, allow_nan=False)


@given(st.lists(figures, min_size=1, max_size=200), st.integers(1, 100))
def test_a_percentile_is_the_smallest_value_that_enough_do_not_exceed(
    values: list[float], percent: int
) -> None:
    """Nearest rank: at least p per cent are not above it, and of no smaller measured value is that true."""
    ascending = sorted(values)
    found = percentile(ascending, percent)

    def share(limit: float) -> int:
        return sum(value <= limit for value in values) * 100

    assert found in values
    assert share(found) >= percent * len(values)
    assert all(share(value) < percent * len(values) for value in values if value < found)


@pytest.mark.parametrize(
    ("count", "percent", "rank"),
    [
        (1, 50, 1),
        (1, 99, 1),
        (2, 50, 1),
        (3, 50, 2),
        (10, 90, 9),
        (10, 95, 10),
        (100, 99, 99),
        (101, 99, 100),
    ],
)
def test_ranks_by_hand(count: int, percent: int, rank: int) -> None:
    """What a hand count gives; no rounding of fractions in between."""
    assert rank == nearest_rank(count, percent)


@given(st.lists(figures, max_size=50), st.integers(0, 3))
def test_a_sample_gives_all_values_in_order(values: list[float], repeats: int) -> None:
    """However many runs they come in."""
    sample = Sample()
    given_values = values + [float(number % 977) for number in range(repeats * RUN)]
    for value in given_values:
        sample.add(value)

    assert sorted(given_values) == sample.ascending()


@pytest.mark.parametrize(
    ("status", "failure", "reason"),
    [
        (500, None, "5xx"),
        (404, None, "4xx"),
        (302, None, "3xx"),
        (None, "timeout", "timeout"),
        (200, "reset", "reset"),
    ],
)
def test_reasons_are_kinds_or_classes(status: int | None, failure: str | None, reason: str) -> None:
    """A failure says more than a status that came before it."""
    assert reason == reason_of(status, failure)


def test_the_worst_hook_comes_first() -> None:
    """By failed deliveries of all reasons together; within a hook the most frequent reason first."""

    def reason(hook: str, name: str, deliveries: int) -> Reason:
        return Reason(
            hook_id=hook, hook_name=hook.upper(), reason=name, deliveries=deliveries, attempts=deliveries
        )

    found = ordered(
        [reason("a", "5xx", 3), reason("b", "dns", 2), reason("b", "4xx", 2), reason("b", "tls", 0)]
    )

    assert [("b", "4xx"), ("b", "dns"), ("b", "tls"), ("a", "5xx")] == [(r.hook_id, r.reason) for r in found]
    assert (7, 7) == (Failures(sent=found).deliveries, Failures(sent=found).attempts)
