"""What is done to a stored hook as a whole, after the question it deserves."""

from PySide6.QtWidgets import QWidget

from core.model import Hook
from gui.desk import Desk
from gui.hooks.rotation import asked_grace_s
from gui.hooks.words import shown_name
from gui.questions import confirm


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
