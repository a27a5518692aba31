"""How a command is declared, the options that several share, and the forms their values take."""

import argparse
import math
import re
from collections.abc import Callable, Sequence
from pathlib import Path
from textwrap import fill
from typing import TYPE_CHECKING, Any

from core.headers import name_problem, value_problem

if TYPE_CHECKING:
    Commands = argparse._SubParsersAction[argparse.ArgumentParser]  # noqa: SLF001 - it has no public name

Parser = argparse.ArgumentParser
COLUMNS = 78

SECRET_FORMS = (
    "@FILE, env:NAME or keyring:NAME; also the secret itself, which others may then see in a process list"
)


class Help(argparse.RawDescriptionHelpFormatter):
    """Keeps our own line breaks, and leaves room for the options' names."""

    def __init__(self, prog: str, **options: Any) -> None:
        super().__init__(prog, **{"max_help_position": 30, **options})


class ShowVersion(argparse.Action):
    """``--version``; the number is looked up only when it is asked for."""

    def __init__(self, option_strings: Sequence[str], dest: str, **options: Any) -> None:
        super().__init__(option_strings, dest, nargs=0, **options)

    def __call__(self, parser: Parser, *_: object, **__: object) -> None:
        """Print and end."""
        from core.cli.version import our_version

        print(f"hookbench {our_version()}")
        parser.exit()


def declare(
    commands: "Commands", name: str, run: str, summary: str, *, example: str, about: str = ""
) -> Parser:
    """A new command with its help.

    Args:
        run: where the work is done: ``hooks.show`` is the function in ``core.cli.commands.hooks``.
        about: what the summary leaves open.
        example: calls, a line each, without ``hookbench``; an indented line goes on with the last.
    """
    calls = "\n".join(
        f"  {line}" if line[0] == " " else f"  hookbench {line}" for line in example.splitlines()
    )
    parser = commands.add_parser(
        name,
        help=summary,
        description="\n\n".join(
            fill(text, COLUMNS) for text in (f"{summary[0].upper()}{summary[1:]}.", about)
        ),
        epilog=f"example:\n{calls}",
        formatter_class=Help,
        allow_abbrev=False,
    )
    parser.set_defaults(run=run)
    add_workspace(parser)
    return parser


def add_workspace(parser: Parser) -> None:
    """``--workspace``, before the command or after it."""
    parser.add_argument(
        "--workspace",
        metavar="DIR",
        type=folder,
        default=argparse.SUPPRESS,
        help="the folder that holds everything (default: HOOKBENCH_WORKSPACE, else your data folder)",
    )


def add_json(parser: Any, what: str = "one JSON document on standard output") -> None:
    """``--json``, on a parser or a group of exclusive options."""
    parser.add_argument("--json", action="store_true", default=argparse.SUPPRESS, help=what)


def add_headers(parser: Any, what: str) -> None:
    """``--header``, as often as wanted."""
    parser.add_argument(
        "--header", metavar="'K: V'", type=header, action="append", default=[], dest="headers", help=what
    )


def add_filter(parser: Parser, what: str = "only what matches, such as status:5xx or since:1h") -> None:
    """``--filter``."""
    parser.add_argument("--filter", metavar="EXPR", help=f"{what}; begin with --filter=- to exclude")


def add_secret(parser: Parser, what: str) -> None:
    """``--secret``."""
    parser.add_argument("--secret", metavar="K", help=f"{what}: {SECRET_FORMS}")


def add_secrets(parser: Any, what: str) -> None:
    """``--secret``, as often as wanted."""
    parser.add_argument(
        "--secret", metavar="K", action="append", default=[], dest="secrets", help=f"{what}: {SECRET_FORMS}"
    )


def add_scheme_options(parser: Any) -> None:
    """``--option``, on a parser or a group of options."""
    parser.add_argument(
        "--option",
        metavar="NAME=VALUE",
        action="append",
        default=[],
        dest="options",
        help="what a scheme wants to know besides the key, such as webhook_id=…; may be repeated",
    )


