"""Hooks to and from files: what is in a file is ``core.hook_file``'s, which one is asked here."""

from pathlib import Path

from PySide6.QtWidgets import QWidget

from core.errors import InputError, MachineError
from core.hook_file import SIZE_LIMIT, Incoming, read_hooks, write_hooks
from core.logto.hook_object import left_out
from core.model import Hook
from core.own_schemes import OwnSchemes
from gui.desk import Desk
from gui.exchanges.asking import file_to_open, file_to_save, save_bytes
from gui.hooks.words import shown_name
from gui.language import mark, tr, tr_n
from gui.questions import ask

KINDS = mark("JSON (*.json);;All files (*)")


async def export_hook(desk: Desk, parent: QWidget, hook: Hook) -> None:
    """Ask whether the key goes along and where to, and save. ``MachineError`` if the file cannot be written."""
    with_key = await ask(
        parent,
        tr("Export “{name}” with its signing key?", name=shown_name(hook)),
        " ".join((tr("Whoever has the key can sign in this hook's name."), *left_out(hook))),
        {tr("Without the key"): "without", tr("With the key"): "with"},
        otherwise="",
        danger=tr("With the key"),
    )
    if not with_key:
        return
    path = await file_to_save(parent, tr("Export hook"), f"hook-{hook.id}.json", tr(KINDS))
    if path is None:
        return
    text = write_hooks([hook], logto=True, with_secrets=with_key == "with")
    await save_bytes(desk.workshop, path, f"{text}\n".encode("utf-8", "surrogatepass"))
    desk.notice(tr("“{name}” is saved to {path}.", name=shown_name(hook), path=path))


async def imported(desk: Desk, parent: QWidget) -> Incoming | None:
    """Ask for a file, of Logto's or of ours. One hook in it is given, to be looked at before it is made; several
    are made after a question, all of them sound or none.

    ``InputError`` where it holds no sound hooks, ``MachineError`` where it cannot be read.
    """
    path = await file_to_open(parent, tr("Import hooks"), tr(KINDS))
    if path is None:
        return None
    own = OwnSchemes(desk.reader.folder).schemes()
    found = read_hooks(await desk.workshop.in_thread(_bytes_of, path), own)
    if len(found) == 1:
        return found[0]
    sure = await ask(
        parent,
        tr_n("Make {n} hook of this file?", "Make {n} hooks of this file?", len(found)),
        tr("Each gets an id of its own, and the signing key of the file where it has one."),
        {tr("Import"): True},
        otherwise=False,
    )
    if sure:
        for each in found:
            await desk.engine.create_hook(each.draft, signing_key=each.signing_key)
        done = tr_n("{n} hook is imported.", "{n} hooks are imported.", len(found))
        desk.notice(" ".join((done, *(note for each in found for note in each.notes))))
    return None


def _bytes_of(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            text = file.read(SIZE_LIMIT + 1)
    except OSError as error:
        raise MachineError(
            tr("{path} could not be read: {reason}.", path=path, reason=error.strerror or error)
        ) from error
    if len(text) > SIZE_LIMIT:
        raise InputError(
            tr(
                "{file} is larger than {limit} MiB, which no export of hooks is.",
                file=path.name,
                limit=SIZE_LIMIT // 2**20,
            )
        )
    return text
