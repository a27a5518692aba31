"""Verifiers to take along: the scheme just debugged, in eight languages, with the captured request as a test."""

import msgspec

from core.fact import Fact
from core.signing.fields import field
from core.signing.message import Message
from core.signing.scheme import Algorithm, KeyForm, Scheme
from core.signing.snippets.compose import compose
from core.signing.snippets.expectation import expectation
from core.signing.snippets.language import KEYS, Language, language
from core.signing.snippets.reach import can_compose, parameters_of
from core.signing.snippets.special import special_parameters, special_text
from core.signing.snippets.unit_test import compose_test
from core.verdict import SchemeOptions, Verdict

__all__ = ("KEYS", "Language", "Snippet", "language", "snippet", "unit_test")


_GIVES_AWAY = "What this scheme sends is the key itself: a test with the captured request would give it away."


class Snippet(Fact, frozen=True):
    """A verifier as text, or why there is none."""

    text: str
    """Empty where a scheme of the user's own cannot be put together; ``note`` says so."""
    file: str
    """How the file is called by convention."""
    needs: tuple[str, ...] = ()
    """Packages beyond the language's own library, as its package manager names them."""
    note: str = ""


def snippet(
    scheme: Scheme, key: str, *, options: SchemeOptions | None = None, message: Message | None = None
) -> Snippet:
    """A verifier for a scheme in the language of this key, one of ``KEYS``.

    Args:
        message: the request that it is for, whatever its signatures are; without one, what most requests have.
    """
    told = language(key)
    scheme = _as_sent(scheme, options)
    if can_compose(scheme):
        text, needs = compose(scheme, told, public_keys=_has_public_signature(scheme, message))
        return Snippet(text=text, file=told.file, needs=needs)
    text, needs = special_text(scheme, key)
    note = "" if text else f"A verifier for {scheme.title} in {told.title} is not offered here."
    return Snippet(text=text, file=told.file, needs=needs, note=note)


def unit_test(
    scheme: Scheme,
    key: str,
    message: Message,
    *,
    now: float,
    verdict: Verdict,
    options: SchemeOptions | None = None,
) -> Snippet:
    """The captured request as a test of the verifier; an empty text, with a note, where there is no verifier and
    where the request holds the key.

    Raises ``InputError`` for a body too large for a literal.
    """
    verifier = snippet(scheme, key, options=options, message=message)
    told = language(key)
    if not verifier.text:
        return Snippet(text="", file=told.test_file, note=verifier.note)
    if scheme.algorithm is Algorithm.TOKEN:
        return Snippet(text="", file=told.test_file, note=_GIVES_AWAY)
    parameters = parameters_of(scheme) if can_compose(scheme) else special_parameters(scheme)
    judged = _as_judged(options or SchemeOptions(), message, verdict)
    text = compose_test(
        told,
        parameters,
        message,
        now=now,
        expected=expectation(told, scheme, message, verdict, now),
        options=judged,
        has_key=scheme.key is not KeyForm.NONE,
    )
    return Snippet(text=text, file=told.test_file)


def _as_sent(scheme: Scheme, options: SchemeOptions | None) -> Scheme:
    """The scheme with the field that the options name for its token."""
    if options is None or not options.auth_header or "auth_header" not in scheme.options:
        return scheme
    place = msgspec.structs.replace(scheme.signature, header=options.auth_header)
    return msgspec.structs.replace(scheme, signature=place)


def _as_judged(options: SchemeOptions, message: Message, verdict: Verdict) -> SchemeOptions:
    """The options that lead a verifier to the verdict, which was reached without some of them: any application will
    do for Pusher, so the one that is named; and an algorithm was found that goes with the key.
    """
    named = field(message.headers, "X-Pusher-Key") or ""
    return msgspec.structs.replace(options, key=options.key or named, alg=options.alg or verdict.alg)


def _has_public_signature(scheme: Scheme, message: Message | None) -> bool:
    """Whether one of the request's signatures is checked with a public key where others are not."""
    place = scheme.signature
    if message is None or not place.asymmetric_entry:
        return False
    entries = (field(message.headers, place.header, place.fallback) or "").split(" ")
    return any(entry.partition(",")[0] == place.asymmetric_entry for entry in entries)
