"""Mailgun: time and token are signed, inside the body. The event beside them is not.

Source: Mailgun, “Securing webhooks”.
"""

import hashlib
from urllib.parse import urlencode

import msgspec

from core.signing.claim import Check, Claim
from core.signing.coding import decode, encode, size_words
from core.signing.content import Content, form_parameters, joined
from core.signing.making import Making, stamp
from core.signing.message import Message
from core.signing.primitives import signature_size
from core.signing.refusal import Refused
from core.signing.scheme import Scheme
from core.signing.times import json_object
from core.signing.window import Window, window_of
from core.verdict import Reason, Signed

_FIELDS = ("timestamp", "token", "signature")
_NOTE = (
    "Only the time and the token are signed: keep the tokens you have seen, and refuse them a second time."
)


def read(check: Check) -> tuple[Claim, ...]:
    """The three fields, of JSON's ``signature`` or of a form."""
    scheme, message = check.scheme, check.message
    fields = _fields(message.body)
    timestamp, token, found = (_text(fields, name) for name in _FIELDS)
    offer, size = decode(scheme.signature.coding, found), signature_size(scheme.algorithm)
    if offer is None or len(offer) != size:
        wanted = size_words(scheme.signature.coding, size or 0)
        raise Refused(Reason.MALFORMED_BODY, f"The body's signature is none: {wanted} are wanted.", found)
    window = window_of(scheme.time, timestamp, check.tolerance_s)
    return (
        Claim(
            found=found,
            offers=(offer,),
            contents=(_content(timestamp, token),),
            algorithm=scheme.algorithm,
            coding=scheme.signature.coding,
            window=window or Window(missing="its time cannot be read."),
            covers=scheme.covers,
            notes=(_NOTE,),
        ),
    )


def make(scheme: Scheme, message: Message, making: Making) -> Signed:
    """The three fields put into the body, in the place of those that are there."""
    timestamp = stamp(scheme.time, making.at)
    token = making.message_id or hashlib.sha256(message.body + timestamp.encode()).hexdigest()[:50]
    content = _content(timestamp, token)
    signature = encode(
        scheme.signature.coding, making.signature(scheme.algorithm, making.keys[0], content.data)
    )
    fields = dict(zip(_FIELDS, (timestamp, token, signature), strict=True))
    if message.body.lstrip()[:1] == b"{":
        body = msgspec.json.encode({"signature": fields} | json_object(message.body) | {"signature": fields})
    else:
        others = [pair for pair in form_parameters(message.body) if pair[0] not in _FIELDS]
        body = urlencode([*fields.items(), *others]).encode()
    return Signed(headers=(), body=body, url=message.url, signed_content=content.data, parts=content.parts)


def _content(timestamp: str, token: str) -> Content:
    return joined([("timestamp", timestamp.encode()), ("parameter:token", token.encode())])


def _fields(body: bytes) -> dict[str, object]:
    if body.lstrip()[:1] != b"{":
        fields: dict[str, object] = {}
        for name, value in form_parameters(body):
            fields.setdefault(name, value)
        return fields
    inner = json_object(body).get("signature")
    if not isinstance(inner, dict):
        raise Refused(
            Reason.MISSING_SIGNATURE, "The body has no object “signature”: the request is not signed."
        )
    return inner


def _text(fields: dict[str, object], name: str) -> str:
    value = fields.get(name)
    if isinstance(value, int) and not isinstance(value, bool):
        return str(value)
    if not isinstance(value, str) or not value:
        raise Refused(Reason.MISSING_SIGNATURE, f"The body's signature has no “{name}”.")
    return value
