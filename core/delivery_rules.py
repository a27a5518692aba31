"""The rules deliveries follow, as presets: both generations of Logto's, and ours.

A preset fixes retries, timeout and redirects of a hook; each can be edited freely afterwards, and
a hook that fits no preset any more has rules of its own.
Source: Logto webhook reference, section 6 (facts of September 2026).
"""

from dataclasses import dataclass

import msgspec

from core.errors import InputError
from core.model import Covers, HookDraft, RetryPolicy, retry_policy

OWN = "own"
"""What the rules are called that fit no preset."""


@dataclass(frozen=True, slots=True)
class Preset:
    """Rules with a name."""

    name: str
    title: str
    """What people call it."""
    about: str
    """What it does, in sentences."""
    retry: RetryPolicy
    timeout_covers: Covers
    timeout_s: float = 10.0
    redirects: int = 20


LOGTO_A = Preset(
    name="logto-a",
    title="Logto up to 1.42",
    about="One attempt, whatever comes of it. Ten seconds until the head of the answer; its body may take its "
    "time. Up to 20 redirects.",
    retry=retry_policy(0),
    timeout_covers=Covers.HEAD,
)

LOGTO_B = Preset(
    name="logto-b",
    title="Logto 1.43 and later",
    about="Only a 5xx answer is tried again, up to three times: after 300, 600 and 1200 ms. Ten seconds until the "
    "head of the answer; its body may take its time. Up to 20 redirects.",
    retry=retry_policy(3),
    timeout_covers=Covers.HEAD,
)

HOOKBENCH = Preset(
    name="hookbench",
    title="Hookbench",
    about="As Logto 1.43 and later, but the ten seconds are for the whole attempt: an endpoint that dribbles its "
    "answer is found out.",
    retry=retry_policy(3),
    timeout_covers=Covers.ALL,
)

PRESETS = (LOGTO_A, LOGTO_B, HOOKBENCH)


def preset(name: str) -> Preset:
    """The preset of this name. ``InputError`` where there is none."""
    for known in PRESETS:
        if known.name == name:
            return known
    raise InputError(
        f"There are no delivery rules “{name[:60]}”.",
        f"Possible: {', '.join(known.name for known in PRESETS)}.",
    )


def apply(draft: HookDraft, rules: Preset) -> HookDraft:
    """The draft under these rules; everything else of it stays."""
    return msgspec.structs.replace(
        draft,
        retry=rules.retry,
        timeout_s=rules.timeout_s,
        timeout_covers=rules.timeout_covers,
        redirects=rules.redirects,
    )


def preset_of(draft: HookDraft) -> str:
    """The name of the preset that a hook follows, else ``OWN``.

    The number of retries is a hook's own setting under every preset that retries, as it is with
    Logto; without any it is the first generation's rule.
    """
    return next((known.name for known in PRESETS if _follows(draft, known)), OWN)


def words(draft: HookDraft) -> str:
    """What the rules of a hook are called: ``Logto 1.43 and later``."""
    name = preset_of(draft)
    return "its own" if name == OWN else preset(name).title


def retry_rule(policy: RetryPolicy) -> str:
    """Whose rule a retry policy is, in words that end a sentence."""
    if not policy.retries:
        return "a single attempt, as with Logto up to 1.42"
    if _retries_of(LOGTO_B, policy):
        return LOGTO_B.title
    return "the hook's own"


def _follows(draft: HookDraft, rules: Preset) -> bool:
    fixed = (rules.timeout_s, rules.timeout_covers, rules.redirects)
    return fixed == (draft.timeout_s, draft.timeout_covers, draft.redirects) and _retries_of(
        rules, draft.retry
    )


def _retries_of(rules: Preset, policy: RetryPolicy) -> bool:
    return any(policy == retry_policy(retries) for retries in range(rules.retry.retries + 1))
