"""``hooks logs`` and ``hooks stats``: how a hook fared, as Logto tells it."""

from argparse import Namespace
from datetime import datetime

from rich.text import Text

from core.cli.output import note, put_json, shown
from core.cli.session import reading
from core.cli.shapes import Shape
from core.cli.tables import CUT, KEPT, put_table
from core.cli.words import counted, outcome_style, outcome_text, time_text
from core.clock import to_ms, utc_now
from core.errors import InputError
from core.logto.delivery_log import log_row
from core.logto.log_query import LogQuery
from core.logto.stats import WINDOW, Grade, Stats, rate_text, requests_text
from core.model import DeliveryRow, Hook

STYLES = {Grade.GREEN: "green", Grade.AMBER: "yellow", Grade.RED: "red"}


async def logs(arguments: Namespace) -> int:
    """One page of a hook's log."""
    query = query_of(arguments, utc_now())
    async with reading(arguments) as reader:
        rows, total = await reader.log_page(query), await reader.log_total(query)
        if not total and not await reader.log_total(LogQuery(hook_id=query.hook_id)):
            await reader.hook(query.hook_id)  # says in words that there is none; a deleted one keeps its rows
        if arguments.json:
            logged = [log_row(await reader.delivery(row.id)) for row in rows]
            put_json(
                {
                    "total": total,
                    "page": query.page,
                    "page_size": query.page_size,
                    "logs": [row for row in logged if row is not None],
                }
            )
            return 0
    if rows:
        put_logs(rows)
    shown_of = f"{counted(len(rows), 'request')} of {total:,}" if rows else f"No request of {total:,}"
    note(f"{shown_of} on page {query.page}." if total else "No requests in this time.")
    return 0


async def stats(arguments: Namespace) -> int:
    """The figures of one hook or of all."""
    async with reading(arguments) as reader:
        hooks = await reader.hooks() if arguments.all else [await reader.hook(arguments.id)]
        figures = await reader.stats([hook.id for hook in hooks], utc_now())
    if arguments.json:
        shapes = [stats_shape(hook, figures[hook.id]) for hook in hooks]
        put_json(shapes if arguments.all else shapes[0])
    elif hooks:
        put_stats([(hook, figures[hook.id]) for hook in hooks])
    else:
        note("There are no hooks yet. Make one with: hookbench hooks add --name N --event TYPE --url URL")
    return 0


def query_of(arguments: Namespace, now: datetime) -> LogQuery:
    """The page that a call asks for; a time given replaces the last 24 hours as a whole."""
    since, until = arguments.since, arguments.until
    if since is None and until is None:
        since = now - WINDOW
    if since is not None and until is not None and since > until:
        raise InputError("The window ends before it starts.", "Exchange --since and --until.")
    return LogQuery(
        hook_id=arguments.id,
        event=arguments.event,
        start_ms=None if since is None else to_ms(since),
        end_ms=None if until is None else to_ms(until),
        page=arguments.page,
        page_size=arguments.page_size,
    )


def stats_shape(hook: Hook, figures: Stats) -> Shape:
    """Of the last 24 hours; ``rate`` is per cent, ``rate`` and ``grade`` null with no requests."""
    return {
        "hook_id": hook.id,
        "name": hook.name,
        "requests": figures.requests,
        "successes": figures.successes,
        "rate": None if figures.rate is None else round(figures.rate, 2),
        "grade": None if figures.grade is None else figures.grade.value,
    }


def put_logs(rows: list[DeliveryRow]) -> None:
    """Print a page of the log."""
    put_table(
        (("ID", KEPT), ("ENDED", KEPT), ("RESULT", KEPT), ("EVENT", CUT)),
        (
            (
                shown(row.id),
                shown(time_text(row.ended_at or row.created_at)),
                shown(outcome_text(row), outcome_style(row)),
                shown(row.event),
            )
            for row in rows
        ),
    )


def put_stats(figures: list[tuple[Hook, Stats]]) -> None:
    """Print the figures of the last 24 hours."""
    put_table(
        (("ID", KEPT), ("NAME", CUT), ("REQUESTS", KEPT), ("SUCCESS", KEPT)),
        (
            (shown(hook.id), shown(hook.name), Text(requests_text(counts)), rate_cell(hook, counts))
            for hook, counts in figures
        ),
    )


def rate_cell(hook: Hook, figures: Stats) -> Text:
    """The rate in its colour; of a hook that is off, that it is."""
    if not hook.enabled:
        return Text("not in use", "dim")
    return Text(rate_text(figures), STYLES.get(figures.grade, "") if figures.grade else "dim")
