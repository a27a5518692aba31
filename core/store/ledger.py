"""What the engine writes down: hooks, deliveries and their attempts, captures, settings.

Each method returns when its rows are on disk.
"""

from collections.abc import AsyncIterator, Awaitable, Callable, Iterable, Sequence
from contextlib import asynccontextmanager
from datetime import datetime

import msgspec

from core.clock import to_ms
from core.errors import WorkspaceError
from core.line import Acknowledgment
from core.model import Attempt, Capture, DeliveryRow, Hook, Order
from core.settings import Settings
from core.store.commit import Into, Statement
from core.store.keys import Keyring, Stored, fresh_name, token_name, vault_name
from core.store.rows import (
    DELIVERY_COLUMNS,
    PUT_SETTING,
    attempt_values,
    delivery_values,
    draft_text,
    optional_ms,
    order_values,
)
from core.store.writer import Then, Writer
from core.verdict import NamedKey

_DELIVERY = Into("deliveries", f"{DELIVERY_COLUMNS}, owner".removeprefix("seq, "))
# A move writes the whole row again: unlike an UPDATE, many of them are one statement.
_MOVE = Into(
    "deliveries",
    f"{DELIVERY_COLUMNS}, owner",
    "(seq) DO UPDATE SET outcome = excluded.outcome, attempts = excluded.attempts,"
    " attempting = excluded.attempting, status = excluded.status, failure = excluded.failure,"
    " duration_ms = excluded.duration_ms, next_attempt_at = excluded.next_attempt_at,"
    " ended_at = excluded.ended_at, reason = excluded.reason, owner = excluded.owner",
)
_ORDER = Into("orders", "seq, terms, body")
_ATTEMPT = Into("attempts", "delivery, number, started_at, local, exchange, record, received")
# The key that was moves where it is kept: no keyring is asked for it.
_CHANGE_KEY = (
    "UPDATE signing_keys SET signing_key = ?, previous_until = ?,"
    " previous_key = iif(? IS NULL, NULL, coalesce(signing_key, CAST(hook_id AS BLOB))) WHERE hook_id = ?"
)
# Only the one that is over: another may have taken its place meanwhile.
_DROP_PREVIOUS = (
    "UPDATE signing_keys SET previous_key = NULL, previous_until = NULL"
    " WHERE hook_id = ? AND previous_until = ?"
)

_KEEP_KEY = (
    "INSERT INTO vault (id, name, scheme, secret, created_at) VALUES (?, ?, ?, ?, ?)"
    " ON CONFLICT (id) DO UPDATE SET scheme = excluded.scheme, secret = excluded.secret,"
    " created_at = excluded.created_at"
)

# The settings that other programs at work in the workspace follow.
_FOLLOWED = frozenset(("response_limit_bytes", "capture_limit_bytes"))
# Tells those programs that hooks, keys, the token or such a setting have changed, wherever keys are kept.
_HOOKS_CHANGED: Statement = (
    (
        "INSERT INTO settings (name, value) VALUES ('hooks_revision', '1')"
        " ON CONFLICT (name) DO UPDATE SET value = value + 1"
    ),
    (),
)

KeptNames = Callable[[], Awaitable[frozenset[str]]]
"""The names under which the keyring keeps what the workspace file names: ``Reader.kept_names``."""


