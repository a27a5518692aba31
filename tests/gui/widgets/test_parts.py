import pickle

import pytest

from core.verdict import Part
from gui.theme import theme_colours
from gui.widgets.parts import PartHex, PartLines, origin_colour, raw_text, stretches
from gui.widgets.rendering import Body, render
from tests.gui.test_theme import contrast

CONTENT = b'msg_1.1763700000.{"a":1}\r\n{"b":2}'
PARTS = (Part("id", 5), Part("text", 1), Part("timestamp", 10), Part("text", 1), Part("body", 16))
ORIGINS = (
    *("text", "key", "method", "url", "path", "id", "timestamp", "body", "header:x", "parameter:y", "digest"),
    "something new",
)


def coloured(lines: PartLines | PartHex, number: int) -> list[tuple[str, str]]:
    line = lines.line(number)
    return [(line[span.start : span.end], span.colour) for span in lines.spans(number, 1_000)]


def test_every_stretch_has_the_colour_of_its_origin() -> None:
    """The parts follow one another without gaps, over the ends of lines too."""
    lines = PartLines(CONTENT, PARTS)

    assert [
        ("msg_1", "accent"),
        (".", "muted"),
        ("1763700000", "json_number"),
        (".", "muted"),
        ('{"a":1}\\r\\n', "text"),
    ] == coloured(lines, 0)
    assert [('{"b":2}', "text")] == coloured(lines, 1)
    assert [("ms", "accent")] == [
        (lines.line(0)[span.start : span.end], span.colour) for span in lines.spans(0, 2)
    ]


def test_bytes_have_the_colour_of_their_origin() -> None:
    """In a dump each pair of digits, and its character, tells where the byte came from."""
    lines = PartHex(CONTENT, PARTS)
    pairs = [piece for piece in coloured(lines, 0) if len(piece[0]) == 2]

    assert [("6d", "accent")] * 1 == pairs[:1]
    assert ["accent"] * 5 + ["muted"] + ["json_number"] * 10 == [colour for _, colour in pairs]
    assert ("m", "accent") in coloured(lines, 0)


@pytest.mark.parametrize("lines", [PartLines(CONTENT, PARTS), PartHex(CONTENT, PARTS)], ids=["text", "hex"])
def test_a_part_is_found(lines: PartLines | PartHex) -> None:
    """Where a part begins can be selected, as far as it goes on that line."""
    shown = [
        lines.line(found.line)[found.column : found.column + found.length]
        for found in map(lines.part, range(5))
    ]

    assert shown[0] in ("msg_1", "6d 73 67 5f 31")
    assert shown[2] in ("1763700000", "31 37  36 33 37 30 30 30 30 30")


def test_parts_that_say_too_much_or_too_little_do_no_harm() -> None:
    """A part beyond the end is cut; bytes that no part claims are told apart; without parts all is the body."""
    assert [("id", 0, 3)] == list(stretches(b"abc", (Part("id", 99), Part("body", 5))))
    assert [("id", 0, 1), ("text", 1, 3)] == list(stretches(b"abc", (Part("id", 1),)))
    assert [("body", 0, 3)] == list(stretches(b"abc", ()))
    assert [] == list(stretches(b"", ()))
    assert 1 == PartLines(b"", ()).count


def test_nothing_is_hidden_in_what_was_signed() -> None:
    """Line ends, controls and bytes that are no text are written out."""
    assert "a\\r\\n\nb\\n\nc⟨NUL⟩\\xff" == raw_text(b"a\r\nb\nc\0\xff")


def test_parts_survive_the_way_to_the_worker() -> None:
    """Large content is laid out in another process."""
    rendered = render(Body(CONTENT, is_raw=True, size_bytes=len(CONTENT), parts=PARTS))
    back = pickle.loads(pickle.dumps(rendered))

    assert isinstance(back.text, PartLines)
    assert coloured(PartLines(CONTENT, PARTS), 0) == coloured(back.text, 0)


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize("origin", ORIGINS)
def test_every_part_can_be_read(dark: bool, origin: str) -> None:
    """Text has a contrast of at least 4.5 on the ground of a text (WCAG 2.2, 1.4.3, AA)."""
    theme = theme_colours(dark=dark)

    assert contrast(getattr(theme, origin_colour(origin)), theme.base) >= 4.5
