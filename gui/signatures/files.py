"""Files the bench reads and writes: asked for without a stop of the loop, read no further than makes sense."""

from pathlib import Path

from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from core.errors import InputError
from core.exchange.paste import SIZE_LIMIT
from gui.language import tr
from gui.questions import opened
from gui.work import Workshop


async def file_to_open(parent: QWidget, title: str, kinds: str) -> Path | None:
    """Which file to read; ``kinds`` as Qt writes them. ``None``: none."""
    dialog = QFileDialog(parent, title, "", kinds)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    if await opened(dialog) != QDialog.DialogCode.Accepted or not dialog.selectedFiles():
        return None
    return Path(dialog.selectedFiles()[0])


async def bytes_of(workshop: Workshop, path: Path) -> bytes:
    """A file's bytes. ``InputError`` where it cannot be read, or holds more than is read."""
    try:
        data = await workshop.in_thread(_start_of, path)
    except OSError as error:
        raise InputError(
            tr("“{file}” cannot be read: {reason}.", file=path.name, reason=error.strerror or error)
        ) from error
    if len(data) > SIZE_LIMIT:
        raise InputError(tr("“{file}” has more than {limit} MiB.", file=path.name, limit=SIZE_LIMIT // 2**20))
    return data


async def save_text(workshop: Workshop, path: Path, text: str) -> None:
    """Write a text. ``InputError`` where that cannot be."""
    try:
        await workshop.in_thread(path.write_bytes, text.encode("utf-8", "replace"))
    except OSError as error:
        raise InputError(
            tr("“{file}” cannot be written: {reason}.", file=path.name, reason=error.strerror or error)
        ) from error


def _start_of(path: Path) -> bytes:
    with path.open("rb") as file:
        return file.read(SIZE_LIMIT + 1)
