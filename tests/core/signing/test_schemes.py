import pytest

from core.errors import InputError
from core.logto.sending import sign_logto
from core.signing import Message, sign


def test_logto_is_listed() -> None:
    """The scheme adds the one header that carries the signature; none without a key."""
    assert sign("logto", "k", Message(body=b"x"), at=0.0).headers == (
        ("logto-signature-sha-256", sign_logto("k", b"x")),
    )
    assert sign("logto", "", Message(body=b"x"), at=0.0).headers == ()


def test_unknown_schemes() -> None:
    """A scheme that there is not is refused with those that there are."""
    with pytest.raises(InputError, match="Did you mean logto"):
        sign("lokto", "k", Message(body=b""), at=0.0)
