"""``trigger``: an event to every hook that listens."""

from argparse import Namespace
from collections.abc import Callable

from core.catalogue.events import find
from core.catalogue.js_json import Json, js_json
from core.catalogue.payloads import with_assignment
from core.catalogue.samples import sample
from core.cli.inputs import payload_of
from core.cli.output import note, put_json, put_json_line, screen
from core.cli.pace import at_pace
from core.cli.session import working, workspace_of
from core.cli.shapes import delivery_shape
from core.cli.sheet import delivery_line
from core.clock import utc_now
from core.engine import Engine
from core.model import Delivery, Outcome, Triggered


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
            if number == 0 and not fired.delivery_ids:
                note(f"No hook got {arguments.type}: none that is enabled listens to it.")
            failed += await report(arguments, engine, fired)
            return True

        await at_pace(range(arguments.repeat), fire, concurrency=arguments.concurrency, rate=arguments.rate)
    if arguments.no_wait:
        from core.host import start_drain

        start_drain(workspace_of(arguments).folder)
        return 0
    return 1 if failed else 0


def payload_source(arguments: Namespace) -> Callable[[], bytes]:
    """Gives what is fired: what the file holds, else a fresh sample each time; with the values set."""
    find(arguments.type)
    given = payload_of(arguments.payload) if arguments.payload else None

    def payload() -> bytes:
        value: dict[str, Json] = sample(arguments.type, now=utc_now()) if given is None else given
        for assignment in arguments.settings:
            value = with_assignment(value, assignment)
        return js_json(value).encode()

    payload()  # what cannot be set is said before anything is fired
    return payload


async def report(arguments: Namespace, engine: Engine, fired: Triggered) -> int:
    """Say what became of one firing; gives how many of its deliveries failed."""
    if arguments.json:
        deliveries = [await engine.reader.delivery(delivery_id) for delivery_id in fired.delivery_ids]
        put_firing(fired, deliveries, alone=arguments.repeat == 1)
        rows = [delivery.row for delivery in deliveries]
    else:
        rows = [await engine.reader.delivery_row(delivery_id) for delivery_id in fired.delivery_ids]
        console = screen()
        for row in rows:
            console.print(delivery_line(row))
    return sum(row.outcome is not Outcome.DELIVERED for row in rows)


def put_firing(fired: Triggered, deliveries: list[Delivery], *, alone: bool) -> None:
    """One firing as JSON: a document, or a line among many."""
    shape = {
        "event_id": fired.event_id,
        "deliveries": [delivery_shape(delivery) for delivery in deliveries],
    }
    if alone:
        put_json(shape)
    else:
        put_json_line(shape)
