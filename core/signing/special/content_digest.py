"""Content-Digest: what anyone can make of the body. It finds accidents, not forgers.

Source: RFC 9530, “Digest Fields”.
"""

from core.signing.claim import Check, Claim
from core.signing.coding import encode
from core.signing.content import joined
from core.signing.fields import needed
from core.signing.making import Making
from core.signing.message import Message
from core.signing.plain import UNSIGNED
from core.signing.primitives import same, shared_signature, signature_size
from core.signing.refusal import Refused
from core.signing.scheme import Algorithm, Coding, Scheme
from core.signing.special.structured import Item, dictionary
from core.verdict import Reason, Signed

ALGORITHMS = {"sha-512": Algorithm.SHA512, "sha-256": Algorithm.SHA256}
_NOTE = "There is no key: whoever changes the body can make the digest anew."


def read(check: Check) -> tuple[Claim, ...]:
    """The claim of the first digest that does not fit; of the strongest where all do."""
    scheme, message = check.scheme, check.message
    header = scheme.signature.header
    found = needed(message.headers, header, why=UNSIGNED)
    digests = known_digests(header, found)
    name = next(
        (name for name, value in digests.items() if not digest_fits(name, value, message.body)),
        next(iter(digests)),
    )
    return (
        Claim(
            found=found,
            offers=(digests[name],),
            contents=(joined([("body", message.body)]),),
            algorithm=ALGORITHMS[name],
            coding=scheme.signature.coding,
            lead=f"{name}=:",
            tail=":",
            notes=(_NOTE,),
        ),
    )


def make(scheme: Scheme, message: Message, making: Making) -> Signed:
    """By the algorithm that is asked for; SHA-256 otherwise."""
    name = making.options.alg if making.options.alg in ALGORITHMS else "sha-256"
    content = joined([("body", message.body)])
    return Signed(
        headers=((scheme.signature.header, digest_text(name, message.body)),),
        body=message.body,
        url=message.url,
        signed_content=content.data,
        parts=content.parts,
    )


def digest_text(name: str, body: bytes) -> str:
    """The field's value for one algorithm."""
    return f"{name}=:{encode(Coding.BASE64, shared_signature(ALGORITHMS[name], b'', body))}:"


def digest_fits(name: str, value: bytes, body: bytes) -> bool:
    """Whether a digest is the body's."""
    return same(value, shared_signature(ALGORITHMS[name], b"", body))


def known_digests(header: str, text: str) -> dict[str, bytes]:
    """The digests of known algorithms, the strongest first, never none. ``Refused`` otherwise."""
    try:
        members = dictionary(text)
    except ValueError as error:
        raise Refused(
            Reason.MALFORMED_HEADER,
            f"The header {header} is no dictionary of digests, like sha-256=:…: — {error}.",
            text,
        ) from None
    digests: dict[str, bytes] = {}
    for name, member in members.items():
        value = member.value if isinstance(member, Item) else None
        size = signature_size(ALGORITHMS[name]) if name in ALGORITHMS else None
        # A field with a member that is not what it asks for is no such field. Source: RFC 8941 §2; RFC 9530 §2.
        if not isinstance(value, bytes) or size not in (None, len(value)):
            raise Refused(
                Reason.MALFORMED_HEADER,
                f"In the header {header} {name[:60]} is no digest between colons.",
                text,
            )
        digests[name] = value
    known = {name: digests[name] for name in ALGORITHMS if name in digests}
    if not known:
        raise Refused(
            Reason.UNSUPPORTED_ALGORITHM,
            f"The header {header} names no algorithm that is known: sha-256, sha-512.",
            text,
        )
    return known
