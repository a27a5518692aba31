"""Queries over a workspace, on a read-only connection of their own. Lists never touch bodies."""

import sqlite3
from array import array
from collections.abc import Awaitable, Callable, Iterable, Sequence
from contextlib import suppress
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any, Literal

import aiosqlite
import msgspec

from core.clock import from_ms, to_ms
from core.errors import MachineError, NotFoundError
from core.filters import Filter
from core.logto.log_query import LogQuery
from core.logto.stats import Stats
from core.model import Capture, CaptureRow, Delivery, DeliveryRow, Hook, KeptKey, Order
from core.reports.figures import Kind as ReportKind
from core.reports.table import Report
from core.reports.window import Window
from core.settings import Settings
from core.store.filter_sql import capture_condition, delivery_condition
from core.store.keys import Keyring, Stored, is_keyring_name, name_of, previous_name, vault_name
from core.store.log_sql import page_statement, stats_statement, total_statement
from core.store.reports import read_report
from core.store.rows import (
    CAPTURE_COLUMNS,
    DELIVERY_COLUMNS,
    read_attempt,
    read_capture,
    read_capture_row,
    read_delivery_row,
    read_hook,
    read_order,
)
from core.store.workspace import Workspace, workspace_error
from core.verdict import NamedKey

Kind = Literal["delivery", "capture"]

# The two sides of one exchange were seen by two clocks of one machine, written in two processes.
SAME_EXCHANGE = timedelta(seconds=5)
# A timeout is at most ten minutes, and a body that it does not cover may take ten more.
LONGEST_ATTEMPT = timedelta(minutes=21)
EVERYTHING = Filter()

_HOOKS = (
    "SELECT id, created_at, draft, signing_key, previous_key, previous_until"
    " FROM hooks JOIN signing_keys ON hook_id = id"
)
# Numbers read at once: the loop of a window breathes between two slices. 100,000 in one go held it for 50 ms.
SLICE = 5000


async def _nothing_waits() -> None:
    """For whom all that he was told of is in its table."""


