"""What data cannot say, where the vectors leave off."""

import json

import msgspec
import pytest

from core.headers import Headers
from core.signing import Message, sign, verify
from core.signing.special.structured import dictionary, dictionary_text
from core.verdict import Coverage, SchemeOptions
from tests.core.signing.keyring import private_pem, public_pem

AT = 1_763_700_000.0
FORM: Headers = (("Content-Type", "application/x-www-form-urlencoded"),)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("a=1, b=2.5, c=?0", id="numbers and a truth"),
        pytest.param('sig1=("@method" "x";key="a b");created=1;keyid="k"', id="an inner list"),
        pytest.param("a, b;x, c=tok*en", id="flags and words"),
        pytest.param("a=:AAEC:, b=()", id="bytes and nothing"),
    ],
)
def test_structured_fields(text: str) -> None:
    """What is written strictly reads to itself."""
    assert text == dictionary_text(dictionary(text))


@pytest.mark.parametrize(
    "text",
    [
        *("a=", "A=1", "a=1,", "a=1 b=2", 'a="x', "a=:A:", "a=(1", "a=1.", "a=2026-11-22", "a=?2"),
        pytest.param("a=1," * 256 + "a=1", id="more members than are read"),
        pytest.param("a" + ";b" * 257, id="more parameters than are read"),
    ],
)
def test_no_structured_fields(text: str) -> None:
    """Anything else is none."""
    with pytest.raises(ValueError, match=r"."):
        dictionary(text)


@pytest.mark.parametrize(
    ("url", "is_valid"),
    [
        pytest.param("https://a.example/x?b=1", True, id="as it was called"),
        pytest.param("https://a.example:443/x?b=1", True, id="with the usual port"),
        pytest.param("https://a.example:8443/x?b=1", True, id="with a port on the way"),
        pytest.param("http://a.example/x?b=1", False, id="another protocol"),
        pytest.param("https://a.example/x/?b=1", False, id="a slash"),
    ],
)
def test_twilio_tries_ports(url: str, is_valid: bool) -> None:
    """And nothing else."""
    signed = sign(
        "twilio", "token", Message(body=b"B=2&A=1&A=1", headers=FORM, url="https://a.example/x?b=1"), at=AT
    )

    verdict = verify(
        "twilio", "token", Message(body=b"B=2&A=1&A=1", headers=(*FORM, *signed.headers), url=url), now=AT
    )

    assert is_valid is verdict.valid
    assert (url != "https://a.example/x?b=1") is bool(verdict.notes) or not is_valid


def test_twilio_binds_json_by_a_digest() -> None:
    """Another body under the same URL does not pass; without the digest the body is not covered."""
    headers = (("Content-Type", "application/json"),)
    signed = sign("twilio", "token", Message(body=b"{}", headers=headers, url="https://a.example/x"), at=AT)
    received = (*headers, *signed.headers)

    assert "bodySHA256=" in signed.url
    assert verify("twilio", "token", Message(body=b"{}", headers=received, url=signed.url), now=AT).valid
    broken = verify("twilio", "token", Message(body=b"[]", headers=received, url=signed.url), now=AT)
    assert "bodySHA256" in broken.explanation
    bare = sign("twilio", "token", Message(body=b"", headers=headers, url="https://a.example/x"), at=AT)
    loose = verify(
        "twilio",
        "token",
        Message(body=b"{}", headers=(*headers, *bare.headers), url="https://a.example/x"),
        now=AT,
    )
    assert (True, Coverage.PART) == (loose.valid, loose.covers)


@pytest.mark.parametrize(
    ("between", "is_valid"),
    [(" ", True), ("  ", True), ("\t", False), ("\xa0", False), ("\x85", False), ("\x1c", False)],
    ids=ascii,
)
def test_a_list_is_parted_by_spaces(between: str, is_valid: bool) -> None:
    """Of all white space a space alone stands between two signatures, as in the libraries."""
    message = Message(body=b"{}")
    signed = sign("standard-webhooks", "A" * 32, message, message_id="id", at=AT)
    headers = tuple(
        (name, f"v1,AAAA{between}{value}" if name == "webhook-signature" else value)
        for name, value in signed.headers
    )

    verdict = verify("standard-webhooks", "A" * 32, msgspec.structs.replace(message, headers=headers), now=AT)

    assert is_valid is verdict.valid


