"""A report as a table: for the eye that reads rather than looks, for a file, for a script."""

import csv
import io

from core.fact import Fact
from core.reports.figures import Activity, Failures, Kind, Latency, Reason

Report = Activity | Failures | tuple[Latency, ...]
Cell = str | int | float

BY_HAND = "Requests by hand"
"""Stands where no hook was behind a delivery."""
RECEIVED = "Receiver"
# A spreadsheet would take what begins so for a formula. Source: OWASP, "CSV Injection".
_FORMULAS = ("=", "+", "-", "@", "\t", "\r")


class Table(Fact, frozen=True):
    """Headings, and rows as long as they."""

    headings: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]


def table_of(kind: Kind, report: Report) -> Table:
    """The numbers of a report; nothing that the chart shows is missing."""
    if isinstance(report, Activity):
        what = "Sign-ins" if kind is Kind.SIGN_INS else "Registrations"
        heading = report.grain.value.capitalize()
        return Table(
            headings=(heading, what, "Users"),
            rows=tuple((slot.at, slot.count, slot.users) for slot in report.slots),
        )
    if isinstance(report, Failures):
        return Table(
            headings=("Hook", "Reason", "Failed deliveries", "Failed attempts"),
            rows=tuple(_reason_row(reason) for reason in (*report.sent, *report.received)),
        )
    return Table(
        headings=("Hook", "Measure", "Attempts", "p50 ms", "p90 ms", "p95 ms", "p99 ms", "Max ms"),
        rows=tuple(_latency_row(each) for each in report),
    )


def hook_words(hook_id: str, hook_name: str) -> str:
    """A hook's name, or that there was none."""
    return hook_name or hook_id or BY_HAND


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


def _reason_row(reason: Reason) -> tuple[Cell, ...]:
    return (hook_words(reason.hook_id, reason.hook_name), reason.reason, reason.deliveries, reason.attempts)


def _latency_row(each: Latency) -> tuple[Cell, ...]:
    return (
        hook_words(each.hook_id, each.hook_name),
        each.measure,
        each.attempts,
        *(round(value, 3) for value in (each.p50, each.p90, each.p95, each.p99, each.most)),
    )
