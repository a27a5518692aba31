"""The short way and the long way say the same."""

import base64
import json
from pathlib import Path
from typing import Any

import pytest

from core.headers import Headers
from core.signing import Message, Scheme, schemes, sign
from core.signing.swift import swift
from core.signing.verify import look_closely, verify
from tests.core.signing.keyring import body_of, secrets_of

AT = 1_763_700_000.0
VECTORS = json.loads(
    (Path(__file__).parents[2] / "data" / "signing" / "signature-vectors.json").read_text(encoding="utf-8")
)["vectors"]
SIMPLE = [scheme for scheme in schemes() if swift(scheme, secrets_of(scheme)[1])]
GITHUB = "X-Hub-Signature-256"


def test_most_schemes_are_simple() -> None:
    """The common ones among them."""
    names = {scheme.name for scheme in SIMPLE}

    assert {
        "logto",
        "standard-webhooks",
        "svix",
        "stripe",
        "github",
        "slack",
        "shopify",
        "linear",
    } - names == {"linear"}


@pytest.mark.parametrize("vector", VECTORS, ids=lambda vector: vector["name"])
def test_vectors(vector: dict[str, Any]) -> None:
    """Every verdict is the same, word for word."""
    is_text = vector["body_encoding"] == "utf-8"
    message = Message(
        body=vector["body"].encode() if is_text else base64.b64decode(vector["body"]),
        headers=tuple((name, value) for name, value in vector["headers"]),
        method=vector["method"],
        url=vector["url"],
    )
    scheme, secret, now = vector["scheme"], vector["secret"], vector["now"]

    assert look_closely(scheme, secret, message, now=now) == verify(scheme, secret, message, now=now)


@pytest.mark.parametrize("scheme", SIMPLE, ids=lambda scheme: scheme.name)
@pytest.mark.parametrize(
    "late_s", [0.0, 4.5, -4.5, 5.0, 5.5, -5.5, 180.0, 181.0, -181.0, 300.0, 301.0, -301.0]
)
def test_around_every_window(scheme: Scheme, late_s: float) -> None:
    """What is near an edge, on either side of it, is judged alike, and so are the notes."""
    private, public = secrets_of(scheme)
    signed = sign(scheme, private, Message(body=body_of(scheme, "x")), at=AT)
    message = Message(body=signed.body, headers=signed.headers)
    at_once = swift(scheme, public)
    assert at_once is not None

    short = at_once(message, AT + late_s, "h1")

    assert short in (None, look_closely(scheme, public, message, now=AT + late_s, hook_id="h1"))
    assert short is not None or late_s != 0


@pytest.mark.parametrize(
    "added",
    [
        pytest.param((("", "a"),), id="a field without a name"),
        pytest.param(((GITHUB, " "),), id="an empty copy before"),
        pytest.param(((GITHUB, "sha256=" + "0" * 64),), id="another copy before"),
    ],
)
def test_what_is_added_is_not_believed(added: Headers) -> None:
    """The front of the body cannot come from anywhere else, nor one copy of the signature be chosen."""
    signed = sign("github", "key", Message(body=b"ab"), at=AT)

    for body in (b"ab", b"b"):
        message = Message(body=body, headers=(*added, *signed.headers))
        assert verify("github", "key", message, now=AT) == look_closely("github", "key", message, now=AT)
