"""Adyen: eight fields of each item are signed, inside the body. The others are not.

Source: Adyen, “Verify HMAC signatures”; @adyen/api-library, ``hmacValidator``.
"""

import msgspec

from core.signing.claim import Check, Claim
from core.signing.coding import decode, encode, size_words
from core.signing.content import Content, joined
from core.signing.making import Making
from core.signing.message import Message
from core.signing.primitives import same, shared_signature, signature_size
from core.signing.refusal import Refused
from core.signing.scheme import Scheme
from core.signing.times import json_object
from core.verdict import Reason, Signed

_FIELDS = ("pspReference", "originalReference", "merchantAccountCode", "merchantReference", "value", "currency",
           "eventCode", "success")  # fmt: skip
# Adyen sends one item in a request of JSON; up to six came in its other formats.
_ITEMS_LIMIT = 100


def read(check: Check) -> tuple[Claim, ...]:
    """The claim of the first item that does not fit; of the first one where all do."""
    scheme, message = check.scheme, check.message
    claims = [_claim(scheme, item) for item in _items(json_object(message.body))]
    for claim in claims:
        expected = shared_signature(claim.algorithm, check.key.data, claim.contents[0].data)
        if not same(expected, claim.offers[0]):
            return (claim,)
    return (claims[0],)


def make(scheme: Scheme, message: Message, making: Making) -> Signed:
    """Each item signed in its place."""
    body = json_object(message.body)
    contents: list[Content] = []
    for item in _items(body):
        content = _content(item)
        signature = making.signature(scheme.algorithm, making.keys[0], content.data)
        more = item.get("additionalData")
        signed = {"hmacSignature": encode(scheme.signature.coding, signature)}
        item["additionalData"] = (more if isinstance(more, dict) else {}) | signed
        contents.append(content)
    return Signed(
        headers=(),
        body=msgspec.json.encode(body),
        url=message.url,
        signed_content=contents[0].data,
        parts=contents[0].parts,
    )


def _claim(scheme: Scheme, item: dict[str, object]) -> Claim:
    more = item.get("additionalData")
    found = more.get("hmacSignature") if isinstance(more, dict) else None
    if not isinstance(found, str) or not found:
        raise Refused(
            Reason.MISSING_SIGNATURE, "An item has no additionalData.hmacSignature: it is not signed."
        )
    offer, size = decode(scheme.signature.coding, found), signature_size(scheme.algorithm)
    if offer is None or len(offer) != size:
        wanted = size_words(scheme.signature.coding, size or 0)
        raise Refused(Reason.MALFORMED_BODY, f"The item's hmacSignature is none: {wanted} are wanted.", found)
    return Claim(
        found=found,
        offers=(offer,),
        contents=(_content(item),),
        algorithm=scheme.algorithm,
        coding=scheme.signature.coding,
        covers=scheme.covers,
    )


def _items(body: dict[str, object]) -> list[dict[str, object]]:
    listed = body.get("notificationItems")
    wrapped = listed if isinstance(listed, list) else [body]
    if len(wrapped) > _ITEMS_LIMIT:
        raise Refused(Reason.MALFORMED_BODY, f"The body has more than {_ITEMS_LIMIT} items.")
    found = [each.get("NotificationRequestItem") if isinstance(each, dict) else None for each in wrapped]
    items = [item for item in found if isinstance(item, dict)]
    if not items or len(items) != len(found):
        raise Refused(
            Reason.MALFORMED_BODY, "The body has no notificationItems with a NotificationRequestItem each."
        )
    return items


def _content(item: dict[str, object]) -> Content:
    amount = item.get("amount")
    values = item | (amount if isinstance(amount, dict) else {})
    stretches: list[tuple[str, bytes]] = []
    for number, name in enumerate(_FIELDS):
        stretches += [("text", b":")] if number else []
        stretches.append(("body", _written(values.get(name))))
    return joined(stretches)


def _written(value: object) -> bytes:
    if isinstance(value, bool):
        return b"true" if value else b"false"
    return b"" if value is None else str(value).encode()
