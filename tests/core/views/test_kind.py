import pytest

from core.views.kind import Kind, kind_of


@pytest.mark.parametrize(
    ("content_type", "data", "kind"),
    [
        ("application/json", b"", Kind.EMPTY),
        ("application/json; charset=utf-8", b"{}", Kind.JSON),
        ("application/problem+json", b"not json", Kind.JSON),
        ("text/plain", b' {"Type":"Notification"}', Kind.JSON),
        ("", b"\xef\xbb\xbf[1]", Kind.JSON),
        ("", b"[ok] done", Kind.TEXT),
        ("application/x-www-form-urlencoded", b"a=1&b=2", Kind.FORM),
        ("text/xml", b"<a/>", Kind.XML),
        ("image/svg+xml", b"<svg/>", Kind.XML),
        ("text/html", b"<script>alert(1)</script>", Kind.TEXT),
        ("image/png", b"\x89PNG\r\n\x1a\n" + bytes(20), Kind.IMAGE),
        ("", b"RIFF\x00\x00\x00\x00WEBPVP8 ", Kind.IMAGE),
        ("image/png", b"no image", Kind.TEXT),
        ("application/json", b"\x00\x01\x02", Kind.BINARY),
        ("application/octet-stream", b"plain text", Kind.TEXT),
        ("", b"\xff\xfe\xfd", Kind.BINARY),
        ("", "Zoë 北".encode() * 2000, Kind.TEXT),
        ("text/plain", b"a mostly sound line of text, with a \xff in it", Kind.TEXT),
        ("", b"\x1b[31mred\x1b[0m", Kind.TEXT),
    ],
)
def test_kinds(content_type: str, data: bytes, kind: Kind) -> None:
    """A body is what its label says, unless its bytes say otherwise."""
    assert kind is kind_of(content_type, data)
