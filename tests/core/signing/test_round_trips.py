"""What a scheme signs it verifies: all of them, all the key forms of those that have several."""

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.errors import FieldError
from core.headers import Headers
from core.signing import Message, Scheme, schemes, sign, signed_content, verify
from core.verdict import Coverage, SchemeOptions
from tests.core.signing.keyring import body_of, options_of, private_pem, public_pem, secrets_of

AT = 1_763_700_000.0
URL = "https://example.com/hooks/in?a=1&b=two%20words"
CONTENT_TYPE: Headers = (("Content-Type", "application/json"),)
by_name = pytest.mark.parametrize("scheme", schemes(), ids=lambda scheme: scheme.name)
notes = st.text(st.characters(codec="utf-8"), max_size=40)


def message_of(scheme: Scheme, note: str) -> Message:
    content_type = "application/x-www-form-urlencoded" if scheme.name == "mandrill" else "application/json"
    return Message(body=body_of(scheme, note), headers=(("Content-Type", content_type),), url=URL)


@by_name
@settings(max_examples=12, deadline=None)
@given(note=notes)
def test_round_trip(scheme: Scheme, note: str) -> None:
    """Signed by the sender's key it is valid by the receiver's, whatever the body holds."""
    private, public = secrets_of(scheme)
    message, options = message_of(scheme, note), options_of(scheme)
    signed = sign(scheme, private, message, at=AT, options=options)

    received = Message(body=signed.body, headers=(*message.headers, *signed.headers), url=signed.url)
    verdict = verify(scheme, public, received, now=AT, options=options)

    assert verdict.valid, verdict.explanation
    assert verdict.fits
    assert verdict.signed_content == signed.signed_content
    assert (verdict.signed_content, verdict.parts) == signed_content(
        scheme, public, received, options=options
    )
    assert sum(part.size for part in verdict.parts) == len(verdict.signed_content)


@by_name
def test_another_key_does_not_fit(scheme: Scheme) -> None:
    """Unless there is no key at all, or the key is a certificate of someone else."""
    private, public = secrets_of(scheme)
    message, options = message_of(scheme, "x"), options_of(scheme)
    signed = sign(scheme, private, message, at=AT, options=options)
    received = Message(body=signed.body, headers=(*message.headers, *signed.headers), url=signed.url)
    other = "other" + public if public and not public.startswith("-----") else public.replace("MII", "MIJ", 1)

    verdict = verify(scheme, other, received, now=AT, options=options)

    assert verdict.valid is (scheme.name == "content-digest")


@by_name
def test_expected_is_what_should_have_come(scheme: Scheme) -> None:
    """With a shared key: the whole value of the field as we would write it."""
    private, public = secrets_of(scheme)
    message, options = message_of(scheme, "x"), options_of(scheme)
    signed = sign(scheme, private, message, at=AT, options=options)
    received = Message(body=signed.body, headers=(*message.headers, *signed.headers), url=signed.url)

    verdict = verify(scheme, public, received, now=AT, options=options)

    assert verdict.expected in (verdict.found, None)
    assert (verdict.expected is None) is (private != public)


@pytest.mark.parametrize(
    "name", ["stripe", "standard-webhooks", "paddle", "docusign", "outpost", "pagerduty"]
)
def test_several_keys_sign_while_they_rotate(name: str) -> None:
    """Where the grammar has room each key signs, and either verifies."""
    scheme = next(each for each in schemes() if each.name == name)
    old, new = (secrets_of(scheme)[0], "whsec_" + "QUJD" * 10)
    message = message_of(scheme, "x")
    signed = sign(scheme, [new, old], message, at=AT)

    for secret in (old, new):
        assert verify(scheme, secret, msgspec.structs.replace(message, headers=signed.headers), now=AT).valid


@pytest.mark.parametrize(
    ("alg", "private", "public"),
    [
        pytest.param("hmac-sha256", "c2VjcmV0", "c2VjcmV0", id="HMAC"),
        pytest.param("ed25519", private_pem("ed25519"), public_pem("ed25519"), id="Ed25519"),
        pytest.param("ecdsa-p256-sha256", private_pem("p256"), public_pem("p256"), id="ECDSA"),
        pytest.param("rsa-pss-sha512", private_pem("rsa"), public_pem("rsa"), id="RSA-PSS"),
        pytest.param("rsa-v1_5-sha256", private_pem("rsa"), public_pem("rsa"), id="RSA v1.5"),
    ],
)
@pytest.mark.parametrize("is_said", [True, False], ids=["said", "by the key"])
def test_http_message_signatures(alg: str, private: str, public: str, is_said: bool) -> None:
    """Every algorithm signs and verifies, whether it is named or told by the key."""
    message = Message(body=b"{}", headers=CONTENT_TYPE, url=URL)
    signed = sign(
        "http-message-signatures", private, message, at=AT, options=SchemeOptions(alg=alg, key_id="k")
    )
    received = Message(body=b"{}", headers=(*CONTENT_TYPE, *signed.headers), url=URL)

    verdict = verify(
        "http-message-signatures", public, received, now=AT, options=SchemeOptions(alg=alg if is_said else "")
    )

    assert verdict.valid, verdict.explanation
    assert verdict.covers == Coverage.BODY


def test_asymmetric_standard_webhooks() -> None:
    """A whsk_ key signs what its whpk_ verifies, and the version is v1a."""
    import base64

    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    seed = bytes(range(32))
    public = Ed25519PrivateKey.from_private_bytes(seed).public_key().public_bytes_raw()
    private, checking = (
        "whsk_" + base64.b64encode(seed + public).decode(),
        "whpk_" + base64.b64encode(public).decode(),
    )
    signed = sign("standard-webhooks", private, Message(body=b"{}"), message_id="msg_1", at=AT)

    assert dict(signed.headers)["webhook-signature"].startswith("v1a,")
    assert verify("standard-webhooks", checking, Message(body=b"{}", headers=signed.headers), now=AT).valid


@pytest.mark.parametrize(
    ("scheme", "message_id", "options"),
    [
        pytest.param("standard-webhooks", "a\r\nX-Other: 1", SchemeOptions(), id="an id"),
        pytest.param("okta", "", SchemeOptions(auth_header="A: b\r\nC"), id="a header's name"),
        pytest.param("pusher", "", SchemeOptions(key="a\nb"), id="an application"),
        pytest.param("http-message-signatures", "", SchemeOptions(key_id="a\nb"), id="a key's id"),
        pytest.param("hook0", "", SchemeOptions(signed_headers=("content-type\n",)), id="a signed header"),
    ],
)
def test_what_is_typed_stays_in_its_field(scheme: str, message_id: str, options: SchemeOptions) -> None:
    """A line break does not make another header."""
    message = Message(body=b"{}", headers=CONTENT_TYPE, url=URL)

    with pytest.raises(FieldError):
        sign(scheme, "whsec_QUJD", message, message_id=message_id, at=AT, options=options)


@pytest.mark.parametrize("scheme", ["okta", "gitlab-token", "github"])
def test_keys_beyond_ascii(scheme: str) -> None:
    """A key is its UTF-8, in a header too."""
    signed = sign(scheme, "schlüssel-é€", Message(body=b"{}"), at=AT)

    assert verify(scheme, "schlüssel-é€", Message(body=b"{}", headers=signed.headers), now=AT).valid
