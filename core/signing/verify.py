"""Signatures checked. Whatever was received gives a verdict, never an exception."""

from collections.abc import Sequence

import msgspec

from core.headers import Headers
from core.signing.claim import Check, Claim, Key
from core.signing.coding import encode
from core.signing.content import Content
from core.signing.keys import key_of
from core.signing.library import find_scheme
from core.signing.message import Message
from core.signing.plain import header_of
from core.signing.primitives import is_shared, public_fits, same, shared_signature
from core.signing.refusal import Refused
from core.signing.rules import rule_of
from core.signing.scheme import KeyForm, Scheme
from core.signing.swift import swift
from core.signing.window import judge
from core.signing.words import fits_words, mismatch_words
from core.verdict import NamedKey, Reason, SchemeOptions, Verdict

Secrets = Sequence[NamedKey] | Sequence[str] | str

# A vault of more keys is tried up to here: each costs a signature over the whole body.
KEYS_LIMIT = 1000
_COPIES_LIMIT = 10
_NO_OPTIONS = SchemeOptions()


def verify(
    scheme: Scheme | str,
    secrets: Secrets,
    message: Message,
    *,
    now: float,
    tolerance_s: float | None = None,
    options: SchemeOptions = _NO_OPTIONS,
    hook_id: str = "",
) -> Verdict:
    """Check a request against one key, or several of which any may fit.

    Args:
        secrets: ``Verdict.key`` names the one that fitted, the first where none did; one that has no name of
            its own is called ``current``, those after it ``key 2``, ``key 3`` ….
        message: body as received, transfer coding removed and nothing else done to it.
        now: unix seconds.
        tolerance_s: in the place of the scheme's own window; 0: any time will do.
        hook_id: noted in the verdict.

    ``InputError`` for a scheme that there is not; nothing else is raised. Compares in constant time.
    """
    if (
        isinstance(secrets, str)
        and tolerance_s is None
        and (options is _NO_OPTIONS or options == _NO_OPTIONS)
    ):
        at_once = swift(scheme, secrets)
        verdict = at_once and at_once(message, now, hook_id)
        if verdict:
            return verdict
    return look_closely(
        scheme, secrets, message, now=now, tolerance_s=tolerance_s, options=options, hook_id=hook_id
    )


def look_closely(
    scheme: Scheme | str,
    secrets: Secrets,
    message: Message,
    *,
    now: float,
    tolerance_s: float | None = None,
    options: SchemeOptions = _NO_OPTIONS,
    hook_id: str = "",
) -> Verdict:
    """As ``verify``, the long way, whatever the request is like."""
    scheme = find_scheme(scheme) if isinstance(scheme, str) else scheme
    best: Verdict | None = None
    for key in _named(secrets, scheme):
        verdict = _by_key(scheme, key, message, now, tolerance_s, options)
        if best is None or _rank(verdict) > _rank(best):
            best = verdict
        if verdict.valid:
            break
    assert best is not None
    if not best.fits:
        best = _with_copies(best, scheme, secrets, message, now, options)
    return msgspec.structs.replace(best, hook_id=hook_id) if hook_id else best


def _named(secrets: Secrets, scheme: Scheme) -> list[NamedKey]:
    given: list[NamedKey | str] = [secrets] if isinstance(secrets, str) else list(secrets[:KEYS_LIMIT])
    if not given or scheme.key is KeyForm.NONE:
        given = [""]
    return [
        each
        if isinstance(each, NamedKey)
        else NamedKey(name="current" if not number else f"key {number + 1}", secret=each)
        for number, each in enumerate(given)
    ]


def _rank(verdict: Verdict) -> int:
    if verdict.fits:
        return 3 + verdict.valid
    return (
        0
        if verdict.reason in (Reason.BAD_KEY, Reason.MISSING_KEY)
        else 1 + (verdict.reason == Reason.MISMATCH)
    )


