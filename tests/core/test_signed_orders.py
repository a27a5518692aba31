"""Signatures on orders: what is laid over what, what stays, and what is not told."""

from datetime import UTC, datetime

import pytest

from core.clock import utc_now
from core.errors import InputError
from core.headers import every, first
from core.model import Signing
from core.signed_orders import Signer, hook_keys, laid_over, sign_order
from core.verdict import SchemeOptions
from tests.facts import NOW, a_hook, a_row, an_order

NONE = SchemeOptions()
LATER = datetime(2026, 11, 22, 10, 0, tzinfo=UTC)


def test_fewer_keys_leave_no_former_signature() -> None:
    """DocuSign has a field for each key: the second is gone when there is one key again."""
    both = sign_order(an_order(), ("a", "b"), "docusign", NONE, message_id="m", at=NOW)
    one = sign_order(both, ("a",), "docusign", NONE, message_id="m", at=NOW)

    assert [name for name, _ in both.headers[-2:]] == ["X-DocuSign-Signature-1", "X-DocuSign-Signature-2"]
    assert not every(one.headers, "X-DocuSign-Signature-2")


@pytest.mark.parametrize(
    ("scheme", "anew"),
    [
        ("stripe", True),
        ("standard-webhooks", True),
        ("http-message-signatures", True),
        ("github", False),
        ("mailgun", False),
        ("linear", False),
    ],
)
def test_what_signs_a_time_is_signed_anew(scheme: str, anew: bool) -> None:
    """Not what signs none, and not what signs inside the body: that would be another body."""
    key = "whsec_c2VjcmV0LXNlY3JldC1zZWNyZXQtc2VjcmV0" if scheme == "standard-webhooks" else "key"
    body = b'{"signature":{"timestamp":"1","token":"t","signature":""},"webhookTimestamp":1}'

    order = sign_order(an_order(body=body), (key,), scheme, NONE, message_id="m", at=NOW)

    assert order.signing == (Signing(scheme=scheme) if anew else None)


def test_an_id_that_is_there_stays() -> None:
    """A message sent again is the same message: its id is not the new delivery's."""
    key = "whsec_c2VjcmV0LXNlY3JldC1zZWNyZXQtc2VjcmV0"
    once = sign_order(an_order(), (key,), "svix", NONE, message_id="first", at=NOW)

    again = sign_order(once, (key,), "svix", NONE, message_id="second", at=LATER)

    assert first(again.headers, "svix-id") == "first"
    assert first(again.headers, "svix-timestamp") != first(once.headers, "svix-timestamp")


def test_the_key_before_signs_only_while_it_verifies() -> None:
    """Its end is sharp."""
    hook = a_hook(previous_key="old", previous_until=LATER)

    assert hook_keys(hook, NOW) == (hook.signing_key, "old")
    assert hook_keys(hook, LATER) == (hook.signing_key,)
    assert hook_keys(a_hook(signing_key=""), NOW) == ()


def test_a_scheme_or_key_that_will_not_do_is_said() -> None:
    """The sentence holds no key."""
    with pytest.raises(InputError, match="hexadecimal") as raised:
        sign_order(an_order(), ("hush!",), "discord", NONE, message_id="m", at=NOW)

    assert "hush!" not in str(raised.value)


def test_a_hook_that_signs_otherwise_now_does_not_sign_what_is_under_way() -> None:
    """Its key is one of another scheme: the attempt repeats the signature that was made, and says so."""
    hook = a_hook(scheme="github")
    signer = Signer(lambda _: hook, tuple, now=utc_now)
    order = an_order(signing=Signing(scheme="stripe"))

    same, remark = signer.signed(a_row(), order)

    assert same == order
    assert "not known" in remark


def test_fields_of_one_name_are_replaced_where_they_stood() -> None:
    """New ones come last; case does not matter."""
    assert laid_over((("A", "1"), ("b", "2"), ("a", "3")), (("a", "x"), ("C", "y"))) == (
        ("a", "x"),
        ("b", "2"),
        ("C", "y"),
    )


def test_what_is_under_way_is_not_signed_by_a_hook_without_its_key() -> None:
    """Not with the key before it, nor with an empty one: the signature that was made is repeated, and that is said."""
    lost = a_hook(
        signing_key="", key_problem="It is gone. Regenerate it.", previous_key="old", previous_until=LATER
    )
    signer = Signer(lambda _: lost, tuple, now=lambda: NOW)
    order = an_order(signing=Signing(scheme="logto"))

    signed, remark = signer.signed(a_row(), order)

    assert signed == order
    assert remark == "Signed as when this was ordered: It is gone. Regenerate it."
