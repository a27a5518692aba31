"""What is masked, dropped and kept. Source: Logto webhook reference, section 8."""

import pytest

from core.catalogue.js_json import Json
from core.logto.masking import MASK, masked

DROPPED = "dropped"


@pytest.mark.parametrize(
    ("key", "value", "expected"),
    [
        # contained anywhere
        pytest.param("secret", "x", MASK, id="secret"),
        pytest.param("clientSecretHint", "x", MASK, id="contains secret"),
        pytest.param("PASSWORD", "x", MASK, id="upper case"),
        pytest.param("pass_word", "x", MASK, id="an underscore does not count"),
        pytest.param("oldPasswordDigest", "x", MASK, id="contains password"),
        pytest.param("x-api-key", "x", MASK, id="hyphens do not count"),
        pytest.param("apiKeyId", 7, MASK, id="numbers are masked, too"),
        pytest.param("private_key_pem", "x", MASK, id="private key"),
        pytest.param("awsCredentials", {"a": 1}, MASK, id="an object is masked as a whole"),
        pytest.param("Set-Cookie", ["a", "b"], MASK, id="a list is masked as a whole"),
        pytest.param("cookiePolicy", None, MASK, id="null is masked, too"),
        # at the end
        pytest.param("accessToken", "x", MASK, id="ends with token"),
        pytest.param("refresh_token", "x", MASK, id="ends with token, underscore"),
        pytest.param("token", "x", MASK, id="is token"),
        pytest.param("tokens", ["x"], ["x"], id="tokens is not masked"),
        pytest.param("tokenType", "Bearer", "Bearer", id="begins with token only"),
        # the whole key
        pytest.param("Authorization", "x", MASK, id="is authorization"),
        pytest.param("x-functions-key", "x", MASK, id="is x-functions-key"),
        pytest.param("authorizationUrl", "x", "x", id="begins with authorization only"),
        pytest.param("proxyAuthorization", "x", "x", id="ends with authorization only"),
        # flags
        pytest.param("hasPassword", True, True, id="has password"),
        pytest.param("hasPassword", False, False, id="has no password"),
        pytest.param("passwordVerified", True, True, id="password verified"),
        pytest.param("hasPassword", "hunter2", MASK, id="a flag that is text is masked"),
        pytest.param("hasPasswordHash", True, MASK, id="nearly a flag"),
        # dropped
        pytest.param("script", "x", DROPPED, id="script"),
        pytest.param("scriptSource", "x", DROPPED, id="begins with script"),
        pytest.param("customJwtScript", "x", DROPPED, id="ends with script"),
        pytest.param("transcript", "x", DROPPED, id="transcript"),
        pytest.param("description", "x", "x", id="contains script only"),
        pytest.param("my_environment_variables_2", {}, DROPPED, id="environment variables"),
        pytest.param("environment", "x", "x", id="environment alone"),
        # what is left as it is
        pytest.param("name", "my secret is a password", "my secret is a password", id="values do not count"),
        pytest.param("n", 1.5, 1.5, id="number"),
        pytest.param("text", "a\0b\0", "ab", id="NUL characters go"),
    ],
)
def test_a_key_decides_what_is_stored(key: str, value: Json, expected: Json) -> None:
    """At the top, within objects and within lists alike."""
    stored: Json = {} if expected == DROPPED else {key: expected}

    assert masked({key: value}) == stored
    assert masked([{"deep": [{key: value}]}]) == [{"deep": [stored]}]


@pytest.mark.parametrize("value", ["text", 1, None, True, ["password"], {}])
def test_what_has_no_keys_stays(value: Json) -> None:
    """Only keys are looked at."""
    assert masked(value) == value


def test_a_nul_hides_no_key() -> None:
    """A key is judged as it will be stored."""
    assert masked({"pass\0word": "x"}) == {"password": MASK}
