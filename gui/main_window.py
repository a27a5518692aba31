"""The window: pages on the left, the page on screen, a strip that says how things are.

It knows the pages by their Protocol and what leads from one to another; what they show is theirs.
"""

from collections.abc import Callable, Mapping
from typing import Literal, cast

from PySide6.QtCore import QByteArray, QSettings, QSize, QTimer, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from core.changes import ChangesMissed, StorageFailed, StorageRecovered
from gui.actions import Actions
from gui.api.dialog import ApiDialog
from gui.desk import Desk, Page, Shown
from gui.engine_link import EngineState
from gui.keys_overview import KeysOverview
from gui.language import mark, tr
from gui.language_menu import LanguageMenu
from gui.questions import opened
from gui.rail import Rail
from gui.screen import fitting
from gui.settings_dialog import SettingsDialog
from gui.status_strip import StatusStrip
from gui.theme import Appearance, Choice, Tone
from gui.widgets.notice import Notice

PageName = Literal["hooks", "events", "deliveries", "receiver", "scenarios", "reports", "signatures"]

PAGES: dict[PageName, str] = {
    "hooks": mark("Hooks"),
    "events": mark("Events"),
    "deliveries": mark("Deliveries"),
    "receiver": mark("Receiver"),
    "scenarios": mark("Scenarios"),
    "reports": mark("Reports"),
    "signatures": mark("Signatures"),
}

_PAGE_OF: dict[Shown, PageName] = {
    "hook": "hooks",
    "event": "events",
    "delivery": "deliveries",
    "capture": "receiver",
    "signature": "signatures",
}

# In pixels, where the screen has them. Smaller, and parts of the pages are cut.
LEAST, AT_FIRST = QSize(960, 600), QSize(1440, 900)

# How long what failed in the workspace is told of once it works again: long enough to be read, and longer than a
# delivery takes to be refused again, which is 5 s for a file that is locked and 1 s before.
CALM_MS = 8000

MakePage = Callable[[], Page]
"""Makes a page, which is a widget."""

MayClose = Callable[[], bool]
"""Whether nothing would be lost now; if not, it asks, and closes the window itself once that is settled."""


