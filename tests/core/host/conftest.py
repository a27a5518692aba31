"""A workspace, and a writer whose pen is a process."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from core.host.pen import start_pen
from core.store.locks import EngineLock
from core.store.workspace import Workspace
from core.store.writer import Writer


@pytest.fixture
def workspace(tmp_path: Path) -> Workspace:
    workspace = Workspace(tmp_path / "w")
    workspace.prepare()
    return workspace


@pytest.fixture
async def writer(workspace: Workspace) -> AsyncIterator[Writer]:
    lock = EngineLock(workspace.locks, "us")
    lock.take()
    writer = Writer(workspace, await start_pen(workspace, lock))
    yield writer
    await writer.close()
    lock.release()
