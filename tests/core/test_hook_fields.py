import msgspec
import pytest

from core.errors import FieldError
from core.hook_fields import (
    check,
    clean_url,
    header_rows_problems,
    key_problem,
    name_problem,
    problems,
    retries_problem,
    retry_problem,
    timeout_problem,
    url_problem,
)
from core.model import HookDraft, RetryPolicy, retry_policy

DRAFT = HookDraft(name="CRM", events=("User.Created",), url="https://example.com/hook")


@pytest.mark.parametrize(
    "url",
    [
        "http://a",
        "https://example.com/hook?x=1#top",
        "HTTPS://EXAMPLE.COM",
        "http://localhost:8919/",
        "http://127.0.0.1:65535",
        "http://[::1]:8080/x",
        "http://example.com:/x",
        "http://under_score.example",
        "http://example.com.",
        "https://bücher.example/weiß/北?q=ü",
        "  https://example.com  ",
        "http://a/%zz",
        "http://a/" + "x" * 8183,
    ],
)
def test_good_urls(url: str) -> None:
    """What can be called is accepted."""
    assert url_problem(url) is None


@pytest.mark.parametrize(
    ("url", "sentence"),
    [
        ("", "Enter the URL"),
        ("   ", "Enter the URL"),
        ("example.com/hook", "needs http://"),
        ("localhost:8080/x", "needs http://"),
        ("//example.com", "needs http://"),
        ("ftp://example.com", "“ftp” is not a way"),
        ("javascript:alert(1)", "“javascript” is not a way"),
        ("http:/example.com", "Two slashes"),
        ("http:example.com", "Two slashes"),
        ("http://", "has no host"),
        ("https:///path", "has no host"),
        ("http://:80/", "has no host"),
        ("http://?x", "has no host"),
        ("http://me:secret@example.com", "user name or password"),
        ("http://me@example.com", "user name or password"),
        ("http://a b/", "contains a space"),
        ("http://a/\r\nX: y", "contains a line break"),
        ("http://a/\tx", "contains a tab"),
        ("http://a/\x00", "contains a control character"),
        ("http://a/\x85", "contains a control character"),
        ("http://a/\ud800", "contains a control character"),
        ("http://a\\b", "contains a backslash"),
        ("http://a:0", "“0” is not a port"),
        ("http://a:65536", "“65536” is not a port"),
        ("http://a:80x", "“80x” is not a port"),
        ("http://a:٣", "“٣” is not a port"),
        ("http://a:1:2", "“1:2” is not a port"),
        ("http://256.1.1.1", "is not an IPv4 address"),
        ("http://1.2.3", "is not an IPv4 address"),
        ("http://[::1", "bracket of the IPv6 address is not closed"),
        ("http://[::g]", "is not an IPv6 address"),
        ("http://[::1]x", "“x” cannot stand after"),
        ("http://a..b", "is not a host name"),
        ("http://" + "a" * 64 + ".com", "is not a host name"),
        ("http://" + "ü" * 8000, "is not a host name"),
        ("http://exa%6dple.com", "cannot contain “%”"),
        ("http://<b>", "cannot contain “<”"),
        ("http://a/" + "x" * 8192, "at most 8192 characters"),
    ],
)
def test_bad_urls(url: str, sentence: str) -> None:
    """What cannot be called is refused in one sentence that says why."""
    problem = url_problem(url)

    assert problem is not None
    assert sentence in problem
    assert "secret" not in problem


def test_the_url_as_called() -> None:
    """Spaces around a URL and its fragment are not sent."""
    assert clean_url(" https://a/b?c#d ") == "https://a/b?c"


@pytest.mark.parametrize(
    ("name", "is_good"),
    [("x", True), ("a" * 256, True), ("😀" * 256, True), ("a" * 257, False), ("", False), (" ", False),
     ("a\nb", False), ("\x00", False), ("\ud800", False)],
)  # fmt: skip
def test_names(name: str, is_good: bool) -> None:
    """A name has 1 to 256 characters, none of them a control."""
    assert is_good == (name_problem(name) is None)


