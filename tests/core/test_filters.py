from datetime import UTC, datetime

import pytest

from core.errors import InputError
from core.filters import (
    CAPTURE_KEYS,
    DELIVERY_KEYS,
    Choice,
    Filter,
    Range,
    Since,
    Term,
    Text,
    Value,
    parse,
)

NOW = datetime(2026, 11, 22, 9, 30, tzinfo=UTC)


@pytest.mark.parametrize(
    ("text", "key", "values"),
    [
        pytest.param("refused", "", (Text(("", "refused", "")),), id="a word is contained"),
        pytest.param('"two words"', "", (Text(("", "two words", "")),), id="quotes keep spaces"),
        pytest.param('"status:500"', "", (Text(("", "status:500", "")),), id="quotes keep colons"),
        pytest.param("http://a/b", "", (Text(("", "http://a/b", "")),), id="a URL is a word"),
        pytest.param("/a*b", "", (Text(("/a", "b")),), id="a star makes the word a whole pattern"),
        pytest.param("-", "", (Text(("", "-", "")),), id="a lone minus is a word"),
        pytest.param("outcome:failed", "outcome", (Choice("failed"),), id="outcome"),
        pytest.param("OUTCOME:Failed", "outcome", (Choice("failed"),), id="any case"),
        pytest.param("status:500", "status", (Range(500, 500),), id="one status"),
        pytest.param("status:5xx", "status", (Range(500, 599),), id="a class of statuses"),
        pytest.param("status:>=400", "status", (Range(low=400),), id="at least"),
        pytest.param("status:<300", "status", (Range(high=300, high_open=True),), id="below"),
        pytest.param("status:400-499", "status", (Range(400, 499),), id="a range"),
        pytest.param("status:404,5xx", "status", (Range(404, 404), Range(500, 599)), id="commas are or"),
        pytest.param("event:User.*", "event", (Text(("User.", "")),), id="event wildcard"),
        pytest.param("event:PostSignIn", "event", (Text(("PostSignIn",)),), id="event whole"),
        pytest.param('hook:"a, *b"', "hook", (Text(("", "a, *b", "")),), id="quoted marks are plain"),
        pytest.param("hook:x,y", "hook", (Text(("", "x", "")), Text(("", "y", ""))), id="hook"),
        pytest.param("failure:timeout", "failure", (Choice("timeout"),), id="failure"),
        pytest.param("method:post", "method", (Text(("post",)),), id="method"),
        pytest.param("id:abc", "id", (Text(("abc", "")),), id="an id by its beginning"),
        pytest.param("signature:missing", "signature", (Choice("missing_header"),), id="signature"),
        pytest.param("malformed:yes", "malformed", (Choice("yes"),), id="malformed"),
        pytest.param("duration:>500ms", "duration", (Range(low=500, low_open=True),), id="slower than"),
        pytest.param("duration:<=1.5s", "duration", (Range(high=1500),), id="seconds"),
        pytest.param("duration:1-2s", "duration", (Range(1000, 2000),), id="a range's unit counts for both"),
        pytest.param("duration:500ms-2s", "duration", (Range(500, 2000),), id="a unit each"),
        pytest.param("size:>10kB", "size", (Range(low=10_000, low_open=True),), id="size"),
        pytest.param("size:1MiB", "size", (Range(2**20, 2**20),), id="binary size"),
        pytest.param("since:1h", "since", (Since(ago_s=3600),), id="relative time"),
        pytest.param("since:2026-11-22T09:30Z", "since", (Since(at=NOW),), id="a moment"),
    ],
)  # fmt: skip
def test_one_term(text: str, key: str, values: tuple[Value, ...]) -> None:
    """A term becomes its key and typed values; a minus before it only turns it round."""
    assert parse(text) == Filter((Term(key, values),))
    assert parse("-" + text) == Filter((Term(key, values, negated=True),))


@pytest.mark.parametrize("text", ["", "   ", "\t\n"])
def test_nothing_filters_nothing(text: str) -> None:
    """Without terms everything fits."""
    assert parse(text) == Filter()


def test_terms_keep_their_order() -> None:
    """Several terms come as they were written."""
    found = parse('refused  -status:5xx hook:"my hook"')

    assert [(term.key, term.negated) for term in found.terms] == [
        ("", False),
        ("status", True),
        ("hook", False),
    ]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("a status:abc", "“abc” at position 10 is not a value for status."),
        ("status:5xx,6zz", "“6zz” at position 12 is not a value for status."),
        ("status:599-500", "“599-500” at position 8 is not a value for status."),
        ("-outcome:broken", "“broken” at position 10 is not a value for outcome."),
        ("size:9x", "“9x” at position 6 is not a value for size."),
        ("since:yesterday", "“yesterday” at position 7 is not a value for since."),
        ("since:99999999w", "“99999999w” at position 7 is not a value for since."),
        ("since:9999-99-99", "“9999-99-99” at position 7 is not a value for since."),
        ("since:0001-01-01", "“0001-01-01” at position 7 is not a value for since."),
        ("status:", "“status:” at position 1 needs a value."),
        ("-status:,", "“status:” at position 2 needs a value."),
        ('hook:"a b', "The quote at position 6 is not closed."),
        ("statsu:500", "“statsu:” at position 1 is not a key. Did you mean “status:”?"),
        ("localhost:8080", "“localhost:” at position 1 is not a key."),
        ("a" * 2001, "The filter is longer than 2000 characters."),
        ("a " * 101, "The filter has more than 100 values."),
    ],
)
def test_what_cannot_be_read(text: str, message: str) -> None:
    """A filter that makes no sense is refused with the place and what is possible there."""
    with pytest.raises(InputError) as caught:
        parse(text)

    assert message == caught.value.message
    assert caught.value.hint


@pytest.mark.parametrize(
    ("text", "keys"), [("outcome:failed", CAPTURE_KEYS), ("signature:valid", DELIVERY_KEYS)]
)
def test_a_key_of_the_other_list(text: str, keys: frozenset[str]) -> None:
    """A key that a list cannot answer is refused by name."""
    with pytest.raises(InputError, match="means nothing in this list"):
        parse(text, keys)


def test_relative_times_follow_the_clock() -> None:
    """“since:1h” is an hour before whatever now is."""
    assert Since(ago_s=3600).moment(NOW) == datetime(2026, 11, 22, 8, 30, tzinfo=UTC)
    assert Since(at=NOW).moment(datetime.now(UTC)) == NOW


def test_a_day_is_the_machines_own() -> None:
    """A day without a zone begins at local midnight, as the lists show times."""
    value = parse("since:2026-11-22").terms[0].values[0]

    assert isinstance(value, Since)
    assert value.at == datetime(2026, 11, 22).astimezone()
