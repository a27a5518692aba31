"""The hooks an engine knows: as they are stored, whatever went wrong while they were read."""

import asyncio
from pathlib import Path

import pytest

from core.engine import Engine
from core.errors import WorkspaceError
from core.model import Hook, HookDraft
from core.store.workspace import Workspace

EVENT = "User.Created"


def a_draft(name: str) -> HookDraft:
    return HookDraft(name=name, events=(EVENT,), url="http://127.0.0.1:9/")


async def test_a_reading_that_fails_once_is_made_up_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A hook made by another program gets its events, though the file was locked as it was noticed."""
    async with Engine.open(Workspace(tmp_path)) as engine, Engine.open(Workspace(tmp_path)) as other:
        read, failures = engine.reader.hooks, [WorkspaceError("The workspace is locked.")]

        async def hooks() -> list[Hook]:
            if failures:
                raise failures.pop()
            return await read()

        monkeypatch.setattr(engine.reader, "hooks", hooks)
        await other.create_hook(a_draft("CRM"))
        async with asyncio.timeout(10):
            while not engine._judge.hooks:
                await asyncio.sleep(0.005)

    assert not failures
