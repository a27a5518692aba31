"""Hooks in Logto's own JSON, to and from files."""

import json
from pathlib import Path

import msgspec
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from core.catalogue.js_json import Json
from core.catalogue.json_text import parse_json
from core.errors import InputError, MachineError
from core.logto.hook_object import HookRead, from_logto, left_out, to_logto
from core.logto.problem import Problem
from core.model import Hook
from gui.desk import Desk
from gui.exchanges.asking import file_to_save
from gui.hooks.words import shown_name
from gui.language import mark, tr, tr_n
from gui.questions import ask, opened

# A hook with every field full is 600 kB; a file of a hundred ordinary ones is 60.
FILE_LIMIT = 4 * 1024 * 1024
HOOKS_LIMIT = 500
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
    value = to_logto(hook, with_key=with_key == "with")
    text = json.dumps(value, indent=2, ensure_ascii=False).encode("utf-8", "surrogatepass")
    try:
        await desk.workshop.in_thread(path.write_bytes, text + b"\n")
    except OSError as error:
        raise MachineError(
            tr("{path} could not be written: {reason}.", path=path, reason=error.strerror or error),
            tr("Choose another folder, or make room there."),
        ) from error
    desk.notice(tr("“{name}” is saved to {path}.", name=shown_name(hook), path=path))


async def imported(desk: Desk, parent: QWidget) -> HookRead | None:
    """Ask for a file. One hook in it is given, to be looked at before it is made; several are made after a question.

    ``InputError`` where it holds no sound hooks, ``MachineError`` where it cannot be read.
    """
    path = await _file_to_open(parent)
    if path is None:
        return None
    found = read_hooks(await desk.workshop.in_thread(_bytes_of, path))
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
        desk.notice(tr_n("{n} hook is imported.", "{n} hooks are imported.", len(found)))
    return None


def read_hooks(text: bytes) -> list[HookRead]:
    """One hook object, or a list of them. ``InputError`` with the place of the first that is not sound."""
    value = parse_json(text.decode("utf-8-sig", "replace"))
    objects: list[Json] = list(value) if isinstance(value, list) else [value]
    if not objects:
        raise InputError(tr("There is no hook in this file."), tr("It holds an empty list."))
    if len(objects) > HOOKS_LIMIT:
        raise InputError(
            tr(
                "There are {count} hooks in this file; at most {limit} are read at once.",
                count=f"{len(objects):,}",
                limit=HOOKS_LIMIT,
            )
        )
    read = [from_logto(each, stored=True) for each in objects]
    for number, found in enumerate(read, 1):
        if found.problems:
            raise InputError(_no_hook(found.problems[0], number if len(read) > 1 else None))
    return [_named(found) for found in read]


def _no_hook(problem: Problem, number: int | None) -> str:
    """``number``: which of the file's hooks it is; ``None`` where there is but one."""
    place, reason = problem.place[:80], problem.message
    if number is None and not place:
        return tr("This file is no hook of Logto's: {reason}", reason=reason)
    if number is None:
        return tr("This file is no hook of Logto's at “{place}”: {reason}", place=place, reason=reason)
    if not place:
        return tr("Hook {number} of the file is no hook of Logto's: {reason}", number=number, reason=reason)
    return tr(
        "Hook {number} of the file is no hook of Logto's at “{place}”: {reason}",
        number=number,
        place=place,
        reason=reason,
    )


def _named(found: HookRead) -> HookRead:
    """Logto's name may be empty; ours says what it is at least."""
    if found.draft.name.strip():
        return found
    named = msgspec.structs.replace(found.draft, name=tr("Imported hook"))
    return msgspec.structs.replace(found, draft=named)


def _bytes_of(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            text = file.read(FILE_LIMIT + 1)
    except OSError as error:
        raise MachineError(
            tr("{path} could not be read: {reason}.", path=path, reason=error.strerror or error)
        ) from error
    if len(text) > FILE_LIMIT:
        raise InputError(
            tr(
                "{file} is larger than {limit} MiB, which no export of hooks is.",
                file=path.name,
                limit=FILE_LIMIT // 2**20,
            )
        )
    return text


async def _file_to_open(parent: QWidget) -> Path | None:
    dialog = QFileDialog(parent, tr("Import from Logto JSON"), "", tr(KINDS))
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    if await opened(dialog) != QDialog.DialogCode.Accepted or not dialog.selectedFiles():
        return None
    return Path(dialog.selectedFiles()[0])
