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
        "&Hook",
        (
            Entry("new_hook", "&New hook", "Ctrl+N", "add", "Define a new hook"),
            Entry("save", "&Save changes", "Ctrl+S", "save", "Save the hook or the scenario being edited"),
            Entry("discard", "&Discard changes", "", "", "Go back to the hook as it was saved"),
            Entry("duplicate", "D&uplicate", "Ctrl+D", "copy", "Begin a new hook or scenario like this one"),
            Entry(
                "delete",
                "De&lete…",
                "Del",
                "delete",
                "Delete the selected hook or scenario, after a question",
            ),
            SEPARATOR,
            Entry("quit", "&Quit", "Ctrl+Q", "", "Close the window; waiting retries go on at the next start"),
        ),
    ),
    (
        "&Delivery",
        (
            Entry(
                "send", "&Send event", "Ctrl+Return", "send", "Fire the event, or run the scenario, on screen"
            ),
            SEPARATOR,
            Entry("replay", "&Replay", "Ctrl+R", "replay", "Send the selected again, as recorded"),
            Entry(
                "resign",
                "Replay re-si&gned",
                "Ctrl+Shift+R",
                "resign",
                "Send the selected again, with a signature made now",
            ),
            Entry(
                "cancel",
                "&Cancel",
                "Ctrl+.",
                "cancel",
                "Stop trying a pending delivery, or stop the scenario",
            ),
            SEPARATOR,
            Entry("other_side", "&Other side", "Ctrl+O", "open", "From a delivery to its capture, and back"),
            Entry("copy_curl", "Copy as c&URL", "Ctrl+Shift+C", "copy", "Copy the request as a curl command"),
            Entry("export", "Save &exchange…", "Ctrl+E", "save", "Save what was sent and received to a file"),
            SEPARATOR,
            Entry("clear", "C&lear list…", "", "delete", "Delete everything in the list, after a question"),
        ),
    ),
    (
        "&Receiver",
        (
            Entry("receiver", "&Start receiver", "Ctrl+L", "start", "Start or stop the built-in receiver"),
            SEPARATOR,
            Entry(
                "api", "&Management API…", "", "settings", "Let scripts drive Hookbench as they drive Logto"
            ),
        ),
    ),
    (
        "&View",
        (
            Entry("page_hooks", "&Hooks", "Ctrl+1", "hooks", "Hooks"),
            Entry("page_events", "&Events", "Ctrl+2", "events", "Events"),
            Entry("page_deliveries", "&Deliveries", "Ctrl+3", "deliveries", "Deliveries"),
            Entry("page_receiver", "&Receiver", "Ctrl+4", "receiver", "Receiver"),
            Entry("page_scenarios", "&Scenarios", "Ctrl+5", "scenarios", "Scenarios"),
            Entry("page_reports", "Re&ports", "Ctrl+6", "reports", "Reports"),
            SEPARATOR,
            Entry("filter", "&Filter", "Ctrl+F", "filter", "Filter or search the list of this page"),
            SEPARATOR,
            Entry("theme_system", "Theme like the s&ystem"),
            Entry("theme_light", "&Light theme", "", "light"),
            Entry("theme_dark", "D&ark theme", "", "dark"),
        ),
    ),
    (
        "Hel&p",
        (
            Entry("keys", "&Keys", "F1", "info", "This overview"),
            Entry("about", "&About Hookbench", "", "", "Version, and where the workspace is"),
        ),
    ),
)

# Exclusive choices: a dot stands before the one that holds.
CHOICES = (
    ("page_hooks", "page_events", "page_deliveries", "page_receiver", "page_scenarios", "page_reports"),
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
            menu = bar.addMenu(title)
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
        action = QAction(entry.text, self._window)
        action.setObjectName(entry.name)
        action.setStatusTip(entry.says)
        if entry.keys:
            action.setShortcuts(_keys(entry.keys))
        if entry.icon:
            action.setIcon(icon(entry.icon))
        return action


def overview() -> list[tuple[str, str, str]]:
    """Menu, key and meaning of every action that has a key, in the order of the menus."""
    return [
        (title.replace("&", ""), entry.keys, entry.says or entry.text.replace("&", ""))
        for title, entries in MENUS
        for entry in entries
        if entry.keys
    ]


def _keys(keys: str) -> list[QKeySequence]:
    sequences = [QKeySequence(keys)]
    if "Return" in keys:
        sequences.append(QKeySequence(keys.replace("Return", "Enter")))
    return sequences
