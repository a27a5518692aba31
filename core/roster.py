"""The hooks of a workspace and their keys: stored first, then known to the judge, then announced."""

import asyncio
from collections.abc import Callable, Iterable
from contextlib import AbstractAsyncContextManager, suppress
from datetime import datetime, timedelta
from typing import Any

import msgspec

from core.changes import Change, HookDeleted, HookSaved
from core.clock import Now, new_id
from core.errors import FieldError, NotFoundError, WorkspaceError
from core.hook_fields import check, grace_problem, key_problem
from core.judge import Judge
from core.model import Hook, HookDraft
from core.reception import Reception
from core.signing import find_scheme, new_secret
from core.store.ledger import Ledger
from core.store.reader import Reader


class Roster:
    """What a command does to a hook is said in ``core.commands``."""

    def __init__(
        self,
        judge: Judge,
        reception: Reception,
        ledger: Ledger,
        reader: Reader,
        *,
        announce: Callable[[Change], None],
        now: Now,
    ) -> None:
        self._judge = judge
        self._reception = reception
        self._ledger = ledger
        self._reader = reader
        self._announce = announce
        self._now = now
        self._revision = ""

    @property
    def hook_ids(self) -> frozenset[str]:
        """The hooks known to the judge."""
        return frozenset(hook.id for hook in self._judge.hooks)

    async def create(self, draft: HookDraft, *, signing_key: str = "") -> Hook:
        """Store a new hook that is sound."""
        self._check(draft, signing_key)
        return await self.take(draft, signing_key=signing_key)

    async def take(self, draft: HookDraft, *, signing_key: str = "") -> Hook:
        """As ``create``, unchecked: Logto takes any name, endpoint and headers. For the Management API."""
        hook = Hook(
            id=new_id(),
            signing_key=signing_key or await self._new_key(draft.scheme),
            created_at=self._now(),
            **_decided(draft),
        )
        await self._ledger.add_hook(hook)
        return await self._saved(hook)

    async def edit(self, hook_id: str, draft: HookDraft, *, signing_key: str = "") -> Hook:
        """Store a hook anew where it is sound, and its key where one is given."""
        before = await self._reader.hook(hook_id)
        if before.scheme == draft.scheme and not signing_key:
            self._check(draft)
            return await self.change(hook_id, draft)
        self._check(draft, signing_key or before.signing_key)
        hook = await self.change(hook_id, draft)
        if signing_key in ("", before.signing_key):
            return hook
        return await self._rekeyed(hook_id, signing_key, until=None)

    async def change(self, hook_id: str, draft: HookDraft) -> Hook:
        """As ``edit``, unchecked: Logto takes any name, endpoint and headers. For the Management API."""
        hook = msgspec.structs.replace(await self._reader.hook(hook_id), **_decided(draft))
        await self._ledger.change_hook(hook)
        return await self._saved(hook)

    async def enable(self, hook_id: str, *, enabled: bool) -> Hook:
        """Let a hook listen, or not."""
        hook = msgspec.structs.replace(await self._reader.hook(hook_id), enabled=enabled)
        await self._ledger.change_hook(hook)
        return await self._saved(hook)

    async def rotate_key(self, hook_id: str, *, grace_s: float = 0.0) -> Hook:
        """Give a hook a new key; the old one verifies on for so long."""
        if problem := grace_problem(grace_s):
            raise FieldError(problem, field="grace_s")
        hook = await self._reader.hook(hook_id)
        until = self._now() + timedelta(seconds=grace_s) if grace_s else None
        return await self._rekeyed(hook_id, await self._new_key(hook.scheme), until=until)

    async def _rekeyed(self, hook_id: str, key: str, *, until: datetime | None) -> Hook:
        """The hook with another key; the one it had verifies on until then, if at all."""
        async with self._forgetting():
            await self._ledger.change_key(hook_id, key, until=until)
        return await self._saved(await self._reader.hook(hook_id))

    async def delete(self, hook_id: str) -> None:
        """Delete a hook; its deliveries stay as they are."""
        await self._reader.hook(hook_id)
        async with self._forgetting():
            await self._ledger.delete_hook(hook_id)
        await self.read_again()
        self._announce(HookDeleted(hook_id))

    async def seek_keys(self, hooks: Iterable[Hook]) -> None:
        """Ask again for what could not be had of the keys of these hooks: the keyring may be open by now."""
        for hook in hooks:
            if hook.key_problem:
                with suppress(NotFoundError):  # deleted a moment ago
                    fresh = await self._reader.hook(hook.id)
                    self._judge.hooks = tuple(
                        fresh if each.id == hook.id else each for each in self._judge.hooks
                    )

    async def drop_previous_keys(self) -> None:
        """Keep no key longer than it verifies."""
        now = self._now()
        for hook in self._judge.hooks:
            if hook.previous_until is not None and hook.previous_until <= now:
                with suppress(WorkspaceError):  # it verifies nothing any more, stored or not
                    async with self._forgetting():
                        await self._ledger.drop_previous_key(hook)
                    await self._saved(hook)

    async def follow(self) -> bool:
        """Read hooks and keys again if any were changed, by whichever program; whether they were."""
        if await self._reader.hooks_revision() == self._revision:
            return False
        await self.read_again()
        return True

    async def read_again(self) -> None:
        """Let the judge know the hooks as they are stored, and the vault: one revision is of both."""
        revision = await self._reader.hooks_revision()
        self._judge.hooks = tuple(await self._reader.hooks())
        await self._reception.read_vault()
        # Only now: what could not be read is to be read again.
        self._revision = revision

    def _check(self, draft: HookDraft, signing_key: str = "") -> None:
        """``FieldError`` for what cannot be stored of a hook; of a key only where one is given."""
        own = self._judge.own
        check(draft, own)
        if signing_key and (problem := key_problem(signing_key, find_scheme(draft.scheme, own))):
            raise FieldError(problem, field="signing_key")

    async def _new_key(self, scheme: str) -> str:
        # Primes are looked for, which takes a tenth of a second and more: not while deliveries are timed.
        return await asyncio.to_thread(new_secret, find_scheme(scheme, self._judge.own))

    def _forgetting(self) -> AbstractAsyncContextManager[None]:
        return self._ledger.forgetting(self._reader.kept_names)

    async def _saved(self, hook: Hook) -> Hook:
        await self.read_again()
        self._announce(HookSaved(hook.id))
        return hook


def _decided(draft: HookDraft) -> dict[str, Any]:
    """What a user decides of a hook, by field; a hook is a draft too."""
    return {name: getattr(draft, name) for name in HookDraft.__struct_fields__}
