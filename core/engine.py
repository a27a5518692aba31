"""The engine: hooks, deliveries and the receiver of one workspace, at work.

Runs in an asyncio loop of its own process (``core.host``), or inside a command of the command line.
"""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine, Iterable, Mapping, Sequence
from contextlib import AsyncExitStack, asynccontextmanager, suppress
from datetime import datetime, timedelta
from functools import partial
from typing import Any

import msgspec

from core.api.service import ManagementApi, port_of
from core.api.service import url_of as api_url
from core.ballot import Ballot
from core.changes import (
    CaptureReceived,
    Change,
    ChangesMissed,
    HookDeleted,
    HookSaved,
    ReceiverChanged,
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
    NotFoundError,
    PortError,
    WorkspaceError,
)
from core.handshakes import Secrets, confirm_url
from core.headers import Headers
from core.hook_fields import check, grace_problem, key_problem, vault_name_problem, vault_secret_problem
from core.judge import Judge
from core.model import (
    DETECT,
    Answer,
    ApiState,
    Attempt,
    Capture,
    CaptureRow,
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
from core.receiver.limits import Limits
from core.receiver.listener import Receiver, url_of
from core.receiver.record import Stored
from core.respondent import check_switches, respondent, secrets_of
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
from core.trial import carry_out, trial_orders
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
        self._settings = settings
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
        self._receiver = Receiver(self, judge=self._judge.verdict, answer=settings.answer)
        self._successor = Successor(workspace, engine_id, ledger, reader, self._dispatcher)
        self._version = -1
        self._hooks_revision = ""
        self._schemes_stamp: object = None
        self._own_handshakes: dict[str, Secrets] | None = None
        self._reading_vault = asyncio.Lock()

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
        if with_receiver and self._settings.receiver_on:
            # A port that is taken is no reason not to start: the receiver's state says so.
            with suppress(PortError):
                await self._receiver.start(self._settings.receiver_host, self._settings.receiver_port)
            self._receiver_changed()
        if with_receiver and self._settings.api_on:
            try:
                await self.serve_api()
            except HookError as error:  # its state says so
                self._api.say(str(error), self._settings.api_port)
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
            signing_key=signing_key or self._new_key(draft.scheme),
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
        hook = _with_key(hook, self._new_key(hook.scheme), until)
        await self._ledger.change_key(hook)
        return await self._saved(hook)

    async def test_hook(
        self, hook_id: str, draft: HookDraft, events: tuple[str, ...], *, true_bodies: bool = False
    ) -> tuple[Tested, ...]:
        hook = await self.reader.hook(hook_id) if hook_id else None
        orders = trial_orders(
            hook, draft, events, true_bodies=true_bodies, now=self._now(), own=self._judge.own
        )
        return await carry_out(self._sender, orders)

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

    def _new_key(self, scheme: str) -> str:
        return new_secret(find_scheme(scheme, self._judge.own))

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
        rows = await self._dispatch(fired.orders, at_once=self._settings.fan_out)
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
        await self._read_vault()

    async def _read_vault(self) -> None:
        """The keys of the standing check and of the handshakes; none are fetched without one."""
        # One after another: what was read before a change must not be put in its place after it.
        async with self._reading_vault:
            check = self._settings.check
            self._judge.vault = await self.reader.vault(check.keys) if check.scheme else ()
            self._judge.check = check
            switches, known = self._settings.handshakes, self._own_handshakes
            if known is None:
                known = await secrets_of(switches, self.reader)
            self._receiver.set_respondent(respondent(known, self._now), switches)

    def _read_schemes(self) -> None:
        self._schemes_stamp = self._own_schemes.stamp()
        self._judge.own = self._own_schemes.schemes()

    # the receiver

    async def start_receiver(self, *, host: str = "", port: int | None = None) -> ReceiverState:
        before = self._receiver.state
        await self._receiver.stop()
        try:
            await self._receiver.start(
                host or self._settings.receiver_host, self._settings.receiver_port if port is None else port
            )
        except PortError:
            if before.listening:
                await self._receiver.start(before.host, before.port)
            self._receiver_changed()
            raise
        state = self._receiver.state
        await self._remember(receiver_host=state.host, receiver_port=state.port, receiver_on=True)
        return self._receiver_changed()

    async def stop_receiver(self) -> ReceiverState:
        await self._receiver.stop()
        await self._remember(receiver_on=False)
        return self._receiver_changed()

    async def listen(
        self, host: str, port: int, answer: Answer, *, handshakes: Mapping[str, Secrets] | None = None
    ) -> ReceiverState:
        """Listen for as long as this engine lives; remember nothing. ``PortError`` where that cannot be.

        Args:
            handshakes: the challenges to answer, as ``core.handshakes.enabled`` gives them; ``None`` for those of
                the workspace.
        """
        self._receiver.set_answer(answer)
        if handshakes is not None:
            self._own_handshakes = dict(handshakes)
            await self._read_vault()
        await self._receiver.start(host, port)
        return self._receiver_changed()

    async def set_answer(self, answer: Answer) -> ReceiverState:
        self._receiver.set_answer(answer)
        await self._remember(answer=answer)
        return self._receiver_changed()

    async def check_captures(self, check: StandingCheck) -> ReceiverState:
        if check.scheme and check.scheme != DETECT:
            find_scheme(check.scheme, self._judge.own)
        for name in check.keys:
            await self._vault_id(name)
        await self._remember(check=check)
        await self._read_vault()
        return self._receiver_changed()

    async def set_handshakes(self, switches: tuple[HandshakeSwitch, ...]) -> ReceiverState:
        check_switches(switches)
        await self._remember(handshakes=switches)
        await self._read_vault()
        return self._receiver_changed()

    async def confirm_subscription(self, capture_id: str) -> str:
        capture = await self.reader.capture(capture_id)
        message = Message(body=capture_body(capture), headers=capture.headers)
        return await self.send("GET", confirm_url(message), (), b"")

    async def receiver_state(self) -> ReceiverState:
        state = msgspec.structs.replace(self._receiver.state, check=self._settings.check)
        if state.url:
            return state
        host, port = self._settings.receiver_host, self._settings.receiver_port
        return msgspec.structs.replace(state, host=host, port=port, url=url_of(host, port))

    def store(self, capture: Capture, then: Stored) -> None:
        """Record what the receiver got: the receiver's ``Recorder``."""
        self._ledger.submit_capture(capture, partial(self._stored, capture.row, then))

    def _stored(self, row: CaptureRow, then: Stored, result: int | Exception) -> None:
        if isinstance(result, int):
            then(None)
            self._announce(CaptureReceived(msgspec.structs.replace(row, seq=result)))
        else:
            then(result)

    def _receiver_changed(self) -> ReceiverState:
        state = msgspec.structs.replace(self._receiver.state, check=self._settings.check)
        self._announce(ReceiverChanged(state))
        return state

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
        await self._ledger.forget_key(await self._vault_id(name))
        await self._vault_changed()

    async def _vault_id(self, name: str) -> str:
        if key_id := await self.reader.vault_id(name):
            return key_id
        raise NotFoundError(f"The vault holds no key called “{name[:60]}”.", "List them with: hookbench keys")

    async def _vault_changed(self) -> None:
        await self._read_vault()
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
        await self._remember(api_port=port_of(state), api_on=True)
        return state

    async def serve_api(self, port: int | None = None) -> ApiState:
        """Serve it for as long as this engine lives; remember nothing but the token. ``PortError``."""
        token = await self.reader.api_token() or await self._new_api_token()
        await self._api.start(self._settings.api_port if port is None else port, token)
        return self._api.state

    async def stop_api(self) -> ApiState:
        await self._api.stop()
        await self._remember(api_on=False)
        return await self.api_state()

    async def api_state(self) -> ApiState:
        state = self._api.state
        if state.url:
            return state
        return msgspec.structs.replace(
            state, url=api_url(self._settings.api_port), token=await self.reader.api_token()
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
        await self._ledger.change_settings(settings)
        self._settings = settings
        self._apply_settings()
        await self._read_vault()
        self._announce(SettingsChanged())

    async def clear_deliveries(self) -> None:
        await self._ledger.clear_deliveries()
        self._announce(ChangesMissed())

    async def clear_captures(self) -> None:
        await self._ledger.clear_captures()
        self._announce(ChangesMissed())

    async def _remember(self, **changes: object) -> None:
        settings = msgspec.structs.replace(self._settings, **changes)
        if settings != self._settings:
            await self._ledger.change_settings(settings)
            self._settings = settings

    def _apply_settings(self) -> None:
        self._sender.response_limit = self._settings.response_limit_bytes
        self._receiver.set_limits(Limits(capture_bytes=self._settings.capture_limit_bytes))

    async def _close(self) -> None:
        await self._tasks.cancel()
        await self._receiver.stop()
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
