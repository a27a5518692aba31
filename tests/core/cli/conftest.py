from pathlib import Path

import pytest

from tests.core.cli.calls import Terminal


@pytest.fixture
def hookbench(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> Terminal:
    return Terminal(capsys, tmp_path / "workspace")