def add_rules(parser: Parser) -> None:
    """``--redirects`` and ``--timeout-covers``."""
    parser.add_argument(
        "--redirects", metavar="N", type=redirects, help="follow up to so many redirects, 0 to follow none"
    )
    parser.add_argument(
        "--timeout-covers",
        choices=COVERS,
        help="the timeout is for all of an attempt, or until the head of the answer is in",
    )


def add_settings(parser: Parser) -> None:
    """``--set``, as often as wanted."""
    parser.add_argument(
        "--set",
        metavar="PATH=VALUE",
        action="append",
        default=[],
        dest="settings",
        help="change a value of the payload: user.name=Zoe, status=201; JSON where it is JSON, else text",
    )


def add_sample(parser: Parser) -> None:
    """``--variant``, ``--seed``, ``--ip`` and ``--user-agent``: which sample."""
    parser.add_argument("--variant", metavar="V", help="the event as another route or flow causes it")
    parser.add_argument(
        "--seed",
        metavar="N",
        type=whole(0, 999_999_999_999),
        help="the same sample again, ids and times included",
    )
    parser.add_argument("--ip", metavar="A", help="the client's address; '' leaves it out")
    parser.add_argument("--user-agent", metavar="U", help="the client's user agent; '' leaves it out")


def add_pace(parser: Parser) -> None:
    """``--concurrency`` and ``--rate``."""
    parser.add_argument(
        "--concurrency",
        metavar="N",
        type=count,
        default=1,
        help="how many at once (default: 1, each waits its turn)",
    )
    parser.add_argument("--rate", metavar="N/s", type=rate, help="no more than so many a second")


# --- values ----------------------------------------------------------------------------


def folder(text: str) -> Path:
    """A folder by its name."""
    if not text:
        raise argparse.ArgumentTypeError("It is empty: name a folder, or leave the option out.")
    return Path(text)


def header(text: str) -> tuple[str, str]:
    """``K: V`` as (name, value)."""
    name, colon, value = text.partition(":")
    if not colon:
        raise argparse.ArgumentTypeError(f"“{text}” has no colon: write it as 'Name: value'.")
    value = value.strip(" \t")
    if problem := name_problem(name) or value_problem(value):
        raise argparse.ArgumentTypeError(problem)
    return name, value


def field_value(text: str) -> str:
    """What can be a header's value."""
    if problem := value_problem(text):
        raise argparse.ArgumentTypeError(problem)
    return text


def rate(text: str) -> float:
    """``50/s`` as a number a second."""
    found = re.fullmatch(r"(\d{1,9}(?:\.\d{1,3})?)(?:/s)?", text)
    if found is None or float(found[1]) == 0:
        raise argparse.ArgumentTypeError(f"“{text}” is not a rate: write it as 50/s.")
    return float(found[1])


def whole(low: int, high: int) -> Callable[[str], int]:
    """Reads a whole number from ``low`` to ``high``."""

    def read(text: str) -> int:
        if not re.fullmatch(r"\d{1,12}", text) or not low <= int(text) <= high:
            raise argparse.ArgumentTypeError(f"“{text}” is not a whole number from {low} to {high}.")
        return int(text)

    return read


def between(low: float, high: float) -> Callable[[str], float]:
    """Reads a number of seconds from ``low`` to ``high``."""

    def read(text: str) -> float:
        try:
            number = float(text)
        except ValueError:
            number = math.nan
        if not low <= number <= high:
            raise argparse.ArgumentTypeError(f"“{text}” is not a number of seconds from {low:g} to {high:g}.")
        return number

    return read


DAY_S = 86_400
count = whole(1, 1_000_000)
port = whole(0, 65_535)
# 1xx are no final answers, and nothing is defined beyond 599.
status = whole(200, 599)
unix_time = whole(0, 253_402_300_799)
duration = between(0.001, DAY_S)
redirects = whole(0, 20)
# What a timeout covers, as core.model names it.
COVERS = ("all", "head")
pause = between(0, 3600)
