"""The options of ``hooks add`` and ``hooks edit`` that say what a hook does, and whether it is waited for."""

from core.cli.grammar.options import Parser, between

# The limits of core.hook_fields.
deadline = between(0.05, 60)
time_limit = between(0.01, 600)


def add_actions(parser: Parser, *, editing: bool) -> None:
    """Add them; ``editing`` adds those that take something away."""
    actions = parser.add_argument_group("actions", "one after another; without --url only the scripts")
    actions.add_argument(
        "--script",
        metavar="'CMD ARG...'",
        action="append",
        default=[],
        dest="scripts",
        help="then run this command, without a shell, the body on its standard input; may be repeated"
        + (", and takes the place of those there were" if editing else ""),
    )
    actions.add_argument(
        "--script-timeout", metavar="S", type=time_limit, help="seconds a script may take (default: 10)"
    )
    actions.add_argument(
        "--stop-on-failure", action="store_true", help="skip the actions after one that failed"
    )
    blocking = parser.add_argument_group("blocking", "whoever fires the event waits for this hook's decision")
    blocking.add_argument(
        "--blocking", metavar="S", type=deadline, help="wait so many seconds, retries included"
    )
    overrun = blocking.add_mutually_exclusive_group()
    overrun.add_argument(
        "--fail-open",
        action="store_const",
        const=True,
        dest="overrun_allows",
        help="nothing said in time allows (default)",
    )
    overrun.add_argument(
        "--fail-closed",
        action="store_const",
        const=False,
        dest="overrun_allows",
        help="nothing said in time denies",
    )
    blocking.add_argument(
        "--by-status",
        action="store_const",
        const=True,
        help="2xx allows and any other status denies, whatever the answer's JSON says",
    )
    if editing:
        actions.add_argument("--no-scripts", action="store_true", help="take all scripts away")
        blocking.add_argument("--no-blocking", action="store_true", help="wait for it no longer")
