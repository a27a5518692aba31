"""``hooks``: what listens."""

from argparse import Namespace

import msgspec

from core.catalogue.events import find
from core.cli.hook_actions import with_actions
from core.cli.inputs import secret_of
from core.cli.output import note, put_json, screen, shown
from core.cli.session import reading, working
from core.cli.shapes import hook_shape
from core.cli.sheet import put_hook
from core.cli.signing_inputs import options_of, scheme_of
from core.cli.tables import put_hooks
from core.delivery_rules import apply, preset
from core.headers import first
from core.model import Covers, Hook, HookDraft, retry_policy


async def add(arguments: Namespace) -> int:
    """Make a hook."""
    key = "" if arguments.secret is None else secret_of(arguments.secret)
    draft = changed(
        HookDraft(name=arguments.name, events=tuple(arguments.events), url=arguments.url or ""), arguments
    )
    async with working(arguments) as engine:
        hook = await engine.create_hook(
            msgspec.structs.replace(draft, enabled=not arguments.disabled), signing_key=key
        )
        return answer(arguments, hook, reveal=True)


async def edit(arguments: Namespace) -> int:
    """Change what was named."""
    async with working(arguments) as engine:
        before = draft_of(await engine.reader.hook(arguments.id))
        key = "" if arguments.secret is None else secret_of(arguments.secret)
        draft = changed(before, arguments)
        return answer(arguments, await engine.edit_hook(arguments.id, draft, signing_key=key))


async def list_all(arguments: Namespace) -> int:
    """List all hooks."""
    async with reading(arguments) as reader:
        hooks = await reader.hooks()
    if arguments.json:
        put_json([hook_shape(hook) for hook in hooks])
    elif hooks:
        put_hooks(hooks)
    else:
        note("There are no hooks yet. Make one with: hookbench hooks add --name N --event TYPE --url URL")
    return 0


async def show(arguments: Namespace) -> int:
    """Show one hook."""
    async with reading(arguments) as reader:
        return answer(arguments, await reader.hook(arguments.id), reveal=arguments.reveal)


async def enable(arguments: Namespace) -> int:
    """Let it listen."""
    return await switch(arguments, enabled=True)


async def disable(arguments: Namespace) -> int:
    """Let it listen no longer."""
    return await switch(arguments, enabled=False)


async def switch(arguments: Namespace, *, enabled: bool) -> int:
    """Switch a hook on or off."""
    async with working(arguments) as engine:
        return answer(arguments, await engine.enable_hook(arguments.id, enabled=enabled))


async def remove(arguments: Namespace) -> int:
    """Delete it."""
    async with working(arguments) as engine:
        hook = await engine.reader.hook(arguments.id)
        await engine.delete_hook(hook.id)
    if arguments.json:
        put_json(hook_shape(hook))
    else:
        screen().print(shown(f"“{hook.name}” is deleted; its deliveries are still there."))
    return 0


def answer(arguments: Namespace, hook: Hook, *, reveal: bool = False) -> int:
    """Say what the hook is now."""
    if arguments.json:
        put_json(hook_shape(hook))
    else:
        put_hook(screen(), hook, reveal=reveal)
    return 0


def draft_of(hook: Hook) -> HookDraft:
    """What the user decided about a hook."""
    return HookDraft(**{name: getattr(hook, name) for name in HookDraft.__struct_fields__})


def changed(draft: HookDraft, arguments: Namespace) -> HookDraft:
    """The draft with what the call names in the place of what was there."""
    for event in arguments.events or ():
        find(event)  # says in words that there is none, and what was meant
    if arguments.scheme is not None:
        scheme_of(arguments, arguments.scheme)
    named = {
        "name": arguments.name,
        "events": tuple(dict.fromkeys(arguments.events)) if arguments.events else None,
        "url": arguments.url,
        "headers": tuple(arguments.headers) or None,
        "scheme": arguments.scheme,
        "scheme_options": options_of(arguments.options) if arguments.options else None,
        "retry": None if arguments.retries is None else retry_policy(arguments.retries),
        "timeout_s": arguments.timeout,
        "timeout_covers": None if arguments.timeout_covers is None else Covers(arguments.timeout_covers),
        "redirects": arguments.redirects,
    }
    if arguments.rules is not None:
        draft = apply(draft, preset(arguments.rules))
    draft = msgspec.structs.replace(
        draft, **{name: value for name, value in named.items() if value is not None}
    )
    if first(arguments.headers, "host") is not None:
        note(
            "The header Host is kept but not sent: as with Logto, a hook's requests name the host of their URL."
        )
    if getattr(arguments, "no_headers", False):
        draft = msgspec.structs.replace(draft, headers=())
    return with_actions(draft, arguments)
