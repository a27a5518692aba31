"""The whole program as a person sees it: the real window, the real engine process, real sockets."""

import asyncio
import os
import re
import signal
import subprocess
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from core.engine import Engine
from core.model import Outcome
from core.store.reader import Reader
from core.store.workspace import Workspace
from core.tasks import TaskGroup
from gui.app import CANNOT_RUN_HERE, INTERRUPTED, run
from gui.deliveries.page import DeliveriesPage
from gui.engine_link import DIED
from gui.events.page import EventsPage
from gui.hooks.page import HooksPage
from gui.inspector.inspector import Inspector
from gui.main_window import PAGES, MainWindow
from gui.presenter import Presenter
from gui.receiver.page import ReceiverPage
from gui.scenarios.page import ScenariosPage
from gui.signatures.page import SignaturesPage
from gui.theme import Appearance, Choice
from gui.trouble import TroubleWindow
from tests.gui.stage import part, play, press, until

ROOT = Path(__file__).resolve().parents[2]
CTRL = Qt.KeyboardModifier.ControlModifier
Window = TypeVar("Window", bound=QWidget)

pytestmark = pytest.mark.usefixtures("qapp")


@dataclass
class Program:
    """The running program, and how to look into it."""

    window: MainWindow
    folder: Path
    reader: Reader
    hooks: HooksPage
    events: EventsPage
    deliveries: DeliveriesPage
    receiver: ReceiverPage

    def keys(self, key: Qt.Key, *, shift: bool = False) -> None:
        """Ctrl and a key, wherever the keyboard is."""
        modifiers = CTRL | Qt.KeyboardModifier.ShiftModifier if shift else CTRL
        QTest.keyClick(self.window, key, modifiers)

    def shown(self, page: QWidget) -> str:
        """The id of what the inspector of a page shows."""
        subject = page.findChildren(Inspector)[0].subject
        return "" if subject is None else subject.id


@asynccontextmanager
async def running(folder: Path) -> AsyncIterator[Program]:
    """The program on a new workspace, its receiver on any free port; afterwards it has ended in order."""
    async with Engine.open(Workspace(folder)) as engine:
        await engine._memory.remember(receiver_port=0)
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    memory = QSettings(str(folder / "window.ini"), QSettings.Format.IniFormat)
    tasks = TaskGroup()
    program = tasks.spawn(run(folder, memory, Appearance(app, Choice.LIGHT), Presenter()), "the program")
    window = await appeared(MainWindow)
    await until(lambda: len(window._pages) == len(PAGES))
    hooks, events = window.findChildren(HooksPage)[0], window.findChildren(EventsPage)[0]
    deliveries, receiver = window.findChildren(DeliveriesPage)[0], window.findChildren(ReceiverPage)[0]
    await until(lambda: window.strip.receiver is not None and window.strip.receiver.listening)
    window.activateWindow()
    await until(window.isActiveWindow)
    yield Program(window, folder, hooks._desk.reader, hooks, events, deliveries, receiver)
    window.close()
    assert not window.isVisible()
    assert await program == 0
    assert engines() == []
    window.deleteLater()


async def appeared(kind: type[Window]) -> Window:
    """The window of this kind, once it is there."""
    found: list[Window] = []

    def there() -> bool:
        tops = QApplication.topLevelWidgets()
        found[:] = [each for each in tops if isinstance(each, kind) and each.isVisible()]
        return bool(found)

    await until(there)
    return found[0]


def engines() -> list[int]:
    """The engine processes of this one. Source: proc(5)."""
    children = Path(f"/proc/self/task/{os.getpid()}/children").read_text("utf-8").split()
    return [
        int(child) for child in children if b"core.host.server" in Path(f"/proc/{child}/cmdline").read_bytes()
    ]


async def define_hook(program: Program, name: str, event_type: str) -> None:
    """Through the form, with the endpoint it suggests."""
    program.keys(Qt.Key.Key_N)
    QTest.keyClicks(part(program.hooks, QLineEdit, "Name"), name)
    press(program.hooks, "Use the built-in receiver")
    program.hooks.editor.form._events.tree._items[event_type].setCheckState(0, Qt.CheckState.Checked)
    program.keys(Qt.Key.Key_S)
    await until(lambda: program.hooks.editor.hook is not None and program.hooks.editor.hook.name == name)


async def send(program: Program, event_type: str) -> str:
    """Fire an event and wait until it is delivered; gives the id of its delivery."""
    program.keys(Qt.Key.Key_2)
    program.events.select(event_type)
    await until(program.window.actions_by_name["send"].isEnabled)
    before = {row.id for row in program.events.sent.rows}
    program.keys(Qt.Key.Key_Return)
    await until(
        lambda: [
            row
            for row in program.events.sent.rows
            if row.id not in before and row.outcome is Outcome.DELIVERED
        ]
    )
    return program.events.sent.rows[0].id