@pytest.mark.parametrize(
    ("rows", "found"),
    [
        ([("X-A", "1"), ("x-a", "2")], [None, None]),
        ([("X-A", "1"), ("X-A", "2")], [None, "There is already a header “X-A”."]),
        ([("", ""), ("", "")], [None, None]),
        ([("", "1")], ["A header needs a name."]),
        ([("X", "")], ["The header “X” needs a value."]),
        ([("X", "  ")], ["The header “X” needs a value."]),
        ([("X Y", "1")], ["A header name cannot contain a space. Use letters, digits and hyphens."]),
        ([("X:", "1")], ["A header name cannot contain a colon. Use letters, digits and hyphens."]),
        ([("X\n", "1")], ["A header name cannot contain a line break. Use letters, digits and hyphens."]),
        ([("X", "a\r\nY: b")], ["A header value cannot contain a carriage return."]),
        ([("X", "a\x00")], ["A header value cannot contain a NUL character."]),
        ([("X", "北")], ["A header value cannot contain “北”."]),
        ([("content-LENGTH", "1")], ["“content-LENGTH” is set by the sender itself. Remove this row."]),
        ([("Transfer-Encoding", "x")], ["“Transfer-Encoding” is set by the sender itself. Remove this row."]),
        ([("x" * 257, "1")], ["A header name has at most 256 characters."]),
        ([("X", "1" * 8193)], ["A header value has at most 8192 characters; this one has 8193."]),
        ([("Host", "x"), ("User-Agent", "x"), ("Logto-Signature-Sha-256", "x")], [None] * 3),
    ],
)  # fmt: skip
def test_header_rows(rows: list[tuple[str, str]], found: list[str | None]) -> None:
    """Each row of the headers has its own sentence; an empty row has none."""
    assert found == header_rows_problems(rows)


def test_too_many_headers() -> None:
    """The row past the limit says so."""
    found = header_rows_problems([(f"X-{number}", "1") for number in range(65)])

    assert [None] * 64 == found[:64]
    assert found[64] == "A hook has at most 64 headers."


@pytest.mark.parametrize(
    ("timeout_s", "is_good"),
    [(10.0, True), (0.01, True), (600, True), (0, False), (-1, False), (601, False), (float("nan"), False),
     (float("inf"), False)],
)  # fmt: skip
def test_timeouts(timeout_s: float, is_good: bool) -> None:
    """A timeout is a finite time that someone waits."""
    assert is_good == (timeout_problem(timeout_s) is None)


def test_retries() -> None:
    """From none to ten retries, with pauses and statuses that make sense."""
    assert retries_problem(0) is retries_problem(10) is None
    assert retries_problem(11) is not None
    assert retries_problem(-1) is not None
    assert retry_problem(retry_policy(10)) is None
    assert retry_problem(RetryPolicy(delays_s=(float("nan"),))) is not None
    assert retry_problem(RetryPolicy(statuses=((500, 400),))) is not None


@pytest.mark.parametrize(
    ("key", "is_good"),
    [("k", True), ("Q7m2xVb0RkT9sLwE4nYhC3uJdF8gPzA1", True), ("", False), (" Q7m2x", False), ("k\n", False),
     ("k" * 1025, False)],
)  # fmt: skip
def test_keys(key: str, is_good: bool) -> None:
    """A key given by hand is clean text; the sentence about another never repeats it."""
    problem = key_problem(key)

    assert is_good == (problem is None)
    assert problem is None or not key.strip() or key not in problem


@pytest.mark.parametrize(
    ("change", "field", "sentence"),
    [
        ({"name": ""}, "name", "Give the hook a name."),
        ({"events": ()}, "events", "Choose at least one event."),
        ({"events": ("PostSignin",)}, "events", "There is no event “PostSignin”. Did you mean PostSignIn?"),
        ({"url": "x"}, "url", "The URL needs http:// or https:// in front."),
        ({"headers": (("X", ""),)}, "headers", "The header “X” needs a value."),
        ({"scheme": "x"}, "scheme", "There is no signature scheme “x”."),
        ({"retry": retry_policy(11)}, "retry", "Retries are a whole number from 0 to 10."),
        ({"timeout_s": 0.0}, "timeout_s", "The timeout is between 0.01 and 600 seconds."),
    ],
)
def test_drafts(change: dict[str, object], field: str, sentence: str) -> None:
    """A draft is checked field by field, and the first problem is raised with the field's name."""
    draft = msgspec.structs.replace(DRAFT, **change)

    assert problems(draft) == {field: sentence}
    with pytest.raises(FieldError) as caught:
        check(draft)
    assert (field, sentence) == (caught.value.field, caught.value.message)


def test_a_good_draft() -> None:
    """A draft without problems passes."""
    check(DRAFT)
    assert problems(DRAFT) == {}
