"""Verdicts for tests, each a change to a sound one."""

import msgspec

from core.verdict import Part, Verdict

VALID = Verdict(
    scheme="standard-webhooks",
    valid=True,
    reason=None,
    explanation="The signature fits.",
    found="v1,bm9uZSBvZiBpdCBpcyBhIHJlYWwgc2lnbmF0dXJlISE=",
    expected="v1,bm9uZSBvZiBpdCBpcyBhIHJlYWwgc2lnbmF0dXJlISE=",
    signed_content=b'msg_1.1763700000.{"a":1}',
    parts=(Part("id", 5), Part("text", 1), Part("timestamp", 10), Part("text", 1), Part("body", 7)),
    fits=True,
    signed_at=1763700000.0,
    skew_s=-12.0,
    past_s=300.0,
    future_s=300.0,
)


def verdict(**changes: object) -> Verdict:
    """A verdict like ``VALID``, but for these."""
    return msgspec.structs.replace(VALID, **changes)
