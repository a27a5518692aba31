"""What most checks are, done at once: one shared key, one signature, which fits and is in time.

A scheme and a key are made into one function. It knows only how to say yes: for anything else it gives ``None``,
and ``verify`` looks closely. Both say the same; a test compares them.

1 KiB of Standard Webhooks takes 4 µs here, 40 µs the long way; the bare HMAC alone 2 µs (November 2026).
"""

import hmac
from binascii import b2a_base64
from collections.abc import Callable
from functools import lru_cache

from core.headers import Headers
from core.signing.content import pieces_of
from core.signing.grammar import lead
from core.signing.keys import key_of
from core.signing.library import find_scheme
from core.signing.message import Message
from core.signing.primitives import HASHES
from core.signing.refusal import Refused
from core.signing.scheme import Algorithm, Coding, Grammar, Scheme, TimeField
from core.signing.words import fits_words
from core.verdict import Coverage, Part, Verdict

Names = tuple[str, str | None, str | None]
"""The fields of signature, id and time, in lower case; ``None``, which no field is called, where there is none."""
Swift = Callable[[Message, float, str], Verdict | None]

_HMAC = (Algorithm.HMAC_SHA1, Algorithm.HMAC_SHA256, Algorithm.HMAC_SHA384, Algorithm.HMAC_SHA512)
_WRITTEN: dict[Coding, Callable[[bytes], str]] = {
    Coding.HEX: bytes.hex,
    Coding.BASE64: lambda digest: b2a_base64(digest, newline=False).decode("ascii"),
}
# As ``window`` reads them.
_DIGITS = 15
# Sizes of what was signed, for which the words and the parts are kept: small, and the same again and again.
_SHAPES = 1024


@lru_cache(maxsize=128)
def swift(scheme: Scheme | str, secret: str) -> Swift | None:
    """The function of a scheme and a key; ``None`` where the scheme is not that simple."""
    scheme = find_scheme(scheme) if isinstance(scheme, str) else scheme
    literals = _literals(scheme)
    try:
        key = key_of(scheme, secret)
    except Refused:
        return None
    if literals is None or key.is_public or not _is_simple(scheme):
        return None
    return _made(scheme, key.data, literals)


def _made(scheme: Scheme, key: bytes, literals: tuple[str, str, str]) -> Swift:
    # All that does not change from one request to the next is looked up here, not there.
    before, between, after = literals
    field, time = scheme.signature, scheme.time
    names = (
        field.header.lower(),
        scheme.id_header.lower() or None,
        (time.header.lower() or None) if time else None,
    )
    entry = f"{time.entry}{field.assign}" if time and time.entry else ""
    start, separator, name = lead(field), field.separator, scheme.name
    keyed = hmac.new(key, b"", HASHES[scheme.algorithm])
    written = _WRITTEN[field.coding]
    past_s, future_s, oldest_s, newest_s = _bounds(time)
    per_s = (1000 if time.unit == "ms" else 1) if time else 0
    shape = _shapes(scheme)

    def check(message: Message, now: float, hook_id: str) -> Verdict | None:
        picked = _picked(message.headers, names)
        if picked is None:
            return None
        found, message_id, timestamp = picked
        timed = ""
        if entry:
            timestamp = found.partition(separator)[0].removeprefix(entry)
            timed = f"{entry}{timestamp}{separator}"
        signed_at = skew_s = None
        if per_s:
            # What is odd about the digits shows in the signature: they are part of what is signed.
            if not timestamp.isdecimal() or not timestamp.isascii() or len(timestamp) > _DIGITS:
                return None
            signed_at = int(timestamp) / per_s
            skew_s = signed_at - now
            if not oldest_s <= skew_s <= newest_s:
                return None
        head = f"{before}{message_id}{between}{timestamp}{after}".encode("ascii", "replace")
        data = head + message.body if head else message.body
        made = keyed.copy()
        made.update(data)
        if not hmac.compare_digest(f"{timed}{start}{written(made.digest())}".encode(), found.encode()):
            return None
        parts, explanation = shape(len(message_id), len(timestamp), len(message.body))
        return Verdict(
            scheme=name,
            valid=True,
            reason=None,
            explanation=explanation,
            found=found,
            expected=found,
            signed_content=data,
            parts=parts,
            fits=True,
            signed_at=signed_at,
            skew_s=skew_s,
            past_s=past_s,
            future_s=future_s,
            hook_id=hook_id,
        )

    return check


