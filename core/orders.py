"""What is sent, decided once and before it is stored: an event for each hook, a request by hand, a replay."""

import shlex
from collections.abc import Iterable
from datetime import datetime
from functools import lru_cache

import msgspec

from core.catalogue.events import find
from core.catalogue.js_json import Json
from core.catalogue.json_text import parse_object
from core.catalogue.payloads import body_for_hook
from core.clock import new_record_id
from core.content import capture_body
from core.errors import HookError, InputError
from core.headers import TOKEN, Headers
from core.hook_fields import (
    SENT_RETRIES_LIMIT,
    redirects_problem,
    retry_problem,
    sent_headers_problem,
    timeout_problem,
    url_problem,
)
from core.logto.sending import logto_headers, sign_logto
from core.model import (
    CANNOT_SIGN,
    Action,
    Capture,
    Covers,
    Delivery,
    DeliveryRow,
    Hook,
    Order,
    Outcome,
    RetryPolicy,
    Script,
    Webhook,
)
from core.signed_orders import hook_keys, laid_over, sign_order
from core.signing import find_scheme
from core.signing.scheme import KeyForm, Scheme
from core.verdict import SchemeOptions

NewDelivery = tuple[DeliveryRow, Order]

# Requests by hand go to the same endpoints with the same headers, again and again.
_url_problem = lru_cache(maxsize=64)(url_problem)
_headers_problem = lru_cache(maxsize=64)(sent_headers_problem)
_retry_problem = lru_cache(maxsize=64)(retry_problem)

# Stands where a delivery that calls an endpoint has its method; its command stands in the place of the URL.
RUN = "RUN"

# More is no name of an event.
EVENT_LIMIT = 200

# The transport writes these itself, from the body; a host, where the order has none, from the URL.
_FRAMING = frozenset(("connection", "content-length", "transfer-encoding", "expect"))
_OURS = _FRAMING | {"host"}


class Changes(msgspec.Struct, frozen=True):
    """What a replay changes of what was recorded."""

    url: str = ""
    """Another endpoint; empty: the recorded one."""
    headers: Headers = ()
    """Laid over the recorded ones, by name."""
    body: bytes | None = None
    """In the place of the recorded one."""
    resign: bool = False
    """Whether the hook's key makes a new signature."""


class Fired(msgspec.Struct, frozen=True):
    """An event on its way: a delivery for each action of each hook that gets it, and why the others do not."""

    event_id: str
    orders: tuple[NewDelivery, ...]
    skipped: tuple[tuple[str, str], ...]


def event_orders(
    event: str,
    payload: bytes,
    hooks: Iterable[Hook],
    *,
    only: tuple[str, ...],
    event_id: str,
    now: datetime,
    own: tuple[Scheme, ...] = (),
) -> Fired:
    """One delivery for each action of each hook that gets the event, in the order of ``hooks``.

    Each names the one before it, which has to be over first.

    Args:
        payload: a JSON object; each hook gets it with its own ``hookId`` as the last key.
        only: the ids of the hooks that get it whether or not they listen; empty: those that listen.
        own: the signature schemes of the user's own. A hook that cannot sign is passed over, with the reason, which
            begins with ``CANNOT_SIGN``.

    Raises ``InputError`` for an unknown event type and for a payload that is no JSON object.
    """
    find(event)
    value = parse_object(payload)
    orders: list[NewDelivery] = []
    skipped: list[tuple[str, str]] = []
    for hook in hooks:
        if reason := passed_over(hook, event, only):
            skipped.append((hook.id, reason))
            continue
        try:
            orders += _action_orders(hook, value, event, event_id, now, own)
        except HookError as error:
            skipped.append((hook.id, f"{CANNOT_SIGN} {error}"))
    return Fired(event_id, tuple(orders), tuple(skipped))


