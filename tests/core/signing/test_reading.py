"""Schemes as files: what is read, what is refused and with which line."""

import re
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.errors import InputError, LimitError
from core.signing import Message, find_scheme, read_scheme, scheme_names, scheme_text, schemes, sign, verify
from core.signing.library import _read
from core.signing.reading import scheme_of

DOCS = Path(__file__).parents[3] / "docs" / "schemes.md"
ACME = """\
name = "acme"
title = "Acme"
algorithm = "hmac-sha256"
content = "{timestamp}.{body}"

[signature]
header = "X-Acme-Signature"
prefix = "v1="

[time]
header = "X-Acme-Time"
past_s = 300
"""


def test_all_are_there() -> None:
    """Fifty-five, sorted, each with a title, a source and the date it was checked."""
    every = schemes()

    assert len(every) == 55
    assert [scheme.name for scheme in every] == sorted(scheme.name for scheme in every)
    assert all(scheme.title and scheme.source and scheme.checked and not scheme.own for scheme in every)


def test_one_is_read_without_the_others() -> None:
    """Looking up a name reads one file."""
    _read.cache_clear()

    find_scheme("logto")

    assert _read.cache_info().currsize == 1


def test_an_unknown_name_meets_a_near_one() -> None:
    """The user's own are among those that are near."""
    own = read_scheme(ACME, "acme.toml")

    with pytest.raises(InputError, match="Did you mean stripe"):
        find_scheme("strype")
    with pytest.raises(InputError, match="Did you mean acme"):
        find_scheme("acmee", [own])
    assert find_scheme("acme", [own]) is own


@pytest.mark.parametrize("name", scheme_names())
def test_written_and_read_again(name: str) -> None:
    """A scheme as text is the same scheme."""
    scheme = find_scheme(name)

    assert scheme == scheme_of(scheme_text(scheme), f"{name}.toml", is_own=False)


def test_a_scheme_of_ones_own_works() -> None:
    """It signs and verifies as any other."""
    scheme = read_scheme(ACME, "acme.toml")
    signed = sign(scheme, "key", Message(body=b"{}"), at=1000.0)

    assert scheme.own
    assert [name for name, _ in signed.headers] == ["X-Acme-Time", "X-Acme-Signature"]
    assert verify(scheme, "key", Message(body=b"{}", headers=signed.headers), now=1300.0).valid
    assert (
        verify(scheme, "key", Message(body=b"{}", headers=signed.headers), now=1301.0).reason
        == "stale_timestamp"
    )


@pytest.mark.parametrize(
    ("old", "new", "line", "said"),
    [
        pytest.param("hmac-sha256", "hmac-md5", 3, "hmac-sha1, hmac-sha256", id="no such algorithm"),
        pytest.param("= 300", '= "x"', 12, "Expected", id="a text for a number"),
        pytest.param("past_s", "past", 12, "means nothing here", id="an unknown key"),
        pytest.param('title = "Acme"\n', "", 1, "title", id="a missing key"),
        pytest.param("{timestamp}", "{time}", 4, "no place", id="an unknown place"),
        pytest.param("{timestamp}", "{", 4, "braces", id="an open brace"),
        pytest.param("{timestamp}", "{id}", 4, "no header carries it", id="an id from nowhere"),
        pytest.param("{body}", "", 4, "leaves the body out", id="nothing of the body"),
        pytest.param("X-Acme-Time", "X Acme", 11, "a space", id="no header's name"),
        pytest.param('"acme"', '"Acme Inc"', 1, "lower-case", id="no name"),
        pytest.param("content", 'function = "twilio"\ncontent', 4, "has no function", id="a function"),
        pytest.param('prefix = "v1="', 'grammar = "pairs"', 8, "needs an entry", id="pairs of nothing"),
        pytest.param('prefix = "v1="', 'coding = "plain"', 8, "Only a token", id="a signature as text"),
        pytest.param("hmac-sha256", "token", 3, "covers nothing", id="a token that covers"),
        pytest.param("hmac-sha256", "ed25519", 3, "form", id="a text as a public key"),
        pytest.param("hmac-sha256", "sha256", 4, "anyone can make it", id="a digest without a key"),
        pytest.param("300", "-1", 12, "from 0", id="a negative window"),
        pytest.param("300", "nan", 12, "from 0", id="no number"),
        pytest.param("past_s", 'entry = "t"\npast_s', 10, "in one place", id="two places for the time"),
        pytest.param(
            "X-Acme-Time", "x-acme-signature", 11, "the signature's", id="one header for two things"
        ),
        pytest.param("{timestamp}", "{header:X Y}", 4, "a space", id="no header's name in the content"),
        pytest.param("content", 'covers = "nothing"\ncontent', 4, "Only a token", id="an HMAC over nothing"),
        pytest.param(
            "content",
            'companions = [["X-A", "a\\r\\nX-B: b"]]\ncontent',
            4,
            "carriage",
            id="two headers in one",
        ),
        pytest.param(
            'prefix = "v1="', 'grammar = "pairs"\nentry = "v,1"', 9, "end it", id="an entry with what ends it"
        ),
        pytest.param(
            'prefix = "v1="',
            'grammar = "pairs"\nentry = "v1"\nassign = ","',
            10,
            "cannot be told",
            id="one mark for two",
        ),
    ],
)
def test_mistakes_name_their_line(old: str, new: str, line: int, said: str) -> None:
    """What is wrong, where, and what would be right."""
    with pytest.raises(InputError) as caught:
        read_scheme(ACME.replace(old, new), "acme.toml")

    assert said in str(caught.value)
    named = re.search(r"line (\d+)", caught.value.message)
    assert named is not None
    assert int(named[1]) in (line, 1)


def test_a_mark_before_the_text_is_passed_over() -> None:
    """Windows writes a byte order mark where nobody asked for one."""
    assert read_scheme(f"\ufeff{ACME}", "acme.toml") == read_scheme(ACME, "acme.toml")


def test_a_file_has_limits() -> None:
    """A long one is not read; a deep one is a mistake like any other."""
    with pytest.raises(LimitError, match="64 KiB"):
        read_scheme("#" * 70_000, "acme.toml")
    with pytest.raises(InputError):
        read_scheme("a = " + "[" * 5000, "acme.toml")


@settings(max_examples=60, deadline=None)
@given(
    text=st.one_of(
        st.text(max_size=80), st.builds(ACME.replace, st.sampled_from(ACME.split()), st.text(max_size=8))
    )
)
def test_any_text_is_read_or_refused(text: str) -> None:
    """Nothing but a sentence is raised."""
    with suppress(InputError):
        read_scheme(text, "acme.toml")


def test_the_documented_examples() -> None:
    """Every scheme in the documentation is sound, and the first one verifies what it says."""
    found = [
        read_scheme(text, "docs")
        for text in re.findall(r"```toml\n(.*?)```", DOCS.read_text("utf-8"), re.DOTALL)
    ]

    assert len(found) >= 2
    signed = sign(found[0], "secret", Message(body=b'{"paid":true}'), at=1763700000.0)
    for name, value in signed.headers:
        assert f"{name}: {value}" in DOCS.read_text("utf-8")
