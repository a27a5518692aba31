"""``hooks test`` and ``hooks rotate-key``."""

from argparse import Namespace

from core.cli.commands.hooks import answer, draft_of
from core.cli.output import put_json, screen, shown
from core.cli.session import working
from core.cli.shapes import attempt_shape
from core.cli.sheet import put_attempt, put_sent
from core.model import Tested


async def test(arguments: Namespace) -> int:
    """Send a test of each event."""
    async with working(arguments) as engine:
        hook = await engine.reader.hook(arguments.id)
        tests = await engine.test_hook(
            hook.id, draft_of(hook), tuple(arguments.events) or hook.events, true_bodies=arguments.true_bodies
        )
    if arguments.json:
        put_json([{"event": each.event, "attempt": attempt_shape(each.attempt, each.body)} for each in tests])
    else:
        for each in tests:
            put_tested(each)
    return 0 if all(each.attempt.succeeded for each in tests) else 1


def put_tested(tested: Tested) -> None:
    """One test: what was sent, and what came of it."""
    console = screen()
    console.print(shown(tested.event, "bold"))
    put_sent(console, tested.attempt, tested.body)
    put_attempt(console, tested.attempt)


async def rotate_key(arguments: Namespace) -> int:
    """Give it a new key."""
    async with working(arguments) as engine:
        hook = await engine.rotate_key(arguments.id, grace_s=arguments.grace)
    return answer(arguments, hook, reveal=True)
