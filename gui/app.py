"""The composition root of the window: builds everything, runs it, and ends it in order."""

import argparse
import asyncio
import gc
import logging
import os
import signal
import sys
import time
from collections.abc import Callable
from contextlib import AsyncExitStack, suppress
from functools import cache, partial
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
from gui.desk import Changes, Desk, Page
from gui.engine_link import EngineLink
from gui.events.page import EventsPage
from gui.garbage import GarbageCollection
from gui.hooks.page import HooksPage
from gui.language import install, tr
from gui.language_menu import language_to_speak
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
    install(app, language_to_speak(memory, os.environ))
    appearance = Appearance(app, last_choice(memory))
    loop = qasync.QEventLoop(app)
    loop.set_exception_handler(presenter.from_loop)
    asyncio.set_event_loop(loop)
    with loop:
        status = int(
            loop.run_until_complete(run(options.workspace.absolute(), memory, appearance, presenter))
        )
    destroy_leftovers()
    return status


def destroy_leftovers() -> None:
    """Destroy, while the application still lives, the widgets that nothing holds but themselves.

    At the interpreter's end PySide 6.12 destroys them in any order, and aborts on some.
    """
    gc.collect()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


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
        workshop = Workshop()
        opened.callback(workshop.close)
        opened.push_async_callback(workshop.tasks.close)
        # Errands use the workshop: it ends after them.
        tasks = TaskGroup()
        opened.push_async_callback(tasks.close)
        changes = Changes()
        link = EngineLink(partial(EngineProcess, folder), reader, changes, tasks)
        opened.push_async_callback(link.close)
        window = MainWindow(memory, appearance)
        opened.callback(window.hide)
        opened.callback(window.remember)
        window.about = tr("Hookbench. The workspace is {folder}.", folder=folder)
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
        # The window is painted before the engine's process and the other pages take the processor.
        _FirstPaint(window, (link.start, window.make_other_pages))
        window.show()
        return await ended


def furnish(window: MainWindow, desk: Desk) -> None:
    """Say how each page is made, once it is wanted, and join what leads from one to another."""

    @cache
    def hooks() -> HooksPage:
        page = HooksPage(desk)
        page.test_wanted.connect(lambda hook_id: events().test_hook(hook_id))
        page.unsaved_changed.connect(partial(window.rail.mark_unsaved, "hooks"))
        return page

    @cache
    def events() -> EventsPage:
        page = EventsPage(desk)
        page.hook_wanted.connect(lambda event_type: hooks().begin_for(event_type))
        return page

    def signatures() -> Page:
        # A tenth of all that is imported, and wanted by few at once: the first paint does not wait for it.
        from gui.signatures.page import SignaturesPage

        return SignaturesPage(desk)

    window.actions_by_name["new_hook"].triggered.connect(lambda: hooks().begin())
    window.furnish(
        desk,
        {
            "hooks": hooks,
            "events": events,
            "deliveries": lambda: DeliveriesPage(desk),
            "receiver": lambda: ReceiverPage(desk),
            "scenarios": lambda: ScenariosPage(desk),
            "reports": lambda: ReportsPage(desk),
            "signatures": signatures,
        },
        lambda: hooks().may_close(window.close),
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
    window.deleteLater()
    return CANNOT_RUN_HERE


def _settle(ended: "asyncio.Future[int]", status: int) -> None:
    if not ended.done():
        ended.set_result(status)


def _end_on_signals(end: partial[None]) -> None:
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        with suppress(NotImplementedError):
            loop.add_signal_handler(number, end)


# --- the start --------------------------------------------------------------------------------------------


class _FirstPaint(QObject):
    """Does what was put off until the window is on screen, and says how long that took."""

    def __init__(self, window: QWidget, then: tuple[Callable[[], None], ...]) -> None:
        super().__init__(window)
        self._then = then
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self._painted)
        return False

    def _painted(self) -> None:
        if os.environ.get("HOOKBENCH_TRACE_START") == "1":
            print(f"first paint: {process_age_ms():.0f} ms", file=sys.stderr, flush=True)  # noqa: T201 - asked for
        for act in self._then:
            act()


def process_age_ms() -> float:
    """How long this process has been running; its processor time where the system does not say."""
    stat = Path("/proc/self/stat")
    if not stat.exists():
        return time.process_time() * 1000
    # Field 22, counted after the command's name, which may hold spaces. Source: proc(5).
    started_ticks = int(stat.read_text("utf-8").rpartition(")")[2].split()[19])
    age_s = time.clock_gettime(time.CLOCK_BOOTTIME) - started_ticks / os.sysconf("SC_CLK_TCK")
    return age_s * 1000
