"""Pusher: the request names the application whose secret signed it."""

from core.signing import plain
from core.signing.claim import Check, Claim
from core.signing.fields import field
from core.signing.making import Making
from core.signing.message import Message
from core.signing.refusal import Refused
from core.signing.scheme import Scheme
from core.verdict import Reason, Signed

_KEY_HEADER = "X-Pusher-Key"


def read(check: Check) -> tuple[Claim, ...]:
    """As data says, for the application that is asked for."""
    message = check.message
    claims = plain.read(check)
    named = field(message.headers, _KEY_HEADER)
    if check.options.key and named != check.options.key:
        what = f"names the application {named[:100]}" if named else "is missing"
        raise Refused(
            Reason.WRONG_KEY_ID if named else Reason.MISSING_HEADER,
            f"The header {_KEY_HEADER} {what}; the key is that of {check.options.key[:100]}.",
            claims[0].found,
        )
    return claims


def make(scheme: Scheme, message: Message, making: Making) -> Signed:
    """The application's key goes before the signature."""
    import msgspec

    signed = plain.make(scheme, message, making)
    named = ((_KEY_HEADER, making.options.key),) if making.options.key else ()
    return msgspec.structs.replace(signed, headers=(*named, *signed.headers))
