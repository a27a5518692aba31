"""Lists as tables."""

import pytest

from core.cli.tables import fitted

WIDTHS = {
    "there is room": ([5, 20, 10], [1, 2], 80, [5, 20, 10]),
    "the widest gives way": ([5, 20, 10], [1, 2], 30, [5, 15, 10]),
    "both give way": ([5, 20, 10], [1, 2], 17, [5, 6, 6]),
    "no further than to be seen": ([5, 20, 10], [1, 2], 1, [5, 4, 4]),
}


@pytest.mark.parametrize(("widths", "elastic", "room", "expected"), WIDTHS.values(), ids=WIDTHS)
def test_only_elastic_columns_give_way(
    widths: list[int], elastic: list[int], room: int, expected: list[int]
) -> None:
    """An id is never cut."""
    assert fitted(widths, elastic, room) == expected
