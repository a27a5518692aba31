import pytest
from pytestqt.qtbot import QtBot

from gui.signatures.alignment import BYTES_LIMIT, align
from gui.signatures.alignment_view import AlignmentView

ONE, OTHER = "00" * 31 + "ff", "00" * 32


@pytest.mark.parametrize(
    ("found", "expected", "coding", "says"),
    [
        (f"sha256={ONE}", f"sha256={ONE}", "hexadecimal", "All 32 bytes are the same."),
        (f"sha256={ONE}", f"sha256={OTHER}", "hexadecimal", "1 of 32 bytes differs, the one at place 32."),
        (
            f"t=1763700000,v1={OTHER},v1={ONE}",
            f"t=1763700000,v1={ONE}",
            "hexadecimal",
            "All 32 bytes are the same.",
        ),
        (
            f"sha1={'ab' * 20}",
            f"sha256={ONE}",
            "hexadecimal",
            "32 of 32 bytes differ, the first at place 1. 20 bytes were received, 32 computed.",
        ),
        (
            "v1,AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=",
            "v1,AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAE=",
            "base64",
            "1 of 32 bytes differs, the one at place 32.",
        ),
        ("token", "tokem", "text", "1 of 5 bytes differs, the one at place 5."),
        (
            "ab\udcff",
            "ab",
            "text",
            "1 of 3 bytes differs, the one at place 3. 3 bytes were received, 2 computed.",
        ),
        ("", "abc", "text", "3 of 3 bytes differ, the first at place 1. 0 bytes were received, 3 computed."),
    ],
    ids=[
        "same",
        "one byte",
        "of several the fitting",
        "another length",
        "base64",
        "text",
        "no text",
        "nothing",
    ],
)
def test_two_signatures(found: str, expected: str, coding: str, says: str) -> None:
    """Both are compared as the bytes they stand for; what is said of it holds nothing of the computed one."""
    alignment = align(found, expected)

    assert (coding, says) == (alignment.coding, alignment.says)


def test_a_huge_field_is_cut() -> None:
    """What is received can be as long as a header can be."""
    assert BYTES_LIMIT == align("a1" * 100_000, ONE).size


def test_the_computed_bytes_are_masked(qtbot: QtBot) -> None:
    """They would do as a credential: shown when asked for, and never to a screen reader."""
    view = AlignmentView()
    qtbot.addWidget(view)
    view.resize(900, 100)
    view.show_alignment(align(f"sha256={OTHER}", f"sha256={ONE}"))
    masked = view.grab().toImage()
    view.reveal(revealed=True)

    assert view.grab().toImage() != masked
    assert "1 of 32 bytes differs, the one at place 32." == view.accessibleDescription()


def test_it_takes_the_rows_it_needs(qtbot: QtBot) -> None:
    """Narrow, it goes on in more rows; without differences it has no room for marks."""
    view = AlignmentView()
    qtbot.addWidget(view)
    view.show_alignment(align(ONE, OTHER))
    view.resize(900, 100)
    wide = view.sizeHint().height()
    view.resize(300, 100)
    narrow = view.sizeHint().height()
    view.show_alignment(align(ONE, ONE))

    assert wide < narrow
    assert view.sizeHint().height() < narrow
