"""The front door: which door opens, and what it says when it cannot."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

import hookbench

ROOT = Path(__file__).resolve().parent.parent
NO_DISPLAY = {"DISPLAY": "", "WAYLAND_DISPLAY": "", "QT_QPA_PLATFORM": ""}


def run(code: str, *arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", code, *arguments],
        cwd=ROOT,
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        timeout=30,
        check=False,
    )


@pytest.mark.parametrize(
    ("arguments", "window"),
    [
        pytest.param([], True, id="nothing"),
        pytest.param(["--workspace", "here"], True, id="only a workspace"),
        pytest.param(["--workspace=here"], True, id="only a workspace, in one word"),
        pytest.param(["--workspace"], False, id="a workspace without its folder is an error of the call"),
        pytest.param(["events"], False, id="a command"),
        pytest.param(["--workspace", "here", "events"], False, id="a workspace and a command"),
        pytest.param(["--help"], False, id="help"),
    ],
)
def test_the_window_opens_when_nothing_else_is_asked_for(arguments: list[str], window: bool) -> None:
    """Any command, and any mistake in one, is for the command line."""
    assert window == hookbench.asks_for_window(arguments)


@pytest.mark.skipif(sys.platform == "darwin", reason="macOS always has a display")
@pytest.mark.parametrize("display", ["", ":4711"], ids=["none", "one that is gone"])
def test_without_a_display_it_says_so_and_what_to_do(display: str) -> None:
    """Exit status 3 and two sentences, never Qt's abort."""
    refused = run("import sys, hookbench; sys.exit(hookbench.main())", **{**NO_DISPLAY, "DISPLAY": display})

    assert 3 == refused.returncode
    assert "There is no display here" in refused.stderr
    assert "hookbench tour" in refused.stderr


def test_without_qt_it_says_so_and_what_to_do() -> None:
    """A missing library of the system is named; `make run` knows how to install it."""
    without_qt = "import sys; sys.modules['PySide6'] = None; import hookbench; sys.exit(hookbench.main())"
    refused = run(without_qt, QT_QPA_PLATFORM="offscreen")

    assert 3 == refused.returncode, refused.stderr
    assert "Qt cannot be loaded" in refused.stderr
    assert "make run" in refused.stderr


def test_the_command_line_never_loads_qt() -> None:
    """It starts fast, and where there is no window at all."""
    code = """
import sys, hookbench
status = hookbench.main()
heavy = {"PySide6", "qasync", "gui"} & set(sys.modules)
sys.exit(f"loaded {heavy}" if heavy else status)
"""
    ended = run(code, "events", "--json", **NO_DISPLAY)

    assert 0 == ended.returncode, ended.stderr


def test_an_interrupt_while_it_is_being_loaded_ends_it_in_silence() -> None:
    """Ctrl+C at once: 130 and nothing else."""
    code = """
import sys, hookbench
class Interrupted:
    def find_spec(self, name, path=None, target=None):
        if name == "core.cli":
            raise KeyboardInterrupt
sys.meta_path.insert(0, Interrupted())
sys.exit(hookbench.main())
"""
    ended = run(code, "events")

    assert (130, "", "") == (ended.returncode, ended.stdout, ended.stderr)


def test_a_checkout_knows_its_version() -> None:
    """Installed or not."""
    ended = run("import sys, hookbench; sys.exit(hookbench.main())", "--version")

    assert 0 == ended.returncode, ended.stderr
    assert ended.stdout.startswith("hookbench 0.")


@pytest.mark.skipif(sys.platform == "win32", reason="there a call cannot close them")
@pytest.mark.parametrize("number", [0, 1, 2], ids=["input", "output", "errors"])
@pytest.mark.parametrize(
    ("call", "status"),
    [
        pytest.param(("events",), 0, id="no loop"),
        pytest.param(("hooks", "list"), 0, id="a look into the workspace"),
        pytest.param(("listen", "--port", "0", "--for", "0.01"), 0, id="an engine at work"),
        pytest.param(("deliveries", "show", "no-such"), 2, id="an error to tell"),
    ],
)
def test_a_closed_standard_stream_changes_nothing(
    tmp_path: Path, call: tuple[str, ...], status: int, number: int
) -> None:
    """What a job's runner closed is read as empty and written to nobody; its number is no socket's."""
    code = f"import os, sys; os.close({number}); os.execv(sys.executable, [sys.executable, *sys.argv[1:]])"
    ended = run(code, "-m", "hookbench", *call, HOOKBENCH_WORKSPACE=str(tmp_path))

    assert status == ended.returncode, ended.stderr
    assert "Traceback" not in ended.stderr
