"""What the text of C#'s verifiers shows: a compiler for them is not at hand wherever these tests run."""

import re

import pytest

from core.signing.library import find_scheme, schemes
from core.signing.scheme import Algorithm, Scheme, SignatureField, TimeField
from core.signing.snippets import Snippet, snippet
from tests.core.signing.snippets.running import VECTORS, message_of

NAMES = [scheme.name for scheme in schemes()]

USES = {
    "using System;": r"\b(Convert|DateTimeOffset|Exception|Math|StringComparison|StringComparer|Uri)\b",
    "using System.Security.Cryptography;": r"\b(CryptographicOperations|ECDsa|HMAC\w+|RSA|SHA\d+)\b",
}


def _text(name: str) -> str:
    return snippet(find_scheme(name), "csharp").text


def _with_time(unit: str) -> str:
    """The verifier of a scheme whose time is written in this unit, and has a window."""
    scheme = Scheme(
        name="own",
        title="Own",
        algorithm=Algorithm.HMAC_SHA256,
        content="{timestamp}{body}",
        signature=SignatureField(header="X-Own"),
        time=TimeField(header="X-Time", unit=unit, past_s=60),
        own=True,
    )
    return snippet(scheme, "csharp").text


@pytest.mark.parametrize("name", NAMES)
def test_every_parameter_is_told(name: str) -> None:
    """The compiler warns (CS1573) where some parameters are documented and another is not."""
    text = _text(name)
    [declared] = re.findall(r"public static bool Verify\((.*?)\)\n", text, re.DOTALL)
    parameters = re.sub(r"<.*?>", "", declared).split(",")

    assert [parameter.split()[1] for parameter in parameters] == re.findall(r'<param name="(\w+)">', text)


@pytest.mark.parametrize("name", NAMES)
def test_leaves_no_gap(name: str) -> None:
    """No line stands empty before a brace that closes, nor after one that opens."""
    assert not re.search(r"\{\n\n|\n\n *\}", _text(name))


@pytest.mark.parametrize("text", [_with_time("iso"), _text("box")], ids=["own", "box"])
@pytest.mark.parametrize(
    ("time", "is_one"),
    [
        ("2025-11-21T04:40:00Z", True),
        ("2025-11-21t04:40:00.123456789z", True),
        ("2025-11-21 04:40:00+01:00", True),
        ("2025-11-21T04:40:00-0130", True),
        ("2025-11-21T04:40:00", False),
        ("2025-11-21T04:40:00Z\n", False),
        ("04:40", False),
        ("11/21/2025 04:40:00", False),
        ("Fri, 21 Nov 2025 04:40:00 GMT", False),
    ],
)
def test_a_time_is_rfc_3339(text: str, time: str, is_one: bool) -> None:
    """``DateTimeOffset.TryParse`` alone takes nearly anything for a time: "04:40" for one of today."""
    [pattern] = re.findall(r'@"(\\A\[0-9\]\{4\}.*?\\z)"', text)

    assert is_one == bool(re.match(pattern.replace(r"\z", r"\Z"), time))


@pytest.mark.parametrize(
    "text",
    [
        *(_with_time(unit) for unit in ("s", "ms")),
        *map(_text, ("contentful", "convoy", "hook0", "hubspot-v3", "http-message-signatures")),
    ],
)
def test_a_number_is_digits(text: str) -> None:
    """``TryParse`` passes over NUL at the end of a number."""
    assert ".All(char.IsAsciiDigit)" in text
    assert "long.TryParse" not in text


def test_no_space_in_a_signature() -> None:
    """``TryFromBase64String`` passes over white space within."""
    assert "!one.Any(char.IsWhiteSpace)" in _text("sendgrid")


@pytest.mark.parametrize("name", ["workos", "http-message-signatures"])
def test_around_a_value_only_what_http_trims(name: str) -> None:
    """``Trim`` takes all of Unicode's white space, HTTP spaces and tabs alone. Source: RFC 9110 §5.5."""
    text = _text(name)

    assert r".Trim(' ', '\t')" in text
    assert ".Trim()" not in text


@pytest.mark.parametrize("using", USES)
@pytest.mark.parametrize("name", NAMES)
def test_uses_what_it_names(name: str, using: str) -> None:
    """An editor greys out a ``using`` that nothing needs; without one that is needed nothing compiles."""
    text = _text(name)
    code = re.sub(r"(?m)^using .*|//.*", "", text)

    assert (using in text) == bool(re.search(USES[using], code))


def _for_public_keys(name: str) -> Snippet:
    """The verifier that goes with a request with a signature of version v1a."""
    [vector] = (
        vector for vector in VECTORS if vector["name"] == "standard-webhooks/doc-v1a-svix-server-test"
    )
    return snippet(find_scheme(name), "csharp", message=message_of(vector))


def test_public_keys_where_the_request_needs_them() -> None:
    """A package is asked for only where the request has a signature that needs it."""
    made, shared = _for_public_keys("standard-webhooks"), snippet(find_scheme("standard-webhooks"), "csharp")

    assert "Ed25519.Verify(" in made.text
    assert "Not v1a" not in made.text
    assert (".NET 8", "BouncyCastle.Cryptography") == made.needs
    assert "BouncyCastle" not in shared.text
    assert "Not v1a (public keys)." in shared.text
    assert (".NET 8",) == shared.needs
    assert _for_public_keys("stripe") == snippet(find_scheme("stripe"), "csharp")


@pytest.mark.parametrize("name", ["standard-webhooks", "gitlab-signing"])
def test_a_public_key_is_passed_over(name: str) -> None:
    """Where only shared keys are checked with, a public one is never read as base64: that would raise."""
    text = _text(name)

    assert 0 < text.find('secret.StartsWith("whpk_"') < text.find("FromBase64(secret")
