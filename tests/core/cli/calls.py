"""Calls of the command line within the test's own process."""

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from core.cli import main


@dataclass(frozen=True)
class Said:
    """What a call came to."""

    status: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        return json.loads(self.out)


class Terminal:
    """Types calls, all in one workspace."""

    def __init__(self, capsys: pytest.CaptureFixture[str], workspace: Path) -> None:
        self.workspace = workspace
        self._capsys = capsys

    def __call__(self, *arguments: str) -> Said:
        status = main(["--workspace", str(self.workspace), *arguments])
        out, err = self._capsys.readouterr()
        return Said(status, out, err)
