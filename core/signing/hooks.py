"""Which of a hook's keys made a signature: the current one, or the one before it while it still verifies."""

from collections.abc import Iterable
from datetime import datetime

import msgspec

from core.clock import iso_ms
from core.errors import InputError
from core.model import Hook
from core.signing.library import find_scheme
from core.signing.message import Message
from core.signing.new_keys import public_secret
from core.signing.scheme import Scheme
from core.signing.verify import verify
from core.verdict import Reason, Verdict


def verify_for_hook(hook: Hook, message: Message, *, at: datetime, own: Iterable[Scheme] = ()) -> Verdict:
    """Check a request with a hook's keys.

    ``Verdict.key`` says which key was used, the explanation says it in words. The current key comes first; the
    one before it counts only until its end, and only where it fits.

    Args:
        at: when the request came, aware.
        own: the signature schemes of the user's own.
    """
    try:
        scheme = find_scheme(hook.scheme, own)
    except InputError as error:
        return _unchecked(hook, error.message)

    def checked(key: str) -> Verdict:
        now, options = at.timestamp(), hook.scheme_options
        return verify(scheme, _public(scheme, key), message, now=now, options=options, hook_id=hook.id)

    verdict = _unchecked(hook, hook.key_problem) if hook.key_problem else checked(hook.signing_key)
    if not hook.previous_key or hook.previous_until is None or at >= hook.previous_until:
        return verdict
    if verdict.fits:
        return _explained(verdict, f"{verdict.explanation} It is the hook's current key.")
    former = checked(hook.previous_key)
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


def _public(scheme: Scheme, key: str) -> str:
    """What a receiver has of a hook's key; a key that is none is for the verdict to say."""
    try:
        return public_secret(scheme, key)
    except InputError:
        return key


def _unchecked(hook: Hook, why: str) -> Verdict:
    return Verdict(
        scheme=hook.scheme,
        valid=False,
        reason=Reason.MISSING_KEY,
        explanation=f"{why} There is nothing to check with.",
        found=None,
        expected=None,
        signed_content=b"",
        hook_id=hook.id,
    )


def _explained(verdict: Verdict, explanation: str) -> Verdict:
    return msgspec.structs.replace(verdict, explanation=explanation)
