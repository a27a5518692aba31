"""What the engine writes down: hooks, deliveries and their attempts, captures, settings.

Each method returns when its rows are on disk.
"""

import msgspec

from core.clock import to_ms
from core.model import Attempt, Capture, DeliveryRow, Hook, Order
from core.settings import Settings
from core.store.keys import Keyring
from core.store.rows import (
    CAPTURE_COLUMNS,
    DELIVERY_COLUMNS,
    attempt_values,
    capture_bytes_values,
    capture_values,
    delivery_values,
    draft_text,
    optional_ms,
    order_values,
)
from core.store.writer import SEQ, Statement, Writer


def _places(columns: str) -> str:
    return ", ".join("?" for _ in columns.split(","))


_INSERT_DELIVERY = f"INSERT INTO deliveries ({DELIVERY_COLUMNS}, owner) VALUES ({_places(DELIVERY_COLUMNS)}, ?)"
_INSERT_ORDER = "INSERT INTO orders (seq, terms, body) VALUES (?, ?, ?)"
_INSERT_ATTEMPT = (
    "INSERT INTO attempts (delivery, number, started_at, local, exchange, record, received)"
    " VALUES (?, ?, ?, ?, ?, ?, ?)"
)
_UPDATE_DELIVERY = (
    "UPDATE deliveries SET outcome = ?, attempts = ?, attempting = ?, status = ?, failure = ?,"
    " duration_ms = ?, next_attempt_at = ?, owner = ? WHERE seq = ?"
)
_INSERT_CAPTURE = f"INSERT INTO captures ({CAPTURE_COLUMNS}) VALUES ({_places(CAPTURE_COLUMNS)})"
_INSERT_CAPTURE_BYTES = "INSERT INTO capture_bytes (seq, record, received, answered) VALUES (?, ?, ?, ?)"


class Ledger:
    """The engine's pen."""

    def __init__(self, writer: Writer, keyring: Keyring) -> None:
        self._writer = writer
        self._keyring = keyring

    # hooks

    async def add_hook(self, hook: Hook) -> None:
        """Store a new hook and its key."""
        in_file = None if await self._keyring.keep(hook.id, hook.signing_key) else hook.signing_key
        await self._writer.write(
            (
                "INSERT INTO hooks (id, created_at, draft) VALUES (?, ?, ?)",
                (hook.id, to_ms(hook.created_at), draft_text(hook)),
            ),
            ("INSERT INTO signing_keys (hook_id, signing_key) VALUES (?, ?)", (hook.id, in_file)),
        )

    async def change_hook(self, hook: Hook) -> None:
        """Store what the user decided anew."""
        await self._writer.write(("UPDATE hooks SET draft = ? WHERE id = ?", (draft_text(hook), hook.id)))

    async def change_key(self, hook: Hook) -> None:
        """Store the hook's new key in the place of the old one."""
        in_file = None if await self._keyring.keep(hook.id, hook.signing_key) else hook.signing_key
        await self._writer.write(
            ("UPDATE signing_keys SET signing_key = ? WHERE hook_id = ?", (in_file, hook.id))
        )

    async def delete_hook(self, hook_id: str) -> None:
        """Delete a hook and its key; its deliveries remain."""
        await self._writer.write(("DELETE FROM hooks WHERE id = ?", (hook_id,)))
        await self._keyring.forget(hook_id)

    # deliveries

    async def add_delivery(self, row: DeliveryRow, order: Order, *, owner: str | None) -> DeliveryRow:
        """Store a new delivery; gives its row with its number."""
        statements: tuple[Statement, ...] = (
            (_INSERT_DELIVERY, (*delivery_values(row, SEQ), owner)),
            (_INSERT_ORDER, order_values(order, SEQ)),
        )
        seq = await self._writer.write(*statements, numbered="deliveries")
        return msgspec.structs.replace(row, seq=seq)

    async def move_delivery(self, row: DeliveryRow, *, owner: str | None, attempt: Attempt | None = None) -> None:
        """Store where a delivery stands, together with the attempt that brought it there."""
        moved: Statement = (
            _UPDATE_DELIVERY,
            (
                row.outcome.value,
                row.attempts,
                row.attempting,
                row.status,
                None if row.failure is None else row.failure.value,
                row.duration_ms,
                optional_ms(row.next_attempt_at),
                owner,
                row.seq,
            ),
        )
        if attempt is None:
            await self._writer.write(moved)
        else:
            await self._writer.write((_INSERT_ATTEMPT, attempt_values(row.seq, attempt)), moved)

    async def take_over(self, owner: str, *, former: str | None) -> None:
        """Make every pending delivery of a former owner (``None``: of nobody) this engine's."""
        await self._writer.write(
            ("UPDATE deliveries SET owner = ? WHERE outcome = 'pending' AND owner IS ?", (owner, former))
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
        return await self._writer.write(
            (_INSERT_CAPTURE, capture_values(capture.row, SEQ)),
            (_INSERT_CAPTURE_BYTES, capture_bytes_values(capture, SEQ)),
            numbered="captures",
        )

    async def clear_captures(self) -> None:
        """Delete every capture."""
        await self._writer.write(("DELETE FROM captures", ()))

    # settings

    async def change_settings(self, settings: Settings) -> None:
        """Store the settings."""
        await self._writer.write(
            (
                "INSERT INTO settings (name, value) VALUES ('settings', ?)"
                " ON CONFLICT (name) DO UPDATE SET value = excluded.value",
                (msgspec.json.encode(settings).decode(),),
            )
        )
