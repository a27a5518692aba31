"""Signatures in another notation or by another algorithm, times, URLs, contents and headers are recognised."""

import base64
import hashlib
import hmac

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from core.headers import Headers
from core.signing.message import Message
from tests.core.signing.explain.sent import COMPACT, KEY, NOW, diagnoses, digest

HEX = digest(COMPACT).hex()
BASE64 = base64.b64encode(digest(COMPACT)).decode()
FIELD = "X-Hub-Signature-256"


def sent(*headers: tuple[str, str], body: bytes = COMPACT, url: str = "") -> Message:
    return Message(body=body, headers=(("Content-Type", "application/json"), *headers), url=url)


WRITTEN = {
    "base64 where hexadecimal is expected": f"sha256={BASE64}",
    "capitals": f"sha256={HEX.upper()}",
    "without the prefix": HEX,
    "with another prefix": f"v1={HEX}",
    "base64 without the prefix": BASE64,
    "in quotes": f'"sha256={HEX}"',
    "base64 of the hexadecimal text": "sha256=" + base64.b64encode(HEX.encode()).decode(),
}


@pytest.mark.parametrize("value", WRITTEN.values(), ids=WRITTEN)
def test_a_signature_in_another_notation_is_recognised(value: str) -> None:
    """The digest is right, only its writing is not."""
    assert ["D16"] == [found.id for found in diagnoses(sent((FIELD, value)))]


def test_a_bare_signature_among_named_ones_is_recognised() -> None:
    """PagerDuty names its signatures; one without its name is still that signature."""
    found = diagnoses(sent(("X-PagerDuty-Signature", HEX)), scheme="pagerduty")

    assert ["D16"] == [each.id for each in found]


def test_an_old_digest_without_its_padding_is_a_notation_and_no_other_algorithm() -> None:
    """A digest has no key, so nothing about keys is told either."""
    old = base64.b64encode(hashlib.sha512(COMPACT).digest()).decode().rstrip("=")
    found = diagnoses(sent(("Content-Digest", f"SHA-512={old}")), scheme="content-digest", key="")

    assert ["D16"] == [each.id for each in found]


MADE = {
    "HMAC-SHA1": f"sha256={digest(COMPACT, algorithm='sha1').hex()}",
    "HMAC-SHA384": f"sha256={digest(COMPACT, algorithm='sha384').hex()}",
    "HMAC-SHA512 under its own prefix": f"sha512={digest(COMPACT, algorithm='sha512').hex()}",
    "a digest of body and key": f"sha256={hashlib.sha256(COMPACT + KEY.encode()).hexdigest()}",
    "a digest of key and body": f"sha256={hashlib.sha256(KEY.encode() + COMPACT).hexdigest()}",
    "a digest of the body": f"sha256={hashlib.sha256(COMPACT).hexdigest()}",
}


@pytest.mark.parametrize("value", MADE.values(), ids=MADE)
def test_another_algorithm_is_recognised(value: str) -> None:
    """Key and content are right, the hash is another."""
    assert ["D17"] == [found.id for found in diagnoses(sent((FIELD, value)))]


def stripe(content: bytes, time: str, *, entry: str = "v1") -> Message:
    return sent(
        ("Stripe-Signature", f"t={time},{entry}={hmac.digest(KEY.encode(), content, 'sha256').hex()}")
    )


S = f"{NOW:.0f}".encode()
STRIPE = {
    "too old": ("D18", stripe(b"%d." % (NOW - 4000) + COMPACT, f"{NOW - 4000:.0f}")),
    "milliseconds on the way": ("D18", stripe(S + b"." + COMPACT, f"{NOW * 1000:.0f}")),
    "the body alone": ("D19b", stripe(COMPACT, S.decode())),
    "a colon between": ("D19b", stripe(S + b":" + COMPACT, S.decode())),
    "nothing between": ("D19b", stripe(S + COMPACT, S.decode())),
    "another name for its entry": ("D16", stripe(S + b"." + COMPACT, S.decode(), entry="h1")),
}


@pytest.mark.parametrize(("cause", "message"), STRIPE.values(), ids=STRIPE)
def test_times_and_contents_are_recognised(cause: str, message: Message) -> None:
    """What was signed besides the body is found out."""
    assert [cause] == [found.id for found in diagnoses(message, scheme="stripe")]


def test_the_body_alone_under_a_key_pair_is_recognised() -> None:
    """A signature that anyone can check can be checked over other contents too."""
    private = Ed25519PrivateKey.generate()
    signed = sent(("X-Signature-Ed25519", private.sign(COMPACT).hex()), ("X-Signature-Timestamp", S.decode()))
    found = diagnoses(signed, scheme="discord", key=private.public_key().public_bytes_raw().hex())

    assert ["D19b"] == [each.id for each in found]