class Ledger:
    """The engine's pen."""

    def __init__(self, writer: Writer, keyring: Keyring) -> None:
        self._writer = writer
        self._keyring = keyring
        self.submit_capture: Callable[[Capture, Then, Acknowledgment | None], None] = writer.submit
        """Store a capture; ``then`` gets its number, or why it was not stored. See ``Writer.submit``."""

    # hooks

    async def add_hook(self, hook: Hook) -> None:
        """Store a new hook and its key."""
        in_file = await self._kept(hook.id, hook.signing_key)
        await self._writer.write(
            (
                "INSERT INTO hooks (id, created_at, draft) VALUES (?, ?, ?)",
                (hook.id, to_ms(hook.created_at), draft_text(hook)),
            ),
            ("INSERT INTO signing_keys (hook_id, signing_key) VALUES (?, ?)", (hook.id, in_file)),
            _HOOKS_CHANGED,
        )

    async def change_hook(self, hook: Hook) -> None:
        """Store what the user decided anew."""
        await self._writer.write(
            ("UPDATE hooks SET draft = ? WHERE id = ?", (draft_text(hook), hook.id)), _HOOKS_CHANGED
        )

    async def change_key(self, hook_id: str, key: str, *, until: datetime | None) -> None:
        """Store a hook's new key in the place of the old one, which stays where it verifies until then."""
        async with self._kept_anew(hook_id, key) as stored:
            ends = optional_ms(until)
            await self._writer.write((_CHANGE_KEY, (stored, ends, ends, hook_id)), _HOOKS_CHANGED)

    async def drop_previous_key(self, hook: Hook) -> None:
        """Keep no longer the key whose time is over; another one that took its place meanwhile stays."""
        await self._writer.write(
            (_DROP_PREVIOUS, (hook.id, optional_ms(hook.previous_until))), _HOOKS_CHANGED
        )

    async def _kept(self, name: str, secret: str) -> str | None:
        """What the workspace file has to hold of a secret: nothing where the keyring took it."""
        return None if await self._keyring.keep(name, secret) else secret

    @asynccontextmanager
    async def _kept_anew(self, name: str, secret: str) -> AsyncIterator[Stored]:
        """What the file has to hold of a secret that takes the place of another, which is there until it does."""
        fresh = fresh_name(name)
        in_keyring = await self._keyring.keep(fresh, secret)
        try:
            yield fresh.encode() if in_keyring else secret
        except WorkspaceError:
            if in_keyring:
                await self._keyring.forget(fresh)
            raise

    @asynccontextmanager
    async def forgetting(self, kept_names: KeptNames) -> AsyncIterator[None]:
        """After a change within, the keyring forgets what the workspace file no longer names; if it fails, nothing."""
        before = await kept_names()
        yield
        for name in before - await kept_names():
            await self._keyring.forget(name)

    async def delete_hook(self, hook_id: str) -> None:
        """Delete a hook and its key; its deliveries remain."""
        await self._writer.write(("DELETE FROM hooks WHERE id = ?", (hook_id,)), _HOOKS_CHANGED)

    # the vault

    async def keep_key(self, key_id: str, key: NamedKey, *, created_at: datetime) -> None:
        """Store a named key, in the place of the one of this id."""
        async with self._kept_anew(vault_name(key_id), key.secret) as stored:
            await self._writer.write(
                (_KEEP_KEY, (key_id, key.name, key.scheme, stored, to_ms(created_at))), _HOOKS_CHANGED
            )

    async def forget_key(self, key_id: str) -> None:
        """Delete a named key."""
        await self._writer.write(("DELETE FROM vault WHERE id = ?", (key_id,)), _HOOKS_CHANGED)

    # deliveries

    async def add_delivery(self, row: DeliveryRow, order: Order, *, owner: str | None) -> DeliveryRow:
        """Store a new delivery; gives its row with its number."""
        seq = await self._writer.write(
            (_DELIVERY, (*delivery_values(row), owner)), (_ORDER, order_values(order)), numbered=True
        )
        return msgspec.structs.replace(row, seq=seq)

    async def add_deliveries(
        self, new: Sequence[tuple[DeliveryRow, Order]], *, owner: str | None
    ) -> list[DeliveryRow]:
        """Store new deliveries in one commit; gives their rows with their numbers."""
        return _numbered(new, await self._writer.write_together(_units(new, owner)))

    def submit_deliveries(
        self,
        new: Sequence[tuple[DeliveryRow, Order]],
        *,
        owner: str | None,
        then: Callable[[list[DeliveryRow] | Exception], None],
    ) -> None:
        """The same, told to ``then``, whoever still waits for it."""

        def tell(numbers: list[int] | Exception) -> None:
            then(numbers if isinstance(numbers, Exception) else _numbered(new, numbers))

        self._writer.submit_together(_units(new, owner), tell)

    async def move_delivery(
        self, row: DeliveryRow, *, owner: str | None, attempt: Attempt | None = None
    ) -> None:
        """Store where a delivery stands, together with the attempt that brought it there."""
        moved: Statement = (_MOVE, (row.seq, *delivery_values(row), owner))
        if attempt is None:
            await self._writer.write(moved)
        else:
            await self._writer.write((_ATTEMPT, attempt_values(row.seq, attempt)), moved)

    async def take_over(self, owner: str, seqs: Iterable[int], *, former: str | None) -> None:
        """Make the pending deliveries of these numbers this engine's, as far as they are a former owner's still.

        Args:
            former: ``None`` for those of nobody.
        """
        await self._writer.write(
            (
                (
                    "UPDATE deliveries SET owner = ? WHERE outcome = 'pending' AND owner IS ?"
                    " AND seq IN (SELECT value FROM json_each(?))"
                ),
                (owner, former, msgspec.json.encode(list(seqs)).decode()),
            )
        )

    async def let_go(self, owner: str) -> None:
        """Leave this engine's pending deliveries to the next one."""
        await self._writer.write(
            ("UPDATE deliveries SET owner = NULL WHERE outcome = 'pending' AND owner = ?", (owner,))
        )

    async def clear_deliveries(self) -> None:
        """Delete every delivery that is not pending, with its attempts."""
        await self._writer.write(("DELETE FROM deliveries WHERE outcome <> 'pending'", ()))

    # captures

    async def add_capture(self, capture: Capture) -> int:
        """Store a capture; gives its number."""
        return await self._writer.put(capture)

    async def clear_captures(self) -> None:
        """Delete every capture."""
        await self._writer.write(("DELETE FROM captures", ()))

    # settings

    async def change_settings(self, settings: Settings, *fields: str) -> None:
        """Store these fields of the settings, or all; others stay as another program may have set them."""
        named = fields or Settings.__struct_fields__
        told = (_HOOKS_CHANGED,) if _FOLLOWED.intersection(named) else ()
        places = ", ".join(f"'$.{field}', json(?)" for field in named)
        values = (msgspec.json.encode(getattr(settings, field)).decode() for field in named)
        await self._writer.write(
            (
                (
                    "INSERT INTO settings (name, value) VALUES ('settings', ?)"
                    f" ON CONFLICT (name) DO UPDATE SET value = json_set(value, {places})"
                ),
                (msgspec.json.encode(settings).decode(), *values),
            ),
            *told,
        )

    async def change_api_token(self, token: str) -> None:
        """Store the Management API's token in the place of the one before it."""
        name = token_name(self._writer.workspace.file)
        in_file = await self._kept(name, token)
        await self._writer.write(
            (PUT_SETTING, ("api_token", name if in_file is None else in_file)), _HOOKS_CHANGED
        )


def _units(new: Sequence[tuple[DeliveryRow, Order]], owner: str | None) -> list[tuple[Statement, Statement]]:
    return [
        ((_DELIVERY, (*delivery_values(row), owner)), (_ORDER, order_values(order))) for row, order in new
    ]


def _numbered(new: Sequence[tuple[DeliveryRow, Order]], numbers: Sequence[int]) -> list[DeliveryRow]:
    return [msgspec.structs.replace(row, seq=seq) for (row, _), seq in zip(new, numbers, strict=True)]
