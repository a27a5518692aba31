"""The grammar of ``report``: what happened over time, what failed, and how long endpoints took."""

from pathlib import Path
from typing import TYPE_CHECKING

from core.cli.grammar.hook_log import moment
from core.cli.grammar.options import Help, add_json, add_workspace, declare

if TYPE_CHECKING:
    from core.cli.grammar.options import Commands

KINDS = (
    ("sign-ins", "count sign-ins and the users behind them, by hour, day or month"),
    ("registrations", "count registrations, by hour, day or month"),
    ("failures", "count failed deliveries and attempts by hook and reason"),
    ("latency", "say how long each hook's endpoint took: percentiles"),
)


def add(commands: "Commands") -> None:
    """Add the four, below ``report``."""
    parser = commands.add_parser(
        "report",
        help="sign-ins, registrations, failures and latencies in numbers",
        description="Over what this workspace keeps. What is counted is said with each report.",
        epilog="example:\n  hookbench report sign-ins --since 7d\n  hookbench report latency --json",
        formatter_class=Help,
        allow_abbrev=False,
    )
    add_workspace(parser)
    below = parser.add_subparsers(title="reports", metavar="REPORT", required=True)
    for name, summary in KINDS:
        _add_report(below, name, summary)


def _add_report(reports: "Commands", name: str, summary: str) -> None:
    parser = declare(
        reports,
        name,
        "reports.report",
        summary,
        about="Times are of the machine's zone. Without --since everything that is kept counts.",
        example=f"report {name} --since 7d\nreport {name} --hook 3he6n2pdfr8gdv3hm6zbd --csv report.csv",
    )
    parser.set_defaults(report=name, grain=None)
    parser.add_argument(
        "--since", metavar="WHEN", type=moment, help="30m, 1h, 7d, or a time: 2026-11-22T09:30Z"
    )
    parser.add_argument("--until", metavar="WHEN", type=moment, help="the same forms; not counted itself")
    parser.add_argument("--hook", metavar="ID", help="only of this hook; its id, as listed")
    if name in ("sign-ins", "registrations"):
        parser.add_argument(
            "--by",
            dest="grain",
            choices=("hour", "day", "month"),
            help="how long one row is (default: what suits the time)",
        )
    parser.add_argument("--csv", metavar="FILE", type=Path, help="write a table for spreadsheets (RFC 4180)")
    add_json(parser)
