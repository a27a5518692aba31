"""Reports as tables and files."""

import csv
import io

import pytest

from core.reports.figures import Activity, Failures, Kind, Latency, Reason, Slot
from core.reports.table import Table, csv_text, defused, table_of
from core.reports.window import Grain


@pytest.mark.parametrize(
    ("cell", "written"),
    [
        ("=1+1", "'=1+1"), ("+49", "'+49"), ("-3", "'-3"), ("@SUM(A1)", "'@SUM(A1)"), ("\t=1", "'\t=1"),
        ("CRM sync", "CRM sync"), ("a=b", "a=b"), ("", ""),
    ],
)  # fmt: skip
def test_a_spreadsheet_computes_nothing(cell: str, written: str) -> None:
    """A name that begins like a formula gets an apostrophe."""
    assert written == defused(cell)


def test_a_file_is_read_back_as_it_was() -> None:
    """RFC 4180: CRLF, and quotes around what holds a comma, a quote or a line end; numbers stay numbers."""
    text = csv_text(Table(headings=("Hook", "N"), rows=(('a "b", c\nd', -3), ("=x", 1.5))))

    assert text.startswith("Hook,N\r\n")
    assert [["Hook", "N"], ['a "b", c\nd', "-3"], ["'=x", "1.5"]] == list(
        csv.reader(io.StringIO(text, newline=""))
    )


def test_every_report_is_a_table() -> None:
    """Rows are as long as their headings, and hold what the report does."""
    latency = Latency(
        hook_id="", hook_name="", measure="wait", attempts=3, p50=1.23456, p90=2, p95=3, p99=4, most=5
    )
    tables = (
        table_of(
            Kind.SIGN_INS, Activity(kind=Kind.SIGN_INS, grain=Grain.DAY, slots=(Slot("2026-11-22", 3, 2),))
        ),
        table_of(
            Kind.FAILURES, Failures(sent=(Reason(hook_id="h", hook_name="", reason="5xx", attempts=2),))
        ),
        table_of(Kind.LATENCY, (latency,)),
    )

    assert [("2026-11-22", 3, 2), ("h", "5xx", 0, 2), ("Requests by hand", "wait", 3, 1.235, 2, 3, 4, 5)] == [
        table.rows[0] for table in tables
    ]
    assert all(len(table.headings) == len(row) for table in tables for row in table.rows)
