"""What can be typed: every command, its options and its help. Standard library only: help comes at once."""

import argparse

from core.cli.grammar import (
    api,
    firing,
    handshakes,
    hooks,
    providers,
    receiving,
    records,
    reports,
    scenarios,
    signatures,
)
from core.cli.grammar.machine import add_doctor, add_settings, add_tour
from core.cli.grammar.options import Help, ShowVersion, add_workspace

OVERVIEW = """\
A webhook workbench: define hooks, fire events, see both sides of a delivery.
Without a command the window opens. Every command explains itself with --help."""

EXAMPLE = """\
to begin:
  hookbench tour                  see the main job in the terminal
  hookbench listen                receive webhooks, and look at them
  hookbench hooks add --help      make a hook
  hookbench trigger PostSignIn    fire an event to every hook that listens

exit status:
  0 it worked · 1 what was asked about is bad · 2 the call is wrong
  3 it cannot run here · 130 interrupted"""


def build_parser() -> argparse.ArgumentParser:
    """The whole grammar; ``arguments.run`` names the function in ``core.cli.commands`` that does the work."""
    parser = argparse.ArgumentParser(
        prog="hookbench", description=OVERVIEW, epilog=EXAMPLE, formatter_class=Help, allow_abbrev=False
    )
    parser.set_defaults(json=False, workspace=None)
    parser.add_argument("--version", action=ShowVersion, help="say which version this is")
    add_workspace(parser)
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)
    firsts = (add_tour, hooks.add, firing.add, scenarios.add, receiving.add, records.add, reports.add)
    for add in (*firsts, signatures.add, handshakes.add, providers.add, api.add, add_settings, add_doctor):
        add(commands)
    return parser
