"""What was recorded, as a case for the bench: the request with the scheme and the keys of its hook."""

from dataclasses import dataclass

from core.content import capture_body, capture_url
from core.errors import HookError
from core.model import Hook
from core.signing import Message
from core.store.reader import Reader
from core.verdict import SchemeOptions


@dataclass(frozen=True, slots=True)
class Recorded:
    """A capture or a delivery, brought to the bench."""

    message: Message
    came_at: float
    """Unix seconds."""
    scheme: str = ""
    """Of its hook; empty: it has none, or none any more."""
    key: str = ""
    named_key: str = ""
    """The name of a key of the vault, in the place of ``key``."""
    options: SchemeOptions = SchemeOptions()


async def recorded(reader: Reader, name: str) -> Recorded:
    """What ``name`` says: ``capture:ID`` or ``delivery:ID``. ``NotFoundError`` where there is none."""
    kind, _, some_id = name.partition(":")
    if kind == "capture":
        capture = await reader.capture(some_id)
        row = capture.row
        message = Message(
            body=capture_body(capture), headers=capture.headers, method=row.method, url=capture_url(capture)
        )
        hook_id = capture.verdict.hook_id if capture.verdict is not None else ""
        came_at = row.received_at.timestamp()
        hook = await _hook(reader, hook_id)
        if hook is None and (verdict := capture.verdict) is not None and not hook_id:
            return Recorded(message, came_at, verdict.scheme, named_key=verdict.key)
        return _with_hook(message, came_at, hook)
    delivery = await reader.delivery(some_id)
    order = delivery.order
    message = Message(body=order.body, headers=order.headers, method=order.method, url=order.url)
    hook = await _hook(reader, delivery.row.hook_id)
    return _with_hook(message, delivery.row.created_at.timestamp(), hook)


async def _hook(reader: Reader, hook_id: str) -> Hook | None:
    try:
        return await reader.hook(hook_id) if hook_id else None
    except HookError:
        return None


def _with_hook(message: Message, came_at: float, hook: Hook | None) -> Recorded:
    if hook is None:
        return Recorded(message, came_at)
    return Recorded(message, came_at, hook.scheme, hook.signing_key, options=hook.scheme_options)
