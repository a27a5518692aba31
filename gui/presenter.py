"""Tells the user what went wrong: a sentence for what can be mended, a report for a bug."""

import asyncio
import logging
import platform
import sys
import traceback
from collections.abc import Callable, Coroutine
from types import TracebackType
from typing import Any

from PySide6.QtCore import Qt, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from core.errors import HookError
from core.tasks import TaskGroup
from gui.language import tr
from gui.theme import GAP_L, GAP_M, Tone, mono_font
from gui.widgets.controls import button, label

log = logging.getLogger(__name__)

# A bug in something that repeats would fill the screen: after this many only the log has the rest.
REPORTS_SHOWN = 20


class Presenter:
    """Shows errors in the window, or on stderr while there is none."""

    def __init__(self) -> None:
        self._parent: QWidget | None = None
        self._say: Callable[[str, Tone], None] | None = None
        self._dialog: BugDialog | None = None

    def show_in(self, parent: QWidget, say: Callable[[str, Tone], None]) -> None:
        """From now on there is a window; ``say`` shows a sentence in it."""
        self._parent = parent
        self._say = say

    def error(self, error: HookError) -> None:
        """Something the user or the machine can put right."""
        if self._say is None:
            print(error, file=sys.stderr)  # noqa: T201 - there is no window yet
        else:
            self._say(str(error), Tone.BAD)

    def bug(self, error: BaseException) -> None:
        """Anything else: logged with its traceback, and shown as what it is."""
        log.error("a bug", exc_info=error)
        if self._parent is None:
            return
        if self._dialog is None:
            self._dialog = BugDialog(self._parent)
            self._dialog.finished.connect(self._closed)
            self._dialog.open()
        self._dialog.add(report(error))

    def catch_everything(self) -> None:
        """Be told of what nobody caught, in a slot or anywhere else."""
        sys.excepthook = self._uncaught

    def from_loop(self, _loop: object, context: dict[str, Any]) -> None:
        """What the event loop could not deliver to anybody: an exception handler for it."""
        error = context.get("exception")
        if isinstance(error, HookError):
            self.error(error)
        elif isinstance(error, BaseException):
            self.bug(error)
        else:
            log.error("the event loop: %s", context.get("message", ""))

    def _uncaught(self, kind: type[BaseException], error: BaseException, where: TracebackType | None) -> None:
        if isinstance(error, HookError):
            self.error(error)
        elif issubclass(kind, Exception):
            self.bug(error)
        else:
            sys.__excepthook__(kind, error, where)

    def _closed(self) -> None:
        self._dialog = None


class Errands:
    """Runs the window's coroutines and hands what they raise to the presenter. A ``gui.desk.Work``."""

    def __init__(self, tasks: TaskGroup, presenter: Presenter) -> None:
        self._tasks = tasks
        self._presenter = presenter

    def __call__(
        self,
        coroutine: Coroutine[Any, Any, Any],
        name: str,
        *,
        failed: Callable[[Exception], None] | None = None,
    ) -> None:
        """Start it under a name.

        After the end of the program's loop nothing is started: a timer of a window may still fire then.
        """
        if not self._is_running():
            coroutine.close()
            return
        task = self._tasks.spawn(self._run(coroutine, failed), name)
        # One that is cancelled before its first step was never awaited.
        task.add_done_callback(lambda _task: coroutine.close())

    @staticmethod
    def _is_running() -> bool:
        try:
            asyncio.get_running_loop()
        except RuntimeError:
            return False
        return True

    async def _run(
        self, coroutine: Coroutine[Any, Any, Any], failed: Callable[[Exception], None] | None
    ) -> None:
        try:
            await coroutine
        except HookError as error:
            if failed is None:
                self._presenter.error(error)
            else:
                failed(error)
        except Exception as error:  # noqa: BLE001 - the outermost edge: a bug is shown as one
            self._presenter.bug(error)


class BugDialog(QDialog):
    """One or more reports of bugs, to be copied."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("A bug in Hookbench"))
        self.resize(720, 420)
        self._reports: list[str] = []
        self._text = QPlainTextEdit()
        self._text.setReadOnly(True)
        self._text.setFont(mono_font())
        self._text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self._text.setAccessibleName(tr("Report"))
        row = QHBoxLayout()
        row.addWidget(button(tr("Copy report"), icon_name="copy", on_click=self._copy))
        row.addStretch()
        row.addWidget(button(tr("Close"), on_click=self.reject))
        column = QVBoxLayout(self)
        column.setContentsMargins(GAP_L, GAP_L, GAP_L, GAP_L)
        column.setSpacing(GAP_M)
        column.addWidget(label(tr("Something went wrong that should not have."), strong=True))
        column.addWidget(
            label(
                tr(
                    "What was stored is safe, and you can go on. The report below helps to mend it."
                    " Look it through before you share it."
                ),
                wrap=True,
            )
        )
        column.addWidget(self._text, 1)
        column.addLayout(row)

    def add(self, text: str) -> None:
        """One more report, below the others."""
        if len(self._reports) < REPORTS_SHOWN and text not in self._reports:
            self._reports.append(text)
            self._text.setPlainText("\n".join(self._reports))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._text.toPlainText())


def report(error: BaseException) -> str:
    """A bug for those who mend it: versions and traceback."""
    versions = f"Python {platform.python_version()}, Qt {qVersion()}, {platform.platform()}"
    return f"{versions}\n\n{''.join(traceback.format_exception(error))}"
