"""The engine: hooks, deliveries and the receiver of one workspace, at work.

Runs in an asyncio loop of its own process (``core.host``), or inside a command of the command line.
"""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine, Iterable, Mapping, Sequence
from contextlib import AsyncExitStack, asynccontextmanager, suppress
from datetime import datetime, timedelta
from typing import Any

import msgspec

from core.api.service import ManagementApi, port_of
from core.api.service import url_of as api_url
from core.ballot import Ballot
from core.changes import (
    Change,
    ChangesMissed,
    HookDeleted,
    HookSaved,
    SchemesChanged,
    SettingsChanged,
    StorageFailed,
    VaultChanged,
)
from core.clock import Now, new_id, new_signing_key, utc_now
from core.content import capture_body
from core.delivery.dispatcher import Dispatcher
from core.delivery.sender import Sender
from core.errors import (
    FieldError,
    HookError,
    InputError,
    MachineError,
    WorkspaceError,
)
from core.handshakes import Secrets, confirm_url
from core.headers import Headers
from core.hook_fields import check, grace_problem, key_problem, vault_name_problem, vault_secret_problem
from core.judge import Judge
from core.memory import Memory
from core.model import (
    Answer,
    ApiState,
    Attempt,
    Covers,
    Decision,
    DeliveryRow,
    HandshakeSwitch,
    Hook,
    HookDraft,
    Order,
    Outcome,
    ReceiverState,
    RetryPolicy,
    StandingCheck,
    Tested,
    Triggered,
)
from core.orders import Changes, capture_order, event_orders, plain_order, replayed_order
from core.own_schemes import OwnSchemes
from core.reception import Reception, vault_id
from core.scripts import Runner
from core.settings import Settings
from core.signed_orders import Signer, with_remark
from core.signing import Message, find_scheme, new_secret
from core.signing.scheme import Scheme
from core.store.keys import Keyring, SystemKeyring
from core.store.ledger import Ledger
from core.store.pen import Pen, ThreadPen
from core.store.reader import Reader
from core.store.workspace import EngineLock, Workspace, sweep_locks
from core.store.writer import Writer
from core.takeover import Successor
from core.tasks import TaskGroup
from core.trial import carry_out, signing_anew, stand_in, trial_orders
from core.verdict import NamedKey, SchemeOptions

