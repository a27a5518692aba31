"""Where signing keys live: the operating system's keyring where there is one, else the workspace file.

A secret that takes the place of another gets a name of its own in the keyring, and the workspace file says which
name holds. So the commit changes the key, and whoever is cut off before it still has the old one.
"""

import asyncio
import logging
from collections.abc import Callable
from pathlib import Path
from typing import Protocol

import keyring
import keyring.backends.fail
import keyring.backends.null
import keyring.errors

from core.clock import new_id
from core.errors import MachineError

log = logging.getLogger(__name__)

SERVICE = "hookbench"
# A keyring that waits for a person to unlock it must not stop the program for good.
PATIENCE_S = 10.0


Stored = str | bytes | None
"""What a workspace file holds of a secret: the secret; the name under which the keyring has it, as bytes; ``None``
where it has it under the name that goes without saying."""


def fresh_name(name: str) -> str:
    """A name that no keyring has yet, for what takes the place of what is kept under this one."""
    return f"{name}.{new_id()}"


def name_of(stored: Stored, otherwise: str) -> str:
    """The name under which the keyring has a secret; empty where the file holds it."""
    if isinstance(stored, str):
        return ""
    return otherwise if stored is None else stored.decode()


def previous_name(hook_id: str) -> str:
    """The name of the key before the last rotation where the file tells none: an older Hookbench kept it there."""
    return f"{hook_id}.previous"


def token_name(workspace_file: Path) -> str:
    """The name under which a keyring keeps a workspace's Management API token. No token looks like it."""
    return f"api:{workspace_file.absolute()}"


def vault_name(key_id: str) -> str:
    """The name under which a keyring keeps a key of the vault."""
    return f"vault:{key_id}"


def is_keyring_name(kept: str) -> bool:
    """Whether a workspace file holds this name in the place of a token."""
    return kept.startswith("api:")


KEY_IS_LOCKED = (
    "The signing key of a hook is in the system's keyring, which cannot be opened.",
    "Unlock the keyring and try again.",
)
KEY_IS_GONE = (
    "The signing key of a hook is no longer in the system's keyring.",
    "Regenerate the key of this hook.",
)
"""Why a key cannot be had: what happened, and what to do."""


class Keyring(Protocol):
    """A place for signing keys outside the workspace file."""

    async def keep(self, hook_id: str, signing_key: str) -> bool:
        """Keep the key; ``False`` if this place cannot, and the workspace file has to."""
        ...

    async def fetch(self, hook_id: str) -> str:
        """The key kept for this hook. Raises ``MachineError`` if it cannot be had."""
        ...

    async def forget(self, hook_id: str) -> None:
        """Keep it no longer; no error if there is none."""
        ...


class SystemKeyring:
    """The operating system's keyring (Keychain, Secret Service, Credential Manager)."""

    def __init__(self) -> None:
        # What it has not answered yet: whoever asks meanwhile need not run out of patience too.
        self._unanswered: asyncio.Future[str | None] | None = None

    async def keep(self, hook_id: str, signing_key: str) -> bool:
        """Keep the key; ``False`` where there is no keyring, or it refuses."""
        if not self.available:
            return False
        try:
            await self._ask(keyring.set_password, SERVICE, hook_id, signing_key)
        except (keyring.errors.KeyringError, TimeoutError):
            return False
        return True

    async def fetch(self, hook_id: str) -> str:
        """The key kept for this hook."""
        try:
            found = await self._ask(keyring.get_password, SERVICE, hook_id)
        except (keyring.errors.KeyringError, TimeoutError) as error:
            raise MachineError(*KEY_IS_LOCKED) from error
        if found is None:
            raise MachineError(*KEY_IS_GONE)
        return str(found)

    async def forget(self, hook_id: str) -> None:
        """Delete the key."""
        if not self.available:
            return
        try:
            await self._ask(keyring.delete_password, SERVICE, hook_id)
        except (keyring.errors.KeyringError, TimeoutError):
            log.info("a signing key could not be deleted from the keyring")

    @property
    def available(self) -> bool:
        """Whether this machine has a keyring that keeps what it is given."""
        backend = keyring.get_keyring()
        return not isinstance(backend, keyring.backends.fail.Keyring | keyring.backends.null.Keyring)

    async def _ask(self, call: Callable[..., str | None], *arguments: str) -> str | None:
        """Its answer; ``TimeoutError`` where it gives none, at once while it owes another one."""
        if self._unanswered is not None and not self._unanswered.done():
            raise TimeoutError
        asked = asyncio.get_running_loop().run_in_executor(None, call, *arguments)
        asked.add_done_callback(_heard)
        self._unanswered = None
        if not (await asyncio.wait((asked,), timeout=PATIENCE_S))[0]:
            self._unanswered = asked
            raise TimeoutError
        return asked.result()


def _heard(answer: "asyncio.Future[str | None]") -> None:
    """An error that comes when nobody waits for it any more is none."""
    if not answer.cancelled():
        answer.exception()
