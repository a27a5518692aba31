import msgspec
import pytest

from core.verdict import Coverage, Reason, Verdict, in_a_word

WRONG = Verdict(
    scheme="stripe",
    valid=False,
    reason=Reason.MISMATCH,
    explanation="",
    found=None,
    expected=None,
    signed_content=b"",
)


@pytest.mark.parametrize(
    ("changes", "word"),
    [
        ({"valid": True, "reason": None, "fits": True}, "valid"),
        ({"valid": True, "reason": None, "fits": True, "covers": Coverage.NOTHING}, "valid_in_part"),
        ({}, "mismatch"),
        ({"reason": Reason.STALE_TIMESTAMP, "fits": True}, "stale_timestamp"),
        ({"reason": Reason.STALE_TIMESTAMP}, "mismatch"),
        ({"reason": Reason.MISSING_HEADER}, "missing_header"),
        ({"reason": None}, "mismatch"),
    ],
    ids=["valid", "a password", "wrong", "right and late", "wrong and late", "missing", "no reason"],
)
def test_a_verdict_in_a_word(changes: dict[str, object], word: str) -> None:
    """A list tells wrong from right but late, and from right but covering less."""
    assert word == in_a_word(msgspec.structs.replace(WRONG, **changes))
