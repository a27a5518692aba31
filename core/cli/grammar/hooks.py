"""The grammar of ``hooks``."""

from typing import TYPE_CHECKING

from core.cli.grammar import hook_log, hook_trial
from core.cli.grammar.hook_actions import add_actions
from core.cli.grammar.options import (
    Help,
    Parser,
    add_headers,
    add_json,
    add_rules,
    add_scheme_options,
    add_secret,
    add_workspace,
    between,
    declare,
    whole,
)

if TYPE_CHECKING:
    from core.cli.grammar.options import Commands

# The limits the window's form has too; the engine checks them in any case.
retries = whole(0, 10)
timeout = between(0.1, 600)
# The presets of core.delivery_rules, by name: help is to load next to nothing.
RULES = ("logto-a", "logto-b", "hookbench")


def add(commands: "Commands") -> None:
    """Add ``hooks`` and all below it."""
    parser = commands.add_parser(
        "hooks",
        help="define what listens: list, add, show, edit, switch on and off, delete",
        description="What listens: a name, event types, an endpoint, a signing key.",
        epilog="example:\n  hookbench hooks list",
        formatter_class=Help,
        allow_abbrev=False,
    )
    add_workspace(parser)
    hooks = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)
    _add_making(hooks)
    _add_looking(hooks)
    _add_switching(hooks)
    hook_trial.add(hooks)
    hook_log.add(hooks)


def _add_making(hooks: "Commands") -> None:
    making = declare(
        hooks,
        "add",
        "hooks.add",
        "make a hook",
        about="A signing key is made for it; it is shown once here, and later with: hooks show ID --reveal",
        example=(
            "hooks add --name Orders --event User.Created User.Deleted \\\n"
            "    --url http://127.0.0.1:8919/orders --retries 1"
        ),
    )
    _add_fields(making, required=True)
    add_actions(making, editing=False)
    add_secret(making, "sign with this key instead of a new one")
    making.add_argument("--disabled", action="store_true", help="make it switched off")
    add_json(making)

    editing = declare(
        hooks,
        "edit",
        "hooks.edit",
        "change a hook; what is not named stays",
        about="--header replaces all headers of the hook, --event all its event types.",
        example="hooks edit 3he6n2pdfr8gdv3hm6zbd --url http://127.0.0.1:3000/",
    )
    _add_id(editing)
    _add_fields(editing, required=False)
    add_actions(editing, editing=True)
    add_secret(editing, "sign with this key from now on; another scheme may want another key")
    editing.add_argument("--no-headers", action="store_true", help="take all headers away")
    add_json(editing)


def _add_fields(parser: Parser, *, required: bool) -> None:
    parser.add_argument("--name", metavar="N", required=required, help="what you call it")
    parser.add_argument(
        "--event",
        metavar="TYPE",
        nargs="+",
        action="extend",
        required=required,
        dest="events",
        help="the event types it listens to; list them with: hookbench events",
    )
    parser.add_argument("--url", metavar="URL", help="the endpoint that is called")
    add_headers(parser, "send this header too; may be repeated")
    parser.add_argument("--scheme", metavar="S", help="how deliveries are signed (default: logto)")
    add_scheme_options(parser)
    parser.add_argument(
        "--retries", metavar="N", type=retries, help="attempts after the first, each twice as late"
    )
    parser.add_argument(
        "--timeout", metavar="S", type=timeout, help="seconds one attempt may take (default: 10)"
    )
    add_rules(parser)
    parser.add_argument(
        "--rules",
        metavar="NAME",
        choices=RULES,
        help="delivery rules: logto-a (up to 1.42), logto-b (1.43 and later) or hookbench (default); "
        "what is named beside it holds",
    )


def _add_looking(hooks: "Commands") -> None:
    listing = declare(
        hooks, "list", "hooks.list_all", "list all hooks, newest first", example="hooks list --json"
    )
    add_json(listing)
    showing = declare(
        hooks,
        "show",
        "hooks.show",
        "show one hook",
        example="hooks show 3he6n2pdfr8gdv3hm6zbd --reveal",
    )
    _add_id(showing)
    showing.add_argument("--reveal", action="store_true", help="show the signing key; --json always has it")
    add_json(showing)


def _add_switching(hooks: "Commands") -> None:
    for name, run, summary in (
        ("enable", "hooks.enable", "let a hook listen"),
        ("disable", "hooks.disable", "let a hook listen no longer; deliveries under way go on"),
        ("rm", "hooks.remove", "delete a hook; its deliveries stay, those still pending are cancelled"),
    ):
        parser = declare(hooks, name, run, summary, example=f"hooks {name} 3he6n2pdfr8gdv3hm6zbd")
        _add_id(parser)
        add_json(parser)


def _add_id(parser: Parser) -> None:
    parser.add_argument("id", metavar="ID", help="the hook's id, as listed")
