"""What was recorded, as a case for the bench: the request with the scheme and the keys of its hook."""

from dataclasses import dataclass
from datetime import datetime

from core.content import capture_body, capture_url
from core.errors import HookError
from core.hook_fields import clean_url
from core.judge import url_called
from core.model import Capture, Delivery, Hook
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
        return _captured(capture, await _hook(reader, capture.row.hook_id))
    delivery = await reader.delivery(some_id)
    message, sent_at = sent_message(delivery)
    return _with_hook(message, sent_at.timestamp(), await _hook(reader, delivery.row.hook_id))


def sent_message(delivery: Delivery) -> tuple[Message, datetime]:
    """The request of a delivery as it was signed last, and when; as it is to be, where nothing was sent yet."""
    order, at = delivery.order, delivery.row.created_at
    headers = order.headers
    if delivery.attempts:
        # Each attempt may be signed anew; where it was redirected its first request is ours.
        last = delivery.attempts[-1]
        at, headers = last.started_at, (last.hops[0].request if last.hops else last.request).headers
    return Message(body=order.body, headers=headers, method=order.method, url=clean_url(order.url)), at


async def _hook(reader: Reader, hook_id: str) -> Hook | None:
    try:
        return await reader.hook(hook_id) if hook_id else None
    except HookError:
        return None


def _captured(capture: Capture, hook: Hook | None) -> Recorded:
    row, verdict = capture.row, capture.verdict
    url = capture_url(capture) if hook is None else url_called(hook, capture)
    message = Message(body=capture_body(capture), headers=capture.headers, method=row.method, url=url)
    came_at = row.received_at.timestamp()
    if verdict is not None and not row.hook_id:
        return Recorded(message, came_at, verdict.scheme, named_key=verdict.key)
    was_previous = verdict is not None and verdict.key == "previous"
    return _with_hook(message, came_at, hook, was_previous=was_previous)


def _with_hook(message: Message, at: float, hook: Hook | None, *, was_previous: bool = False) -> Recorded:
    if hook is None:
        return Recorded(message, at)
    key = hook.previous_key if was_previous and hook.previous_key else hook.signing_key
    return Recorded(message, at, hook.scheme, key, options=hook.scheme_options)
