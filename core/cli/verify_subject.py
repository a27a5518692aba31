"""What ``verify`` checks: a request that is given, or one that was recorded; and as of when."""

from argparse import Namespace
from typing import TYPE_CHECKING

import msgspec

from core.cli.output import note
from core.cli.signing_inputs import message_of
from core.clock import utc_now
from core.content import capture_body, capture_url, request_body
from core.errors import InputError, NotFoundError
from core.fact import Fact
from core.model import Hook
from core.signing import Message
from core.verdict import NamedKey

if TYPE_CHECKING:
    from core.store.reader import Reader


class Subject(Fact, frozen=True):
    """What is checked, and as of when."""

    message: Message
    now: float
    hook: Hook | None = None
    """Whose key counts where the call names none."""
    vault: tuple[NamedKey, ...] = ()
    """Of the workspace: to check with where the call says so, and to explain by."""


def subject_of(arguments: Namespace) -> Subject:
    """What the call means; the workspace is opened, and what opens it loaded, only where it is needed."""
    if arguments.capture is None and arguments.delivery is None and not arguments.vault:
        return _given(arguments)
    from core.cli.session import to_the_end

    found: list[Subject] = []
    to_the_end(_recorded(arguments, found))
    if not found:
        raise KeyboardInterrupt
    return found[0]


def _given(arguments: Namespace) -> Subject:
    return Subject(message=message_of(arguments), now=_now(arguments))


async def _recorded(arguments: Namespace, found: list[Subject]) -> int:
    """Read what is checked, and the vault, out of the workspace."""
    from core.cli.session import reading

    async with reading(arguments) as reader:
        if arguments.capture is not None:
            subject = await _capture(reader, arguments)
        elif arguments.delivery is not None:
            subject = await _delivery(reader, arguments)
        else:
            subject = _given(arguments)
        found.append(msgspec.structs.replace(subject, vault=await reader.vault()))
    return 0


async def _capture(reader: "Reader", arguments: Namespace) -> Subject:
    capture = await reader.capture(arguments.capture)
    if capture.truncated:
        note("Only the beginning of this request was kept: a signature over all of it cannot fit.")
    message = Message(
        body=capture_body(capture),
        headers=capture.headers,
        method=capture.row.method,
        url=arguments.url or capture_url(capture),
    )
    return Subject(
        message=message,
        now=_now(arguments, capture.row.received_at.timestamp()),
        hook=await _hook(reader, capture.row.hook_id),
    )


async def _delivery(reader: "Reader", arguments: Namespace) -> Subject:
    """The last attempt of a delivery, as it was sent."""
    delivery = await reader.delivery(arguments.delivery)
    if not delivery.attempts:
        raise InputError("Nothing of this delivery was sent yet.", "Wait for its first attempt.")
    last = delivery.attempts[-1]
    message = Message(
        body=request_body(last.request, delivery.order.body),
        headers=last.request.headers,
        method=last.request.method,
        url=arguments.url or last.request.url,
    )
    now = _now(arguments, last.started_at.timestamp())
    return Subject(message=message, now=now, hook=await _hook(reader, delivery.row.hook_id))


async def _hook(reader: "Reader", hook_id: str) -> Hook | None:
    try:
        return await reader.hook(hook_id) if hook_id else None
    except NotFoundError:  # deleted since
        note("The hook behind this request is there no longer.")
        return None


def _now(arguments: Namespace, otherwise: float | None = None) -> float:
    if arguments.at is not None:
        return float(arguments.at)
    return utc_now().timestamp() if otherwise is None else otherwise
