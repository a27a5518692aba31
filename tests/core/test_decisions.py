"""Votes of blocking hooks and what they decide: facts and a moment in, words out."""

from datetime import timedelta
from typing import Any

import msgspec
import pytest
import zstandard

from core.decisions import MESSAGE_LIMIT, combined, vote_of
from core.model import (
    Attempt,
    Blocking,
    Delivery,
    Failure,
    FailureKind,
    Outcome,
    Phase,
    ScriptRun,
    Vote,
)
from tests.facts import NOW, a_row, an_attempt, an_order

OPEN = Blocking(deadline_s=2.0)
CLOSED = Blocking(deadline_s=2.0, overrun_allows=False)
BY_STATUS = Blocking(deadline_s=2.0, by_status=True)


def answered(body: bytes, status: int = 200, **changes: Any) -> Attempt:
    attempt = an_attempt(status)
    assert attempt.response is not None
    received = b"HTTP/1.1 200 X\r\n\r\n" + body
    whole = {"received": received, "body_size": len(body), "body_start": len(received) - len(body)}
    response = msgspec.structs.replace(attempt.response, **{"headers": (), **whole, **changes})
    return msgspec.structs.replace(attempt, response=response)


def failed(kind: FailureKind = FailureKind.REFUSED) -> Attempt:
    return an_attempt(None, failure=Failure(kind=kind, phase=Phase.CONNECT, message="Refused."))


def ran(output: bytes, status: int | None = 0) -> Attempt:
    run = ScriptRun(command=("check",), exit_status=status, output=output, output_size=len(output))
    failure = Failure(kind=FailureKind.EXIT, phase=Phase.WAIT, message="It ended.") if status else None
    return an_attempt(None, failure=failure, script=run)


def a_delivery(
    attempt: Attempt | None, blocking: Blocking | None = OPEN, *, after_s: float | None = 0.5, **changes: Any
) -> Delivery:
    """Over after so many seconds; ``None``: still under way."""
    over = {"outcome": Outcome.DELIVERED, "ended_at": NOW + timedelta(seconds=after_s or 0)}
    row = a_row(**{**({} if after_s is None else over), **changes})
    attempts = () if attempt is None else (attempt,)
    return Delivery(row=row, order=an_order(blocking=blocking), attempts=attempts)


def vote(delivery: Delivery, *, at_s: float = 1.0) -> Vote:
    found = vote_of(delivery, now=NOW + timedelta(seconds=at_s))
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("attempt", "allows", "reason"),
    [
        pytest.param(answered(b'{"decision":"allow"}'), True, "Its answer says allow.", id="allow"),
        pytest.param(answered(b'{"decision":"deny"}'), False, "Its answer says deny.", id="deny"),
        pytest.param(
            answered(b'{"decision":"allow"}', 403),
            True,
            "Its answer says allow.",
            id="the answer, not the status",
        ),
        pytest.param(
            answered(b'{"ok":1}'), True, "Its answer has no decision; status 200 allows.", id="no decision"
        ),
        pytest.param(answered(b"OK"), True, "Its answer is not JSON; status 200 allows.", id="no JSON"),
        pytest.param(
            answered(b"", 403), False, "Its answer is not JSON; status 403 denies.", id="empty and 403"
        ),
        pytest.param(
            answered(b'{"decision":"maybe"}'),
            True,
            "Its answer is not a decision as it must be (decision is “allow” or “deny”); status 200 allows.",
            id="unknown decision",
        ),
        pytest.param(
            answered(b'{"decision":"deny","message":3}'),
            True,
            "Its answer is not a decision as it must be (message is text); status 200 allows.",
            id="message of another type",
        ),
        pytest.param(
            answered(b"[1]", 500),
            False,
            "Its answer is not a decision as it must be; status 500 denies.",
            id="an array and 500",
        ),
        pytest.param(
            answered(b'{"decision":"deny","data":' + b"[" * 9000 + b"]" * 9000 + b"}"),
            True,
            "Its answer is not JSON; status 200 allows.",
            id="nested too deep",
        ),
        pytest.param(
            answered(b'{"decision":"deny","message":"%b"}' % (b"x" * (MESSAGE_LIMIT + 1))),
            True,
            "Its message is longer than 1,000 characters; status 200 allows.",
            id="message too long",
        ),
        pytest.param(
            answered(b'{"decision":"deny","data":"%b"}' % (b"x" * 20_000)),
            True,
            "Its data is longer than 16 KiB; status 200 allows.",
            id="data too long",
        ),
        pytest.param(
            answered(b'{"decision":"deny","data":"%b"}' % (b"x" * 70_000)),
            True,
            "Its answer is longer than the 64 KiB a decision may have; status 200 allows.",
            id="answer too long",
        ),
        pytest.param(
            answered(
                b"\x50\x2a\x4d\x18\0\0\0\0" * 8192 + zstandard.compress(b'{"decision":"deny"}'),
                headers=(("Content-Encoding", "zstd"),),
            ),
            True,
            "Its answer is longer than the 64 KiB a decision may have; status 200 allows.",
            id="answer too long before its coding is removed",
        ),
        pytest.param(
            answered(zstandard.compress(b'{"decision":"deny"}'), headers=(("Content-Encoding", "zstd"),)),
            False,
            "Its answer says deny.",
            id="coded answer",
        ),
        pytest.param(
            answered(b'{"decision":"deny"}', truncated=True),
            True,
            "Its answer is longer than the 64 KiB a decision may have; status 200 allows.",
            id="answer cut",
        ),
        pytest.param(ran(b'{"decision":"deny"}\n'), False, "Its answer says deny.", id="a script's output"),
        pytest.param(
            ran(b"", 3), False, "Its answer is not JSON; exit status 3 denies.", id="a script's status"
        ),
        pytest.param(
            ran(b"", -9),
            True,
            "It failed without an answer (exit): that allows (fail-open).",
            id="a killed script",
        ),
        pytest.param(
            failed(), True, "It failed without an answer (refused): that allows (fail-open).", id="no answer"
        ),
    ],
)
def test_an_answer_in_time_is_read(attempt: Attempt, allows: bool, reason: str) -> None:
    """The JSON decides where it has a decision, else the status; no answer means what an overrun means."""
    found = vote(a_delivery(attempt))

    assert (found.allows, found.reason, found.in_time) == (allows, reason, True)


