"""The delivery log in SQL: which deliveries Logto would have a row of, counted and paged.

Sources: Logto webhook reference, sections 8 and 10; ``core.logto.delivery_log`` says the same of one delivery.
"""

import json
from collections.abc import Iterable
from datetime import datetime
from typing import Any

from core.clock import to_ms
from core.logto.log_query import COUNT_CAP, LogQuery
from core.logto.stats import WINDOW
from core.store.rows import DELIVERY_COLUMNS

Statement = tuple[str, list[Any]]

# Over, of an event, no replay; and a webhook's, which is always a POST, not a script's.
# Word for word the condition of the index ``deliveries_logged``: else SQLite does not use it.
_LOGGED = "outcome IN ('delivered', 'failed') AND event <> '' AND replay_of = '' AND method = 'POST'"


def stats_statement(hook_ids: Iterable[str], now: datetime) -> Statement:
    """``hook_id``, ``requests``, ``successes`` of each of these hooks that has any in the window."""
    sql = (
        "SELECT hook_id, count(*) AS requests, sum(outcome = 'delivered') AS successes FROM deliveries"
        f" WHERE hook_id IN (SELECT value FROM json_each(?)) AND ended_at > ? AND {_LOGGED} GROUP BY hook_id"
    )
    return sql, [json.dumps(list(hook_ids)), to_ms(now - WINDOW)]


def page_statement(query: LogQuery) -> Statement:
    """The rows of a page, newest first."""
    condition, values = _condition(query)
    order = "ORDER BY ended_at DESC, seq DESC LIMIT ? OFFSET ?"
    sql = f"SELECT {DELIVERY_COLUMNS} FROM deliveries WHERE {condition} {order}"
    return sql, [*values, query.page_size, query.offset]


def total_statement(query: LogQuery) -> Statement:
    """How many rows there are on all pages; with a cap, no more than one above it are counted."""
    condition, values = _condition(query)
    limit = COUNT_CAP + 1 if query.cap else -1
    return f"SELECT count(*) AS total FROM (SELECT 1 FROM deliveries WHERE {condition} LIMIT ?)", [
        *values,
        limit,
    ]


def _condition(query: LogQuery) -> Statement:
    conditions, values = ["hook_id = ?", _LOGGED], [query.hook_id]
    wanted: tuple[tuple[str, Any], ...] = (
        ("event = ?", query.event),
        ("ended_at >= ?", query.start_ms),
        ("ended_at <= ?", query.end_ms),
    )
    for condition, value in wanted:
        if value is not None:
            conditions.append(condition)
            values.append(value)
    return " AND ".join(conditions), values
