"""Which of a hook's keys a signature fits, and what is said of it."""

from datetime import timedelta

import pytest

from core.signing import Message, sign, verify_for_hook
from tests.facts import KEY, NOW, a_hook

OLD = "oldoldoldoldoldoldoldoldoldoldol"
UNTIL = NOW + timedelta(hours=1)
ROTATED = a_hook(previous_key=OLD, previous_until=UNTIL)
BODY = b'{"event":"User.Created"}'


def message(key: str) -> Message:
    headers = sign("logto", key, Message(body=BODY), at=0.0).headers
    return Message(body=BODY, headers=headers)


@pytest.mark.parametrize(
    ("key", "after", "verdict", "said"),
    [
        pytest.param(KEY, timedelta(), (True, None, "current"), "current key", id="the current key"),
        pytest.param(
            OLD, timedelta(), (True, None, "previous"), "until 2026-11-22 10:30:00 UTC", id="the previous key"
        ),
        pytest.param(
            OLD,
            timedelta(hours=1),
            (False, "mismatch", "current"),
            "another key",
            id="the previous key, at its end",
        ),
        pytest.param(
            "x", timedelta(), (False, "mismatch", "current"), "previous key either", id="a third key"
        ),
        pytest.param("", timedelta(), (False, "missing_header", "current"), "not signed", id="no signature"),
    ],
)
def test_the_previous_key_verifies_until_its_end(
    key: str, after: timedelta, verdict: tuple[bool, str | None, str], said: str
) -> None:
    """The verdict names the key, and its explanation says it in words; no key is in it."""
    found = verify_for_hook(ROTATED, message(key), at=NOW + after)

    assert verdict == (found.valid, found.reason, found.key)
    assert said in found.explanation
    assert found.hook_id == ROTATED.id
    assert KEY not in found.explanation
    assert OLD not in found.explanation


def test_a_hook_that_was_never_rotated_has_one_key() -> None:
    """Nothing is said of keys where there is only one."""
    found = verify_for_hook(a_hook(), message(KEY), at=NOW)

    assert (found.valid, found.key) == (True, "current")
    assert "current" not in found.explanation
