"""The system's keyring, which may wait for a person."""

import asyncio
import threading
from collections.abc import Iterator

import keyring
import keyring.backend
import keyring.errors
import pytest

from core.errors import MachineError
from core.store import keys
from core.store.keys import SystemKeyring


class Prompt(keyring.backend.KeyringBackend):
    """A keyring whose question to its user stays open."""

    priority = 1

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]  # keyring's
        self.asked = 0
        self.closed = threading.Event()

    def get_password(self, service: str, username: str) -> str | None:
        self.asked += 1
        self.closed.wait()
        raise keyring.errors.KeyringLocked

    def set_password(self, service: str, username: str, password: str) -> None:
        raise keyring.errors.KeyringLocked


@pytest.fixture
def prompt(monkeypatch: pytest.MonkeyPatch) -> Iterator[Prompt]:
    before, prompt = keyring.get_keyring(), Prompt()
    monkeypatch.setattr(keys, "PATIENCE_S", 0.01)
    keyring.set_keyring(prompt)
    yield prompt
    keyring.set_keyring(before)
    prompt.closed.set()


async def test_a_keyring_that_does_not_answer_is_asked_one_thing_at_a_time(prompt: Prompt) -> None:
    """A hundred hooks wait for one prompt, not for a hundred; once that is closed it is asked again."""
    system = SystemKeyring()
    for name in ("a", "b", "c"):
        with pytest.raises(MachineError, match="cannot be opened"):
            await system.fetch(name)
    asked = prompt.asked
    prompt.closed.set()
    async with asyncio.timeout(10):
        while prompt.asked == asked:
            with pytest.raises(MachineError, match="cannot be opened"):
                await system.fetch("d")
            await asyncio.sleep(0)

    assert asked == 1
