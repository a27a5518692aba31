"""Saving an exchange to a file: as an HTTP Archive, or the bytes as they crossed the socket."""

from pathlib import Path

import msgspec
from PySide6.QtWidgets import QWidget

from core.exchange.har import capture_har, delivery_har
from core.exchange.raw import capture_raw, delivery_raw
from core.model import Capture, Delivery
from gui.desk import Desk
from gui.exchanges.asking import file_to_save, save_bytes
from gui.language import mark, tr

ARCHIVE, BYTES = mark("HTTP Archive"), mark("Bytes as they crossed the socket")


async def save_exchange(desk: Desk, parent: QWidget, exchange: Delivery | Capture) -> None:
    """Ask where to, and save. ``MachineError`` if the file cannot be written."""
    kind = "delivery" if isinstance(exchange, Delivery) else "capture"
    title = tr("Save delivery") if isinstance(exchange, Delivery) else tr("Save capture")
    kinds = f"{tr(ARCHIVE)} (*.har);;{tr(BYTES)} (*.txt)"
    path = await file_to_save(parent, title, f"{kind}-{exchange.row.id}.har", kinds)
    if path is None:
        return
    data = await desk.workshop.in_thread(exchange_bytes, exchange, path)
    await save_bytes(desk.workshop, path, data)
    desk.notice(tr("Saved to {path}.", path=path))


def exchange_bytes(exchange: Delivery | Capture, path: Path) -> bytes:
    """What a file of this name holds: an archive where it ends in ``.har``, else the raw bytes."""
    if path.suffix.lower() != ".har":
        return delivery_raw(exchange) if isinstance(exchange, Delivery) else capture_raw(exchange)
    archive = delivery_har(exchange) if isinstance(exchange, Delivery) else capture_har(exchange)
    return msgspec.json.format(msgspec.json.encode(archive), indent=2)
