"""``tour``: the main job in the terminal, for someone who sees Hookbench for the first time."""

from argparse import Namespace
from pathlib import Path
from tempfile import TemporaryDirectory

from rich.console import Console

from core.catalogue.js_json import js_json
from core.catalogue.samples import sample
from core.cli.output import screen, shown
from core.cli.sheet import (
    delivery_line,
    put_body,
    put_fields,
    put_head,
    put_line,
    put_phases,
    put_rule,
    put_verdict,
)
from core.cli.words import counted
from core.clock import utc_now
from core.content import capture_body, response_body
from core.engine import Engine
from core.model import Answer, Capture, Delivery, Hook, HookDraft, Outcome, ReceiverState
from core.store.workspace import Workspace

EVENT = "PostSignIn"
ANSWER = Answer(headers=(("Content-Type", "application/json"),), body=b'{"received":true}')
# Enough of the payload to know it by; a tour is read, not searched.
BODY_LINES = 12


class NoKeyring:
    """Keeps the key of the tour out of the user's own keyring: it goes with the workspace."""

    async def keep(self, hook_id: str, signing_key: str) -> bool:  # noqa: ARG002 - as the protocol has it
        """Leave it to the workspace file."""
        return False

    async def fetch(self, hook_id: str) -> str:
        """Never asked: nothing was kept."""
        raise LookupError(hook_id)

    async def forget(self, hook_id: str) -> None:
        """Nothing was kept."""


async def run(_: Namespace) -> int:
    """Define, fire, look at both sides, replay."""
    console = screen()
    with TemporaryDirectory(prefix="hookbench-tour-") as folder:
        workspace = Workspace(Path(folder))
        async with Engine.open(workspace, keyring=NoKeyring()) as engine:
            worked = await show(console, engine)
    say_goodbye(console)
    return 0 if worked else 1


async def show(console: Console, engine: Engine) -> bool:
    """The tour itself; whether everything went as it should."""
    say_hello(console)
    receiver = await engine.listen("127.0.0.1", 0, ANSWER)
    hook = await engine.create_hook(HookDraft(name="Tour", events=(EVENT,), url=f"{receiver.url}/tour"))
    put_beginning(console, receiver, hook)
    payload = js_json(sample(EVENT, now=utc_now())).encode()
    fired = await engine.trigger(EVENT, payload)
    await engine.settled(fired.delivery_ids)
    delivery = await engine.reader.delivery(fired.delivery_ids[0])
    put_delivery(console, delivery)
    captures = await engine.reader.captures_of(delivery)
    capture = await engine.reader.capture(captures[1].id)
    put_other_side(console, delivery, capture)
    replay_id = await engine.replay(delivery.row.id)
    await engine.settled((replay_id,))
    replay = await engine.reader.delivery(replay_id)
    put_replay(console, delivery, replay)
    return replay.row.outcome is Outcome.DELIVERED and capture.verdict is not None and capture.verdict.valid


def say_hello(console: Console) -> None:
    """What is about to be seen."""
    console.print()
    console.print("Hookbench, a tour", style="bold")
    say(
        console,
        "One webhook, sent and received on this machine and recorded on both sides.",
        "The workspace is a throw-away one: your own is not touched.",
    )


def put_beginning(console: Console, receiver: ReceiverState, hook: Hook) -> None:
    """The receiver and the hook."""
    put_step(console, 1, "A receiver listens, and a hook points at it")
    put_fields(
        console,
        ("receiver", receiver.url),
        ("hook", f"“{hook.name}” listens to {', '.join(hook.events)}"),
        ("endpoint", hook.url),
        ("signing key", f"{hook.signing_key[:4]}{'•' * 28}  made for you, signs with {hook.scheme}"),
    )


def put_delivery(console: Console, delivery: Delivery) -> None:
    """Our side."""
    attempt, body = delivery.attempts[-1], delivery.order.body
    put_step(console, 2, f"The event {EVENT} is fired: one hook listens, so there is one delivery")
    put_line(console, delivery_line(delivery.row))
    put_rule(console, "sent, byte for byte")
    put_head(console, attempt.request.head)
    put_body(console, body, attempt.request.headers, lines=BODY_LINES)
    if attempt.response is not None:
        put_rule(console, "received in answer")
        put_head(console, attempt.response.received[: attempt.response.body_start])
        put_body(console, response_body(attempt.response), attempt.response.headers)
    put_phases(console, attempt.timeline)


def put_other_side(console: Console, delivery: Delivery, capture: Capture) -> None:
    """The receiver's side."""
    put_step(console, 3, "The other side: what the receiver got of it")
    same = capture_body(capture) == delivery.order.body
    put_fields(
        console,
        ("request", f"{capture.row.method} {capture.row.target} from {capture.row.remote}"),
        ("headers", f"{len(capture.headers)}, in the order and the case they were sent in"),
        ("body", f"{counted(capture.row.body_size, 'byte')}, {'' if same else 'not '}the same as were sent"),
        ("answered", f"{capture.row.status}"),
    )
    put_verdict(console, capture.verdict)


def put_replay(console: Console, first: Delivery, again: Delivery) -> None:
    """The same once more."""
    put_step(console, 4, "A replay: the recorded bytes are sent again, as a new delivery")
    put_line(console, delivery_line(again.row))
    connection = again.attempts[-1].connection
    if connection is not None and connection.reused:
        say(console, "It used the kept connection: no connect phase this time.")
    if first.order.body == again.order.body:
        say(console, "Body and signature are those of the first delivery.")


def say_goodbye(console: Console) -> None:
    """Where to go from here."""
    put_step(console, 5, "Yours to try")
    put_fields(
        console,
        ("hookbench listen", "receive webhooks here, and look at them"),
        ("hookbench hooks add --help", "make a hook of your own"),
        ("hookbench trigger PostSignIn", "fire an event to all that listen"),
        ("hookbench --help", "every command"),
        ("hookbench", "the window, where there is a display"),
    )
    console.print()


def put_step(console: Console, number: int, title: str) -> None:
    """The heading of a step."""
    console.print()
    console.print(shown(f"{number}  {title}", "bold green"))
    console.print()


def say(console: Console, *lines: str) -> None:
    """A few lines of explanation."""
    for line in lines:
        put_line(console, shown(line, "dim"))
