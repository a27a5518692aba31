import pytest

from core.verdict import Coverage, NamedKey, Reason
from gui.signatures.words import checked_with, headline, moment_words, origin_words, skew_words, span_words
from gui.theme import Tone
from tests.gui.signatures.verdicts import verdict


@pytest.mark.parametrize(
    ("changes", "words", "tone"),
    [
        pytest.param({}, "Valid", Tone.OK, id="valid"),
        pytest.param(
            {"covers": Coverage.PART},
            "Valid, but it covers less than you may think",
            Tone.WARN,
            id="covers a part",
        ),
        pytest.param(
            {"covers": Coverage.NOTHING},
            "Valid, but it covers less than you may think",
            Tone.WARN,
            id="a password",
        ),
        pytest.param(
            {"valid": False, "reason": Reason.STALE_TIMESTAMP},
            "Right, but outside the time window",
            Tone.WARN,
            id="right but old",
        ),
        pytest.param(
            {"valid": False, "fits": False, "reason": Reason.STALE_TIMESTAMP},
            "Wrong, and too old",
            Tone.BAD,
            id="old and wrong",
        ),
        pytest.param(
            {"valid": False, "fits": False, "reason": Reason.MISMATCH}, "Wrong", Tone.BAD, id="wrong"
        ),
        pytest.param(
            {"valid": False, "fits": False, "reason": Reason.MISSING_HEADER},
            "Missing header",
            Tone.BAD,
            id="no header",
        ),
        pytest.param(
            {"valid": False, "fits": False, "reason": Reason.MISSING_KEY},
            "No key to check with",
            Tone.INFO,
            id="no key",
        ),
        pytest.param(
            {"valid": False, "fits": False, "reason": "new_one"}, "Wrong", Tone.BAD, id="unheard of"
        ),
    ],
)
def test_a_verdict_in_a_few_words(changes: dict[str, object], words: str, tone: Tone) -> None:
    """The three results, and what is missing, can be told apart by their words alone."""
    assert (words, tone) == headline(verdict(**changes))


@pytest.mark.parametrize("reason", Reason)
def test_every_reason_has_words(reason: Reason) -> None:
    """No reason of the closed set is told by its name."""
    words, _ = headline(verdict(valid=False, fits=False, reason=str(reason)))

    assert words
    assert "_" not in words


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (0.0, "0 seconds"),
        (1.0, "1 second"),
        (-4.25, "4.2 seconds"),
        (12.6, "13 seconds"),
        (60.0, "1 minute"),
        (90.0, "90 seconds"),
        (-300.0, "5 minutes"),
        (3600.0, "1 hour"),
        (7250.0, "2 hours"),
        (86_400.0, "1 day"),
        (-1e10, "115,741 days"),
        (-1e12, "thousands of years"),
        (float("inf"), "thousands of years"),
    ],
)
def test_a_span_in_words(seconds: float, words: str) -> None:
    """The largest unit that does not hide much; the sign is told otherwise."""
    assert words == span_words(seconds)


@pytest.mark.parametrize(
    ("changes", "says"),
    [
        ({}, "Signed 12 seconds before the time of the check. 5 minutes either way are allowed."),
        (
            {"skew_s": 720.0, "future_s": None},
            "Signed 12 minutes after the time of the check. It may be 5 minutes old, and as far ahead as it likes.",
        ),
        (
            {"skew_s": 0.0, "past_s": None, "future_s": None},
            "Signed at the very time of the check. The scheme sets no limit.",
        ),
        (
            {"past_s": None, "future_s": 5.0},
            "Signed 12 seconds before the time of the check. It may be as old as it likes, and 5 seconds ahead.",
        ),
        (
            {"past_s": 60.0, "future_s": 5.0},
            "Signed 12 seconds before the time of the check. 1 minute back and 5 seconds ahead are allowed.",
        ),
        ({"skew_s": None}, ""),
    ],
    ids=["either way", "only the past", "no limit", "only ahead", "each its own", "no time"],
)
def test_the_skew_in_sentences(changes: dict[str, object], says: str) -> None:
    """What the scale draws can be read."""
    assert says == skew_words(verdict(**changes))


def test_a_time_that_no_calendar_has() -> None:
    """A signed time can be anything; it is shown as the number it is."""
    assert "1,000,000,000,000,000" == moment_words(1e15)


def test_origins_are_named() -> None:
    """Headers and parameters by their name, what is new by a word of its own."""
    assert ["Body", "Header x-id", "Parameter To", "Something else"] == [
        origin_words(each) for each in ("body", "header:x-id", "parameter:To", "unheard")
    ]


def test_which_key_fitted() -> None:
    """With one key it goes without saying; of several the one that fitted is named."""
    keys = (NamedKey("staging", "a"), NamedKey("live", "b"))

    assert "" == checked_with(verdict(), keys[:1])
    assert "with the key “live”" == checked_with(verdict(key="live"), keys)
    assert "with 2 keys" == checked_with(verdict(fits=False, valid=False), keys)
