import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.views.text_view import charset_of, text_view, visible


@pytest.mark.parametrize(
    ("data", "content_type", "lines", "charset", "replaced"),
    [
        pytest.param("é\n北".encode(), "", ("é", "北"), "utf-8", False, id="UTF-8"),
        pytest.param(b"\xe9", "text/plain; charset=ISO-8859-1", ("é",), "iso8859-1", False, id="Latin-1"),
        pytest.param(b"a\xffb", "text/plain", ("a\ufffdb",), "utf-8", True, id="a wrong byte"),
        pytest.param(b"a\r\nb\rc\n", "", ("a", "b⟨CR⟩c", ""), "utf-8", False, id="line ends"),
        pytest.param(b"\x00\x1b[31m\t\x7f", "", ("⟨NUL⟩⟨ESC⟩[31m\t⟨DEL⟩",), "utf-8", False, id="controls"),
        pytest.param("\u202e\x85".encode(), "", ("⟨U+202E⟩⟨U+0085⟩",), "utf-8", False, id="bidi"),
        pytest.param(b"<b>&amp;</b>", "text/html", ("<b>&amp;</b>",), "utf-8", False, id="HTML as it is"),
        pytest.param("é".encode("utf-16"), 'a/b; charset="UTF-16"', ("é",), "utf-16", False, id="UTF-16"),
    ],
)  # fmt: skip
def test_text(data: bytes, content_type: str, lines: tuple[str, ...], charset: str, replaced: bool) -> None:
    """A body is decoded as labelled, and nothing invisible stays invisible."""
    view = text_view(data, content_type)

    assert (lines, charset, replaced) == (view.lines, view.charset, view.replaced)


@pytest.mark.parametrize(
    "name", ["zip", "rot13", "idna", "punycode", "unicode_escape", "utf-7", "nonsense", "x" * 100, "../x", ""]
)
def test_charsets_that_are_none(name: str) -> None:
    """A codec that is no charset is never run on foreign bytes."""
    assert charset_of(f"text/plain; charset={name}") == "utf-8"


@given(st.binary(), st.sampled_from(["", "x; charset=utf-16", "x; charset=gb18030", "x; charset=utf-32"]))
def test_any_bytes(data: bytes, content_type: str) -> None:
    """Any bytes can be shown, and what is shown can be encoded and printed."""
    for line in text_view(data, content_type).lines:
        line.encode()
        assert visible(line) == line
        assert not any(char < " " and char != "\t" for char in line)
