from datetime import datetime, timedelta
from typing import Any

import pytest

from core.logto.stats import Stats
from core.model import Covers, HookDraft, RetryPolicy, retry_policy
from gui.hooks.words import (
    copied,
    events_joined,
    previous_key_note,
    retry_words,
    rules_words,
    success_tag,
)
from gui.theme import Tone
from tests.facts import NOW, a_hook


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
    ("event_types", "expected"),
    [
        pytest.param((), "No events", id="none"),
        pytest.param(("PostSignIn",), "PostSignIn", id="one"),
        pytest.param(("User.Created", "User.Deleted"), "User.Created / User.Deleted", id="two"),
    ],
)
def test_events_are_joined_as_in_the_console(event_types: tuple[str, ...], expected: str) -> None:
    """All of them, with a slash between; the list cuts what has no room."""
    assert expected == events_joined(event_types)


@pytest.mark.parametrize(
    ("enabled", "stats", "expected"),
    [
        pytest.param(False, Stats(requests=10, successes=10), ("not in use", Tone.MUTED), id="off"),
        pytest.param(True, None, ("…", Tone.MUTED), id="not known yet"),
        pytest.param(True, Stats(), ("-", Tone.MUTED), id="no requests"),
        pytest.param(True, Stats(requests=10, successes=10), ("100.00%", Tone.OK), id="all"),
        pytest.param(True, Stats(requests=100, successes=99), ("99.00%", Tone.OK), id="99 is green"),
        pytest.param(
            True, Stats(requests=1000, successes=989), ("98.90%", Tone.WARN), id="below 99 is amber"
        ),
        pytest.param(True, Stats(requests=10, successes=9), ("90.00%", Tone.WARN), id="90 is amber"),
        pytest.param(True, Stats(requests=1000, successes=899), ("89.90%", Tone.BAD), id="below 90 is red"),
    ],
)
def test_the_tag_has_the_consoles_colours(
    enabled: bool, stats: Stats | None, expected: tuple[str, Tone]
) -> None:
    """Below 90 red, below 99 amber, else green; a hook that is off says so."""
    assert expected == success_tag(HookDraft(name="CRM", events=(), url="", enabled=enabled), stats)


@pytest.mark.parametrize(
    ("until", "expected"),
    [
        pytest.param(None, "", id="none"),
        pytest.param(NOW - timedelta(seconds=1), "", id="over"),
        pytest.param(NOW + timedelta(minutes=5), "The previous key verifies too until", id="yet"),
    ],
)
def test_the_previous_key_is_noted_while_it_verifies(until: datetime | None, expected: str) -> None:
    """With its end, in the user's time; not a moment longer."""
    hook = a_hook(previous_key="old" if until else "", previous_until=until)

    assert previous_key_note(hook, NOW).startswith(expected)
    assert bool(expected) == bool(previous_key_note(hook, NOW))


@pytest.mark.parametrize(
    ("draft", "expected"),
    [
        pytest.param(
            {"retry": RetryPolicy(delays_s=()), "timeout_covers": Covers.HEAD},
            "One attempt, with 10 s for its answer's head; up to 20 redirects are followed.",
            id="one",
        ),
        pytest.param(
            {"redirects": 0, "timeout_s": 1.5},
            "Up to 4 attempts, each with 1.5 s for the whole of it; redirects are not followed.",
            id="several",
        ),
    ],
)
def test_rules_of_ones_own_are_said_in_words(draft: dict[str, Any], expected: str) -> None:
    """Attempts, timeout and redirects."""
    assert expected == rules_words(HookDraft(name="", events=(), url="", **draft))


def test_a_copy_gets_a_name_that_is_free() -> None:
    """Two copies of one hook can be told apart."""
    draft = HookDraft(name="CRM", events=(), url="")

    assert copied(draft, {"CRM"}) == "CRM (copy)"
    assert copied(draft, {"CRM", "CRM (copy)", "CRM (copy 2)"}) == "CRM (copy 3)"
