"""Carrying on with what other engines left: only when the tables tell all that those did."""

from pathlib import Path

import pytest

from core.engine import Engine
from core.store.keys import SystemKeyring
from core.store.ledger import Ledger
from core.store.locks import EngineLock
from core.store.workspace import Workspace
from core.store.writer import Writer
from tests.facts import a_row, an_order


async def test_nothing_is_taken_over_before_the_journal_is_in_the_tables(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It may tell that the delivery has been sent: while the disk is full, or its engine died just now, it waits."""
    workspace = Workspace(tmp_path)
    workspace.prepare()
    writer = await Writer.open(workspace)
    await Ledger(writer, SystemKeyring()).add_delivery(a_row(), an_order(), owner="them")
    await writer.close()
    EngineLock(workspace.locks, "them").journal.write_bytes(b"")
    with monkeypatch.context() as later:
        later.setattr(Workspace, "recover", lambda _: None)
        async with Engine.open(workspace, deliver=False) as engine:
            await engine.carry_on(with_receiver=False)
            left = await engine.reader.pending("them")

    assert len(left) == 1
    async with Engine.open(workspace, deliver=False) as engine:
        await engine.carry_on(with_receiver=False)
        assert await engine.reader.pending("them") == []
