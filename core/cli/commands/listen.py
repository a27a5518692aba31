"""``listen``: the receiver in a terminal, or in a script."""

import asyncio
from argparse import Namespace
from collections.abc import AsyncIterator, Callable
from itertools import count

from core.changes import CaptureReceived, Change, StorageFailed
from core.cli.handshake_options import switched_on
from core.cli.inputs import body_of
from core.cli.output import json_line, note, put_json_line, screen
from core.cli.patience import put_patiently
from core.cli.session import working
from core.cli.shapes import capture_shape
from core.cli.sheet import capture_line, put_received
from core.cli.signing_inputs import AUTO, options_of, scheme_of, secrets_of
from core.content import capture_body, capture_url
from core.engine import Engine
from core.errors import HookError, InputError, NotFoundError
from core.headers import first
from core.model import Answer, Capture, CaptureRow, ReceiverState
from core.signing import Message, detect, find_scheme, verify
from core.tasks import TaskGroup
from core.verdict import Verdict

# What the end waits for: an answer's way out beyond its delay, and a reader to take the next line.
GRACE_S = 2.0

Check = Callable[[Capture], Verdict | None]
Received = asyncio.Queue[CaptureRow | None]
"""What has come and is not told yet; ``None`` marks the end."""


async def run(arguments: Namespace) -> int:
    """Listen until interrupted, or until there is enough."""
    check, answer = checker(arguments), answer_of(arguments)
    handshakes = switched_on(arguments.handshakes, arguments.handshake_secrets)
    received: Received = asyncio.Queue()

    def on_change(change: Change) -> None:
        match change:
            case CaptureReceived(row=row):
                received.put_nowait(row)
            case StorageFailed(message=message):
                note(f"hookbench: {message}")

    tasks = TaskGroup()
    async with working(arguments, on_change=on_change, for_long=True) as engine:
        settings = await engine.reader.settings()
        host = arguments.host or settings.receiver_host
        port = settings.receiver_port if arguments.port is None else arguments.port
        announce(arguments, await engine.listen(host, port, answer, handshakes=handshakes))
        await engine.carry_on(with_receiver=False)
        telling = tasks.spawn(tell(arguments, engine, received, check), "telling")
        try:
            end: int | OSError | HookError = await asyncio.shield(telling)
            if arguments.count and end == 0:
                # Whoever waits for the last answer gets it before the end.
                await engine.stop_listening(answer.delay_s + GRACE_S)
        except asyncio.CancelledError:
            await engine.stop_listening()
            received.put_nowait(None)
            await all_told(telling, received)
            raise
        finally:
            await tasks.cancel()
    if isinstance(end, Exception):
        raise end
    return end


async def tell(
    arguments: Namespace, engine: Engine, received: Received, check: Check
) -> int | OSError | HookError:
    """Say what comes until there is enough; gives the exit status, or why it could not be said."""
    numbers = count(1)
    try:
        async for row in until(received, arguments.for_s):
            await report(arguments, engine, row, check)
            if next(numbers) == arguments.count:
                return 0
    except (OSError, HookError) as error:
        return error
    return 1 if arguments.count else 0


async def all_told(telling: "asyncio.Task[int | OSError | HookError]", received: Received) -> None:
    """Wait until the rest is told, or whoever reads it has stalled."""
    while True:
        left = received.qsize()
        ended, _ = await asyncio.wait({telling}, timeout=GRACE_S)
        if ended or received.qsize() == left:
            return


async def until(received: Received, seconds: float | None) -> AsyncIterator[CaptureRow]:
    """The captures as they come, until the end is marked or the time is over; what has come by then is given."""
    ends_at = None if seconds is None else asyncio.get_running_loop().time() + seconds
    while True:
        try:
            async with asyncio.timeout_at(ends_at):
                row = await received.get()
        except TimeoutError:
            return
        if row is None:
            return
        yield row


def announce(arguments: Namespace, state: ReceiverState) -> None:
    """Say where it listens."""
    if arguments.json:
        put_json_line({"listening": {"url": state.url, "host": state.host, "port": state.port}})
    else:
        note(f"Listening on {state.url}; Ctrl+C ends it.")


async def report(arguments: Namespace, engine: Engine, row: CaptureRow, check: Check) -> None:
    """Say what came. Whoever reads that may take his time: senders are answered all the same."""
    if not (arguments.json or arguments.verbose or arguments.verify):
        await put_patiently(words_of(row, None))
        return
    try:
        capture = await engine.reader.capture(row.id)
    except NotFoundError:  # deleted in the window, the moment it came
        return
    verdict = check(capture)
    if arguments.json:
        text = await asyncio.to_thread(line_of, capture, verdict)
    else:
        text = await asyncio.to_thread(words_of, capture.row, verdict, capture if arguments.verbose else None)
    await put_patiently(text)


def line_of(capture: Capture, verdict: Verdict | None) -> str:
    """A capture as a line of JSON."""
    return f"{json_line(capture_shape(capture, verdict))}\n"


def words_of(row: CaptureRow, verdict: Verdict | None, capture: Capture | None = None) -> str:
    """A capture in words; whole where it is given whole."""
    console = screen()
    with console.capture() as words:
        console.print(capture_line(row, verdict))
        if capture is not None:
            put_received(console, capture)
            console.print()
    return words.get()


def checker(arguments: Namespace) -> Check:
    """Gives a capture's verdict by the keys of this call; ``None`` where there is nothing to check."""
    if arguments.verify is None:
        if arguments.secrets:
            raise InputError("A signing key alone checks nothing.", "Name the scheme too, with --verify.")
        return lambda _: None
    named = None if arguments.verify == AUTO else scheme_of(arguments, arguments.verify)
    keys, options = secrets_of(arguments.secrets, named), options_of(arguments.options)

    def check(capture: Capture) -> Verdict | None:
        message = Message(
            body=capture_body(capture),
            headers=capture.headers,
            method=capture.row.method,
            url=capture_url(capture),
        )
        scheme = named or next(map(find_scheme, detect(message)), None)
        if scheme is None:
            return None
        return verify(scheme, keys, message, now=capture.row.received_at.timestamp(), options=options)

    return check


def answer_of(arguments: Namespace) -> Answer:
    """What every request is answered."""
    default = Answer()
    headers = tuple(arguments.headers)
    if first(headers, "content-type") is None:
        headers = (*default.headers, *headers)
    return Answer(
        status=arguments.status,
        headers=headers,
        body=default.body if arguments.body is None else body_of(arguments.body),
        delay_s=arguments.delay,
    )
