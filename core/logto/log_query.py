"""Which rows of the delivery log are asked for: Logto's parameters, read with its limits.

Source: Logto webhook reference, section 10.
"""

import re
from collections.abc import Mapping
from datetime import datetime

from core.clock import to_ms
from core.fact import Fact
from core.logto.problem import INVALID_INPUT, INVALID_PAGINATION, INVALID_TIME_WINDOW, Problem
from core.logto.stats import WINDOW

KEY_PREFIX = "TriggerHook."
PAGE_SIZE, PAGE_SIZE_LIMIT = 20, 100
# Where counting stops when it may: a total of one more says "more than that".
COUNT_CAP = 10_000
_YES = frozenset(("true", "1", "yes"))
# Unix milliseconds of any year up to 9999, and pages that a number of SQLite can skip.
_NUMBER = re.compile(r"[0-9]{1,15}")


class LogQuery(Fact, frozen=True):
    """A page of one hook's rows, newest first."""

    hook_id: str
    event: str | None = None
    """Only of this event type; ``None`` for all. An unknown one matches nothing."""
    start_ms: int | None = None
    """Unix milliseconds, inclusive like ``end_ms``; ``None``: no bound on that side."""
    end_ms: int | None = None
    page: int = 1
    page_size: int = PAGE_SIZE
    cap: bool = False
    """Whether counting may stop after ``COUNT_CAP``."""

    @property
    def offset(self) -> int:
        """Rows before the page."""
        return (self.page - 1) * self.page_size


def read_query(hook_id: str, given: Mapping[str, str], *, now: datetime) -> LogQuery | Problem:
    """The query that the API's parameters make, or why they make none.

    They are ``page``, ``page_size``, ``logKey``, ``start_time``, ``end_time``, ``enableCap``; others are passed over.
    Without times: the last 24 hours. Either of them replaces that window as a whole.
    """
    page, page_size = _paging(given.get("page", "1")), _paging(given.get("page_size", str(PAGE_SIZE)))
    if not page or not page_size or page_size > PAGE_SIZE_LIMIT:
        return Problem(
            code=INVALID_PAGINATION,
            message=f"“page” is a whole number from 1 on, “page_size” one from 1 to {PAGE_SIZE_LIMIT}.",
        )
    times: dict[str, int | None] = {}
    for name in ("start_time", "end_time"):
        text = given.get(name, "")
        if text and not _NUMBER.fullmatch(text):
            return Problem(
                code=INVALID_INPUT, message=f"“{name}” is a time in unix milliseconds.", path=(name,)
            )
        times[name] = int(text) if text else None
    start_ms, end_ms = times["start_time"], times["end_time"]
    if start_ms is not None and end_ms is not None and start_ms > end_ms:
        return Problem(code=INVALID_TIME_WINDOW, message="The window ends before it starts.")
    if start_ms is None and end_ms is None:
        start_ms = to_ms(now - WINDOW)
    key = given.get("logKey", "")
    return LogQuery(
        hook_id=hook_id,
        event=_event_of(key) if key else None,
        start_ms=start_ms,
        end_ms=end_ms,
        page=page,
        page_size=page_size,
        cap=given.get("enableCap", "") in _YES,
    )


def log_key(event: str) -> str:
    """``TriggerHook.User.Created``."""
    return KEY_PREFIX + event


def _event_of(key: str) -> str:
    """The event of a key; a key that is none of a delivery's gives one that matches nothing."""
    return key.removeprefix(KEY_PREFIX) if key.startswith(KEY_PREFIX) else "\0"


def _paging(text: str) -> int:
    """The number, or 0 where it is none that a page can have."""
    return int(text) if _NUMBER.fullmatch(text) and len(text) <= 9 else 0
