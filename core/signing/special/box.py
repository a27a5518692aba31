"""Box: two fields for two keys, while one of them is replaced. Either will do.

Source: Box, “Verify webhook signatures”; signature reference, section 5.
"""

import msgspec

from core.signing import plain
from core.signing.claim import Check, Claim, Key
from core.signing.coding import encode
from core.signing.content import Content
from core.signing.fields import field, needed
from core.signing.making import Making
from core.signing.message import Message
from core.signing.refusal import Refused
from core.signing.scheme import Scheme
from core.verdict import Reason, Signed

_SECONDARY = "box-signature-secondary"
_ESCAPED = "It fits the body with everything but ASCII escaped, as one of Box's libraries writes it."


def read(check: Check) -> tuple[Claim, ...]:
    """The primary field by the key; the secondary by the second key, where there is one."""
    scheme, message = check.scheme, check.message
    found = field(message.headers, scheme.signature.header)
    for name, wanted in scheme.companions:
        _refuse_other(name, needed(message.headers, name), wanted, found)
    claims: list[Claim] = []
    refused: Refused | None = None
    second = Key(data=check.options.secondary.encode("utf-8", "surrogatepass"))
    for header, by in ((scheme.signature.header, check.key), (_SECONDARY, second)):
        if by.data:
            try:
                claims.append(_claim(check, header, by))
            except Refused as why:
                refused = refused or why
    if refused and not claims:
        raise refused
    return tuple(claims)


def make(scheme: Scheme, message: Message, making: Making) -> Signed:
    """A second key signs into the second field."""
    signed = plain.make(scheme, message, msgspec.structs.replace(making, keys=making.keys[:1]))
    second = making.options.secondary.encode("utf-8", "surrogatepass")
    keys = [*making.keys[1:2], *([Key(data=second)] if second else [])]
    others = [
        (
            _SECONDARY,
            encode(scheme.signature.coding, making.signature(scheme.algorithm, key, signed.signed_content)),
        )
        for key in keys[:1]
    ]
    return msgspec.structs.replace(signed, headers=(*signed.headers, *others))


def _claim(check: Check, header: str, key: Key) -> Claim:
    field_named = msgspec.structs.replace(check.scheme.signature, header=header)
    scheme = msgspec.structs.replace(check.scheme, signature=field_named)
    [claim] = plain.read(msgspec.structs.replace(check, scheme=scheme, key=key))
    return msgspec.structs.replace(
        claim, key=key, contents=(*claim.contents, *_escaped(claim, check.message))
    )


def _escaped(claim: Claim, message: Message) -> list[Content]:
    if message.body.isascii():
        return []
    try:
        text = message.body.decode("utf-8")
    except UnicodeDecodeError:
        return []
    escaped = "".join([char if char < "\x7f" else _escape(char) for char in text]).encode()
    content = claim.contents[0]
    rest = content.data[len(message.body) :]
    parts = (msgspec.structs.replace(content.parts[0], size=len(escaped)), *content.parts[1:])
    return [Content(data=escaped + rest, parts=parts, note=_ESCAPED)]


def _escape(char: str) -> str:
    units = char.encode("utf-16-be")
    return "".join([f"\\u{units[at]:02x}{units[at + 1]:02x}" for at in range(0, len(units), 2)])


def _refuse_other(name: str, value: str, wanted: str, found: str | None) -> None:
    if value == wanted:
        return
    is_version = name.endswith("version")
    raise Refused(
        Reason.UNSUPPORTED_VERSION if is_version else Reason.UNSUPPORTED_ALGORITHM,
        f"The header {name} is not “{wanted}”.",
        found,
    )