def _picked(headers: Headers, names: Names) -> tuple[str, str, str] | None:
    """Signature, id and time, as they were sent; ``None`` where one is missing, sent twice, or not in ASCII."""
    signature_name, id_name, time_name = names
    signature = message_id = timestamp = ""
    for header, value in headers:
        lower = header.lower()
        if lower == signature_name:
            if signature or not (signature := _bare(value)):
                return None
        elif lower == time_name:
            if timestamp or not (timestamp := _bare(value)):
                return None
        elif lower == id_name and (message_id or not (message_id := _bare(value))):
            return None
    is_there = signature and (message_id or not id_name) and (timestamp or not time_name)
    return (signature, message_id, timestamp) if is_there else None


def _bare(value: str) -> str:
    return value.strip(" \t") if value.isascii() else ""


def _is_simple(scheme: Scheme) -> bool:
    field, time = scheme.signature, scheme.time
    return (
        not scheme.function
        and not scheme.options
        and not scheme.companions
        and scheme.algorithm in _HMAC
        and scheme.covers is Coverage.BODY
        and field.coding in _WRITTEN
        and not field.numbered
        and (field.grammar is not Grammar.PAIRS or len(field.separator) == 1)
        and (time is None or (time.unit != "iso" and not time.body_field))
    )


def _literals(scheme: Scheme) -> tuple[str, str, str] | None:
    """What stands before the id, between id and time, and before the body; ``None`` for other templates."""
    literals = ["", "", ""]
    at = 0
    places = [
        (place, literal.decode("latin-1", "replace")) for literal, place, _ in pieces_of(scheme.content)
    ]
    if not scheme.content.isascii() or not places or places[-1][0] != "body":
        return None
    for place, literal in places:
        step = {"id": 0, "timestamp": 1, "body": 2}.get(place, -1)
        if (
            step < at
            or (place == "id" and not scheme.id_header)
            or (place == "timestamp" and not scheme.time)
        ):
            return None
        literals[step] += literal
        at = step + 1
    return literals[0], literals[1], literals[2]


def _bounds(time: TimeField | None) -> tuple[float | None, float | None, float, float]:
    """The scheme's own, and those within which nothing is to be said of the time."""
    inf = float("inf")
    if time is None:
        return None, None, -inf, inf
    ages = [bound for bound in (time.past_s, time.stricter_past_s) if bound is not None]
    leads = [bound for bound in (time.future_s, time.stricter_future_s) if bound is not None]
    if time.future_s is None and time.past_s is not None:
        leads.append(time.past_s)
    return time.past_s, time.future_s, -min(ages, default=inf), min(leads, default=inf)


def _shapes(scheme: Scheme) -> Callable[[int, int, int], tuple[tuple[Part, ...], str]]:
    pieces = pieces_of(scheme.content)

    @lru_cache(maxsize=_SHAPES)
    def shape(id_size: int, time_size: int, body_size: int) -> tuple[tuple[Part, ...], str]:
        sizes = {"id": id_size, "timestamp": time_size, "body": body_size}
        parts: list[Part] = []
        for literal, place, _ in pieces:
            if literal:
                parts.append(Part(origin="text", size=len(literal)))
            parts.append(Part(origin=place, size=sizes[place]))
        size = sum(part.size for part in parts)
        return tuple(parts), fits_words(scheme.algorithm, Coverage.BODY, tuple(parts), size)

    return shape
