"""One delivery or capture for reading."""

import io

import msgspec
import pytest
from rich.console import Console

from core.cli.sheet import body_lines, put_capture, put_delivery, put_hook, put_phases
from core.model import Delivery, Timeline
from tests.facts import KEY, a_capture, a_capture_row, a_hook, a_row, an_attempt, an_order


@pytest.fixture
def console() -> Console:
    """80 columns, as a plain terminal has."""
    return Console(file=io.StringIO(), width=80, markup=False, emoji=False, highlight=False)


def printed(console: Console) -> str:
    assert isinstance(console.file, io.StringIO)
    return console.file.getvalue()


EVIL = "[red]x[/red] \x1b[2J\x07 \u202egnp.exe :smile:"


def test_foreign_text_is_shown_and_never_obeyed(console: Console) -> None:
    """No escape sequence, no markup, no emoji name, no change of direction."""
    head = b"POST /\x1b]0;owned\x07 HTTP/1.1\r\nX-Evil: \x9b2J[bold]\r\n\r\n"
    attempt = an_attempt(request=msgspec.structs.replace(an_attempt().request, head=head))
    order = an_order(body=EVIL.encode())
    put_delivery(console, Delivery(row=a_row(hook_name=EVIL, attempts=1), order=order, attempts=(attempt,)))
    put_capture(console, a_capture(row=a_capture_row(target=EVIL, malformed=EVIL), received=EVIL.encode()))
    text = printed(console)

    assert not {char for char in text if not char.isprintable()} - {"\n"}
    assert "[red]x[/red]" in text
    assert ":smile:" in text


@pytest.mark.parametrize("reveal", [False, True], ids=["masked", "revealed"])
def test_a_signing_key_is_masked_until_it_is_asked_for(console: Console, reveal: bool) -> None:
    """Somebody may look over a shoulder."""
    put_hook(console, a_hook(), reveal=reveal)

    assert (KEY in printed(console)) is reveal


def test_the_waterfall_fits_its_columns(console: Console) -> None:
    """Phases follow one another from left to right; the shortest still has a mark."""
    timeline = Timeline(
        connect_start=10_000,
        connect_end=20_000,
        send_start=20_000,
        send_end=30_000,
        first_byte=9_990_000,
        end=10_000_000,
    )
    put_phases(console, timeline)
    lines = [line for line in printed(console).splitlines() if "█" in line]
    starts = [line.index("█") for line in lines]

    assert [line.split()[0] for line in lines] == ["blocked", "connect", "send", "wait", "receive"]
    assert starts == sorted(starts)
    assert max(map(len, lines)) <= 80


def test_bytes_that_are_no_answer_are_shown_harmlessly(console: Console) -> None:
    """As much of them as a person reads, and never a control character."""
    attempt = an_attempt(None, stray=b"<html>\x1b[2J\r\n" + b"HTTP/1.1 100 Continue\r\n\r\n" * 101)
    put_delivery(console, Delivery(row=a_row(attempts=1), order=an_order(), attempts=(attempt,)))
    told = printed(console)

    assert "no answer  2.54 kB" in told
    assert "<html>⟨ESC⟩[2J" in told
    assert "\x1b" not in told
    assert 50 < told.count("100 Continue") < 101
    assert "2.54 kB in all" in told


def test_a_waterfall_of_no_time_is_no_error(console: Console) -> None:
    """An attempt that failed at once."""
    put_phases(console, Timeline(end=0))

    assert "blocked" in printed(console)


BODIES = {
    "json": (b'{"a":[1]}', "application/json", ["{", '  "a": [', "    1", "  ]", "}"], True),
    "text": (b"a\r\nb", "text/plain", ["a", "b"], True),
    "long": (b"a\n" * 500, "text/plain", ["a"] * 120, False),
}


@pytest.mark.parametrize(("body", "kind", "lines", "is_all"), BODIES.values(), ids=BODIES)
def test_a_body_is_laid_out_for_reading(body: bytes, kind: str, lines: list[str], is_all: bool) -> None:
    """No more than a person reads, and it is said if there is more."""
    assert body_lines(body, kind) == (lines, is_all)


def test_bytes_are_shown_in_hexadecimal() -> None:
    """What is no text is not forced to be."""
    lines, is_all = body_lines(b"\x00\x01\x02\xff", "application/octet-stream")

    assert is_all
    assert "00 01 02 ff" in lines[0]


@pytest.mark.parametrize("depth", [100_000], ids=["100,000 levels"])
def test_deep_json_is_no_danger(depth: int) -> None:
    """It is laid out without being parsed."""
    lines, is_all = body_lines(b"[" * depth, "application/json")

    assert lines
    assert not is_all