def plain_order(
    order: Order,
    *,
    scheme: str,
    key: str,
    now: datetime,
    options: SchemeOptions = SchemeOptions(),
    event: str = "",
    own: tuple[Scheme, ...] = (),
) -> NewDelivery:
    """A request that is no hook's, signed if a key is given. ``InputError`` says what cannot be sent."""
    problem = (
        _method_problem(order.method)
        or _url_problem(order.url)
        or timeout_problem(order.timeout_s)
        or redirects_problem(order.redirects)
        or _retry_problem(order.retry, most=SENT_RETRIES_LIMIT)
        or _headers_problem(order.headers)
    )
    if problem:
        raise InputError(problem)
    new_id = new_record_id()
    order = msgspec.structs.replace(order, headers=_without_framing(order.headers))
    if key or (scheme and find_scheme(scheme, own).key is KeyForm.NONE):
        order = sign_order(order, (key,), scheme or "logto", options, message_id=new_id, at=now, own=own)
    event_id = new_record_id() if event else ""
    return _row(new_id, order, now, event=event[:EVENT_LIMIT], event_id=event_id), order


def replayed_order(
    delivery: Delivery,
    hook: Hook | None,
    changes: Changes,
    *,
    now: datetime,
    own: tuple[Scheme, ...] = (),
) -> NewDelivery:
    """A recorded delivery, to be sent again as a new one: signed as it was, or anew with its own id."""
    old = delivery.row
    order = _changed(_as_sent(delivery), hook, changes, message_id=old.id, now=now, own=own)
    row = DeliveryRow(
        seq=0,
        id=new_record_id(),
        event=old.event,
        event_id=old.event_id,
        hook_id=old.hook_id,
        hook_name=old.hook_name,
        method=order.method,
        url=order.url,
        outcome=Outcome.PENDING,
        created_at=now,
        replay_of=old.id,
        action=old.action,
    )
    # Nobody waits for the word of a replay.
    return row, msgspec.structs.replace(order, blocking=None)


def _as_sent(delivery: Delivery) -> Order:
    """The order with the signature that its last attempt carried, where each was signed anew."""
    order = delivery.order
    if order.signing is None:
        return order
    sent = [
        attempt.request.headers for attempt in delivery.attempts if attempt.request.head and not attempt.hops
    ]
    own_host = any(name.lower() == "host" for name, _ in order.headers)
    without = _without_framing if own_host else _without_ours
    headers = without(sent[-1]) if sent else order.headers
    return msgspec.structs.replace(order, headers=headers, signing=None)


def capture_order(
    capture: Capture,
    hook: Hook | None,
    changes: Changes,
    *,
    now: datetime,
    own: tuple[Scheme, ...] = (),
) -> NewDelivery:
    """A capture, to be sent on as a new delivery: its method, fields and body, framing made anew.

    Where no URL is given it goes to the endpoint of its hook, else back to where it was received.
    """
    method = capture.row.method
    if not method:
        raise InputError(
            "This capture has no request line, so it cannot be sent again.", "Look at its bytes instead."
        )
    recorded = Order(
        method=method,
        url=hook.url if hook else capture.receiver + _origin_form(capture.row.target),
        headers=_without_ours(capture.headers),
        body=capture_body(capture),
        retry=RetryPolicy(delays_s=()),
        timeout_s=hook.timeout_s if hook else 10.0,
        timeout_covers=hook.timeout_covers if hook else Covers.ALL,
        redirects=hook.redirects if hook else 0,
    )
    new_id = new_record_id()
    order = _changed(recorded, hook, changes, message_id=new_id, now=now, own=own)
    return _row(new_id, order, now, hook=hook, replay_of=capture.row.id), order


def _method_problem(method: str) -> str | None:
    if TOKEN.fullmatch(method) and len(method) <= 32:
        return None
    return "A method is a word of letters, such as POST or GET."


def passed_over(hook: Hook, event: str, only: tuple[str, ...]) -> str:
    """Why a hook does not get an event, in a sentence; empty if it does. ``only`` as for ``event_orders``."""
    if only:
        return "" if hook.id in only else "It was not chosen."
    if event not in hook.events:
        return f"It does not listen to {event}."
    return "" if hook.enabled else "It is disabled."


def _row(
    new_id: str,
    order: Order,
    now: datetime,
    *,
    event: str = "",
    event_id: str = "",
    hook: Hook | None = None,
    replay_of: str = "",
    action: int = 0,
    after: str = "",
) -> DeliveryRow:
    return DeliveryRow(
        seq=0,
        id=new_id,
        event=event,
        event_id=event_id,
        hook_id=hook.id if hook else "",
        hook_name=hook.name if hook else "",
        method=order.method,
        url=order.url,
        outcome=Outcome.PENDING,
        created_at=now,
        replay_of=replay_of,
        action=action,
        after=after,
    )


