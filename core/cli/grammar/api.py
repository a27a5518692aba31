"""The grammar of ``api``: the Management API on this machine."""

from typing import TYPE_CHECKING

from core.cli.grammar.options import Parser, add_json, declare, port

if TYPE_CHECKING:
    from core.cli.grammar.options import Commands

ABOUT = (
    "Logto's nine calls about hooks and their log, on 127.0.0.1 only, for whoever has the token. Serves until "
    "it is interrupted; the window serves it too, where it is switched on there."
)


def add(commands: "Commands") -> None:
    """Add ``api`` and what is below it."""
    serving = declare(
        commands,
        "api",
        "api.serve",
        "serve the Management API, as Logto's clients know it",
        about=ABOUT,
        example="api --port 3002\napi status --reveal",
    )
    _add_serving(serving)
    below = serving.add_subparsers(title="commands", metavar="COMMAND")
    starting = declare(
        below, "start", "api.serve", "the same as: hookbench api", about=ABOUT, example="api start --port 0"
    )
    _add_serving(starting)
    looking = declare(
        below,
        "status",
        "api.status",
        "say where it is served, and by which token",
        example="api status --json",
    )
    _add_reveal(looking)
    add_json(looking)
    renewing = declare(
        below,
        "renew-token",
        "api.renew_token",
        "make a new token; the old one is dead at once",
        about="A window that serves the API takes the new one over.",
        example="api renew-token",
    )
    add_json(renewing)


def _add_serving(parser: Parser) -> None:
    parser.add_argument(
        "--port",
        metavar="P",
        type=port,
        help="the port; 0 takes any free one (default: the workspace's, first 3002)",
    )
    _add_reveal(parser)
    add_json(parser, "first one JSON object with the URL and the token")


def _add_reveal(parser: Parser) -> None:
    parser.add_argument("--reveal", action="store_true", help="show the token; --json always has it")
