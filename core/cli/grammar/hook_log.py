"""The grammar of ``hooks logs``, ``hooks stats``, ``hooks import`` and ``hooks export``: what Logto shows of hooks."""

import argparse
from datetime import datetime
from typing import TYPE_CHECKING

from core.cli.grammar.options import add_json, count, declare, whole

if TYPE_CHECKING:
    from core.cli.grammar.options import Commands

# The most rows of one page that Logto gives.
page_size = whole(1, 100)


def add(hooks: "Commands") -> None:
    """Add the four, below ``hooks``."""
    _add_logs(hooks)
    _add_stats(hooks)
    _add_file(hooks)


def _add_logs(hooks: "Commands") -> None:
    parser = declare(
        hooks,
        "logs",
        "hook_log.logs",
        "list a hook's recent requests, as Logto's delivery log has them",
        about=(
            "One row for a delivery of an event, however many attempts it took; newest first, by default of the "
            "last 24 hours. Replays, requests by hand and scripts are not in Logto's log. "
            "A deleted hook keeps its rows."
        ),
        example=(
            "hooks logs 3he6n2pdfr8gdv3hm6zbd --event PostSignIn --since 7d\n"
            "hooks logs 3he6n2pdfr8gdv3hm6zbd --page 2 --json"
        ),
    )
    parser.add_argument("id", metavar="ID", help="the hook's id, as listed")
    parser.add_argument("--event", metavar="TYPE", help="only of this event type")
    parser.add_argument(
        "--since", metavar="WHEN", type=moment, help="30m, 1h, 7d, or a time: 2026-11-22T09:30Z"
    )
    parser.add_argument("--until", metavar="WHEN", type=moment, help="the same forms")
    parser.add_argument("--page", metavar="N", type=count, default=1, help="which page (default: 1)")
    parser.add_argument(
        "--page-size",
        metavar="N",
        type=page_size,
        default=20,
        help="rows of a page, at most 100 (default: 20)",
    )
    add_json(parser, '{"total", "page", "page_size", "logs": the rows as Logto\'s API gives them}')


def _add_stats(hooks: "Commands") -> None:
    parser = declare(
        hooks,
        "stats",
        "hook_log.stats",
        "say how many requests of the last 24 hours succeeded",
        about="Counted as Logto counts: deliveries of events that are over; no replays, tests or scripts.",
        example="hooks stats 3he6n2pdfr8gdv3hm6zbd\nhooks stats --all --json",
    )
    which = parser.add_mutually_exclusive_group(required=True)
    which.add_argument("id", metavar="ID", nargs="?", help="the hook's id, as listed")
    which.add_argument("--all", action="store_true", help="of every hook")
    add_json(parser)


def _add_file(hooks: "Commands") -> None:
    taking = declare(
        hooks,
        "import",
        "hook_file.take",
        "make hooks from a file: Logto's hook JSON, or what was exported here",
        about=(
            "One object or a list. All or nothing: a file with a mistake makes no hook. Each hook gets a new id; "
            "a signing key in the file is taken over. A hook that runs commands comes in switched off."
        ),
        example="hooks import hooks.json",
    )
    taking.add_argument("file", metavar="FILE", help="- reads standard input")
    add_json(taking, "the new hooks as JSON")

    giving = declare(
        hooks,
        "export",
        "hook_file.give",
        "write hooks as JSON to standard output: these, or all of them",
        about=(
            "Headers of your own are written as they are. What Logto's form cannot hold is said on standard error."
        ),
        example="hooks export > hooks.json\nhooks export 3he6n2pdfr8gdv3hm6zbd --logto --with-secrets",
    )
    giving.add_argument("ids", metavar="ID", nargs="*", help="a hook's id, as listed")
    giving.add_argument("--logto", action="store_true", help="as Logto's API gives them")
    giving.add_argument("--with-secrets", action="store_true", help="with the signing keys")
    add_json(giving, "the same: the output is JSON in any case")


def moment(text: str) -> datetime:
    """``1h`` or a time in ISO 8601, as the filters read it."""
    from core.clock import utc_now
    from core.filters import since

    try:
        return since(text).moment(utc_now())
    except ValueError:
        raise argparse.ArgumentTypeError(
            f"“{text}” is no time: write 30m, 1h, 7d, 2026-11-22 or 2026-11-22T09:30Z."
        ) from None
