"""``send``: one request that is no hook's, as written or as a provider would send it."""

import asyncio
from argparse import Namespace
from datetime import datetime, timedelta

import msgspec

from core.changes import Change, DeliveryMoved
from core.cli.inputs import body_of, secret_of
from core.cli.output import note, put_json, screen
from core.cli.session import GOES_ON, working
from core.cli.shapes import delivery_shape
from core.cli.sheet import put_delivery
from core.cli.signing_inputs import options_of, scheme_of
from core.clock import utc_now
from core.errors import InputError
from core.headers import Headers
from core.model import Covers, DeliveryRow, Outcome, RetryPolicy
from core.providers import compose, identified
from core.signed_orders import laid_over
from core.signing import KeyForm, new_secret, public_secret

# A retry that is further away is left to whichever program is at work then.
PATIENCE_S = 60.0
NO_RETRIES = RetryPolicy(delays_s=())


class Outgoing(msgspec.Struct, frozen=True, kw_only=True):
    """What a call asks to be sent."""

    method: str
    headers: Headers
    body: bytes
    timeout_s: float = 10.0
    redirects: int = 0
    retry: RetryPolicy = NO_RETRIES
    scheme: str = ""
    key: str = ""
    event: str = ""


async def run(arguments: Namespace) -> int:
    """Send, wait, and show all of it."""
    sent = as_provider(arguments) if arguments.provider else as_written(arguments)
    watch = Watch()
    async with working(arguments, on_change=watch.hear) as engine:
        delivery_id = await engine.send(
            sent.method,
            arguments.url,
            sent.headers,
            sent.body,
            timeout_s=sent.timeout_s,
            timeout_covers=Covers(arguments.timeout_covers or Covers.ALL),
            redirects=sent.redirects if arguments.redirects is None else arguments.redirects,
            retry=sent.retry,
            signing_key=sent.key,
            scheme=sent.scheme,
            options=options_of(arguments.options),
            event=sent.event,
        )
        await watch.enough.wait()
        delivery = await engine.reader.delivery(delivery_id)
    if arguments.json:
        put_json(delivery_shape(delivery))
    else:
        put_delivery(screen(), delivery)
    if delivery.row.outcome is Outcome.PENDING:
        note(f"It is tried again later: {GOES_ON}.")
    return 0 if delivery.row.outcome is Outcome.DELIVERED else 1


class Watch:
    """Hears when the one delivery is over, or its next attempt too far away to wait for."""

    def __init__(self) -> None:
        self.enough = asyncio.Event()

    def hear(self, change: Change) -> None:
        """Take a change."""
        if isinstance(change, DeliveryMoved) and _is_enough(change.row, utc_now()):
            self.enough.set()


def _is_enough(row: DeliveryRow, now: datetime) -> bool:
    far = now + timedelta(seconds=PATIENCE_S)
    return row.outcome is not Outcome.PENDING or (
        row.next_attempt_at is not None and row.next_attempt_at > far
    )


def as_written(arguments: Namespace) -> Outgoing:
    """The request of a call without a provider."""
    for name, value in (
        ("--event", arguments.event),
        ("--seed", arguments.seed),
        ("--retries", arguments.retries),
    ):
        if value is not None:
            raise InputError(f"{name} belongs to a provider.", "Name one, with --as.")
    return Outgoing(
        method=arguments.method or "POST",
        headers=tuple(arguments.headers),
        body=body_of(arguments.body or ""),
        timeout_s=arguments.timeout or 10.0,
        scheme=arguments.scheme or "",
        key=signing_key(arguments),
    )


def as_provider(arguments: Namespace) -> Outgoing:
    """A provider's request, with what the call names laid over it."""
    at = utc_now()
    seed = int(at.timestamp() * 1000) if arguments.seed is None else arguments.seed
    composed = compose(arguments.provider, arguments.event or "", at=at, seed=seed)
    policy = composed.provider.retry
    if arguments.retries is not None:
        policy = msgspec.structs.replace(policy, delays_s=policy.delays_s[: arguments.retries])
    return Outgoing(
        method=arguments.method or composed.method,
        headers=laid_over(identified(composed), tuple(arguments.headers)),
        body=composed.body if arguments.body is None else body_of(arguments.body),
        timeout_s=arguments.timeout or composed.provider.timeout_s,
        redirects=composed.provider.redirects,
        retry=policy,
        scheme=arguments.scheme or composed.scheme,
        key=_provider_key(arguments, arguments.scheme or composed.scheme),
        event=composed.event.type,
    )


def _provider_key(arguments: Namespace, scheme: str) -> str:
    """The key given; else one made for this call, of which the receiver's half is told."""
    if arguments.secret is not None:
        return secret_of(arguments.secret)
    found = scheme_of(arguments, scheme)
    key = new_secret(found)
    note(f"Signed with a key made for this call. A receiver checks with: {public_secret(found, key)}")
    return key


def signing_key(arguments: Namespace) -> str:
    """The key to sign with; empty to sign nothing."""
    if arguments.scheme is None and arguments.secret is None:
        return ""
    if arguments.scheme is None:
        raise InputError("A signing key alone signs nothing.", "Name the scheme too, with --scheme.")
    if arguments.secret is None and scheme_of(arguments, arguments.scheme).key is KeyForm.NONE:
        return ""
    return secret_of(arguments.secret)
