"""``send``: one request that is no event's."""

from argparse import Namespace

from core.cli.inputs import body_of, secret_of
from core.cli.output import put_json, screen
from core.cli.session import working
from core.cli.shapes import delivery_shape
from core.cli.sheet import put_delivery
from core.errors import InputError
from core.model import Covers, Outcome


async def run(arguments: Namespace) -> int:
    """Send, wait, and show all of it."""
    key = signing_key(arguments)
    body = body_of(arguments.body)
    async with working(arguments) as engine:
        delivery_id = await engine.send(
            arguments.method,
            arguments.url,
            tuple(arguments.headers),
            body,
            timeout_s=arguments.timeout,
            timeout_covers=Covers(arguments.timeout_covers or Covers.ALL),
            redirects=arguments.redirects or 0,
            signing_key=key,
            scheme=arguments.scheme or "",
        )
        await engine.settled((delivery_id,))
        delivery = await engine.reader.delivery(delivery_id)
    if arguments.json:
        put_json(delivery_shape(delivery))
    else:
        put_delivery(screen(), delivery)
    return 0 if delivery.row.outcome is Outcome.DELIVERED else 1


def signing_key(arguments: Namespace) -> str:
    """The key to sign with; empty to sign nothing."""
    if arguments.scheme is None and arguments.secret is None:
        return ""
    if arguments.scheme is None:
        raise InputError("A signing key alone signs nothing.", "Name the scheme too, with --scheme.")
    return secret_of(arguments.secret)
