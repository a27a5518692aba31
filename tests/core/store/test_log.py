"""Figures and pages of the delivery log, read from a workspace. Source: Logto webhook reference, section 10."""

import sqlite3
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from core.clock import to_ms
from core.logto.log_query import LogQuery
from core.logto.stats import Stats
from core.model import Outcome
from core.store import migrations
from core.store.log_sql import page_statement, stats_statement
from tests.core.store.conftest import Store
from tests.facts import NOW, a_row, an_order

HOOK = "h1"
DAY = timedelta(hours=24)


async def keep(store: Store, **changes: Any) -> None:
    values = {"hook_id": HOOK, "outcome": Outcome.DELIVERED, "attempts": 1, "ended_at": NOW, **changes}
    await store.ledger.add_delivery(a_row(**values), an_order(), owner=None)


async def keep_many(store: Store, count: int, **changes: Any) -> None:
    for place in range(count):
        await keep(store, id=f"d{place}", ended_at=NOW + timedelta(seconds=place), **changes)


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        pytest.param({}, Stats(requests=1, successes=1), id="delivered"),
        pytest.param({"outcome": Outcome.FAILED}, Stats(requests=1), id="failed"),
        pytest.param({"outcome": Outcome.PENDING, "ended_at": None}, Stats(), id="under way"),
        pytest.param({"outcome": Outcome.CANCELLED}, Stats(), id="cancelled"),
        pytest.param({"outcome": Outcome.SKIPPED}, Stats(), id="skipped"),
        pytest.param({"replay_of": "d0"}, Stats(), id="a replay"),
        pytest.param({"event": ""}, Stats(), id="a request by hand"),
        pytest.param({"method": "RUN"}, Stats(), id="a script"),
        pytest.param({"hook_id": "other"}, Stats(), id="another hook's"),
        pytest.param({"ended_at": NOW - DAY}, Stats(), id="24 hours old is no longer younger"),
        pytest.param(
            {"ended_at": NOW - DAY + timedelta(milliseconds=1)},
            Stats(requests=1, successes=1),
            id="nearly 24 hours",
        ),
        pytest.param({"created_at": NOW - 2 * DAY}, Stats(requests=1, successes=1), id="the end counts"),
    ],
)
async def test_what_counts(store: Store, changes: dict[str, Any], expected: Stats) -> None:
    """Figures and log agree on what Logto would have a row of."""
    await keep(store, **changes)

    rows = await store.reader.log_page(LogQuery(hook_id=HOOK, start_ms=to_ms(NOW - DAY) + 1))
    assert await store.reader.stats([HOOK], NOW) == {HOOK: expected}
    assert len(rows) == expected.requests


async def test_every_hook_asked_for_has_figures(store: Store) -> None:
    """One query for all; a hook without deliveries has none, twice asked is once told."""
    await keep_many(store, 3)
    await keep(store, id="x", hook_id="h2", outcome=Outcome.FAILED)

    found = await store.reader.stats(["h2", HOOK, "h3", HOOK], NOW)

    assert found == {"h2": Stats(requests=1), HOOK: Stats(requests=3, successes=3), "h3": Stats()}
    assert await store.reader.stats([], NOW) == {}


async def test_pages_are_newest_first(store: Store) -> None:
    """By the end of the delivery, not by its beginning; a page after the last is empty."""
    await keep_many(store, 5)
    await keep(store, id="late", created_at=NOW - DAY, ended_at=NOW + timedelta(minutes=1))
    await keep(store, id="same end", ended_at=NOW + timedelta(minutes=1))

    pages = [
        [row.id for row in await store.reader.log_page(LogQuery(hook_id=HOOK, page=page, page_size=3))]
        for page in (1, 2, 3, 4)
    ]

    assert pages == [["same end", "late", "d4"], ["d3", "d2", "d1"], ["d0"], []]


def at(seconds: int) -> int:
    return to_ms(NOW + timedelta(seconds=seconds))


