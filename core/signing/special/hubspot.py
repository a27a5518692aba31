"""HubSpot v3: in the signed URL some escapes are undone. Its libraries leave that to whoever calls them.

Source: HubSpot, “Validating requests”; signature reference, HubSpot.
"""

import re

import msgspec

from core.signing import plain
from core.signing.claim import Check, Claim
from core.signing.making import Making
from core.signing.message import Message
from core.signing.scheme import Scheme
from core.verdict import Signed

_UNDONE = re.compile(r"%(?:3A|2F|3F|40|21|24|27|28|29|2A|2C|3B)", re.IGNORECASE)


def read(check: Check) -> tuple[Claim, ...]:
    """The URL with those escapes undone, else as it is."""
    message = check.message
    decoded = _decoded(message)
    [claim] = plain.read(msgspec.structs.replace(check, message=decoded))
    if decoded.url == message.url:
        return (claim,)
    [other] = plain.read(check)
    as_it_is = msgspec.structs.replace(
        other.contents[0], note="It fits the URL as it was called; HubSpot undoes some of its escapes first."
    )
    return (msgspec.structs.replace(claim, contents=(*claim.contents, as_it_is)),)


def make(scheme: Scheme, message: Message, making: Making) -> Signed:
    """Signed over the URL with those escapes undone."""
    signed = plain.make(scheme, _decoded(message), making)
    return msgspec.structs.replace(signed, url=message.url)


def _decoded(message: Message) -> Message:
    url = _UNDONE.sub(lambda escape: chr(int(escape[0][1:], 16)), message.url)
    return message if url == message.url else msgspec.structs.replace(message, url=url)
