"""The grammar of ``providers`` and ``keys``."""

from typing import TYPE_CHECKING

from core.cli.grammar.options import Parser, add_json, add_secret, declare, whole

if TYPE_CHECKING:
    from core.cli.grammar.options import Commands

seed = whole(0, 999_999_999_999)


def add(commands: "Commands") -> None:
    """Add the two commands."""
    _add_providers(commands)
    _add_keys(commands)


def add_event(parser: Parser) -> None:
    """``--event`` and ``--seed``: which of a provider's samples."""
    parser.add_argument("--event", metavar="TYPE", help="the provider's event type (default: its first)")
    parser.add_argument("--seed", metavar="N", type=seed, help="the same ids again")


def _add_providers(commands: "Commands") -> None:
    listing = declare(
        commands,
        "providers",
        "providers.list_all",
        "list whom you can send as",
        about="Headers, sample bodies, signature, timeout and retries of each, with source and date.",
        example="providers --json\nproviders show stripe",
    )
    add_json(listing)
    below = listing.add_subparsers(title="commands", metavar="COMMAND")
    showing = declare(
        below,
        "show",
        "providers.show",
        "show one provider, and a sample of what it sends",
        example="providers show github --event push",
    )
    showing.add_argument("name", metavar="NAME", help="as listed")
    add_event(showing)
    add_json(showing)


def _add_keys(commands: "Commands") -> None:
    listing = declare(
        commands,
        "keys",
        "keys.list_all",
        "list the names of the keys in the vault",
        about="Keys to check signatures with, in the system's keyring where there is one.",
        example="keys\nkeys add stripe-test --scheme stripe --secret env:STRIPE_KEY",
    )
    add_json(listing)
    below = listing.add_subparsers(title="commands", metavar="COMMAND")
    adding = declare(
        below,
        "add",
        "keys.add",
        "put a key into the vault, in the place of one of the same name",
        example="keys add stripe-test --scheme stripe --secret env:STRIPE_KEY",
    )
    adding.add_argument("name", metavar="NAME", help="what you call it")
    add_secret(adding, "the key")
    adding.add_argument("--scheme", metavar="S", help="what it is for (default: anything)")
    add_json(adding)
    removing = declare(
        below, "rm", "keys.remove", "take a key out of the vault", example="keys rm stripe-test"
    )
    removing.add_argument("name", metavar="NAME", help="as listed")
    add_json(removing)
