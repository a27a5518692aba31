"""A delivery as Logto's log would hold it: one row for all its attempts, secrets masked, much left away.

Source: Logto webhook reference, section 8. The error's text is ours: Logto's embeds the whole body of the
answer, past its own masking.
"""

from datetime import datetime, timedelta
from http import HTTPStatus
from urllib.parse import urlsplit

from core.catalogue.js_json import DEPTH_LIMIT, Json, js_json
from core.catalogue.json_text import SIZE_LIMIT, parse_json
from core.clock import to_ms
from core.content import decode, response_body
from core.errors import InputError, LimitError
from core.logto.log_query import log_key
from core.logto.masking import masked
from core.model import Attempt, Delivery, DeliveryRow, Failure, FailureKind, Outcome, Response

NOT_STORED = (
    "Logto keeps this and no more: the URL, the headers of both sides, the duration, the single attempts and the"
    " signature are in the other tabs only."
)
# In the place of a body that Logto would have read and masked, and we cannot: foreign text never goes unmasked.
UNREAD = "(left out: {reason})"
# A row around a body, and a page around rows, must be writable in turn.
ENVELOPE = 8


def log_row(delivery: Delivery) -> dict[str, Json] | None:
    """The row as the API gives it; ``None`` where Logto's log has none (``unlogged`` says why)."""
    if unlogged(delivery):
        return None
    row, attempt = delivery.row, delivery.attempts[-1]
    key = log_key(row.event)
    payload: dict[str, Json] = {
        "key": key,
        "result": "Success" if row.outcome is Outcome.DELIVERED else "Error",
    }
    if row.outcome is Outcome.FAILED:
        payload["error"] = error_text(attempt)
    payload["hookId"] = row.hook_id
    if attempt.response is not None:
        payload["response"] = {"body": _answer(attempt.response), "statusCode": attempt.response.status}
    payload["hookRequest"] = {"body": stored_form(masked(_read(delivery.order.body)))}
    return {"id": row.id, "key": key, "payload": payload, "createdAt": to_ms(ended_at(delivery))}


def log_text(delivery: Delivery) -> bytes:
    """The row as JSON text, compact; empty where there is none."""
    row = log_row(delivery)
    return b"" if row is None else js_json(row).encode()


def unlogged(delivery: Delivery) -> str:
    """Why Logto's log has no row for a delivery, in a sentence; empty where it has one."""
    if reason := unlogged_row(delivery.row):
        return reason
    return "" if delivery.attempts else "No attempt was made, so there is nothing to log."


def unlogged_row(row: DeliveryRow) -> str:
    """As ``unlogged``, as far as a list's row tells."""
    if not row.event:
        return "Logto logs deliveries of events; this request is no event's."
    # A webhook's request is always a POST.
    if row.method != "POST":
        return "Logto has no script actions, so nothing is logged."
    if row.replay_of:
        return "Logto has no replay: it logs the first delivery of an event only."
    if row.outcome is Outcome.PENDING:
        return "Logto writes its row when a delivery is over; this one is under way."
    if row.outcome not in (Outcome.DELIVERED, Outcome.FAILED):
        return f"Logto never cancels or skips a delivery; this one was {row.outcome.value}."
    return ""


def ended_at(delivery: Delivery) -> datetime:
    """When the delivery was over; of one from an older workspace: when its last attempt was."""
    if delivery.row.ended_at is not None:
        return delivery.row.ended_at
    last = delivery.attempts[-1]
    return last.started_at + timedelta(microseconds=last.timeline.end / 1000)


# --- bodies ----------------------------------------------------------------------------


def stored_form(value: Json) -> Json:
    """The value with its keys in the order that Logto's database gives them: shorter ones first, then by bytes.

    Source: PostgreSQL, ``jsonb``; the recorded row in the Logto webhook reference, section 14.
    """
    if isinstance(value, list):
        return [stored_form(member) for member in value]
    if not isinstance(value, dict):
        return value
    coded = {key.encode("utf-8", "surrogatepass"): key for key in value}
    return {
        coded[name]: stored_form(value[coded[name]])
        for name in sorted(coded, key=lambda name: (len(name), name))
    }


def _answer(response: Response) -> Json:
    if response.truncated:
        return UNREAD.format(reason=f"of its {response.body_size:,} bytes not all were kept")
    content = decode(response_body(response), response.headers, limit=SIZE_LIMIT)
    if content.truncated or content.problem:
        return UNREAD.format(reason=content.problem or f"it is larger than {SIZE_LIMIT // 2**20} MiB")
    return stored_form(masked(_read(content.data)))


def _read(body: bytes) -> Json:
    """Parsed if it is JSON, else its text."""
    text = body.decode("utf-8", "replace").removeprefix("\ufeff")
    try:
        value = parse_json(text)
    except LimitError as error:
        return UNREAD.format(reason=error.message)
    except InputError:
        return text
    too_deep = _depth(value) > DEPTH_LIMIT - ENVELOPE
    return UNREAD.format(reason="it is nested too deeply to be part of a row") if too_deep else value


def _depth(value: Json) -> int:
    """How many objects and lists stand around what is innermost."""
    if not isinstance(value, list | dict):
        return 0
    members = value.values() if isinstance(value, dict) else value
    return 1 + max(map(_depth, members), default=0)


# --- errors ----------------------------------------------------------------------------


def error_text(attempt: Attempt) -> str:
    """Why the last attempt failed, in the manner of Logto's texts: no body, no URL, no header in it."""
    if attempt.response is not None:
        return f"HTTPError: Request failed with status code {_status_text(attempt.response.status)}"
    if attempt.failure is None:
        return "Error: the delivery failed"
    return _failure_text(attempt, attempt.failure)


def _failure_text(attempt: Attempt, failure: Failure) -> str:
    address = attempt.timeline.connects[-1].address if attempt.timeline.connects else ""
    match failure.kind:
        case FailureKind.TIMEOUT:
            return "TimeoutError: Request timed out"
        case FailureKind.DNS:
            return f"TypeError: fetch failed: getaddrinfo ENOTFOUND {_host(attempt.request.url)}".rstrip()
        case FailureKind.REFUSED:
            return f"TypeError: fetch failed: connect ECONNREFUSED {address}".rstrip()
        case FailureKind.UNREACHABLE:
            return f"TypeError: fetch failed: connect EHOSTUNREACH {address}".rstrip()
        case FailureKind.RESET:
            return "TypeError: fetch failed: read ECONNRESET"
        case FailureKind.CLOSED:
            return "TypeError: fetch failed: other side closed"
        case FailureKind.TLS:
            return "TypeError: fetch failed: the TLS handshake failed"
        case FailureKind.GARBAGE:
            return "TypeError: fetch failed: the answer is not HTTP"
        case FailureKind.INVALID:
            return "TypeError: the request could not be built from its URL and headers"
        case _:
            return f"Error: {failure.kind.value}"


def _status_text(status: int) -> str:
    try:
        return f"{status} {HTTPStatus(status).phrase}"
    except ValueError:
        return str(status)


def _host(url: str) -> str:
    try:
        return urlsplit(url).hostname or ""
    except ValueError:
        return ""
