"""Traps of the Logto reference (section 13) that cross several rooms: from a hook to its endpoint, over real sockets.

The others stand where they belong, each with its number in its name.
"""

import asyncio
import contextlib
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from core.engine import Engine
from core.headers import every
from core.logto.sending import USER_AGENT, sign_logto
from core.model import Answer, Hook, HookDraft, Outcome, retry_policy
from core.store.workspace import Workspace

EVENT = "PostSignIn"
BODY = json.dumps({"event": EVENT}).encode()
SIGNATURE = "logto-signature-sha-256"


@pytest.fixture
async def engine(tmp_path: Path) -> AsyncIterator[Engine]:
    async with Engine.open(Workspace(tmp_path)) as engine:
        await engine.start_receiver(port=0)
        yield engine


async def a_hook(engine: Engine, **decided: object) -> Hook:
    url = (await engine.receiver_state()).url
    return await engine.create_hook(
        HookDraft(**{"name": "h", "events": (EVENT,), "url": url, **decided})  # type: ignore[arg-type]
    )


async def received(engine: Engine, delivery_id: str) -> tuple[list[str], list[str], bytes, str | None]:
    """User agents, signatures and body as they came, and the verdict."""
    await engine.settled([delivery_id])
    row = (await engine.reader.captures_of(await engine.reader.delivery(delivery_id)))[1]
    capture = await engine.reader.capture(row.id)
    body = capture.received[capture.body_start :]
    return every(capture.headers, "user-agent"), every(capture.headers, SIGNATURE), body, row.verdict


async def test_trap_2_a_custom_signature_header_joins_the_real_one(engine: Engine) -> None:
    """In another case it is one field with a comma, which no receiver may take for a signature."""
    hook = await a_hook(engine, headers=(("Logto-Signature-Sha-256", "x"),))
    fired = await engine.trigger(EVENT, BODY)

    _, signatures, body, verdict = await received(engine, fired.delivery_ids[0])

    assert signatures == [f"x, {sign_logto(hook.signing_key, body)}"]
    assert verdict == "malformed_header"


@pytest.mark.parametrize(
    ("name", "expected"), [("User-Agent", f"{USER_AGENT}, mine"), ("user-agent", "mine")]
)
async def test_trap_3_a_custom_user_agent_joins_or_replaces(engine: Engine, name: str, expected: str) -> None:
    """By the exact text of its name: lower case replaces ours, any other case follows it."""
    await a_hook(engine, headers=((name, "mine"),))
    fired = await engine.trigger(EVENT, BODY)

    agents, _, _, verdict = await received(engine, fired.delivery_ids[0])

    assert (agents, verdict) == ([expected], "valid")


class Gate:
    """An endpoint that lets nobody go before it is opened, and counts who waits."""

    def __init__(self) -> None:
        self.waiting = self.most = self.served = 0
        self.opened = asyncio.Event()
        self.url = ""

    @asynccontextmanager
    async def serving(self) -> AsyncIterator["Gate"]:
        server = await asyncio.start_server(self._serve, "127.0.0.1", 0)
        async with server:
            self.url = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}/"
            yield self

    async def waits(self, count: int) -> None:
        while self.waiting < count:
            await asyncio.sleep(0.005)

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with contextlib.suppress(asyncio.IncompleteReadError, ConnectionError), contextlib.closing(writer):
            while True:
                head = await reader.readuntil(b"\r\n\r\n")
                await reader.readexactly(int(head.partition(b"content-length:")[2].split(b"\r\n")[0]))
                self.waiting += 1
                self.most = max(self.most, self.waiting)
                await self.opened.wait()
                self.waiting -= 1
                self.served += 1
                writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n")


async def test_trap_9_an_event_for_25_hooks_never_has_more_than_10_in_flight(engine: Engine) -> None:
    """The others wait for their turn, and all of them come to it."""
    async with Gate().serving() as gate:
        for number in range(25):
            await a_hook(engine, name=f"h{number}", url=gate.url)
        fired = await engine.trigger(EVENT, BODY)
        await gate.waits(10)
        gate.opened.set()
        await engine.settled(fired.delivery_ids)

    assert (gate.most, gate.served) == (10, 25)


async def test_trap_11_a_hook_disabled_while_deliveries_run_lets_them_end(engine: Engine) -> None:
    """What is under way goes on, retries included; the next event passes it over."""
    await engine.set_answer(Answer(status=500))
    hook = await a_hook(engine, retry=retry_policy(2, first_pause_s=0.02))
    fired = await engine.trigger(EVENT, BODY)
    await engine.enable_hook(hook.id, enabled=False)
    await engine.settled(fired.delivery_ids)

    row = await engine.reader.delivery_row(fired.delivery_ids[0])
    after = await engine.trigger(EVENT, BODY)
    assert (row.outcome, row.attempts) == (Outcome.FAILED, 3)
    assert (after.delivery_ids, dict(after.skipped)) == ((), {hook.id: "It is disabled."})


async def test_trap_20_an_old_validly_signed_body_verifies_again(engine: Engine) -> None:
    """The signature holds no time, so a replay of recorded bytes is as valid as the original."""
    await a_hook(engine)
    fired = await engine.trigger(EVENT, BODY)
    first = await received(engine, fired.delivery_ids[0])

    again = await received(engine, await engine.replay(fired.delivery_ids[0]))

    assert again == first
    assert again[3] == "valid"
