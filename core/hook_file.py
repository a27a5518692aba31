"""Hooks as a file: Logto's hook objects and our own, read and written as JSON, one or a list.

Our own form holds all of a hook; Logto's what Logto knows. Signing keys are written only on request,
and the key before the last rotation never.
"""

from collections.abc import Iterable
from typing import Any

import msgspec

from core.catalogue.js_json import Json, js_json
from core.catalogue.json_text import parse_json
from core.errors import InputError, MachineError
from core.hook_fields import key_problem, problems
from core.logto.hook_object import from_logto, to_logto
from core.model import Hook, HookDraft, Script
from core.signing import find_scheme
from core.signing.scheme import Scheme

SIZE_LIMIT = 10 * 1024 * 1024
HOOKS_LIMIT = 1000
UNNAMED = "Unnamed"
_FIELDS = frozenset(HookDraft.__struct_fields__)


class Incoming(msgspec.Struct, frozen=True):
    """A hook out of a file, sound and ready to be made."""

    draft: HookDraft
    signing_key: str = ""
    """Empty: a new one is to be made."""
    notes: tuple[str, ...] = ()
    """What was not taken over as it stood, in sentences that name the hook."""


def read_hooks(data: bytes, own: tuple[Scheme, ...] = ()) -> list[Incoming]:
    """All hooks of a file, oldest first as they are to be made: a list has its newest first, as Logto's has.

    All or nothing: ``InputError`` names the first hook that cannot be taken, by its place from 1, and why.
    No error text holds a signing key.

    Args:
        own: the signature schemes of the user's own.
    """
    if len(data) > SIZE_LIMIT:
        raise InputError(f"The file is larger than {SIZE_LIMIT // 2**20} MiB.", "Split it.")
    value = parse_json(data)
    objects = value if isinstance(value, list) else [value]
    if not objects:
        raise InputError("The file holds no hooks: its list is empty.")
    if len(objects) > HOOKS_LIMIT:
        raise InputError(
            f"The file holds {len(objects):,} hooks; at most {HOOKS_LIMIT:,} are read.", "Split it."
        )
    return [_read(each, place, own) for place, each in enumerate(objects, 1)][::-1]


def write_hooks(hooks: Iterable[Hook], *, logto: bool, with_secrets: bool) -> str:
    """The hooks as JSON text, laid out: one object for one hook, else a list in the order given.

    Custom headers are written as they are, whatever they hold. ``MachineError`` names a hook whose key is to be
    written and cannot be had.
    """
    hooks = tuple(hooks)
    if with_secrets and (lacking := next((hook for hook in hooks if hook.key_problem), None)):
        raise MachineError(f"“{lacking.name}” cannot be written with its key. {lacking.key_problem}")
    write = to_logto if logto else _own_object
    objects: list[Json] = [dict(write(hook, with_key=with_secrets)) for hook in hooks]
    whole = js_json(objects[0] if len(objects) == 1 else objects)
    return msgspec.json.format(whole, indent=2)


# --- one hook --------------------------------------------------------------------------


def _read(value: Json, place: int, own: tuple[Scheme, ...]) -> Incoming:
    if not isinstance(value, dict):
        raise InputError(f"Hook {place}: this is no hook, which is a JSON object.")
    called = _called(value, place)
    incoming = _from_logto(value, called) if "config" in value else _from_own(value, called)
    for field, sentence in problems(incoming.draft, own).items():
        raise InputError(f"{called}, {field}: {sentence}")
    scheme = find_scheme(incoming.draft.scheme, own)
    if incoming.signing_key and (problem := key_problem(incoming.signing_key, scheme)):
        raise InputError(f"{called}: {problem}")
    return incoming


def _called(value: dict[str, Json], place: int) -> str:
    name = value.get("name")
    return f"Hook {place} (“{name[:60]}”)" if isinstance(name, str) and name else f"Hook {place}"


def _from_logto(value: dict[str, Json], called: str) -> Incoming:
    read = from_logto(value, stored=True)
    for problem in read.problems:
        place = f", {problem.place}" if problem.place else ""
        raise InputError(f"{called}{place}: {problem.message}")
    notes = list(read.notes)
    draft = read.draft
    if not draft.name:
        draft = msgspec.structs.replace(draft, name=UNNAMED)
        notes.append(f"It has no name, and is called “{UNNAMED}”.")
    if value.get("signingKey") == "":
        notes.append("It has no signing key, so a new one is made.")
    return Incoming(
        draft=draft, signing_key=read.signing_key, notes=tuple(f"{called}: {note}" for note in notes)
    )


def _own_object(hook: Hook, *, with_key: bool) -> dict[str, Json]:
    draft = HookDraft(**{name: getattr(hook, name) for name in HookDraft.__struct_fields__})
    if not with_key:
        # A second key of the sender's: a secret like the first.
        options = msgspec.structs.replace(hook.scheme_options, secondary="")
        draft = msgspec.structs.replace(draft, scheme_options=options)
    decided: dict[str, Json] = msgspec.json.decode(msgspec.json.encode(draft))
    return {"id": hook.id, **decided, **({"signing_key": hook.signing_key} if with_key else {})}


def _from_own(value: dict[str, Json], called: str) -> Incoming:
    key = value.get("signing_key", "")
    if not isinstance(key, str):
        raise InputError(f"{called}: “signing_key” is text.")
    decided: dict[str, Any] = {name: field for name, field in value.items() if name in _FIELDS}
    unknown = sorted(set(value) - _FIELDS - {"id", "signing_key"})
    try:
        draft = msgspec.convert(decided, HookDraft)
    except msgspec.ValidationError as error:
        raise InputError(
            f"{called}: {_in_words(error)}.", "The file is neither Logto's nor one that was exported here."
        ) from None
    notes = [f"{called}: Not known, and dropped: {', '.join(unknown)[:200]}."] if unknown else []
    if draft.enabled and any(isinstance(action, Script) for action in draft.actions):
        # The file may be somebody else's: nothing of it runs before its new owner has seen it.
        draft = msgspec.structs.replace(draft, enabled=False)
        notes.append(f"{called}: It runs commands, and is switched off until you have looked at them.")
    return Incoming(draft=draft, signing_key=key, notes=tuple(notes))


def _in_words(error: msgspec.ValidationError) -> str:
    """What is wrong and where; msgspec names types and paths, never values."""
    what, _, where = str(error).partition(" - at ")
    place = where.strip("`").removeprefix("$.")
    return f"{place}: {what}" if place else what
