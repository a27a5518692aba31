"""HTTP message signatures: a base of chosen components, signed by a key that decides the algorithm.

Source: RFC 9421; the digest of the body that a signature covers is RFC 9530's.
"""

from collections.abc import Callable
from functools import cache, partial

from core.signing.claim import Check, Claim, Key
from core.signing.coding import encode, text_bytes
from core.signing.content import Content, joined
from core.signing.fields import field, needed
from core.signing.making import Making
from core.signing.message import Message
from core.signing.plain import UNSIGNED
from core.signing.primitives import is_shared, own_algorithm, signature_size
from core.signing.refusal import Refused
from core.signing.scheme import Algorithm, Coding, Scheme
from core.signing.special.components import component_value
from core.signing.special.content_digest import digest_fits, digest_text, known_digests
from core.signing.special.structured import (
    InnerList,
    Item,
    Member,
    Parameters,
    dictionary,
    member_text,
    parameters_text,
)
from core.signing.window import Window
from core.verdict import Coverage, Reason, SchemeOptions, Signed

INPUT = "Signature-Input"
DIGEST = "Content-Digest"
ALGORITHMS = {
    "hmac-sha256": Algorithm.HMAC_SHA256,
    "ed25519": Algorithm.ED25519,
    "ecdsa-p256-sha256": Algorithm.ECDSA_P256,
    "rsa-pss-sha512": Algorithm.RSA_PSS_SHA512,
    "rsa-v1_5-sha256": Algorithm.RSA_SHA256,
}
_NAMES = {algorithm: name for name, algorithm in ALGORITHMS.items()}
_LABELS_LIMIT = 20
_LABEL = "sig1"
# A few seconds of skew, as the Python library has it.
_SKEW_S = 5.0
_READINGS = "http-message-signatures for Python allows five seconds after “expires”; for Node none."


def read(check: Check) -> tuple[Claim, ...]:
    """A claim for each label that this key may have signed, for each algorithm that the key may mean."""
    scheme, message = check.scheme, check.message
    header = scheme.signature.header
    found = needed(message.headers, header, why=UNSIGNED)
    inputs = _members(INPUT, needed(message.headers, INPUT, why="it says what is signed"))
    signatures = _members(header, found)
    broken = cache(partial(_broken, message))
    claims: list[Claim] = []
    refused: Refused | None = None
    for label, member in list(inputs.items())[:_LABELS_LIMIT]:
        try:
            claims += _labelled(check, label, member, signatures.get(label), broken)
        except Refused as why:
            refused = refused or Refused(why.reason, why.explanation, found)
    if claims:
        return tuple(claims)
    raise refused or Refused(Reason.MALFORMED_HEADER, f"The header {INPUT} names no signature.", found)


def make(scheme: Scheme, message: Message, making: Making) -> Signed:
    """One signature over the components that are asked for, with a digest of the body where that is one of them."""
    key = making.keys[0]
    algorithm = _algorithms(key, making.options, None)[0]
    names = making.options.signed_headers or ("@method", "@target-uri", "content-digest")
    added = ((DIGEST, digest_text("sha-256", message.body)),)
    needs_digest = "content-digest" in names and field(message.headers, DIGEST) is None
    headers = (*message.headers, *(added if needs_digest else ()))
    parameters: Parameters = {"created": int(making.at)}
    if making.options.key_id:
        parameters["keyid"] = making.options.key_id
    parameters["alg"] = _NAMES[algorithm]
    items = tuple([Item(name.lower()) for name in names])
    raw = f"({' '.join([member_text(item) for item in items])}){parameters_text(parameters)}"
    signed = Message(body=message.body, headers=headers, method=message.method, url=message.url)
    content = _base(signed, InnerList(items, parameters, raw))
    signature = making.signature(algorithm, key, content.data)
    if algorithm is Algorithm.ECDSA_P256:
        signature = _raw(signature)
    return Signed(
        headers=(
            *(added if needs_digest else ()),
            (INPUT, f"{_LABEL}={raw}"),
            (scheme.signature.header, f"{_LABEL}=:{encode(Coding.BASE64, signature)}:"),
        ),
        body=message.body,
        url=message.url,
        signed_content=content.data,
        parts=content.parts,
    )


def own_window(message: Message, label: str) -> Window:
    """The window that a signature says itself, within the usual few seconds; none where there is no such label."""
    member = _members(INPUT, field(message.headers, INPUT) or "").get(label)
    return _window(member.parameters, None) if isinstance(member, InnerList) else Window()


def _labelled(
    check: Check, label: str, member: Member, signature: Member | None, broken: Callable[[], str]
) -> list[Claim]:
    message, options = check.message, check.options
    if not isinstance(member, InnerList):
        raise Refused(Reason.MALFORMED_HEADER, f"In {INPUT} {label[:60]} is no list of components.")
    value = signature.value if isinstance(signature, Item) else None
    if not isinstance(value, bytes) or not value:
        raise Refused(Reason.MISSING_SIGNATURE, f"There is no signature of the label {label[:60]}.")
    if options.key_id and member.parameters.get("keyid", options.key_id) != options.key_id:
        raise Refused(Reason.WRONG_KEY_ID, f"The signature {label[:60]} names another key.")
    content, window = _base(message, member), _window(member.parameters, check.tolerance_s)
    claims = []
    for algorithm in _algorithms(check.key, options, member.parameters.get("alg")):
        size = 64 if algorithm is Algorithm.ECDSA_P256 else signature_size(algorithm, check.key.data)
        if size is not None and len(value) != size:
            raise Refused(
                Reason.MALFORMED_HEADER,
                f"A signature by {_NAMES[algorithm]} has {size} bytes; this one {len(value)}.",
            )
        claims.append(
            Claim(
                found=f"{label}={member_text(Item(value))}",
                offers=(_der(value) if algorithm is Algorithm.ECDSA_P256 else value,),
                contents=(content,),
                algorithm=algorithm,
                coding=Coding.BASE64,
                lead=f"{label}=:",
                tail=":",
                window=window,
                covers=_covers(message, member),
                alg=_NAMES[algorithm],
                broken=broken() if _has_digest(member) else "",
            )
        )
    return claims


