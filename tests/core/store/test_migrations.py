"""Workspaces of every released version are opened, for ever."""

import shutil
from pathlib import Path

import pytest

from core.engine import Engine
from core.model import Outcome
from core.store import migrations
from core.store.workspace import Workspace

WORKSPACES = Path("tests/data/workspaces")


@pytest.mark.parametrize("version", range(2, migrations.VERSION))
async def test_an_older_workspace_keeps_all_it_had(tmp_path: Path, version: int) -> None:
    """Hooks and their keys, deliveries and captures are as they were, and what is new works on them."""
    shutil.copy(WORKSPACES / f"version-{version}.sqlite", tmp_path / "workspace.sqlite")

    async with Engine.open(Workspace(tmp_path)) as engine:
        [hook] = await engine.reader.hooks()
        rows = await engine.reader.delivery_rows(await engine.reader.delivery_seqs())
        captures = await engine.reader.capture_rows(await engine.reader.capture_seqs())
        delivery = await engine.reader.delivery(rows[-1].id)
        capture = await engine.reader.capture(captures[-1].id)
        await engine.keep_key("new", "a key")
        kept = await engine.reader.vault_keys()

    assert (hook.name, hook.scheme, len(hook.signing_key)) == ("CRM", "logto", 32)
    assert [row.outcome for row in rows] == [Outcome.FAILED, Outcome.DELIVERED]
    assert (delivery.order.signing, delivery.attempts[0].request.body_size) == (
        None,
        len(delivery.order.body),
    )
    assert capture.verdict is not None
    assert (capture.verdict.valid, capture.verdict.fits) == (True, False)
    assert len(captures) == 3
    assert [key.name for key in kept] == ["new"]
    assert (tmp_path / f"workspace.v{version}.sqlite").exists()
