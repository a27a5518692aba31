"""What is done to a hook as a whole, after the question it deserves."""

from typing import Literal

from PySide6.QtWidgets import QWidget

from core.errors import FieldError, HookError
from core.model import Hook
from gui.desk import Desk
from gui.hooks.editor import HookEditor
from gui.hooks.rotation import asked_grace_s
from gui.hooks.words import shown_name
from gui.questions import ask, confirm
from gui.theme import Tone

Choice = Literal["save", "discard", "stay"]


async def asked_what_to_do(parent: QWidget, name: str) -> Choice:
    """What becomes of changes that are not saved."""
    choices: dict[str, Choice] = {"Save": "save", "Discard": "discard"}
    return await ask(
        parent,
        f"Save the changes to “{name}”?",
        "They are lost otherwise.",
        choices,
        otherwise="stay",
        danger="Discard",
    )


async def saved(desk: Desk, editor: HookEditor) -> Hook | None:
    """The hook as the form has it, stored; ``None`` if it could not be: the form or its notice says why."""
    form, hook = editor.form, editor.hook
    if form.find_problems():
        return None
    try:
        if hook is None:
            fresh = await desk.engine.create_hook(form.draft, signing_key=form.signing_key)
        else:
            fresh = await desk.engine.edit_hook(hook.id, form.draft)
    except HookError as error:
        if not (isinstance(error, FieldError) and form.say_problem(error.field, str(error))):
            editor.notice.say(str(error), Tone.BAD)
        return None
    desk.notice(f"“{shown_name(fresh)}” is {'made' if hook is None else 'saved'}.")
    return fresh


async def switched(desk: Desk, parent: QWidget, hook: Hook) -> Hook | None:
    """The hook disabled, or listening again; ``None`` if the user thought better of it."""
    name = shown_name(hook)
    if hook.enabled and not await confirm(
        parent,
        f"Disable the hook “{name}”?",
        "It gets no events until it is reactivated; deliveries under way go on. Its log and settings remain.",
        "Disable hook",
    ):
        return None
    fresh = await desk.engine.enable_hook(hook.id, enabled=not hook.enabled)
    desk.notice(f"“{name}” is {'reactivated' if fresh.enabled else 'disabled'}.")
    return fresh


async def rekeyed(desk: Desk, parent: QWidget, hook: Hook) -> Hook | None:
    """The hook with another signing key; ``None`` if the user thought better of it."""
    grace_s = await asked_grace_s(parent, shown_name(hook))
    if grace_s is None:
        return None
    fresh = await desk.engine.rotate_key(hook.id, grace_s=grace_s)
    desk.notice(f"“{shown_name(hook)}” has a new signing key.")
    return fresh


async def deleted(desk: Desk, parent: QWidget, hook: Hook) -> bool:
    """Whether the hook is gone now."""
    sure = await confirm(
        parent,
        f"Delete the hook “{shown_name(hook)}”?",
        "Its deliveries stay in the list; those still pending are cancelled. Its signing key is gone.",
        "Delete hook",
    )
    if sure:
        await desk.engine.delete_hook(hook.id)
        desk.notice(f"“{shown_name(hook)}” is deleted.")
    return sure
