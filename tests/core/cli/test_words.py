"""Numbers for people."""

import pytest

from core.cli.words import size_text


@pytest.mark.parametrize(
    ("size_bytes", "expected"),
    [
        (0, "0 bytes"),
        (1, "1 byte"),
        (999, "999 bytes"),
        (1234, "1.23 kB"),
        (999_499, "999 kB"),
        (999_500, "1 MB"),
        (300_000_000, "300 MB"),
        (999_999_999, "1.0 GB"),
        (2_500_000_000_000, "2,500.0 GB"),
    ],
)
def test_a_size_is_short(size_bytes: int, expected: str) -> None:
    """Three digits, in a unit that keeps them few; never a power of ten."""
    assert expected == size_text(size_bytes)
