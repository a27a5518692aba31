"""``trigger``: an event to every hook that listens."""

from argparse import Namespace
from collections.abc import Callable

from core.catalogue.js_json import js_json
from core.cli.output import note, put_json, put_json_line, screen
from core.cli.pace import at_pace
from core.cli.sampling import given, samples
from core.cli.session import working, workspace_of
from core.cli.shapes import Shape, decision_shape, delivery_shape
from core.cli.sheet import delivery_line, put_decision
from core.cli.words import unsigned
from core.engine import Engine
from core.model import Decision, Delivery, Outcome, Triggered


async def run(arguments: Namespace) -> int:
    """Fire, and wait for the outcomes unless told not to."""
    payload = payload_source(arguments)
    failed = 0
    async with working(arguments, deliver=not arguments.no_wait) as engine:

        async def fire(number: int) -> bool:
            nonlocal failed
            fired = await engine.trigger(arguments.type, payload(), hook_ids=tuple(arguments.hooks))
            if not arguments.no_wait:
                await engine.settled(fired.delivery_ids)
            refused = unsigned(fired.skipped, await engine.reader.hook_names())
            for sentence in refused:
                note(sentence)
            if number == 0 and not fired.delivery_ids and not refused:
                note(f"No hook got {arguments.type}: none that is enabled listens to it.")
            failed += await report(arguments, engine, fired) + len(refused)
            return True

        await at_pace(range(arguments.repeat), fire, concurrency=arguments.concurrency, rate=arguments.rate)
    if arguments.no_wait:
        from core.host import start_drain

        start_drain(workspace_of(arguments).folder)
        return 0
    return 1 if failed else 0


def payload_source(arguments: Namespace) -> Callable[[], bytes]:
    """Gives the body that is fired: of the file, else of a fresh sample each time."""
    if not arguments.payload:
        samples(arguments)()  # what cannot be set is said before anything is fired
    payload = given(arguments) if arguments.payload else samples(arguments)
    return lambda: js_json(payload()).encode()


async def report(arguments: Namespace, engine: Engine, fired: Triggered) -> int:
    """Say what became of one firing; gives how many of its deliveries failed, one more where it is denied."""
    decision = Decision(event_id=fired.event_id, allows=True, votes=())
    if not arguments.no_wait:
        decision = await engine.decision(fired.event_id)
    if arguments.json:
        deliveries = [await engine.reader.delivery(delivery_id) for delivery_id in fired.delivery_ids]
        put_firing(fired, deliveries, decision, alone=arguments.repeat == 1)
        rows = [delivery.row for delivery in deliveries]
    else:
        rows = [await engine.reader.delivery_row(delivery_id) for delivery_id in fired.delivery_ids]
        console = screen()
        for row in rows:
            console.print(delivery_line(row))
        if decision.votes:
            put_decision(console, decision)
    return sum(row.outcome is not Outcome.DELIVERED for row in rows) + (not decision.allows)


def put_firing(fired: Triggered, deliveries: list[Delivery], decision: Decision, *, alone: bool) -> None:
    """One firing as JSON: a document, or a line among many; with the decision where blocking hooks took part."""
    shape: Shape = {
        "event_id": fired.event_id,
        "deliveries": [delivery_shape(delivery) for delivery in deliveries],
    }
    if decision.votes:
        shape["decision"] = decision_shape(decision)
    if alone:
        put_json(shape)
    else:
        put_json_line(shape)
