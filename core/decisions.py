"""What blocking hooks say of an event, and what they decide together. Pure: facts and a moment in, words out.

The deadline of a hook runs from the moment the event was fired, and every attempt has to come within it. The
answer's JSON decides, where it has a decision:

    {"decision": "allow" | "deny", "message": TEXT, "data": ANYTHING}    (the last two may be left out)

else the status: 2xx allows, any other denies; of a script, 0 allows. What is no answer (a failure, a
cancelled delivery, nothing in time) means what an overrun of that hook means.
"""

from collections.abc import Iterable
from datetime import datetime
from typing import Literal

import msgspec

from core.catalogue.json_text import parse_json
from core.content import decode, response_body
from core.durations import duration
from core.errors import InputError
from core.model import Attempt, Blocking, Decision, Delivery, FailureKind, Outcome, Vote

# A decision is a few words; a page of text sent by mistake is not searched for one.
ANSWER_LIMIT_BYTES = 64 * 1024
MESSAGE_LIMIT = 1000
DATA_LIMIT = 16 * 1024


class _Answer(msgspec.Struct, frozen=True):
    decision: Literal["allow", "deny"] | None = None
    message: str | None = None
    data: msgspec.Raw = msgspec.Raw()


_read_answer = msgspec.json.Decoder(_Answer).decode


def combined(event_id: str, deliveries: Iterable[Delivery], *, now: datetime) -> Decision:
    """What the blocking hooks among these decide: one denial denies, no vote allows.

    Each action of a blocking hook votes; one that was skipped does not, for the one it failed by has.
    """
    votes = tuple(vote for delivery in deliveries if (vote := vote_of(delivery, now=now)) is not None)
    speaker = next((vote for vote in votes if not vote.allows), None)
    if speaker is None:
        speaker = next((vote for vote in votes if vote.message), None)
    return Decision(
        event_id=event_id,
        allows=all(vote.allows for vote in votes),
        votes=votes,
        message=speaker.message if speaker is not None else "",
    )


def vote_of(delivery: Delivery, *, now: datetime) -> Vote | None:
    """What a delivery says at a moment; ``None`` if it has no say.

    One that is still under way within its deadline gets what an overrun would mean.
    """
    blocking, row = delivery.order.blocking, delivery.row
    if blocking is None or row.outcome is Outcome.SKIPPED:
        return None
    over = row.outcome is not Outcome.PENDING
    deadline_ms = blocking.deadline_s * 1000
    used_ms = ((row.ended_at if over and row.ended_at else now) - row.created_at).total_seconds() * 1000
    if not over:
        used_ms = min(used_ms, deadline_ms)
    in_time = over and used_ms <= deadline_ms
    said = _said(delivery, blocking)
    if in_time:
        vote = said
    elif over:
        vote = _overrun(blocking, f"Its answer came after {duration(used_ms / 1000)}, past the deadline")
    elif used_ms < deadline_ms:
        vote = _overrun(
            blocking, f"No answer yet; {duration((deadline_ms - used_ms) / 1000)} are left, an overrun"
        )
    else:
        vote = _overrun(blocking, f"No answer within {duration(blocking.deadline_s)}")
    return Vote(
        delivery_id=row.id,
        hook_id=row.hook_id,
        hook_name=row.hook_name,
        allows=vote.allows,
        in_time=in_time,
        used_ms=round(used_ms, 3),
        deadline_ms=deadline_ms,
        message=vote.message,
        data=vote.data,
        reason=vote.reason,
    )


class _Word(msgspec.Struct, frozen=True):
    """What was said, and how it was read."""

    allows: bool
    reason: str
    message: str = ""
    data: str = ""


def _said(delivery: Delivery, blocking: Blocking) -> _Word:
    if delivery.row.outcome is Outcome.CANCELLED:
        return _overrun(blocking, "It was cancelled before it answered")
    if not delivery.attempts:
        return _overrun(blocking, "No attempt was made")
    attempt = delivery.attempts[-1]
    if (status := _status(attempt)) is None:
        kind = attempt.failure.kind if attempt.failure is not None else FailureKind.CLOSED
        return _overrun(blocking, f"It failed without an answer ({kind})")
    by_status = f"{status} {'allows' if attempt.succeeded else 'denies'}."
    if blocking.by_status:
        return _Word(attempt.succeeded, by_status)
    word, problem = _in_json(attempt)
    return word or _Word(attempt.succeeded, f"{problem}; {by_status[0].lower()}{by_status[1:]}")


def _status(attempt: Attempt) -> str | None:
    """What the status rule goes by; ``None`` where no whole answer came, or a script did not end by itself."""
    if attempt.script is not None:
        status = attempt.script.exit_status
        return None if status is None or status < 0 else f"Exit status {status}"
    if attempt.failure is not None or attempt.response is None:
        return None
    return f"Status {attempt.response.status}"


def _in_json(attempt: Attempt) -> tuple[_Word | None, str]:
    """The decision in an answer's JSON, or why there is none to be read."""
    body, cut = _answer_body(attempt)
    if cut or len(body) > ANSWER_LIMIT_BYTES:
        return None, f"Its answer is longer than the {ANSWER_LIMIT_BYTES // 1024} KiB a decision may have"
    try:
        # How deep msgspec reads is the interpreter's to say, and differs from one to the next.
        parse_json(body)
        answer = _read_answer(body)
    except msgspec.ValidationError as error:
        return None, f"Its answer is not a decision as it must be{_where(error)}"
    except (InputError, msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return None, "Its answer is not JSON"
    message, data = answer.message or "", bytes(answer.data)
    if answer.decision is None:
        return None, "Its answer has no decision"
    if len(message) > MESSAGE_LIMIT:
        return None, f"Its message is longer than {MESSAGE_LIMIT:,} characters"
    if len(data) > DATA_LIMIT:
        return None, f"Its data is longer than {DATA_LIMIT // 1024} KiB"
    said = f"Its answer says {answer.decision}."
    return _Word(answer.decision == "allow", said, message, data.decode("utf-8", "replace")), ""


def _answer_body(attempt: Attempt) -> tuple[bytes, bool]:
    """The body of an answer, or the output of a script; and whether it was cut."""
    if attempt.script is not None:
        return attempt.script.output, attempt.script.output_size > len(attempt.script.output)
    response = attempt.response
    assert response is not None
    if response.body_size > ANSWER_LIMIT_BYTES:  # a coding makes no decision longer
        return b"", True
    content = decode(response_body(response), response.headers, limit=ANSWER_LIMIT_BYTES)
    return content.data, content.truncated or response.truncated


def _where(error: msgspec.ValidationError) -> str:
    """Which field is wrong; the library's own sentence would repeat what came."""
    field = str(error).rpartition("`$.")[2].rstrip("`") if "`$." in str(error) else ""
    expected = {"decision": "“allow” or “deny”", "message": "text"}.get(field)
    return f" ({field} is {expected})" if expected else ""


def _overrun(blocking: Blocking, what: str) -> _Word:
    if blocking.overrun_allows:
        return _Word(allows=True, reason=f"{what}: that allows (fail-open).")
    return _Word(allows=False, reason=f"{what}: that denies (fail-closed).")
