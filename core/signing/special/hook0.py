"""Hook0: ``v0`` over time and body, or ``v1`` over chosen headers too. Where ``v1`` is offered it decides.

Source: signature reference, section 5; Hook0's conformance vectors.
"""

import msgspec

from core.signing import plain
from core.signing.claim import Check, Claim
from core.signing.coding import encode, text_bytes
from core.signing.content import Content, joined
from core.signing.fields import field, needed
from core.signing.grammar import read_field
from core.signing.making import Making, stamp
from core.signing.message import Message
from core.signing.primitives import signature_size
from core.signing.refusal import Refused
from core.signing.scheme import Scheme
from core.signing.window import unit_words, window_of
from core.verdict import Reason, Signed

_HEADERS_LIMIT = 100


def read(check: Check) -> tuple[Claim, ...]:
    """By ``v1`` where the field has one, else by ``v0``."""
    scheme, message = check.scheme, check.message
    header = scheme.signature.header
    found = needed(message.headers, header, why=plain.UNSIGNED)
    if not any(entry.startswith("v1=") for entry in found.split(",")):
        return plain.read(check)
    first = msgspec.structs.replace(scheme.signature, entry="v1")
    reading = read_field(first, header, found, signature_size(scheme.algorithm), asymmetric=False)
    timestamp, names = reading.pairs.get("t", ""), reading.pairs.get("h")
    window = window_of(scheme.time, timestamp, check.tolerance_s)
    if window is None or names is None:
        wanted = (
            "“h” is missing: it names what is signed"
            if names is None
            else f"“t” is no time: {unit_words('s')}"
        )
        raise Refused(Reason.MALFORMED_HEADER, f"In the header {header} {wanted}.", found)
    return (
        Claim(
            found=found,
            offers=reading.offers,
            contents=(_content(message, timestamp, names),),
            algorithm=scheme.algorithm,
            coding=scheme.signature.coding,
            lead=f"t={timestamp},h={names},v1=",
            window=window,
        ),
    )


def make(scheme: Scheme, message: Message, making: Making) -> Signed:
    """``v1`` where headers to sign are named, else ``v0``."""
    if not making.options.signed_headers:
        return plain.make(scheme, message, making)
    timestamp, names = stamp(scheme.time, making.at), " ".join(making.options.signed_headers).lower()
    content = _content(message, timestamp, names)
    signatures = [making.signature(scheme.algorithm, key, content.data) for key in making.keys]
    entries = [f"v1={encode(scheme.signature.coding, signature)}" for signature in signatures]
    return Signed(
        headers=((scheme.signature.header, ",".join([f"t={timestamp}", f"h={names}", *entries])),),
        body=message.body,
        url=message.url,
        signed_content=content.data,
        parts=content.parts,
    )


def _content(message: Message, timestamp: str, names: str) -> Content:
    stretches = [("timestamp", timestamp.encode()), ("text", b"." + text_bytes(names) + b".")]
    listed = names.split(" ")
    if len(listed) > _HEADERS_LIMIT:
        raise Refused(Reason.MALFORMED_HEADER, f"More than {_HEADERS_LIMIT} headers are said to be signed.")
    for number, name in enumerate(listed):
        value = field(message.headers, name)
        if value is None:
            raise Refused(
                Reason.MISSING_HEADER, f"The header {name[:100]} is missing, and the signature covers it."
            )
        stretches += [("text", b".")] if number else []
        stretches.append((f"header:{name}", text_bytes(value)))
    return joined([*stretches, ("text", b"."), ("body", message.body)])
