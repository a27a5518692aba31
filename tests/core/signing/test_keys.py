"""What a pasted key stands for, and what is odd about it."""

import base64

import pytest

from core.errors import FieldError
from core.signing import Message, check_secret, find_scheme, key_bytes, secret_warnings, sign, verify
from core.verdict import SchemeOptions
from tests.core.signing.keyring import private_pem, public_pem

NOW = 1_763_700_000.0
RAW = bytes(range(24))
TEXT = base64.b64encode(RAW).decode()


@pytest.mark.parametrize(
    ("scheme", "secret", "key"),
    [
        pytest.param("standard-webhooks", f"whsec_{TEXT}", RAW, id="base64 after its prefix"),
        pytest.param("standard-webhooks", TEXT, RAW, id="without the prefix"),
        pytest.param("standard-webhooks", "whsec_" + base64.b64encode(b"0" * 25).decode().rstrip("="), b"0" * 25,
                     id="padding left out"),
        pytest.param("stripe", f"whsec_{TEXT}", f"whsec_{TEXT}".encode(), id="the whole text"),
        pytest.param("outpost", "whsec_a", b"whsec_a", id="the whole text of Outpost"),
        pytest.param("xero", TEXT, TEXT.encode(), id="text that looks like base64"),
        pytest.param("adyen", "00FF", b"\x00\xff", id="hexadecimal of either case"),
        pytest.param("github", "schlüssel ", "schlüssel ".encode(), id="text as it stands"),
        pytest.param("http-message-signatures", f"{TEXT[:10]}\\\n{TEXT[10:]}", RAW, id="base64 folded over lines"),
        pytest.param("http-message-signatures", "no base64!", b"no base64!", id="text where it is no base64"),
    ],
)  # fmt: skip
def test_keys(scheme: str, secret: str, key: bytes) -> None:
    """Each scheme reads its keys its own way; the same prefix means three things."""
    assert key == key_bytes(find_scheme(scheme), secret)


@pytest.mark.parametrize(
    ("scheme", "secret"),
    [
        pytest.param("standard-webhooks", "whsec_!", id="no base64"),
        pytest.param("standard-webhooks", "whsec_", id="nothing after the prefix"),
        pytest.param("standard-webhooks", "whpk_AAAA", id="a public key too short"),
        pytest.param("adyen", "0", id="half a byte"),
        pytest.param("discord", "zz" * 32, id="no hexadecimal"),
        pytest.param("sendgrid", "AAA!", id="no DER in base64"),
        pytest.param("paypal", "certificate", id="no PEM"),
        pytest.param("github", "", id="none"),
        pytest.param("github", "x" * 70_000, id="too long"),
    ],
)
def test_no_keys(scheme: str, secret: str) -> None:
    """A sentence says what is wanted, and never repeats the key."""
    with pytest.raises(FieldError) as caught:
        key_bytes(find_scheme(scheme), secret)

    assert len(secret) < 8 or secret not in str(caught.value)


@pytest.mark.parametrize(
    ("scheme", "secret", "said"),
    [
        pytest.param("stripe", " whsec_abc", "white space before", id="a space before"),
        pytest.param("stripe", "whsec_abc\n", "white space after", id="a line break after"),
        pytest.param("stripe", '"whsec_abc"', "in quotes", id="quotes"),
        pytest.param("stripe", "we_1Abc", "the id of an endpoint", id="an endpoint's id"),
        pytest.param("stripe", "sk_live_abc", "API key", id="an API key"),
        pytest.param("stripe", "abc", "begin with whsec_", id="the prefix taken off"),
        pytest.param("github", "a\u200bb", "cannot be seen", id="a zero-width space"),
        pytest.param("github", "SECRET=abc", ".env", id="a line of a file"),
        pytest.param("logto", "abc", "3 characters", id="a key of Logto too short"),
        pytest.param("contentful", "abc", "3 characters", id="a key of Contentful too short"),
        pytest.param("svix", "whsec_QUJD", "3 bytes", id="a key of Svix too short"),
        pytest.param("svix", "QUJDQUJDQUJDQUJDQUJDQUJDQUJDQUJD", "without it", id="no prefix"),
        pytest.param("paypal", "x", "no key in PEM", id="no certificate"),
    ],
)
def test_warnings(scheme: str, secret: str, said: str) -> None:
    """What is odd is said, and the key is used all the same."""
    warnings = secret_warnings(find_scheme(scheme), secret)

    assert any(said in warning for warning in warnings), warnings
    assert all(secret not in warning for warning in warnings)


@pytest.mark.parametrize(
    ("scheme", "secret"),
    [
        pytest.param("stripe", f"whsec_{TEXT}", id="Stripe"),
        pytest.param("standard-webhooks", f"whsec_{TEXT}", id="Standard Webhooks"),
        pytest.param("github", "It's a Secret to Everybody", id="GitHub"),
        pytest.param("xero", TEXT + "==", id="base64 with padding"),
        pytest.param("paypal", public_pem("rsa"), id="PEM has lines"),
        pytest.param("logto", "x" * 32, id="Logto"),
        pytest.param("github", "", id="none"),
    ],
)
def test_nothing_odd(scheme: str, secret: str) -> None:
    """A sound key is passed without a word."""
    assert secret_warnings(find_scheme(scheme), secret) == ()


@pytest.mark.parametrize(
    ("scheme", "secret", "can"),
    [
        pytest.param("github", "key", True, id="text"),
        pytest.param("paypal", private_pem("rsa"), True, id="an RSA key"),
        pytest.param("paypal", private_pem("p256"), False, id="a key of another kind"),
        pytest.param("paypal", public_pem("rsa"), False, id="only the public half"),
        pytest.param("discord", "0" * 64, True, id="a seed"),
        pytest.param("http-message-signatures", private_pem("ed25519"), True, id="any kind"),
        pytest.param("http-message-signatures", public_pem("ed25519"), False, id="any kind, but public"),
        pytest.param("content-digest", "", True, id="no key needed"),
    ],
)
def test_what_can_sign(scheme: str, secret: str, can: bool) -> None:
    """Before a hook is stored it is known whether its key signs."""
    if can:
        check_secret(scheme, secret)
        return
    with pytest.raises(FieldError):
        check_secret(scheme, secret)


@pytest.mark.parametrize("alg", ["ed25519", "ecdsa-p256-sha256", "rsa-pss-sha512"])
@pytest.mark.parametrize(
    "before", ["Bag Attributes\n    friendlyName: hook\nKey Attributes: <No Attributes>\n", "# key\r\n\r\n"]
)
def test_text_before_a_key(alg: str, before: str) -> None:
    """What a tool writes before the PEM block, libraries pass over."""
    kind = {"ed25519": "ed25519", "ecdsa-p256-sha256": "p256"}.get(alg, "rsa")
    options = SchemeOptions(alg=alg)
    message = Message(body=b"{}", url="https://a.example/in")
    private, public = (before + pem for pem in (private_pem(kind), public_pem(kind)))
    signed = sign("http-message-signatures", private, message, at=NOW, options=options)
    received = Message(body=b"{}", headers=signed.headers, url=signed.url)

    assert verify("http-message-signatures", public, received, now=NOW, options=options).valid
