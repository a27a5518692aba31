"""A real workspace in a temporary folder, open for writing and reading."""

from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from core.store.keys import SystemKeyring
from core.store.ledger import Ledger
from core.store.reader import Reader
from core.store.workspace import Workspace
from core.store.writer import Writer


@dataclass(frozen=True)
class Store:
    """All of a workspace's store."""

    workspace: Workspace
    writer: Writer
    ledger: Ledger
    reader: Reader


@pytest.fixture
async def store(tmp_path: Path) -> AsyncIterator[Store]:
    workspace = Workspace(tmp_path / "w")
    workspace.prepare()
    writer = await Writer.open(workspace)
    reader = await Reader.open(workspace, SystemKeyring())
    yield Store(workspace, writer, Ledger(writer, SystemKeyring()), reader)
    await reader.close()
    await writer.close()
