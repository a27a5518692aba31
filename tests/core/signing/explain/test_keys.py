"""Keys that were pasted with something, decoded otherwise, or belong to something else are recognised."""

import base64
import hmac

import pytest

from core.signing.explain.secrets import cleanings
from core.signing.message import Message
from core.verdict import NamedKey
from tests.core.signing.explain.sent import COMPACT, KEY, NOW, diagnoses, github

TOKEN = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"
PASTED = {
    "a trailing line feed": f"{KEY}\n",
    "a leading space": f" {KEY}",
    "quotes": f'"{KEY}"',
    "typographic quotes": f"“{KEY}”",
    "a zero-width space": f"\u200b{KEY}",
    "a byte order mark": f"\ufeff{KEY}",
    "quotes and a line feed": f'"{KEY}"\n',
    "an environment variable": f"export GITHUB_SECRET='{KEY}'",
    "a semicolon": f"{KEY};",
    "a literal \\n": f"{KEY}\\n",
}


@pytest.mark.parametrize("pasted", PASTED.values(), ids=PASTED)
def test_what_came_along_with_the_key_is_found(pasted: str) -> None:
    """The key is right but for what stands around it."""
    assert ["D13"] == [diagnosis.id for diagnosis in diagnoses(github(COMPACT), key=pasted)]


def test_cleaning_ends_and_gives_each_text_once() -> None:
    """However much there is to clean, it ends."""
    texts = [text for _, text in cleanings("\" ' ` a=b=c;\\n\u200b , %41%20 ' \"" * 20)]

    assert len(texts) == len(set(texts)) < 2000


def stripe(key: bytes) -> Message:
    mac = hmac.digest(key, b"%d." % NOW + COMPACT, "sha256").hex()
    return Message(body=COMPACT, headers=(("Stripe-Signature", f"t={NOW:.0f},v1={mac}"),))


def svix(key: bytes) -> Message:
    mac = base64.b64encode(hmac.digest(key, b"msg_1.%d." % NOW + COMPACT, "sha256")).decode()
    return Message(
        body=COMPACT,
        headers=(("svix-id", "msg_1"), ("svix-timestamp", f"{NOW:.0f}"), ("svix-signature", f"v1,{mac}")),
    )


def notion(key: bytes) -> Message:
    return Message(
        body=COMPACT,
        headers=(("X-Notion-Signature", f"sha256={hmac.digest(key, COMPACT, 'sha256').hex()}"),),
    )


BARE = TOKEN.removeprefix("whsec_")
DECODED = {
    "Stripe, signed with the decoded key": ("stripe", TOKEN, stripe(base64.b64decode(BARE))),
    "Stripe, signed without the prefix": ("stripe", TOKEN, stripe(BARE.encode())),
    "Stripe, entered without the prefix": ("stripe", BARE, stripe(TOKEN.encode())),
    "Svix, signed with the whole text": ("svix", TOKEN, svix(TOKEN.encode())),
    "Svix, signed with the text behind the prefix": ("svix", TOKEN, svix(BARE.encode())),
    "Notion, entered without the prefix": (
        "notion",
        "NHx1b9x5Shm1jB8r20",
        notion(b"secret_NHx1b9x5Shm1jB8r20"),
    ),
}


@pytest.mark.parametrize(("scheme", "key", "message"), DECODED.values(), ids=DECODED)
def test_a_key_that_was_decoded_otherwise_is_found(scheme: str, key: str, message: Message) -> None:
    """One text, three keys: which one it was is told."""
    assert ["D14"] == [diagnosis.id for diagnosis in diagnoses(message, scheme=scheme, key=key)]


CURRENT = NamedKey(name="live mode", secret="not-the-one")
OTHERS = {
    "another endpoint": ("D15", "orders (production)"),
    "the other mode": ("D21", "test mode"),
    "the other mode, as a variable is called": ("D21", "STRIPE_TEST_SECRET"),
    "from before a rotation": ("D22", "previous (rotated 2025-11-01)"),
    "from before a rotation, as a variable is called": ("D22", "previous_key"),
    "a name that only sounds so": ("D15", "latest gold"),
}


@pytest.mark.parametrize(("cause", "name"), OTHERS.values(), ids=OTHERS)
def test_a_key_of_the_vault_that_fits_is_named(cause: str, name: str) -> None:
    """Its name says whether it is another endpoint's, the other mode's or an old one."""
    vault = (CURRENT, NamedKey(name="unrelated", secret="x"), NamedKey(name=name, secret=KEY))
    (found,) = diagnoses(github(COMPACT), key=CURRENT.secret, vault=vault)

    assert cause == found.id
    assert f"“{name}”" in found.explanation


def test_a_key_without_a_mode_in_its_name_is_not_said_to_be_of_the_other_mode() -> None:
    """“production” alone is no mix-up of test and live."""
    (found,) = diagnoses(github(COMPACT), key="x", vault=(NamedKey(name="orders (production)", secret=KEY),))

    assert "D15" == found.id


def test_several_signatures_of_which_none_fits_tell_of_a_rotation() -> None:
    """A sender that signs with two keys is changing them."""
    one = svix(b"a" * 24)
    both = " ".join(dict(each.headers)["svix-signature"] for each in (one, svix(b"b" * 24)))
    headers = (*one.headers[:2], ("svix-signature", both))

    assert ["D22"] == [
        found.id for found in diagnoses(Message(body=COMPACT, headers=headers), scheme="svix", key=TOKEN)
    ]


def test_no_text_of_an_explanation_holds_a_key() -> None:
    """What is told can be shown to anyone."""
    vault = (NamedKey(name="staging", secret=KEY),)
    told = [
        *diagnoses(github(COMPACT), key="wrong-key", vault=vault),
        *diagnoses(github(COMPACT), key=f"'{KEY}'"),
    ]

    assert 2 == len(told)
    for diagnosis in told:
        text = f"{diagnosis.cause} {diagnosis.explanation} {diagnosis.fix}"
        assert KEY not in text
        assert "wrong-key" not in text
