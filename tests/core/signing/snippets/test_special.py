"""Verifiers by hand: what the program signs in the scheme's further forms, they accept, and no other body."""

import base64
import json
from pathlib import Path
from typing import Any

import pytest

from core.fact import Fact
from core.signing import Message, find_scheme, sign
from core.signing.new_keys import new_secret, public_secret
from core.signing.snippets import snippet
from core.signing.snippets.special import special_parameters
from core.signing.snippets.unit_test import joined
from core.verdict import SchemeOptions
from tests.core.signing.snippets.running import LANGUAGES, run

NOW = 1_763_700_000.0
URL = "https://hooks.example.com:8443/in%20box?b=2&a=%C3%A9+x%2F%3a"
FORM = (("Content-Type", "application/x-www-form-urlencoded"),)
JSON = (("Content-Type", "application/json"),)
UNICODE = '{"note":"Zoë \N{ROCKET}"}'.encode()
ITEM: dict[str, Any] = {
    "pspReference": "é1",
    "amount": {"value": 5, "currency": "EUR"},
    "eventCode": "A",
    "success": True,
}


class Form(Fact, frozen=True):
    """One form of a scheme: what is signed, and how."""

    scheme: str
    body: bytes = UNICODE
    headers: tuple[tuple[str, str], ...] = JSON
    method: str = "POST"
    url: str = URL
    options: SchemeOptions = SchemeOptions()
    covers_body: bool = True


def _signing(*names: str, alg: str = "") -> SchemeOptions:
    return SchemeOptions(signed_headers=names, alg=alg)


FORMS = {
    "twilio form": Form("twilio", b"b=%F0%9F%9A%80&a=2&a=1&a=2&c=&%EF%BF%BD=+x+&=", FORM),
    "twilio json": Form("twilio"),
    "twilio get": Form("twilio", b"", (), method="GET", covers_body=False),
    "twilio shared key": Form("twilio", b"b=1", FORM, options=SchemeOptions(key_id="k")),
    "mandrill": Form("mandrill", b"b=%F0%9F%9A%80&a=2&a=1&%EF%BF%BD=x", FORM),
    "hubspot-v3": Form("hubspot-v3"),
    "contentful": Form("contentful", options=_signing("content-type")),
    "contentful without query": Form("contentful", url="https://example.com"),
    "contentful with two questions": Form("contentful", url="https://example.com/in?a=1?b=2"),
    "contentful with an empty question": Form("contentful", url="https://example.com/in??b=2"),
    "hook0 v0": Form("hook0"),
    "hook0 v1": Form("hook0", options=_signing("content-type")),
    "box": Form("box"),
    "convoy": Form("convoy"),
    "linear": Form("linear", b'{"webhookTimestamp":1763700059999}'),
    "pusher": Form("pusher", b'{"time_ms":1763699700000}', options=SchemeOptions(key="app")),
    "mailgun event": Form("mailgun", b'{"event-data":{}}', covers_body=False),
    "mailgun route": Form("mailgun", b"sender=a%40b", FORM, covers_body=False),
    "adyen": Form("adyen", json.dumps({"notificationItems": [{"NotificationRequestItem": ITEM}] * 2}).encode()),
    "sns notification": Form("aws-sns", b'{"Type":"Notification","Subject":"\xc3\xa9","Message":"m\\n"}'),
    "sns confirmation": Form("aws-sns", b'{"Type":"SubscriptionConfirmation","Message":"m","Token":"t","SubscribeURL":"https://a"}'),
    "paypal": Form("paypal", options=SchemeOptions(webhook_id="WH-1")),
    "content-digest": Form("content-digest", options=SchemeOptions(alg="sha-512")),
    "rfc 9421": Form("http-message-signatures", options=SchemeOptions(alg="hmac-sha256")),
    "rfc 9421 derived": Form(
        "http-message-signatures",
        options=_signing(
            "@method", "@authority", "@scheme", "@request-target", "@path", "@query", "content-type", "content-digest",
            alg="hmac-sha256",
        ),
    ),
    "rfc 9421 bare url": Form(
        "http-message-signatures",
        url="HTTPS://EXAMPLE.com:443",
        options=_signing("@authority", "@path", "@query", "content-digest", alg="hmac-sha256"),
    ),
}  # fmt: skip


@pytest.mark.parametrize("key", LANGUAGES)
def test_accept_what_we_sign(key: str, tmp_path: Path) -> None:
    """Each form is accepted as signed and refused with another body, where the scheme covers it."""
    cases = {name: _case(form) for name, form in FORMS.items()}
    changed = {name: cases[name] | {"body": _other(cases[name])} for name in cases if FORMS[name].covers_body}
    verifiers = {
        case["verifier"]: snippet(find_scheme(case["verifier"]), key).text for case in cases.values()
    }

    answers = run(key, tmp_path, verifiers, [*cases.values(), *changed.values()])

    assert dict.fromkeys(cases, True) == dict(zip(cases, answers, strict=False))
    assert dict.fromkeys(changed, False) == dict(zip(changed, answers[len(cases) :], strict=True))


def _case(form: Form) -> dict[str, Any]:
    scheme = find_scheme(form.scheme)
    secret = new_secret(scheme)
    message = Message(body=form.body, headers=form.headers, method=form.method, url=form.url)
    signed = sign(scheme, secret, message, message_id="id-1", at=NOW, options=form.options)
    told = {"method": form.method, "url": signed.url, "alg": form.options.alg}
    told |= {"webhook_id": form.options.webhook_id, "key": form.options.key}
    parameters = special_parameters(scheme)
    return {
        "verifier": form.scheme,
        "secrets": [public_secret(scheme, secret)],
        "headers": dict(joined((*form.headers, *signed.headers))),
        "body": base64.b64encode(signed.body).decode(),
        "arguments": [told[parameter] for parameter in parameters if parameter != "now"],
        "now": NOW if "now" in parameters else None,
    }


def _other(case: dict[str, Any]) -> str:
    """The body with a letter more, in a place where every format bears it."""
    body = base64.b64decode(case["body"])
    changed = body.replace(b'":"', b'":"x', 1) if b'":"' in body else body + b"x"
    return base64.b64encode(changed).decode()