def test_box_takes_either_key() -> None:
    """While keys are replaced the second one will do, alone too; a key fits its own field only."""
    message = Message(body='{"name":"Zoë"}'.encode())
    signed = sign("box", "old", message, at=AT, options=SchemeOptions(secondary="new"))
    received = Message(body=message.body, headers=signed.headers)

    for secret, secondary, is_valid in (
        ("old", "", True),
        ("x", "new", True),
        ("", "new", True),
        ("new", "", False),
    ):
        verdict = verify("box", secret, received, now=AT, options=SchemeOptions(secondary=secondary))
        assert is_valid is verdict.valid, (secret, secondary)


def test_http_messages_name_their_trouble() -> None:
    """A label of another key, another algorithm, a component twice, no component at all."""
    message = Message(body=b"{}", url="https://a.example/x?a=1&a=2")
    signed = sign(
        "http-message-signatures", private_pem("ed25519"), message, at=AT, options=SchemeOptions(key_id="k1")
    )
    given, signature = dict(signed.headers), dict(signed.headers)["Signature"]

    def reason(changed: str, *, key_id: str = "", alg: str = "") -> str | None:
        headers = tuple((given | {"Signature-Input": changed, "Signature": signature}).items())
        received = Message(body=b"{}", headers=headers, url=message.url)
        return verify(
            "http-message-signatures",
            public_pem("ed25519"),
            received,
            now=AT,
            options=SchemeOptions(key_id=key_id, alg=alg),
        ).reason

    sound = given["Signature-Input"]
    assert reason(sound) is None
    assert reason(sound, key_id="k2") == "wrong_key_id"
    assert reason(sound.replace("ed25519", "hmac-sha256")) == "unsupported_algorithm"
    assert reason(sound, alg="hmac-sha256") == "bad_key"
    assert reason('sig1=("@method" "@method");created=1') == "malformed_header"
    assert reason('sig1=("@query-param";name="a")') == "malformed_header"
    assert reason('sig1=("x-absent")') == "missing_header"
    assert reason('other=("@method")') == "missing_signature"
    assert reason(sound.replace("created=1763700000", "created=1763700006")) == "future_timestamp"


@pytest.mark.parametrize(
    ("component", "is_valid"),
    [
        pytest.param('"x-a"', True, id="a field"),
        pytest.param('"x-a";sf', True, id="a field as a structure"),
        pytest.param('"x-a";key="k"', True, id="a member"),
        pytest.param('"@query-param";name="b"', True, id="a parameter"),
        pytest.param('"x-a";sf=1', False, id="a flag with a value"),
        pytest.param('"x-a";sf=?0', False, id="a flag that is none"),
        pytest.param('"x-a";key=k', False, id="a word for a text"),
        pytest.param('"x-a";name="b"', False, id="the name of a field"),
        pytest.param('"@method";key="k"', False, id="a member of the method"),
        pytest.param('"@query-param";name="b";sf', False, id="a parameter as a structure"),
    ],
)
def test_http_messages_say_a_component_in_one_way(component: str, is_valid: bool) -> None:
    """A component has the parameters that it knows, in their one form, and no others."""
    message = Message(body=b"", headers=(("X-A", "k=1"),), url="https://a.example/?b=1")
    key = "AAAA" * 8
    signed = sign(
        "http-message-signatures", key, message, at=AT, options=SchemeOptions(signed_headers=("x-a",))
    )
    taken = tuple((name, value.replace('"x-a"', component)) for name, value in signed.headers)
    verdict = verify(
        "http-message-signatures",
        key,
        msgspec.structs.replace(message, headers=(*message.headers, *taken)),
        now=AT,
    )

    assert is_valid is (b"@signature-params" in verdict.signed_content)


