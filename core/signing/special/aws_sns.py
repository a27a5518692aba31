"""Amazon SNS: chosen fields of a JSON body, with the signature and the certificate's address among them.

Nothing is fetched, neither the certificate nor a confirmation. Source: Amazon SNS, “Verifying the signatures”.
"""

import re
from urllib.parse import urlsplit

import msgspec

from core.headers import first
from core.signing.claim import Check, Claim
from core.signing.coding import decode_base64, encode
from core.signing.content import Content, joined
from core.signing.making import Making, made_id, stamp
from core.signing.message import Message
from core.signing.primitives import signature_size
from core.signing.refusal import Refused
from core.signing.scheme import Algorithm, Scheme
from core.signing.times import json_object
from core.signing.window import Window, window_of
from core.verdict import Reason, Signed

_NOTIFICATION = ("Message", "MessageId", "Subject", "Timestamp", "TopicArn", "Type")
_CONFIRMATION = ("Message", "MessageId", "SubscribeURL", "Timestamp", "Token", "TopicArn", "Type")
_SIGNED = {
    "Notification": _NOTIFICATION,
    "SubscriptionConfirmation": _CONFIRMATION,
    "UnsubscribeConfirmation": _CONFIRMATION,
}
_ALGORITHMS = {"1": Algorithm.RSA_SHA1, "2": Algorithm.RSA_SHA256}
_HOST = re.compile(r"sns\.[a-z0-9-]{3,}\.amazonaws\.com(\.cn)?", re.IGNORECASE)
_TYPE_HEADER = "x-amz-sns-message-type"
_NOTE = "UnsubscribeURL is not signed: never call it unasked."
_WEAK = "Version 1 signs with SHA-1, which is weak: set SignatureVersion 2 on the topic."
_DEFAULTS = {
    "Type": "Notification",
    "TopicArn": "arn:aws:sns:us-east-1:123456789012:hookbench",
    "SigningCertURL": "https://sns.us-east-1.amazonaws.com/SimpleNotificationService-hookbench.pem",
}


def read(check: Check) -> tuple[Claim, ...]:
    """The body's own claim."""
    scheme, message = check.scheme, check.message
    fields = json_object(message.body)
    found = fields.get("Signature")
    if not isinstance(found, str) or not found:
        raise Refused(Reason.MISSING_SIGNATURE, "The body has no “Signature”: the request is not signed.")
    version = str(fields.get("SignatureVersion", ""))
    if version not in _ALGORITHMS:
        raise Refused(Reason.UNSUPPORTED_ALGORITHM, "SignatureVersion is neither 1 nor 2.", found)
    if not _is_trusted(fields.get("SigningCertURL")):
        raise Refused(
            Reason.UNTRUSTED_CERT_URL,
            "SigningCertURL is no .pem at https://sns.REGION.amazonaws.com: its certificate is not looked at.",
            found,
        )
    offer, size = decode_base64(found), signature_size(_ALGORITHMS[version], check.key.data)
    if not offer or size != len(offer):
        raise Refused(
            Reason.MALFORMED_BODY, "The body's Signature is none that this key makes, in base64.", found
        )
    window = window_of(scheme.time, str(fields.get("Timestamp", "")), check.tolerance_s)
    return (
        Claim(
            found=found,
            offers=(offer,),
            contents=(_content(fields, found),),
            algorithm=_ALGORITHMS[version],
            coding=scheme.signature.coding,
            window=window or Window(missing="its Timestamp cannot be read."),
            covers=scheme.covers,
            notes=_notes(fields, version, message),
        ),
    )


def make(scheme: Scheme, message: Message, making: Making) -> Signed:
    """A body that is such an envelope, signed; any other becomes the message of one."""
    fields = _envelope(message, making, stamp(scheme.time, making.at).replace("Z", ".000Z"))
    content = _content(fields, "")
    signature = making.signature(Algorithm.RSA_SHA256, making.keys[0], content.data)
    fields["Signature"] = encode(scheme.signature.coding, signature)
    return Signed(
        headers=((_TYPE_HEADER, str(fields["Type"])),),
        body=msgspec.json.encode(fields),
        url=message.url,
        signed_content=content.data,
        parts=content.parts,
    )


def _content(fields: dict[str, object], found: str) -> Content:
    names = _SIGNED.get(str(fields.get("Type")))
    if names is None:
        raise Refused(Reason.MALFORMED_BODY, f"Type is none of {', '.join(_SIGNED)}.", found)
    stretches: list[tuple[str, bytes]] = []
    for name in names:
        value = fields.get(name)
        if value is None and name == "Subject":
            continue
        if not isinstance(value, str):
            raise Refused(Reason.MALFORMED_BODY, f"The body's “{name}” is missing, and it is signed.", found)
        stretches += [("text", f"{name}\n".encode()), ("body", value.encode()), ("text", b"\n")]
    return joined(stretches)


def _is_trusted(url: object) -> bool:
    if not isinstance(url, str):
        return False
    try:
        split = urlsplit(url)
    except ValueError:
        return False
    is_there = (
        split.scheme == "https" and split.path.endswith(".pem") and not split.query and not split.fragment
    )
    # The whole authority: no user, no port, nothing that only looks like the host.
    return is_there and _HOST.fullmatch(split.netloc) is not None


def _notes(fields: dict[str, object], version: str, message: Message) -> tuple[str, ...]:
    notes = [_NOTE] if "UnsubscribeURL" in fields else []
    if version == "1":
        notes.append(_WEAK)
    named = first(message.headers, _TYPE_HEADER)
    if named is not None and named != fields.get("Type"):
        notes.append(f"The header {_TYPE_HEADER} says another type than the body.")
    return tuple(notes)


def _envelope(message: Message, making: Making, timestamp: str) -> dict[str, object]:
    try:
        fields = json_object(message.body)
    except Refused:
        fields = {}
    if "Message" not in fields:
        fields = {"Message": message.body.decode("utf-8", "replace")}
    made = {"MessageId": making.message_id or made_id(message.body, making.at)}
    return _DEFAULTS | made | fields | {"Timestamp": timestamp, "SignatureVersion": "2"}
