"""The grammar of ``tour``, ``doctor`` and ``settings``."""

from typing import TYPE_CHECKING

from core.cli.grammar.options import add_json, declare

if TYPE_CHECKING:
    from core.cli.grammar.options import Commands


def add_tour(commands: "Commands") -> None:
    """Add ``tour``."""
    declare(
        commands,
        "tour",
        "tour.run",
        "see the main job in the terminal, on a workspace that is thrown away",
        about="A receiver, a hook, an event; the delivery with its phases; the other side; a replay.",
        example="tour",
    )


def add_settings(commands: "Commands") -> None:
    """Add ``settings`` and what is below it."""
    looking = declare(
        commands,
        "settings",
        "settings.show",
        "show what is set for the workspace",
        about=(
            "How much of an endpoint's answer and of a received request is kept. True sizes are recorded all the "
            "same."
        ),
        example="settings\nsettings edit --answers 20MiB",
    )
    add_json(looking)
    below = looking.add_subparsers(title="commands", metavar="COMMAND")
    editing = declare(
        below,
        "edit",
        "settings.edit",
        "set something anew",
        about="It holds from the next exchange on, in a window that is open as well.",
        example="settings edit --answers 20MiB --requests 300kB",
    )
    editing.add_argument("--answers", metavar="SIZE", help="keep so much of an endpoint's answer")
    editing.add_argument("--requests", metavar="SIZE", help="keep so much of a received request")
    add_json(editing)


def add_doctor(commands: "Commands") -> None:
    """Add ``doctor``."""
    parser = declare(
        commands,
        "doctor",
        "doctor.run",
        "say what this machine lacks: Qt, display, keyring, port, workspace health",
        about="Ends with 1 if something lacks that the window needs.",
        example="doctor --json",
    )
    add_json(parser)
