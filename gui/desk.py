"""What every page of the window is given: the engine, the reader, the changes, and how to say that something failed."""

from collections.abc import Callable, Coroutine
from dataclasses import dataclass
from typing import Any, Protocol

from PySide6.QtCore import QObject, QSettings, Signal

from core.changes import Change
from core.commands import Commands
from core.store.reader import Kind, Reader


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
        self, coroutine: Coroutine[Any, Any, Any], name: str, *, failed: Callable[[Exception], None] | None = None
    ) -> None:
        """Start it. A ``HookError`` goes to ``failed``, or is shown as a notice; anything else is a bug and shown so."""
        ...


class Show(Protocol):
    """Brings a delivery or a capture up on its page, selected."""

    def __call__(self, kind: Kind, some_id: str) -> None:
        """Switch to the page and select the row once it is there."""
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
