"""The grammar of ``scenarios``."""

from typing import TYPE_CHECKING

from core.cli.grammar.options import Help, add_json, add_workspace, declare, whole

if TYPE_CHECKING:
    from core.cli.grammar.options import Commands

SEED_LIMIT = 999_999_999_999


def add(commands: "Commands") -> None:
    """Add ``scenarios`` and all below it."""
    parser = commands.add_parser(
        "scenarios",
        help="chains of events, as one action at the producer fires them",
        description="Chains of events; yours are in the folder scenarios of the workspace.",
        epilog="example:\n  hookbench scenarios list\n  hookbench scenarios run sign-up",
        formatter_class=Help,
        allow_abbrev=False,
    )
    add_workspace(parser)
    below = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)
    listing = declare(
        below, "list", "scenarios.list_all", "list the built-in scenarios and yours", example="scenarios list"
    )
    add_json(listing)
    showing = declare(
        below,
        "show",
        "scenarios.show",
        "show what a scenario does, step by step",
        about="With --source it is the file itself, to copy and change.",
        example="scenarios show sign-up\nscenarios show sign-up --source > mine.toml",
    )
    showing.add_argument("name_or_file", metavar="NAME|FILE", help="a scenario's name, or a .toml file")
    forms = showing.add_mutually_exclusive_group()
    forms.add_argument("--source", action="store_true", help="the file's text")
    add_json(forms)
    running = declare(
        below,
        "run",
        "scenarios.run",
        "run a scenario to its end, or to the first step that fails",
        about=(
            "Ends with 1 if a step fails, or if a delivery fails of which no step expects it. A file with "
            "a mistake is not begun: its line is named, and the status is 2."
        ),
        example="scenarios run welcome-email --set email=aino@example.com\nscenarios run ./mine.toml --json",
    )
    running.add_argument("name_or_file", metavar="NAME|FILE", help="a scenario's name, or a .toml file")
    running.add_argument(
        "--set",
        metavar="NAME=VALUE",
        action="append",
        default=[],
        dest="settings",
        help="another value for one of the scenario's own; JSON where it is JSON, else text",
    )
    running.add_argument(
        "--seed", metavar="N", type=whole(0, SEED_LIMIT), help="the same people, ids and orders again"
    )
    add_json(running)
