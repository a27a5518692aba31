"""What is on the bench, and checking it: plain values and pure functions, for the process that does the work."""

import time

from core.errors import HookError
from core.exchange.paste import read_request
from core.fact import Fact
from core.signing import Message, detect, find_scheme, key_bytes, secret_warnings, sign, verify
from core.signing.scheme import Scheme
from core.verdict import NamedKey, SchemeOptions, Signed, Verdict


class Case(Fact, frozen=True):
    """A request, how it is said to be signed, with what, and when it is checked."""

    message: Message | None
    scheme: Scheme | None = None
    """``None``: the one that the request shows."""
    own: tuple[Scheme, ...] = ()
    """The user's own schemes."""
    keys: tuple[NamedKey, ...] = ()
    at: float | None = None
    """Unix seconds; ``None``: the time that was signed, so that no time is wrong."""
    tolerance_s: float | None = None
    """``None``: as the scheme has it."""
    options: SchemeOptions = SchemeOptions()


class Checked(Fact, frozen=True):
    """What came of it."""

    case: Case
    detected: tuple[str, ...] = ()
    """Names of the schemes that the request shows, the likeliest first."""
    scheme: Scheme | None = None
    """The one it was checked by."""
    verdict: Verdict | None = None
    key: bytes = b""
    """Of the key that was used."""
    at: float = 0.0
    """The time it was checked at."""


class Read(Fact, frozen=True):
    """A request as it was read out of a text."""

    message: Message | None
    problem: str = ""
    """Why there is none, in sentences."""
    notes: tuple[str, ...] = ()
    """What was supposed or left out, in sentences."""


class Wanted(Fact, frozen=True):
    """A signature to be made for the request of a case."""

    case: Case
    scheme: Scheme
    message_id: str
    """Empty: one is made."""
    at: float


def read(data: bytes) -> Read:
    """The request in a pasted text; nothing and no problem where there is no text."""
    if not data.strip():
        return Read(None)
    try:
        found = read_request(data)
    except HookError as error:
        return Read(None, str(error))
    message = Message(body=found.body, headers=found.headers, method=found.method, url=found.url)
    return Read(message, notes=found.notes)


def make(wanted: Wanted) -> Signed | str:
    """The signature, else why it cannot be made, in sentences."""
    message = wanted.case.message or Message(body=b"")
    secrets = tuple(key.secret for key in wanted.case.keys)
    try:
        return sign(
            wanted.scheme,
            secrets,
            message,
            message_id=wanted.message_id,
            at=wanted.at,
            options=wanted.case.options,
        )
    except HookError as error:
        return str(error)


def check(case: Case) -> Checked:
    """Check what is on the bench; never raises for what was received."""
    message = case.message
    if message is None:
        return Checked(case)
    detected = detect(message)
    scheme = case.scheme or (find_scheme(detected[0], case.own) if detected else None)
    if scheme is None:
        return Checked(case, detected)
    at = time.time() if case.at is None else case.at
    verdict = _verify(case, scheme, message, at)
    if case.at is None and verdict.signed_at is not None:
        at = verdict.signed_at
        verdict = _verify(case, scheme, message, at)
    return Checked(case, detected, scheme, verdict, _key_of(case, scheme, verdict), at)


def warnings_of(scheme: Scheme | None, secret: str) -> tuple[str, ...]:
    """What looks wrong about a key as it was pasted, in sentences."""
    return secret_warnings(scheme, secret) if scheme is not None and secret else ()


def _verify(case: Case, scheme: Scheme, message: Message, at: float) -> Verdict:
    return verify(scheme, case.keys, message, now=at, tolerance_s=case.tolerance_s, options=case.options)


def _key_of(case: Case, scheme: Scheme, verdict: Verdict) -> bytes:
    """The bytes of the key that the verdict speaks of; none where it is no key of the scheme."""
    named = [key for key in case.keys if key.name == verdict.key] or list(case.keys)
    try:
        return key_bytes(scheme, named[0].secret) if named else b""
    except HookError:
        return b""
