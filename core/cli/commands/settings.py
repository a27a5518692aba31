"""``settings``: what is set for the workspace, and setting it anew."""

from argparse import Namespace

from core.cli.output import put_json, screen
from core.cli.session import reading, working
from core.cli.sheet import put_fields
from core.errors import InputError
from core.settings import Settings
from core.sizes import read_kept, size_words


async def show(arguments: Namespace) -> int:
    """Show them."""
    async with reading(arguments) as reader:
        return answer(arguments, await reader.settings())


async def edit(arguments: Namespace) -> int:
    """Set what is named, and show all."""
    if arguments.answers is None and arguments.requests is None:
        raise InputError("Nothing is to be set.", "Give --answers or --requests.")
    async with working(arguments) as engine:
        before = await engine.reader.settings()
        await engine.limit_kept(
            response_bytes=read_or(arguments.answers, before.response_limit_bytes),
            capture_bytes=read_or(arguments.requests, before.capture_limit_bytes),
        )
        return answer(arguments, await engine.reader.settings())


def read_or(size: str | None, before: int) -> int:
    """The size that was given, else the one before."""
    return before if size is None else read_kept(size)


def answer(arguments: Namespace, settings: Settings) -> int:
    """Say what is set."""
    if arguments.json:
        put_json(
            {
                "response_limit_bytes": settings.response_limit_bytes,
                "capture_limit_bytes": settings.capture_limit_bytes,
            }
        )
    else:
        put_fields(
            screen(),
            ("kept of an answer", f"at most {size_words(settings.response_limit_bytes)}"),
            ("kept of a request", f"at most {size_words(settings.capture_limit_bytes)}"),
        )
    return 0
