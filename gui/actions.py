"""Every action of the window: its words, its key, its icon and the menu it stands in.

An action of a page (save, send, replay …) is triggered through the page on
screen and is enabled when that page says so; all others are the window's own.
"""

from collections.abc import Mapping
from typing import NamedTuple, get_args

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenuBar, QWidget

from gui.desk import PageAction
from gui.icons import icon
from gui.language import mark, tr, without_mnemonic


class Entry(NamedTuple):
    """One line of a menu."""

    name: str
    text: str
    keys: str = ""
    icon: str = ""
    says: str = ""
    """What it does, for the overview of keys; the menu's text where it is empty."""


SEPARATOR = Entry("", "")

MENUS: tuple[tuple[str, tuple[Entry, ...]], ...] = (
    (
        mark("&Hook"),
        (
            Entry("new_hook", mark("&New hook"), "Ctrl+N", "add", mark("Define a new hook")),
            Entry(
                "save",
                mark("&Save changes"),
                "Ctrl+S",
                "save",
                mark("Save the hook or the scenario being edited"),
            ),
            Entry("discard", mark("&Discard changes"), "", "", mark("Go back to the hook as it was saved")),
            Entry(
                "duplicate",
                mark("D&uplicate"),
                "Ctrl+D",
                "copy",
                mark("Begin a new hook or scenario like this one"),
            ),
            Entry(
                "delete",
                mark("De&lete…"),
                "Del",
                "delete",
                mark("Delete the selected hook or scenario, after a question"),
            ),
            SEPARATOR,
            Entry(
                "quit",
                mark("&Quit"),
                "Ctrl+Q",
                "",
                mark("Close the window; waiting retries go on at the next start"),
            ),
        ),
    ),
    (
        mark("&Delivery"),
        (
            Entry(
                "send",
                mark("&Send event"),
                "Ctrl+Return",
                "send",
                mark("Fire the event, run the scenario or check the signature on screen"),
            ),
            SEPARATOR,
            Entry(
                "replay", mark("&Replay"), "Ctrl+R", "replay", mark("Send the selected again, as recorded")
            ),
            Entry(
                "resign",
                mark("Replay re-si&gned"),
                "Ctrl+Shift+R",
                "resign",
                mark("Send the selected again, with a signature made now"),
            ),
            Entry(
                "cancel",
                mark("&Cancel"),
                "Ctrl+.",
                "cancel",
                mark("Stop trying a pending delivery, or stop the scenario"),
            ),
            SEPARATOR,
            Entry(
                "other_side",
                mark("&Other side"),
                "Ctrl+O",
                "open",
                mark("From a delivery to its capture, and back"),
            ),
            Entry(
                "copy_curl",
                mark("Copy as c&URL"),
                "Ctrl+Shift+C",
                "copy",
                mark("Copy the request as a curl command"),
            ),
            Entry(
                "export",
                mark("Save &exchange…"),
                "Ctrl+E",
                "save",
                mark("Save what was sent and received to a file"),
            ),
            SEPARATOR,
            Entry(
                "clear",
                mark("C&lear list…"),
                "",
                "delete",
                mark("Delete everything in the list, after a question"),
            ),
        ),
    ),
    (
        mark("&Receiver"),
        (
            Entry(
                "receiver",
                mark("&Start receiver"),
                "Ctrl+L",
                "start",
                mark("Start or stop the built-in receiver"),
            ),
            SEPARATOR,
            Entry(
                "api",
                mark("&Management API…"),
                "",
                "settings",
                mark("Let scripts drive Hookbench as they drive Logto"),
            ),
        ),
    ),
    (
        mark("&View"),
        (
            Entry("page_hooks", mark("&Hooks"), "Ctrl+1", "hooks", mark("Hooks")),
            Entry("page_events", mark("&Events"), "Ctrl+2", "events", mark("Events")),
            Entry("page_deliveries", mark("&Deliveries"), "Ctrl+3", "deliveries", mark("Deliveries")),
            Entry("page_receiver", mark("&Receiver"), "Ctrl+4", "receiver", mark("Receiver")),
            Entry("page_scenarios", mark("&Scenarios"), "Ctrl+5", "scenarios", mark("Scenarios")),
            Entry("page_reports", mark("Re&ports"), "Ctrl+6", "reports", mark("Reports")),
            Entry("page_signatures", mark("Si&gnatures"), "Ctrl+7", "signatures", mark("Signatures")),
            SEPARATOR,
            Entry(
                "filter", mark("&Filter"), "Ctrl+F", "filter", mark("Filter or search the list of this page")
            ),
            SEPARATOR,
            Entry("theme_system", mark("Theme like the s&ystem")),
            Entry("theme_light", mark("&Light theme"), "", "light"),
            Entry("theme_dark", mark("D&ark theme"), "", "dark"),
            SEPARATOR,
            Entry("language", mark("Lang&uage")),
            SEPARATOR,
            Entry(
                "settings",
                mark("Se&ttings…"),
                "Ctrl+,",
                "settings",
                mark("How much is kept of answers and received requests"),
            ),
        ),
    ),
    (
        mark("Hel&p"),
        (
            Entry("keys", mark("&Keys"), "F1", "info", mark("This overview")),
            Entry("about", mark("&About Hookbench"), "", "", mark("Version, and where the workspace is")),
        ),
    ),
)