def _members(header: str, text: str) -> dict[str, Member]:
    try:
        return dictionary(text)
    except ValueError as error:
        raise Refused(
            Reason.MALFORMED_HEADER, f"The header {header} is no dictionary: {error}.", text
        ) from None


def _algorithms(key: Key, options: SchemeOptions, named: object) -> list[Algorithm]:
    """What the key means; what the signature says of itself, in quotes, may only agree."""
    if options.alg and options.alg not in ALGORITHMS:
        raise Refused(Reason.UNSUPPORTED_ALGORITHM, f"There is no algorithm “{options.alg[:60]}”.")
    own = ALGORITHMS[options.alg] if options.alg else _own(key)
    possible = [own]
    if own is Algorithm.RSA_PSS_SHA512 and not options.alg:
        possible.append(Algorithm.RSA_SHA256)
    if is_shared(own) is key.is_public:
        raise Refused(Reason.BAD_KEY, f"The key is of another kind: {_NAMES[own]} is wanted.")
    if named is None:
        return possible
    agreed = [algorithm for algorithm in possible if type(named) is str and _NAMES[algorithm] == named]
    if not agreed:
        raise Refused(
            Reason.UNSUPPORTED_ALGORITHM,
            f"The signature says another algorithm than the key's, {_NAMES[own]}.",
        )
    return agreed


def _own(key: Key) -> Algorithm:
    return own_algorithm(key.data) if key.is_public else Algorithm.HMAC_SHA256


def _base(message: Message, member: InnerList) -> Content:
    stretches: list[tuple[str, bytes]] = []
    seen: set[str] = set()
    for item in member.items:
        if not isinstance(item.value, str) or item.value != item.value.lower():
            raise Refused(Reason.MALFORMED_HEADER, "A component is a text in lower case.")
        written = member_text(item)
        if written in seen:
            raise Refused(Reason.MALFORMED_HEADER, f"The component {written[:100]} is listed twice.")
        seen.add(written)
        stretches.append(("text", text_bytes(f"{written}: ")))
        stretches.append((_origin(item.value), text_bytes(component_value(message, item))))
        stretches.append(("text", b"\n"))
    return joined([*stretches, ("text", text_bytes(f'"@signature-params": {member.raw}'))])


def _origin(name: str) -> str:
    if name.startswith("@"):
        return {"@method": "method", "@path": "path", "@query": "path", "@request-target": "path"}.get(
            name, "url"
        )
    return f"header:{name}"


def _window(parameters: Parameters, tolerance_s: float | None) -> Window:
    created, expires = parameters.get("created"), parameters.get("expires")
    for name, value in (("created", created), ("expires", expires)):
        if value is not None and (isinstance(value, bool) or not isinstance(value, int)):
            raise Refused(Reason.MALFORMED_HEADER, f"“{name}” is no whole number of seconds.")
    signed_at = created if isinstance(created, int) else expires
    if not isinstance(signed_at, int):
        return Window()
    lives_s = expires - signed_at if isinstance(expires, int) else None
    if tolerance_s is not None:
        skew_s = tolerance_s or None
        return Window(
            signed_at=signed_at, past_s=skew_s if lives_s is None else lives_s + tolerance_s, future_s=skew_s
        )
    return Window(
        signed_at=signed_at,
        past_s=None if lives_s is None else lives_s + _SKEW_S,
        future_s=_SKEW_S if isinstance(created, int) else None,
        stricter_past_s=lives_s,
        readings=_READINGS if lives_s is not None else "",
    )


def _covers(message: Message, member: InnerList) -> Coverage:
    return Coverage.BODY if _has_digest(member) or not message.body else Coverage.PART


def _has_digest(member: InnerList) -> bool:
    return any(item.value == "content-digest" for item in member.items)


def _broken(message: Message) -> str:
    """Why a signature over the digest proves nothing; empty where the digest is the body's."""
    digests = known_digests(DIGEST, needed(message.headers, DIGEST))
    if all(digest_fits(name, value, message.body) for name, value in digests.items()):
        return ""
    return f"The signature fits, but the {DIGEST} that it covers is not that of the body."


def _der(value: bytes) -> bytes:
    from cryptography.hazmat.primitives.asymmetric.utils import encode_dss_signature

    return encode_dss_signature(int.from_bytes(value[:32], "big"), int.from_bytes(value[32:], "big"))


def _raw(value: bytes) -> bytes:
    from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature

    r, s = decode_dss_signature(value)
    return r.to_bytes(32, "big") + s.to_bytes(32, "big")
