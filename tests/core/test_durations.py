"""Lengths of time in words."""

import pytest

from core.durations import duration


@pytest.mark.parametrize(
    ("length_s", "words"),
    [
        pytest.param(0, "0 s", id="none"),
        pytest.param(0.0004, "0.4 ms", id="less than a millisecond"),
        pytest.param(0.3, "300 ms", id="milliseconds"),
        pytest.param(0.9994, "999 ms", id="just below a second"),
        pytest.param(0.9996, "1 s", id="a second, rounded"),
        pytest.param(1.2, "1.2 s", id="a fraction"),
        pytest.param(5, "5 s", id="seconds"),
        pytest.param(59.4, "59.4 s", id="just below a minute"),
        pytest.param(59.97, "1 min", id="a minute, rounded"),
        pytest.param(90, "1 min 30 s", id="a minute and a half"),
        pytest.param(153.6, "2 min 34 s", id="minutes and rounded seconds"),
        pytest.param(432, "7 min 12 s", id="minutes and seconds"),
        pytest.param(3600, "1 h", id="an hour"),
        pytest.param(90_000, "1 d 1 h", id="a day and an hour"),
        pytest.param(86_460, "1 d", id="a day and a minute"),
        pytest.param(63_072_000_000, "730,000 d", id="thousands of years"),
    ],
)
def test_durations(length_s: float, words: str) -> None:
    """In the unit that reads best, with the next smaller one where it says more."""
    assert words == duration(length_s)
