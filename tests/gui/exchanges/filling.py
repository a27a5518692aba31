"""Fills a workspace through the ledger."""

import asyncio
from pathlib import Path

import msgspec

from core.model import Outcome
from core.store.keys import SystemKeyring
from core.store.ledger import Ledger
from core.store.workspace import Workspace
from core.store.writer import Writer
from tests.gui.exchanges.facts import attempt, capture, delivery_row, moment, order

OUTCOMES = (
    (Outcome.DELIVERED, 200),
    (Outcome.DELIVERED, 204),
    (Outcome.FAILED, 500),
    (Outcome.DELIVERED, 200),
    (Outcome.FAILED, None),
    (Outcome.CANCELLED, None),
    (Outcome.FAILED, 404),
)
FIRST_PORT = 10_000


async def fill(ledger: Ledger, *, deliveries: int = 0, captures: int = 0) -> None:
    """So many deliveries and captures; the captures are the other sides of the newest deliveries."""
    for start in range(0, deliveries, 1000):
        last = min(start + 1000, deliveries)
        await asyncio.gather(*(_add_delivery(ledger, number, deliveries) for number in range(start, last)))
    for start in range(0, captures, 1000):
        last = min(start + 1000, captures)
        await asyncio.gather(*(_add_capture(ledger, number, captures) for number in range(start, last)))


async def _add_delivery(ledger: Ledger, number: int, count: int) -> None:
    outcome, status = OUTCOMES[number % len(OUTCOMES)]
    sent = order(number)
    row = delivery_row(number, moment(number, count), outcome, status)
    begun = msgspec.structs.replace(row, outcome=Outcome.PENDING, attempts=0, status=None)
    row = msgspec.structs.replace(row, seq=(await ledger.add_delivery(begun, sent, owner=None)).seq)
    done = attempt(row, sent, FIRST_PORT + (count - number) % 50_000)
    await ledger.move_delivery(row, owner=None, attempt=done)


async def _add_capture(ledger: Ledger, number: int, count: int) -> None:
    malformed = "The request line holds two spaces in a row." if number % 11 == 10 else None
    port = FIRST_PORT + (count - number) % 50_000
    await ledger.add_capture(capture(number, moment(number, count), port, malformed=malformed))


async def filled(folder: Path, *, deliveries: int = 0, captures: int = 0) -> None:
    """A workspace where ``tests.gui.stage`` looks for it, with so much in it and no engine at work."""
    workspace = Workspace(folder / "workspace")
    workspace.prepare()
    writer = await Writer.open(workspace)
    try:
        await fill(Ledger(writer, SystemKeyring()), deliveries=deliveries, captures=captures)
    finally:
        await writer.close()
