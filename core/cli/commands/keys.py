"""``keys``: the vault. Names and what they are for; a key itself is never printed."""

from argparse import Namespace

from rich.text import Text

from core.cli.inputs import secret_of
from core.cli.output import note, put_json, screen, shown
from core.cli.session import reading, working
from core.cli.tables import CUT, KEPT, put_table
from core.cli.words import time_text
from core.clock import iso_ms
from core.signing import find_scheme, secret_warnings


async def list_all(arguments: Namespace) -> int:
    """List the names."""
    async with reading(arguments) as reader:
        keys = await reader.vault_keys()
    if arguments.json:
        put_json(
            [
                {"name": key.name, "scheme": key.scheme or None, "created_at": iso_ms(key.created_at)}
                for key in keys
            ]
        )
    elif keys:
        put_table(
            (("NAME", CUT), ("FOR", KEPT), ("SINCE", KEPT)),
            [
                [shown(key.name, "bold"), Text(key.scheme or "anything"), Text(time_text(key.created_at))]
                for key in keys
            ],
        )
    else:
        note("The vault is empty. Put a key into it with: hookbench keys add NAME --secret env:KEY")
    return 0


async def add(arguments: Namespace) -> int:
    """Put a key in."""
    secret = secret_of(arguments.secret)
    async with working(arguments) as engine:
        await engine.keep_key(arguments.name, secret, scheme=arguments.scheme or "")
        own = engine.own_schemes
    warnings = secret_warnings(find_scheme(arguments.scheme, own), secret) if arguments.scheme else ()
    for warning in warnings:
        note(warning)
    return _said(arguments, f"“{arguments.name}” is in the vault.")


async def remove(arguments: Namespace) -> int:
    """Take a key out."""
    async with working(arguments) as engine:
        await engine.forget_key(arguments.name)
    return _said(arguments, f"“{arguments.name}” is no longer in the vault.")


def _said(arguments: Namespace, sentence: str) -> int:
    if arguments.json:
        put_json({"name": arguments.name})
    else:
        screen().print(shown(sentence))
    return 0
