"""What other programs do in the workspace, and what is told where it cannot be looked at."""

import asyncio
from typing import cast

import pytest

from core.api.switch import ApiSwitch
from core.cabinet import Cabinet
from core.changes import Change, StorageFailed, StorageRecovered
from core.errors import WorkspaceError
from core.keeping import Keeping
from core.roster import Roster
from core.store.reader import Reader
from core.takeover import Successor
from core.watch import Watch


class Workspace:
    """One that refuses at first."""

    def __init__(self, refusals: int) -> None:
        self.refusals = refusals
        self.looks = 0

    async def take_over(self) -> None:
        self.looks += 1
        if self.looks <= self.refusals:
            raise WorkspaceError("The workspace is locked.")


@pytest.mark.parametrize(
    ("refusals", "failed", "expected"),
    [
        (0, False, []),
        (2, False, [*[StorageFailed("The workspace is locked.")] * 2, StorageRecovered()]),
        (0, True, [StorageRecovered()]),
    ],
    ids=["all is well", "locked for a while", "failed before"],
)
async def test_that_the_workspace_is_there_again_is_told_once(
    monkeypatch: pytest.MonkeyPatch, refusals: int, failed: bool, expected: list[Change]
) -> None:
    """Whoever was told that it failed is told when it does no more."""
    monkeypatch.setattr("core.watch.LOOK_AROUND_S", 0.0)
    workspace = Workspace(refusals)
    told: list[Change] = []
    watch = Watch(
        cast("Roster", None),
        cast("Cabinet", None),
        cast("ApiSwitch", None),
        cast("Keeping", None),
        cast("Successor", workspace),
        cast("Reader", None),
        announce=told.append,
    )
    watch.take_over(failed=failed)
    while workspace.looks < refusals + 3:
        await asyncio.sleep(0)
    await watch.end()

    assert expected == told
