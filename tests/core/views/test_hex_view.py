import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.views.hex_view import hex_view, row_count


def test_rows() -> None:
    """Sixteen bytes a row: offset, two groups, ASCII; a short row is padded."""
    rows = [str(row) for row in hex_view(b"Hookbench\x00\xff\r\n~ !abc")]

    assert rows == [
        "00000000  48 6f 6f 6b 62 65 6e 63  68 00 ff 0d 0a 7e 20 21  Hookbench····~ !",
        "00000010  61 62 63                                          abc",
    ]


@pytest.mark.parametrize(
    ("first", "count", "offsets"),
    [
        (0, 2, ["00000000", "00000010"]),
        (1, 1, ["00000010"]),
        (2, 9, ["00000020"]),
        (3, 9, []),
        (-1, 1, ["00000000"]),
    ],
)
def test_ranges(first: int, count: int, offsets: list[str]) -> None:
    """Only the rows asked for are made, as far as there are any."""
    assert offsets == [row.offset for row in hex_view(bytes(40), first, count)]


@given(st.binary(max_size=100))
def test_all_bytes_are_there(data: bytes) -> None:
    """The rows hold every byte once, in columns of one width."""
    rows = hex_view(data)

    assert data == bytes.fromhex("".join(row.octets for row in rows))
    assert len(rows) == row_count(len(data))
    assert all(len(row.octets) == 48 for row in rows)
