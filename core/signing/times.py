"""A time inside the body: read strictly, whole numbers only."""

import msgspec

from core.signing.refusal import Refused
from core.signing.scheme import TimeField
from core.signing.window import Window, window_of
from core.verdict import Reason


def json_object(body: bytes) -> dict[str, object]:
    """A JSON object; ``Refused`` where the body is none, or nested too deep."""
    try:
        value = msgspec.json.decode(body)
    except (msgspec.DecodeError, RecursionError, ValueError):
        raise Refused(
            Reason.MALFORMED_BODY, "The body is no JSON, and the signature has to do with its fields."
        ) from None
    if not isinstance(value, dict):
        raise Refused(Reason.MALFORMED_BODY, "The body is JSON, but no object.")
    return value


def body_time(time: TimeField, body: bytes, tolerance_s: float | None) -> Window:
    """The window of a time that stands in the JSON body."""
    missing = f"the body's field {time.body_field} holds no time, and the time of the request stands there."
    try:
        value = json_object(body).get(time.body_field)
    except Refused as refused:
        missing, value = f"it has no time: {refused.explanation}", None
    text = str(value) if isinstance(value, int) and not isinstance(value, bool) else ""
    window = window_of(time, text, tolerance_s)
    if window is not None and window.signed_at is not None:
        return window
    if time.optional:
        return Window(unread=missing[:1].upper() + missing[1:])
    return Window(missing=missing, past_s=time.past_s, future_s=time.future_s)
