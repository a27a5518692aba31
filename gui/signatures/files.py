"""Files the bench reads, no further than makes sense, and writes."""

from pathlib import Path

from core.errors import InputError
from core.exchange.paste import SIZE_LIMIT
from gui.language import tr
from gui.work import Workshop


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
