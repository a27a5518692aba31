"""The grammar of ``handshake`` and ``handshakes``."""

from typing import TYPE_CHECKING

from core.cli.grammar.options import add_json, add_secret, declare

if TYPE_CHECKING:
    from core.cli.grammar.options import Commands


def add(commands: "Commands") -> None:
    """Add both."""
    playing = declare(
        commands,
        "handshake",
        "handshakes.play",
        "play a provider's part: challenge an endpoint, and judge its answers",
        about=(
            "Sends what the provider sends before it trusts an endpoint, and says of every answer what the provider "
            "would say. Each request is recorded as a delivery. Ends with 1 where an answer would not be accepted."
        ),
        example=(
            "handshake slack http://127.0.0.1:3000/slack/events\n"
            "handshake meta https://shop.example/hook --secret env:TOKEN --json"
        ),
    )
    playing.add_argument("name", metavar="NAME", help="the handshake, as listed by handshakes")
    playing.add_argument("url", metavar="URL", help="the endpoint")
    add_secret(playing, "the secret that both sides know; of Discord the private key")
    add_json(playing)

    listing = declare(
        commands,
        "handshakes",
        "handshakes.names",
        "list the challenges that are known: what comes, and what goes back",
        example="handshakes --json",
    )
    add_json(listing)