@pytest.mark.parametrize(
    ("query", "ids"),
    [
        pytest.param({}, ["d3", "d2", "d1", "d0"], id="all"),
        pytest.param({"start_ms": at(1), "end_ms": at(2)}, ["d2", "d1"], id="both ends are inclusive"),
        pytest.param({"start_ms": at(2)}, ["d3", "d2"], id="a start alone"),
        pytest.param({"end_ms": at(0)}, ["d0"], id="an end alone"),
        pytest.param({"event": "User.Created"}, ["d3", "d2", "d1", "d0"], id="the event"),
        pytest.param({"event": "User."}, [], id="a part of the event"),
        pytest.param({"event": "user.created"}, [], id="the event in another case"),
        pytest.param({"event": "\0"}, [], id="no event"),
        pytest.param({"hook_id": "gone"}, [], id="an unknown hook"),
        pytest.param({"page": 999_999_999, "page_size": 100}, [], id="the last page there can be"),
    ],
)
async def test_a_query_finds_exactly_what_it_names(
    store: Store, query: dict[str, Any], ids: list[str]
) -> None:
    """And the total is that of all its pages."""
    await keep_many(store, 4)
    wanted = LogQuery(**{"hook_id": HOOK, **query})

    assert [row.id for row in await store.reader.log_page(wanted)] == ids
    assert await store.reader.log_total(wanted) == (4 if wanted.page > 1 else len(ids))


async def test_counting_stops_at_the_cap(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    """One more than the cap says: more than that."""
    monkeypatch.setattr("core.store.log_sql.COUNT_CAP", 3)
    await keep_many(store, 6)

    assert await store.reader.log_total(LogQuery(hook_id=HOOK, cap=True)) == 4
    assert await store.reader.log_total(LogQuery(hook_id=HOOK)) == 6


async def test_the_figures_come_by_index(store: Store) -> None:
    """However many deliveries there are, only the hook's of the window are looked at."""
    moment: datetime = NOW
    for sql, values in (stats_statement([HOOK], moment), page_statement(LogQuery(hook_id=HOOK, start_ms=0))):
        plan = await store.reader._rows(f"EXPLAIN QUERY PLAN {sql}", values)
        assert any("deliveries_logged (hook_id=? AND ended_at>?)" in row["detail"] for row in plan)
        assert not any("TEMP B-TREE FOR ORDER" in row["detail"] for row in plan)


@pytest.mark.parametrize(
    ("outcome", "duration_ms", "attempted_ms", "expected"),
    [
        pytest.param("delivered", 3.7, 5000, 5003, id="the last attempt and its length"),
        pytest.param("cancelled", None, None, 1000, id="no attempt: when it was made"),
        pytest.param("pending", None, 5000, None, id="under way: no end yet"),
    ],
)
def test_deliveries_of_an_older_workspace_get_their_end(
    tmp_path: Path, outcome: str, duration_ms: float | None, attempted_ms: int | None, expected: int | None
) -> None:
    """Version 1 did not write it down; figures and log go by it."""
    connection = sqlite3.connect(tmp_path / "old.sqlite")
    migrations.STEPS[0](connection)
    connection.execute(
        "INSERT INTO deliveries (id, event, event_id, hook_id, hook_name, method, url, outcome, created_at, attempts,"
        " attempting, duration_ms, replay_of) VALUES ('d', 'e', 'e', 'h', 'h', 'POST', 'u', ?, 1000, 1, 0, ?, '')",
        (outcome, duration_ms),
    )
    if attempted_ms is not None:
        connection.execute(
            "INSERT INTO attempts (delivery, number, started_at, record) VALUES (1, 1, 2000, x''), (1, 2, ?, x'')",
            (attempted_ms,),
        )

    migrations.STEPS[1](connection)
    ((ended_at,),) = connection.execute("SELECT ended_at FROM deliveries").fetchall()
    connection.close()

    assert ended_at == expected