def _action_orders(
    hook: Hook,
    payload: dict[str, Json],
    event: str,
    event_id: str,
    now: datetime,
    own: tuple[Scheme, ...],
) -> list[NewDelivery]:
    body = body_for_hook(payload, hook.id)
    # Logto's own signature has its place among Logto's headers; any other is laid over them. Scripts get none.
    calls = any(isinstance(action, Webhook) for action in hook.actions)
    keys = hook_keys(hook, now)[:1] if calls and hook.scheme == "logto" else ()
    headers = logto_headers(hook.headers, sign_logto(keys[0], body) if keys else "")
    made: list[NewDelivery] = []
    for place, action in enumerate(hook.actions):
        order = _action_order(hook, action, headers, body)
        new_id = new_record_id()
        if not order.command:
            order = _signed_for(hook, order, message_id=new_id, now=now, own=own)
        before = made[-1][0].id if made else ""
        row = _row(new_id, order, now, event=event, event_id=event_id, hook=hook, action=place, after=before)
        made.append((row, order))
    return made


def _signed_for(
    hook: Hook, order: Order, *, message_id: str, now: datetime, own: tuple[Scheme, ...]
) -> Order:
    """The order signed with a hook's keys; as it stands where it is signed already, as Logto does."""
    if hook.scheme == "logto":
        return order
    keys = hook_keys(hook, now)
    return sign_order(order, keys, hook.scheme, hook.scheme_options, message_id=message_id, at=now, own=own)


def _action_order(hook: Hook, action: Action, headers: Headers, body: bytes) -> Order:
    order = Order(
        method="POST",
        url=hook.url,
        headers=headers,
        body=body,
        retry=hook.retry,
        timeout_s=hook.timeout_s,
        timeout_covers=hook.timeout_covers,
        redirects=hook.redirects,
        blocking=hook.blocking,
        stop_on_failure=action.stop_on_failure,
    )
    if isinstance(action, Script):
        return msgspec.structs.replace(
            order,
            method=RUN,
            url=shlex.join(action.command),
            headers=(),
            timeout_s=action.timeout_s,
            command=action.command,
        )
    return msgspec.structs.replace(order, url=action.url) if action.url else order


def _changed(
    recorded: Order,
    hook: Hook | None,
    changes: Changes,
    *,
    message_id: str,
    now: datetime,
    own: tuple[Scheme, ...],
) -> Order:
    if recorded.command and (changes.url or changes.headers or changes.resign):
        raise InputError(
            "This ran a script, which has neither an endpoint nor headers nor a signature.",
            "Replay it as recorded, or with another body.",
        )
    if recorded.command:
        return recorded if changes.body is None else msgspec.structs.replace(recorded, body=changes.body)
    url = changes.url or recorded.url
    if problem := _url_problem(url) or _headers_problem(changes.headers):
        raise InputError(problem)
    body = recorded.body if changes.body is None else changes.body
    # A host written by hand was meant for the recorded endpoint.
    before = recorded.headers if url == recorded.url else _without_ours(recorded.headers)
    fields = _without_framing(laid_over(before, changes.headers))
    order = msgspec.structs.replace(recorded, url=url, headers=fields, body=body)
    if changes.resign:
        if hook is None:
            raise InputError(
                "Re-signing needs the key of a hook, and none of this workspace's hooks stands behind this.",
                "Replay it as recorded, or make a hook for its endpoint.",
            )
        keys = hook_keys(hook, now)
        return sign_order(
            order, keys, hook.scheme, hook.scheme_options, message_id=message_id, at=now, own=own
        )
    return order


def _without_ours(fields: Headers) -> Headers:
    return tuple([field for field in fields if field[0].lower() not in _OURS])


def _without_framing(fields: Headers) -> Headers:
    """The fields without what frames a request; a host written by hand stays."""
    return tuple([field for field in fields if field[0].lower() not in _FRAMING])


def _origin_form(target: str) -> str:
    """The path of a request target, whatever its form."""
    if target.startswith("/"):
        return target
    _, scheme_end, rest = target.partition("://")
    return f"/{rest.partition('/')[2]}" if scheme_end else "/"
