"""The receiver of a workspace: where it listens, what it answers and checks, and what of that is remembered."""

import asyncio
from collections.abc import Callable, Mapping
from contextlib import suppress
from functools import partial

import msgspec

from core.changes import CaptureReceived, Change, ReceiverChanged
from core.clock import Now
from core.errors import NotFoundError, PortError
from core.handshakes import Secrets
from core.judge import Judge
from core.line import Acknowledgment
from core.memory import Memory
from core.model import DETECT, Answer, Capture, CaptureRow, HandshakeSwitch, ReceiverState, StandingCheck
from core.receiver.limits import Limits
from core.receiver.listener import Receiver, url_of
from core.receiver.record import Stored
from core.respondent import check_switches, respondent, secrets_of
from core.signing import find_scheme
from core.store.ledger import Ledger
from core.store.reader import Reader


class Reception:
    """What a command does to the receiver is said in ``core.commands``."""

    def __init__(
        self,
        judge: Judge,
        memory: Memory,
        ledger: Ledger,
        reader: Reader,
        *,
        announce: Callable[[Change], None],
        now: Now,
    ) -> None:
        self._receiver = Receiver(self, judge=judge.verdict, answer=memory.settings.answer)
        self._judge = judge
        self._memory = memory
        self._ledger = ledger
        self._reader = reader
        self._announce = announce
        self._now = now
        # Of a command that listens with handshakes of its own; else those of the workspace are answered.
        self._own_handshakes: Mapping[str, Secrets] | None = None
        self._reading_vault = asyncio.Lock()
        # A stop waits for the requests under way: a start meanwhile would lose its own to it.
        self._turning = asyncio.Lock()

    async def begin(self) -> None:
        """Listen if that is remembered. A port that is taken is no reason not to start: the state says so."""
        async with self._turning:
            settings = self._memory.settings
            if settings.receiver_on:
                with suppress(PortError):
                    await self._receiver.start(settings.receiver_host, settings.receiver_port)
                self._changed()

    async def start(self, *, host: str = "", port: int | None = None) -> ReceiverState:
        """Listen, and remember where; where that cannot be, go on where it was."""
        async with self._turning:
            before, settings = self._receiver.state, self._memory.settings
            await self._receiver.stop()
            try:
                await self._receiver.start(
                    host or settings.receiver_host, settings.receiver_port if port is None else port
                )
            except PortError:
                if before.listening:
                    await self._receiver.start(before.host, before.port)
                self._changed()
                raise
            state = self._receiver.state
            await self._memory.remember(receiver_host=state.host, receiver_port=state.port, receiver_on=True)
            return self._changed()

    async def stop(self) -> ReceiverState:
        """Stop listening, and remember that."""
        async with self._turning:
            await self._receiver.stop()
            await self._memory.remember(receiver_on=False)
            return self._changed()

    async def listen(
        self, host: str, port: int, answer: Answer, *, handshakes: Mapping[str, Secrets] | None = None
    ) -> ReceiverState:
        """Listen for as long as the engine lives; remember nothing. ``PortError`` where that cannot be.

        Args:
            handshakes: the challenges to answer, as ``core.handshakes.enabled`` gives them; ``None`` for those of
                the workspace.
        """
        self._receiver.set_answer(answer)
        self._own_handshakes = handshakes
        await self.read_vault()
        async with self._turning:
            await self._receiver.start(host, port)
            return self._changed()

    async def close(self, grace_s: float = 2.0) -> None:
        """Stop listening, with so long for requests under way; the next engine begins where this one was."""
        async with self._turning:
            await self._receiver.stop(grace_s)

    async def set_answer(self, answer: Answer) -> ReceiverState:
        """What every request gets."""
        self._receiver.set_answer(answer)
        await self._memory.remember(answer=answer)
        return self._changed()

    async def set_check(self, check: StandingCheck) -> ReceiverState:
        """How what comes to no hook is checked."""
        if check.scheme and check.scheme != DETECT:
            find_scheme(check.scheme, self._judge.own)
        for name in check.keys:
            await vault_id(self._reader, name)
        await self._memory.remember(check=check)
        await self.read_vault()
        return self._changed()

    async def set_handshakes(self, switches: tuple[HandshakeSwitch, ...]) -> ReceiverState:
        """Which challenges are answered by themselves."""
        check_switches(switches)
        await self._memory.remember(handshakes=switches)
        await self.read_vault()
        return self._changed()

    def heed_limits(self) -> None:
        """Keep to the limits of the settings from the next exchange on."""
        self._receiver.set_limits(Limits(capture_bytes=self._memory.settings.capture_limit_bytes))

    async def read_vault(self) -> None:
        """The keys of the standing check and of the handshakes; none are fetched without one."""
        # One after another: what was read before a change must not be put in its place after it.
        async with self._reading_vault:
            check, switches = self._memory.settings.check, self._memory.settings.handshakes
            self._judge.vault = await self._reader.vault(check.keys) if check.scheme else ()
            self._judge.check = check
            known = self._own_handshakes
            if known is None:
                known = await secrets_of(switches, self._reader)
            self._receiver.set_respondent(respondent(known, self._now), switches)

    def store(self, capture: Capture, then: Stored, acknowledgment: Acknowledgment | None = None) -> None:
        """Record what came: the receiver's ``Recorder``."""
        self._ledger.submit_capture(capture, partial(self._stored, capture.row, then), acknowledgment)

    def _stored(self, row: CaptureRow, then: Stored, result: int | Exception) -> None:
        if isinstance(result, int):
            then(None)
            self._announce(CaptureReceived(msgspec.structs.replace(row, seq=result)))
        else:
            then(result)

    async def state(self) -> ReceiverState:
        """Where it listens, or would."""
        settings = self._memory.settings
        state = msgspec.structs.replace(self._receiver.state, check=settings.check)
        if state.url:
            return state
        host, port = settings.receiver_host, settings.receiver_port
        return msgspec.structs.replace(state, host=host, port=port, url=url_of(host, port))

    def _changed(self) -> ReceiverState:
        state = msgspec.structs.replace(self._receiver.state, check=self._memory.settings.check)
        self._announce(ReceiverChanged(state))
        return state


async def vault_id(reader: Reader, name: str) -> str:
    """Under which id the vault holds the key of this name; ``NotFoundError`` if it does not."""
    if key_id := await reader.vault_id(name):
        return key_id
    raise NotFoundError(f"The vault holds no key called “{name[:60]}”.", "List them with: hookbench keys")
