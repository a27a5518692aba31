"""A stage for pages: the window's kind of loop, a real engine and a real workspace, and what a user does."""

import asyncio
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

import qasync
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QMessageBox, QWidget
from shiboken6 import Shiboken

from core.engine import Engine
from core.model import Hook, HookDraft
from core.store.keys import SystemKeyring
from core.store.reader import Reader
from core.store.workspace import Workspace
from core.tasks import TaskGroup
from gui.desk import Changes, Desk, Shown
from gui.presenter import Errands, Presenter
from gui.work import Workshop

Part = TypeVar("Part", bound=QWidget)

# What takes longer has gone wrong; no test gets near it when all is well.
PATIENCE_S = 30.0


def play(scenario: Coroutine[Any, Any, None]) -> None:
    """Run a scenario to its end on Qt's loop."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    app.setQuitOnLastWindowClosed(False)
    loop = qasync.QEventLoop(app)
    asyncio.set_event_loop(loop)
    try:
        with loop:
            loop.run_until_complete(asyncio.wait_for(scenario, PATIENCE_S))
    finally:
        asyncio.set_event_loop(None)


async def until(holds: Callable[[], object]) -> None:
    """Let the loop run until something holds."""
    while not holds():
        await asyncio.sleep(0.005)


@dataclass
class Stage:
    """What stands around the page under test."""

    desk: Desk
    engine: Engine
    shown: list[tuple[Shown, str]]
    notices: list[str]


@asynccontextmanager
async def stage(folder: Path) -> AsyncIterator[Stage]:
    """An engine at work in a new workspace, in this very process."""
    workspace = Workspace(folder / "workspace")
    changes = Changes()
    shown: list[tuple[Shown, str]] = []
    notices: list[str] = []
    tasks = TaskGroup()
    workshop = Workshop()

    async with Engine.open(workspace, on_change=lambda change: changes.announce((change,))) as engine:
        reader = await Reader.open(workspace, SystemKeyring())
        desk = Desk(
            engine=engine,
            reader=reader,
            changes=changes,
            work=Errands(tasks, Presenter()),
            show=lambda kind, some_id="": shown.append((kind, some_id)),
            notice=notices.append,
            memory=QSettings(str(folder / "window.ini"), QSettings.Format.IniFormat),
            workshop=workshop,
        )
        try:
            yield Stage(desk, engine, shown, notices)
        finally:
            # The engine ends after the page: what it still announces is no longer for it.
            changes.blockSignals(True)
            await tasks.close()
            await workshop.tasks.close()
            workshop.close()
            await reader.close()


async def a_hook(engine: Engine, name: str, *events: str, enabled: bool = True, port: int = 9) -> Hook:
    """A hook in the workspace."""
    draft = HookDraft(
        name=name, events=events or ("PostSignIn",), url=f"http://127.0.0.1:{port}/", enabled=enabled
    )
    return await engine.create_hook(draft)


def part(root: QWidget, kind: type[Part], name: str) -> Part:
    """The control that a user would know by this name."""
    found = [
        each
        for each in root.findChildren(kind)
        if each.accessibleName() == name or (isinstance(each, QAbstractButton) and each.text() == name)
    ]
    assert len(found) == 1, f"{len(found)} controls are named “{name}”"
    return found[0]


def press(root: QWidget, name: str) -> None:
    """Press the button of this name."""
    part(root, QAbstractButton, name).click()


async def closed(dialog: QDialog) -> None:
    """Close a dialog as Escape does, once it is opened, and wait until nothing of it is left."""
    await until(dialog.isModal)
    dialog.reject()
    await until(lambda: not Shiboken.isValid(dialog))


async def answer(words: str) -> str:
    """Press a button of the question that comes up; gives the question."""
    boxes: list[QMessageBox] = []

    def there() -> bool:
        boxes[:] = [
            each
            for each in QApplication.topLevelWidgets()
            if isinstance(each, QMessageBox) and each.isVisible()
        ]
        return bool(boxes)

    await until(there)
    question = boxes[0].text()
    next(button for button in boxes[0].buttons() if button.text() == words).click()
    await until(lambda: not there())
    return question
