"""The time of a report, cut into slots of the machine's own clock."""

import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest

from core.reports.window import SLOTS_LIMIT, Grain, grain_for, slot_of, slots


@pytest.fixture
def berlin(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The machine stands in Berlin."""
    monkeypatch.setenv("TZ", "Europe/Berlin")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


@pytest.mark.parametrize(
    ("days", "wanted", "grain"),
    [
        (1, None, Grain.HOUR), (2, None, Grain.HOUR), (7, None, Grain.DAY), (120, None, Grain.DAY),
        (400, None, Grain.MONTH), (30, Grain.HOUR, Grain.HOUR), (60, Grain.HOUR, Grain.DAY),
        (1500, Grain.HOUR, Grain.MONTH), (1, Grain.MONTH, Grain.MONTH),
    ],
)  # fmt: skip
def test_bars_are_as_long_as_suits(days: int, wanted: Grain | None, grain: Grain) -> None:
    """Unless told; and never so short that there were more than can be drawn."""
    assert grain is grain_for(at("2026-01-01"), at("2026-01-01") + timedelta(days=days), wanted)


@pytest.mark.usefixtures("berlin")
def test_slots_go_by_the_clock_on_the_wall() -> None:
    """Eleven at night in London is tomorrow in Berlin."""
    assert "2026-11-23" == slot_of(at("2026-11-22T23:30"), Grain.DAY)
    assert ["2026-11-22", "2026-11-23"] == slots(at("2026-11-22T10:00"), at("2026-11-22T23:30"), Grain.DAY)
    assert ["2026-11-22"] == slots(at("2026-11-22T10:00"), at("2026-11-22T23:00"), Grain.DAY)


@pytest.mark.usefixtures("berlin")
@pytest.mark.parametrize("day", ["2026-03-29", "2026-10-25"], ids=["spring", "autumn"])
def test_no_moment_is_without_a_slot_when_the_clock_is_put(day: str) -> None:
    """The hour that comes twice is one slot; the hour that never comes stays empty."""
    start = at(day) - timedelta(hours=2)
    moments = [start + timedelta(minutes=20 * number) for number in range(90)]
    found = slots(start, moments[-1] + timedelta(minutes=1), Grain.HOUR)

    assert {slot_of(moment, Grain.HOUR) for moment in moments} <= set(found)
    assert sorted(set(found)) == found


@pytest.mark.parametrize("grain", Grain)
def test_slots_have_no_gap_and_an_end(grain: Grain) -> None:
    """From the first moment's to the last one's, also over the ends of months and years."""
    since, until = at("2025-12-30T22:15"), at("2026-03-02T01:00")
    found = slots(since, until, grain)

    assert slot_of(since, grain) == found[0]
    assert slot_of(until - timedelta(milliseconds=1), grain) == found[-1]
    assert len(found) == {Grain.HOUR: len(found), Grain.DAY: 63, Grain.MONTH: 4}[grain]
    assert [slot_of(since, grain)] == slots(since, since, grain)
    assert SLOTS_LIMIT >= len(slots(at("2026-01-01"), at("2026-01-01") + timedelta(hours=999), Grain.HOUR))
