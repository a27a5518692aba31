from pathlib import Path

import pytest

from core.errors import MachineError
from gui.exchanges.asking import save_bytes
from gui.work import Workshop
from tests.gui.stage import play


@pytest.mark.usefixtures("qapp")
def test_what_is_saved_is_written_or_said_not_to_be(workshop: Workshop, tmp_path: Path) -> None:
    """A file that cannot be written is told of by its path and the system's reason, with what to try."""

    async def scenario() -> None:
        await save_bytes(workshop, tmp_path / "a", b"\x00\xff")
        assert (tmp_path / "a").read_bytes() == b"\x00\xff"

        with pytest.raises(MachineError, match="could not be written: ") as raised:
            await save_bytes(workshop, tmp_path / "nowhere" / "a", b"")
        assert str(tmp_path / "nowhere" / "a") in str(raised.value)
        assert "another folder" in raised.value.hint

    play(scenario())
