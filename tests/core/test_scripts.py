"""Scripts that behave and scripts that do not: real processes, on both loops."""

import asyncio
import errno
import importlib.util
import os
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from core.clock import utc_now
from core.model import Attempt, FailureKind
from core.scripts import KEPT_BYTES, Runner, how_it_ended, why_not_started
from tests.facts import KEY, a_row, an_order

PATIENT_S = 60.0


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    if "loop_factory" in metafunc.fixturenames:
        names = ["asyncio", "uvloop"] if importlib.util.find_spec("uvloop") is not None else ["asyncio"]
        metafunc.parametrize("loop_factory", [f"{name}_loop" for name in names], ids=names)


def factory_of(name: str) -> Callable[[], asyncio.AbstractEventLoop]:
    if name == "uvloop_loop":
        import uvloop

        return uvloop.new_event_loop
    return asyncio.new_event_loop


class Play:
    """Runs scripts on one kind of loop."""

    def __init__(self, name: str, folder: Path) -> None:
        self._factory = factory_of(name)
        self.folder = folder

    def command(self, *command: str, body: bytes = b"{}", timeout_s: float = PATIENT_S) -> Attempt:
        order = an_order(body=body, command=command, timeout_s=timeout_s)
        with asyncio.Runner(loop_factory=self._factory) as runner:
            return runner.run(self._attempt(order))

    def python(self, source: str, *, body: bytes = b"{}", timeout_s: float = PATIENT_S) -> Attempt:
        return self.command(sys.executable, "-c", source, body=body, timeout_s=timeout_s)

    async def _attempt(self, order: object) -> Attempt:
        return await Runner(self.folder, now=utc_now)(a_row(), order, number=1, repeats=False)  # type: ignore[arg-type]


@pytest.fixture
def play(loop_factory: str, tmp_path: Path) -> Play:
    return Play(loop_factory, tmp_path)


def test_the_body_comes_on_standard_input_and_what_it_says_is_kept(play: Play) -> None:
    """Body in, output and errors out, status 0: a delivery that succeeded."""
    body = b"\x00" + b"x" * 300_000

    attempt = play.python(
        "import sys; d = sys.stdin.buffer.read(); print(len(d), d[:1]); print('so', file=sys.stderr)",
        body=body,
    )

    assert attempt.script is not None
    assert attempt.succeeded
    assert (attempt.script.output.split(), attempt.script.errors.split()) == (
        [b"300001", b"b'\\x00'"],
        [b"so"],
    )
    assert (attempt.request.body_size, attempt.request.sent_bytes) == (300_001, 300_001)
    assert attempt.timeline.first_byte is not None
    assert attempt.timeline.end >= attempt.timeline.first_byte


def test_a_script_knows_what_it_is_about_and_no_secret(play: Play, monkeypatch: pytest.MonkeyPatch) -> None:
    """Event, hook and delivery are in its environment; of ours only what a program needs."""
    monkeypatch.setenv("SECRET_OF_THE_ENGINE", KEY)

    attempt = play.python("import os; print(dict(os.environ)); print(os.getcwd())")

    assert attempt.script is not None
    said = attempt.script.output.decode()
    assert all(word in said for word in ("User.Created", a_row().hook_id, "'HOOKBENCH_DELIVERY_ID': 'd1'"))
    assert KEY not in said
    assert said.splitlines()[-1] == str(play.folder)


def test_a_script_that_hangs_is_ended_with_all_it_started(play: Play) -> None:
    """Neither it nor its children outlive the time limit; what it had said is kept."""
    attempt = play.python(
        "import subprocess, sys, time\n"
        "child = subprocess.Popen([sys.executable, '-c', 'import time; time.sleep(600)'])\n"
        "print(child.pid, flush=True)\n"
        "time.sleep(600)",
        timeout_s=1.5,
    )

    assert attempt.script is not None
    assert attempt.failure is not None
    assert (attempt.failure.kind, attempt.script.exit_status) == (FailureKind.TIMEOUT, None)
    assert "did not end within 1.5 s" in attempt.failure.message
    assert is_over(int(attempt.script.output))


def test_children_left_behind_are_ended_too(play: Play) -> None:
    """The attempt is over with the command, though a child of it holds its output open."""
    attempt = play.command("sh", "-c", "sleep 600 & echo $!")

    assert attempt.script is not None
    assert attempt.succeeded
    assert is_over(int(attempt.script.output))