URL = "https://shop.example/hooks/square?store=1&a=2"
PROXIED: Headers = (("X-Forwarded-Proto", "https"), ("X-Forwarded-Host", "shop.example"))
SEEN = {
    "http behind a proxy": ("http://shop.example/hooks/square?store=1&a=2", ()),
    "a slash at the end": ("https://shop.example/hooks/square/?store=1&a=2", ()),
    "a port": ("https://shop.example:8443/hooks/square?store=1&a=2", ()),
    "an inner host": ("http://10.0.0.7:8080/hooks/square?store=1&a=2", PROXIED),
    "an inner host without the prefix": ("http://10.0.0.7:8080/square?store=1&a=2", PROXIED),
    "a stripped prefix": ("https://shop.example/square?store=1&a=2", ()),
    "a prefix named by the proxy": (
        "https://shop.example/square?store=1&a=2",
        (("X-Forwarded-Prefix", "/hooks"),),
    ),
    "no query": (
        "https://shop.example/hooks/square",
        (("X-Original-URI", "/hooks/square?store=1&a=2"),),
    ),
    "a parameter more": ("https://shop.example/hooks/square?store=1&a=2&utm=3", ()),
    "a query in another order": ("https://shop.example/hooks/square?a=2&store=1", ()),
}


@pytest.mark.parametrize(("seen", "headers"), SEEN.values(), ids=SEEN)
def test_a_url_that_was_rewritten_is_found(seen: str, headers: Headers) -> None:
    """What the sender called is put together from what proxies say and what they commonly do."""
    mac = base64.b64encode(digest(URL.encode() + COMPACT)).decode()
    message = sent(("x-square-hmacsha256-signature", mac), *headers, url=seen)

    assert ["D19"] == [found.id for found in diagnoses(message, scheme="square")]


def test_a_local_url_is_named_where_the_public_one_cannot_be_known() -> None:
    """Nobody on the internet calls localhost."""
    mac = base64.b64encode(digest(b"https://elsewhere.example/x" + COMPACT)).decode()
    message = sent(("x-square-hmacsha256-signature", mac), url="http://localhost:3000/hook")

    assert ["D19"] == [found.id for found in diagnoses(message, scheme="square")]


def test_a_local_url_is_not_blamed_where_the_host_is_not_signed() -> None:
    """Stripe's signature knows no URL."""
    message = sent(("Stripe-Signature", f"t={NOW:.0f},v1={HEX}"), url="http://localhost:3000/hook")

    assert () == diagnoses(message, scheme="stripe", key="another")


HINTS = (
    "X-Forwarded-Proto",
    "X-Forwarded-Host",
    "X-Forwarded-Port",
    "X-Forwarded-Prefix",
    "X-Original-URL",
    "Forwarded",
)


@pytest.mark.parametrize(
    "value", ["http://[", "[", "::", "99999999", "\x00", "a b@c/d?e#f", 'host="[";proto=x', "://", "%zz"]
)
def test_what_proxies_say_is_not_trusted_to_be_a_url(value: str) -> None:
    """Header values that are no hosts, ports or paths are tried or passed over, never an error."""
    unknown = base64.b64encode(digest(b"something else")).decode()
    message = sent(("x-square-hmacsha256-signature", unknown), *((name, value) for name in HINTS), url=URL)

    assert () == diagnoses(message, scheme="square")


@pytest.mark.parametrize(
    "url", ["https://shop.example/\udc80", "https://shop.example/?\udc80", "https://\udc80/"]
)
def test_a_url_that_is_no_text_is_passed_over(url: str) -> None:
    """Half a surrogate pair, as a byte that is no UTF-8 arrives from a shell."""
    unknown = base64.b64encode(digest(b"something else")).decode()

    assert () == diagnoses(sent(("x-square-hmacsha256-signature", unknown), url=url), scheme="square")


GOOD = f"sha256={HEX}"
CARRIED: dict[str, tuple[tuple[str, str], ...]] = {
    "missing": (),
    "renamed by a gateway": ((f"X-Original-{FIELD}", GOOD),),
    "renamed to anything": (("My-Signature", GOOD),),
    "as CGI shows it": (("HTTP_X_HUB_SIGNATURE_256", GOOD),),
    "twice, one of them good": ((FIELD, "sha256=" + "0" * 64), (FIELD, GOOD)),
    "joined with a comma": ((FIELD, f"sha256={'0' * 64}, {GOOD}"),),
    "cut short": ((FIELD, GOOD[:40]),),
    "empty": ((FIELD, ""),),
}


@pytest.mark.parametrize("headers", CARRIED.values(), ids=CARRIED)
def test_what_happened_to_the_header_is_told(headers: Headers) -> None:
    """A signature that is not where it should be is looked for, and missed by name."""
    assert ["D20"] == [found.id for found in diagnoses(sent(*headers))]


def test_a_late_request_that_was_changed_besides_is_told_both() -> None:
    """The time is named after what made the signature fit."""
    message = stripe(b"%d." % (NOW - 4000) + COMPACT, f"{NOW - 4000:.0f}")
    changed = Message(body=COMPACT + b"\n", headers=message.headers)

    assert ["D06", "D18"] == [found.id for found in diagnoses(changed, scheme="stripe")]
