"""What every page of the window is given: the engine, the reader, the changes, and a way to say things."""

from collections.abc import Callable, Coroutine, Mapping
from dataclasses import dataclass
from typing import Any, Literal, Protocol

from PySide6.QtCore import QObject, QSettings, Signal
from PySide6.QtGui import QAction

from core.changes import Change
from core.commands import Commands
from core.store.reader import Reader
from gui.work import Workshop

Shown = Literal["hook", "event", "delivery", "capture", "signature"]
"""What can be brought up; each has its page: Hooks, Events, Deliveries, Receiver, Signatures. A signature's id is
that of what it signs: ``capture:ID``, ``delivery:ID``; with ``explain:`` before it, it is explained at once."""

PageAction = Literal[
    "save",
    "discard",
    "duplicate",
    "delete",
    "send",
    "replay",
    "resign",
    "cancel",
    "other_side",
    "copy_curl",
    "export",
    "clear",
]
"""What a page may let its user do from the menu and by key; ``gui.actions`` has their words and keys."""


class Page(Protocol):
    """What the window asks of a page, which is a ``QWidget`` made with ``Page(desk)``."""

    def select(self, some_id: str) -> None:
        """Select what has this id (on Events: this event type), as soon as it is there."""
        ...

    def focus_filter(self) -> None:
        """Put the keyboard into the page's filter or search field."""
        ...

    def page_actions(self) -> Mapping[PageAction, QAction]:
        """The page's own actions, the same objects every time, enabled when they can be done now.

        They carry no shortcut: the window's action of that name does, and triggers the one of the page on
        screen. Text and icon are the page's to choose, for its buttons and context menus.
        """
        ...


class Changes(QObject):
    """Passes on what the engine announced, a batch at a time, at most 20 batches a second."""

    announced = Signal(object)
    """A ``tuple[Change, ...]``, in the order in which it happened."""

    def announce(self, changes: tuple[Change, ...]) -> None:
        """Tell everyone who listens."""
        self.announced.emit(changes)


class Work(Protocol):
    """Runs the window's coroutines."""

    def __call__(
        self,
        coroutine: Coroutine[Any, Any, Any],
        name: str,
        *,
        failed: Callable[[Exception], None] | None = None,
    ) -> None:
        """Start it. A ``HookError`` goes to ``failed``, or is shown; anything else is a bug and shown so."""
        ...


class Show(Protocol):
    """Brings something up on its page, selected."""

    def __call__(self, kind: Shown, some_id: str = "") -> None:
        """Switch to the page and select the row once it is there; without an id, only switch."""
        ...


@dataclass(frozen=True, slots=True)
class Desk:
    """The things on a page's desk."""

    engine: Commands
    reader: Reader
    changes: Changes
    work: Work
    show: Show
    notice: Callable[[str], None]
    """Says a sentence at the bottom of the window for a while: "Signing key copied." """
    memory: QSettings
    """Sizes, splitters, choices of the window; never a secret."""
    workshop: Workshop
    """Where bodies are made ready to be seen."""