class Reader:
    """Reads a workspace. Every method raises ``WorkspaceError`` if the file cannot be read."""

    def __init__(
        self,
        workspace: Workspace,
        connection: aiosqlite.Connection,
        keyring: Keyring,
        catch_up: Callable[[], Awaitable[None]],
    ) -> None:
        self._workspace = workspace
        self._connection = connection
        self._keyring = keyring
        self.catch_up = catch_up
        """Waits until whatever this program was told is stored can be read by any."""

    @classmethod
    async def open(
        cls,
        workspace: Workspace,
        keyring: Keyring,
        *,
        catch_up: Callable[[], Awaitable[None]] = _nothing_waits,
    ) -> "Reader":
        """Open a prepared workspace.

        Args:
            catch_up: awaited before deliveries or captures are read: of the program that writes them, so that it
                reads what it was told is stored.
        """
        try:
            connection = await aiosqlite.connect(f"{workspace.file.absolute().as_uri()}?mode=ro", uri=True)
        except sqlite3.Error as error:
            raise workspace_error(error, workspace.file) from error
        connection.row_factory = sqlite3.Row
        return cls(workspace, connection, keyring, catch_up)

    async def close(self) -> None:
        """Close the connection; an unclosed one keeps the process from ending."""
        await self._connection.close()

    @property
    def folder(self) -> Path:
        """The workspace's folder."""
        return self._workspace.folder

    # hooks

    async def hooks(self) -> list[Hook]:
        """All hooks, newest first; one whose key cannot be had says why."""
        rows = await self._rows(f"{_HOOKS} ORDER BY seq DESC")
        return [await self._hook(row) for row in rows]

    async def hook(self, hook_id: str) -> Hook:
        """One hook; if its key cannot be had it says why. ``NotFoundError`` if there is none of this id."""
        rows = await self._rows(
            f"{_HOOKS} WHERE id = ?",
            (hook_id,),
        )
        if not rows:
            raise NotFoundError(
                f"There is no hook with the id “{hook_id}”.", "List them with: hookbench hooks list"
            )
        return await self._hook(rows[0])

    async def _hook(self, row: sqlite3.Row) -> Hook:
        key = key_problem = ""
        try:
            key = await self._secret(row["signing_key"], row["id"])
        except MachineError as error:
            key_problem = str(error)
        return read_hook(row, key, await self._previous_key(row), key_problem)

    async def _previous_key(self, row: sqlite3.Row) -> str:
        """The key that still verifies; one that cannot be had verifies nothing, and is no reason to fail."""
        if row["previous_until"] is not None:
            with suppress(MachineError):
                return await self._secret(row["previous_key"], previous_name(row["id"]))
        return ""

    async def _secret(self, stored: Stored, otherwise: str) -> str:
        """A secret, in the file or by its name in the keyring. ``MachineError`` if it cannot be had."""
        if isinstance(stored, str):
            return stored
        return await self._keyring.fetch(name_of(stored, otherwise))

    async def kept_names(self) -> frozenset[str]:
        """The names under which the keyring has to keep keys for this workspace; reads the hooks' and the vault's."""
        hooks = await self._rows(
            "SELECT hook_id, signing_key, previous_key, previous_until FROM signing_keys"
        )
        names = {name_of(row["signing_key"], row["hook_id"]) for row in hooks}
        names |= {
            name_of(row["previous_key"], previous_name(row["hook_id"]))
            for row in hooks
            if row["previous_until"] is not None
        }
        vault = await self._rows("SELECT id, secret FROM vault")
        names |= {name_of(row["secret"], vault_name(row["id"])) for row in vault}
        return frozenset(names - {""})

    async def api_token(self) -> str:
        """The token of the Management API; empty where none was made yet. ``MachineError`` if it cannot be had."""
        rows = await self._rows("SELECT value FROM settings WHERE name = 'api_token'")
        kept = str(rows[0]["value"]) if rows else ""
        if not is_keyring_name(kept):
            return kept
        try:
            return await self._keyring.fetch(kept)
        except MachineError as error:
            raise MachineError(
                "The token of the Management API cannot be had from the system's keyring.",
                "Unlock the keyring and try again, or renew the token.",
            ) from error

    async def vault_keys(self) -> tuple[KeptKey, ...]:
        """What the vault holds, by name; no key is fetched for it."""
        rows = await self._rows("SELECT name, scheme, created_at FROM vault ORDER BY name")
        return tuple(
            KeptKey(name=row["name"], scheme=row["scheme"], created_at=from_ms(row["created_at"]))
            for row in rows
        )

    async def vault_id(self, name: str) -> str:
        """Under which id the vault holds the key of this name; empty if it does not."""
        rows = await self._rows("SELECT id FROM vault WHERE name = ?", (name,))
        return str(rows[0]["id"]) if rows else ""

    async def vault(self, names: Iterable[str] = ()) -> tuple[NamedKey, ...]:
        """Keys of the vault with their secrets, by name; of these names only, where any are given.

        For those who check: one that the system's keyring does not give is left out.
        """
        wanted = frozenset(names)
        rows = await self._rows("SELECT id, name, scheme, secret FROM vault ORDER BY name")
        keys: list[NamedKey] = []
        for row in rows:
            if wanted and row["name"] not in wanted:
                continue
            with suppress(MachineError):
                secret = await self._secret(row["secret"], vault_name(row["id"]))
                keys.append(NamedKey(name=row["name"], secret=secret, scheme=row["scheme"]))
        return tuple(keys)

    async def hooks_revision(self) -> str:
        """Another text whenever hooks or keys were changed, by whichever program."""
        rows = await self._rows("SELECT value FROM settings WHERE name = 'hooks_revision'")
        return str(rows[0]["value"]) if rows else ""

    async def hook_names(self) -> dict[str, str]:
        """The name of every hook by its id; no key is fetched for it."""
        rows = await self._rows("SELECT id, json_extract(draft, '$.name') AS name FROM hooks")
        return {row["id"]: str(row["name"]) for row in rows}

    async def keys_in_file(self) -> bool:
        """Whether any key lies in the workspace file for want of a keyring."""
        rows = await self._rows(
            "SELECT 1 FROM signing_keys WHERE typeof(signing_key) = 'text' OR typeof(previous_key) = 'text'"
            " UNION ALL SELECT 1 FROM vault WHERE typeof(secret) = 'text' LIMIT 1"
        )
        return bool(rows)

    # deliveries

    async def delivery_seqs(
        self, wanted: Filter = EVERYTHING, *, after: int = 0, limit: int = -1
    ) -> "array[int]":
        """Numbers of the deliveries that match, newest first; only those numbered above ``after``."""
        condition, values = delivery_condition(wanted)
        return await self._seqs("deliveries", condition, values, after, limit)

    async def delivery_rows(self, seqs: Sequence[int]) -> list[DeliveryRow]:
        """The rows of these numbers, in their order; one that is gone is left out."""
        rows = await self._by_seq(f"SELECT {DELIVERY_COLUMNS} FROM deliveries", seqs)
        return [read_delivery_row(rows[seq]) for seq in seqs if seq in rows]

    async def delivery_row(self, delivery_id: str) -> DeliveryRow:
        """One row by id. ``NotFoundError`` if there is none."""
        rows = await self._recorded(f"SELECT {DELIVERY_COLUMNS} FROM deliveries WHERE id = ?", (delivery_id,))
        if not rows:
            raise NotFoundError(
                f"There is no delivery with the id “{delivery_id}”.", "List them with: hookbench deliveries"
            )
        return read_delivery_row(rows[0])

    async def delivery(self, delivery_id: str) -> Delivery:
        """One delivery, whole. ``NotFoundError`` if there is none of this id."""
        row = await self.delivery_row(delivery_id)
        attempts = await self._recorded(
            "SELECT record, received FROM attempts WHERE delivery = ? ORDER BY number", (row.seq,)
        )
        return Delivery(
            row=row,
            order=await self.order(row.seq),
            attempts=tuple(read_attempt(attempt) for attempt in attempts),
        )

    async def order(self, seq: int) -> Order:
        """What a delivery sends."""
        rows = await self._recorded("SELECT terms, body FROM orders WHERE seq = ?", (seq,))
        if not rows:
            raise NotFoundError("This delivery was deleted.")
        return read_order(rows[0])

    async def deliveries_of(self, event_id: str) -> tuple[str, ...]:
        """The ids of the deliveries an event was fired with, replays left out. Reads the whole table."""
        rows = await self._recorded(
            "SELECT id FROM deliveries WHERE event_id = ? AND replay_of = '' ORDER BY seq", (event_id,)
        )
        return tuple(row["id"] for row in rows)

    async def pending(self, owner: str | None) -> list[DeliveryRow]:
        """The pending deliveries of an engine (``None``: of nobody), oldest first."""
        rows = await self._recorded(
            f"SELECT {DELIVERY_COLUMNS} FROM deliveries WHERE outcome = 'pending' AND owner IS ? ORDER BY seq",
            (owner,),
        )
        return [read_delivery_row(row) for row in rows]

    async def pending_owners(self) -> list[str | None]:
        """Who owns pending deliveries; ``None`` stands for nobody."""
        rows = await self._rows("SELECT DISTINCT owner FROM deliveries WHERE outcome = 'pending'")
        return [row["owner"] for row in rows]

    # the delivery log

    async def stats(self, hook_ids: Iterable[str], now: datetime) -> dict[str, Stats]:
        """How each of these hooks fared in the 24 hours before ``now``, deleted ones too. Reads no body."""
        ids = list(hook_ids)
        rows = await self._recorded(*stats_statement(ids, now))
        counted = {
            row["hook_id"]: Stats(requests=row["requests"], successes=row["successes"]) for row in rows
        }
        return {hook_id: counted.get(hook_id, Stats()) for hook_id in ids}

    async def log_page(self, query: LogQuery) -> list[DeliveryRow]:
        """The deliveries of a page of the log, newest first; none for a hook there never was."""
        return [read_delivery_row(row) for row in await self._recorded(*page_statement(query))]

    async def log_total(self, query: LogQuery) -> int:
        """How many there are on all pages; capped: at most one more than ``COUNT_CAP``."""
        rows = await self._recorded(*total_statement(query))
        return int(rows[0]["total"])

    # reports

    async def report(self, kind: ReportKind, window: Window) -> Report:
        """The figures of a report, read beside everything else; cancelling it stops the reading."""
        await self.catch_up()
        return await read_report(self._workspace, kind, window)

    # captures

    async def capture_seqs(
        self, wanted: Filter = EVERYTHING, *, after: int = 0, limit: int = -1
    ) -> "array[int]":
        """Numbers of the captures that match, newest first; only those numbered above ``after``."""
        condition, values = capture_condition(wanted)
        return await self._seqs("captures", condition, values, after, limit)

    async def capture_rows(self, seqs: Sequence[int]) -> list[CaptureRow]:
        """The rows of these numbers, in their order; one that is gone is left out."""
        rows = await self._by_seq(f"SELECT {CAPTURE_COLUMNS} FROM captures", seqs)
        return [read_capture_row(rows[seq]) for seq in seqs if seq in rows]

    async def capture_row(self, capture_id: str) -> CaptureRow:
        """One row by id. ``NotFoundError`` if there is none."""
        rows = await self._recorded(f"SELECT {CAPTURE_COLUMNS} FROM captures WHERE id = ?", (capture_id,))
        if not rows:
            raise NotFoundError(
                f"There is no capture with the id “{capture_id}”.", "List them with: hookbench captures"
            )
        return read_capture_row(rows[0])

    async def capture(self, capture_id: str) -> Capture:
        """One capture, whole. ``NotFoundError`` if there is none of this id."""
        rows = await self._recorded(
            "SELECT captures.*, record, received, answered FROM captures JOIN capture_bytes USING (seq) WHERE id = ?",
            (capture_id,),
        )
        if not rows:
            raise NotFoundError(
                f"There is no capture with the id “{capture_id}”.", "List them with: hookbench captures"
            )
        return read_capture(rows[0])

    # both sides of one exchange

    async def captures_of(self, delivery: Delivery) -> dict[int, CaptureRow]:
        """What our receiver got of a delivery: attempt number to capture.

        The two sides know one another by the connection: our port there is the remote port here.
        """
        found: dict[int, CaptureRow] = {}
        for attempt in delivery.attempts:
            if attempt.connection is None:
                continue
            ended_at = attempt.started_at + timedelta(microseconds=attempt.timeline.end / 1000)
            rows = await self._recorded(
                f"SELECT {CAPTURE_COLUMNS} FROM captures WHERE remote = ? AND exchange = ?"
                " AND received_at BETWEEN ? AND ? ORDER BY seq LIMIT 1",
                (
                    attempt.connection.local,
                    attempt.connection.exchange,
                    to_ms(attempt.started_at - SAME_EXCHANGE),
                    to_ms(ended_at + SAME_EXCHANGE),
                ),
            )
            if rows:
                found[attempt.number] = read_capture_row(rows[0])
        return found

    async def delivery_of(self, capture: CaptureRow) -> tuple[DeliveryRow, int] | None:
        """The delivery, and the number of its attempt, that our receiver got as this capture."""
        rows = await self._recorded(
            "SELECT deliveries.*, number FROM attempts JOIN deliveries ON seq = delivery"
            " WHERE started_at BETWEEN ? AND ? AND local = ? AND exchange = ? ORDER BY started_at DESC LIMIT 1",
            (
                to_ms(capture.received_at - LONGEST_ATTEMPT),
                to_ms(capture.received_at + SAME_EXCHANGE),
                capture.remote,
                capture.exchange,
            ),
        )
        if not rows:
            return None
        row = read_delivery_row(rows[0])
        delivery = await self.delivery(row.id)
        theirs = (await self.captures_of(delivery)).get(rows[0]["number"])
        return (row, rows[0]["number"]) if theirs is not None and theirs.id == capture.id else None

    # the workspace

    async def kind_of(self, some_id: str) -> Kind:
        """Whether an id is a delivery's or a capture's. ``NotFoundError`` if it is neither."""
        rows = await self._recorded(
            "SELECT 'delivery' AS kind FROM deliveries WHERE id = ?"
            " UNION ALL SELECT 'capture' FROM captures WHERE id = ?",
            (some_id, some_id),
        )
        if not rows:
            raise NotFoundError(f"There is no delivery and no capture with the id “{some_id}”.")
        return "delivery" if rows[0]["kind"] == "delivery" else "capture"

    async def settings(self) -> Settings:
        """The settings of this workspace."""
        rows = await self._rows("SELECT value FROM settings WHERE name = 'settings'")
        return msgspec.json.decode(rows[0]["value"], type=Settings) if rows else Settings()

    async def counts(self) -> dict[str, int]:
        """How many hooks, deliveries and captures there are."""
        rows = await self._recorded(
            "SELECT (SELECT count(*) FROM hooks) AS hooks, (SELECT count(*) FROM deliveries) AS deliveries,"
            " (SELECT count(*) FROM captures) AS captures"
        )
        return {name: int(rows[0][name]) for name in ("hooks", "deliveries", "captures")}

    async def data_version(self) -> int:
        """A number that changes whenever anyone writes to the workspace; of use only compared with itself.

        Cheap: reads no table.
        """
        return int((await self._rows("PRAGMA data_version"))[0][0])

    async def damage(self) -> str | None:
        """What is wrong with the file, as SQLite says it; ``None`` if it is sound. Reads the whole file."""
        rows = await self._rows("PRAGMA quick_check(1)")
        return None if rows[0][0] == "ok" else str(rows[0][0])

    # the connection

    async def _seqs(
        self,
        table: Literal["deliveries", "captures"],
        condition: str,
        values: Sequence[Any],
        after: int,
        limit: int,
    ) -> "array[int]":
        sql = f"SELECT seq FROM {table} WHERE seq > ? AND {condition} ORDER BY seq DESC LIMIT ?"
        seqs = array("q")
        await self.catch_up()
        try:
            async with self._connection.execute(sql, (after, *values, limit)) as cursor:
                while rows := await cursor.fetchmany(SLICE):
                    seqs.extend(row[0] for row in rows)
        except sqlite3.Error as error:
            raise workspace_error(error, self._workspace.file) from error
        return seqs

    async def _by_seq(self, select: str, seqs: Sequence[int]) -> dict[int, sqlite3.Row]:
        wanted = ",".join(str(int(seq)) for seq in seqs)
        rows = await self._recorded(f"{select} WHERE seq IN ({wanted})")
        return {row["seq"]: row for row in rows}

    async def _recorded(self, sql: str, values: Iterable[Any] = ()) -> list[sqlite3.Row]:
        """Of deliveries and captures, which under load come into their tables after they were acknowledged."""
        await self.catch_up()
        return await self._rows(sql, values)

    async def _rows(self, sql: str, values: Iterable[Any] = ()) -> list[sqlite3.Row]:
        try:
            return list(await self._connection.execute_fetchall(sql, values))
        except sqlite3.Error as error:
            raise workspace_error(error, self._workspace.file) from error
