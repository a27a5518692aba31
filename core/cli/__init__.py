"""The command line: the second face of the engine. It reads a call, runs one command, and never imports Qt.

``grammar`` says what can be typed, ``commands`` does it; between them stand the JSON shapes, the text for
people, and the one presenter of errors. A call that needs little imports little: what a command takes is
imported when it is run.
"""

import importlib
import sys
import traceback
from argparse import Namespace
from collections.abc import Callable, Coroutine
from typing import Any

from core.cli.grammar import build_parser
from core.cli.streams import let_the_reader_go, say, speak_utf8
from core.cli.typed import check_given, check_text
from core.errors import HookError

OK = 0
CANNOT_RUN_HERE = 3
INTERRUPTED = 130

Run = Callable[[Namespace], int | Coroutine[Any, Any, int]]


def main(argv: list[str] | None = None) -> int:
    """Run one command; gives the exit status that the command-line contract lists."""
    speak_utf8()
    try:
        arguments = build_parser().parse_args(argv)
        check_text(arguments)
        check_given(arguments)
        status = perform(arguments)
        sys.stdout.flush()
    except SystemExit as end:  # argparse: 0 after --help, 2 after a wrong call
        return end.code if isinstance(end.code, int) else OK
    except HookError as error:
        return refuse(str(error), error.exit_status)
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        let_the_reader_go(sys.stdout)
        return OK
    except OSError as error:
        return refuse(f"{error.strerror or error}.", CANNOT_RUN_HERE)
    except Exception:  # noqa: BLE001 - the outermost edge: what comes here is a bug, and shown as one
        traceback.print_exc()
        return refuse("This is a bug in Hookbench: please report the lines above.", CANNOT_RUN_HERE)
    return status


def perform(arguments: Namespace) -> int:
    """Import the command that was asked for, and run it to its end."""
    module, _, name = arguments.run.rpartition(".")
    run: Run = getattr(importlib.import_module(f"core.cli.commands.{module}"), name)
    result = run(arguments)
    if isinstance(result, int):
        return result
    from core.cli.session import to_the_end

    return to_the_end(result)


def refuse(sentence: str, status: int) -> int:
    """The one presenter of errors; a sentence may quote foreign text."""
    from core.views.text_view import visible

    say(f"hookbench: {visible(sentence)}", sys.stderr)
    return status
