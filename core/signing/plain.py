"""Schemes that data says whole: a request read into a claim, and signed."""

from core.headers import Headers
from core.signing.claim import Check, Claim, Key
from core.signing.coding import encode
from core.signing.content import Content, Values, laid_out
from core.signing.fields import field, needed
from core.signing.grammar import lead, read_field, read_numbered, write_field
from core.signing.making import Making, made_id, stamp
from core.signing.message import Message
from core.signing.primitives import is_wellformed, signature_size
from core.signing.refusal import Refused
from core.signing.scheme import Algorithm, Scheme
from core.signing.times import body_time
from core.signing.window import Window, unit_words, window_of
from core.verdict import Reason, SchemeOptions, Signed

# As many numbered fields as are looked for: one for each key that is active.
NUMBERED_LIMIT = 20
UNSIGNED = "the request is not signed"


def read(check: Check) -> tuple[Claim, ...]:
    """The one claim of a request. ``Refused`` where it makes none."""
    scheme, message = check.scheme, check.message
    algorithm = algorithm_of(scheme, check.key)
    found, offers, pairs = _signatures(scheme, message.headers, check.key, check.options, algorithm)
    timestamp = _timestamp(scheme, message.headers, pairs, found)
    window = _window(scheme, timestamp, check.tolerance_s, message.body, found)
    values = Values(
        body=message.body,
        headers=message.headers,
        method=message.method,
        url=message.url,
        id=needed(message.headers, scheme.id_header, scheme.id_fallback) if scheme.id_header else "",
        timestamp=timestamp,
        key=check.key.data,
        options=check.options,
    )
    if algorithm is Algorithm.TOKEN:
        _refuse_odd_token(found, offers[0], check.key)
    return (
        Claim(
            found=found,
            offers=offers,
            contents=(laid_out(scheme.content, values),),
            algorithm=algorithm,
            coding=scheme.signature.coding,
            lead=lead_of(scheme, timestamp, check.key),
            window=window,
            covers=scheme.covers,
            notes=companion_notes(scheme, message.headers),
        ),
    )


def make(scheme: Scheme, message: Message, making: Making) -> Signed:
    """The request's signature by every key that the grammar has room for."""
    contents = [preview(scheme, message, key, making) for key in making.keys]
    timestamp = stamp(scheme.time, making.at)
    signatures = [
        (key.is_public, making.signature(algorithm_of(scheme, key), key, content.data))
        for key, content in zip(making.keys, contents, strict=True)
    ]
    return Signed(
        headers=headers_of(scheme, making, message, timestamp, signatures),
        body=message.body,
        url=message.url,
        signed_content=contents[0].data,
        parts=contents[0].parts,
    )


def preview(scheme: Scheme, message: Message, key: Key, making: Making) -> Content:
    """What a signature made now would be made over."""
    return laid_out(
        scheme.content,
        Values(
            body=message.body,
            headers=message.headers,
            method=message.method,
            url=message.url,
            id=making.message_id or made_id(message.body, making.at),
            timestamp=stamp(scheme.time, making.at),
            key=key.data,
            options=making.options,
        ),
    )


def algorithm_of(scheme: Scheme, key: Key) -> Algorithm:
    """The scheme's own; the asymmetric one where the key's form allows both and the key is of that kind."""
    return Algorithm.ED25519 if key.is_public and scheme.signature.asymmetric_entry else scheme.algorithm


def header_of(scheme: Scheme, options: SchemeOptions) -> str:
    """The field of the signature: the scheme's, or the one that the user chose."""
    return (options.auth_header if "auth_header" in scheme.options else "") or scheme.signature.header


def lead_of(scheme: Scheme, timestamp: str, key: Key) -> str:
    """What stands before a signature of this scheme."""
    time = scheme.time.entry if scheme.time else ""
    return lead(scheme.signature, time=time, timestamp=timestamp, asymmetric=key.is_public)


def companion_notes(scheme: Scheme, headers: Headers) -> tuple[str, ...]:
    """What is odd about the fields that come with the signature."""
    notes = []
    for name, wanted in scheme.companions:
        value = field(headers, name)
        if value is not None and value != wanted:
            notes.append(f"The header {name} is not “{wanted}”: the sender may mean another scheme.")
    return tuple(notes)


def headers_of(
    scheme: Scheme, making: Making, message: Message, timestamp: str, signatures: list[tuple[bool, bytes]]
) -> Headers:
    """The fields that carry a signature, in the order in which senders write them."""
    fields: list[tuple[str, str]] = []
    if scheme.id_header:
        fields.append((scheme.id_header, making.message_id or made_id(message.body, making.at)))
    if scheme.time and scheme.time.header:
        fields.append((scheme.time.header, timestamp))
    fields += scheme.companions
    header = header_of(scheme, making.options)
    if scheme.signature.numbered:
        signed = enumerate(signatures[:NUMBERED_LIMIT], start=1)
        fields += [
            (f"{header}-{number}", encode(scheme.signature.coding, each)) for number, (_, each) in signed
        ]
    elif header:
        time = scheme.time.entry if scheme.time else ""
        fields.append((header, write_field(scheme.signature, signatures, time, timestamp)))
    return tuple(fields)


def _signatures(
    scheme: Scheme, headers: Headers, key: Key, options: SchemeOptions, algorithm: Algorithm
) -> tuple[str, tuple[bytes, ...], dict[str, str]]:
    header, size = header_of(scheme, options), signature_size(algorithm, key.data)
    if scheme.signature.numbered:
        names = [f"{header}-{number}" for number in range(1, NUMBERED_LIMIT + 1)]
        values = {name: value for name in names if (value := field(headers, name))}
        values = values or {names[0]: needed(headers, names[0], why=UNSIGNED)}
        return ", ".join(values.values()), read_numbered(scheme.signature, values, size), {}
    found = needed(headers, header, scheme.signature.fallback, why=UNSIGNED)
    reading = read_field(scheme.signature, header, found, size, asymmetric=key.is_public)
    if not any(is_wellformed(algorithm, offer) for offer in reading.offers):
        raise Refused(Reason.MALFORMED_HEADER, f"The header {header} holds no signature in DER.", found)
    return found, reading.offers, reading.pairs


def _timestamp(scheme: Scheme, headers: Headers, pairs: dict[str, str], found: str) -> str:
    time = scheme.time
    if time is None:
        return ""
    if time.header:
        return needed(headers, time.header, time.fallback)
    if time.entry and time.entry not in pairs:
        raise Refused(
            Reason.MALFORMED_HEADER,
            f"The header {scheme.signature.header} holds no time: “{time.entry}” is missing.",
            found,
        )
    return pairs.get(time.entry, "")


def _window(scheme: Scheme, timestamp: str, tolerance_s: float | None, body: bytes, found: str) -> Window:
    time = scheme.time
    if time is not None and time.body_field:
        return body_time(time, body, tolerance_s)
    window = window_of(time, timestamp, tolerance_s)
    if window is None and time is not None:
        where = f"The header {time.header}" if time.header else f"“{time.entry}” of the signature"
        raise Refused(
            Reason.MALFORMED_HEADER,
            f"{where} is no time: {unit_words(time.unit)}.",
            timestamp if time.header else found,
        )
    assert window is not None
    return window


def _refuse_odd_token(found: str, offer: bytes, key: Key) -> None:
    odd = [byte for byte in offer if (byte >= 0x80 or byte in b" \t") and byte not in key.data]
    if odd:
        raise Refused(
            Reason.MALFORMED_HEADER,
            "The header holds white space or characters that are not in the key.",
            found,
        )
