"""The engine: hooks, deliveries and the receiver of one workspace, at work.

Runs in an asyncio loop of its own process (``core.host``), or inside a command of the command line.
"""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable, Sequence
from contextlib import AsyncExitStack, asynccontextmanager

from core.api.switch import ApiSwitch
from core.ballot import Ballot
from core.cabinet import Cabinet
from core.carrier import Carrier
from core.changes import Change, ChangesMissed, StorageFailed
from core.clock import Now, new_id, utc_now
from core.content import capture_body
from core.delivery.dispatcher import Dispatcher
from core.delivery.sender import Sender
from core.errors import InputError, MachineError
from core.handshakes import confirm_url
from core.headers import Headers
from core.judge import Judge
from core.keeping import Keeping
from core.memory import Memory
from core.model import Covers, DeliveryRow, Hook, HookDraft, Order, Outcome, RetryPolicy, Tested, Triggered
from core.orders import Changes, capture_order, event_orders, passed_over, plain_order, replayed_order
from core.own_schemes import OwnSchemes
from core.reception import Reception
from core.roster import Roster
from core.scripts import Runner
from core.settings import Settings
from core.signed_orders import Signer
from core.signing import Message
from core.signing.scheme import Scheme
from core.store.keys import Keyring, SystemKeyring
from core.store.ledger import Ledger
from core.store.locks import EngineLock, sweep_locks
from core.store.pen import Pen, ThreadPen
from core.store.reader import Reader
from core.store.workspace import Workspace
from core.store.writer import Writer
from core.takeover import Successor
from core.trial import carry_out, signing_anew, stand_in, trial_orders
from core.verdict import SchemeOptions
from core.watch import Watch

# What is under way when the engine is closed may finish for so long.
GRACE_S = 3.0

StartPen = Callable[[Workspace, EngineLock], Awaitable[Pen]]
"""Starts what commits to a workspace; while that may still commit, the lock is held."""


async def in_a_thread(workspace: Workspace, _: EngineLock) -> Pen:
    """For an engine that is soon over: the thread ends with the process."""
    return await ThreadPen.start(workspace)


