"""Whatever is received or pasted is shown, compared and read without a fault."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from core.signing import Message
from core.verdict import NamedKey, Part
from gui.signatures.alignment import align
from gui.signatures.case import Case, check, read
from gui.signatures.words import moment_words, span_words
from gui.widgets.lines import Lines
from gui.widgets.parts import PartHex, PartLines

ORIGINS = ("id", "timestamp", "body", "header:x", "unheard of")
PARTS = st.lists(st.builds(Part, st.sampled_from(ORIGINS), st.integers(0, 40)), max_size=8)
TEXT = st.text(max_size=60)


@given(st.binary(min_size=1, max_size=120), PARTS)
def test_any_content_can_be_shown_in_parts(data: bytes, parts: list[Part]) -> None:
    """Every character has at most one colour, and none is outside its line."""
    shown: tuple[Lines, ...] = (PartLines(data, parts), PartHex(data, parts))
    for lines in shown:
        for number in range(lines.count):
            spans = sorted(lines.spans(number, 1_000))

            assert all(0 <= span.start < span.end <= len(lines.line(number)) for span in spans)
            assert all(one.end <= other.start for one, other in pairwise(spans))


@given(TEXT, TEXT)
def test_any_two_signatures_can_be_compared(found: str, expected: str) -> None:
    """And what is said of them is a sentence."""
    alignment = align(found, expected)

    assert alignment.says.endswith(".")
    assert 0 <= alignment.differing <= alignment.size


@given(st.binary(max_size=200))
def test_any_text_is_a_request_or_a_sentence(data: bytes) -> None:
    """Nothing that is pasted raises."""
    found = read(data)

    assert found.message is not None or found.problem or not data.strip()


@given(st.lists(st.tuples(TEXT, TEXT), max_size=4), st.binary(max_size=40), TEXT, TEXT)
def test_any_request_has_a_verdict_or_none(
    headers: list[tuple[str, str]], body: bytes, url: str, secret: str
) -> None:
    """Detected or not, with any key: nothing raises."""
    message = Message(body=body, headers=tuple(headers), url=url)
    checked = check(Case(message, keys=(NamedKey("pasted", secret),)))

    assert (checked.scheme is None) == (checked.verdict is None)


@given(st.floats())
def test_any_time_can_be_said(seconds: float) -> None:
    """Also one that is no number."""
    assert span_words(seconds)
    assert moment_words(seconds)
