"""A request, signed as a scheme signs it."""

from collections.abc import Sequence

from core.errors import FieldError
from core.headers import name_problem, value_problem
from core.signing.claim import Check, Key
from core.signing.content import Content
from core.signing.keys import key_of
from core.signing.library import find_scheme
from core.signing.making import Making
from core.signing.message import Message
from core.signing.plain import algorithm_of, preview
from core.signing.primitives import own_algorithm, private_key
from core.signing.refusal import Refused
from core.signing.rules import rule_of
from core.signing.scheme import KeyForm, Scheme
from core.verdict import Part, SchemeOptions, Signed

# As many keys as any sender signs with at once while it rotates them.
KEYS_LIMIT = 20
_NO_OPTIONS = SchemeOptions()


def sign(
    scheme: Scheme | str,
    secrets: Sequence[str] | str,
    message: Message,
    *,
    message_id: str = "",
    at: float,
    options: SchemeOptions = _NO_OPTIONS,
) -> Signed:
    """The fields to add to a request (and, for schemes that sign inside it, its body and URL).

    Args:
        secrets: several keys make several signatures where the scheme has room for them; the first one
            otherwise. No key, or an empty one: the request as it is.
        message_id: for schemes that sign one; empty: made of body and time.
        at: the time to sign, unix seconds.

    ``FieldError`` for a key that is none of this scheme, or a request that it cannot sign.
    """
    scheme = find_scheme(scheme) if isinstance(scheme, str) else scheme
    given = [secrets] if isinstance(secrets, str) else list(secrets[:KEYS_LIMIT])
    wanted = [""] if scheme.key is KeyForm.NONE else [secret for secret in given if secret]
    if not wanted:
        return Signed(headers=(), body=message.body, url=message.url)
    try:
        keys = tuple([key_of(scheme, secret) for secret in wanted])
        making = Making(keys=keys, at=at, message_id=message_id, options=options)
        signed = rule_of(scheme).make(scheme, message, making)
    except Refused as refused:
        raise FieldError(refused.explanation, field="signing_key") from None
    for name, value in signed.headers:
        # An id or a name that someone typed must not end its field and begin another.
        if problem := name_problem(name) or value_problem(value):
            raise FieldError(problem, field="headers")
    return signed


def check_secret(scheme: Scheme | str, secret: str) -> None:
    """Whether a key can sign for a scheme: ``FieldError`` says why it cannot, and never repeats it."""
    scheme = find_scheme(scheme) if isinstance(scheme, str) else scheme
    if not secret or scheme.key is KeyForm.NONE:
        return
    try:
        key = key_of(scheme, secret)
        if key.is_public:
            private_key(
                own_algorithm(key.data) if scheme.key is KeyForm.ANY else algorithm_of(scheme, key), key.data
            )
    except Refused as refused:
        raise FieldError(refused.explanation, field="signing_key") from None


def signed_content(
    scheme: Scheme | str,
    secret: str,
    message: Message,
    *,
    message_id: str = "",
    at: float = 0.0,
    options: SchemeOptions = _NO_OPTIONS,
) -> tuple[bytes, tuple[Part, ...]]:
    """What is signed, and where its stretches come from.

    Of a request that carries a signature: what it was made over. Of any other: what a signature made at ``at``
    would be made over; empty where the scheme cannot sign such a request.
    """
    scheme = find_scheme(scheme) if isinstance(scheme, str) else scheme
    try:
        key = key_of(scheme, secret)
    except Refused:
        key = Key(data=b"")
    content = _received(scheme, message, key, options) or _made(scheme, message, key, message_id, at, options)
    return content.data, content.parts


def _received(scheme: Scheme, message: Message, key: Key, options: SchemeOptions) -> Content | None:
    try:
        return (
            rule_of(scheme)
            .read(Check(scheme=scheme, message=message, key=key, options=options, tolerance_s=0.0))[0]
            .contents[0]
        )
    except Refused:
        return None


def _made(
    scheme: Scheme, message: Message, key: Key, message_id: str, at: float, options: SchemeOptions
) -> Content:
    making = Making(keys=(key,), at=at, message_id=message_id, options=options)
    try:
        if not scheme.function:
            return preview(scheme, message, key, making)
        signed = rule_of(scheme).make(scheme, message, making)
        return Content(data=signed.signed_content, parts=signed.parts)
    except Refused:
        return Content(data=b"", parts=())