@pytest.mark.parametrize(("status", "allows"), [(204, True), (302, False), (404, False), (500, False)])
def test_by_status_the_body_has_no_say(status: int, allows: bool) -> None:
    """2xx allows, any other denies, whatever the JSON says."""
    found = vote(a_delivery(answered(b'{"decision":"deny"}', status), BY_STATUS))

    assert (found.allows, found.message) == (allows, "")


@pytest.mark.parametrize("blocking", [OPEN, CLOSED], ids=["open", "closed"])
@pytest.mark.parametrize(
    ("delivery", "at_s", "used_ms", "in_time", "said"),
    [
        pytest.param(a_delivery(None, after_s=None), 0.5, 500, False, "No answer yet", id="under way"),
        pytest.param(
            a_delivery(None, after_s=None), 9, 2000, False, "No answer within 2 s", id="nothing came"
        ),
        pytest.param(
            a_delivery(answered(b'{"decision":"deny"}'), after_s=3.2),
            9,
            3200,
            False,
            "after 3.2 s",
            id="late",
        ),
        pytest.param(a_delivery(failed()), 1, 500, True, "refused", id="failed in time"),
        pytest.param(
            a_delivery(None, outcome=Outcome.CANCELLED), 1, 500, True, "cancelled", id="cancelled in time"
        ),
    ],
)
def test_without_a_word_in_time_the_choice_of_the_hook_decides(
    blocking: Blocking, delivery: Delivery, at_s: float, used_ms: float, in_time: bool, said: str
) -> None:
    """Fail-open allows, fail-closed denies, and the vote says how much of the deadline was used."""
    order = msgspec.structs.replace(delivery.order, blocking=blocking)

    found = vote(msgspec.structs.replace(delivery, order=order), at_s=at_s)

    assert found.allows is blocking.overrun_allows
    assert (found.used_ms, found.in_time) == (used_ms, in_time)
    assert said in found.reason
    assert ("fail-open" if blocking.overrun_allows else "fail-closed") in found.reason


def test_a_vote_hands_along_its_words_and_data() -> None:
    """Message and data come as they were, data as JSON text."""
    found = vote(a_delivery(answered(b'{"decision":"deny","message":"Not <b>you</b>","data":{"a": [1]}}')))

    assert (found.message, found.data) == ("Not <b>you</b>", '{"a": [1]}')


@pytest.mark.parametrize(
    ("bodies", "allows", "message"),
    [
        pytest.param([], True, "", id="nobody was asked"),
        pytest.param([b'{"decision":"allow","message":"yes"}', b"OK"], True, "yes", id="all allow"),
        pytest.param(
            [b'{"decision":"allow","message":"yes"}', b'{"decision":"deny","message":"no"}'],
            False,
            "no",
            id="one denies",
        ),
        pytest.param(
            [b'{"decision":"deny"}', b'{"decision":"deny","message":"second"}'],
            False,
            "",
            id="the first denial speaks",
        ),
    ],
)
def test_one_denial_denies(bodies: list[bytes], allows: bool, message: str) -> None:
    """Votes are combined in the order of the hooks; who was not asked and who was skipped has no vote."""
    deliveries = [a_delivery(answered(body), id=f"d{number}") for number, body in enumerate(bodies)]
    silent = [a_delivery(failed(), None), a_delivery(None, CLOSED, outcome=Outcome.SKIPPED)]

    decision = combined("e1", [*silent, *deliveries], now=NOW)

    assert (decision.event_id, decision.allows, decision.message) == ("e1", allows, message)
    assert [each.delivery_id for each in decision.votes] == [delivery.row.id for delivery in deliveries]