def test_http_messages_expire() -> None:
    """Five seconds after its end one library still takes it: valid, with both readings."""
    message = Message(body=b"", url="https://a.example/")
    base = '("@method");created=1763700000;expires=1763700060'
    data = f'"@method": POST\n"@signature-params": {base}'.encode()
    import base64
    import hmac

    text = base64.b64encode(hmac.digest(b"key!", data, "sha256")).decode()
    headers = (("Signature-Input", f"s={base}"), ("Signature", f"s=:{text}:"))
    secret = base64.b64encode(b"key!").decode()

    def judged(late_s: float) -> tuple[bool, int]:
        verdict = verify(
            "http-message-signatures",
            secret,
            Message(body=b"", headers=headers, url=message.url),
            now=AT + late_s,
        )
        return verdict.valid, len(verdict.notes)

    assert [(True, 0), (True, 2), (False, 1)] == [judged(60), judged(64), judged(66)]


def test_sns_wraps_what_is_no_envelope() -> None:
    """A plain body becomes the message; an envelope keeps its fields."""
    plain = json.loads(sign("aws-sns", private_pem("rsa"), Message(body=b"hello"), at=AT).body)
    envelope = json.dumps(
        {"Type": "SubscriptionConfirmation", "Message": "m", "SubscribeURL": "u", "Token": "t"}
    )
    kept = json.loads(sign("aws-sns", private_pem("rsa"), Message(body=envelope.encode()), at=AT).body)

    assert ("hello", "Notification") == (plain["Message"], plain["Type"])
    assert ("u", "t", "2") == (kept["SubscribeURL"], kept["Token"], kept["SignatureVersion"])


@pytest.mark.parametrize(
    "url",
    [
        "http://sns.us-east-1.amazonaws.com/a.pem",
        "https://sns.us-east-1.amazonaws.com.evil.example/a.pem",
        "https://sns.us-east-1.amazonaws.com@evil.example/a.pem",
        "https://evil.example/sns.us-east-1.amazonaws.com/a.pem",
        "https://sns.us-east-1.amazonaws.com:444/a.pem",
        "https://sns.us-east-1.amazonaws.com/a.pem?x=.pem",
        "https://snsxus-east-1.amazonaws.com/a.pem",
        "https://sns.us-east-1.amazonaws.com/a.txt",
        "https://[::1",
    ],
)
def test_sns_trusts_amazon_only(url: str) -> None:
    """A certificate from anywhere else is not looked at."""
    body = json.loads(sign("aws-sns", private_pem("rsa"), Message(body=b"hello"), at=AT).body)
    forged = json.dumps(body | {"SigningCertURL": url}).encode()

    assert verify("aws-sns", public_pem("rsa"), Message(body=forged), now=AT).reason == "untrusted_cert_url"


@pytest.mark.parametrize(
    "url",
    ["http://api.paypal.com/c", "https://paypal.com.evil.example/c",
     "https://api.paypal.com@evil.example/c",
     "https://evilpaypal.com/c",
     "https://api.paypal.com:8443/c", "https://[::1"],
)  # fmt: skip
def test_paypal_trusts_paypal_only(url: str) -> None:
    """Likewise."""
    options = SchemeOptions(webhook_id="WH-1")
    signed = sign("paypal", private_pem("rsa"), Message(body=b"{}"), at=AT, options=options)
    headers = tuple((name, url if name == "PAYPAL-CERT-URL" else value) for name, value in signed.headers)

    verdict = verify(
        "paypal", public_pem("rsa"), Message(body=b"{}", headers=headers), now=AT, options=options
    )

    assert verdict.reason == "untrusted_cert_url"


@pytest.mark.parametrize(
    ("scheme", "covers"),
    [("gitlab-token", Coverage.NOTHING), ("okta", Coverage.NOTHING), ("adyen", Coverage.PART),
     ("mailgun", Coverage.PART),
     ("paypal", Coverage.PART), ("aws-sns", Coverage.PART), ("github", Coverage.BODY)],
)  # fmt: skip
def test_coverage(scheme: str, covers: Coverage) -> None:
    """A verdict says how much its scheme protects, and the explanation says it in words."""
    from core.signing import find_scheme

    assert covers is find_scheme(scheme).covers