# Exclusive choices: a dot stands before the one that holds.
CHOICES = (
    (
        "page_hooks",
        "page_events",
        "page_deliveries",
        "page_receiver",
        "page_scenarios",
        "page_reports",
        "page_signatures",
    ),
    ("theme_system", "theme_light", "theme_dark"),
)

PAGE_ACTIONS: tuple[PageAction, ...] = get_args(PageAction)


class Actions(QObject):
    """The window's actions by name, in its menus; those of a page follow the page on screen."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._followed: Mapping[PageAction, QAction] = {}
        self._by_name = {
            entry.name: self._made(entry)
            for _, entries in MENUS
            for entry in entries
            if entry is not SEPARATOR
        }
        for names in CHOICES:
            group = QActionGroup(self)
            for name in names:
                self[name].setCheckable(True)
                group.addAction(self[name])
        for name in PAGE_ACTIONS:
            self[name].triggered.connect(lambda _=False, name=name: self._pass_on(name))
        self.follow({})

    def __getitem__(self, name: str) -> QAction:
        return self._by_name[name]

    def fill(self, bar: QMenuBar) -> None:
        """Put every action into its menu."""
        for title, entries in MENUS:
            menu = bar.addMenu(tr(title))
            menu.setToolTipsVisible(True)
            for entry in entries:
                if entry is SEPARATOR:
                    menu.addSeparator()
                else:
                    menu.addAction(self[entry.name])

    def follow(self, page_actions: Mapping[PageAction, QAction]) -> None:
        """Let the keys and menus of page actions mean these from now on."""
        for action in self._followed.values():
            action.changed.disconnect(self._mirror)
        self._followed = page_actions
        for action in page_actions.values():
            action.changed.connect(self._mirror)
        self._mirror()

    def _mirror(self) -> None:
        for name in PAGE_ACTIONS:
            action = self._followed.get(name)
            self[name].setEnabled(action is not None and action.isEnabled())

    def _pass_on(self, name: PageAction) -> None:
        if (action := self._followed.get(name)) is not None:
            action.trigger()

    def _made(self, entry: Entry) -> QAction:
        action = QAction(tr(entry.text), self._window)
        action.setObjectName(entry.name)
        action.setStatusTip(tr(entry.says))
        if entry.keys:
            action.setShortcuts(_keys(entry.keys))
            action.setAutoRepeat(False)  # a held key is one request, not thirty
        if entry.icon:
            action.setIcon(icon(entry.icon))
        return action


def overview() -> list[tuple[str, str, str]]:
    """Menu, key and meaning of every action that has a key, in the order of the menus."""
    return [
        (without_mnemonic(tr(title)), entry.keys, tr(entry.says) or without_mnemonic(tr(entry.text)))
        for title, entries in MENUS
        for entry in entries
        if entry.keys
    ]


def _keys(keys: str) -> list[QKeySequence]:
    sequences = [QKeySequence(keys)]
    if "Return" in keys:
        sequences.append(QKeySequence(keys.replace("Return", "Enter")))
    return sequences
