"""The grammar of ``tour`` and ``doctor``."""

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
