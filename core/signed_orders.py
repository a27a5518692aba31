"""Signatures on what is sent: laid over an order, and made anew for each attempt where a time is signed.

An order never holds a key. A hook's deliveries are signed with the keys the hook has when an attempt begins; a
request by hand with the key that came with it, as long as this engine lives.
"""

import re
from collections.abc import Callable, Iterable
from datetime import datetime

import msgspec

from core.clock import Now
from core.errors import HookError, MachineError
from core.headers import Headers, first
from core.hook_fields import clean_url
from core.model import Attempt, DeliveryRow, Hook, Order, Signing
from core.signing import Message, find_scheme, sign
from core.signing.scheme import Scheme
from core.verdict import SchemeOptions

# Requests by hand that are under way; more are forgotten, oldest first, and repeat their first signature.
GIVEN_LIMIT = 1000
# What signs a time without a field for it: ``created`` is one of the signature's own parameters.
_OWN_TIMES = frozenset(("http_message",))


class Signer:
    """Signs each attempt at the time it is sent."""

    def __init__(
        self, hook_of: Callable[[str], Hook | None], own: Callable[[], tuple[Scheme, ...]], *, now: Now
    ) -> None:
        self._hook_of = hook_of
        self._own = own
        self._now = now
        self._given: dict[str, tuple[str, SchemeOptions]] = {}

    def remember(self, delivery_id: str, key: str, options: SchemeOptions) -> None:
        """Sign the attempts of this delivery, which is no hook's, with a key."""
        self._given[delivery_id] = key, options
        while len(self._given) > GIVEN_LIMIT:
            del self._given[next(iter(self._given))]

    def signed(self, row: DeliveryRow, order: Order) -> tuple[Order, str]:
        """The order as it is sent now, and what is odd about its signature, in a sentence."""
        if order.signing is None:
            return order, ""
        now = self._now()
        scheme, own = order.signing.scheme, self._own()
        try:
            keys, options = self._keys(row, order.signing, now)
            if not keys:
                return order, "Signed as when this was ordered: the key is not known any more."
            return sign_order(order, keys, scheme, options, message_id=row.id, at=now, own=own), ""
        except HookError as error:
            return order, f"Signed as when this was ordered: {error.message}"

    def _keys(
        self, row: DeliveryRow, signing: Signing, now: datetime
    ) -> tuple[tuple[str, ...], SchemeOptions]:
        if row.id in self._given:
            key, options = self._given[row.id]
            return (key,), options
        hook = self._hook_of(row.hook_id)
        if hook is None or hook.scheme != signing.scheme:
            return (), SchemeOptions()
        return hook_keys(hook, now), hook.scheme_options


def hook_keys(hook: Hook, at: datetime) -> tuple[str, ...]:
    """The keys that sign for a hook: its own, and the one before it while that still verifies.

    Only schemes that can send several signatures make use of the second. ``MachineError`` where its own cannot be had.
    """
    if hook.key_problem:
        raise MachineError(hook.key_problem)
    if hook.previous_key and hook.previous_until is not None and at < hook.previous_until:
        return (hook.signing_key, hook.previous_key)
    return (hook.signing_key,) if hook.signing_key else ()


def sign_order(
    order: Order,
    keys: Iterable[str],
    scheme: str,
    options: SchemeOptions,
    *,
    message_id: str,
    at: datetime,
    own: tuple[Scheme, ...] = (),
) -> Order:
    """An order with its signature laid over its headers; body and URL change where a scheme signs inside them.

    An id that the headers hold already stays: a replay is the same message once more. Where a time is signed, and
    outside the body, ``signing`` tells that each attempt is to be signed anew.
    ``InputError`` where the scheme, the key or what is signed will not do.
    """
    found = find_scheme(scheme, own)
    message = Message(body=order.body, headers=order.headers, method=order.method, url=clean_url(order.url))
    kept_id = first(order.headers, found.id_header) if found.id_header else None
    signed = sign(
        found, tuple(keys), message, message_id=kept_id or message_id, at=at.timestamp(), options=options
    )
    inside = signed.body != order.body
    return msgspec.structs.replace(
        order,
        headers=laid_over(_without_numbered(order.headers, found), signed.headers),
        body=signed.body,
        url=signed.url if signed.url != message.url else order.url,
        signing=None if inside or not signs_time(found) else Signing(scheme=scheme),
    )


def _without_numbered(fields: Headers, scheme: Scheme) -> Headers:
    """The fields without former signatures that stand in a field for each key: there may be fewer keys now."""
    if not scheme.signature.numbered:
        return fields
    former = re.compile(re.escape(scheme.signature.header) + r"-\d{1,3}", re.IGNORECASE)
    return tuple(field for field in fields if not former.fullmatch(field[0]))


def signs_time(scheme: Scheme) -> bool:
    """Whether its signature is another one at another time."""
    if scheme.time is None:
        return scheme.function in _OWN_TIMES
    return not scheme.time.body_field


def with_remark(attempt: Attempt, remark: str) -> Attempt:
    """The attempt with one more remark; an empty one is none."""
    return msgspec.structs.replace(attempt, remarks=(*attempt.remarks, remark)) if remark else attempt


def laid_over(recorded: Headers, over: Headers) -> Headers:
    """The fields with others in the place of those of the same name, new ones at the end."""
    names = {name.lower() for name, _ in over}
    fields: list[tuple[str, str]] = []
    placed: set[str] = set()
    for name, value in recorded:
        key = name.lower()
        if key not in names:
            fields.append((name, value))
        elif key not in placed:
            placed.add(key)
            fields += [field for field in over if field[0].lower() == key]
    return (*fields, *(field for field in over if field[0].lower() not in placed))
