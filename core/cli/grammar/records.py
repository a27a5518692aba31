"""The grammar of ``deliveries`` and ``captures``: what was recorded."""

from typing import TYPE_CHECKING

from core.cli.grammar.options import add_filter, add_json, count, declare

if TYPE_CHECKING:
    from core.cli.grammar.options import Commands

FORMS = (
    ("raw", "the bytes of the exchange as they crossed the wire"),
    ("curl", "the request as a curl command"),
    ("har", "the exchange as an HTTP archive"),
)


def add(commands: "Commands") -> None:
    """Add both commands."""
    logto = ("logto", "the row that Logto's delivery log has of it")
    _add_records(commands, "deliveries", "delivery", "status:5xx since:1h", (*FORMS, logto))
    body = ("body", "the body alone, its bytes as received")
    _add_records(commands, "captures", "capture", "method:POST signature:invalid", (*FORMS, body))


def _add_records(
    commands: "Commands", plural: str, singular: str, wanted: str, forms: tuple[tuple[str, str], ...]
) -> None:
    listing = declare(
        commands,
        plural,
        f"records.list_{plural}",
        f"list {plural}, newest first; or show one",
        example=f"{plural}\n{plural} --filter '{wanted}' --json\n{plural} show 3he6n2pdfr8gdv3hm6zbd",
    )
    add_filter(listing)
    listing.add_argument("--limit", metavar="N", type=count, default=50, help="at most so many (default: 50)")
    add_json(listing)
    below = listing.add_subparsers(title="commands", metavar="COMMAND")
    showing = declare(
        below,
        "show",
        f"records.show_{singular}",
        f"show one {singular}: everything, or in one of these forms",
        about="Bytes are written exactly to a file or pipe; a terminal gets control characters written out.",
        example=f"{plural} show 3he6n2pdfr8gdv3hm6zbd\n{plural} show 3he6n2pdfr8gdv3hm6zbd --curl",
    )
    showing.add_argument("id", metavar="ID", help=f"the {singular}'s id, as listed")
    one_of = showing.add_mutually_exclusive_group()
    add_json(one_of)
    for name, what in forms:
        one_of.add_argument(f"--{name}", dest="form", action="store_const", const=name, help=what)
