"""Fields that come more than once, and members that are none: verifiers and our verdict read them alike."""

import base64
import hashlib
import hmac
from pathlib import Path
from typing import Any

import pytest

from core.signing import Message, verify
from core.signing.library import find_scheme
from core.signing.snippets import snippet
from tests.core.signing.snippets.running import LANGUAGES, run

NOW = 1_763_700_000
SIGNATURE = hmac.digest(b"key", f"{NOW}token".encode(), "sha256").hex()
SIGNED = f"timestamp={NOW}&token=token&signature={SIGNATURE}"
# Mailgun's own library takes what Go calls FormValue: the first.
FORMS = {
    SIGNED: True,
    f"{SIGNED}&token=other": True,
    f"{SIGNED}&signature={'0' * 64}": True,
    f"{SIGNED}&timestamp=": True,
    f"token=other&{SIGNED}": False,
    f"signature={'0' * 64}&{SIGNED}": False,
    f"timestamp=&{SIGNED}": False,
    f"timestamp&{SIGNED}": False,
    f"token=&{SIGNED}": False,
    f"timestamp={NOW}token&token=&signature={SIGNATURE}": False,
    f"timestamp=&token={NOW}token&signature={SIGNATURE}": False,
    f"a&&=&{SIGNED}": True,
}
FITS = f"sha-256=:{base64.b64encode(hashlib.sha256(b'{}').digest()).decode()}:"
DIGESTS = {
    FITS: True,
    f"{FITS}, md5=:AAAA:": True,
    f"{FITS}, other": False,
    f"other, {FITS}": False,
    f"{FITS}, other=1": False,
    f'{FITS}, other="x"': False,
    f"{FITS}, other=(:AAAA:)": False,
    f"{FITS}, sha-512": False,
    f"{FITS}, sha-256": False,
    "sha-256": False,
}


def form_case(form: str) -> dict[str, Any]:
    """A form of Mailgun's as a verifier is called with it."""
    body = base64.b64encode(form.encode()).decode()
    return {
        "verifier": "mailgun",
        "secrets": ["key"],
        "headers": {},
        "body": body,
        "arguments": [],
        "now": None,
    }


def digest_case(text: str) -> dict[str, Any]:
    """A request with these digests."""
    body, headers = base64.b64encode(b"{}").decode(), {"content-digest": text}
    return {
        "verifier": "digest",
        "secrets": [],
        "headers": headers,
        "body": body,
        "arguments": [],
        "now": None,
    }


@pytest.mark.parametrize("key", LANGUAGES)
def test_the_first_of_a_forms_fields(key: str, tmp_path: Path) -> None:
    """Of fields that come twice the first counts, and one that is empty is none: else time and token could be moved
    against one another, and a token that was seen be a new one.
    """
    verifiers = {"mailgun": snippet(find_scheme("mailgun"), key).text}

    answers = run(key, tmp_path, verifiers, [form_case(form) for form in FORMS])

    assert dict(zip(FORMS, answers, strict=True)) == FORMS
    assert {
        form: verify("mailgun", "key", Message(body=form.encode()), now=NOW).valid for form in FORMS
    } == FORMS


@pytest.mark.parametrize("key", LANGUAGES)
def test_members_that_are_no_digest(key: str, tmp_path: Path) -> None:
    """A field with a member that is no byte sequence is no Content-Digest."""
    verifiers = {"digest": snippet(find_scheme("content-digest"), key).text}

    answers = run(key, tmp_path, verifiers, [digest_case(text) for text in DIGESTS])

    messages = {text: Message(body=b"{}", headers=(("Content-Digest", text),)) for text in DIGESTS}
    assert dict(zip(DIGESTS, answers, strict=True)) == DIGESTS
    assert {text: verify("content-digest", "", messages[text], now=NOW).valid for text in DIGESTS} == DIGESTS
