"""The front door: without a command the window, with one the command line.

The command line never imports Qt, so it starts fast and works where there is no display.
"""

import ctypes
import os
import sys
from pathlib import Path

CANNOT_RUN_HERE = 3
INTERRUPTED = 130


def main() -> int:
    try:
        return open_a_door(sys.argv[1:])
    except KeyboardInterrupt:  # while what is to run was being loaded
        return INTERRUPTED


def open_a_door(arguments: list[str]) -> int:
    fill_standard_streams()
    if asks_for_window(arguments):
        return open_window(arguments)
    from core.cli import main as run_command

    return run_command(arguments)


def fill_standard_streams() -> None:
    """Put the null device where a caller closed a standard stream (``<&-``, ``>&-``).

    The loop's first sockets would take its number otherwise, and be written to, or end the process when closed.
    """
    for name, number, mode in (("stdin", 0, "r"), ("stdout", 1, "w"), ("stderr", 2, "w")):
        if getattr(sys, name) is not None:
            continue
        try:
            os.fstat(number)
        except OSError:
            os.open(os.devnull, os.O_RDWR)  # takes the lowest free number: this one
            os.set_inheritable(number, True)  # noqa: FBT003 - it takes no names
        stream = open(number, mode, encoding="utf-8", closefd=False)  # noqa: SIM115 - open as long as we run
        setattr(sys, name, stream)


def asks_for_window(arguments: list[str]) -> bool:
    """Nothing but, perhaps, the workspace to open."""
    match arguments:
        case [] | ["--workspace", _]:
            return True
        case [one]:
            return one.startswith("--workspace=")
        case _:
            return False


def open_window(arguments: list[str]) -> int:
    if not has_display():
        return refuse(
            "There is no display here, so the window cannot open.",
            'Try "hookbench tour" for the same in the terminal, or "hookbench --help" for every command.',
        )
    try:
        load_qt()
    except (ImportError, OSError) as error:
        return refuse(
            f"Qt cannot be loaded: {error}.",
            'Run "make run": it says what to install. "hookbench --help" lists what needs no window.',
        )
    from gui.app import main as run_window

    return run_window(arguments)


def load_qt() -> None:
    """Load what the window needs first; Qt aborts the process when its plugin for X11 lacks a library."""
    from PySide6 import QtWidgets

    if sys.platform == "linux" and not names_another_platform():
        platforms = Path(QtWidgets.__file__).parent / "Qt" / "plugins" / "platforms"
        ctypes.CDLL(str(platforms / "libqxcb.so"))


def has_display() -> bool:
    """Whether a window can be shown; a platform plugin named by hand counts (``offscreen`` in tests)."""
    if sys.platform in ("darwin", "win32"):
        return True
    return names_another_platform() or (bool(os.environ.get("DISPLAY")) and x_server_answers())


def names_another_platform() -> bool:
    """Whether Qt will not ask for X11."""
    return bool(os.environ.get("WAYLAND_DISPLAY") or os.environ.get("QT_QPA_PLATFORM"))


def x_server_answers() -> bool:
    """Asked beforehand, since Qt aborts the process when ``DISPLAY`` names a server that is gone."""
    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError:
        return True
    xcb.xcb_connect.restype = ctypes.c_void_p
    connection = ctypes.c_void_p(xcb.xcb_connect(None, None))
    refused: int = xcb.xcb_connection_has_error(connection)
    xcb.xcb_disconnect(connection)
    return refused == 0


def refuse(what: str, what_to_do: str) -> int:
    print(what, what_to_do, sep="\n", file=sys.stderr)
    return CANNOT_RUN_HERE


if __name__ == "__main__":
    sys.exit(main())
