"""The headers of Logto's requests, in its order and with its merging."""

import pytest

from core.headers import Headers
from core.logto.sending import logto_headers

HEADER = "logto-signature-sha-256"
CLIENT = (
    ("accept", "*/*"),
    ("accept-language", "*"),
    ("sec-fetch-mode", "cors"),
    ("accept-encoding", "gzip, deflate"),
)
AGENT = ("user-agent", "Logto (https://logto.io/)")
JSON = ("content-type", "application/json")


@pytest.mark.parametrize(
    ("custom", "expected"),
    [
        pytest.param((), (("S", "S"), AGENT, JSON, *CLIENT), id="none"),
        pytest.param(
            (("X-B", "2"), ("x-a", "1")),
            (("S", "S"), AGENT, ("x-a", "1"), ("x-b", "2"), JSON, *CLIENT),
            id="custom ones sorted, after the user agent",
        ),
        pytest.param(
            (("user-agent", "me"),), (("S", "S"), ("user-agent", "me"), JSON, *CLIENT), id="replaced"
        ),
        pytest.param(
            (("User-Agent", "me"),),
            (("S", "S"), ("user-agent", "Logto (https://logto.io/), me"), JSON, *CLIENT),
            id="appended in another case",
        ),
        pytest.param(
            (("CONTENT-TYPE", "text/plain"),),
            (("S", "S"), AGENT, ("content-type", "text/plain"), *CLIENT),
            id="content type of any case",
        ),
        pytest.param(((HEADER, "x"),), (("S", "S"), AGENT, JSON, *CLIENT), id="signature not overridden"),
        pytest.param(
            (("Logto-Signature-Sha-256", "x"),),
            (("S", "x, S"), AGENT, JSON, *CLIENT),
            id="signature joined in another case",
        ),
        pytest.param((("Host", "evil"), ("", "")), (("S", "S"), AGENT, JSON, *CLIENT), id="host ignored"),
        pytest.param(
            (("X", "1"), ("x", "2"), ("X", "3")),
            (("S", "S"), AGENT, ("x", "3, 2"), JSON, *CLIENT),
            id="the same text once, other cases joined",
        ),
        pytest.param(
            (("Accept", "text/html"),),
            (("S", "S"), AGENT, ("accept", "text/html"), JSON, *CLIENT[1:]),
            id="the client's own replaced",
        ),
    ],
)
def test_headers(custom: Headers, expected: Headers) -> None:
    """Custom headers are merged as the producer merges them, in the order it sends them."""
    named = tuple((HEADER, value) if name == "S" else (name, value) for name, value in expected)

    assert named == logto_headers(custom, "S")


def test_headers_without_a_signature() -> None:
    """A hook without a key sends no signature header."""
    assert (AGENT, JSON, *CLIENT) == logto_headers((), "")
