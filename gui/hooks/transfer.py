"""Hooks in Logto's own JSON, to and from files."""

import json
from pathlib import Path

import msgspec
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from core.catalogue.js_json import Json
from core.catalogue.json_text import parse_json
from core.errors import InputError, MachineError
from core.logto.hook_object import HookRead, from_logto, left_out, to_logto
from core.model import Hook
from gui.desk import Desk
from gui.exchanges.asking import file_to_save
from gui.hooks.words import shown_name
from gui.questions import ask, opened

# A hook with every field full is 600 kB; a file of a hundred ordinary ones is 60.
FILE_LIMIT = 4 * 1024 * 1024
HOOKS_LIMIT = 500
KINDS = "JSON (*.json);;All files (*)"


async def export_hook(desk: Desk, parent: QWidget, hook: Hook) -> None:
    """Ask whether the key goes along and where to, and save. ``MachineError`` if the file cannot be written."""
    with_key = await ask(
        parent,
        f"Export “{shown_name(hook)}” with its signing key?",
        " ".join(("Whoever has the key can sign in this hook's name.", *left_out(hook))),
        {"Without the key": "without", "With the key": "with"},
        otherwise="",
        danger="With the key",
    )
    if not with_key:
        return
    path = await file_to_save(parent, "Export hook", f"hook-{hook.id}.json", KINDS)
    if path is None:
        return
    value = to_logto(hook, with_key=with_key == "with")
    text = json.dumps(value, indent=2, ensure_ascii=False).encode("utf-8", "surrogatepass")
    try:
        await desk.workshop.in_thread(path.write_bytes, text + b"\n")
    except OSError as error:
        problem = f"{path} could not be written: {error.strerror or error}."
        raise MachineError(problem, "Choose another folder, or make room there.") from error
    desk.notice(f"“{shown_name(hook)}” is saved to {path}.")


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
        f"Make {len(found)} hooks of this file?",
        "Each gets an id of its own, and the signing key of the file where it has one.",
        {"Import": True},
        otherwise=False,
    )
    if sure:
        for each in found:
            await desk.engine.create_hook(each.draft, signing_key=each.signing_key)
        desk.notice(f"{len(found)} hooks are imported.")
    return None


def read_hooks(text: bytes) -> list[HookRead]:
    """One hook object, or a list of them. ``InputError`` with the place of the first that is not sound."""
    value = parse_json(text.decode("utf-8-sig", "replace"))
    objects: list[Json] = list(value) if isinstance(value, list) else [value]
    if not objects:
        raise InputError("There is no hook in this file.", "It holds an empty list.")
    if len(objects) > HOOKS_LIMIT:
        raise InputError(
            f"There are {len(objects):,} hooks in this file; at most {HOOKS_LIMIT} are read at once."
        )
    read = [from_logto(each, stored=True) for each in objects]
    for number, found in enumerate(read, 1):
        if found.problems:
            problem = found.problems[0]
            which = f"Hook {number} of the file" if len(read) > 1 else "This file"
            place = f" at “{problem.place[:80]}”" if problem.place else ""
            raise InputError(f"{which} is no hook of Logto's{place}: {problem.message}")
    return [_named(found) for found in read]


def _named(found: HookRead) -> HookRead:
    """Logto's name may be empty; ours says what it is at least."""
    if found.draft.name.strip():
        return found
    return msgspec.structs.replace(found, draft=msgspec.structs.replace(found.draft, name="Imported hook"))


def _bytes_of(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            text = file.read(FILE_LIMIT + 1)
    except OSError as error:
        raise MachineError(f"{path} could not be read: {error.strerror or error}.") from error
    if len(text) > FILE_LIMIT:
        raise InputError(
            f"{path.name} is larger than {FILE_LIMIT // 2**20} MiB, which no export of hooks is."
        )
    return text


async def _file_to_open(parent: QWidget) -> Path | None:
    dialog = QFileDialog(parent, "Import from Logto JSON", "", KINDS)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    if await opened(dialog) != QDialog.DialogCode.Accepted or not dialog.selectedFiles():
        return None
    return Path(dialog.selectedFiles()[0])