class MainWindow(QMainWindow):
    """Hidden when closed; the program then ends in order."""

    closed = Signal()
    engine_wanted = Signal()
    """The user wants the engine started."""

    def __init__(self, memory: QSettings, appearance: Appearance) -> None:
        super().__init__()
        self.page_name: PageName = "hooks"
        self.actions_by_name = Actions(self)
        self.about = ""
        self._memory = memory
        self._appearance = appearance
        self._languages = LanguageMenu(memory)
        self._languages.chosen.connect(self._say_language)
        self._makers: Mapping[PageName, MakePage] = {}
        self._pages: dict[PageName, Page] = {}
        self._stack = QStackedWidget()
        self._may_close: MayClose = _always
        self.rail = Rail(
            {name: (tr(words), self.actions_by_name[f"page_{name}"]) for name, words in PAGES.items()}
        )
        self.strip = StatusStrip()
        self.notice = Notice()
        self.engine_notice = Notice(can_dismiss=False)
        self.engine_notice.acted.connect(self.engine_wanted)
        self.storage_notice = Notice()
        self._storage_told: set[str] = set()
        self._storage_calm = QTimer(self)
        self._storage_calm.setSingleShot(True)
        self._storage_calm.setInterval(CALM_MS)
        self._storage_calm.timeout.connect(self._forget_storage)
        self._desk: Desk | None = None
        self._lay_out()
        self._connect_actions()
        self._restore()

    def furnish(self, desk: Desk, makers: Mapping[PageName, MakePage], may_close: MayClose) -> None:
        """Take the makers of all pages, and show the page that was on screen last."""
        self._desk = desk
        self._makers = makers
        self._may_close = may_close
        self.strip.attach(desk)
        desk.changes.announced.connect(self._follow)
        last = str(self._memory.value("window/page", "hooks"))
        self.open_page(next((name for name in PAGES if name == last), "hooks"))

    def make_other_pages(self) -> None:
        """Make the pages that are not there yet, one each time the loop has nothing else to do."""
        missing = [name for name in self._makers if name not in self._pages]
        if missing:
            self._page(missing[0])
            QTimer.singleShot(0, self.make_other_pages)

    # what others ask of it

    def show_item(self, kind: Shown, some_id: str = "") -> None:
        """A ``gui.desk.Show``."""
        name = _PAGE_OF[kind]
        self.open_page(name)
        if some_id:
            self._page(name).select(some_id)

    def open_page(self, name: PageName) -> None:
        """Show a page; its keys and menus hold from now on."""
        self.page_name = name
        self.rail.show_page(name)
        self.actions_by_name[f"page_{name}"].setChecked(True)
        self.setWindowTitle(f"{tr(PAGES[name])} – Hookbench")
        self._memory.setValue("window/page", name)
        if name in self._makers:
            page = self._page(name)
            self._stack.setCurrentWidget(_widget(page))
            self.actions_by_name.follow(page.page_actions())
            self._move_focus(page)

    def say_error(self, sentence: str, tone: Tone = Tone.BAD) -> None:
        """A sentence that stays until it is dismissed."""
        self.notice.say(sentence, tone)

    def show_engine(self, state: EngineState) -> None:
        """How the engine is."""
        self.strip.show_engine(state)
        if state is EngineState.UP:
            self.engine_notice.clear()
            self._forget_storage()

    def tell_about_engine(self, sentence: str, state: EngineState) -> None:
        """What happened to the engine; where it does not run, with a button to start it."""
        if state is EngineState.UP:
            self.notice.say(sentence, Tone.WARN)
        else:
            self.engine_notice.say(sentence, Tone.BAD, action=tr("Start the engine"))

    def remember(self) -> None:
        """Keep size and place for the next start."""
        self._memory.setValue("window/geometry", self.saveGeometry())
        self._memory.sync()

    # Qt

    def closeEvent(self, event: QCloseEvent) -> None:
        """Hide at once; what has to end in order ends behind it."""
        event.ignore()
        if not self._may_close():
            return
        self.remember()
        self.hide()
        self.closed.emit()

    # building

    def _lay_out(self) -> None:
        content = QVBoxLayout()
        content.setContentsMargins(0, 0, 0, 0)
        content.setSpacing(0)
        content.addWidget(self.engine_notice)
        content.addWidget(self.storage_notice)
        content.addWidget(self.notice)
        content.addWidget(self._stack, 1)
        centre = QWidget()
        row = QHBoxLayout(centre)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.rail)
        row.addLayout(content, 1)
        self.setCentralWidget(centre)
        self.setStatusBar(self.strip)
        self.actions_by_name.fill(self.menuBar())
        self.actions_by_name["language"].setMenu(self._languages)
        self.setMinimumSize(fitting(self, LEAST))

    def _connect_actions(self) -> None:
        action = self.actions_by_name
        for name in PAGES:
            action[f"page_{name}"].triggered.connect(lambda _=False, name=name: self.open_page(name))
        action["quit"].triggered.connect(self.close)
        action["filter"].triggered.connect(self._focus_filter)
        action["keys"].triggered.connect(self._show_keys)
        action["about"].triggered.connect(lambda: self.notice.say(self.about))
        action["receiver"].triggered.connect(self._start_or_stop_receiver)
        action["api"].triggered.connect(self._show_api)
        action["settings"].triggered.connect(self._show_settings)
        for choice in Choice:
            action[f"theme_{choice}"].triggered.connect(lambda _=False, choice=choice: self._choose(choice))
        action[f"theme_{self._appearance.choice}"].setChecked(True)
        self.strip.receiver_changed.connect(self._name_receiver_action)
        self.strip.receiver_wanted.connect(lambda: self.open_page("receiver"))
        self.strip.pending_wanted.connect(lambda: self.open_page("deliveries"))

    def _restore(self) -> None:
        geometry = self._memory.value("window/geometry")
        if not (isinstance(geometry, QByteArray) and self.restoreGeometry(geometry)):
            self.resize(fitting(self, AT_FIRST))

    # doing

    def _page(self, name: PageName) -> Page:
        """The page of this name, made now if it was not."""
        if name not in self._pages:
            page = self._pages[name] = self._makers[name]()
            _widget(page).setAccessibleName(tr(PAGES[name]))
            self._stack.addWidget(_widget(page))
        return self._pages[name]

    def _move_focus(self, page: Page) -> None:
        """The keyboard goes where it was on that page, else into its filter."""
        before = cast("QWidget | None", _widget(page).focusWidget())  # the stubs do not know of none
        if before is not None:
            before.setFocus()
        else:
            page.focus_filter()

    def _focus_filter(self) -> None:
        if self.page_name in self._pages:
            self._pages[self.page_name].focus_filter()

    def _choose(self, choice: Choice) -> None:
        self._appearance.choose(choice)
        self._memory.setValue("window/theme", str(choice))

    def _say_language(self, sentence: str) -> None:
        self._memory.sync()
        self.notice.say(sentence)

    def _show_keys(self) -> None:
        if self._desk is not None:
            self._desk.work(opened(KeysOverview(self)), "show the keys")

    def _show_api(self) -> None:
        if self._desk is not None:
            self._desk.work(opened(ApiDialog(self._desk, self)), "show the Management API")

    def _show_settings(self) -> None:
        if self._desk is not None:
            self._desk.work(opened(SettingsDialog(self._desk, self)), "show the settings")

    def _start_or_stop_receiver(self) -> None:
        if (desk := self._desk) is None:
            return
        receiver = self.strip.receiver
        if receiver is not None and receiver.listening:
            desk.work(desk.engine.stop_receiver(), "stop the receiver")
        else:
            desk.work(desk.engine.start_receiver(), "start the receiver")

    def _name_receiver_action(self) -> None:
        receiver = self.strip.receiver
        listening = receiver is not None and receiver.listening
        self.actions_by_name["receiver"].setText(tr("&Stop receiver") if listening else tr("&Start receiver"))

    def _follow(self, changes: object) -> None:
        assert isinstance(changes, tuple)
        for change in changes:
            if isinstance(change, StorageFailed):
                self._tell_storage(change.message)
            elif isinstance(change, StorageRecovered | ChangesMissed):
                # Where it was missed that it works again: what fails yet is told of again before that time is over.
                self._storage_calm.start()

    def _tell_storage(self, problem: str) -> None:
        """Each problem once: the engine tells of it again and again, and whoever dismissed it has read it."""
        self._storage_calm.stop()
        if problem not in self._storage_told:
            self._storage_told.add(problem)
            self.storage_notice.say(problem, Tone.BAD)
            self.strip.show_storage(problem)

    def _forget_storage(self) -> None:
        self._storage_calm.stop()
        self._storage_told.clear()
        self.storage_notice.clear()
        self.strip.show_storage("")


def last_choice(memory: QSettings) -> Choice:
    """The theme chosen last."""
    chosen = str(memory.value("window/theme", "system"))
    return Choice(chosen) if chosen in set(Choice) else Choice.SYSTEM


def _widget(page: Page) -> QWidget:
    return cast("QWidget", page)


def _always() -> bool:
    return True