@pytest.mark.skipif(sys.platform != "linux", reason="looks for the engine in /proc")
def test_the_main_job(tmp_path: Path) -> None:
    """Define a hook, send an event, see the delivery, see the capture, replay: by keys alone."""

    async def scenario() -> None:
        async with running(tmp_path / "workspace") as program:
            await define_hook(program, "CRM sync", "PostSignIn")
            sent = await send(program, "PostSignIn")
            QTest.keyClick(program.events.sent.table, Qt.Key.Key_Return)
            await until(lambda: program.window.page_name == "deliveries")
            await until(lambda: program.shown(program.deliveries) == sent)
            delivery = await program.reader.delivery(sent)
            (attempt,) = delivery.attempts
            assert attempt.response is not None
            assert (200, b'"PostSignIn"') == (attempt.response.status, delivery.order.body[9:21])

            await until(program.window.actions_by_name["other_side"].isEnabled)
            program.keys(Qt.Key.Key_O)
            await until(lambda: program.window.page_name == "receiver" and program.shown(program.receiver))
            capture = await program.reader.capture(program.shown(program.receiver))
            assert capture.received[capture.body_start :] == delivery.order.body
            assert capture.row.verdict == "valid"

            program.keys(Qt.Key.Key_3)
            program.keys(Qt.Key.Key_R)
            await until(lambda: program.shown(program.deliveries) not in ("", sent))
            again = await program.reader.delivery_row(program.shown(program.deliveries))
            assert again.replay_of == sent

    play(scenario())


@pytest.mark.skipif(sys.platform != "linux", reason="looks for the engine in /proc")
def test_an_engine_that_is_killed_is_started_again(tmp_path: Path) -> None:
    """The window says so, nothing stored is lost, and one can go on."""

    async def scenario() -> None:
        async with running(tmp_path / "workspace") as program:
            await define_hook(program, "CRM sync", "User.Created")
            first = await send(program, "User.Created")
            (pid,) = engines()
            os.kill(pid, signal.SIGKILL)
            await until(lambda: program.window.notice.text == DIED)
            assert engines() not in ([], [pid])
            await until(lambda: program.window.strip.receiver and program.window.strip.receiver.listening)
            # The new engine's receiver has another free port: the hook follows it.
            program.keys(Qt.Key.Key_1)
            press(program.hooks, "Use the built-in receiver")
            program.keys(Qt.Key.Key_S)
            await until(lambda: not program.hooks.editor.is_unsaved)
            second = await send(program, "User.Created")
            assert first != second
            assert (await program.reader.delivery_row(first)).outcome is Outcome.DELIVERED

    play(scenario())


def test_what_is_wanted_while_the_program_ends_is_not_begun(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Found on a busy machine: the pause after the last key was over when the worker process had ended."""

    close = Reader.close
    pages: list[SignaturesPage] = []

    async def want_and_close(reader: Reader) -> None:
        """In the last of the program's own waits."""
        for page in pages:
            page._checking.now()
        await asyncio.sleep(0)
        await close(reader)

    monkeypatch.setattr(Reader, "close", want_and_close)

    async def scenario() -> None:
        async with running(tmp_path / "workspace") as program:
            pages.extend(program.window.findChildren(SignaturesPage))
            assert pages

    play(scenario())


def test_a_workspace_that_cannot_be_opened_is_explained(tmp_path: Path) -> None:
    """A window with the sentence and what to do; then exit status 3."""
    (tmp_path / "workspace").write_text("not a folder", "utf-8")

    async def scenario() -> None:
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        memory = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
        tasks = TaskGroup()
        program = tasks.spawn(
            run(tmp_path / "workspace", memory, Appearance(app, Choice.LIGHT), Presenter()), "the program"
        )
        trouble = await appeared(TroubleWindow)
        assert "is a file, not a folder" in trouble.accessibleName()
        QApplication.sendEvent(trouble, QCloseEvent())
        assert await program == CANNOT_RUN_HERE

    play(scenario())


def test_trouble_ends_with_its_own_status(tmp_path: Path) -> None:
    """Found with Python 3.13: the process aborted while it destroyed what was left of the window."""
    (tmp_path / "workspace").write_text("not a folder", "utf-8")
    program = subprocess.Popen(
        [sys.executable, "-m", "hookbench", "--workspace", str(tmp_path / "workspace")],
        cwd=ROOT,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert program.stderr is not None
    with program, program.stderr:
        assert "is a file, not a folder" in program.stderr.readline()
        program.send_signal(signal.SIGTERM)
        assert program.wait(20) == CANNOT_RUN_HERE


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM], ids=["Ctrl+C", "terminated"])
def test_a_signal_to_all_of_its_processes_ends_it_in_order(tmp_path: Path, number: signal.Signals) -> None:
    """The window opens from the front door, says when it was first painted, and ends at a signal."""
    program = subprocess.Popen(
        [sys.executable, str(ROOT / "hookbench.py"), "--workspace", str(tmp_path / "workspace")],
        env={**os.environ, "HOOKBENCH_TRACE_START": "1"},
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )
    assert program.stderr is not None
    with program.stderr as said:
        first = next(line for line in said if line.startswith("first paint"))
        os.killpg(program.pid, number)
        rest = said.read()

    assert re.fullmatch(r"first paint: \d+ ms\n", first)
    assert rest == ""
    assert program.wait() == INTERRUPTED
    assert not (tmp_path / "workspace" / "engine.log").exists()


def test_a_scenario_runs(tmp_path: Path) -> None:
    """From its page, through the engine process, to the receiver and back to what a blocking hook would have said."""

    async def scenario() -> None:
        async with running(tmp_path) as program:
            await define_hook(program, "Users", "PostRegister")
            program.keys(Qt.Key.Key_5)
            page = program.window.findChildren(ScenariosPage)[0]
            page.select("allow-list")
            program.keys(Qt.Key.Key_Return)
            await until(lambda: len(page.deliveries.rows) == 3 and not page.is_running)
            # The last change may come a moment after the run's own end.
            await until(lambda: {Outcome.DELIVERED} == {row.outcome for row in page.deliveries.rows})

            assert "" == page.notice.text
            assert page.timeline.steps.rows[-1][1].says.endswith('aino@example.com from 203.0.113.66: allow"')

    play(scenario())