def _by_key(
    scheme: Scheme,
    named: NamedKey,
    message: Message,
    now: float,
    tolerance_s: float | None,
    options: SchemeOptions,
) -> Verdict:
    try:
        key = _key(scheme, named.secret, options)
        check = Check(scheme=scheme, message=message, key=key, options=options, tolerance_s=tolerance_s)
        claims = rule_of(scheme).read(check)
        verdicts = [_judged(scheme, named, key, claim, now) for claim in claims]
    except Refused as refused:
        return Verdict(
            scheme=scheme.name,
            valid=False,
            reason=refused.reason,
            explanation=refused.explanation,
            found=refused.found,
            expected=None,
            signed_content=message.body,
            covers=scheme.covers,
            key=named.name,
        )
    return max(verdicts, key=_rank)


def _key(scheme: Scheme, secret: str, options: SchemeOptions) -> Key:
    # Box checks with either of two keys: the second one alone will do.
    if not secret and options.secondary and "secondary" in scheme.options:
        return Key(data=b"")
    return key_of(scheme, secret)


def _judged(scheme: Scheme, named: NamedKey, key: Key, claim: Claim, now: float) -> Verdict:
    content, expected = _fitting(claim, claim.key or key)
    fits = content is not None
    judgement = judge(claim.window, now)
    reason, explanation = judgement.reason, f"The signature fits, but {judgement.sentence}"
    if content is None:
        nearest = claim.contents[0]
        wrong = mismatch_words(claim.algorithm, claim.covers, nearest.parts, len(nearest.data))
        # Out of its window and wrong besides: the window is what official libraries look at first.
        out = f" And {judgement.sentence}" if reason else ""
        reason, explanation = reason or Reason.MISMATCH, f"{wrong}{out}"
    elif claim.broken:
        fits, reason, explanation = False, Reason.MISMATCH, claim.broken
    elif reason is None:
        explanation = fits_words(claim.algorithm, claim.covers, content.parts, len(content.data))
    window = claim.window
    notes = (
        *claim.notes,
        *(judgement.notes if fits else ()),
        *((content.note,) if content and content.note else ()),
    )
    shown = content or claim.contents[0]
    return Verdict(
        scheme=scheme.name,
        valid=reason is None,
        reason=reason,
        explanation=explanation,
        found=claim.found,
        expected=None if expected is None else f"{claim.lead}{encode(claim.coding, expected)}{claim.tail}",
        signed_content=shown.data,
        parts=shown.parts,
        fits=fits,
        covers=claim.covers,
        notes=notes,
        signed_at=window.signed_at,
        skew_s=None if window.signed_at is None else window.signed_at - now,
        past_s=window.past_s,
        future_s=window.future_s,
        key=named.name,
        alg=claim.alg,
    )


def _fitting(claim: Claim, key: Key) -> tuple[Content | None, bytes | None]:
    """The reading that a signature fits, or ``None``; and the signature that we make over it, or over the first."""
    if not is_shared(claim.algorithm):
        for content in claim.contents:
            if any(public_fits(claim.algorithm, key.data, content.data, offer) for offer in claim.offers):
                return content, None
        return None, None
    first: bytes | None = None
    for content in claim.contents:
        expected = shared_signature(claim.algorithm, key.data, content.data)
        if any(same(expected, offer) for offer in claim.offers):
            return content, expected
        first = expected if first is None else first
    return None, first


# --- one copy of a repeated field ------------------------------------------------------


def _with_copies(
    verdict: Verdict, scheme: Scheme, secrets: Secrets, message: Message, now: float, options: SchemeOptions
) -> Verdict:
    """The verdict, with a note where the field came more than once and one copy alone would fit."""
    header = header_of(scheme, options).lower()
    copies = [value for name, value in message.headers if name.lower() == header]
    if len(copies) < 2 or not header:
        return verdict
    others: Headers = tuple(pair for pair in message.headers if pair[0].lower() != header)
    note = f"The header {header_of(scheme, options)} came {len(copies)} times; its copies are judged as one value."
    for number, copy in enumerate(copies[:_COPIES_LIMIT], start=1):
        alone = msgspec.structs.replace(message, headers=(*others, (header, copy)))
        if verify(scheme, secrets, alone, now=now, tolerance_s=0, options=options).fits:
            note += f" Copy {number} alone would fit."
            break
    return msgspec.structs.replace(verdict, notes=(*verdict.notes, note))
