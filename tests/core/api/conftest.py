from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.core.api.bench import Bench, a_bench


@pytest.fixture
async def bench(tmp_path: Path) -> AsyncIterator[Bench]:
    async with a_bench(tmp_path / "workspace") as bench:
        yield bench
