import gzip
import json

import pytest

from core.headers import Headers
from core.views.kind import Kind
from gui.widgets.lines import TextLines
from gui.widgets.parts import PartLines
from gui.widgets.rendering import INLINE_LIMIT, Body, render, render_small

JSON: Headers = (("Content-Type", "application/json"),)
GZIP: Headers = (*JSON, ("content-encoding", "gzip"))


def body(data: bytes, headers: Headers = JSON) -> Body:
    return Body(data, headers, len(data))


def texts(lines: TextLines | PartLines | None) -> list[str]:
    assert lines is not None
    return [lines.line(number) for number in range(lines.count)]


def test_json_is_laid_out_as_it_was_written() -> None:
    """Numbers, duplicate keys and their order are the source's own."""
    rendered = render(body(b'{"b":1.0,"a":1e-07,"b":null}'))

    assert ["{", '  "b": 1.0,', '  "a": 1e-07,', '  "b": null', "}"] == texts(rendered.pretty)
    assert rendered.kind is Kind.JSON
    assert rendered.notes == ()


@pytest.mark.parametrize(
    ("made", "note"),
    [
        pytest.param(body(b'{"a": nope}'), "Not valid JSON.", id="not JSON though it says so"),
        pytest.param(
            Body(b'{"a":', JSON, 5000), "Only the first 5 of 5,000 bytes were kept.", id="cut when kept"
        ),
        pytest.param(body(gzip.compress(b"{}" * 99)[:-9], GZIP), "ends before", id="gzip cut short"),
        pytest.param(body(b'{"a":"a long enough text\xff"}'), "not UTF-8", id="not in its charset"),
        pytest.param(body(b"{}", (*JSON, ("content-encoding", "rot13"))), "not known", id="unknown coding"),
    ],
)
def test_what_is_not_as_it_seems_is_said(made: Body, note: str) -> None:
    """A body that is cut, damaged or mislabelled is shown with a sentence that says so."""
    assert note in " ".join(render(made).notes)


def test_a_cut_body_is_not_called_wrong() -> None:
    """What is missing at the end of a cut body is no mistake of its sender."""
    assert "Not valid" not in " ".join(render(Body(b'{"a":', JSON, 5000)).notes)


@pytest.mark.parametrize(
    ("made", "sizes"),
    [
        pytest.param(body(b"{}"), "JSON, 2 bytes", id="plain"),
        pytest.param(Body(b"x", (), 1), "text, 1 byte", id="one byte"),
        pytest.param(
            Body(b"x" * 10, (), 2_000_000), "text, 2,000,000 bytes", id="the true size, kept or not"
        ),
    ],
)
def test_sizes_are_said(made: Body, sizes: str) -> None:
    """The size on the wire is the true one."""
    assert sizes == render(made).sizes


def test_a_coded_body_has_two_sizes() -> None:
    """The content's size first, then the coding's on the wire."""
    packed = gzip.compress(b'{"a":1}' * 100)

    assert f"JSON, 700 bytes, gzip {len(packed)} bytes on the wire" == render(body(packed, GZIP)).sizes


def test_a_form_is_laid_out_by_the_field() -> None:
    """Names and values are decoded, line breaks in them shown as such."""
    form = body(b"a=1&b%20c=x%0Ay&d", (("content-type", "application/x-www-form-urlencoded"),))

    assert ["a = 1", "b c = x⟨LF⟩y", "d = "] == texts(render(form).pretty)


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        pytest.param(b"A: b\r\n\r\n", ["A: b\\r\\n", "\\r\\n", ""], id="CR LF"),
        pytest.param(b"A: b\nx", ["A: b\\n", "x"], id="a bare line feed is told from CR LF"),
        pytest.param(b"\xff", ["\\xff"], id="a byte that is no text"),
    ],
)
def test_a_raw_exchange_shows_every_byte(data: bytes, expected: list[str]) -> None:
    """Line ends are written out, which of the two included."""
    rendered = render(Body(data, is_raw=True, size_bytes=len(data)))

    assert expected == texts(rendered.text)
    assert rendered.pretty is None


@pytest.mark.parametrize(
    "made",
    [
        pytest.param(body(b"x" * (INLINE_LIMIT + 1)), id="large"),
        pytest.param(body(gzip.compress(b"\0" * 10_000_000), GZIP), id="a compressed bomb"),
    ],
)
def test_what_takes_long_is_not_rendered_at_once(made: Body) -> None:
    """A body is looked at for as long as a small one takes, however much it holds."""
    assert render_small(made) is None


def test_small_and_large_are_rendered_alike() -> None:
    """Where a body is rendered does not change what is shown."""
    small = body(json.dumps({"a": [1, 2, {"b": None}]}).encode())
    here = render_small(small)

    assert here is not None
    assert texts(render(small).pretty) == texts(here.pretty)


@pytest.mark.parametrize(
    "data",
    [
        pytest.param(b"[" * 100_000 + b"]" * 100_000, id="JSON 100,000 deep"),
        pytest.param(b'{"a":"' + b"x" * 1_000_000 + b'"}', id="a line of 1 MB"),
        pytest.param(b"\x00\x1b[2J\xe2\x80\xae<b>&amp;</b>" * 1000, id="controls, direction marks, HTML"),
        pytest.param(bytes(range(256)) * 400, id="every byte"),
    ],
)
def test_malice_is_harmless(data: bytes) -> None:
    """Whatever the bytes are, lines come out, and nothing in them is invisible."""
    rendered = render(body(data))

    shown = texts(rendered.pretty or rendered.text)
    assert shown
    assert not {"\x00", "\x1b", "\u202e"} & set("".join(shown))