# How soon deliveries of an engine that died are noticed.
LOOK_AROUND_S = 1.0
# How soon a hook made by another program is known: before the event that its user fires next.
FOLLOW_S = 0.1
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
        self._tasks = TaskGroup()
        self._judge = Judge()
        self._signer = Signer(self._judge.hook, lambda: self._judge.own, now=now)
        self._own_schemes = OwnSchemes(workspace.folder)
        self._scripts = Runner(workspace.folder, now=now)
        self._dispatcher = Dispatcher(self._exchange, ledger, owner=engine_id, announce=announce, now=now)
        self._ballot = Ballot(reader, self._dispatcher, now=now)
        self._api = ManagementApi(self, now)
        self._reception = Reception(self._judge, self._memory, ledger, reader, announce=announce, now=now)
        self._successor = Successor(workspace, engine_id, ledger, reader, self._dispatcher)
        self._version = -1
        self._hooks_revision = ""
        self._schemes_stamp: object = None

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
            lock = EngineLock(workspace, engine_id)
            lock.take()
            stack.callback(lock.release)
            writer = Writer(workspace, await start_pen(workspace, lock))
            stack.push_async_callback(writer.close)
            reader = await Reader.open(workspace, keyring)
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
            engine._apply_settings()
            engine._read_schemes()
            await engine._read_again()
            engine._tasks.spawn(engine._again_and_again(engine._follow_others, FOLLOW_S), "follow others")
            yield engine

    async def carry_on(self, *, with_receiver: bool) -> None:
        """Take over what other engines left, from now on; start the receiver if it is to be on."""
        if with_receiver:
            await self._reception.begin()
        if with_receiver and self._memory.settings.api_on:
            try:
                await self.serve_api()
            except HookError as error:  # its state says so
                self._api.say(str(error), self._memory.settings.api_port)
        await self._successor.take_over()
        # After the take-over: a lock that is gone says that its engine is dead all the same.
        sweep_locks(self._workspace)
        self._tasks.spawn(self._again_and_again(self._successor.take_over, LOOK_AROUND_S), "take over")

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

    async def create_hook(self, draft: HookDraft, *, signing_key: str = "") -> Hook:
        self._check(draft, signing_key)
        return await self.take_hook(draft, signing_key=signing_key)

    async def take_hook(self, draft: HookDraft, *, signing_key: str = "") -> Hook:
        """As ``create_hook``, unchecked: Logto takes any name, endpoint and headers. For the Management API."""
        decided = {name: getattr(draft, name) for name in HookDraft.__struct_fields__}
        hook = Hook(
            id=new_id(),
            signing_key=signing_key or await self._new_key(draft.scheme),
            created_at=self._now(),
            **decided,
        )
        await self._ledger.add_hook(hook)
        return await self._saved(hook)

    async def edit_hook(self, hook_id: str, draft: HookDraft, *, signing_key: str = "") -> Hook:
        before = await self.reader.hook(hook_id)
        if before.scheme == draft.scheme and not signing_key:
            self._check(draft)
            return await self.change_hook(hook_id, draft)
        self._check(draft, signing_key or before.signing_key)
        hook = await self.change_hook(hook_id, draft)
        if signing_key in ("", before.signing_key):
            return hook
        await self._ledger.change_key(_with_key(hook, signing_key))
        return await self._saved(await self.reader.hook(hook_id))

    async def change_hook(self, hook_id: str, draft: HookDraft) -> Hook:
        """As ``edit_hook``, unchecked: Logto takes any name, endpoint and headers. For the Management API."""
        decided = {name: getattr(draft, name) for name in HookDraft.__struct_fields__}
        hook = msgspec.structs.replace(await self.reader.hook(hook_id), **decided)
        await self._ledger.change_hook(hook)
        return await self._saved(hook)

    async def enable_hook(self, hook_id: str, *, enabled: bool) -> Hook:
        hook = msgspec.structs.replace(await self.reader.hook(hook_id), enabled=enabled)
        await self._ledger.change_hook(hook)
        return await self._saved(hook)

    async def rotate_key(self, hook_id: str, *, grace_s: float = 0.0) -> Hook:
        if problem := grace_problem(grace_s):
            raise FieldError(problem, field="grace_s")
        hook = await self.reader.hook(hook_id)
        until = self._now() + timedelta(seconds=grace_s) if grace_s else None
        hook = _with_key(hook, await self._new_key(hook.scheme), until)
        await self._ledger.change_key(hook)
        return await self._saved(hook)

    async def test_hook(
        self, hook_id: str, draft: HookDraft, events: tuple[str, ...], *, true_bodies: bool = False
    ) -> tuple[Tested, ...]:
        own, now = self._judge.own, self._now()
        hook = await self.reader.hook(hook_id) if hook_id else stand_in(draft, now=now, own=own)
        orders = trial_orders(hook, draft, events, true_bodies=true_bodies, now=now, own=own)
        return await carry_out(signing_anew(self._sender, hook, draft, now=self._now, own=own), orders)

    async def delete_hook(self, hook_id: str) -> None:
        await self.reader.hook(hook_id)
        await self._ledger.delete_hook(hook_id)
        await self._read_again()
        self._announce(HookDeleted(hook_id))
        # The last action first: what comes after a cancelled one would begin.
        for row in reversed(await self.reader.pending(self._id)):
            if row.hook_id == hook_id:
                await self._dispatcher.cancel(row.id)

    def _check(self, draft: HookDraft, signing_key: str = "") -> None:
        """``FieldError`` for what cannot be stored of a hook; of a key only where one is given."""
        check(draft, self._judge.own)
        if signing_key and (problem := key_problem(signing_key, find_scheme(draft.scheme, self._judge.own))):
            raise FieldError(problem, field="signing_key")

    async def _new_key(self, scheme: str) -> str:
        # Primes are looked for, which takes a tenth of a second and more: not while deliveries are timed.
        return await asyncio.to_thread(new_secret, find_scheme(scheme, self._judge.own))

    async def _saved(self, hook: Hook) -> Hook:
        await self._read_again()
        self._announce(HookSaved(hook.id))
        return hook

    # deliveries

    async def trigger(
        self, event: str, payload: bytes, *, hook_ids: tuple[str, ...] = (), event_id: str = ""
    ) -> Triggered:
        known = {hook.id for hook in self._judge.hooks}
        for hook_id in hook_ids:
            if hook_id not in known:
                await self.reader.hook(hook_id)  # says in words that there is none
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
            hook = self._judge.hook(delivery.row.hook_id)
            new = replayed_order(delivery, hook, changes, now=self._now(), own=self._judge.own)
        else:
            capture = await self.reader.capture(source_id)
            hook = self._judge.hook(capture.row.hook_id)
            new = capture_order(capture, hook, changes, now=self._now(), own=self._judge.own)
        rows = await self._dispatch([new], at_once=1)
        return rows[0].id

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

    async def decision(self, event_id: str) -> Decision:
        return await self._ballot.decision(event_id)

    async def _dispatch(
        self, orders: "Sequence[tuple[DeliveryRow, Order]]", *, at_once: int
    ) -> list[DeliveryRow]:
        if self._deliver:
            return await self._dispatcher.dispatch(orders, at_once=at_once)
        return await self._ledger.add_deliveries(orders, owner=None) if orders else []

    def _exchange(
        self, row: DeliveryRow, order: Order, *, number: int, repeats: bool
    ) -> Coroutine[Any, Any, Attempt]:
        """One attempt: a script is run, anything else is sent."""
        if order.command:
            return self._scripts(row, order, number=number, repeats=repeats)
        if order.signing is None:
            return self._sender(order, number=number, repeats=repeats)
        return self._signed_exchange(row, order, number=number, repeats=repeats)

    async def _signed_exchange(
        self, row: DeliveryRow, order: Order, *, number: int, repeats: bool
    ) -> Attempt:
        """One attempt of what is signed at the time it is sent."""
        signed, remark = self._signer.signed(row, order)
        return with_remark(await self._sender(signed, number=number, repeats=repeats), remark)

    # what other programs do

    async def _follow_others(self) -> None:
        """Notice hooks, keys and the token that another program changed: captures and callers are judged by them."""
        await self._drop_previous_keys()
        if self._own_schemes.stamp() != self._schemes_stamp:
            self._read_schemes()
            self._announce(SchemesChanged())
        if (version := await self.reader.version()) != self._version:
            if await self.reader.hooks_revision() != self._hooks_revision:
                await self._read_again()
                await self._follow_token()
            self._version = version

    async def _again_and_again(self, look: Callable[[], Awaitable[None]], every_s: float) -> None:
        """A workspace that cannot be read for a while is no reason to look no more."""
        while True:
            await asyncio.sleep(every_s)
            try:
                await look()
            except MachineError as error:
                self._announce(StorageFailed(str(error)))

    async def _follow_token(self) -> None:
        if self._api.state.listening:
            with suppress(MachineError):  # a locked keyring: the one in use stays
                self._api.use_token(await self.reader.api_token())

    async def _drop_previous_keys(self) -> None:
        """Keep no key longer than it verifies."""
        now = self._now()
        for hook in self._judge.hooks:
            if hook.previous_until is not None and hook.previous_until <= now:
                with suppress(WorkspaceError):  # it verifies nothing any more, stored or not
                    await self._ledger.drop_previous_key(hook)
                    await self._saved(hook)

    async def _read_again(self) -> None:
        self._hooks_revision = await self.reader.hooks_revision()
        self._judge.hooks = tuple(await self.reader.hooks())
        await self._reception.read_vault()

    def _read_schemes(self) -> None:
        self._schemes_stamp = self._own_schemes.stamp()
        self._judge.own = self._own_schemes.schemes()

    # the receiver

    async def start_receiver(self, *, host: str = "", port: int | None = None) -> ReceiverState:
        return await self._reception.start(host, port)

    async def stop_receiver(self) -> ReceiverState:
        return await self._reception.stop()

    async def listen(
        self, host: str, port: int, answer: Answer, *, handshakes: Mapping[str, Secrets] | None = None
    ) -> ReceiverState:
        """Listen for as long as this engine lives; remember nothing. ``PortError`` where that cannot be.

        Args:
            handshakes: the challenges to answer, as ``core.handshakes.enabled`` gives them; ``None`` for those of
                the workspace.
        """
        return await self._reception.listen(host, port, answer, handshakes)

    async def set_answer(self, answer: Answer) -> ReceiverState:
        return await self._reception.set_answer(answer)

    async def check_captures(self, check: StandingCheck) -> ReceiverState:
        return await self._reception.set_check(check)

    async def set_handshakes(self, switches: tuple[HandshakeSwitch, ...]) -> ReceiverState:
        return await self._reception.set_handshakes(switches)

    async def confirm_subscription(self, capture_id: str) -> str:
        capture = await self.reader.capture(capture_id)
        message = Message(body=capture_body(capture), headers=capture.headers)
        return await self.send("GET", confirm_url(message), (), b"")

    async def receiver_state(self) -> ReceiverState:
        return self._reception.state

    # keys and schemes

    @property
    def own_schemes(self) -> tuple[Scheme, ...]:
        """The sound signature schemes of the user's own."""
        return self._judge.own

    async def keep_key(self, name: str, secret: str, *, scheme: str = "") -> None:
        if problem := vault_name_problem(name):
            raise FieldError(problem, field="name")
        found = find_scheme(scheme, self._judge.own) if scheme else None
        if problem := vault_secret_problem(secret, found):
            raise FieldError(problem, field="secret")
        key = NamedKey(name=name, secret=secret, scheme=scheme)
        key_id = await self.reader.vault_id(name) or new_id()
        await self._ledger.keep_key(key_id, key, created_at=self._now())
        await self._vault_changed()

    async def forget_key(self, name: str) -> None:
        await self._ledger.forget_key(await vault_id(self.reader, name))
        await self._vault_changed()

    async def _vault_changed(self) -> None:
        await self._reception.read_vault()
        self._announce(VaultChanged())

    async def keep_scheme(self, text: str) -> Scheme:
        scheme = self._own_schemes.save(text)
        self._read_schemes()
        self._announce(SchemesChanged())
        return scheme

    async def forget_scheme(self, name: str) -> None:
        self._own_schemes.delete(name)
        self._read_schemes()
        self._announce(SchemesChanged())

    # the Management API

    async def start_api(self, *, port: int | None = None) -> ApiState:
        state = await self.serve_api(port)
        await self._memory.remember(api_port=port_of(state), api_on=True)
        return state

    async def serve_api(self, port: int | None = None) -> ApiState:
        """Serve it for as long as this engine lives; remember nothing but the token. ``PortError``."""
        token = await self.reader.api_token() or await self._new_api_token()
        await self._api.start(self._memory.settings.api_port if port is None else port, token)
        return self._api.state

    async def stop_api(self) -> ApiState:
        await self._api.stop()
        await self._memory.remember(api_on=False)
        return await self.api_state()

    async def api_state(self) -> ApiState:
        state = self._api.state
        if state.url:
            return state
        return msgspec.structs.replace(
            state, url=api_url(self._memory.settings.api_port), token=await self.reader.api_token()
        )

    async def renew_api_token(self) -> ApiState:
        self._api.use_token(await self._new_api_token())
        return await self.api_state()

    async def _new_api_token(self) -> str:
        token = new_signing_key()
        await self._ledger.change_api_token(token)
        return token

    # the workspace

    async def change_settings(self, settings: Settings) -> None:
        await self._memory.keep(settings)
        self._apply_settings()
        await self._reception.read_vault()
        self._announce(SettingsChanged())

    async def clear_deliveries(self) -> None:
        await self._ledger.clear_deliveries()
        self._announce(ChangesMissed())

    async def clear_captures(self) -> None:
        await self._ledger.clear_captures()
        self._announce(ChangesMissed())

    def _apply_settings(self) -> None:
        self._sender.response_limit = self._memory.settings.response_limit_bytes
        self._reception.heed_limits()

    async def _close(self) -> None:
        await self._tasks.cancel()
        await self._reception.close()
        await self._api.stop()
        await self._dispatcher.close(GRACE_S)
        await self._ledger.let_go(self._id)


def _with_key(hook: Hook, key: str, until: datetime | None = None) -> Hook:
    """The hook with another key; the one it had verifies on until then, if at all."""
    return msgspec.structs.replace(
        hook, signing_key=key, previous_key=hook.signing_key if until else "", previous_until=until
    )


def _unheard(change: Change) -> None:
    """For an engine nobody listens to."""
