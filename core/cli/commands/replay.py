"""``replay``: what was recorded, sent again."""

from argparse import Namespace
from collections.abc import Callable
from dataclasses import dataclass

from core.catalogue.js_json import js_json
from core.catalogue.json_text import parse_object
from core.catalogue.payloads import with_assignment
from core.cli.output import note, put_json, put_json_line, screen, shown
from core.cli.pace import at_pace
from core.cli.session import reading, working
from core.cli.shapes import Shape, body_fields, delivery_shape, header_pairs
from core.cli.sheet import delivery_line, put_body, put_head, put_rule
from core.cli.words import counted
from core.clock import utc_now
from core.content import capture_body
from core.errors import InputError
from core.filters import DELIVERY_KEYS, parse
from core.model import Hook, Order, Outcome
from core.orders import Changes, capture_order, replayed_order
from core.own_schemes import OwnSchemes
from core.signing.scheme import Scheme
from core.store.reader import Reader


async def run(arguments: Namespace) -> int:
    """Replay, or show what a replay would send."""
    if arguments.ids and arguments.filter is not None:
        raise InputError("Only one of ids and --filter says what to replay.", "Leave the other out.")
    if not arguments.ids and arguments.filter is None:
        raise InputError("Say what to replay.", "Give one or more ids, or --filter with an expression.")
    if arguments.filter == "":
        raise InputError(
            "--filter is empty.", "To replay every delivery, give one that all match: since:9999d."
        )
    return await (rehearse(arguments) if arguments.dry_run else perform(arguments))


async def perform(arguments: Namespace) -> int:
    """Send all of it, at the pace asked for."""
    failed = 0
    async with working(arguments) as engine:
        ids = await sources(engine.reader, arguments)
        put = printer(ids)

        async def again(source_id: str) -> bool:
            nonlocal failed
            delivery_id = await engine.replay(
                source_id,
                url=arguments.to or "",
                resign=arguments.resign,
                headers=tuple(arguments.headers),
                body=await edited_body(engine.reader, source_id, arguments.settings),
            )
            await engine.settled((delivery_id,))
            delivery = await engine.reader.delivery(delivery_id)
            if arguments.json:
                put(delivery_shape(delivery))
            else:
                screen().print(delivery_line(delivery.row))
            failed += delivery.row.outcome is not Outcome.DELIVERED
            return not (failed and arguments.stop_on_failure)

        left = await at_pace(ids, again, concurrency=arguments.concurrency, rate=arguments.rate)
    if left:
        note(f"Stopped after a failure: {counted(left, 'replay')} not started.")
    return 1 if failed else 0


async def rehearse(arguments: Namespace) -> int:
    """Show what would be sent, and send nothing."""
    async with reading(arguments) as reader:
        hooks = {hook.id: hook for hook in await reader.hooks()}
        own = OwnSchemes(reader.folder).schemes()
        ids = await sources(reader, arguments)
        put = printer(ids)
        for source_id in ids:
            planned = await plan(reader, hooks, own, source_id, arguments)
            if arguments.json:
                put(plan_shape(planned))
            else:
                put_plan(planned)
    note(f"A rehearsal: {counted(len(ids), 'replay')} shown, nothing sent.")
    return 0


async def sources(reader: Reader, arguments: Namespace) -> list[str]:
    """The ids to replay: those given, else of the deliveries that match, oldest first."""
    if arguments.ids:
        for source_id in arguments.ids:
            await reader.kind_of(source_id)
        return list(arguments.ids)
    seqs = await reader.delivery_seqs(parse(arguments.filter, DELIVERY_KEYS))
    if not seqs:
        note(f"No delivery matches “{arguments.filter}”.")
    return [row.id for row in await reader.delivery_rows(seqs[::-1])]


async def edited_body(reader: Reader, source_id: str, assignments: list[str]) -> bytes | None:
    """The recorded JSON body with other values in it; ``None`` to leave its bytes alone."""
    if not assignments:
        return None
    if await reader.kind_of(source_id) == "delivery":
        body = (await reader.delivery(source_id)).order.body
    else:
        body = capture_body(await reader.capture(source_id))
    try:
        payload = parse_object(body)
    except InputError as error:
        raise InputError(f"The body of {source_id} cannot be changed: {error.message}", error.hint) from error
    for assignment in assignments:
        payload = with_assignment(payload, assignment)
    return js_json(payload).encode()


@dataclass(frozen=True, slots=True)
class Plan:
    """One request as a replay would send it."""

    source_id: str
    order: Order


async def plan(
    reader: Reader, hooks: dict[str, Hook], own: tuple[Scheme, ...], source_id: str, arguments: Namespace
) -> Plan:
    """What replaying this would send; ``own``: the signature schemes of the user's own."""
    changes = Changes(
        url=arguments.to or "",
        headers=tuple(arguments.headers),
        body=await edited_body(reader, source_id, arguments.settings),
        resign=arguments.resign,
    )
    if await reader.kind_of(source_id) == "delivery":
        delivery = await reader.delivery(source_id)
        hook = hooks.get(delivery.row.hook_id)
        _, order = replayed_order(delivery, hook, changes, now=utc_now(), own=own)
    else:
        capture = await reader.capture(source_id)
        hook = hooks.get(capture.row.hook_id)
        _, order = capture_order(capture, hook, changes, now=utc_now(), own=own)
    return Plan(source_id, order)


def plan_shape(planned: Plan) -> Shape:
    """A plan as JSON: a request, and what it replays."""
    order = planned.order
    return {
        "replay_of": planned.source_id,
        "request": {
            "method": order.method,
            "url": order.url,
            "headers": header_pairs(order.headers),
            **body_fields(order.body, len(order.body)),
        },
    }


def put_plan(planned: Plan) -> None:
    """A plan for reading."""
    console, order = screen(), planned.order
    put_rule(console, f"would replay {planned.source_id}")
    fields = "".join(f"{name}: {value}\r\n" for name, value in order.headers)
    console.print(shown(f"  {order.method} {order.url}", "bold"))
    put_head(console, fields.encode("latin-1", "replace"))
    put_body(console, order.body, order.headers)


def printer(ids: list[str]) -> Callable[[Shape], None]:
    """How results are written: one is a document, several are a line each."""
    return put_json if len(ids) == 1 else put_json_line
