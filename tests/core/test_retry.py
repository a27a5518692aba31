from datetime import UTC, datetime

import msgspec
import pytest

from core.headers import Headers
from core.model import (
    Attempt,
    Failure,
    FailureKind,
    Hop,
    Outcome,
    Phase,
    Request,
    Response,
    RetryPolicy,
    Timeline,
    retry_policy,
)
from core.retry import decide

LOGTO = RetryPolicy()
B = "Rule: Logto 1.43 and later."
OWN = "Rule: the hook's own."
PATIENT = RetryPolicy(delays_s=(0.5, 90.0), statuses=((429, 429), (500, 599)), failures=True)


def attempt(
    *, status: int | None = None, failure: FailureKind | None = None, headers: Headers = ()
) -> Attempt:
    answer = Response(
        status=status or 0,
        reason="",
        http_version="HTTP/1.1",
        headers=headers,
        body_size=0,
        received=b"",
        body_start=0,
    )
    return Attempt(
        number=1,
        started_at=datetime(2026, 1, 1, tzinfo=UTC),
        request=Request(method="POST", url="", head=b"", headers=(), body_size=0, sent_bytes=0),
        response=None if status is None else answer,
        failure=None if failure is None else Failure(kind=failure, phase=Phase.WAIT, message="It failed."),
        timeline=Timeline(),
    )


@pytest.mark.parametrize(
    ("policy", "made", "tried", "pause_s", "sentence"),
    [
        pytest.param(LOGTO, attempt(status=200), 1, None, "Delivered.", id="200"),
        pytest.param(LOGTO, attempt(status=299), 4, None, "Delivered.", id="299 at last"),
        pytest.param(
            LOGTO, attempt(status=503), 1, 0.3,
            "Status 503: tried again after 300 ms (retry 1 of 3). " + B, id="503",
        ),
        pytest.param(
            LOGTO, attempt(status=599), 3, 1.2,
            "Status 599: tried again after 1.2 s (retry 3 of 3). " + B, id="599, third",
        ),
        pytest.param(
            LOGTO, attempt(status=500), 4, None,
            "Status 500: all 3 retries are used up. " + B, id="used up",
        ),
        pytest.param(
            retry_policy(1), attempt(status=500), 2, None,
            "Status 500: the one retry is used up. " + B, id="one used up",
        ),
        pytest.param(
            retry_policy(0), attempt(status=500), 1, None,
            "Status 500: there are no retries. Rule: a single attempt, as with Logto up to 1.42.", id="no retries",
        ),
        pytest.param(
            LOGTO, attempt(status=404), 1, None, "Status 404 is final: only 500–599 is tried again. " + B, id="404"
        ),
        pytest.param(
            LOGTO, attempt(status=429), 1, None, "Status 429 is final: only 500–599 is tried again. " + B, id="429"
        ),
        pytest.param(
            LOGTO, attempt(status=301), 1, None, "Status 301 is final: only 500–599 is tried again. " + B, id="301"
        ),
        pytest.param(
            LOGTO, attempt(failure=FailureKind.TIMEOUT), 1, None,
            "A timeout is final: only 500–599 is tried again. " + B, id="timeout under Logto",
        ),
        pytest.param(
            LOGTO, attempt(status=503, failure=FailureKind.CLOSED), 1, 0.3,
            "An answer cut off: tried again after 300 ms (retry 1 of 3). " + B, id="503 cut off in its body",
        ),
        pytest.param(
            LOGTO, attempt(status=200, failure=FailureKind.CLOSED), 1, None,
            "An answer cut off is final: only 500–599 is tried again. " + B, id="200 cut off in its body",
        ),
        pytest.param(
            PATIENT, attempt(failure=FailureKind.REFUSED), 1, 0.5,
            "A refused connection: tried again after 500 ms (retry 1 of 2). " + OWN, id="refused, patiently",
        ),
        pytest.param(
            PATIENT, attempt(status=429), 2, 90.0,
            "Status 429: tried again after 1 min 30 s (retry 2 of 2). " + OWN, id="429, patiently",
        ),
        pytest.param(
            PATIENT, attempt(status=404), 1, None,
            "Status 404 is final: only 429, 500–599, no answer are tried again. " + OWN, id="404, patiently",
        ),
        pytest.param(
            PATIENT, attempt(failure=FailureKind.INVALID), 1, None,
            "A request that cannot be sent is final.", id="invalid, patiently",
        ),
        pytest.param(
            RetryPolicy(statuses=()), attempt(status=500), 1, None,
            "Status 500 is final: nothing is tried again. " + OWN, id="no statuses",
        ),
    ],
)  # fmt: skip
def test_traps_7_and_8_what_follows_an_attempt(
    policy: RetryPolicy, made: Attempt, tried: int, pause_s: float | None, sentence: str
) -> None:
    """Pause and reason follow from the policy and the attempt alone."""
    decided = decide(policy, made, tried=tried)

    assert (decided.pause_s, decided.sentence) == (pause_s, sentence)


def test_trap_8_retry_after_is_ignored() -> None:
    """Logto does not look at Retry-After; nor do we."""
    asked = attempt(status=503, headers=(("Retry-After", "120"),))

    assert decide(LOGTO, attempt(status=503), tried=1) == decide(LOGTO, asked, tried=1)


@pytest.mark.parametrize("kind", FailureKind)
def test_every_failure_has_its_words(kind: FailureKind) -> None:
    """No kind is without a sentence."""
    assert decide(LOGTO, attempt(failure=kind), tried=1).sentence.endswith(".")


def test_a_success_after_redirects_says_so() -> None:
    """The last status counts, and that the last request had no body is said."""
    made = attempt(status=200)
    assert made.response is not None
    first = msgspec.structs.replace(made.request, method="POST")
    hop = Hop(request=first, response=made.response, timeline=Timeline(), connection=None, rule="302: GET.")
    last = msgspec.structs.replace(made.request, method="GET")

    assert [
        "Delivered, after 1 redirect: the last status counts. The last request was a GET without the body.",
        "Delivered, after 2 redirects: the last status counts.",
    ] == [
        decide(LOGTO, msgspec.structs.replace(made, request=last, hops=(hop,)), tried=1).sentence,
        decide(LOGTO, msgspec.structs.replace(made, request=first, hops=(hop, hop)), tried=1).sentence,
    ]


@pytest.mark.parametrize(
    ("status", "delivered"),
    [
        pytest.param(200, True, id="what the policy takes"),
        pytest.param(204, False, id="a 2xx it does not take"),
        pytest.param(302, False, id="a redirect"),
    ],
)
def test_a_policy_may_count_fewer_answers_as_delivered(status: int, delivered: bool) -> None:
    """A provider that wants 200 tries again after a 204."""
    policy = RetryPolicy(delays_s=(1.0,), statuses=((201, 599),), success=((200, 200),))

    found = attempt(status=status)

    decided = decide(policy, found, tried=1)

    assert (decided.outcome is Outcome.DELIVERED) is delivered
    assert (decided.pause_s is None) is delivered