class Engine:
    """Implements ``core.commands.Commands``; what a command does is said there."""

    def __init__(
        self,
        workspace: Workspace,
        *,
        engine_id: str,
        ledger: Ledger,
        reader: Reader,
        sender: Sender,
        settings: Settings,
        announce: Callable[[Change], None],
        now: Now,
        deliver: bool,
    ) -> None:
        self.reader = reader
        self._workspace = workspace
        self._id = engine_id
        self._ledger = ledger
        self._memory = Memory(ledger, settings)
        self._sender = sender
        self._announce = announce
        self._now = now
        self._deliver = deliver
        self._judge = Judge()
        self._signer = Signer(self._judge.hook, lambda: self._judge.own, now=now)
        carrier = Carrier(sender, Runner(workspace.folder, now=now), self._signer)
        self._dispatcher = Dispatcher(carrier, ledger, owner=engine_id, announce=announce, now=now)
        self._ballot = Ballot(reader, self._dispatcher, now=now)
        self._successor = Successor(workspace, engine_id, ledger, reader, self._dispatcher)
        self._reception = Reception(self._judge, self._memory, ledger, reader, announce=announce, now=now)
        self._roster = Roster(self._judge, self._reception, ledger, reader, announce=announce, now=now)
        self._cabinet = Cabinet(
            OwnSchemes(workspace.folder),
            self._judge,
            self._reception,
            ledger,
            reader,
            announce=announce,
            now=now,
        )
        self._api = ApiSwitch(self, self._memory, ledger, reader, now=now)
        self._keeping = Keeping(self._memory, reader, heed=self._heed_limits)
        self._watch = Watch(
            self._roster,
            self._cabinet,
            self._api,
            self._keeping,
            self._successor,
            reader,
            announce=announce,
        )

        # Commands that one room carries out whole.
        self.create_hook = self._roster.create
        self.take_hook = self._roster.take
        self.edit_hook = self._roster.edit
        self.change_hook = self._roster.change
        self.enable_hook = self._roster.enable
        self.rotate_key = self._roster.rotate_key
        self.decision = self._ballot.decision
        self.start_receiver = self._reception.start
        self.stop_receiver = self._reception.stop
        self.listen = self._reception.listen
        self.stop_listening = self._reception.close
        self.set_answer = self._reception.set_answer
        self.check_captures = self._reception.set_check
        self.set_handshakes = self._reception.set_handshakes
        self.receiver_state = self._reception.state
        self.keep_key = self._cabinet.keep_key
        self.forget_key = self._cabinet.forget_key
        self.keep_scheme = self._cabinet.keep_scheme
        self.forget_scheme = self._cabinet.forget_scheme
        self.start_api = self._api.start
        self.serve_api = self._api.serve
        self.stop_api = self._api.stop
        self.api_state = self._api.state
        self.renew_api_token = self._api.renew_token
        self.limit_kept = self._keeping.limit

    @classmethod
    @asynccontextmanager
    async def open(
        cls,
        workspace: Workspace,
        *,
        on_change: Callable[[Change], None] | None = None,
        keyring: Keyring | None = None,
        now: Now = utc_now,
        deliver: bool = True,
        start_pen: StartPen = in_a_thread,
    ) -> AsyncIterator["Engine"]:
        """An engine at work in a workspace; leaving ends it in order.

        Args:
            on_change: called in the loop for everything that happened, after it is stored.
            deliver: ``False`` leaves new deliveries pending, for another engine to carry.
            start_pen: where commits are carried out.

        Raises ``WorkspaceError`` if the workspace cannot be used.
        """
        await asyncio.to_thread(workspace.prepare)
        keyring = keyring or SystemKeyring()
        engine_id = new_id()
        async with AsyncExitStack() as stack:
            lock = EngineLock(workspace.locks, engine_id)
            lock.hold()
            stack.callback(lock.release)
            writer = Writer(workspace, await start_pen(workspace, lock))
            stack.push_async_callback(writer.close)
            reader = await Reader.open(workspace, keyring, catch_up=writer.settle)
            stack.push_async_callback(reader.close)
            settings = await reader.settings()
            sender = Sender(response_limit=settings.response_limit_bytes, now=now)
            stack.push_async_callback(sender.close)
            engine = cls(
                workspace,
                engine_id=engine_id,
                ledger=Ledger(writer, keyring),
                reader=reader,
                sender=sender,
                settings=settings,
                announce=on_change or _unheard,
                now=now,
                deliver=deliver,
            )
            stack.push_async_callback(engine._close)
            engine._heed_limits()
            await engine._watch.follow()
            yield engine

    async def carry_on(self, *, with_receiver: bool) -> None:
        """Take over what other engines left, from now on; start the receiver if it is to be on."""
        if with_receiver:
            await self._reception.begin()
            await self._api.begin()
        failed = False
        try:
            await self._successor.take_over()
            # After the take-over: a lock that is gone says that its engine is dead all the same.
            sweep_locks(self._workspace.locks)
        except MachineError as error:  # said, and tried again before long
            failed = True
            self._announce(StorageFailed(str(error)))
        self._watch.take_over(failed=failed)

    @property
    def own_schemes(self) -> tuple[Scheme, ...]:
        """The sound signature schemes of the user's own."""
        return self._judge.own

    @property
    def under_way(self) -> int:
        """How many deliveries this engine carries."""
        return len(self._dispatcher)

    async def settled(self, delivery_ids: Iterable[str]) -> None:
        """Wait until none of these deliveries is under way here any more."""
        await self._dispatcher.settled(delivery_ids)

    async def drained(self) -> None:
        """Wait until no delivery that this engine may carry is pending."""
        while True:
            await self._successor.take_over()
            rows = await self.reader.pending(self._id)
            if not rows:
                return
            await self._dispatcher.settled([row.id for row in rows])
            # One that is not under way here yet is about to be: its engine is storing it, or reading it.
            await asyncio.sleep(0.02)

    # hooks

    async def test_hook(
        self, hook_id: str, draft: HookDraft, events: tuple[str, ...], *, true_bodies: bool = False
    ) -> tuple[Tested, ...]:
        own, now = self._judge.own, self._now()
        if hook_id:
            hook = await self.reader.hook(hook_id)
        else:
            # Its key may be one for which primes are looked for: not while deliveries are timed.
            hook = await asyncio.to_thread(stand_in, draft, now=now, own=own)
        orders = trial_orders(hook, draft, events, true_bodies=true_bodies, now=now, own=own)
        return await carry_out(signing_anew(self._sender, hook, draft, now=self._now, own=own), orders)

    async def delete_hook(self, hook_id: str) -> None:
        await self._roster.delete(hook_id)
        await self._successor.cancel(hook_id)

    # deliveries

    async def trigger(
        self, event: str, payload: bytes, *, hook_ids: tuple[str, ...] = (), event_id: str = ""
    ) -> Triggered:
        known = {hook.id for hook in self._judge.hooks}
        for hook_id in hook_ids:
            if hook_id not in known:
                await self.reader.hook(hook_id)  # says in words that there is none
        wanted = [hook for hook in self._judge.hooks if not passed_over(hook, event, hook_ids)]
        await self._roster.seek_keys(wanted)
        fired = event_orders(
            event,
            payload,
            self._judge.hooks,
            only=hook_ids,
            event_id=event_id or new_id(),
            now=self._now(),
            own=self._judge.own,
        )
        rows = await self._dispatch(fired.orders, at_once=self._memory.settings.fan_out)
        self._ballot.expect(fired.event_id, fired.orders)
        return Triggered(
            event_id=fired.event_id, delivery_ids=tuple(row.id for row in rows), skipped=fired.skipped
        )

    async def send(
        self,
        method: str,
        url: str,
        headers: Headers,
        body: bytes,
        *,
        timeout_s: float = 10.0,
        timeout_covers: Covers = Covers.ALL,
        redirects: int = 0,
        retry: RetryPolicy = RetryPolicy(delays_s=()),
        signing_key: str = "",
        scheme: str = "",
        options: SchemeOptions = SchemeOptions(),
        event: str = "",
    ) -> str:
        order = Order(
            method=method,
            url=url,
            headers=headers,
            body=body,
            retry=retry,
            timeout_s=timeout_s,
            timeout_covers=timeout_covers,
            redirects=redirects,
        )
        new = plain_order(
            order,
            scheme=scheme,
            key=signing_key,
            now=self._now(),
            options=options,
            event=event,
            own=self._judge.own,
        )
        if new[1].signing is not None:
            self._signer.remember(new[0].id, signing_key, options)
        rows = await self._dispatch([new], at_once=1)
        return rows[0].id

    async def replay(
        self,
        source_id: str,
        *,
        url: str = "",
        resign: bool = False,
        headers: Headers = (),
        body: bytes | None = None,
    ) -> str:
        changes = Changes(url=url, headers=headers, body=body, resign=resign)
        if await self.reader.kind_of(source_id) == "delivery":
            delivery = await self.reader.delivery(source_id)
            hook = await self._hook_of(delivery.row.hook_id, signs=resign)
            new = replayed_order(delivery, hook, changes, now=self._now(), own=self._judge.own)
        else:
            capture = await self.reader.capture(source_id)
            hook = await self._hook_of(capture.row.hook_id, signs=resign)
            new = capture_order(capture, hook, changes, now=self._now(), own=self._judge.own)
        rows = await self._dispatch([new], at_once=1)
        return rows[0].id

    async def _hook_of(self, hook_id: str, *, signs: bool) -> Hook | None:
        """The hook behind what was recorded; ``signs``: its key is wanted."""
        hook = self._judge.hook(hook_id)
        if hook is not None and signs:
            await self._roster.seek_keys([hook])
        return self._judge.hook(hook_id)

    async def confirm_subscription(self, capture_id: str) -> str:
        capture = await self.reader.capture(capture_id)
        message = Message(body=capture_body(capture), headers=capture.headers)
        return await self.send("GET", confirm_url(message), (), b"")

    async def cancel_delivery(self, delivery_id: str) -> None:
        row = await self.reader.delivery_row(delivery_id)
        if row.outcome is not Outcome.PENDING:
            return
        await self._successor.take_over()
        if not await self._dispatcher.cancel(delivery_id):
            raise InputError(
                "This delivery is under way in another Hookbench program.",
                "Cancel it there, or end that program.",
            )

    async def _dispatch(
        self, orders: "Sequence[tuple[DeliveryRow, Order]]", *, at_once: int
    ) -> list[DeliveryRow]:
        if self._deliver:
            return await self._dispatcher.dispatch(orders, at_once=at_once)
        return await self._ledger.add_deliveries(orders, owner=None) if orders else []

    # the workspace

    async def clear_deliveries(self) -> None:
        await self._ledger.clear_deliveries()
        self._announce(ChangesMissed())

    async def clear_captures(self) -> None:
        await self._ledger.clear_captures()
        self._announce(ChangesMissed())

    def _heed_limits(self) -> None:
        self._sender.response_limit = self._memory.settings.response_limit_bytes
        self._reception.heed_limits()

    async def _close(self) -> None:
        await self._watch.end()
        await self._reception.close()
        await self._api.close()
        await self._dispatcher.close(GRACE_S)
        await self._ledger.let_go(self._id)


def _unheard(change: Change) -> None:
    """For an engine nobody listens to."""