def test_a_child_that_leaves_the_session_holds_nobody_up(play: Play) -> None:
    """Its pipe stays open, and the attempt is over all the same."""
    attempt = play.python(
        "import os, time\n"
        "read, write = os.pipe()\n"
        "if os.fork() == 0:\n"
        "    os.setsid()\n"
        "    os.write(write, b'x')\n"
        "    time.sleep(3)\n"
        "    os._exit(0)\n"
        "os.read(read, 1)\n"
        "print('done')"
    )

    assert attempt.succeeded
    assert attempt.timeline.end < 2.5e9


def test_a_flood_is_counted_and_cut(play: Play) -> None:
    """50 MB of output: the first 256 KiB are kept, the true size is known."""
    attempt = play.python(
        "import os\nfor _ in range(800): os.write(1, b'y' * 65536)\nos.write(2, b'e' * 300_000)"
    )

    assert attempt.script is not None
    assert attempt.succeeded
    assert (len(attempt.script.output), attempt.script.output_size) == (KEPT_BYTES, 800 * 65536)
    assert (len(attempt.script.errors), attempt.script.errors_size) == (KEPT_BYTES, 300_000)


@pytest.mark.parametrize(
    ("source", "status", "said"),
    [
        pytest.param("raise SystemExit(3)", 3, "ended with status 3", id="status"),
        pytest.param("import os; os.kill(os.getpid(), 15)", -15, "signal 15 (SIGTERM)", id="signal"),
    ],
)
def test_another_end_than_0_is_a_failure(play: Play, source: str, status: int, said: str) -> None:
    """The reason is said in words."""
    attempt = play.python(source)

    assert attempt.script is not None
    assert attempt.failure is not None
    assert (attempt.failure.kind, attempt.script.exit_status) == (FailureKind.EXIT, status)
    assert said in attempt.failure.message


def test_a_program_that_cannot_start_is_a_failure(play: Play) -> None:
    """Not there, not executable, not a program: said in words, with what to try."""
    text = play.folder / "notes.txt"
    text.write_text("no program")
    plain = play.folder / "run"
    plain.write_bytes(b"\x00\x01")
    plain.chmod(0o755)
    sentences = {
        str(play.folder / "nothing"): "was not found",
        str(text): "may not be executed",
        # Without a first line that names what runs it: uvloop, unlike asyncio, gives it to sh as execvp does.
        str(plain): "",
    }

    for program, sentence in sentences.items():
        attempt = play.command(program, "an argument")

        assert attempt.failure is not None
        assert attempt.failure.kind is FailureKind.EXIT
        assert sentence in attempt.failure.message
        assert not attempt.succeeded


def test_a_cancelled_attempt_leaves_no_process(loop_factory: str, tmp_path: Path) -> None:
    """Cutting an attempt off ends the command and its children."""
    found: list[int] = []

    async def scenario() -> None:
        mark = tmp_path / "pid"
        source = f"import os, time; open({str(mark)!r}, 'w').write(str(os.getpid()) + '.'); time.sleep(600)"
        order = an_order(command=(sys.executable, "-c", source), timeout_s=PATIENT_S)
        task = asyncio.get_running_loop().create_task(
            Runner(tmp_path, now=utc_now)(a_row(), order, number=1, repeats=False)
        )
        while not mark.exists() or not mark.read_text().endswith("."):
            await asyncio.sleep(0.01)
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
        found.append(int(mark.read_text().rstrip(".")))

    with asyncio.Runner(loop_factory=factory_of(loop_factory)) as runner:
        runner.run(scenario())

    assert is_over(found[0])


def test_unknown_signals_have_a_number() -> None:
    """A signal without a name is still said."""
    assert how_it_ended(-99) == "The script was ended by signal 99."


@pytest.mark.parametrize(
    ("error", "said"),
    [
        pytest.param(OSError(errno.ENOEXEC, "Exec format error"), "is not a program", id="no program"),
        pytest.param(OSError(errno.E2BIG, "Argument list too long"), "too long", id="arguments"),
        pytest.param(OSError(errno.EMFILE, "Too many open files"), "Too many open files", id="anything else"),
        pytest.param(ValueError("embedded null byte"), "null byte", id="NUL"),
    ],
)
def test_why_a_program_did_not_start_is_said(error: OSError | ValueError, said: str) -> None:
    """Every reason names the program and is a sentence."""
    sentence = why_not_started("check.py", error)

    assert said in sentence
    assert "“check.py”" in sentence


def is_over(pid: int) -> bool:
    """Whether a process has ended: it is gone, or nobody has asked after its end yet."""
    for _ in range(1000):
        try:
            os.kill(pid, 0)
            state = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0]
        except (ProcessLookupError, FileNotFoundError):
            return True
        if state == "Z":
            return True
        os.sched_yield()
    return False
