"""What a body is, so that the right view opens first."""

import re
from enum import StrEnum

from core.views.text_view import charset_of


class Kind(StrEnum):
    """What can be made of a body."""

    EMPTY = "empty"
    JSON = "json"
    FORM = "form"
    XML = "xml"
    TEXT = "text"
    IMAGE = "image"
    BINARY = "binary"


# As much as is looked at: enough to tell text from bytes.
_LOOK_BYTES = 4096
_IMAGES = (b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff", b"GIF87a", b"GIF89a")
# Controls that text does not contain: all of C0 but tab, LF, VT, FF, CR and ESC.
_NOT_TEXT = re.compile("[\x00-\x08\x0e-\x1a\x1c-\x1f]")
_JSON_START = re.compile(rb'\s*(?:\{\s*["}]|\[\s*(?:[\[{"\]\-0-9tfn]))')


def kind_of(content_type: str, data: bytes) -> Kind:
    """The kind of a body: what it is labelled as, if the bytes do not say otherwise.

    Bytes that are no text are never JSON, form, XML or text; an image is one by its first bytes
    alone. SVG is XML: it is read, not drawn.
    """
    if not data:
        return Kind.EMPTY
    if _is_image(data):
        return Kind.IMAGE
    if not _is_text(content_type, data):
        return Kind.BINARY
    media_type = content_type.partition(";")[0].strip().lower()
    if media_type in ("application/json", "text/json") or media_type.endswith("+json"):
        return Kind.JSON
    if media_type == "application/x-www-form-urlencoded":
        return Kind.FORM
    if media_type in ("application/xml", "text/xml") or media_type.endswith("+xml"):
        return Kind.XML
    # Some senders label JSON as text (Amazon SNS does) or not at all.
    return Kind.JSON if _JSON_START.match(data.removeprefix(b"\xef\xbb\xbf")) else Kind.TEXT


def _is_image(data: bytes) -> bool:
    return data.startswith(_IMAGES) or (data[:4] == b"RIFF" and data[8:12] == b"WEBP")


def _is_text(content_type: str, data: bytes) -> bool:
    charset = charset_of(content_type)
    text = data[:_LOOK_BYTES].decode(charset, "replace")
    if _NOT_TEXT.search(text):
        return False
    # Text with a few wrong bytes is still read best as text; the look may also end inside a character.
    return text.count("\ufffd") <= len(text) // 20
