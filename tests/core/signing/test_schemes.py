import pytest

from core.errors import InputError
from core.signing import SCHEMES, Message, Scheme, sign, sign_logto, verify


@pytest.mark.parametrize("scheme", SCHEMES, ids=lambda scheme: scheme.name)
def test_round_trip(scheme: Scheme) -> None:
    """What a scheme signs it verifies, with its own key only, and says for which hook."""
    name = scheme.name
    body = b'{"event":"PostSignIn"}'
    signed = Message(body=body, headers=sign(name, "key", Message(body=body)))

    assert verify(name, "key", signed, hook_id="h1").valid
    assert verify(name, "key", signed, hook_id="h1").hook_id == "h1"
    assert not verify(name, "other", signed).valid


def test_logto_is_listed() -> None:
    """The scheme adds the one header that carries the signature; none without a key."""
    assert sign("logto", "k", Message(body=b"x")) == (("logto-signature-sha-256", sign_logto("k", b"x")),)
    assert sign("logto", "", Message(body=b"x")) == ()


def test_unknown_schemes() -> None:
    """A scheme that there is not is refused with those that there are."""
    with pytest.raises(InputError, match="Did you mean logto"):
        sign("lokto", "k", Message(body=b""))
