import pytest

from gui.widgets.lines import Colouring, Found, HexLines, Lines, Span, TextLines


def all_of(lines: Lines) -> list[str]:
    return [lines.line(number) for number in range(lines.count)]


@pytest.mark.parametrize(
    ("text", "expected", "widest"),
    [
        pytest.param("", [""], 0, id="nothing is one empty line"),
        pytest.param("one", ["one"], 3, id="no line feed"),
        pytest.param("one\n", ["one", ""], 3, id="a line feed at the end begins another line"),
        pytest.param("a\n\nlonger\nb", ["a", "", "longer", "b"], 6, id="empty lines stay"),
    ],
)
def test_a_text_is_cut_at_its_line_feeds(text: str, expected: list[str], widest: int) -> None:
    """The lines joined are the text, and the longest is known."""
    lines = TextLines(text)

    assert expected == all_of(lines)
    assert widest == lines.widest


@pytest.mark.parametrize(
    ("text", "query", "expected"),
    [
        pytest.param("abc", "x", [], id="not there"),
        pytest.param("abc", "", [], id="nothing is nowhere"),
        pytest.param("Ab\ncaB", "aB", [(0, 0, 2), (1, 1, 2)], id="either case, every line"),
        pytest.param("a.c abc", "a.c", [(0, 0, 3)], id="no pattern, the letters themselves"),
        pytest.param("x" * 300_000 + "needle", "needle", [(0, 300_000, 6)], id="far out on one line"),
        pytest.param(
            "x" * ((1 << 18) - 3) + "needle", "needle", [(0, (1 << 18) - 3, 6)], id="across two pieces"
        ),
    ],
)
def test_finds_in_text(text: str, query: str, expected: list[Found]) -> None:
    """Every place is found once, with its line and column."""
    assert expected == [tuple(found) for found in TextLines(text).find(query) if found is not None]


def test_a_dump_shows_offset_octets_and_text() -> None:
    """Sixteen bytes a line; what is no printable ASCII is a dot."""
    lines = HexLines(b'{"a": 1}\r\n\x00\xff and more')

    assert [
        '00000000  7b 22 61 22 3a 20 31 7d  0d 0a 00 ff 20 61 6e 64  {"a": 1}···· and',
        "00000010  20 6d 6f 72 65                                     more",
    ] == all_of(lines)
    assert max(len(line) for line in all_of(lines)) == lines.widest


@pytest.mark.parametrize(
    ("query", "octets"),
    [
        pytest.param("kbe", "6b", id="text"),
        pytest.param("6b 62", "6b", id="bytes in hexadecimal"),
        pytest.param("ench", "65", id="begins in the second group of a row"),
    ],
)
def test_finds_in_a_dump(query: str, octets: str) -> None:
    """A find marks the pair of digits of its first byte."""
    lines = HexLines(b"....Hookbench....")

    found = [each for each in lines.find(query) if each is not None]

    assert [octets] == [lines.line(at.line)[at.column : at.column + at.length] for at in found]


def test_json_is_coloured_by_the_line() -> None:
    """A key, a string and a number have their own colours, also where a string is not closed."""
    assert [
        Span(2, 5, "json_key"),
        Span(5, 6, "json_punctuation"),
        Span(7, 11, "json_string"),
    ] == Colouring.JSON.spans('  "a": "un,')


def test_only_what_is_seen_is_coloured() -> None:
    """Columns beyond the asked ones cost nothing."""
    lines = TextLines('["' + '", "' * 1000, colouring=Colouring.JSON)

    assert all(span.end <= 20 for span in lines.spans(0, 20))
