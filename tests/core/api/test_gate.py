"""Who may call, decided without a socket."""

import pytest

from core.api.gate import check_caller
from core.api.message import Request
from core.api.refusal import RefusedError

TOKEN = "right-token"
HOST = ("Host", "127.0.0.1:3002")
BEARER = ("Authorization", f"Bearer {TOKEN}")


@pytest.mark.parametrize(
    "headers",
    [
        pytest.param((HOST, BEARER), id="a script on this machine"),
        pytest.param((("host", "localhost:3002"), BEARER), id="by name"),
        pytest.param((("Host", "[::1]:3002"), BEARER), id="by IPv6 address"),
        pytest.param((("Host", "LOCALHOST"), BEARER), id="in capitals, without a port"),
        pytest.param((HOST, ("Origin", "http://localhost:5173"), BEARER), id="a page of this machine"),
        pytest.param(
            (HOST, ("authorization", f"bearer  {TOKEN} ")), id="scheme in lower case, spaces around"
        ),
    ],
)
def test_a_local_caller_with_the_token_may_call(headers: tuple[tuple[str, str], ...]) -> None:
    """Nothing more is asked of a program on this machine."""
    check_caller(Request("GET", "/api/hooks", headers, b""), TOKEN)


@pytest.mark.parametrize(
    ("target", "headers", "refused"),
    [
        pytest.param(
            "/api/hooks", (("Host", "evil.test:3002"), BEARER), (403, "auth.forbidden"), id="rebound name"
        ),
        pytest.param("/api/hooks", (BEARER,), (403, "auth.forbidden"), id="no host"),
        pytest.param(
            "/api/hooks", (("Host", "127.0.0.1.evil.test"), BEARER), (403, "auth.forbidden"), id="look-alike"
        ),
        pytest.param(
            "/api/hooks", (("Host", "localhost@evil.test"), BEARER), (403, "auth.forbidden"), id="user name"
        ),
        pytest.param("/api/hooks", (("Host", "[::1"), BEARER), (403, "auth.forbidden"), id="broken host"),
        pytest.param(
            "http://evil.test/api/hooks",
            (HOST, BEARER),
            (403, "auth.forbidden"),
            id="URL with a foreign host",
        ),
        pytest.param("//evil.test/api/hooks", (HOST, BEARER), (403, "auth.forbidden"), id="two slashes"),
        pytest.param(
            "http://127.0.0.1/api/hooks",
            (("Host", "evil.test"), BEARER),
            (403, "auth.forbidden"),
            id="local URL, foreign host",
        ),
        pytest.param(
            "/api/hooks",
            (HOST, ("Origin", "https://evil.test"), BEARER),
            (403, "auth.forbidden"),
            id="foreign page",
        ),
        pytest.param(
            "/api/hooks", (HOST, ("Origin", "null"), BEARER), (403, "auth.forbidden"), id="opaque origin"
        ),
        pytest.param(
            "/api/hooks", (HOST, ("Origin", ""), BEARER), (403, "auth.forbidden"), id="empty origin"
        ),
        pytest.param("/api/hooks", (HOST,), (401, "auth.authorization_header_missing"), id="no token"),
        pytest.param(
            "/api/hooks",
            (HOST, ("Authorization", "")),
            (401, "auth.authorization_header_missing"),
            id="empty header",
        ),
        pytest.param(
            "/api/hooks",
            (HOST, ("Authorization", "Basic eDp5")),
            (401, "auth.authorization_token_type_not_supported"),
            id="another kind",
        ),
        pytest.param(
            "/api/hooks",
            (HOST, BEARER, BEARER),
            (401, "auth.authorization_token_type_not_supported"),
            id="twice",
        ),
        pytest.param(
            "/api/hooks",
            (HOST, ("Authorization", "Bearer wrong")),
            (401, "auth.unauthorized"),
            id="wrong token",
        ),
        pytest.param(
            "/api/hooks",
            (HOST, ("Authorization", "Bearer ")),
            (401, "auth.unauthorized"),
            id="no credentials",
        ),
        pytest.param(
            "/api/hooks",
            (HOST, ("Authorization", "Bearer \xff")),
            (401, "auth.unauthorized"),
            id="bytes outside ASCII",
        ),
        pytest.param(
            "/api/hooks",
            (HOST, ("Authorization", f"Bearer {TOKEN}x")),
            (401, "auth.unauthorized"),
            id="longer token",
        ),
    ],
)
def test_everyone_else_is_refused(
    target: str, headers: tuple[tuple[str, str], ...], refused: tuple[int, str]
) -> None:
    """A web page shows in Host or Origin; a stranger has no token. The answer has Logto's shape."""
    with pytest.raises(RefusedError) as caught:
        check_caller(Request("GET", target, headers, b""), TOKEN)

    value = caught.value.reply.value
    assert isinstance(value, dict)
    assert refused == (caught.value.reply.status, value["code"])
    assert TOKEN not in str(value)
