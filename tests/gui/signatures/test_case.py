import pytest

from core.signing import Message, find_scheme, sign
from core.verdict import NamedKey, Reason, Signed
from gui.signatures.case import Case, Wanted, check, make, read, warnings_of

SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"
AT = 1_763_700_000.0


def signed(scheme: str = "standard-webhooks", secret: str = SECRET, *, body: bytes = b'{"a":1}') -> Message:
    made = sign(scheme, secret, Message(body=body), message_id="msg_1", at=AT)
    return Message(body=body, headers=made.headers, url="https://example.com/")


def keys(*secrets: str) -> tuple[NamedKey, ...]:
    return tuple(NamedKey(f"key {number}", secret) for number, secret in enumerate(secrets))


def test_a_pasted_text_becomes_a_request() -> None:
    """Whatever is at hand is read; no text is no request and no mistake."""
    found = read(b"curl https://example.com/hook -H 'X-Id: 7' --data-raw '{}'")

    assert found.message is not None
    assert ("POST", "https://example.com/hook", b"{}") == (
        found.message.method,
        found.message.url,
        found.message.body,
    )
    assert ("X-Id", "7") in found.message.headers
    assert read(b" \n").message is None
    assert "" == read(b"").problem
    assert read(b"curl --proxy").problem


def test_the_scheme_is_detected() -> None:
    """Without a choice the request itself says how it is signed."""
    checked = check(Case(signed(), keys=keys(SECRET), at=AT))

    assert checked.scheme is not None
    assert "standard-webhooks" == checked.scheme.name == checked.detected[0]
    assert checked.verdict is not None
    assert checked.verdict.valid
    assert 24 == len(checked.key)


def test_nothing_is_detected() -> None:
    """A request without any signature has no verdict, and that is no error."""
    checked = check(Case(Message(body=b"{}", headers=(("Accept", "*/*"),))))

    assert (None, None) == (checked.scheme, checked.verdict)
    assert check(Case(None)).verdict is None


@pytest.mark.parametrize(
    ("at", "valid", "reason"),
    [(AT, True, None), (AT + 301, False, Reason.STALE_TIMESTAMP), (None, True, None)],
    ids=["in time", "later", "at the time that was signed"],
)
def test_the_time_of_the_check(at: float | None, valid: bool, reason: Reason | None) -> None:
    """Checked at the time that was signed no time is wrong."""
    verdict = check(Case(signed(), keys=keys(SECRET), at=at)).verdict

    assert verdict is not None
    assert (valid, reason) == (verdict.valid, verdict.reason)


def test_the_key_that_fits_of_several() -> None:
    """Its bytes are the ones to show."""
    other = "whsec_" + "A" * 32
    checked = check(Case(signed(), keys=keys(other, SECRET), at=AT))

    assert checked.verdict is not None
    assert "key 1" == checked.verdict.key
    assert checked.key != bytes(24)


def test_a_key_that_is_none_has_no_bytes() -> None:
    """It is a verdict, and nothing is raised."""
    checked = check(Case(signed(), keys=keys("whsec_%%%"), at=AT))

    assert checked.verdict is not None
    assert Reason.BAD_KEY == checked.verdict.reason
    assert b"" == checked.key


def test_it_is_signed() -> None:
    """What is made here is valid here; what cannot be made is told in a sentence."""
    case = Case(Message(body=b'{"a":1}'), keys=keys(SECRET))
    scheme = find_scheme("standard-webhooks")
    made = make(Wanted(case, scheme, "msg_1", AT))
    told = make(Wanted(Case(Message(body=b""), keys=keys("whsec_%%%")), scheme, "", AT))

    assert isinstance(made, Signed)
    assert made.headers == signed().headers
    assert isinstance(told, str)
    assert "%%%" not in told


def test_what_looks_wrong_about_a_key() -> None:
    """Said of a key for the scheme that is chosen; of none nothing."""
    assert () == warnings_of(None, " a ")
    assert () == warnings_of(find_scheme("stripe"), "")
    assert warnings_of(find_scheme("stripe"), ' "whsec_abc" ')
