"""The composition root of the window: builds everything, runs it, and ends it in order."""

import argparse
import asyncio
import logging
import os
import signal
import sys
import time
from contextlib import AsyncExitStack, suppress
from functools import partial
from pathlib import Path

import platformdirs
import qasync
from PySide6.QtCore import QEvent, QObject, QSettings, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from core.errors import HookError
from core.host import EngineProcess
from core.store.keys import SystemKeyring
from core.store.reader import Reader
from core.store.workspace import Workspace, default_folder
from core.tasks import TaskGroup
from gui.deliveries.page import DeliveriesPage
from gui.desk import Changes, Desk
from gui.engine_link import EngineLink
from gui.events.page import EventsPage
from gui.garbage import GarbageCollection
from gui.hooks.page import HooksPage
from gui.main_window import MainWindow, last_choice
from gui.presenter import Errands, Presenter
from gui.receiver.page import ReceiverPage
from gui.reports.page import ReportsPage
from gui.scenarios.page import ScenariosPage
from gui.theme import Appearance
from gui.trouble import TroubleWindow
from gui.work import Workshop

CANNOT_RUN_HERE = 3
INTERRUPTED = 130


def main(argv: list[str]) -> int:
    """Open the window and run it until it is closed; gives the exit status."""
    options = _options(argv)
    logging.basicConfig(format="%(asctime)s %(name)s: %(message)s", level=logging.WARNING)
    app = QApplication([sys.argv[0]])
    app.setApplicationName("Hookbench")
    app.setDesktopFileName("hookbench")
    # A hidden window is not the end: the engine still has to finish.
    app.setQuitOnLastWindowClosed(False)
    presenter = Presenter()
    presenter.catch_everything()
    memory = window_memory()
    appearance = Appearance(app, last_choice(memory))
    loop = qasync.QEventLoop(app)
    loop.set_exception_handler(presenter.from_loop)
    asyncio.set_event_loop(loop)
    with loop:
        return int(loop.run_until_complete(run(options.workspace.absolute(), memory, appearance, presenter)))


async def run(folder: Path, memory: QSettings, appearance: Appearance, presenter: Presenter) -> int:
    """From an opened workspace to an ended engine; whatever was opened is closed, last first."""
    workspace = Workspace(folder)
    ended: asyncio.Future[int] = asyncio.get_running_loop().create_future()
    _end_on_signals(partial(_settle, ended, INTERRUPTED))
    async with AsyncExitStack() as opened:
        opened.callback(GarbageCollection().stop)
        try:
            workspace.prepare()
            reader = await Reader.open(workspace, SystemKeyring())
        except HookError as error:
            return await _tell_trouble(error, ended)
        opened.push_async_callback(reader.close)
        tasks = TaskGroup()
        opened.push_async_callback(tasks.cancel)
        workshop = Workshop()
        opened.callback(workshop.close)
        opened.push_async_callback(workshop.tasks.cancel)
        changes = Changes()
        link = EngineLink(partial(EngineProcess, folder), reader, changes, tasks)
        opened.push_async_callback(link.close)
        window = MainWindow(memory, appearance)
        opened.callback(window.hide)
        opened.callback(window.remember)
        window.about = f"Hookbench. The workspace is {folder}."
        desk = Desk(
            engine=link.commands,
            reader=reader,
            changes=changes,
            work=Errands(tasks, presenter),
            show=window.show_item,
            notice=window.strip.say,
            memory=memory,
            workshop=workshop,
        )
        furnish(window, desk)
        presenter.show_in(window, window.say_error)
        link.state_changed.connect(window.show_engine)
        link.told.connect(lambda sentence: window.tell_about_engine(sentence, link.state))
        window.engine_wanted.connect(link.start_engine)
        window.closed.connect(partial(_settle, ended, 0))
        _trace_start(window)
        window.show()
        # The window is painted before the engine's process takes the processor.
        QTimer.singleShot(0, link.start)
        return await ended


def furnish(window: MainWindow, desk: Desk) -> None:
    """Make the pages, and join what leads from one to another."""
    hooks = HooksPage(desk)
    events = EventsPage(desk)
    hooks.test_wanted.connect(events.test_hook)
    hooks.unsaved_changed.connect(partial(window.rail.mark_unsaved, "hooks"))
    events.hook_wanted.connect(hooks.begin_for)
    window.actions_by_name["new_hook"].triggered.connect(hooks.begin)
    window.furnish(
        desk,
        {
            "hooks": (hooks, hooks),
            "events": (events, events),
            "deliveries": (deliveries := DeliveriesPage(desk), deliveries),
            "receiver": (receiver := ReceiverPage(desk), receiver),
            "scenarios": (scenarios := ScenariosPage(desk), scenarios),
            "reports": (reports := ReportsPage(desk), reports),
        },
        partial(hooks.may_close, window.close),
    )


def window_memory() -> QSettings:
    """Sizes and choices of the window, the same for every workspace."""
    folder = Path(platformdirs.user_config_dir("hookbench", appauthor=False))
    return QSettings(str(folder / "window.ini"), QSettings.Format.IniFormat)


def _options(argv: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="hookbench", description="Opens the window.")
    parser.add_argument("--workspace", type=Path, default=default_folder(), metavar="DIR")
    return parser.parse_args(argv)


async def _tell_trouble(error: HookError, ended: "asyncio.Future[int]") -> int:
    print(error, file=sys.stderr)  # noqa: T201 - it was started from a terminal as likely as not
    window = TroubleWindow(error)
    window.closed.connect(partial(_settle, ended, CANNOT_RUN_HERE))
    window.show()
    await ended
    window.hide()
    return CANNOT_RUN_HERE


def _settle(ended: "asyncio.Future[int]", status: int) -> None:
    if not ended.done():
        ended.set_result(status)


def _end_on_signals(end: partial[None]) -> None:
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        with suppress(NotImplementedError):
            loop.add_signal_handler(number, end)


# --- how long the start took ----------------------------------------------------------------------------


class _FirstPaint(QObject):
    """Says on stderr when the window was first painted."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self._tell)
        return False

    def _tell(self) -> None:
        print(f"first paint: {process_age_ms():.0f} ms", file=sys.stderr, flush=True)  # noqa: T201 - as asked for


def _trace_start(window: QWidget) -> None:
    if os.environ.get("HOOKBENCH_TRACE_START") == "1":
        _FirstPaint(window)


def process_age_ms() -> float:
    """How long this process has been running; its processor time where the system does not say."""
    stat = Path("/proc/self/stat")
    if not stat.exists():
        return time.process_time() * 1000
    # Field 22, counted after the command's name, which may hold spaces. Source: proc(5).
    started_ticks = int(stat.read_text("utf-8").rpartition(")")[2].split()[19])
    age_s = time.clock_gettime(time.CLOCK_BOOTTIME) - started_ticks / os.sysconf("SC_CLK_TCK")
    return age_s * 1000
