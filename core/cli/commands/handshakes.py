"""``handshake`` and ``handshakes``."""

from argparse import Namespace
from typing import Any

from rich.text import Text

from core.cli.inputs import secret_of
from core.cli.output import put_json, screen, shown
from core.cli.session import working
from core.cli.shapes import delivery_shape
from core.cli.sheet import put_fields, put_line, put_rule
from core.clock import new_id, utc_now
from core.engine import Engine
from core.errors import InputError
from core.handshakes import HANDSHAKES, Challenge, Judgement, Level, challenges, find_handshake, judge
from core.model import Delivery

# An endpoint that is late is still heard, so that it can be told by how much.
PATIENCE_S = 10.0
MARKS = {Level.GOOD: ("✓", "green"), Level.BAD: ("✗", "red"), Level.NOTE: ("!", "yellow")}

Played = tuple[Challenge, Delivery, Judgement]


def names(arguments: Namespace) -> int:
    """Every handshake there is."""
    known = sorted(HANDSHAKES, key=lambda each: each.name)
    if arguments.json:
        put_json(
            [
                {
                    "name": each.name,
                    "title": each.title,
                    "asks": each.asks,
                    "answers": each.answers,
                    "secret": each.key or None,
                    "secret_needed": each.key_needed,
                    "can_be_played": each.play is not None,
                    "aliases": list(each.aliases),
                    "source": each.source,
                }
                for each in known
            ]
        )
        return 0
    console = screen()
    for each in known:
        console.print(Text.assemble(shown(each.name, "bold"), shown(f"  {each.title}", "dim")))
        need = "needed" if each.key_needed else "may be given"
        secret = [("secret", f"{each.key} ({need})")] if each.key else []
        put_fields(console, ("asks", each.asks), ("answers", each.answers), *secret)
    return 0


async def play(arguments: Namespace) -> int:
    """Challenge an endpoint, and say what its answers are worth."""
    name = find_handshake(arguments.name).name
    key = "" if arguments.secret is None else secret_of(arguments.secret)
    now = utc_now().timestamp()
    played: list[Played] = []
    sent = challenges(name, arguments.url, key=key, nonce=new_id(), at=now)
    async with working(arguments) as engine:
        for challenge in sent:
            delivery = await challenged(engine, challenge)
            played.append((challenge, delivery, judge(challenge, delivery.attempts[-1])))
    passed = all(judgement.passed for _, _, judgement in played)
    if arguments.json:
        put_json(
            {
                "handshake": name,
                "url": arguments.url,
                "passed": passed,
                "challenges": [_shape(*each) for each in played],
            }
        )
    else:
        for each in played:
            put_played(*each)
        note = "would be accepted" if passed else "would not be accepted"
        screen().print(shown(f"The answers {note} by {find_handshake(name).title}.", "bold"))
    return 0 if passed else 1


async def challenged(engine: Engine, challenge: Challenge) -> Delivery:
    """Send one challenge and wait for what comes of it; as providers do, without following redirects."""
    message = challenge.message
    delivery_id = await engine.send(
        message.method,
        message.url,
        message.headers,
        message.body,
        timeout_s=challenge.expected.within_s + PATIENCE_S,
    )
    await engine.settled((delivery_id,))
    delivery = await engine.reader.delivery(delivery_id)
    if not delivery.attempts:
        raise InputError("The challenge was cancelled before it was sent.", "Try again.")
    return delivery


def put_played(challenge: Challenge, delivery: Delivery, judgement: Judgement) -> None:
    """One challenge, and every point of its answer."""
    console = screen()
    put_rule(console, challenge.title)
    put_line(console, shown(f"{challenge.message.method} {challenge.message.url}", "dim"))
    for finding in judgement.findings:
        mark, style = MARKS[finding.level]
        put_line(console, Text.assemble((f"{mark} ", style), shown(finding.sentence)))
    put_line(console, shown(f"delivery {delivery.row.id}", "dim"))
    console.print()


def _shape(challenge: Challenge, delivery: Delivery, judgement: Judgement) -> dict[str, Any]:
    return {
        "title": challenge.title,
        "passed": judgement.passed,
        "findings": [
            {"level": finding.level.value, "sentence": finding.sentence} for finding in judgement.findings
        ],
        "delivery": delivery_shape(delivery),
    }
