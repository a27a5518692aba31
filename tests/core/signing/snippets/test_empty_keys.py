"""A key that was never set is empty, and anyone can sign with that: it fits nothing."""

import base64
import re
from pathlib import Path
from typing import Any

import msgspec
import pytest

from core.signing import Message, sign, verify
from core.signing.library import schemes
from core.signing.scheme import Algorithm, KeyForm, Scheme
from core.signing.snippets import snippet
from core.signing.snippets.reach import can_compose, parameters_of
from core.signing.snippets.special import special_parameters
from core.signing.snippets.unit_test import joined
from core.verdict import SchemeOptions, Signed
from tests.core.signing.snippets.running import LANGUAGES, run

NOW = 1_763_700_000.0
# A code of authentication fills its key up with zeros: one zero is the same key as none.
ZERO = {
    KeyForm.TEXT: "\0",
    KeyForm.BASE64: "AA==",
    KeyForm.STANDARD: "whsec_AA==",
    KeyForm.HEX: "00",
    KeyForm.ANY: "AA==",
}
# Texts that are read as a key without a byte, where a language is lenient.
EMPTY = {
    KeyForm.TEXT: ("",),
    KeyForm.BASE64: ("", "=", "!!!"),
    KeyForm.STANDARD: ("", "whsec_", "whsec_="),
    KeyForm.HEX: ("", " ", "zz"),
    KeyForm.ANY: ("", "=", "!!!"),
}
SHARED = [scheme for scheme in schemes() if scheme.key in ZERO]
OPTIONS = SchemeOptions(key="k", alg="hmac-sha256")
ITEM = b'{"amount":{"value":5,"currency":"EUR"},"eventCode":"A","success":true}'
BODIES = {
    "adyen": b'{"notificationItems":[{"NotificationRequestItem":' + ITEM + b"}]}",
    "linear": b'{"webhookTimestamp":1763700000000}',
    "mailgun": b'{"event-data":{}}',
    "pusher": b'{"time_ms":1763700000000}',
}
# How a language asks whether there is a key, of text and of bytes.
ASKS = {
    "python": r"filter\(None, |not key\b|bool\(key\)",
    "node": r"\.filter\(Boolean\)|key\.length (===|>) 0",
    "go": r"secret == \"\"|len\(key\) (==|>) 0",
    "php": r"\$secret === ''|\$key [=!]== ''",
    "ruby": r"\.reject\(&:empty\?\)|key\.empty\?",
    "java": r"secret\.isEmpty\(\)|key\.length == 0",
    "csharp": r"secret => secret != \"\"|key\.Length == 0|\{ Length: > 0 \} key",
    "rust": r"\.is_empty\(\)",
}


def _message(scheme: Scheme) -> Message:
    return Message(
        body=BODIES.get(scheme.name, b"{}"),
        headers=(("Content-Type", "application/json"),),
        method="POST",
        url="https://example.com/in?a=b",
    )


def _signed_by_anyone(scheme: Scheme) -> Signed:
    """The request as somebody signs it who has no key."""
    message = _message(scheme)
    if scheme.algorithm is Algorithm.TOKEN:
        place = scheme.signature
        return Signed(headers=((place.header, place.prefix),), body=message.body, url=message.url)
    without = msgspec.structs.replace(scheme, content=scheme.content.replace("{key}", ""))
    return sign(without, ZERO[scheme.key], message, message_id="id", at=NOW, options=OPTIONS)


def _case(scheme: Scheme, signed: Signed, secrets: list[str]) -> dict[str, Any]:
    message = _message(scheme)
    parameters = parameters_of(scheme) if can_compose(scheme) else special_parameters(scheme)
    told = {"method": message.method, "url": signed.url, "key": OPTIONS.key, "alg": OPTIONS.alg}
    return {
        "verifier": scheme.name,
        "secrets": secrets,
        "headers": dict(joined((*message.headers, *signed.headers))),
        "body": base64.b64encode(signed.body).decode(),
        "arguments": [told[parameter] for parameter in parameters if parameter != "now"],
        "now": NOW if "now" in parameters else None,
    }


@pytest.mark.parametrize("key", LANGUAGES)
def test_an_empty_key_fits_nothing(key: str, tmp_path: Path) -> None:
    """Whoever signs with no key is refused, and so is a request that is not signed; the key beside it still fits."""
    wanted: list[tuple[str, bool]] = []
    cases: list[dict[str, Any]] = []
    for scheme in SHARED:
        signed = _signed_by_anyone(scheme)
        for secret in EMPTY[scheme.key]:
            for each in (signed, msgspec.structs.replace(signed, headers=())):
                cases.append(_case(scheme, each, [secret]))
                wanted.append((f"{scheme.name} {secret!r} {len(each.headers)}", False))
        if scheme.algorithm not in (Algorithm.TOKEN, Algorithm.SHA256):
            cases.append(_case(scheme, signed, ["", ZERO[scheme.key]]))
            wanted.append((f"{scheme.name} beside an empty one", True))
    verifiers = {scheme.name: snippet(scheme, key).text for scheme in SHARED}

    answers = run(key, tmp_path, verifiers, cases)

    # A text that is no key is its owner's mistake: a verifier may say so by raising.
    told = [answer if isinstance(answer, bool) else False for answer in answers]
    assert dict(wanted) == dict(zip([name for name, _ in wanted], told, strict=True))


@pytest.mark.parametrize("scheme", SHARED, ids=lambda scheme: scheme.name)
def test_an_empty_key_gives_no_valid_verdict(scheme: Scheme) -> None:
    """Our own verdict is that there is no key, or none of the scheme."""
    message, signed = _message(scheme), _signed_by_anyone(scheme)
    headers = (*message.headers, *signed.headers)
    received = msgspec.structs.replace(message, body=signed.body, url=signed.url, headers=headers)

    for secret in EMPTY[scheme.key]:
        for each in (received, msgspec.structs.replace(received, headers=message.headers)):
            assert not verify(scheme, secret, each, now=NOW, options=OPTIONS).valid
            assert not verify(scheme, ["", secret], each, now=NOW).valid


@pytest.mark.parametrize("key", ASKS)
@pytest.mark.parametrize("scheme", SHARED, ids=lambda scheme: scheme.name)
def test_a_verifier_asks_for_a_key(scheme: Scheme, key: str) -> None:
    """Every language passes over a key that is empty, and over text that stands for an empty one."""
    asked = re.findall(ASKS[key], snippet(scheme, key).text)

    assert len(asked) >= (1 if scheme.key is KeyForm.TEXT or scheme.name == "adyen" else 2)
