"""A test send: one request of each event to a draft's endpoint, all at once, made and shown, not recorded.

Source: Logto webhook reference, section 9; true bodies are ours.
"""

import asyncio
from collections.abc import Awaitable, Callable, Coroutine
from datetime import datetime
from typing import Any, Protocol

import msgspec

from core.catalogue.fake import fake_body
from core.catalogue.payloads import body_for_hook
from core.catalogue.samples import sample
from core.clock import Now, new_id, new_record_id
from core.errors import FieldError
from core.hook_fields import retry_problem, timeout_problem
from core.logto.sending import logto_headers, sign_logto
from core.model import Attempt, Hook, HookDraft, Order, Tested
from core.retry import decide
from core.signed_orders import hook_keys, sign_order
from core.signing import find_scheme, new_secret
from core.signing.scheme import Scheme

Sleep = Callable[[float], Awaitable[object]]


class Exchange(Protocol):
    """Makes one attempt; never raises for what the endpoint does."""

    def __call__(self, order: Order, *, number: int, repeats: bool) -> Coroutine[Any, Any, Attempt]:
        """Send the order's request once."""
        ...


async def carry_out(
    exchange: Exchange, orders: dict[str, Order], *, sleep: Sleep = asyncio.sleep
) -> tuple[Tested, ...]:
    """Carry out every order, all at once; the last attempt of each, in their order."""
    attempts = await asyncio.gather(*(_carried_out(exchange, order, sleep) for order in orders.values()))
    return tuple(
        Tested(event=event, attempt=attempt, body=order.body)
        for (event, order), attempt in zip(orders.items(), attempts, strict=True)
    )


def signing_anew(
    exchange: Exchange, hook: Hook, draft: HookDraft, *, now: Now, own: tuple[Scheme, ...] = ()
) -> Exchange:
    """The exchange, with what signs a time signed anew from the second attempt on."""

    async def sent(order: Order, *, number: int, repeats: bool) -> Attempt:
        if number > 1 and order.signing is not None:
            at, options = now(), draft.scheme_options
            keys = hook_keys(hook, at)
            order = sign_order(order, keys, draft.scheme, options, message_id="", at=at, own=own)
        return await exchange(order, number=number, repeats=repeats)

    return sent


def stand_in(draft: HookDraft, *, now: datetime, own: tuple[Scheme, ...] = ()) -> Hook:
    """A hook that is not saved yet: its id and key are made up."""
    decided = {name: getattr(draft, name) for name in HookDraft.__struct_fields__}
    key = new_secret(find_scheme(draft.scheme, own))
    return Hook(id=new_id(), signing_key=key, created_at=now, **decided)


def trial_orders(
    hook: Hook,
    draft: HookDraft,
    events: tuple[str, ...],
    *,
    true_bodies: bool,
    now: datetime,
    own: tuple[Scheme, ...] = (),
) -> dict[str, Order]:
    """What a test of each event sends, by event; an event named twice is sent once.

    A URL or a header that cannot be sent is a failed attempt, as in a delivery.

    Args:
        hook: whose id is in the bodies and whose key signs.
        own: the signature schemes of the user's own.

    Raises ``FieldError`` where there is no event, or the draft would never come to an end; ``InputError`` for an
    unknown event type, and where the key is none of the draft's scheme; ``MachineError`` where it cannot be had.
    """
    if not events:
        raise FieldError("Choose at least one event to test.", field="events")
    if problem := timeout_problem(draft.timeout_s):
        raise FieldError(problem, field="timeout_s")
    if problem := retry_problem(draft.retry):
        raise FieldError(problem, field="retry")
    keys = hook_keys(hook, now)
    orders: dict[str, Order] = {}
    for event in dict.fromkeys(events):
        body = (
            body_for_hook(sample(event, now=now), hook.id)
            if true_bodies
            else fake_body(event, hook.id, now=now)
        )
        orders[event] = _signed(draft, keys, body, now, own)
    return orders


def _signed(
    draft: HookDraft, keys: tuple[str, ...], body: bytes, now: datetime, own: tuple[Scheme, ...]
) -> Order:
    if draft.scheme == "logto":
        return _order(draft, sign_logto(keys[0] if keys else "", body), body)
    options = draft.scheme_options
    unsigned = _order(draft, "", body)
    return sign_order(unsigned, keys, draft.scheme, options, message_id=new_record_id(), at=now, own=own)


def _order(draft: HookDraft, signature: str, body: bytes) -> Order:
    return Order(
        method="POST",
        url=draft.url,
        headers=logto_headers(draft.headers, signature),
        body=body,
        retry=draft.retry,
        timeout_s=draft.timeout_s,
        timeout_covers=draft.timeout_covers,
        redirects=draft.redirects,
    )


async def _carried_out(exchange: Exchange, order: Order, sleep: Sleep) -> Attempt:
    number = 1
    while True:
        attempt = await exchange(order, number=number, repeats=False)
        decision = decide(order.retry, attempt, tried=number)
        if decision.pause_s is None:
            return msgspec.structs.replace(attempt, decision=decision.sentence)
        await sleep(decision.pause_s)
        number += 1
