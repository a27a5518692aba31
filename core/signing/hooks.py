"""Which of a hook's keys made a signature: the current one, or the one before it while it still verifies."""

from datetime import datetime

import msgspec

from core.clock import iso_ms
from core.model import Hook
from core.signing.message import Message
from core.signing.verify import verify
from core.verdict import Reason, Verdict


def verify_for_hook(hook: Hook, message: Message, *, at: datetime) -> Verdict:
    """Check a request with a hook's keys.

    ``Verdict.key`` says which key was used, the explanation says it in words. The current key comes first; the
    one before it counts only until its end, and only where it fits.

    Args:
        at: when the request came, aware.
    """
    now, options = at.timestamp(), hook.scheme_options
    verdict = verify(hook.scheme, hook.signing_key, message, now=now, options=options, hook_id=hook.id)
    if not hook.previous_key or hook.previous_until is None or at >= hook.previous_until:
        return verdict
    if verdict.fits:
        return _explained(verdict, f"{verdict.explanation} It is the hook's current key.")
    former = verify(hook.scheme, hook.previous_key, message, now=now, options=options, hook_id=hook.id)
    if former.fits:
        until = f"{iso_ms(hook.previous_until)[:19].replace('T', ' ')} UTC"
        return _explained(
            msgspec.structs.replace(former, key="previous"),
            f"{'' if former.valid else former.explanation + ' '}"
            f"The signature fits the hook's previous key, which verifies until {until}. "
            "New deliveries are signed with the current key: whoever sent this one signs with the old one.",
        )
    if verdict.reason in (Reason.MISMATCH, Reason.STALE_TIMESTAMP, Reason.FUTURE_TIMESTAMP):
        return _explained(verdict, f"{verdict.explanation} It does not fit the hook's previous key either.")
    return verdict


def _explained(verdict: Verdict, explanation: str) -> Verdict:
    return msgspec.structs.replace(verdict, explanation=explanation)
