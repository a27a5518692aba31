"""``hooks import`` and ``hooks export``: hooks as a file."""

from argparse import Namespace

from core.cli.inputs import file_bytes
from core.cli.output import note, put, put_json
from core.cli.session import reading, working
from core.cli.shapes import hook_shape
from core.cli.tables import put_hooks
from core.cli.words import counted
from core.hook_file import SIZE_LIMIT, read_hooks, write_hooks
from core.logto.hook_object import left_out
from core.views.text_view import in_one_line


async def take(arguments: Namespace) -> int:
    """Make the hooks of a file."""
    data = file_bytes(arguments.file, SIZE_LIMIT)
    async with working(arguments) as engine:
        incoming = read_hooks(data, engine.own_schemes)
        made = [await engine.create_hook(each.draft, signing_key=each.signing_key) for each in incoming]
    for each in incoming:
        for sentence in each.notes:
            note(in_one_line(sentence))
    if arguments.json:
        put_json([hook_shape(hook) for hook in made])
    else:
        put_hooks(made)
        note(f"Made {counted(len(made), 'hook')}.")
    return 0


async def give(arguments: Namespace) -> int:
    """Write hooks out."""
    async with reading(arguments) as reader:
        if arguments.ids:
            hooks = [await reader.hook(hook_id) for hook_id in dict.fromkeys(arguments.ids)]
        else:
            hooks = await reader.hooks()
    if arguments.logto:
        for hook in hooks:
            for sentence in left_out(hook):
                note(in_one_line(f"“{hook.name}”: {sentence}"))
    put(write_hooks(hooks, logto=arguments.logto, with_secrets=arguments.with_secrets))
    return 0
