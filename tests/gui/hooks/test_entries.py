import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.errors import InputError
from gui.hooks.entries import (
    ENTRY_LIMIT,
    command_text,
    pauses_text,
    read_command,
    read_pauses,
    read_statuses,
    statuses_text,
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("", (), id="none"),
        pytest.param(" , ;", (), id="only separators"),
        pytest.param("300 ms, 600ms; 1.2 s", (0.3, 0.6, 1.2), id="milliseconds and seconds"),
        pytest.param("5", (5.0,), id="a number is seconds"),
        pytest.param("1 min, 2 H, 1 d", (60.0, 7200.0, 86_400.0), id="longer units, any case"),
    ],
)
def test_pauses_are_read(text: str, expected: tuple[float, ...]) -> None:
    """Numbers with units, separated by commas."""
    assert expected == read_pauses(text)


@pytest.mark.parametrize("text", ["soon", "-1 s", "1 week", "1e3", "0x10", "1 2", "٣ s"])
def test_what_is_no_pause_is_said(text: str) -> None:
    """Foreign digits, signs and unknown units are refused with the text that is wrong."""
    with pytest.raises(InputError, match="is not a pause"):
        read_pauses(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("", (), id="none"),
        pytest.param("5xx, 429", ((500, 599), (429, 429)), id="class and single"),
        pytest.param("500-504, 408–409", ((500, 504), (408, 409)), id="ranges with either dash"),
    ],
)
def test_statuses_are_read(text: str, expected: tuple[tuple[int, int], ...]) -> None:
    """Single ones, classes and ranges."""
    assert expected == read_statuses(text)


@pytest.mark.parametrize("text", ["6xx", "50", "5000", "ok", "500-", "4xx-5xx"])
def test_what_is_no_status_is_said(text: str) -> None:
    """Refused with the text that is wrong."""
    with pytest.raises(InputError, match="is not a status"):
        read_statuses(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("", (), id="none"),
        pytest.param(
            "python3 notify.py --to 'ops room'", ("python3", "notify.py", "--to", "ops room"), id="quoted"
        ),
        pytest.param("echo $HOME | cat > x", ("echo", "$HOME", "|", "cat", ">", "x"), id="no shell reads it"),
        pytest.param('say "" a\\ b', ("say", "", "a b"), id="empty and escaped"),
    ],
)
def test_a_command_is_split_as_a_shell_would(text: str, expected: tuple[str, ...]) -> None:
    """Quotes and backslashes are understood; nothing is expanded, piped or run."""
    assert expected == read_command(text)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        pytest.param("echo 'a", "quotation mark", id="open quote"),
        pytest.param("echo \\", "backslash", id="open escape"),
        pytest.param("x" * (ENTRY_LIMIT + 1), "at most 16,384", id="too long"),
    ],
)
def test_a_command_that_cannot_be_read_is_said(text: str, reason: str) -> None:
    """In words of ours."""
    with pytest.raises(InputError, match=reason):
        read_command(text)


@given(st.lists(st.integers(0, 604_800_000), max_size=10))
def test_pauses_survive_their_text(milliseconds: list[int]) -> None:
    """What is shown reads back as what it was, to the millisecond."""
    pauses = tuple(ms / 1000 for ms in milliseconds)

    assert pauses == read_pauses(pauses_text(pauses))


@given(st.lists(st.tuples(st.integers(100, 599), st.integers(100, 599)).map(sorted), max_size=10))
def test_statuses_survive_their_text(ranges: list[list[int]]) -> None:
    """What is shown reads back as what it was."""
    statuses = tuple((low, high) for low, high in ranges)

    assert statuses == read_statuses(statuses_text(statuses))


@given(st.lists(st.text(max_size=20), max_size=5))
def test_commands_survive_their_text(words: list[str]) -> None:
    """What is shown reads back as what it was, whatever is in it."""
    assert tuple(words) == read_command(command_text(tuple(words)))
