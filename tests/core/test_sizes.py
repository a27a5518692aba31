"""Sizes as people write them."""

import pytest

from core.errors import InputError
from core.sizes import read_kept, read_size, size_words


@pytest.mark.parametrize(
    ("text", "size_bytes", "words"),
    [
        ("5 MiB", 5 * 2**20, "5 MiB"),
        ("5mib", 5 * 2**20, "5 MiB"),
        ("300kB", 300_000, "300 kB"),
        (" 1.5 MiB ", 1536 * 1024, "1,536 KiB"),
        ("1,234 bytes", 1234, "1,234 bytes"),
        ("1234", 1234, "1,234 bytes"),
        ("2 GiB", 2**31, "2 GiB"),
        ("0", 0, "0 bytes"),
    ],
)
def test_a_size_is_read_and_said_again(text: str, size_bytes: int, words: str) -> None:
    """What is said can be read, and is the same size to the byte."""
    assert read_size(text) == size_bytes
    assert size_words(size_bytes) == words
    assert read_size(words) == size_bytes


@pytest.mark.parametrize("text", ["", "MiB", "-1", "5 lightyears", "1e9", "٣ MiB", "5  MiB", "9" * 400])
def test_what_is_no_size_is_said(text: str) -> None:
    """In a sentence that shows how one is written."""
    with pytest.raises(InputError, match="is not a size"):
        read_size(text)


@pytest.mark.parametrize("text", ["1023", "64.1 MiB", "0"])
def test_not_every_size_can_be_kept(text: str) -> None:
    """The bounds are named."""
    with pytest.raises(InputError, match="At least 1 KiB and at most 64 MiB can be kept"):
        read_kept(text)
