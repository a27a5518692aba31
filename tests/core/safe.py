"""A keyring in memory, which can be locked."""

from core.errors import MachineError


class Safe:
    """A ``core.store.keys.Keyring``."""

    def __init__(self) -> None:
        self.kept: dict[str, str] = {}
        self.locked = False

    async def keep(self, hook_id: str, signing_key: str) -> bool:
        self.kept[hook_id] = signing_key
        return True

    async def fetch(self, hook_id: str) -> str:
        if self.locked or hook_id not in self.kept:
            raise MachineError("The keyring cannot be opened.")
        return self.kept[hook_id]

    async def forget(self, hook_id: str) -> None:
        self.kept.pop(hook_id, None)
