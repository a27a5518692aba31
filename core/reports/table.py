"""A report as a table: for the eye that reads rather than looks, for a file, for a script."""

import csv
import io
from collections.abc import Callable

from core.fact import Fact
from core.reports.figures import Activity, Failures, Kind, Latency, Reason

Report = Activity | Failures | tuple[Latency, ...]
Cell = str | int | float
Say = Callable[[str], str]
"""Says one of our own words in another language; ``str`` leaves it."""

BY_HAND = "Requests by hand"
"""Stands where no hook was behind a delivery."""
RECEIVED = "Receiver"
# A spreadsheet would take what begins so for a formula. Source: OWASP, "CSV Injection".
_FORMULAS = ("=", "+", "-", "@", "\t", "\r")


class Table(Fact, frozen=True):
    """Headings, and rows as long as they."""

    headings: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]


def table_of(kind: Kind, report: Report, say: Say = str) -> Table:
    """The numbers of a report, its words said by ``say``; nothing that the chart shows is missing."""
    if isinstance(report, Activity):
        what = "Sign-ins" if kind is Kind.SIGN_INS else "Registrations"
        heading = report.grain.value.capitalize()
        return Table(
            headings=(say(heading), say(what), say("Users")),
            rows=tuple((slot.at, slot.count, slot.users) for slot in report.slots),
        )
    if isinstance(report, Failures):
        return Table(
            headings=tuple(map(say, ("Hook", "Reason", "Failed deliveries", "Failed attempts"))),
            rows=tuple(_reason_row(reason, say) for reason in (*report.sent, *report.received)),
        )
    return Table(
        headings=tuple(
            map(say, ("Hook", "Measure", "Attempts", "p50 ms", "p90 ms", "p95 ms", "p99 ms", "Max ms"))
        ),
        rows=tuple(_latency_row(each, say) for each in report),
    )


def hook_words(hook_id: str, hook_name: str, say: Say = str) -> str:
    """A hook's name, or that there was none."""
    if hook_id:
        return hook_name or hook_id
    return say(hook_name or BY_HAND)


def csv_text(table: Table) -> str:
    """Comma-separated values with CRLF line ends; a cell that a spreadsheet would compute gets an apostrophe.

    Source: RFC 4180.
    """
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\r\n")
    for row in (table.headings, *table.rows):
        writer.writerow([defused(cell) if isinstance(cell, str) else cell for cell in row])
    return text.getvalue()


def defused(cell: str) -> str:
    """A text that no spreadsheet takes for a formula."""
    return f"'{cell}" if cell.startswith(_FORMULAS) else cell


def _reason_row(reason: Reason, say: Say) -> tuple[Cell, ...]:
    hook = hook_words(reason.hook_id, reason.hook_name, say)
    return (hook, say(reason.reason), reason.deliveries, reason.attempts)


def _latency_row(each: Latency, say: Say) -> tuple[Cell, ...]:
    return (
        hook_words(each.hook_id, each.hook_name, say),
        say(each.measure),
        each.attempts,
        *(round(value, 3) for value in (each.p50, each.p90, each.p95, each.p99, each.most)),
    )
