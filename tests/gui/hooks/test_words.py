import pytest

from core.catalogue.events import EVENTS
from core.model import HookDraft, RetryPolicy, retry_policy
from gui.hooks.words import copied, events_summary, pause_words, retry_words


@pytest.mark.parametrize(
    ("policy", "expected"),
    [
        pytest.param(RetryPolicy(delays_s=()), "A failed attempt is not tried again.", id="none"),
        pytest.param(retry_policy(1), "After 300 ms, only after a 5xx answer.", id="one"),
        pytest.param(RetryPolicy(), "After 300 ms, 600 ms and 1.2 s, only after a 5xx answer.", id="default"),
        pytest.param(
            RetryPolicy(delays_s=(90,), statuses=((429, 429), (500, 599)), failures=True),
            "After 1 min 30 s, after a 429 or 5xx answer or none at all.",
            id="own",
        ),
        pytest.param(
            RetryPolicy(delays_s=(1,), statuses=(), failures=True),
            "After 1 s, only where no answer came.",
            id="failures only",
        ),
    ],
)
def test_retries_are_said_in_words(policy: RetryPolicy, expected: str) -> None:
    """The pauses that result, and what is tried again."""
    assert expected == retry_words(policy)


@pytest.mark.parametrize(
    ("pause_s", "expected"),
    [
        (0.0, "0 ms"),
        (0.3, "300 ms"),
        (1.2, "1.2 s"),
        (59.9, "59.9 s"),
        (120.0, "2 min"),
        (153.6, "2 min 34 s"),
    ],
)
def test_pauses_have_the_unit_that_reads_best(pause_s: float, expected: str) -> None:
    """Milliseconds below a second, minutes above sixty."""
    assert expected == pause_words(pause_s)


@pytest.mark.parametrize(
    ("event_types", "expected"),
    [
        pytest.param((), "No events", id="none"),
        pytest.param(("PostSignIn",), "PostSignIn", id="one"),
        pytest.param(("User.Created", "User.Deleted"), "User.Created, User.Deleted", id="two"),
        pytest.param(("User.Created", "User.Deleted", "PostSignIn"), "User.Created and 2 more", id="three"),
        pytest.param(tuple(event.type for event in EVENTS), "All 31 events", id="all"),
    ],
)
def test_events_are_summed_up(event_types: tuple[str, ...], expected: str) -> None:
    """A line of the list has room for two names."""
    assert expected == events_summary(event_types)


def test_a_copy_gets_a_name_that_is_free() -> None:
    """Two copies of one hook can be told apart."""
    draft = HookDraft(name="CRM", events=(), url="")

    assert copied(draft, {"CRM"}) == "CRM (copy)"
    assert copied(draft, {"CRM", "CRM (copy)", "CRM (copy 2)"}) == "CRM (copy 3)"
