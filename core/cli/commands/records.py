"""``deliveries`` and ``captures``: what was recorded."""

from argparse import Namespace
from collections.abc import AsyncIterator

from core.cli.output import note, put, put_bytes, put_json, put_json_array, screen
from core.cli.session import reading
from core.cli.shapes import Shape, capture_shape, delivery_shape
from core.cli.sheet import put_capture, put_delivery
from core.cli.tables import put_captures, put_deliveries
from core.content import capture_body
from core.errors import InputError
from core.exchange.curl import capture_curl, delivery_curl
from core.exchange.har import capture_har, delivery_har
from core.exchange.raw import capture_raw, delivery_raw
from core.filters import CAPTURE_KEYS, DELIVERY_KEYS, parse
from core.logto.delivery_log import log_row, unlogged
from core.model import Delivery
from core.store.reader import Reader


async def list_deliveries(arguments: Namespace) -> int:
    """The newest deliveries that match."""
    wanted = parse(arguments.filter or "", DELIVERY_KEYS)
    async with reading(arguments) as reader:
        rows = await reader.delivery_rows(await reader.delivery_seqs(wanted, limit=arguments.limit))
        if arguments.json:
            await put_json_array(_deliveries(reader, [row.id for row in rows]))
        elif rows:
            put_deliveries(rows)
        else:
            _say_empty("delivery", "deliveries", arguments.filter)
    return 0


async def list_captures(arguments: Namespace) -> int:
    """The newest captures that match."""
    wanted = parse(arguments.filter or "", CAPTURE_KEYS)
    async with reading(arguments) as reader:
        rows = await reader.capture_rows(await reader.capture_seqs(wanted, limit=arguments.limit))
        if arguments.json:
            await put_json_array(_captures(reader, [row.id for row in rows]))
        elif rows:
            put_captures(rows)
        else:
            _say_empty("capture", "captures", arguments.filter)
    return 0


async def show_delivery(arguments: Namespace) -> int:
    """One delivery, in the form asked for."""
    async with reading(arguments) as reader:
        delivery = await reader.delivery(arguments.id)
    match arguments.form:
        case "raw":
            put_bytes(delivery_raw(delivery))
        case "curl":
            put(delivery_curl(delivery))
        case "har":
            put_json(delivery_har(delivery))
        case "logto":
            return put_logged(delivery)
        case _ if arguments.json:
            put_json(delivery_shape(delivery))
        case _:
            put_delivery(screen(), delivery)
    return 0


def put_logged(delivery: Delivery) -> int:
    """The row of Logto's delivery log; where it has none, why."""
    row = log_row(delivery)
    if row is None:
        raise InputError(unlogged(delivery))
    put_json(row)
    return 0


async def show_capture(arguments: Namespace) -> int:
    """One capture, in the form asked for."""
    async with reading(arguments) as reader:
        capture = await reader.capture(arguments.id)
    match arguments.form:
        case "raw":
            put_bytes(capture_raw(capture))
        case "body":
            put_bytes(capture_body(capture))
        case "curl":
            put(capture_curl(capture))
        case "har":
            put_json(capture_har(capture))
        case _ if arguments.json:
            put_json(capture_shape(capture))
        case _:
            put_capture(screen(), capture)
    return 0


async def _deliveries(reader: Reader, ids: list[str]) -> AsyncIterator[Shape]:
    for delivery_id in ids:
        yield delivery_shape(await reader.delivery(delivery_id))


async def _captures(reader: Reader, ids: list[str]) -> AsyncIterator[Shape]:
    for capture_id in ids:
        yield capture_shape(await reader.capture(capture_id))


def _say_empty(singular: str, plural: str, expression: str | None) -> None:
    note(f"No {singular} matches “{expression}”." if expression else f"There are no {plural} yet.")
