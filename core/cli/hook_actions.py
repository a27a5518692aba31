"""What a call says of a hook's actions and of waiting for it, laid over what there was."""

import shlex
from argparse import Namespace

import msgspec

from core.cli.output import note
from core.errors import InputError
from core.hook_fields import command_remark
from core.model import Action, Blocking, HookDraft, Script, Webhook


def with_actions(draft: HookDraft, arguments: Namespace) -> HookDraft:
    """The draft with the actions and the blocking that the call names. ``InputError`` for what cannot be."""
    return msgspec.structs.replace(
        draft, actions=_actions(draft, arguments), blocking=_blocking(draft.blocking, arguments)
    )


def _actions(draft: HookDraft, arguments: Namespace) -> tuple[Action, ...]:
    actions: tuple[Action, ...] = draft.actions
    if arguments.scripts or getattr(arguments, "no_scripts", False):
        webhooks = tuple(
            action for action in actions if isinstance(action, Webhook) and (action.url or draft.url)
        )
        actions = (*webhooks, *map(_script, arguments.scripts)) or (Webhook(),)
    if (limit_s := arguments.script_timeout) is not None:
        actions = tuple(
            msgspec.structs.replace(action, timeout_s=limit_s) if isinstance(action, Script) else action
            for action in actions
        )
    if arguments.stop_on_failure:
        actions = tuple(msgspec.structs.replace(action, stop_on_failure=True) for action in actions)
    return actions


def _script(text: str) -> Script:
    try:
        command = tuple(shlex.split(text))
    except ValueError as error:
        raise InputError(
            f"The command “{text[:60]}” has a quote that is not closed.",
            "Close it, or write \\' for a plain one.",
        ) from error
    if remark := command_remark(command):
        note(remark)
    return Script(command=command)


def _blocking(before: Blocking | None, arguments: Namespace) -> Blocking | None:
    if getattr(arguments, "no_blocking", False):
        return None
    named = {
        "deadline_s": arguments.blocking,
        "overrun_allows": arguments.overrun_allows,
        "by_status": arguments.by_status,
    }
    given = {name: value for name, value in named.items() if value is not None}
    if given and before is None and arguments.blocking is None:
        raise InputError(
            "This hook is not blocking, so nothing can be said of its deadline.",
            "Say how long it is waited for: --blocking 2",
        )
    return msgspec.structs.replace(before or Blocking(), **given) if given else before
