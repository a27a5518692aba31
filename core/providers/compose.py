"""A provider's request, composed: everything but the signature."""

import json
from datetime import datetime
from urllib.parse import quote_plus

from core.errors import InputError
from core.fact import Fact
from core.headers import Headers
from core.providers.placeholders import Values
from core.providers.provider import Layout, Provider, ProviderEvent
from core.providers.reading import find_event, find_provider
from core.signing import find_scheme


class Composed(Fact, frozen=True):
    """A request as a provider would send it, not signed yet."""

    provider: Provider
    event: ProviderEvent
    method: str
    headers: Headers
    body: bytes
    scheme: str
    message_id: str


def compose(provider: Provider | str, event: str = "", *, at: datetime, seed: int = 0) -> Composed:
    """A sample event as this provider would send it. Equal arguments, equal bytes.

    Args:
        event: one of the provider's types; empty: its first.
        at: when it happened, aware.

    ``InputError`` for a provider or an event there is not.
    """
    chosen = find_provider(provider) if isinstance(provider, str) else provider
    sample = find_event(chosen, event)
    values = Values(seed=seed, at=at, event=sample.type)
    message_id = values.fill(chosen.id)
    values.set("id", message_id)
    body = _body(chosen, sample, values)
    kind = "application/x-www-form-urlencoded" if sample.form else chosen.content_type
    typed = (("Content-Type", kind),) if body else ()
    filled = tuple((name, values.fill(value)) for name, value in (*chosen.headers, *sample.headers))
    return Composed(
        provider=chosen,
        event=sample,
        method=sample.method,
        headers=(("User-Agent", values.fill(chosen.user_agent)), *typed, *filled),
        body=body,
        scheme=chosen.scheme,
        message_id=message_id,
    )


def identified(composed: Composed) -> Headers:
    """Its headers, with the message's id where the scheme signs one: so it stays the same over all attempts."""
    id_header = find_scheme(composed.scheme).id_header
    return (*composed.headers, (id_header, composed.message_id)) if id_header else composed.headers


def _body(provider: Provider, event: ProviderEvent, values: Values) -> bytes:
    if event.form:
        pairs = ((values.fill(name), values.fill(value)) for name, value in event.form)
        return "&".join(f"{quote_plus(name)}={quote_plus(value)}" for name, value in pairs).encode()
    if not event.body:
        return b""
    try:
        value = json.loads(values.fill(event.body))
    except ValueError as error:
        raise InputError(f"The sample {provider.name}/{event.type} is no JSON: {error}.") from None
    return (laid_out(value, provider.layout) + provider.body_end).encode()


def laid_out(value: object, layout: Layout) -> str:
    """JSON as a provider writes it."""
    if layout is Layout.INDENTED:
        return json.dumps(value, indent=2, ensure_ascii=False)
    if layout is Layout.SPACED:
        return json.dumps(value, ensure_ascii=False)
    if layout is Layout.ASCII:
        return json.dumps(value, separators=(",", ":")).replace("/", "\\/")
    return json.dumps(value, separators=(",", ":"), ensure_ascii=False)
