"""What is done to a hook as a whole, after the question it deserves."""

from typing import Literal

from PySide6.QtWidgets import QWidget

from core.errors import HookError
from core.model import Hook
from gui.desk import Desk
from gui.hooks.editor import HookEditor
from gui.hooks.rotation import asked_grace_s
from gui.hooks.words import shown_name
from gui.language import tr
from gui.questions import ask, confirm
from gui.theme import Tone

Choice = Literal["save", "discard", "stay"]


async def asked_what_to_do(parent: QWidget, name: str) -> Choice:
    """What becomes of changes that are not saved."""
    choices: dict[str, Choice] = {tr("Save"): "save", tr("Discard"): "discard"}
    return await ask(
        parent,
        tr("Save the changes to “{name}”?", name=name),
        tr("They are lost otherwise."),
        choices,
        otherwise="stay",
        danger=tr("Discard"),
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
            key = form.signing_key if form.signing_key != hook.signing_key else ""
            fresh = await desk.engine.edit_hook(hook.id, form.draft, signing_key=key)
    except HookError as error:
        field = getattr(error, "field", "")
        if not form.say_problem("key" if field == "signing_key" else field, str(error)):
            editor.notice.say(str(error), Tone.BAD)
        return None
    name = shown_name(fresh)
    desk.notice(tr("“{name}” is made.", name=name) if hook is None else tr("“{name}” is saved.", name=name))
    return fresh


async def switched(desk: Desk, parent: QWidget, hook: Hook) -> Hook | None:
    """The hook disabled, or listening again; ``None`` if the user thought better of it."""
    name = shown_name(hook)
    if hook.enabled and not await confirm(
        parent,
        tr("Disable the hook “{name}”?", name=name),
        tr(
            "It gets no events until it is reactivated; deliveries under way go on. Its log and settings remain."
        ),
        tr("Disable hook"),
    ):
        return None
    fresh = await desk.engine.enable_hook(hook.id, enabled=not hook.enabled)
    desk.notice(
        tr("“{name}” is reactivated.", name=name) if fresh.enabled else tr("“{name}” is disabled.", name=name)
    )
    return fresh


async def rekeyed(desk: Desk, parent: QWidget, hook: Hook) -> Hook | None:
    """The hook with another signing key; ``None`` if the user thought better of it."""
    grace_s = await asked_grace_s(parent, shown_name(hook))
    if grace_s is None:
        return None
    fresh = await desk.engine.rotate_key(hook.id, grace_s=grace_s)
    desk.notice(tr("“{name}” has a new signing key.", name=shown_name(hook)))
    return fresh


async def deleted(desk: Desk, parent: QWidget, hook: Hook) -> bool:
    """Whether the hook is gone now."""
    sure = await confirm(
        parent,
        tr("Delete the hook “{name}”?", name=shown_name(hook)),
        tr("Its deliveries stay in the list; those still pending are cancelled. Its signing key is gone."),
        tr("Delete hook"),
    )
    if sure:
        await desk.engine.delete_hook(hook.id)
        desk.notice(tr("“{name}” is deleted.", name=shown_name(hook)))
    return sure
