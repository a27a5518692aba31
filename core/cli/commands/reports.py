"""``report``: the figures of the Reports page in the terminal."""

from argparse import Namespace
from pathlib import Path

import msgspec
from rich.text import Text

from core.cli.output import note, put_json, shown
from core.cli.session import reading
from core.cli.shapes import Shape
from core.cli.tables import CUT, KEPT, put_table
from core.cli.words import duration_text
from core.errors import InputError, MachineError
from core.reports.figures import COUNTED, Activity, Failures, Kind
from core.reports.table import Cell, Report, Table, csv_text, table_of
from core.reports.window import Grain, Window
from core.views.text_view import in_one_line


async def report(arguments: Namespace) -> int:
    """One report as text, JSON or a file."""
    kind, window = Kind(arguments.report), window_of(arguments)
    async with reading(arguments) as reader:
        if window.hook_id and window.hook_id not in await reader.hook_names():
            note(
                f"There is no hook “{in_one_line(window.hook_id)}” now; what it delivered may still be kept."
            )
        figures = await reader.report(kind, window)
    table = table_of(kind, figures)
    if arguments.csv is not None:
        write(arguments.csv, csv_text(table))
        note(f"Written to {arguments.csv}.")
    if arguments.json:
        put_json(report_shape(kind, figures))
    elif arguments.csv is None:
        put_report(kind, figures, table)
    return 0


def window_of(arguments: Namespace) -> Window:
    """The time and the hook a call is about."""
    since, until = arguments.since, arguments.until
    if since is not None and until is not None and since >= until:
        raise InputError("--until is not after --since: there is no time between them.")
    grain = None if arguments.grain is None else Grain(arguments.grain)
    return Window(since=since, until=until, hook_id=arguments.hook or "", grain=grain)


def report_shape(kind: Kind, report: Report) -> Shape:
    """``{"report", "counted", …}``: the figures under the names that ``core.reports.figures`` gives them."""
    told = {"report": kind.value, "counted": COUNTED[kind]}
    if isinstance(report, Activity):
        return told | {
            "by": report.grain.value,
            "count": report.count,
            "users": report.users,
            "slots": msgspec.to_builtins(report.slots),
        }
    if isinstance(report, Failures):
        return told | {
            "deliveries": report.deliveries,
            "attempts": report.attempts,
            "sent": msgspec.to_builtins(report.sent),
            "received": [{"reason": each.reason, "requests": each.deliveries} for each in report.received],
        }
    return told | {"hooks": msgspec.to_builtins(report)}


def put_report(kind: Kind, report: Report, table: Table) -> None:
    """Print a report: its table, and what was counted."""
    if table.rows:
        names = [heading.removesuffix(" ms").upper() for heading in table.headings]
        put_table(
            [(names[0], CUT), *((name, KEPT) for name in names[1:])],
            ([_cell(cell) for cell in row] for row in table.rows),
        )
    if isinstance(report, Activity):
        note(f"{report.count:,} in all, {report.users:,} different users.")
    elif not table.rows:
        note("Nothing in this time.")
    note(COUNTED[kind])


def write(path: Path, text: str) -> None:
    """A new file, or the same with other content. ``MachineError`` where it cannot be written."""
    try:
        path.write_text(text, "utf-8", "replace", newline="")
    except OSError as error:
        raise MachineError(f"{path} could not be written: {error.strerror or error}.") from error


def _cell(cell: Cell) -> Text:
    if isinstance(cell, str):
        return shown(cell)
    return Text(duration_text(cell) if isinstance(cell, float) else f"{cell:,}")
